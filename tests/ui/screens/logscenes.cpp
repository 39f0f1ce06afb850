#include "tests/ui/screens/scenes.h"

#include "models/controllers/logscontroller.h"
#include "models/domain/codec/observationcodec.h"
#include "ui/mainwindow/panehost.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/logspane.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/timehistogram.h"

#include <QLineEdit>
#include <QTest>

// The Delivery logs pane over an archive in memory.

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *events[] = {"page_view", "product_view", "category_view", "search_query", "add_to_cart", "purchase"};

/// A day of a shop: Meta's token dies 26 minutes before now, a webhook gives up now and then.
std::vector<QByteArray> dayOfLogs(const QDateTime &now)
{
    std::vector<QByteArray> rows;
    const qint64 end = now.toMSecsSinceEpoch();
    quint32 seed = 12345;
    const auto random = [&seed](quint32 below) { return (seed = seed * 1664525u + 1013904223u) / 65536u % below; };
    int number = 0;
    for (qint64 at = end - 24 * 3'600'000LL; at < end; at += 22'000 + random(30'000)) {
        const quint32 kind = random(100);
        const char *event = events[kind < 55 ? 0 : kind < 75 ? 1 : kind < 85 ? 2 : kind < 92 ? 3 : kind < 97 ? 4 : 5];
        const QByteArray time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs).toUtf8();
        const bool purchase = event == events[5];
        const bool dead = at > end - 26 * 60'000;
        const quint32 total = 1'000 + random(30'000);
        const QByteArray order = "NO-" + QByteArray::number(58'000 + number);
        const QByteArray body = R"({"event":")" + QByteArray(event) + R"(","visitorId":"v_)" + QByteArray::number(random(40)) + R"(")"
            + (purchase ? R"(,"currency":"EUR","order":{"id":")" + order + R"(","total":)" + QByteArray::number(total / 100.0, 'f', 2)
                              + R"(,"products":[{"sku":"TRK-DUFFEL-60","quantity":1,"price":)" + QByteArray::number(total / 100.0, 'f', 2) + "}]}"
                        : QByteArray())
            + "}";
        const auto row = [&](const QByteArray &to, const QByteArray &status, int attempt, const QByteArray &rest) {
            rows.push_back("{\"id\":\"log_" + QByteArray::number(100'000 + int(rows.size())) + "\",\"timestamp\":\"" + time + "\"," + to + ",\"event\":\"" + event
                           + "\",\"eventId\":\"ev_" + QByteArray::number(number) + "\",\"status\":\"" + status + "\",\"attempt\":" + QByteArray::number(attempt) + ","
                           + (purchase ? "\"value\":" + QByteArray::number(total / 100.0, 'f', 2) + ",\"currency\":\"EUR\"," : QByteArray()) + rest
                           + ",\"request\":{\"method\":\"POST\",\"url\":\"https://graph.facebook.com/v19.0/1184027735529034/events\",\"headers\":{\"Content-Type\":\"application/json\"},\"body\":"
                           + body + "},\"response\":{\"status\":400,\"body\":{\"error\":{\"code\":190,\"message\":\"session has expired\"}}}}");
        };
        const QByteArray ms = "\"durationMs\":" + QByteArray::number(80 + random(300));
        row("\"provider\":\"ga4\"", "delivered", 1, "\"httpStatus\":204," + ms);
        if (dead && random(10) < 9)
            row("\"provider\":\"meta\"", random(12) == 0 ? "retrying" : "failed", 1, "\"httpStatus\":400," + ms + ",\"error\":\"190 token expired\"");
        else if (random(40) == 0)
            row("\"provider\":\"meta\"", "retrying", 1, "\"durationMs\":10000,\"error\":\"Timeout after 10 s\"");
        else
            row("\"provider\":\"meta\"", random(30) == 0 ? "filtered" : "delivered", 1, "\"httpStatus\":200," + ms);
        if (purchase) {
            row("\"provider\":\"gads\"", "test", 1, ms);
            if (random(3) == 0) {
                for (int attempt = 1; attempt <= 5; ++attempt)
                    row("\"webhookId\":\"wh_lager\"", attempt < 5 ? "retrying" : "failed", attempt, "\"httpStatus\":503," + ms + ",\"error\":\"HTTP 503\"");
            }
        }
        ++number;
    }
    return rows;
}

