#include "models/controllers/healthcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/ports/settingkeys.h"
#include "tests/support/healthlogs.h"
#include "tests/support/uiworld.h"
#include "tests/support/warnings.h"
#include "ui/panes/health/chartcard.h"
#include "ui/panes/health/charttablemodel.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/health/healthpane.h"
#include "ui/panes/health/tiles.h"
#include "ui/widgets/popupmenubutton.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = ChartData::Kind;
using Range = HealthController::Range;

namespace {

const Receiver ga4{u"ga4"_s, false}, meta{u"meta"_s, false};
constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;

} // namespace

/// The Health pane against earlier times: the week before, the period before, and what happened in between.
class TestHealthCompare : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<UiWorld> world;
    std::unique_ptr<HealthPane> pane;
    healthlogs::Shop shop;

    HealthController &health() { return *world->session.site()->health(); }
    /// So many entries, evenly over a stretch that ended `ago` before now.
    void add(const Receiver &receiver, qint64 ago, qint64 length, int count, DeliveryStatus status, qint64 ms = 100)
    {
        const qint64 from = world->clock.now().toMSecsSinceEpoch() - ago - length;
        for (int i = 0; i < count; ++i) {
            DeliveryLogEntry entry;
            entry.destination = receiver.id;
            entry.event = u"purchase"_s;
            entry.timestamp = QDateTime::fromMSecsSinceEpoch(from + length * i / count, Qt::UTC);
            entry.status = status;
            entry.attempt = 1;
            entry.durationMs = ms;
            shop.entries.push_back(entry);
        }
    }
    bool show(Range range = Range::Day)
    {
        world->settings.setValue(setting::healthRange, int(range));
        if (!world->open())
            return false;
        pane = std::make_unique<HealthPane>(world->context());
        pane->resize(1600, 1000);
        pane->show();
        if (!QTest::qWaitForWindowExposed(pane.get()))
            return false;
        pane->entered();
        health().setLogs(healthlogs::reader(shop));
        return QTest::qWaitFor([this] { return health().logs() && health().logs()->held.value_or(0) > 0 && !health().isBusy(); });
    }
    HealthChart *chart(Kind kind) { return pane->card(kind)->chart(); }
    QString week(const Receiver &receiver) { return pane->tiles()->tile(receiver)->content().week; }
    void compare(Kind kind)
    {
        QMenu *menu = pane->card(kind)->findChild<PopupMenuButton *>()->menu();
        menu->popup(QPoint());
        for (QAction *action : menu->actions()) {
            if (action->text() == u"Compare with the period before")
                action->trigger();
        }
        menu->close();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        world = std::make_unique<UiWorld>();
        shop = {};
    }
    void cleanup()
    {
        pane.reset();
        world.reset();
    }

    void tilesSayHowItWasAWeekBefore()
    {
        add(ga4, 0, day, 1'000, DeliveryStatus::Delivered);
        add(ga4, 7 * day, day, 760, DeliveryStatus::Delivered);
        add(ga4, 7 * day, day, 40, DeliveryStatus::Failed);
        add(meta, 0, day, 100, DeliveryStatus::Delivered);
        QVERIFY(show());
        QTRY_COMPARE(week(ga4), u"Week before: +5.0 points, +25\u00a0% logs"_s);
        QCOMPARE(week(meta), u"Week before: not held here"_s);
        QVERIFY(pane->tiles()->tile(ga4)->accessibleDescription().contains(u"+25\u00a0% logs"));
    }

    void aHoleIsNoFall()
    {
        add(ga4, 0, day, 1'000, DeliveryStatus::Delivered);
        add(ga4, 7 * day, day, 900, DeliveryStatus::Delivered);
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        shop.holes = {{{now - 3 * hour, now - 2 * hour}, HealthFigures::Coverage::Kind::Missing, {}}};
        QVERIFY(show());
        QTRY_COMPARE(week(ga4), u"Week before: same rate"_s);
    }

    void aMonthHasNoWeekBefore()
    {
        add(ga4, 0, 30 * day, 3'000, DeliveryStatus::Delivered);
        add(ga4, 30 * day, 30 * day, 3'000, DeliveryStatus::Delivered);
        QVERIFY(show(Range::Month));
        QVERIFY(!health().weekBefore());
        QVERIFY(week(ga4).isEmpty());
        health().setRange(Range::Hour);
        QTRY_VERIFY(health().weekBefore());
        QCOMPARE(health().weekBefore()->span.length(), hour);
    }

    void linesAreComparedWithThePeriodBefore()
    {
        add(ga4, 0, day, 2'000, DeliveryStatus::Delivered, 100);
        add(ga4, day, day, 1'500, DeliveryStatus::Delivered, 400);
        add(ga4, day, day, 500, DeliveryStatus::Failed, 400);
        add(meta, 0, day, 500, DeliveryStatus::Delivered, 50);
        QVERIFY(show());
        QVERIFY(chart(Kind::Rate)->data().lines.front().before.empty());
        compare(Kind::Rate);
        const auto lineOf = [this](Kind kind, const Receiver &receiver) {
            const auto &lines = chart(kind)->data().lines;
            return *std::ranges::find(lines, receiver, &ChartData::Line::receiver);
        };
        const ChartData::Line rate = lineOf(Kind::Rate, ga4), latency = lineOf(Kind::Latency, ga4);
        QCOMPARE(rate.before.size(), rate.values.size());
        QVERIFY(std::abs(*rate.before[10] - 0.75) < 0.05);
        QVERIFY(*latency.before[10] > 2 * *latency.values[10]);
        QVERIFY(lineOf(Kind::Rate, meta).before.empty()); // nothing is known of it
        QVERIFY(!chart(Kind::Outcomes)->data().before.empty()); // all charts are of one mind
        // The scale has room for it, and the cross-hair, the table and the file say it.
        QVERIFY(chart(Kind::Rate)->geometry().yLeast < 0.8);
        chart(Kind::Rate)->setCursor(10);
        QVERIFY2(chart(Kind::Rate)->cursorText().contains(u"in the period before"), qPrintable(chart(Kind::Rate)->cursorText()));
        ChartTableModel table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.showData(chart(Kind::Rate)->data());
        QCOMPARE(table.columnCount(), 4);
        QCOMPARE(table.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"GA4, period before"_s);
        const QString csv = chartwords::csv(chart(Kind::Rate)->data());
        QVERIFY2(csv.startsWith(u"from,to,\"GA4\",\"GA4, period before\",\"Meta\""_s), qPrintable(csv.left(120)));
        compare(Kind::Latency);
        QVERIFY(chart(Kind::Rate)->data().lines.front().before.empty());
    }

    void outagesAreMarkedOverOrNot()
    {
        add(ga4, 0, day, 3'000, DeliveryStatus::Delivered);
        add(meta, 6 * hour, 18 * hour, 2'000, DeliveryStatus::Delivered);
        add(meta, 5 * hour, hour, 200, DeliveryStatus::Failed);
        add(meta, hour, 4 * hour, 500, DeliveryStatus::Delivered);
        add(meta, 0, hour, 200, DeliveryStatus::Failed);
        QVERIFY(show());
        QTRY_COMPARE(chart(Kind::Outcomes)->data().marks.size(), size_t(2));
        const qint64 now = world->clock.now().toMSecsSinceEpoch();
        const auto clock = [now](qint64 ago) { return QDateTime::fromMSecsSinceEpoch(now - ago).toString(u"HH:mm"_s); };
        const auto &marks = chart(Kind::Outcomes)->data().marks;
        QCOMPARE(marks[0].text, u"Meta failed %1 to %2"_s.arg(clock(6 * hour), clock(5 * hour)));
        QCOMPARE(marks[0].untilMs - marks[0].ms, hour);
        QCOMPARE(marks[1].text, u"Meta fails %1"_s.arg(clock(hour)));
        // In each chart as a band.
        QCOMPARE(chart(Kind::Latency)->data().marks, marks);
        const QImage image = chart(Kind::Rate)->grab().toImage();
        const ChartGeometry &geometry = chart(Kind::Rate)->geometry();
        const double y = geometry.plot.bottom() - 3;
        const auto colorAt = [&](qint64 ms) { return image.pixelColor(QPointF(geometry.xOf(ms), y).toPoint() * image.devicePixelRatio()); };
        QVERIFY(colorAt(marks[0].ms + hour / 2) != colorAt(now - 12 * hour));
    }
};

QTEST_MAIN(TestHealthCompare)
#include "tst_healthcompare.moc"
