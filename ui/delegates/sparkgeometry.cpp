#include "ui/delegates/sparkgeometry.h"

#include <algorithm>

namespace selwise {

SparkGeometry SparkGeometry::of(const std::vector<std::optional<double>> &values, const QRectF &rect)
{
    SparkGeometry geometry;
    double most = 0;
    for (const auto &value : values)
        most = std::max(most, value.value_or(0));
    const double step = values.size() > 1 ? rect.width() / double(values.size() - 1) : 0;
    QPolygonF line;
    const auto close = [&] {
        if (line.size() > 1)
            geometry.lines.push_back(line);
        else if (line.size() == 1)
            geometry.dots.push_back(line.first());
        line.clear();
    };
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            close();
            continue;
        }
        const double x = values.size() > 1 ? rect.left() + step * double(i) : rect.right();
        const double share = most > 0 ? std::clamp(*values[i] / most, 0.0, 1.0) : 0;
        line << QPointF(x, rect.bottom() - share * rect.height());
    }
    close();
    return geometry;
}

} // namespace selwise
