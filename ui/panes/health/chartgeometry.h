#pragma once

#include "ui/panes/health/chartdata.h"
#include "ui/panes/timeaxis.h"

#include <QPolygonF>
#include <QRectF>

namespace selwise {

/// Where everything of a chart stands. No painter, no font: tested without a screen.
struct ChartGeometry {
    struct Tick {
        double at = 0;    ///< y in the widget
        double value = 0; ///< a count, rate or milliseconds
        friend bool operator==(const Tick &, const Tick &) = default;
    };
    /// A stretch of the x axis.
    struct Stretch {
        double from = 0, to = 0;
        HealthFigures::Coverage::Kind kind = HealthFigures::Coverage::Kind::Held;
        std::optional<qint64> missing;
    };
    static constexpr double left = 60, right = 8, top = 44, bottom = 22, stripHeight = 6, stripGap = 8;

    QRectF plot;
    TimeSpan span;
    qint64 stepMs = 1;
    double yLeast = 0, yMost = 1;
    std::vector<TimeTick> xTicks;
    std::vector<Tick> yTicks;
    QRectF strip;                 ///< of the coverage; null where there is none
    std::vector<Stretch> stretches;

    static ChartGeometry of(const ChartData &data, const QSizeF &size, bool withStrip, bool withMarks);

    double xOf(qint64 ms) const;
    qint64 msOf(double x) const; ///< clamped to the span
    double yOf(double value) const;
    int stepAt(double x) const; ///< -1 outside the plot
    QRectF stepRect(int step) const;
};

/// 1, 2 or 5 times a power of ten, so that `most` is at most `lines` of them away.
double niceStep(double most, int lines);

/// A line through known values in steps (x: 0 to the number of steps), broken where nothing is known, and with at most two
/// points for each of `columns`: the least and the most of a column. A value that stands alone is a short line.
std::vector<QPolygonF> thinnedLine(const std::vector<std::optional<double>> &values, int columns);

} // namespace selwise
