#include "ui/panes/mapping/curveraster.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace selwise {

namespace {

/// Columns side by side, which are reckoned at once: the compiler does not find that by itself. As many as processors of the
/// last ten years take; others do it in two steps. Everything here is compiled for both, and thus in line.
constexpr size_t batch = 8;
using Columns = float __attribute__((vector_size(batch * sizeof(float))));
using Counts = qint32 __attribute__((vector_size(sizeof(Columns))));
using Words = quint16 __attribute__((vector_size(sizeof(Columns)))); ///< two of each column
#define IN_LINE [[gnu::always_inline]] inline

constexpr Columns none = {};

IN_LINE Columns columnsAt(const float *values)
{
    Columns all;
    std::memcpy(&all, values, sizeof(all));
    return all;
}

IN_LINE Columns larger(Columns a, Columns b)
{
    return a > b ? a : b;
}

IN_LINE Columns smaller(Columns a, Columns b)
{
    return a < b ? a : b;
}

IN_LINE float most(Columns all)
{
    all = larger(all, __builtin_shufflevector(all, all, 4, 5, 6, 7, 0, 1, 2, 3));
    all = larger(all, __builtin_shufflevector(all, all, 2, 3, 0, 1, 6, 7, 4, 5));
    return std::max(all[0], all[1]);
}

/// One edge within each column, straight.
struct Edge {
    Columns low, high, slowness;

    /// Between these heights at the columns' sides.
    IN_LINE explicit Edge(const float *heights)
    {
        constexpr float flat = 0.02f; // with less between them, rounding would be all of the difference of areas
        const Columns left = columnsAt(heights), right = columnsAt(heights + 1);
        const Columns middle = (left + right) / 2, half = larger(larger(left - right, right - left), flat - none) / 2;
        low = middle - half;
        high = middle + half;
        slowness = 0.5f / (high - low); // as they were rounded
    }
    /// What lies above it, from the top of this row on: the mean of how far it is beneath there.
    IN_LINE Columns areaFrom(float row) const
    {
        const Columns toHigh = larger(high - row, none), toLow = larger(low - row, none);
        return (toHigh * toHigh - toLow * toLow) * slowness;
    }
};

IN_LINE Words forBothWords(Columns counts)
{
    const Counts whole = __builtin_convertvector(counts, Counts);
    return Words(whole | whole << 16);
}

/// A colour over what is there, in pixels side by side, of each of which it covers a share; premultiplied.
class Blend {
public:
    IN_LINE explicit Blend(QRgb color)
        : m_oddBytes(Words(Counts{} + int(color)) & 0xff), m_evenBytes(Words(Counts{} + int(color)) >> 8), m_opacity(float(qAlpha(color) + 1) / 256)
    {
    }
    IN_LINE void operator()(QRgb *pixels, Columns of256) const
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

/// What is between two edges.
struct Band {
    const float *x, *upper, *lower; ///< at the sides of the columns, and of a batch more
    size_t columns;
    QRgb *pixels; ///< of the first column, in the top row
    qsizetype line;
    int rows;
    QRgb color;
};

IN_LINE void fillBatches(const Band &band)
{
    const Blend blend(band.color);
    for (size_t place = 0; place < band.columns; place += batch) {
        const Edge top(band.upper + place), bottom(band.lower + place);
        const float from = -most(-top.low), to = most(bottom.high);
        if (to <= 0 || from >= float(band.rows))
            continue;
        const Columns whole = 256 * (columnsAt(band.x + place + 1) - columnsAt(band.x + place));
        const int first = int(std::max(0.f, from)), end = int(std::min(float(band.rows), to + 1));
        QRgb *at = band.pixels + first * band.line + qsizetype(place);
        Columns area = bottom.areaFrom(float(first)) - top.areaFrom(float(first));
        for (int row = first; row < end; ++row, at += band.line) {
            const float next = float(row + 1);
            const Columns rest = bottom.areaFrom(next) - top.areaFrom(next);
            blend(at, smaller(larger(area - rest, none) * whole + 0.5f, 256 - none));
            area = rest;
        }
    }
}

void fillPlainly(const Band &band)
{
    fillBatches(band);
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void fillWide(const Band &band)
{
    fillBatches(band);
}

void fill(const Band &band)
{
    static const bool wide = __builtin_cpu_supports("avx2");
    wide ? fillWide(band) : fillPlainly(band);
}
#else
constexpr auto fill = fillPlainly;
#endif

#undef IN_LINE

} // namespace

CurveRaster::CurveRaster(const QSize &size)
    : m_rows(size.height()), m_line(size.width() + qsizetype(batch) - 1), m_pixels(size_t(m_line * size.height())),
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
    fill({m_shape.x.data(), m_upper.data(), m_lower.data(), count - batch - 1, m_pixels.data() + m_shape.first, m_line, m_rows, qPremultiply(color.rgba())});
}

} // namespace selwise
