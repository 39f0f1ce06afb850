#include "ui/panes/logs/histogramgeometry.h"

#include <algorithm>
#include <map>

namespace selwise {

namespace {

constexpr double tickDistance = 84;

/// Held where every source that has any coverage is held; missing where one of them lacks a stretch between held ones.
std::vector<std::pair<qint64, HistogramGeometry::Stretch::Kind>> changes(const std::vector<CoverageRange> &known, qint64 from, qint64 to)
{
    using Kind = HistogramGeometry::Stretch::Kind;
    struct Extent {
        qint64 first, last;
        std::vector<const CoverageRange *> held;
    };
    std::map<QString, Extent> sources;
    std::vector<qint64> edges{from};
    for (const CoverageRange &range : known) {
        if (range.kind == CoverageRange::Kind::Held) {
            auto &source = sources.try_emplace(range.source, Extent{range.from, range.to, {}}).first->second;
            source.first = std::min(source.first, range.from);
            source.last = std::max(source.last, range.to);
            source.held.push_back(&range);
        }
        for (const qint64 edge : {range.from, range.to}) {
            if (edge > from && edge < to)
                edges.push_back(edge);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<std::pair<qint64, Kind>> result;
    for (const qint64 edge : edges) {
        bool missing = false, unknown = sources.empty();
        for (const auto &[name, source] : sources) {
            const bool held = std::any_of(source.held.begin(), source.held.end(),
                                          [&](const CoverageRange *range) { return range->from <= edge && edge < range->to; });
            const bool between = edge >= source.first && edge < source.last;
            missing = missing || (!held && between);
            unknown = unknown || (!held && !between);
        }
        result.emplace_back(edge, missing ? Kind::Missing : unknown ? Kind::Unknown : Kind::Held);
    }
    return result;
}

} // namespace

HistogramGeometry HistogramGeometry::of(const LogHistogram &histogram, const std::vector<CoverageRange> &known, const QRectF &area, qint64 now)
{
    HistogramGeometry geometry;
    geometry.plot = area.adjusted(0, 0, 0, -(axisHeight + stripHeight + 2 * stripGap));
    geometry.strip = QRectF(area.left(), geometry.plot.bottom() + stripGap, area.width(), stripHeight);
    geometry.from = histogram.from;
    geometry.to = histogram.from + histogram.widthMs * qint64(histogram.counts.size());
    if (geometry.to <= geometry.from || area.width() <= 0)
        return geometry;
    for (const auto &bucket : histogram.counts) {
        qint64 sum = 0;
        for (const qint64 count : bucket)
            sum += count;
        geometry.highest = std::max(geometry.highest, sum);
    }
    const double step = area.width() / double(histogram.counts.size());
    const double barWidth = std::max(1.0, step > 4 ? step - 2 : step);
    // Failures stand at the bottom, where they are seen first and compared best.
    std::vector<size_t> order(histogram.statuses.size());
    for (size_t status = 0; status < order.size(); ++status)
        order[status] = status;
    const auto rank = [&](size_t status) {
        const QString &word = histogram.statuses[status];
        return word == u"failed" ? 0 : word == u"retrying" ? 1 : word == u"delivered" ? 3 : 2;
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rank(a) < rank(b); });
    for (size_t bucket = 0; bucket < histogram.counts.size(); ++bucket) {
        double bottom = geometry.plot.bottom();
        for (const size_t status : order) {
            const qint64 count = histogram.counts[bucket][status];
            if (count == 0 || geometry.highest == 0)
                continue;
            const double height = std::max(1.0, double(count) / double(geometry.highest) * geometry.plot.height());
            geometry.bars.push_back({QRectF(area.left() + double(bucket) * step, bottom - height, barWidth, height), bucket, status});
            bottom -= height;
        }
    }
    const auto stretches = changes(known, geometry.from, geometry.to);
    for (size_t place = 0; place < stretches.size(); ++place) {
        const double begin = geometry.x(stretches[place].first);
        const double end = place + 1 < stretches.size() ? geometry.x(stretches[place + 1].first) : geometry.strip.right();
        Stretch::Kind kind = stretches[place].second;
        if (kind == Stretch::Kind::Unknown && stretches[place].first >= now)
            kind = Stretch::Kind::Held; // nothing has happened there yet
        geometry.coverage.push_back({QRectF(begin, geometry.strip.top(), std::max(0.0, end - begin), stripHeight), kind});
    }
    geometry.ticks = timeTicks(geometry.from, geometry.to, area.left(), area.width(), tickDistance);
    return geometry;
}

double HistogramGeometry::x(qint64 time) const
{
    return to > from ? plot.left() + double(time - from) / double(to - from) * plot.width() : plot.left();
}

qint64 HistogramGeometry::timeAt(double x) const
{
    const double share = plot.width() > 0 ? std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0) : 0;
    return from + qRound64(share * double(to - from));
}

} // namespace selwise
