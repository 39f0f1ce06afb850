#include "ui/panes/mapping/curveraster.h"

#include <algorithm>
#include <cmath>

namespace selwise {

namespace {

/// Four rows, which are reckoned at once: the compiler does not find that by itself.
using Rows = float __attribute__((vector_size(16)));
constexpr int batch = 4;

inline Rows positive(Rows t)
{
    return t > 0 ? t : Rows{};
}

/// Twice the area beneath clamp(t, 0, 1) up to here.
inline Rows doubleAreaUntil(Rows t)
{
    const Rows all = positive(t), beyond = positive(t - 1);
    return all * all - beyond * beyond;
}

/// One edge within a column, straight. Of a row's pixel there, as much lies above it as the mean of clamp(height - row, 0, 1).
struct Edge {
    float low, high, slowness;

    Edge(float left, float right)
    {
        constexpr float flat = 0.02f; // with less between them, rounding would be all of the difference of areas
        const float middle = (left + right) / 2, half = std::max(std::abs(right - left), flat) / 2;
        low = middle - half;
        high = middle + half;
        slowness = 0.5f / (high - low);
    }
    Rows above(Rows rows) const { return (doubleAreaUntil(high - rows) - doubleAreaUntil(low - rows)) * slowness; }
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
        fill(i, m_shape.x[i + 1] - m_shape.x[i], pixel);
}

void CurveRaster::fill(size_t place, float share, QRgb color)
{
    const Edge top(m_upper[place], m_upper[place + 1]), bottom(m_lower[place], m_lower[place + 1]);
    const float rows = float(m_image.height());
    if (bottom.high <= 0 || top.low >= rows)
        return;
    const int first = int(std::max(0.f, top.low)), end = int(std::min(rows, std::ceil(bottom.high)));
    auto *at = reinterpret_cast<QRgb *>(m_bits + first * m_line) + m_shape.first + place;
    for (int row = first; row < end; row += batch) {
        constexpr float whole = 256;
        const Rows y = float(row) + Rows{0, 1, 2, 3};
        const Rows covered = positive(bottom.above(y) - top.above(y)) * share * whole + 0.5f;
        for (int i = 0; i < std::min(batch, end - row); ++i) {
            *at = blended(*at, color, std::min(uint(covered[i]), uint(whole)));
            at = reinterpret_cast<QRgb *>(reinterpret_cast<uchar *>(at) + m_line);
        }
    }
}

} // namespace selwise
