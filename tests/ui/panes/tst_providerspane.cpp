#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/sitesession.h"
#include "models/drafts/draftbook.h"
#include "models/ports/settingkeys.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/choicecard.h"
#include "ui/panes/providers/configfields.h"
#include "ui/panes/providers/providerform.h"
#include "ui/panes/providers/providerlist.h"
#include "ui/panes/providers/providerspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/toggleswitch.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

/// The Providers pane over real controllers and a fake service: states, editing, undo, messages at the field, secrets,
/// conflicts, deletion.
class TestProvidersPane : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta), ga4 = ProviderId::of(Provider::Ga4),
                     gads = ProviderId::of(Provider::GoogleAds);

    void show()
    {
        QVERIFY(world->open());
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->resize(1384, 900);
        pane->show();
        pane->entered();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get()));
    }
    FieldRow *row(ConfigField field) { return pane->form()->fields()->row(field); }
    QLineEdit *edit(ConfigField field) { return qobject_cast<QLineEdit *>(row(field)->editor()); }
    template <class T>
    T *visible(QWidget *root)
    {
        for (T *child : root->findChildren<T *>()) {
            if (child->isVisible())
                return child;
        }
        return nullptr;
    }
    QString bannerTexts()
    {
        QStringList texts;
        for (Banner *banner : pane->findChildren<Banner *>()) {
            if (banner->isVisible())
                texts << banner->plainText();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void showsWhatTheServerHas()
    {
        show();
        QCOMPARE(pane->list()->model()->rowCount(), 3);
        pane->select(meta);
        QCOMPARE(edit(ConfigField::PixelId)->text(), u"1184027735529034"_s);
        QVERIFY(row(ConfigField::PixelId)->message().contains(u"Looks right"));
        QVERIFY(bannerTexts().contains(u"5,214"));
        pane->select(gads);
        QCOMPARE(edit(ConfigField::ConversionId)->text(), u"AW-984412077"_s);
        QVERIFY(bannerTexts().contains(u"3 events share one label"));
    }

    void aFailedRefreshKeepsWhatWasReadInView()
    {
        show();
        pane->select(meta);
        world->plane->fail(Endpoint::Providers, ApiError::Kind::Dns);
        world->providers().refresh();
        QTRY_VERIFY(!world->providers().isBusy());
        QVERIFY(visible<Banner>(pane.get()));
        QVERIFY(bannerTexts().contains(u"Below stands what was read at"));
        QCOMPARE(edit(ConfigField::PixelId)->text(), u"1184027735529034"_s);
    }

    void loadingCanBeCancelled()
    {
        QVERIFY(world->open());
        world->plane->hang(Endpoint::Providers);
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->show();
        world->providers().refresh();
        QTRY_VERIFY(world->providers().isBusy());
        auto *button = visible<QPushButton>(pane.get());
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!world->providers().isBusy());
    }

    void whatWaitsHasOneCancel()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.before(Endpoint::Providers, [] {}); // the trial of the connection passes
            plane.hang(Endpoint::Providers);
        };
        world->session.connectTo(UiWorld::shop(), UiWorld::shop().apiUrl.toString(), Secret(UiWorld::token()));
        QTRY_VERIFY(world->session.site());
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->show();
        QVERIFY(visible<LoadingState>(pane.get()));
        int cancels = 0;
        for (auto *button : pane->findChildren<QPushButton *>())
            cancels += button->isVisible() && button->text() == u"Cancel" ? 1 : 0;
        QCOMPARE(cancels, 1);
    }

    /// The focus was on what is waited with, and goes to the list when it comes.
    void theOneOfLastTimeIsChosenAgain()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.before(Endpoint::Providers, [] {}); // the trial of the connection passes
            plane.hold(Endpoint::Providers);
        };
        world->settings.setValue(setting::selectedProvider, gads.canonical());
        world->session.connectTo(UiWorld::shop(), UiWorld::shop().apiUrl.toString(), Secret(UiWorld::token()));
        QTRY_VERIFY(world->session.site());
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        auto *loading = visible<LoadingState>(pane.get());
        QVERIFY(loading);
        loading->cancelButton()->setFocus();
        world->plane->release();
        QTRY_VERIFY(pane->list()->isVisible());
        QCOMPARE(pane->form()->provider(), gads);
        QVERIFY(pane->list()->selectionModel()->isSelected(pane->list()->currentIndex()));
        QCOMPARE(world->settings.value(setting::selectedProvider).toString(), gads.canonical());
    }

    void aProviderThatIsOffOrGoneIsNotAccused()
    {
        show();
        pane->select(meta);
        QVERIFY(bannerTexts().contains(u"does not take events"));
        QByteArray form = world->plane->server.form(meta);
        world->plane->server.set(meta, form.replace(R"("enabled":true,"testMode")", R"("enabled":false,"testMode")"));
        world->providers().refresh();
        QTRY_VERIFY(!bannerTexts().contains(u"does not take events"));
        world->plane->server.records.erase(u"meta"_s);
        world->providers().refresh();
        QTRY_VERIFY(!world->providers().stored(meta));
        QVERIFY(!bannerTexts().contains(u"does not take events"));
        world->providers().create(meta);
        QVERIFY(!bannerTexts().contains(u"does not take events"));
    }

    void membersNobodyHereKnowsAreShown()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.server.set(ProviderId::of(Provider::Meta), R"({"enabled":true,"owner":"team 7","config":{"pixelId":"118402773","region":"eu"}})");
        };
        show();
        pane->select(meta);
        auto *code = visible<CodeBlock>(pane->form());
        QVERIFY(code);
        const auto shown = Json::parse(code->code().toUtf8());
        QVERIFY(shown);
        QCOMPARE(shown->toBytes(), QByteArray(R"({"config":{"region":"eu"},"owner":"team 7"})"));
    }

    void anErrorWithNothingReadYetFillsThePane()
    {
        world->prepare = [](FakeControlPlane &plane) {
            plane.before(Endpoint::Providers, [] {}); // the trial of the connection passes
            plane.fail(Endpoint::Providers, ApiError::Kind::Forbidden);
        };
        QVERIFY(world->open());
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->resize(1100, 700);
        pane->show();
        pane->entered();
        QTRY_VERIFY(visible<ErrorState>(pane.get()) || visible<ProviderForm>(pane.get()));
        if (auto *error = visible<ErrorState>(pane.get())) {
            QVERIFY(!error->details().isEmpty());
            QTest::mouseClick(error->retryButton(), Qt::LeftButton);
            QTRY_VERIFY(pane->form() && pane->form()->isVisible());
        }
    }

    void typingMakesADraftAndUndoTakesItBack()
    {
        show();
        pane->select(meta);
        QLineEdit *field = edit(ConfigField::PixelId);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"999"_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        QCOMPARE(world->undo.count(), 1);
        world->undo.undo();
        QCOMPARE(field->text(), u"1184027735529034"_s);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        world->undo.redo();
        QCOMPARE(field->text(), u"999"_s);
    }

    void switchesAreDraftsToo()
    {
        show();
        pane->select(meta);
        auto *enabled = visible<ToggleSwitch>(pane->form());
        QVERIFY(enabled);
        QTest::mouseClick(enabled, Qt::LeftButton, {}, QPoint(enabled->width() - 8, enabled->height() / 2));
        QCOMPARE(world->providers().shown(meta)->enabled, false);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
        world->undo.undo();
        QVERIFY(enabled->isChecked());
    }

    void warningsDoNotBlockErrorsStandAtTheField()
    {
        show();
        pane->select(meta);
        QLineEdit *field = edit(ConfigField::PixelId);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"not digits"_s);
        QVERIFY(!row(ConfigField::PixelId)->hasError());
        QVERIFY(!row(ConfigField::PixelId)->message().isEmpty());
        QVERIFY(!hasErrors(world->providers().issues(meta)));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QVERIFY(row(ConfigField::PixelId)->hasError());
        QVERIFY(field->accessibleDescription().contains(row(ConfigField::PixelId)->message()));
    }

    void theServersWordsStandAtTheField()
    {
        show();
        pane->select(meta);
        ApiError refused;
        refused.kind = ApiError::Kind::Invalid;
        refused.httpStatus = 422;
        refused.fieldErrors = {{u"config.pixelId"_s, {u"must be text of this pixel"_s}}};
        world->plane->fail(Endpoint::PutProvider, refused);
        QLineEdit *field = edit(ConfigField::PixelId);
        field->setFocus();
        field->end(false);
        QTest::keyClicks(field, u"1"_s);
        world->providers().save({meta});
        QTRY_VERIFY(row(ConfigField::PixelId)->message().contains(u"must be text of this pixel"));
        QVERIFY(row(ConfigField::PixelId)->hasError());
        QCOMPARE(field->text(), u"11840277355290341"_s); // nothing typed is lost
        QTest::keyClicks(field, u"2"_s);
        QTRY_VERIFY(!row(ConfigField::PixelId)->message().contains(u"must be text of this pixel"));
    }

    void badInputIsKeptAndSaidAtTheField_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("one megabyte") << QString(1'000'000, u'7') << true;
        QTest::newRow("bidi") << u"118\u202e402"_s << false;
        QTest::newRow("zero width") << u"118\u200b402"_s << false;
        QTest::newRow("NUL") << (u"118"_s + QChar(0) + u"402"_s) << true;
    }
    void badInputIsKeptAndSaidAtTheField()
    {
        QFETCH(QString, input);
        QFETCH(bool, blocks);
        show();
        pane->select(meta);
        QLineEdit *field = edit(ConfigField::PixelId);
        field->setFocus();
        field->selectAll();
        field->del();
        field->insert(input);
        Q_EMIT field->textEdited(field->text());
        QCOMPARE(hasErrors(world->providers().issues(meta)), blocks);
        QCOMPARE(row(ConfigField::PixelId)->hasError(), blocks);
        QVERIFY(!row(ConfigField::PixelId)->message().isEmpty());
        QCOMPARE(world->plane->server.writes, 0);
    }

    void halfACharacterIsNotTaken()
    {
        show();
        pane->select(meta);
        QLineEdit *field = edit(ConfigField::PixelId);
        const QString typed = u"118"_s + QChar(0xd800) + u"402"_s;
        field->setText(typed);
        Q_EMIT field->textEdited(typed);
        QVERIFY(row(ConfigField::PixelId)->hasError());
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        pane->form()->refill();
        QCOMPARE(field->text(), typed);
        field->selectAll();
        QTest::keyClicks(field, u"118"_s);
        QVERIFY(!row(ConfigField::PixelId)->hasError());
        QCOMPARE(world->session.site()->drafts()->changeCount(), 1);
    }

    void aSecretIsReplacedAtOnceAndNeverLeavesItsPlace()
    {
        show();
        pane->select(meta);
        SecretField *secret = pane->form()->fields()->secret(ConfigField::AccessToken);
        QCOMPARE(secret->state(), SecretField::State::Elsewhere);
        QTest::mouseClick(secret->replaceButton(), Qt::LeftButton);
        auto *dialog = pane->findChild<ReplaceSecretDialog *>();
        QVERIFY(dialog);
        auto *input = dialog->findChild<QLineEdit *>();
        QCOMPARE(input->echoMode(), QLineEdit::Password);
        input->setText(u"  new-secret-marker-9999\n"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(world->plane->server.secret(meta, u"accessToken"_s), QByteArray("new-secret-marker-9999"));
        QTRY_VERIFY(!pane->findChild<ReplaceSecretDialog *>());
        QCOMPARE(secret->state(), SecretField::State::Stored);
        QCOMPARE(world->session.site()->drafts()->changeCount(), 0);
        QVERIFY(!world->settings.everything().contains("secret-marker"));
        for (int i = 0; i < world->undo.count(); ++i)
            QVERIFY(!world->undo.text(i).contains(u"marker"));

        QTest::mouseClick(secret->revealButton(), Qt::LeftButton);
        QTRY_VERIFY(secret->isRevealed());
        for (int second = 0; second < SecretField::revealSeconds; ++second)
            secret->tick();
        QVERIFY(!secret->isRevealed());
    }

    void aRefusedSecretStaysTyped()
    {
        show();
        pane->select(meta);
        ApiError refused;
        refused.kind = ApiError::Kind::Invalid;
        refused.httpStatus = 422;
        refused.fieldErrors = {{u"config.accessToken"_s, {u"is for another pixel"_s}}};
        world->plane->fail(Endpoint::PutProvider, refused);
        QTest::mouseClick(pane->form()->fields()->secret(ConfigField::AccessToken)->replaceButton(), Qt::LeftButton);
        auto *dialog = pane->findChild<ReplaceSecretDialog *>();
        auto *input = dialog->findChild<QLineEdit *>();
        input->setText(u"refused-marker-0001"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_VERIFY(dialog->findChild<FieldRow *>()->message().contains(u"is for another pixel"));
        QCOMPARE(input->text(), u"refused-marker-0001"_s);
        QVERIFY(input->isEnabled());
        dialog->reject();
    }

    void aKeychainThatDoesNotAnswerIsSaid()
    {
        world->keychain.problem = SecretError{SecretError::Kind::NoKeychain, u"no bus"_s};
        show();
        pane->select(meta);
        QTest::mouseClick(pane->form()->fields()->secret(ConfigField::AccessToken)->replaceButton(), Qt::LeftButton);
        auto *input = pane->findChild<ReplaceSecretDialog *>()->findChild<QLineEdit *>();
        QSignalSpy notices(pane.get(), &Pane::notice);
        input->setText(u"new-secret-marker-9999"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(notices.count(), 1);
        QCOMPARE(notices[0][0].value<Notice>().tone, Tone::Warning);
    }

    void aProviderThatIsNotThereIsSetUp()
    {
        world->prepare = [](FakeControlPlane &plane) { plane.server.records.erase(u"meta"_s); };
        show();
        pane->select(meta);
        auto *empty = visible<EmptyState>(pane->form());
        QVERIFY(empty);
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(edit(ConfigField::PixelId)->isVisible());
        QVERIFY(edit(ConfigField::PixelId)->hasFocus());
        QVERIFY(!row(ConfigField::PixelId)->hasError()); // not before one has been there
        QTest::keyClicks(edit(ConfigField::PixelId), u"118"_s);
        world->providers().save({meta});
        QTRY_VERIFY(world->plane->server.read(meta));
        QCOMPARE(world->plane->server.read(meta)->config.text(ConfigField::PixelId), u"118"_s);
    }

    void deletesWithTheNextPublishAndCanBeKept()
    {
        show();
        pane->select(meta);
        edit(ConfigField::PixelId)->setFocus();
        pane->form()->remove();
        const auto title = [this] {
            const auto *state = visible<EmptyState>(pane->form());
            return state ? state->accessibleName() : QString();
        };
        QVERIFY2(title().contains(u"Meta is deleted with the next publish"_s), qPrintable(title()));
        QVERIFY(world->plane->server.read(meta));
        const ProviderTests &tests = *world->session.site()->tests();
        QCOMPARE(tests.readiness(meta), ProviderTests::Readiness::ToBeDeleted);
        const std::vector<ProviderId> testable = tests.testable();
        QVERIFY(std::ranges::find(testable, meta) == testable.end());
        world->session.site()->tests()->saveAndTest(meta); // deletes nothing by the way
        QVERIFY(!world->providers().isBusy());
        auto *keep = visible<EmptyState>(pane->form())->findChild<QPushButton *>();
        QVERIFY(keep->hasFocus());
        QTest::keyClick(keep, Qt::Key_Space);
        QVERIFY(pane->form()->fields()->row(ConfigField::PixelId)->isVisible());
        QVERIFY(edit(ConfigField::PixelId)->hasFocus());
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
        auto *list = pane->findChild<ProviderList *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY2(title().contains(u"Meta is deleted with the next publish"_s), qPrintable(title()));
        QVERIFY(list->hasFocus());
        world->providers().save({meta});
        QTRY_VERIFY(!world->plane->server.read(meta));
        QTRY_VERIFY2(title().contains(u"Meta is not set up"_s), qPrintable(title()));
    }

    void aConflictShowsAllThreeAndTakesTheChoice()
    {
        show();
        pane->select(gads);
        QLineEdit *field = edit(ConfigField::ConversionLabel);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"mine"_s);
        Json form = world->plane->server.records[u"gads"_s].form;
        world->plane->server.set(gads, QByteArray(form.toBytes()).replace("x9KfCNbDq4MZ", "theirs"));
        world->providers().refresh();
        QTRY_VERIFY(visible<ChoiceCard>(pane->form()));
        QStringList cards;
        for (ChoiceCard *card : pane->form()->findChildren<ChoiceCard *>())
            cards << card->accessibleName();
        QVERIFY(cards.join(u'|').contains(u"x9KfCNbDq4MZ") && cards.join(u'|').contains(u"theirs") && cards.join(u'|').contains(u"mine"));
        QTest::mouseClick(pane->form()->findChildren<ChoiceCard *>().at(1), Qt::LeftButton);
        QTRY_COMPARE(field->text(), u"theirs"_s);
        QTRY_VERIFY(!visible<ChoiceCard>(pane->form()));
        // The keyboard goes on below, not at the other end of the window.
        QTRY_VERIFY(QApplication::focusWidget() && pane->form()->isAncestorOf(QApplication::focusWidget()));
    }

    void aRecordThatSomebodyDeletedIsSaidAsSuch()
    {
        show();
        pane->select(gads);
        QLineEdit *field = edit(ConfigField::ConversionLabel);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"mine"_s);
        world->plane->server.records.erase(u"gads"_s);
        world->providers().refresh();
        QTRY_VERIFY(visible<ChoiceCard>(pane->form()));
        const auto *banner = visible<Banner>(pane->form());
        QVERIFY2(banner && banner->plainText().startsWith(u"Somebody else deleted Google Ads meanwhile."_s), qPrintable(banner ? banner->plainText() : QString()));
        QStringList cards;
        for (ChoiceCard *card : pane->form()->findChildren<ChoiceCard *>())
            cards << card->accessibleName();
        QCOMPARE(cards, (QStringList{u"Before: As it was"_s, u"Theirs: Deleted"_s, u"Mine: With my changes"_s}));
        pane->form()->findChildren<ChoiceCard *>().at(1)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!world->session.site()->drafts()->isDirty({RecordKey::Kind::Provider, u"gads"_s}));
        world->undo.undo();
        QTRY_VERIFY(world->session.site()->drafts()->isDirty({RecordKey::Kind::Provider, u"gads"_s}));
    }

    void theFormKeepsItsWidthWhenABannerComes()
    {
        show();
        const int before = pane->form()->width();
        pane->resize(pane->width(), pane->height() - 40); // what the bar of changes takes
        QTRY_COMPARE(pane->height(), 860);
        QCOMPARE(pane->form()->width(), before);
    }

    void everyControlIsNamedAndReached()
    {
        show();
        for (const ProviderId &id : {ga4, meta, gads}) {
            pane->select(id);
            const QStringList findings = accessibilityFindings(pane.get());
            QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        }
    }

    void tabWalksThroughEverything()
    {
        show();
        pane->select(meta);
        QSet<QWidget *> wanted, met;
        for (QWidget *widget : pane->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                wanted.insert(widget);
        }
        pane->list()->setFocus();
        for (int i = 0; i < 60 && QApplication::focusWidget(); ++i) {
            met.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(wanted.size() > 6);
        for (QWidget *widget : std::as_const(wanted))
            QVERIFY2(met.contains(widget), qPrintable(widget->accessibleName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
    }

    void selectionIsKept()
    {
        show();
        pane->select(gads);
        pane = std::make_unique<ProvidersPane>(world->context());
        pane->show();
        pane->entered();
        QCOMPARE(pane->form()->provider(), gads);
    }

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<ProvidersPane> pane;
};

QTEST_MAIN(TestProvidersPane)
#include "tst_providerspane.moc"
