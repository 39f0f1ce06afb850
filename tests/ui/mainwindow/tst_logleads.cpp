#include "models/controllers/explaincontroller.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/healthcontroller.h"
#include "tests/support/healthlogs.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/explain/explainpane.h"
#include "ui/panes/explain/gatesrow.h"
#include "ui/panes/filters/filtereditor.h"
#include "ui/panes/filters/filterlist.h"
#include "ui/panes/filters/filterspane.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/health/lossesview.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/mapping/mappingpane.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const char *const stopped = R"("provider":"meta","event":"purchase","status":"filtered","attempt":0,"reasonCode":"condition-fails",
    "reason":"The filter of purchase stops the event.","payload":{"event":"purchase","id":"evt_1","order":{"total":0.5,"currency":"EUR"}})";
const char *const unmapped = R"("provider":"gads","event":"search_query","status":"skipped","attempt":0,"reasonCode":"not-mapped",
    "reason":"search_query is mapped to no event of Google Ads","payload":{"event":"search_query","id":"evt_2","search":{"query":"boots"}})";
const char *const gone = R"("provider":"ga4","event":"purchase","status":"filtered","attempt":0,"reasonCode":"filter-stops","reason":"stopped")";
const char *const delivered = R"("provider":"meta","event":"purchase","status":"delivered","attempt":1)";

} // namespace

