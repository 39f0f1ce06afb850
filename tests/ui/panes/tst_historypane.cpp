#include "models/controllers/historycontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishrun.h"
#include "models/items/historymodel.h"
#include "tests/support/accessibilitycheck.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/history/historypane.h"
#include "ui/panes/history/planview.h"
#include "ui/panes/history/versiondetail.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuslabel.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestHistoryPane : public QObject {
    Q_OBJECT

    const ProviderId meta = ProviderId::of(Provider::Meta);

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        pane.reset();
        world = std::make_unique<UiWorld>();
        QVERIFY(world->open());
        pane = std::make_unique<HistoryPane>(world->context());
        pane->resize(1200, 800);
        pane->show();
        pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(pane.get()));
        QTRY_VERIFY(world->session.site()->history()->isLoaded());
        notices = std::make_unique<QSignalSpy>(pane.get(), &Pane::notice);
    }

    void theSearchTellsInFullWhatItIsFor()
    {
        auto *search = pane->findChild<SearchField *>();
        QVERIFY(search);
        constexpr int clearButton = 24;
        const QMargins margins = search->textMargins();
        QStyleOptionFrame option;
        option.initFrom(search);
        const int room = search->style()->subElementRect(QStyle::SE_LineEditContents, &option, search).width() - margins.left() - margins.right() - clearButton;
        QVERIFY(search->fontMetrics().horizontalAdvance(search->placeholderText()) < room);
    }

    void emptyAtFirst() { QTRY_VERIFY(texts().contains(u"No version yet"_s)); }

    void aVersionInWordsAndRestored()
    {
        publish(u"2"_s, u"first"_s);
        publish(u"3"_s, u"second"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QTRY_VERIFY(texts().contains(u"Version 2"_s));
        QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QTRY_VERIFY(texts().contains(u"Version 1"_s));
        QTRY_VERIFY(texts().contains(u"first"_s));
        QVERIFY(!texts().contains(u"second"_s));
        QCOMPARE(outcomes(), QStringList{u"Read back and the same"_s});
        const int writes = world->plane->server.writes;
        QTest::mouseClick(detail()->restoreButton(), Qt::LeftButton);
        QTRY_COMPARE(notices->count(), 1);
        QCOMPARE(world->providers().shown(meta)->config.text(ConfigField::PixelId), u"2"_s);
        QCOMPARE(world->plane->server.writes, writes); // never straight to the server
        world->undo.undo();
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
    }

    void saysThatOlderVersionsAreNotKept()
    {
        publish(u"2"_s, {});
        QTRY_VERIFY(texts().contains(u"1 versions since "_s));
        QVERIFY(!texts().contains(u"not kept"_s));
        pane.reset();
        world->session.closeSite();
        auto &documents = world->settings.disk->documents;
        const auto kept = std::ranges::find_if(documents, [](const auto &each) { return each.first.startsWith(u"history/"_s); });
        QVERIFY(kept != documents.end());
        QTRY_VERIFY(kept->second.toBytes().contains(R"("number":1,)"));
        kept->second = *Json::parse(kept->second.toBytes().replace(R"("number":1,)", R"("number":7,)"));
        QVERIFY(world->open());
        pane = std::make_unique<HistoryPane>(world->context());
        pane->show();
        QTRY_VERIFY2(texts().contains(u"1 versions since "_s) && texts().contains(u", older ones are not kept: at most 400 or 8 MiB"_s), qPrintable(texts()));
    }

    void whatSomebodyChoseStays()
    {
        publish(u"2"_s, u"first"_s);
        publish(u"3"_s, u"second"_s);
        QTRY_COMPARE(detail()->number(), 2);
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(detail()->number(), 1);
        publish(u"4"_s, u"third"_s);
        QCOMPARE(list()->model()->rowCount(), 3);
        QCOMPARE(detail()->number(), 1);
        pane->select(3);
        QCOMPARE(detail()->number(), 3);
        publish(u"5"_s, u"fourth"_s);
        QCOMPARE(detail()->number(), 3); // the newest of then, but chosen
    }

    void whatSomebodyReadsStays()
    {
        publish(u"2"_s, {});
        QTRY_COMPARE(detail()->number(), 1);
        detail()->against()->setFocus();
        publish(u"3"_s, {});
        QCOMPARE(list()->model()->rowCount(), 2);
        QCOMPARE(detail()->number(), 1);
    }

    void againstTheDraftFollowsIt()
    {
        publish(u"2"_s, {});
        QTRY_COMPARE(detail()->number(), 1);
        QComboBox *against = detail()->against();
        against->setCurrentIndex(1);
        Q_EMIT against->activated(1);
        QTRY_VERIFY(texts().contains(u"The two are the same."_s));
        world->providers().setText(meta, ConfigField::PixelId, u"77"_s);
        QTRY_VERIFY(texts().contains(u"77"_s));
    }

    void searchingByKeyboard()
    {
        publish(u"2"_s, u"agency"_s);
        publish(u"3"_s, u"other"_s);
        QTest::keyClicks(pane->searchField(), u"agency"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
    }

    void anExportComesBackAsADryRun()
    {
        publish(u"2"_s, {});
        pane->exportTo(u"/shop.json"_s);
        QTRY_VERIFY(world->files.files.contains(u"/shop.json"_s));
        const QByteArray bytes = world->files.files[u"/shop.json"_s];
        QVERIFY(!bytes.contains("marker"));
        world->files.files[u"/shop.json"_s] = QByteArray(bytes).replace("\"Purchase\"", "\"Subscribe\"");
        pane->importFile(u"/shop.json"_s);
        auto *plan = pane->findChild<PlanView *>();
        QTRY_VERIFY(plan->isVisible());
        QTRY_COMPARE(plan->changes().size(), size_t(1));
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
        QTest::mouseClick(plan->takeButton(), Qt::LeftButton);
        QTRY_VERIFY(!plan->isVisible());
        QCOMPARE(*world->providers().shown(meta)->eventMapping.find(u"purchase"), u"Subscribe"_s);
        QVERIFY(world->session.site()->drafts()->isDirty({RecordKey::Kind::Provider, u"meta"_s}));
    }

    void badFilesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("cut") << QByteArray("{\"format\":") << u"cut off"_s;
        QTest::newRow("foreign") << QByteArray("{\"a\":1}") << u"not a site's configuration"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"selwise-console-site","version":4})") << u"newer version"_s;
        QTest::newRow("twice") << QByteArray(R"({"format":"selwise-console-site","version":1,"version":1})") << u"twice"_s;
        QTest::newRow("100 MB") << QByteArray(100 << 20, ' ') << u"100 MiB large"_s;
    }
    void badFilesChangeNothing()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        world->files.files[u"/bad.json"_s] = content;
        pane->importFile(u"/bad.json"_s);
        QTRY_VERIFY2(bannerTexts().contains(said), qPrintable(bannerTexts()));
        QVERIFY(bannerTexts().contains(u"Nothing was changed."_s));
        QVERIFY(world->session.site()->drafts()->dirtyRecords().empty());
    }

    /// When, which, who, its note and what it was: for each row, as a screen reader asks for it.
    void aScreenReaderSaysEachVersion()
    {
        publish(u"2"_s, u"first"_s);
        publish(u"3"_s, {});
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(list());
        QVERIFY(rows && rows->tableInterface());
        const auto name = [rows](int row) { return rows->tableInterface()->cellAt(row, 0)->text(QAccessible::Name); };
        QVERIFY2(name(0).startsWith(u"Version 2, Today "_s) && name(0).endsWith(u", Mara, Published Meta, 1 changes, in force"_s), qPrintable(name(0)));
        QVERIFY2(name(1).startsWith(u"Version 1, Today "_s) && name(1).endsWith(u", Mara, first, Published Meta, 1 changes"_s), qPrintable(name(1)));
    }

    void everyControlIsNamedAndReached()
    {
        publish(u"2"_s, u"note"_s);
        QTRY_COMPARE(detail()->number(), 1);
        const QStringList findings = accessibilityFindings(pane.get());
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private:
    void publish(const QString &pixel, const QString &note)
    {
        SiteSession &site = *world->session.site();
        world->providers().setText(meta, ConfigField::PixelId, pixel);
        PublishRun run(*site.publishers(), *site.drafts(), *site.history(), {site.drafts()->dirtyRecords(), note, u"Mara"_s, {}, 0}, nullptr);
        QSignalSpy finished(&run, &PublishRun::finished);
        const size_t before = site.history()->entries().size();
        QTRY_VERIFY(!finished.isEmpty() && site.history()->entries().size() > before);
    }
    QListView *list() const
    {
        for (auto *view : pane->findChildren<QListView *>()) {
            if (view->accessibleName() == u"Versions") // a combo box has a list of its own
                return view;
        }
        return nullptr;
    }
    VersionDetail *detail() const { return pane->findChild<VersionDetail *>(); }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : pane->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    QStringList outcomes() const
    {
        QStringList all;
        for (const StatusLabel *label : detail()->findChildren<StatusLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    QString bannerTexts() const
    {
        QStringList all;
        for (const Banner *banner : pane->findChildren<Banner *>()) {
            if (banner->isVisible())
                all << banner->plainText();
        }
        return all.join(u'\n');
    }

    std::unique_ptr<UiWorld> world;
    std::unique_ptr<HistoryPane> pane;
    std::unique_ptr<QSignalSpy> notices;
};

QTEST_MAIN(TestHistoryPane)
#include "tst_historypane.moc"
