#pragma once

#include <QPolygonF>
#include <optional>
#include <vector>

namespace selwise {

/** The lines of a small chart without axes: values evenly spaced over the width, zero at the bottom, the largest at the top.
    Where nothing is known the line is broken; a value that stands alone is a dot. No painter: tested without a screen. */
struct SparkGeometry {
    std::vector<QPolygonF> lines; ///< each of two points at least
    std::vector<QPointF> dots;

    static SparkGeometry of(const std::vector<std::optional<double>> &values, const QRectF &rect);
    bool empty() const { return lines.empty() && dots.empty(); }
};

} // namespace selwise
