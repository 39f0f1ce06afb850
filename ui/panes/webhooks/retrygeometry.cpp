#include "ui/panes/webhooks/retrygeometry.h"

#include <algorithm>

namespace selwise {

RetryGeometry RetryGeometry::of(const Spec &spec)
{
    RetryGeometry geometry;
    const int attempts = std::max(1, spec.attempts);
    geometry.axis = spec.lineHeight + 4 + circleSize / 2;
    const int labelTop = geometry.axis + circleSize / 2 + 6;
    geometry.height = labelTop + spec.lineHeight;

    const int half = std::max(spec.labelWidth, circleSize) / 2;
    const int first = margin + half;
    const int last = std::max(first, spec.width - margin - std::max(spec.endWidth, circleSize) / 2); // of the cross
    const int least = std::max(spec.labelWidth, spec.waitWidth + circleSize) + gap;
    // As many as fit, the cross counted: the first ones and the last one, with a gap between when some are left out.
    const int places = std::max(2, (last - first) / std::max(1, least) + 1);
    const int fitting = std::max(1, places - 1);
    std::vector<std::pair<int, bool>> shown; // attempt, gap before
    const bool whole = attempts <= fitting && spec.more == 0;
    const int total = attempts + spec.more;
    if (whole) {
        for (int attempt = 1; attempt <= attempts; ++attempt)
            shown.emplace_back(attempt, false);
    } else {
        const int leading = std::clamp(fitting - 1, 1, attempts);
        for (int attempt = 1; attempt <= leading; ++attempt)
            shown.emplace_back(attempt, false);
        if (total > leading && fitting > 1)
            shown.emplace_back(total, total > leading + 1);
    }
    const int steps = int(shown.size()); // to the cross
    for (int i = 0; i < steps; ++i) {
        const int x = first + (last - first) * i / std::max(1, steps);
        Node node;
        node.attempt = shown[size_t(i)].first;
        node.gap = shown[size_t(i)].second;
        node.circle = {x - circleSize / 2, geometry.axis - circleSize / 2, circleSize, circleSize};
        node.label = {x - spec.labelWidth / 2, labelTop, spec.labelWidth, spec.lineHeight};
        if (i > 0) {
            const int before = geometry.nodes.back().circle.right(), room = node.circle.left() - before;
            node.wait = QRect(before, 0, room, spec.lineHeight);
        }
        geometry.nodes.push_back(node);
    }
    geometry.cross = {last - circleSize / 2, geometry.axis - circleSize / 2, circleSize, circleSize};
    geometry.crossLabel = {last - spec.endWidth / 2, labelTop, spec.endWidth, spec.lineHeight};
    return geometry;
}

} // namespace selwise
