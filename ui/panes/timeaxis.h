#pragma once

#include <QRectF>
#include <vector>

class QPainter;

namespace selwise {

/// A time that is written below a chart.
struct TimeTick {
    double x = 0;
    qint64 time = 0;  ///< ms since 1970 UTC
    bool day = false; ///< a local day begins here
    friend bool operator==(const TimeTick &, const TimeTick &) = default;
};

/// Round times of the wall clock from `from` to before `to` (ms since 1970 UTC), which lie evenly from `left` on over `width`
/// pixels. At least `between` pixels apart, but where the clocks are set back.
std::vector<TimeTick> timeTicks(qint64 from, qint64 to, double left, double width, double between);

/// Writes them centred on their places within `line`, days with their date and strong. What has no room is left out.
void paintTimeTicks(QPainter &painter, const std::vector<TimeTick> &ticks, const QRectF &line);

} // namespace selwise
