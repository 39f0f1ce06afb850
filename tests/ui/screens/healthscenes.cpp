#include "tests/support/healthlogs.h"
#include "tests/ui/screens/scenes.h"

#include "models/controllers/healthfeed.h"
#include "models/controllers/providerscontroller.h"
#include "ui/mainwindow/panehost.h"
#include "models/controllers/alerts.h"
#include "ui/panes/health/alerthistory.h"
#include "ui/panes/health/alertsview.h"
#include "ui/panes/health/chartcard.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/health/quietdialog.h"
#include "ui/panes/health/rangedialog.h"
#include "ui/panes/health/ruledialog.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

// The Health pane: by the service alone, by the logs, and its other states.

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Endpoint = FakeControlPlane::Endpoint;

namespace {

HealthPane *healthPane(MainWindow &window)
{
    window.showPane(u"health"_s);
    return qobject_cast<HealthPane *>(window.panes()->pane());
}

/// The same trouble, and the two days a week before, when a tenth of it was not there yet.
healthlogs::Shop shopOfTwoWeeks(const QDateTime &now)
{
    constexpr qint64 day = 24 * 3600 * 1000LL;
    healthlogs::Shop shop = healthlogs::shopWithTrouble(now), before = healthlogs::shopWithTrouble(now);
    for (size_t i = 0; i < before.entries.size(); ++i) {
        before.entries[i].timestamp = before.entries[i].timestamp.addDays(-7);
        if (i % 10 != 0)
            shop.entries.push_back(before.entries[i]);
    }
    const qint64 end = now.toMSecsSinceEpoch();
    shop.holes.erase(shop.holes.begin());
    shop.holes.insert(shop.holes.begin(), {{{0, end - 9 * day}, HealthFigures::Coverage::Kind::Unknown, {}},
                                           {{end - 7 * day, end - 2 * day}, HealthFigures::Coverage::Kind::Unknown, {}}});
    return shop;
}

void compareTwoWeeks(UiWorld &world, HealthPane &pane)
{
    HealthController &controller = *world.session.site()->health();
    controller.setLogs(healthlogs::reader(shopOfTwoWeeks(world.clock.now())));
    (void)QTest::qWaitFor([&] { return controller.weekBefore().has_value(); });
    Q_EMIT pane.card(ChartData::Kind::Rate)->compareWanted(true);
}

Scene health(const QString &state, std::function<void(FakeControlPlane &)> told, bool logs, std::function<void(UiWorld &, HealthPane &)> then = {})
{
    return {u"health"_s, state, [told](UiWorld &world) { world.prepare = [told](FakeControlPlane &plane) { if (told) told(plane); }; },
            [logs, then](UiWorld &world, MainWindow &window) -> QWidget * {
                world.open();
                HealthPane *pane = healthPane(window);
                HealthController &controller = *world.session.site()->health();
                if (logs) {
                    controller.setLogs(healthlogs::reader(healthlogs::shopWithTrouble(world.clock.now())));
                    (void)QTest::qWaitFor([&] { return controller.logs() && controller.logs()->held.value_or(0) > 0; });
                }
                if (then)
                    then(world, *pane);
                return &window;
            }};
}

} // namespace