/// From a row of the logs to what stopped its event, and to the Explain pane, through the whole window.
class TestLogLeads : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<MainWindow> window;

    LogsController &logs() { return *world->session.site()->logs(); }
    template <class T>
    T *pane() const { return qobject_cast<T *>(window->findChild<PaneHost *>()->pane()); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return logs().result() && !logs().isRunning() && !logs().feed().isFetching(); });
    }
    /// Opens the logs and chooses the one row with this id.
    LogsPane *choose(const QString &id)
    {
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        auto *shown = pane<LogsPane>();
        if (!shown || !settled())
            return nullptr;
        shown->query()->field()->setFocus();
        shown->query()->field()->clear();
        QTest::keyClicks(shown->query()->field(), u"id:"_s + id);
        if (!settled() || shown->table()->model()->rowCount() != 1)
            return nullptr;
        shown->table()->goTo(0);
        const auto attemptsFound = [shown] { return shown->detail()->findChildren<QFutureWatcherBase *>().isEmpty(); };
        return QTest::qWaitFor(attemptsFound) ? shown : nullptr;
    }
    static QLabel *linksOf(LogsPane *shown)
    {
        return shown->detail()->findChild<Banner *>()->findChild<QLabel *>();
    }
    static QPushButton *button(QWidget *parent, const QString &text)
    {
        for (QPushButton *one : parent->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        std::vector<QByteArray> rows;
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        int number = 0;
        for (const char *rest : {stopped, unmapped, gone, delivered}) {
            rows.push_back("{\"id\":\"log_" + QByteArray::number(number) + "\",\"timestamp\":" + QByteArray::number(now - number * 60'000LL) + "," + rest + "}");
            ++number;
        }
        world->archives.archive->appendRaw(rows);
        window = std::make_unique<MainWindow>(world->services());
        window->resize(1600, 1000);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(world->open());
    }
    void cleanup()
    {
        window.reset();
        world.reset();
    }

    void aFilteredOneLeadsToThatFilter()
    {
        LogsPane *shown = choose(u"log_0"_s);
        QVERIFY(shown);
        QVERIFY(linksOf(shown)->text().contains(u"Open filter"));
        Q_EMIT linksOf(shown)->linkActivated(u"filter"_s);
        auto *filters = pane<FiltersPane>();
        QVERIFY(filters);
        QCOMPARE(filters->list()->nameAt(filters->list()->currentIndex().row()), u"purchase to Meta"_s);
        QCOMPARE(world->session.site()->drafts()->dirtyRecords().size(), size_t(0));
    }

    void aPaneThatIsThereAlreadyFollows()
    {
        QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
        QVERIFY(pane<FiltersPane>());
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(pane<MappingPane>());
        LogsPane *shown = choose(u"log_1"_s);
        QVERIFY(shown);
        Q_EMIT linksOf(shown)->linkActivated(u"mapping"_s);
        QVERIFY(pane<MappingPane>());
        QCOMPARE(pane<MappingPane>()->table()->currentEvent(), u"search_query"_s);
    }

    void anUnmappedOneLeadsToItsRowAndProvider()
    {
        LogsPane *shown = choose(u"log_1"_s);
        QVERIFY(shown);
        QVERIFY(linksOf(shown)->text().contains(u"Open mapping"));
        Q_EMIT linksOf(shown)->linkActivated(u"mapping"_s);
        auto *mapping = pane<MappingPane>();
        QVERIFY(mapping);
        QCOMPARE(mapping->table()->currentEvent(), u"search_query"_s);
        QCOMPARE(mapping->table()->columnTitle(mapping->table()->currentIndex().column()), u"Google Ads"_s);
    }

    void whatLeadsNowhereHasNoLink()
    {
        LogsPane *shown = choose(u"log_2"_s); // the filter has been removed since
        QVERIFY(shown);
        QVERIFY(!linksOf(shown)->text().contains(u"href"));
        QVERIFY(!button(shown->detail(), u"Explain this event"_s)->isEnabled()); // it does not show its event
        shown = choose(u"log_3"_s);
        QVERIFY(shown);
        QVERIFY(!linksOf(shown)->text().contains(u"href"));
    }

    void theEventIsExplainedInItsPane()
    {
        LogsPane *shown = choose(u"log_0"_s);
        QVERIFY(shown);
        QTest::mouseClick(button(shown->detail(), u"Explain this event"_s), Qt::LeftButton);
        auto *explain = pane<ExplainPane>();
        QVERIFY(explain);
        QVERIFY(explain->editor()->toPlainText().contains(u"evt_1"));
        QVERIFY(QTest::qWaitFor([&] { return !world->session.site()->explain()->isBusy() && explain->sentence().contains(u"Meta"); }));
        QVERIFY2(explain->sentence().contains(u"order.total"), qPrintable(explain->sentence()));
        // From there to the filter that stops it.
        for (LinkLabel *link : explain->findChildren<LinkLabel *>()) {
            if (link->isVisible() && link->text() == u"Open filter")
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QVERIFY(pane<FiltersPane>());
        QCOMPARE(pane<FiltersPane>()->list()->nameAt(pane<FiltersPane>()->list()->currentIndex().row()), u"purchase to Meta"_s);
    }

    void theStepsAreToldInPlace()
    {
        LogsPane *shown = choose(u"log_0"_s);
        QVERIFY(shown);
        auto *which = shown->detail()->findChild<SegmentedControl *>();
        for (int part = 0; part < which->count(); ++part) {
            if (which->text(part) == u"Why")
                which->setCurrentIndex(part);
        }
        const auto stoppedStep = [shown] {
            for (QWidget *row : shown->detail()->findChildren<QWidget *>()) {
                if (row->isVisible() && row->accessibleName().contains(u", Stopped, "))
                    return row->accessibleName();
            }
            return QString();
        };
        QTRY_VERIFY(!stoppedStep().isEmpty());
        QVERIFY2(stoppedStep().contains(u"order.total"), qPrintable(stoppedStep()));
    }

    void aLossOfHealthLeadsToItsEvent()
    {
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        auto *health = pane<HealthPane>();
        QVERIFY(health);
        world->session.site()->health()->setLogs(healthlogs::reader(healthlogs::shopWithTrouble(world->clock.now())));
        const auto nowhere = [health]() -> Banner * {
            for (Banner *banner : health->losses()->banners()) {
                if (banner->plainText().contains(u"product_dwell_time"))
                    return banner;
            }
            return nullptr;
        };
        QTRY_VERIFY(nowhere());
        Q_EMIT nowhere()->findChild<QLabel *>()->linkActivated(u"open"_s);
        QVERIFY(pane<MappingPane>());
        QCOMPARE(pane<MappingPane>()->table()->currentEvent(), u"product_dwell_time"_s);
    }

    void theMenuOfTheRowRepeatsIt()
    {
        LogsPane *shown = choose(u"log_0"_s);
        QVERIFY(shown);
        Q_EMIT shown->table()->customContextMenuRequested(QPoint(40, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList texts;
        for (QAction *action : menu->actions())
            texts << action->text();
        QVERIFY2(texts.contains(u"Explain this event") && texts.contains(u"Open filter"), qPrintable(texts.join(u'\n')));
        menu->close();
    }
};

QTEST_MAIN(TestLogLeads)
#include "tst_logleads.moc"
