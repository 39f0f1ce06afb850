#include "ui/panes/mapping/curveraster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace selwise {

namespace {

/// Four columns side by side, which are reckoned at once: the compiler does not find that by itself.
constexpr size_t batch = 4;
using Columns = float __attribute__((vector_size(batch * sizeof(float))));
using Counts = qint32 __attribute__((vector_size(sizeof(Columns))));
using Words = quint16 __attribute__((vector_size(sizeof(Columns)))); ///< two of each column

inline Columns columnsAt(const float *values)
{
    Columns all;
    std::memcpy(&all, values, sizeof(all));
    return all;
}

inline float least(Columns all)
{
    return std::min(std::min(all[0], all[1]), std::min(all[2], all[3]));
}

inline Columns positive(Columns t)
{
    return t > 0 ? t : Columns{};
}

/// One edge within each column, straight.
struct Edge {
    Columns low, high, slowness;

    Edge(Columns left, Columns right)
    {
        constexpr float flat = 0.02f; // with less between them, rounding would be all of the difference of areas
        const Columns middle = (left + right) / 2, rise = positive(left - right) + positive(right - left);
        const Columns half = (positive(rise - flat) + flat) / 2;
        low = middle - half;
        high = middle + half;
        slowness = 0.5f / (high - low);
    }
    /// What lies above it, from the top of this row on: the mean of how far it is beneath there.
    Columns areaFrom(float row) const
    {
        const Columns toHigh = positive(high - row), toLow = positive(low - row);
        return (toHigh * toHigh - toLow * toLow) * slowness;
    }
};

inline Words forBothWords(Columns counts)
{
    const Counts whole = __builtin_convertvector(counts, Counts);
    return Words(whole | whole << 16);
}

} // namespace

/// A colour over what is there, in four pixels side by side, of each of which it covers a share; premultiplied.
class CurveRaster::Blend {
public:
    explicit Blend(QRgb color)
        : m_oddBytes(Words(Counts{} + int(color)) & 0xff), m_evenBytes(Words(Counts{} + int(color)) >> 8), m_opacity(float(qAlpha(color) + 1) / 256)
    {
    }
    void operator()(QRgb *pixels, Columns of256) const
    {
        const Words share = forBothWords(of256), rest = 256 - forBothWords(of256 * m_opacity);
        Words all;
        std::memcpy(&all, pixels, sizeof(all));
        all = ((m_oddBytes * share + (all & 0xff) * rest) >> 8) | ((m_evenBytes * share + (all >> 8) * rest) & 0xff00);
        std::memcpy(pixels, &all, sizeof(all));
    }

private:
    Words m_oddBytes, m_evenBytes;
    float m_opacity;
};

CurveRaster::CurveRaster(const QSize &size)
    : m_line(size.width() + qsizetype(batch) - 1), m_pixels(size_t(m_line * size.height())),
      m_image(reinterpret_cast<const uchar *>(m_pixels.data()), size.width(), size.height(), m_line * qsizetype(sizeof(QRgb)), QImage::Format_ARGB32_Premultiplied)
{
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
    for (auto *values : {&m_shape.x, &m_shape.height, &m_shape.slope, &m_shape.bend})
        values->resize(values->size() + batch, values->back()); // beyond the last whole batch: columns without a width
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
    const Blend blend(qPremultiply(color.rgba()));
    for (size_t i = 0; i + batch < count; i += batch)
        fill(i, blend);
}

void CurveRaster::fill(size_t place, const Blend &color)
{
    const auto between = [place](const std::vector<float> &edge) { return Edge(columnsAt(&edge[place]), columnsAt(&edge[place + 1])); };
    const Edge top = between(m_upper), bottom = between(m_lower);
    const float rows = float(m_image.height()), from = least(top.low), to = -least(-bottom.high);
    if (to <= 0 || from >= rows)
        return;
    const Columns whole = 256 * (columnsAt(&m_shape.x[place + 1]) - columnsAt(&m_shape.x[place]));
    const int first = int(std::max(0.f, from)), end = int(std::min(rows, std::ceil(to)));
    const Blend blend = color;
    const qsizetype line = m_line;
    QRgb *at = m_pixels.data() + first * line + m_shape.first + qsizetype(place);
    const auto areaFrom = [&](int row) { return bottom.areaFrom(float(row)) - top.areaFrom(float(row)); };
    Columns area = areaFrom(first);
    for (int row = first; row < end; ++row, at += line) {
        const Columns rest = areaFrom(row + 1);
        blend(at, positive(area - rest) * whole + 0.5f);
        area = rest;
    }
}

} // namespace selwise