void fill(UiWorld &world)
{
    MemoryArchive &archive = *world.archives.archive;
    archive.appendRaw(dayOfLogs(world.clock.now()));
    const qint64 now = world.clock.now().toMSecsSinceEpoch(), hour = 3'600'000;
    for (const QString &source : {u"ga4"_s, u"meta"_s}) {
        archive.ranges.push_back({source, now - 23 * hour, now - 4 * hour, CoverageRange::Kind::Held});
        archive.ranges.push_back({source, now - 3 * hour - hour / 2, now, CoverageRange::Kind::Held});
    }
    world.prepare = [](FakeControlPlane &plane) {
        plane.others.setWebhook(u"wh_lager"_s, R"({"name":"Lager","url":"https://lager.nordlicht.example/hook","enabled":true})");
    };
}

LogsPane *openLogs(UiWorld &world, MainWindow &window)
{
    world.open();
    window.showPane(u"logs"_s);
    auto *pane = qobject_cast<LogsPane *>(window.panes()->pane());
    LogsController *logs = world.session.site()->logs();
    (void)QTest::qWaitFor([logs] { return logs->result() && !logs->isRunning() && !logs->feed().isFetching(); });
    return pane;
}

bool settled(UiWorld &world)
{
    LogsController *logs = world.session.site()->logs();
    return QTest::qWaitFor([logs] { return !logs->isRunning(); });
}

Scene scene(const QString &state, std::function<void(UiWorld &, LogsPane &)> then, bool filled = true)
{
    return {u"logs"_s, state, [filled](UiWorld &world) { if (filled) fill(world); },
            [then](UiWorld &world, MainWindow &window) -> QWidget * {
                LogsPane *pane = openLogs(world, window);
                if (!pane)
                    return nullptr;
                if (then)
                    then(world, *pane);
                settled(world);
                return &window;
            }};
}

void failures(UiWorld &world)
{
    LogsController *logs = world.session.site()->logs();
    LogTab tab;
    tab.name = u"Meta fails"_s;
    tab.range = u"24h"_s;
    tab.query = u"provider:meta status:failed,retrying"_s;
    tab.extras = {{u"-event:page_view"_s, false, false}};
    logs->addTab(tab);
    settled(world);
}

} // namespace

std::vector<Scene> logScenes()
{
    return {
        scene(u"all"_s, {}),
        scene(u"failures"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  pane.table()->goTo(4);
              }),
        scene(u"completing"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  pane.query()->field()->setFocus();
                  QTest::keyClicks(pane.query()->field(), u" order.to"_s);
              }),
        scene(u"error"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  pane.query()->field()->setFocus();
                  world.session.site()->logs()->setQuery(u"provder:meta http:abc status:failed"_s);
                  pane.table()->setFocus();
              }),
        scene(u"undelivered"_s,
              [](UiWorld &world, LogsPane &pane) {
                  LogTab tab;
                  tab.deliveries = true;
                  tab.query = u"state:undelivered"_s;
                  tab.range = u"24h"_s;
                  world.session.site()->logs()->addTab(tab);
                  settled(world);
                  pane.table()->goTo(30);
              }),
        scene(u"brushed"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  const qint64 now = world.clock.now().toMSecsSinceEpoch();
                  Q_EMIT pane.histogram()->brushed(now - 1'800'000, now);
                  settled(world);
              }),
        scene(u"groups"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  pane.groupBy({{logquery::Field::Error, QString()}});
              }),
        scene(u"differences"_s,
              [](UiWorld &world, LogsPane &pane) {
                  failures(world);
                  pane.table()->goTo(1);
                  pane.table()->selectionModel()->select(pane.table()->model()->index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
              }),
        scene(u"nothing"_s,
              [](UiWorld &world, LogsPane &) {
                  world.session.site()->logs()->setQuery(u"event:purchase status:test provider:ga4"_s);
              }),
        scene(u"empty"_s, {}, false),
        {u"logs"_s, u"broken"_s, [](UiWorld &world) { world.archives.fails = ArchiveError{ArchiveError::Kind::NewerFormat, u"/home/mia/.local/share/selwise-console/logs"_s, u"format 7"_s}; },
         [](UiWorld &world, MainWindow &window) -> QWidget * {
             world.open();
             window.showPane(u"logs"_s);
             return &window;
         }},
    };
}

} // namespace selwise