std::vector<Scene> healthScenes()
{
    std::vector<Scene> all{
        health(u"service"_s, {}, false),
        health(u"logs"_s, {}, true),
        health(u"lower"_s, {}, true, [](UiWorld &, HealthPane &pane) {
            auto *scroll = pane.findChild<QScrollArea *>();
            (void)QTest::qWaitFor([scroll] { return scroll->verticalScrollBar()->maximum() > 0; }, 500);
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        }),
        health(u"compared"_s, {}, false, compareTwoWeeks),
        health(u"compared-lower"_s, {}, false, [](UiWorld &world, HealthPane &pane) {
            compareTwoWeeks(world, pane);
            auto *scroll = pane.findChild<QScrollArea *>();
            (void)QTest::qWaitFor([scroll] { return scroll->verticalScrollBar()->maximum() > 0; }, 500);
            scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
        }),
        health(u"crosshair"_s, {}, true, [](UiWorld &, HealthPane &pane) {
            Q_EMIT pane.card(ChartData::Kind::Outcomes)->compareWanted(true);
            HealthChart *chart = pane.card(ChartData::Kind::Outcomes)->chart();
            chart->setFocus(Qt::TabFocusReason);
            chart->setCursor(40);
        }),
        health(u"table"_s, {}, true, [](UiWorld &, HealthPane &pane) { pane.card(ChartData::Kind::Outcomes)->showTable(true); }),
        health(u"week"_s, {}, true, [](UiWorld &world, HealthPane &) { world.session.site()->health()->setRange(HealthController::Range::Week); }),
        health(u"empty"_s, [](FakeControlPlane &plane) {
            plane.server.records.clear();
            plane.server.health.providers.clear();
            plane.server.health.series.clear();
        }, false),
        health(u"error"_s, [](FakeControlPlane &plane) {
            for (int i = 0; i < 10; ++i)
                plane.fail(Endpoint::Health, ApiError::Kind::Forbidden);
        }, false),
        health(u"stale"_s, {}, true, [](UiWorld &world, HealthPane &) {
            world.plane->fail(Endpoint::Health, ApiError::Kind::Timeout);
            world.providers().live().readNow();
            (void)QTest::qWaitFor([&world] { return world.providers().live().error().has_value(); });
        }),
    };
    all.push_back({u"health"_s, u"loading"_s, [](UiWorld &world) {
                       world.prepare = [](FakeControlPlane &plane) {
                           for (int i = 0; i < 5; ++i)
                               plane.hang(Endpoint::Health);
                       };
                   },
                   [](UiWorld &world, MainWindow &window) -> QWidget * {
                       const ConnectionProfile shop = UiWorld::shop();
                       world.session.connectTo(shop, shop.apiUrl.toString(), Secret(UiWorld::token()));
                       (void)QTest::qWaitFor([&world] { return world.session.site() != nullptr; });
                       healthPane(window);
                       return &window;
                   }});
    all.push_back({u"health"_s, u"custom"_s, {}, [](UiWorld &world, MainWindow &window) -> QWidget * {
                       world.open();
                       HealthPane *pane = healthPane(window);
                       Q_EMIT pane->ranges()->chosen(4);
                       return window.findChild<RangeDialog *>();
                   }});
    const auto opened = [](std::function<QWidget *(UiWorld &, HealthPane &)> open) {
        return [open](UiWorld &world, MainWindow &window) -> QWidget * {
            world.open();
            HealthPane *pane = healthPane(window);
            HealthController &controller = *world.session.site()->health();
            controller.setLogs(healthlogs::reader(healthlogs::shopWithTrouble(world.clock.now())));
            (void)QTest::qWaitFor([&] { return controller.logs() && controller.logs()->held.value_or(0) > 0; });
            world.session.site()->alerts()->lookNow();
            (void)QTest::qWaitFor([&] { return world.session.site()->alerts()->raised() > 0; });
            return open(world, *pane);
        };
    };
    all.push_back({u"health"_s, u"rule"_s, {}, opened([](UiWorld &, HealthPane &pane) -> QWidget * {
                       pane.alerts()->edit(AlertRule());
                       return pane.window()->findChild<RuleDialog *>();
                   })});
    all.push_back({u"health"_s, u"quiethours"_s, {}, opened([](UiWorld &, HealthPane &pane) -> QWidget * {
                       auto *dialog = new QuietDialog({22 * 60, 7 * 60}, pane.window());
                       dialog->open();
                       return dialog;
                   })});
    all.push_back({u"health"_s, u"history"_s, {}, opened([](UiWorld &world, HealthPane &pane) -> QWidget * {
                       auto *dialog = new AlertHistory(world.session.site()->alerts()->book().history, world.clock.now(), pane.window());
                       dialog->open();
                       return dialog;
                   })});
    all.push_back({u"health"_s, u"alerts"_s, {}, opened([](UiWorld &, HealthPane &pane) { return pane.window(); })});
    return all;
}

} // namespace selwise
