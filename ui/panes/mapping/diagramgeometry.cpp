#include "ui/panes/mapping/diagramgeometry.h"

#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

struct Column {
    std::vector<QRectF> nodes, headings;
    double bottom = 0;
};

Column columnOf(const std::vector<DiagramSpec::Group> &groups, double left, double width, double nodeHeight)
{
    Column column;
    double y = DiagramGeometry::groupGap;
    for (const DiagramSpec::Group &group : groups) {
        column.headings.emplace_back(left, y, width, DiagramGeometry::headingHeight);
        y += DiagramGeometry::headingHeight;
        for (int i = 0; i < group.count; ++i) {
            column.nodes.emplace_back(left, y, width, nodeHeight);
            y += nodeHeight + DiagramGeometry::gap;
        }
        y += DiagramGeometry::groupGap;
    }
    column.bottom = y;
    return column;
}

int nodeAt(const std::vector<QRectF> &nodes, const QPointF &place)
{
    // From the top: the first whose foot is below the place.
    const auto found = std::lower_bound(nodes.begin(), nodes.end(), place.y(), [](const QRectF &node, double y) { return node.bottom() < y; });
    return found != nodes.end() && found->contains(place) ? int(found - nodes.begin()) : -1;
}

} // namespace

DiagramGeometry DiagramGeometry::of(const DiagramSpec &spec)
{
    const double width = std::max(spec.width, 2 * nodesLeast + curvesLeast + 2 * edge);
    const double nodes = std::clamp((width - 2 * edge) * 0.22, nodesLeast, nodesMost);
    Column left = columnOf(spec.families, edge, nodes, spec.nodeHeight), right = columnOf(spec.providers, width - edge - nodes, nodes, spec.nodeHeight);
    DiagramGeometry geometry;
    geometry.size = QSizeF(width, std::max(left.bottom, right.bottom));
    geometry.events = std::move(left.nodes);
    geometry.families = std::move(left.headings);
    geometry.targets = std::move(right.nodes);
    geometry.providers = std::move(right.headings);
    qint64 most = 0;
    for (const DiagramSpec::Edge &each : spec.edges)
        most = std::max(most, each.seen.value_or(0));
    geometry.curves.reserve(spec.edges.size());
    for (const DiagramSpec::Edge &each : spec.edges) {
        const QRectF &from = geometry.events[size_t(each.event)], &to = geometry.targets[size_t(each.target)];
        const double share = most > 0 ? std::sqrt(double(each.seen.value_or(0)) / double(most)) : 0;
        geometry.curves.push_back({{from.right(), from.center().y()}, {to.left(), to.center().y()}, std::max(thinnest, share * thickest)});
    }
    return geometry;
}

QPainterPath DiagramGeometry::path(const Curve &curve)
{
    const double middle = (curve.from.x() + curve.to.x()) / 2;
    QPainterPath path(curve.from);
    path.cubicTo(QPointF(middle, curve.from.y()), QPointF(middle, curve.to.y()), curve.to);
    return path;
}

double DiagramGeometry::parameterAt(double share)
{
    double t = share;
    constexpr int steps = 5; // Newton's: x grows at least 0.75 times as fast as t, and never turns
    for (int i = 0; i < steps; ++i)
        t -= (((t - 1.5) * t + 1.5) * t - share) / ((3 * t - 3) * t + 1.5);
    return t;
}

std::optional<double> DiagramGeometry::heightAt(const Curve &curve, double x)
{
    const double length = curve.to.x() - curve.from.x();
    if (length <= 0 || x < curve.from.x() || x > curve.to.x())
        return std::nullopt;
    const double t = parameterAt((x - curve.from.x()) / length);
    return curve.from.y() + (curve.to.y() - curve.from.y()) * (3 * t * t - 2 * t * t * t);
}

int DiagramGeometry::eventAt(const QPointF &place) const
{
    return nodeAt(events, place);
}

int DiagramGeometry::targetAt(const QPointF &place) const
{
    return nodeAt(targets, place);
}

int DiagramGeometry::curveAt(const QPointF &place) const
{
    int nearest = -1;
    double least = 0;
    for (size_t i = 0; i < curves.size(); ++i) {
        const Curve &curve = curves[i];
        const auto [top, bottom] = std::minmax({curve.from.y(), curve.to.y()});
        const double room = std::max(reach, curve.width / 2);
        if (place.y() < top - room || place.y() > bottom + room)
            continue;
        const auto height = heightAt(curve, place.x());
        const double distance = height ? std::abs(*height - place.y()) : room + 1;
        if (distance <= room && (nearest < 0 || distance < least)) {
            nearest = int(i);
            least = distance;
        }
    }
    return nearest;
}

int DiagramGeometry::providerAt(double y) const
{
    int found = providers.empty() ? -1 : 0;
    for (size_t i = 1; i < providers.size(); ++i) {
        if (y >= providers[i].top() - groupGap)
            found = int(i);
    }
    return found;
}

} // namespace selwise
