#include "ui/panes/health/chartgeometry.h"

#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

constexpr double leastBetweenLabels = 64;
constexpr int gridLines = 3;

/// The lowest and highest value that is shown, on round figures.
void scale(ChartGeometry &geometry, const ChartData &data)
{
    double most = 0, least = 1;
    for (const OutcomeCounts &bar : data.bars)
        most = std::max(most, double(bar.total()));
    for (const auto &one : data.before)
        most = std::max(most, double(one.value_or(0)));
    for (const ChartData::Line &line : data.lines) {
        for (const auto *values : {&line.values, &line.before}) {
            for (const auto &value : *values) {
                most = std::max(most, value.value_or(0));
                least = std::min(least, value.value_or(1));
            }
        }
    }
    if (data.kind == ChartData::Kind::Rate) {
        // From a round figure below the worst, so that 99 and 100 % are told apart.
        static constexpr double floors[] = {0.98, 0.95, 0.9, 0.8, 0.5};
        const auto floor = std::ranges::find_if(floors, [least](double one) { return one <= least; });
        geometry.yLeast = floor == std::end(floors) ? 0 : *floor;
        geometry.yMost = 1;
        for (const double share : {0.0, 0.5, 1.0})
            geometry.yTicks.push_back({0, geometry.yLeast + share * (1 - geometry.yLeast)});
    } else {
        const double step = niceStep(std::max(most, 1.0), gridLines);
        geometry.yMost = step * std::max(1.0, std::ceil(most / step));
        for (double value = 0; value <= geometry.yMost + step / 2; value += step)
            geometry.yTicks.push_back({0, value});
    }
    for (ChartGeometry::Tick &tick : geometry.yTicks)
        tick.at = geometry.yOf(tick.value);
}

} // namespace

double niceStep(double most, int lines)
{
    const double wanted = most / std::max(1, lines);
    const double power = std::pow(10, std::floor(std::log10(std::max(wanted, 1e-9))));
    for (const double times : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = times * power;
        if (step >= wanted * (1 - 1e-9) && (times != 2.5 || power >= 10))
            return std::max(step, 1.0);
    }
    return std::max(10 * power, 1.0);
}

ChartGeometry ChartGeometry::of(const ChartData &data, const QSizeF &size, bool withStrip, bool withMarks)
{
    ChartGeometry geometry;
    geometry.span = data.span;
    geometry.stepMs = std::max<qint64>(1, data.stepMs);
    const double above = withMarks ? top : 8, below = bottom + (withStrip ? stripHeight + stripGap : 0);
    geometry.plot = QRectF(left, above, std::max(0.0, size.width() - left - right), std::max(0.0, size.height() - above - below));
    scale(geometry, data);
    geometry.xTicks = timeTicks(geometry.span.fromMs, geometry.span.toMs, geometry.plot.left(), geometry.plot.width(), leastBetweenLabels);
    if (withStrip)
        geometry.strip = QRectF(left, geometry.plot.bottom() + bottom, geometry.plot.width(), stripHeight);
    for (const HealthFigures::Coverage &one : data.coverage)
        geometry.stretches.push_back({geometry.xOf(one.span.fromMs), geometry.xOf(one.span.toMs), one.kind, one.missing});
    return geometry;
}

double ChartGeometry::xOf(qint64 ms) const
{
    if (span.length() <= 0)
        return plot.left();
    return plot.left() + plot.width() * double(std::clamp(ms, span.fromMs, span.toMs) - span.fromMs) / double(span.length());
}

qint64 ChartGeometry::msOf(double x) const
{
    if (plot.width() <= 0)
        return span.fromMs;
    const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
    return span.fromMs + qint64(std::llround(share * double(span.length())));
}

double ChartGeometry::yOf(double value) const
{
    const double share = yMost > yLeast ? std::clamp((value - yLeast) / (yMost - yLeast), 0.0, 1.0) : 0;
    return plot.bottom() - share * plot.height();
}

int ChartGeometry::stepAt(double x) const
{
    if (x < plot.left() || x >= plot.right() || plot.width() <= 0)
        return -1;
    return int((msOf(x) - span.fromMs) / stepMs);
}

QRectF ChartGeometry::stepRect(int step) const
{
    const double from = xOf(span.fromMs + step * stepMs), to = xOf(span.fromMs + (step + 1) * stepMs);
    return {from, plot.top(), to - from, plot.height()};
}

std::vector<QPolygonF> thinnedLine(const std::vector<std::optional<double>> &values, int columns)
{
    constexpr double alone = 0.25;
    std::vector<QPolygonF> pieces;
    QPolygonF piece;
    const auto close = [&] {
        if (piece.size() == 1) {
            const QPointF only = piece.front();
            piece = QPolygonF{only - QPointF(alone, 0), only + QPointF(alone, 0)};
        }
        if (!piece.isEmpty())
            pieces.push_back(piece);
        piece.clear();
    };
    const size_t count = values.size();
    const size_t together = std::max<size_t>(1, (count + size_t(std::max(1, columns)) - 1) / size_t(std::max(1, columns)));
    for (size_t from = 0; from < count; from += together) {
        const size_t to = std::min(count, from + together);
        std::optional<size_t> least, most;
        for (size_t i = from; i < to; ++i) {
            if (!values[i])
                continue;
            if (!least || *values[i] < *values[*least])
                least = i;
            if (!most || *values[i] > *values[*most])
                most = i;
        }
        if (!least) {
            close();
            continue;
        }
        for (const size_t i : {std::min(*least, *most), std::max(*least, *most)}) {
            const QPointF point(double(i) + 0.5, *values[i]);
            if (piece.isEmpty() || piece.back() != point)
                piece << point;
        }
    }
    close();
    return pieces;
}

} // namespace selwise
