#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace selwise {

/// The strokes of a dashed line, in the line's own unit; a dash that goes round a corner is several strokes. The first dash
/// begins at the line's first point.
inline QList<QLineF> dashes(const QPolygonF &line, double dash, double gap)
{
    constexpr double stepLeast = 0.01; // what rounding leaves of a dash or a gap
    const double period = dash + gap;
    QList<QLineF> all;
    double walked = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        const double length = stretch.length();
        for (double at = 0; at < length;) {
            const double phase = std::fmod(walked, period);
            const double next = std::min(length, at + std::max(stepLeast, (phase < dash ? dash : period) - phase));
            if (phase < dash)
                all.emplace_back(stretch.pointAt(at / length), stretch.pointAt(next / length));
            walked += next - at;
            at = next;
        }
    }
    return all;
}

} // namespace selwise
