#include "models/controllers/providertests.h"
#include "models/controllers/testmodes.h"
#include "models/items/providersmodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/testanswers.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/providers/evidencebutton.h"
#include "ui/panes/providers/manualstepcard.h"
#include "ui/panes/providers/exchangeview.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/panes/providers/resultpanel.h"
#include "ui/panes/providers/testoverview.h"
#include "ui/panes/providers/verdictrow.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Endpoint = FakeControlPlane::Endpoint;

/// The result card in the Providers pane over real controllers and a fake service.
class TestResultPanel : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4),
                     gads = ProviderId::of(Provider::GoogleAds);

    void show(const ProviderId &id, Environment environment = Environment::Sandbox, QSize size = {1384, 900})
    {
        QVERIFY(world->open(environment));
        world->plane->tests = [this](const ProviderId &asked, const TestRequest &) {
            world->clock.advance(298ms);
            return asked == ga4 ? answers::ga4Unprovable() : asked == gads ? answers::googleAdsUnprovable() : metaAnswer;
        };
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->resize(size);
        pane->show();
        pane->entered();
        pane->select(id);
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    }
    ProviderTests &tests() { return *world->session.site()->tests(); }
    ResultPanel *panel() { return pane->result(); }
    /// Four events went to Meta, each with an e-mail address, one with a browser id.
    void withMatchKeys()
    {
        world->prepare = [this](FakeControlPlane &plane) {
            LogPage page;
            for (int i = 0; i < 4; ++i) {
                DeliveryLogEntry entry;
                entry.id = QString::number(i);
                entry.source = Json::parse(QByteArray(R"({"request":{"body":{"data":[{"event_name":"Purchase","event_id":"%1","user_data":{"em":["x"],"fbp":"%2"}}]}}})")
                                               .replace("%1", QByteArray::number(i)).replace("%2", i == 0 ? "fb.1" : "")).value();
                page.entries.push_back(entry);
            }
            plane.logs[meta] = page;
        };
    }
    void test(const ProviderId &id)
    {
        pane->select(id);
        QTest::mouseClick(panel()->mainButton(), Qt::LeftButton);
        QTRY_VERIFY(!tests().isRunning(id));
    }
    template <class T>
    QList<T *> visible(QWidget *root)
    {
        QList<T *> all;
        for (T *child : root->findChildren<T *>()) {
            if (child->isVisible())
                all << child;
        }
        return all;
    }
    QStringList verdicts()
    {
        QStringList all;
        for (VerdictRow *row : visible<VerdictRow>(panel()))
            all << row->spoken();
        return all;
    }
    QString texts(QWidget *root)
    {
        QStringList all;
        for (QLabel *label : visible<QLabel>(root))
            all << label->text();
        for (Banner *banner : visible<Banner>(root))
            all << banner->plainText();
        return all.join(u'\n');
    }
    QStringList namesWith(QStringView part)
    {
        QStringList all;
        for (QWidget *each : visible<QWidget>(pane->form())) {
            if (each->accessibleName().contains(part))
                all << each->accessibleName();
        }
        return all;
    }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *each : visible<QPushButton>(pane.get())) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    LinkLabel *link(const QString &part)
    {
        for (LinkLabel *each : visible<LinkLabel>(pane.get())) {
            if (each->text().contains(part))
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        metaAnswer = answers::metaTokenExpired();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void nothingTestedYet()
    {
        show(meta);
        QCOMPARE(panel()->headline(), u"Not tested yet"_s);
        QCOMPARE(panel()->mainButton()->text(), u"Test Meta"_s);
        QVERIFY(!panel()->evidence()->isVisible());
        QVERIFY(verdicts().isEmpty());
    }

    /// A person has to know before and after whether a test counts at Meta; with a code it does, too.
    void metasTestEventCodeGoesAlong()
    {
        show(meta);
        metaAnswer = answers::metaPassed();
        const auto code = [this] {
            for (QLineEdit *edit : visible<QLineEdit>(panel())) {
                if (edit->accessibleName() == u"Meta's test event code")
                    return edit;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QVERIFY(code());
        QVERIFY2(code()->accessibleDescription().contains(u"Meta counts it as a conversion with and without"), qPrintable(code()->accessibleDescription()));
        code()->setFocus();
        QTest::keyClicks(code(), u" TEST48213"_s);
        QCOMPARE(tests().testEventCode(), u"TEST48213"_s);
        QCOMPARE(code()->text(), u" TEST48213"_s); // what is typed stays as it is
        test(meta);
        QCOMPARE(world->plane->calls.back().test.testEventCode, u"TEST48213"_s);
        QTRY_VERIFY2(texts(panel()).contains(u"with event code TEST48213"), qPrintable(texts(panel())));
        QTRY_VERIFY2(texts(panel()).contains(u"Meta does not leave out events with a test event code"), qPrintable(texts(panel())));
        pane->select(ga4);
        QVERIFY(!code());
    }

    void theRealServiceTakesNoTestEventCode()
    {
        show(meta, Environment::Production);
        QVERIFY2(texts(panel()).contains(u"Meta counts it as a conversion either way"), qPrintable(texts(panel())));
    }

    void aRefusedTokenIsShownWithItsCauseAndNextStep()
    {
        show(meta);
        test(meta);
        QCOMPARE(panel()->headline(), u"Test failed at the credentials"_s);
        QTRY_COMPARE(verdicts().size(), 4); // rows appear with the next turn
        QVERIFY(verdicts()[0].startsWith(u"Settings complete, Passed, 0 ms"));
        QVERIFY(verdicts()[1].startsWith(u"Reachable, Passed, 86 ms"));
        QVERIFY(verdicts()[2].startsWith(u"Payload accepted, Skipped"));
        QVERIFY(verdicts()[3].startsWith(u"Credentials proven, Failed, 298 ms"));
        QVERIFY2(verdicts()[3].contains(u"190"), qPrintable(verdicts()[3]));
        QVERIFY(texts(panel()).contains(u"Purchase with event code TEST48213"));
        QVERIFY(!texts(panel()).contains(u"marker"));
        QVERIFY(link(u"About this error"_s));
        QVERIFY(!panel()->manualStep()->isVisible());
        QTest::mouseClick(link(u"Replace: Access token"_s), Qt::LeftButton);
        QTRY_VERIFY(pane->findChild<ReplaceSecretDialog *>() || panel()->window()->findChild<ReplaceSecretDialog *>());
    }

    void whatCannotBeProvenIsNeverPassed()
    {
        show(ga4);
        test(ga4);
        QCOMPARE(panel()->headline(), u"Nothing failed, and one thing cannot be proven"_s);
        QTRY_COMPARE(verdicts().size(), 4);
        QVERIFY(verdicts()[3].startsWith(u"Credentials proven, Cannot be proven"));
        QVERIFY(panel()->manualStep()->isVisible());
        QVERIFY(texts(panel()->manualStep()).contains(u"test-7f31"));
        test(gads);
        QCOMPARE(panel()->headline(), u"Nothing failed, and 2 things cannot be proven"_s);
        QVERIFY(texts(panel()).contains(u"Sent although test mode is on."));
    }

    void anEmptyAnswerCannotTell()
    {
        metaAnswer = answers::nothing();
        show(meta);
        test(meta);
        QCOMPARE(panel()->headline(), u"Cannot tell whether the test passed"_s);
        QVERIFY(!texts(panel()).contains(u"Passed"));
    }

    void failsAtEachCheck()
    {
        metaAnswer = answers::settingsMissing();
        show(meta);
        test(meta);
        QCOMPARE(panel()->headline(), u"Test failed at the settings"_s);
        metaAnswer = answers::notReachable();
        test(meta);
        QCOMPARE(panel()->headline(), u"Test failed: not reachable"_s);
        metaAnswer = answers::metaPassed();
        test(meta);
        QCOMPARE(panel()->headline(), u"Test passed"_s);
    }

    void aRefusedRequestIsNoVerdict()
    {
        show(meta);
        world->plane->fail(Endpoint::TestProvider, ApiError::Kind::Unauthorized);
        test(meta);
        QVERIFY(panel()->headline().startsWith(u"No result"));
        QVERIFY(verdicts().isEmpty());
        QVERIFY(texts(panel()).contains(u"Meta was not tested."));
        QVERIFY(texts(panel()).contains(u"Try again"));
    }

    void runningIsShownAndCancelled()
    {
        show(meta);
        world->plane->hang(Endpoint::TestProvider);
        QTest::mouseClick(panel()->mainButton(), Qt::LeftButton);
        QVERIFY(tests().isRunning(meta));
        QCOMPARE(panel()->mainButton()->text(), u"Cancel"_s);
        QTest::mouseClick(panel()->mainButton(), Qt::LeftButton);
        QVERIFY(!tests().isRunning(meta));
        QCOMPARE(panel()->headline(), u"Not tested yet"_s);
        QTRY_COMPARE(world->plane->cancelled, 1);
    }

    void testAllStandsSideBySide()
    {
        show(meta);
        QTest::mouseClick(button(u"Test all 3"_s), Qt::LeftButton);
        QTRY_COMPARE(tests().progress().done, 3);
        auto *overview = visible<TestOverview>(panel()).value(0);
        QVERIFY(overview);
        QTRY_VERIFY(texts(overview).contains(u"Meta"));
        LinkLabel *other = visible<LinkLabel>(overview).value(0);
        QVERIFY(other && other->accessibleName().startsWith(u"GA4: Not all proven"));
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(pane->form()->provider(), ga4);
        QCOMPARE(panel()->headline(), u"Nothing failed, and one thing cannot be proven"_s);
    }

    /// From row to row by keyboard; what else happens meanwhile takes the focus away from none of them.
    void theFocusStaysInTheOverview()
    {
        show(meta);
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        QTest::mouseClick(button(u"Test all 3"_s), Qt::LeftButton);
        QTRY_COMPARE(tests().progress().done, 3);
        const auto focused = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); };
        LinkLabel *other = nullptr;
        QTRY_VERIFY((other = visible<LinkLabel>(visible<TestOverview>(panel()).value(0)).value(0)));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(pane->form()->provider(), ga4);
        QCOMPARE(focused(), u"GA4: Not all proven. Its result is shown"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(focused(), u"Meta: Failed. Show its result"_s);
        tests().start(gads);
        QTRY_VERIFY(!tests().isRunning(gads));
        QCOMPARE(focused(), u"Meta: Failed. Show its result"_s);
        QTest::mouseClick(QApplication::focusWidget(), Qt::LeftButton);
        QCOMPARE(pane->form()->provider(), meta);
        QCOMPARE(focused(), u"Meta: Failed. Its result is shown"_s);
        // A panel that was scrolled on shows where the focus is.
        auto *scroll = panel()->findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        pane->select(gads);
        QTRY_VERIFY((other = visible<LinkLabel>(visible<TestOverview>(panel()).value(0)).value(1)));
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(pane->form()->provider(), meta);
        QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    }

    /// The card changes under the link that opened the dialog: the settings have changed, the result is stale.
    void theFocusComesBackAfterATokenIsReplaced()
    {
        show(meta);
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        test(meta);
        QTRY_VERIFY(link(u"Replace: Access token"_s));
        const QPointer<LinkLabel> replace = link(u"Replace: Access token"_s);
        replace->setFocus();
        QTest::keyClick(replace, Qt::Key_Return);
        ReplaceSecretDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = pane->findChild<ReplaceSecretDialog *>()));
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QPointer<ReplaceSecretDialog> open = dialog;
        auto *input = dialog->findChild<QLineEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), input);
        QTest::keyClicks(input, u"EAAGm0PX4ZCpsBA1234567890"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_VERIFY(!open);
        QTRY_VERIFY(texts(panel()).contains(u"The settings have changed since this test."));
        pane->activateWindow(); // there is no window manager to do it
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        QVERIFY(replace);
        QCOMPARE(QApplication::focusWidget(), replace.data());
        // What starts the test goes away with it; its main button does not.
        QLabel *again = nullptr;
        for (Banner *banner : visible<Banner>(panel()))
            again = banner->findChild<QLabel *>();
        QVERIFY(again);
        again->setFocus();
        world->plane->hang(Endpoint::TestProvider);
        tests().start(meta);
        QVERIFY(!again->isVisible());
        QCOMPARE(QApplication::focusWidget(), panel()->mainButton());
    }

    /// What was not taken shows up nowhere, and of what may have been it is said so.
    void whereItShowsUpFitsTheResult()
    {
        show(ga4);
        world->plane->tests = [this](const ProviderId &, const TestRequest &) { return metaAnswer; };
        metaAnswer = answers::ga4Refused();
        test(ga4);
        QTRY_VERIFY2(texts(panel()).contains(u"Nothing of this test shows up at GA4."), qPrintable(texts(panel())));
        QVERIFY2(!texts(panel()).contains(u"in DebugView"), qPrintable(texts(panel())));
        metaAnswer = answers::filteredOut();
        test(ga4);
        QTRY_VERIFY2(texts(panel()).contains(u"Nothing of this test shows up at GA4."), qPrintable(texts(panel())));
        QVERIFY(!panel()->manualStep()->isVisible());
        metaAnswer = answers::metaTokenExpired();
        test(meta);
        QTRY_VERIFY2(texts(panel()).contains(u"Nothing of this test shows up at Meta."), qPrintable(texts(panel())));
        QVERIFY2(!texts(panel()).contains(u"counts as a conversion"), qPrintable(texts(panel())));
        metaAnswer = answers::notReachable();
        test(meta);
        QTRY_VERIFY2(texts(panel()).contains(u"if it was taken all the same"), qPrintable(texts(panel())));
        QVERIFY2(texts(panel()).contains(u"counts as a conversion"), qPrintable(texts(panel())));
        metaAnswer = answers::metaPassed();
        test(meta);
        QTRY_VERIFY2(texts(panel()).contains(u"Where the test event would show up at the real service"), qPrintable(texts(panel())));
    }

    void aChangeMakesTheResultStale()
    {
        show(meta);
        test(meta);
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        QVERIFY(texts(panel()).contains(u"The settings have changed since this test."));
        test(meta);
        QVERIFY(!texts(panel()).contains(u"changed since"));
        QVERIFY(texts(panel()).contains(u"with your unpublished changes"));
    }

    void bypassingFiltersIsPrintedInTheEvidence()
    {
        show(meta);
        auto *bypass = visible<ToggleSwitch>(panel()).value(0);
        QVERIFY(bypass);
        QTest::keyClick(bypass, Qt::Key_Space);
        test(meta);
        QVERIFY(texts(panel()).contains(u"filters bypassed"));
        QVERIFY(panel()->evidence()->content(EvidenceButton::Format::Text).contains("bypassed"));
    }

    void nothingIsCutAtAnyWidth()
    {
        show(ga4, Environment::Sandbox, {1224, 632}); // the pane of a window of 1280 x 720
        test(ga4);
        QTRY_COMPARE(verdicts().size(), 4);
        const auto cut = [&] {
            QStringList all;
            for (QLabel *label : visible<QLabel>(pane.get())) {
                const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
                if (label->height() < needed || (!label->wordWrap() && label->width() < label->minimumSizeHint().width()))
                    all << u"%1 (%2 of %3)"_s.arg(label->text()).arg(label->height()).arg(needed);
            }
            return all;
        };
        QTRY_COMPARE(cut(), QStringList());
    }

    void theRealServiceTestsWhatIsSaved()
    {
        show(meta, Environment::Production);
        QVERIFY(visible<ToggleSwitch>(panel()).isEmpty());
        world->providers().setText(meta, ConfigField::PixelId, u"42"_s);
        QVERIFY(texts(panel()).contains(u"What is saved is tested"));
        world->prompt.answerNext(1);
        QTest::mouseClick(button(u"Save and test…"_s), Qt::LeftButton);
        QTRY_VERIFY(tests().last(meta));
        QVERIFY(world->prompt.asked()[0].text.contains(u"Pixel ID"));
        QVERIFY(world->plane->server.form(meta).contains(R"("pixelId":"42")"));
        QVERIFY(texts(panel()).contains(u"What this program expects of a purchase"));
    }

    void theTickGoesIntoTheEvidence()
    {
        show(ga4);
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        test(ga4);
        panel()->manualStep()->tick()->setFocus();
        QTest::keyClick(panel()->manualStep()->tick(), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget(), panel()->manualStep()->tick());
        QVERIFY(tests().last(ga4)->manualStep);
        QVERIFY(texts(panel()->manualStep()).contains(u"in the evidence"));
        QVERIFY(panel()->evidence()->content(EvidenceButton::Format::Text).contains("I saw it in DebugView"));
    }

    void evidenceIsCopiedAndSavedWithoutSecrets()
    {
        show(meta);
        test(meta);
        panel()->setFocus();
        panel()->mainButton()->setFocus();
        QTest::keyClick(panel()->mainButton(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"190"));
        QVERIFY(!copied.contains(u"marker"));
        QTemporaryDir folder;
        for (const auto &[format, name] : {std::pair(EvidenceButton::Format::Html, u"e.html"_s), std::pair(EvidenceButton::Format::JUnit, u"e.xml"_s)}) {
            const QString file = folder.filePath(name);
            panel()->evidence()->saveAs(format, file);
            QTRY_VERIFY(QFile::exists(file));
            QFile saved(file);
            QVERIFY(saved.open(QIODevice::ReadOnly));
            const QByteArray content = saved.readAll();
            QVERIFY(content.contains("Meta"));
            QVERIFY(!content.contains("marker"));
        }
        auto *view = visible<ExchangeView>(panel()).value(0);
        QVERIFY(view && view->curl().startsWith(u"curl -X 'POST' 'https://graph.facebook.com/"));
        QVERIFY(!view->curl().contains(u"marker"));
    }

    void belowTheFormWhereThereIsNoRoom()
    {
        show(meta, Environment::Sandbox, {900, 560});
        QVERIFY(pane->form()->isAncestorOf(panel()));
        test(meta);
        QTRY_COMPARE(verdicts().size(), 4); // rows appear with the next turn
        pane->resize(1384, 900);
        QTRY_VERIFY(!pane->form()->isAncestorOf(panel()));
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(verdicts().size(), 4); // rows appear with the next turn
        pane->select(ga4);
        pane->resize(900, 560);
        QTRY_VERIFY(pane->form()->isAncestorOf(panel()));
        pane->select(meta);
        QVERIFY(pane->form()->isAncestorOf(panel()) && panel()->isVisible());
    }

    void theTestModeAsksAndEnds()
    {
        show(meta, Environment::Production);
        auto *control = visible<SegmentedControl>(pane->form()).value(0);
        QVERIFY(control);
        world->prompt.answerNext(0);
        QTest::keyClick(control, Qt::Key_Right); // 30 min; declined
        QTRY_COMPARE(control->currentIndex(), 0);
        QCOMPARE(world->plane->count(Endpoint::PutProvider), 0);
        world->prompt.answerNext(1);
        QTest::keyClick(control, Qt::Key_Right);
        QTRY_VERIFY(world->plane->server.form(meta).contains(R"("testMode":true)"));
        QTRY_VERIFY(!world->providers().isBusy() && !world->session.site()->testModes()->isSwitching(meta));
        QCOMPARE(control->currentIndex(), 1);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0); // not part of a draft
        QVERIFY(texts(pane->form()).contains(u"only while this program runs", Qt::CaseInsensitive));
        world->clock.advance(30min);
        QTRY_VERIFY(world->plane->server.form(meta).contains(R"("testMode":false)"));
        QTRY_COMPARE(control->currentIndex(), 0);
    }

    /// Counted keys and a refusal to tell of: the form is as wide as its place, however narrow that is.
    void metasFormIsNotCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1440 x 900") << QSize(1224, 812);
        QTest::newRow("1280 x 720") << QSize(1064, 632);
        QTest::newRow("1600 x 1000") << QSize(1384, 912);
        QTest::newRow("1024 x 640") << QSize(808, 552);
    }
    void metasFormIsNotCut()
    {
        QFETCH(QSize, size);
        withMatchKeys();
        show(meta, Environment::Sandbox, size);
        QTRY_COMPARE(namesWith(u" of 4 events").size(), 7);
        const auto *scroll = pane->form()->findChild<QScrollArea *>();
        const auto cut = [&] {
            QStringList all;
            for (const QWidget *each : visible<QWidget>(scroll->widget())) {
                const int right = each->mapTo(scroll->viewport(), QPoint(each->width(), 0)).x();
                if (right > scroll->viewport()->width())
                    all << u"%1 %2: %3 of %4"_s.arg(QLatin1StringView(each->metaObject()->className()), each->accessibleName()).arg(right).arg(scroll->viewport()->width());
            }
            return all;
        };
        QTRY_COMPARE(cut(), QStringList());
        for (const QWidget *each : visible<QWidget>(pane->form())) {
            if (each->accessibleName().endsWith(u" of 4 events"))
                QVERIFY2(each->width() >= each->sizeHint().width() && each->height() >= each->sizeHint().height(), qPrintable(each->accessibleName()));
        }
    }

    void matchKeysAreCoverageOrHonestlyEmpty()
    {
        withMatchKeys();
        show(meta);
        QTRY_VERIFY(texts(pane->form()).contains(u"coverage of the last 4 events; only Meta knows its score"));
        QStringList bars;
        QTRY_VERIFY((bars = namesWith(u" of 4 events")).size() == 7);
        QVERIFY(bars.contains(u"em: in 4 of 4 events"_s) && bars.contains(u"fbp: in 1 of 4 events"_s) && bars.contains(u"ph: in 0 of 4 events"_s));
        pane.reset();
        world = std::make_unique<UiWorld>();
        show(meta);
        QTRY_VERIFY(texts(pane->form()).contains(u"nothing to count"));
    }

    void everyControlHasANameAndIsReached()
    {
        show(ga4);
        test(ga4);
        QCOMPARE(accessibilityFindings(pane.get()), QStringList());
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<ProvidersPane> pane;
    TestResult metaAnswer;
};

QTEST_MAIN(TestResultPanel)
#include "tst_resultpanel.moc"
