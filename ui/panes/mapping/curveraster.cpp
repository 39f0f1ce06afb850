#include "ui/panes/mapping/curveraster.h"

#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

/// The area beneath clamp(t, 0, 1) up to here.
inline float areaUntil(float t)
{
    const float inside = std::min(std::max(t, 0.f), 1.f);
    return inside * inside / 2 + std::max(t - 1, 0.f);
}

/// How much of a row's pixel lies above an edge that rises or falls between two heights within its column.
class Above {
public:
    Above(float low, float high) : m_low(low), m_high(high), m_share(high - low < flat ? 0 : 1 / (high - low)) {}
    float of(float row) const
    {
        return m_share == 0 ? std::clamp((m_low + m_high) / 2 - row, 0.f, 1.f) : (areaUntil(m_high - row) - areaUntil(m_low - row)) * m_share;
    }

private:
    static constexpr float flat = 0.01f; ///< with less between them, rounding would be all of the difference of areas
    float m_low, m_high, m_share;
};

/// `color` over what is there, where it covers `share` of 256; both premultiplied.
inline QRgb blended(QRgb below, QRgb color, uint share)
{
    const uint rest = 256 - (share * (qAlpha(color) + 1u) >> 8);
    const uint oddBytes = (((color & 0xff00ff) * share + (below & 0xff00ff) * rest) >> 8) & 0xff00ff;
    const uint evenBytes = (((color >> 8) & 0xff00ff) * share + ((below >> 8) & 0xff00ff) * rest) & 0xff00ff00;
    return oddBytes | evenBytes;
}

} // namespace

CurveRaster::CurveRaster(const QSize &size) : m_image(size, QImage::Format_ARGB32_Premultiplied)
{
    m_image.fill(Qt::transparent);
    m_bits = m_image.bits();
    m_line = m_image.bytesPerLine();
}

void CurveRaster::shapeFor(double from, double to)
{
    if (m_shape.from == from && m_shape.to == to)
        return;
    m_shape = {from, to, std::max(0, int(std::floor(from))), {}, {}, {}, {}};
    const int end = std::min(m_image.width(), int(std::ceil(to)));
    const double length = to - from;
    for (int column = m_shape.first; column <= end; ++column) {
        const double x = std::clamp(double(column), from, to), t = DiagramGeometry::parameterAt((x - from) / length);
        const double speed = (3 * t - 3) * t + 1.5, faster = 6 * t - 3, up = 6 * t * (1 - t); // of x, of that, of y
        m_shape.x.push_back(float(x));
        m_shape.height.push_back(float((3 - 2 * t) * t * t));
        m_shape.slope.push_back(float(up / speed / length));
        m_shape.bend.push_back(float(((6 - 12 * t) * speed - up * faster) / (speed * speed * speed) / (length * length)));
    }
}

void CurveRaster::draw(const DiagramGeometry::Curve &curve, const QColor &color)
{
    if (curve.to.x() <= curve.from.x() || curve.to.x() <= 0 || curve.from.x() >= m_image.width())
        return;
    shapeFor(curve.from.x(), curve.to.x());
    const size_t count = m_shape.x.size();
    m_upper.resize(count);
    m_lower.resize(count);
    const float start = float(curve.from.y()), rise = float(curve.to.y() - curve.from.y()), half = float(curve.width / 2);
    for (size_t i = 0; i < count; ++i) { // what lies at this distance, to the second order
        const float slope = rise * m_shape.slope[i], square = 1 + slope * slope, high = half * std::sqrt(square);
        const float aside = rise * m_shape.bend[i] * half * half / 2 * (square - 1) / square;
        const float middle = start + rise * m_shape.height[i] + std::clamp(aside, -half, half);
        m_upper[i] = middle - high;
        m_lower[i] = middle + high;
    }
    const QRgb pixel = qPremultiply(color.rgba());
    for (size_t i = 0; i + 1 < count; ++i)
        fill(int(i), m_shape.x[i + 1] - m_shape.x[i], pixel);
}

/// One column: edges are straight within it.
void CurveRaster::fill(int place, float share, QRgb color)
{
    const auto [topLow, topHigh] = std::minmax({m_upper[size_t(place)], m_upper[size_t(place) + 1]});
    const auto [bottomLow, bottomHigh] = std::minmax({m_lower[size_t(place)], m_lower[size_t(place) + 1]});
    const float rows = float(m_image.height());
    if (bottomHigh <= 0 || topLow >= rows)
        return;
    const int first = int(std::max(0.f, topLow)), end = int(std::min(rows, std::ceil(bottomHigh)));
    auto *at = reinterpret_cast<QRgb *>(m_bits + first * m_line) + m_shape.first + place;
    const auto put = [&](float covered) {
        *at = blended(*at, color, uint(covered * share * 256 + 0.5f));
        at = reinterpret_cast<QRgb *>(reinterpret_cast<uchar *>(at) + m_line);
    };
    constexpr float level = 0.25f; // what rises by less covers as much as if it were level at its middle, to the eye
    if (topHigh - topLow < level && bottomHigh - bottomLow < level) {
        const float top = (topLow + topHigh) / 2, bottom = (bottomLow + bottomHigh) / 2;
        for (int row = first; row < end; ++row)
            put(std::max(0.f, std::min(bottom, float(row + 1)) - std::max(top, float(row))));
        return;
    }
    const Above top(topLow, topHigh), bottom(bottomLow, bottomHigh);
    for (int row = first; row < end; ++row)
        put(std::clamp(bottom.of(float(row)) - top.of(float(row)), 0.f, 1.f));
}

} // namespace selwise
