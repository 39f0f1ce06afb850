#include "tests/support/warnings.h"
#include "ui/charts/dashedline.h"
#include "ui/panes/health/chartgeometry.h"
#include "ui/panes/health/charttablemodel.h"
#include "ui/panes/health/funnelgeometry.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Coverage = HealthFigures::Coverage;

namespace {

constexpr qint64 hour = 3'600'000, start = 1'795'392'000'000;

ChartData outcomes(size_t steps, qint64 stepMs)
{
    ChartData data;
    data.kind = ChartData::Kind::Outcomes;
    data.span = {start, start + qint64(steps) * stepMs};
    data.stepMs = stepMs;
    for (size_t i = 0; i < steps; ++i) {
        OutcomeCounts bar;
        if (i % 10 != 3) { // some are not known
            bar.add(DeliveryStatus::Delivered, qint64(100 + i));
            bar.add(DeliveryStatus::Failed, qint64(i % 3));
        }
        data.bars.push_back(bar);
    }
    data.coverage = {{data.span, Coverage::Kind::Held, {}}};
    return data;
}

ChartData rates(const std::vector<std::vector<std::optional<double>>> &lines)
{
    ChartData data;
    data.kind = ChartData::Kind::Rate;
    data.stepMs = hour;
    for (size_t i = 0; i < lines.size(); ++i)
        data.lines.push_back({{QString::number(i), false}, u"line %1"_s.arg(i), ProviderMark::Ga4, lines[i]});
    data.span = {start, start + qint64(data.steps()) * hour};
    return data;
}

} // namespace

class TestChartGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void leadsFromTimeToPlaceAndBack()
    {
        const ChartData data = outcomes(96, hour / 4);
        const ChartGeometry geometry = ChartGeometry::of(data, QSizeF(900, 260), true, true);
        for (int step = 0; step < 96; ++step)
            QCOMPARE(geometry.stepAt(geometry.stepRect(step).center().x()), step);
        QCOMPARE(geometry.stepAt(geometry.plot.left() - 1), -1);
        QCOMPARE(geometry.stepAt(geometry.plot.right()), -1);
        for (qint64 ms = data.span.fromMs; ms < data.span.toMs; ms += hour)
            QVERIFY(std::abs(geometry.msOf(geometry.xOf(ms)) - ms) <= 1);
        QCOMPARE(geometry.msOf(-1000), data.span.fromMs);
        QCOMPARE(geometry.msOf(1e6), data.span.toMs);
        QCOMPARE(geometry.yOf(0), geometry.plot.bottom());
        QVERIFY(geometry.yOf(geometry.yMost) <= geometry.plot.top() + 0.01);
        QVERIFY(geometry.strip.top() > geometry.plot.bottom());
    }

    void hasRoundTicksWithRoomForTheirLabels()
    {
        for (const qint64 length : {hour / 60, hour, 6 * hour, 24 * hour, 7 * 24 * hour, 30 * 24 * hour, 366 * 24 * hour}) {
            for (const double width : {300.0, 640.0, 1300.0}) {
                ChartData data = outcomes(10, length / 10);
                const ChartGeometry geometry = ChartGeometry::of(data, QSizeF(width, 200), false, false);
                QVERIFY(geometry.xTicks.size() <= size_t(width / 60));
                for (size_t i = 1; i < geometry.xTicks.size(); ++i)
                    QVERIFY(geometry.xTicks[i].x - geometry.xTicks[i - 1].x > 40);
                QVERIFY(geometry.yTicks.size() >= 2 && geometry.yTicks.size() <= 6);
                QVERIFY(geometry.yMost >= 109);
            }
        }
        QCOMPARE(niceStep(12'000, 3), 5'000.0);
        QCOMPARE(niceStep(1, 3), 1.0); // no half logs
        QCOMPARE(niceStep(3, 3), 1.0);
    }

    void showsARateFromARoundFigureBelowItsWorst()
    {
        const ChartGeometry fine = ChartGeometry::of(rates({{0.995, 0.999, 1.0}}), QSizeF(300, 200), false, false);
        QCOMPARE(fine.yLeast, 0.98);
        QCOMPARE(fine.yMost, 1.0);
        const ChartGeometry bad = ChartGeometry::of(rates({{0.995, 0.0, 1.0}}), QSizeF(300, 200), false, false);
        QCOMPARE(bad.yLeast, 0.0);
    }

    void breaksALineWhereNothingIsKnown()
    {
        const auto pieces = thinnedLine({1.0, 2.0, {}, {}, 3.0, {}, 4.0, 5.0}, 100);
        QCOMPARE(pieces.size(), 3u);
        QCOMPARE(pieces[0], QPolygonF({{0.5, 1}, {1.5, 2}}));
        QCOMPARE(pieces[1].size(), 2); // one that stands alone can be seen
        QCOMPARE(pieces[2].back(), QPointF(7.5, 5));
        QVERIFY(thinnedLine({}, 10).empty());
        QVERIFY(thinnedLine({{}, {}}, 10).empty());
    }

    void hasAtMostTwoPointsAPixelAtAnyNumberOfSteps()
    {
        QRandomGenerator random(7);
        for (const size_t count : {1u, 99u, 100u, 101u, 5'000u, 1'000'000u}) {
            std::vector<std::optional<double>> values(count);
            for (auto &value : values)
                value = random.generateDouble();
            values[count / 2] = 2; // the one that matters
            constexpr int columns = 100;
            const auto pieces = thinnedLine(values, columns);
            qsizetype points = 0;
            double most = 0;
            for (const QPolygonF &piece : pieces) {
                points += piece.size();
                for (const QPointF &point : piece)
                    most = std::max(most, point.y());
            }
            QVERIFY2(points <= 2 * columns, qPrintable(QString::number(points)));
            QCOMPARE(most, 2.0); // peaks stay
        }
    }

    void addsUpBarsForWhichThereIsNoRoom()
    {
        ChartData data = outcomes(100, hour);
        data.before.assign(100, 5);
        const ChartData fewer = data.merged(30);
        QVERIFY(fewer.steps() <= 30);
        OutcomeCounts all, merged;
        for (const OutcomeCounts &bar : data.bars)
            all.add(bar);
        for (const OutcomeCounts &bar : fewer.bars)
            merged.add(bar);
        QCOMPARE(merged, all);
        QCOMPARE(fewer.before.front(), std::optional<qint64>(20));
        QCOMPARE(fewer.stepSpan(fewer.steps() - 1).toMs, data.span.toMs);
        // Of rates the worst counts: a mean would hide it.
        const ChartData rate = rates({{1.0, 0.2, 1.0, {}, {}, {}}}).merged(2);
        QCOMPARE(rate.lines[0].values, (std::vector<std::optional<double>>{0.2, {}}));
        QCOMPARE(data.merged(1000), data);
    }

    void marksHoles()
    {
        ChartData data = outcomes(24, hour);
        data.coverage = {{{start, start + 6 * hour}, Coverage::Kind::Unknown, {}},
                         {{start + 6 * hour, start + 12 * hour}, Coverage::Kind::Missing, 11'846},
                         {{start + 12 * hour, start + 24 * hour}, Coverage::Kind::Held, {}}};
        const ChartGeometry geometry = ChartGeometry::of(data, QSizeF(646, 200), true, true);
        QCOMPARE(geometry.stretches.size(), 3u);
        QCOMPARE(geometry.stretches[1].from, geometry.xOf(start + 6 * hour));
        QCOMPARE(geometry.stretches[1].to, geometry.plot.center().x());
        QCOMPARE(geometry.stretches[1].missing, std::optional<qint64>(11'846));
    }

    void drawsTheFunnelInProportion()
    {
        OutcomeCounts counts;
        counts.add(DeliveryStatus::Delivered, 500);
        counts.add(DeliveryStatus::Failed, 100);
        counts.add(DeliveryStatus::Skipped, 400);
        counts.add(DeliveryStatus::Filtered, 0);
        counts.add(DeliveryStatus::Test, 0);
        const Funnel funnel = funnelOf(counts, 0);
        const FunnelGeometry geometry = FunnelGeometry::of(funnel, QRectF(0, 0, 600, 60));
        const auto high = [&](FunnelStage stage) { return geometry.segments[size_t(stage)].height(); };
        QCOMPARE(high(FunnelStage::Received), FunnelGeometry::lineHeight);
        QCOMPARE(high(FunnelStage::Mapped), FunnelGeometry::lineHeight * 0.6);
        QCOMPARE(high(FunnelStage::Delivered), FunnelGeometry::lineHeight * 0.5);
        for (int stage = 1; stage < FunnelGeometry::stages; ++stage) {
            QVERIFY(geometry.segments[size_t(stage)].right() <= 600);
            QCOMPARE(geometry.segments[size_t(stage)].center().y(), geometry.segments[0].center().y());
        }
        // Few of very many can still be seen, and what nobody told is no zero.
        OutcomeCounts few;
        few.add(DeliveryStatus::Delivered, 1);
        few.add(DeliveryStatus::Failed, 1'000'000);
        const FunnelGeometry thin = FunnelGeometry::of(funnelOf(few, {}), QRectF(0, 0, 600, 60));
        QCOMPARE(thin.segments[size_t(FunnelStage::Delivered)].height(), FunnelGeometry::leastHeight);
        QVERIFY(!thin.known[size_t(FunnelStage::Received)]);
        QVERIFY(thin.known[size_t(FunnelStage::Sent)]);
        QCOMPARE(FunnelGeometry::change(110, 100), u"+10\u00a0%"_s);
        QCOMPARE(FunnelGeometry::change(98, 100), QString(QChar(0x2212)) + u"2.0\u00a0%"_s);
        QCOMPARE(FunnelGeometry::change(7, 5), u"+2"_s);
        QCOMPARE(FunnelGeometry::change({}, 5), QString());
    }

    void dashesGoOnRoundACorner()
    {
        const auto strokes = dashes(QPolygonF({{0, 0}, {8, 0}, {8, 22}}), 6, 4);
        QCOMPARE(strokes, (QList<QLineF>{{0, 0, 6, 0}, {8, 2, 8, 8}, {8, 12, 8, 18}}));
        QCOMPARE(dashes(QPolygonF({{0, 0}, {3, 0}, {3, 9}}), 6, 4), (QList<QLineF>{{0, 0, 3, 0}, {3, 0, 3, 3}, {3, 7, 3, 9}}));
        QVERIFY(dashes(QPolygonF({{5, 5}, {5, 5}}), 6, 4).isEmpty());
        QPolygonF zigzag;
        for (int i = 0; i < 400; ++i)
            zigzag << QPointF(i * 3.1, i % 2 ? 97.3 : 0.7);
        double whole = 0, drawn = 0;
        for (qsizetype i = 1; i < zigzag.size(); ++i)
            whole += QLineF(zigzag[i - 1], zigzag[i]).length();
        for (const QLineF &stroke : dashes(zigzag, 6, 4))
            drawn += stroke.length();
        QVERIFY2(std::abs(drawn / whole - 0.6) < 0.001, qPrintable(QString::number(drawn / whole)));
    }

    void isATableToo()
    {
        ChartTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ChartData data = outcomes(24, hour);
        model.showData(data);
        QCOMPARE(model.rowCount(), 24);
        QCOMPARE(model.index(0, 1).data().toString(), u"100"_s);
        QCOMPARE(model.index(3, 1).data().toString(), u"not known"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Delivered"_s);
        const QPersistentModelIndex kept(model.index(5, 1));
        data.bars[5].add(DeliveryStatus::Delivered, 1000);
        data.marks = {{start + 5 * hour + 1, u"Meta fails 14:06"_s, Tone::Failed}};
        model.showData(data); // new figures keep the place
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"1,105"_s);
        QCOMPARE(model.index(5, model.columnCount() - 1).data().toString(), u"Meta fails 14:06"_s);
        model.showData(rates({{0.5, {}}, {1.0, 0.9996}}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 2).data().toString(), u"99.9\u00a0%"_s); // not 100
        model.showData({});
        QCOMPARE(model.rowCount(), 0);
    }

    void savesFiguresWithoutFormulas()
    {
        ChartData data = rates({{0.5, {}}});
        data.lines[0].name = u"=HYPERLINK(\"http://x\")"_s;
        const QString csv = chartwords::csv(data);
        QVERIFY2(csv.startsWith(u"from,to,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"_s), qPrintable(csv));
        QVERIFY(csv.contains(u",0.5\r\n"_s));
        QVERIFY(csv.endsWith(u",\r\n"_s)); // unknown is empty, not 0
    }
};

QTEST_MAIN(TestChartGeometry)
#include "tst_chartgeometry.moc"
