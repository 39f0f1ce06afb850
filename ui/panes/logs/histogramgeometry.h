#pragma once

#include "models/ports/logarchive.h"
#include "ui/panes/timeaxis.h"

#include <QRectF>
#include <vector>

namespace selwise {

/// Where the bars of a histogram, its axis and the strip of what is known lie, in pixels: no painter, tested without a screen.
struct HistogramGeometry {
    struct Bar {
        QRectF rect;
        size_t bucket = 0, status = 0; ///< into LogHistogram
    };
    struct Stretch {
        QRectF rect;
        enum class Kind { Held, Missing, Unknown } kind = Kind::Unknown;
    };
    QRectF plot, strip;
    qint64 from = 0, to = 0;
    qint64 highest = 0; ///< rows in the fullest bucket
    std::vector<Bar> bars;
    std::vector<Stretch> coverage; ///< side by side, all of the strip
    std::vector<TimeTick> ticks;

    static HistogramGeometry of(const LogHistogram &histogram, const std::vector<CoverageRange> &known, const QRectF &area, qint64 now);
    double x(qint64 time) const;
    qint64 timeAt(double x) const;

    static constexpr int stripHeight = 6, stripGap = 4, axisHeight = 18;
};

} // namespace selwise
