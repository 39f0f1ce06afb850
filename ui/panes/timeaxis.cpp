#include "ui/panes/timeaxis.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <iterator>

namespace selwise {

namespace {

constexpr qint64 minute = 60'000, hour = 60 * minute, day = 24 * hour;
constexpr double leastGap = 6;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

qint64 stepFor(double pixelsOfMs, double between)
{
    static constexpr qint64 steps[] = {minute,   2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,
                                       2 * hour, 3 * hour,   4 * hour,   6 * hour,    12 * hour,   day,         2 * day,
                                       5 * day,  10 * day,   30 * day,   90 * day};
    const auto hasRoom = [&](qint64 step) { return pixelsOfMs * double(step) >= between; };
    const auto *found = std::ranges::find_if(steps, hasRoom);
    if (found != std::end(steps))
        return *found;
    qint64 step = *std::rbegin(steps);
    while (!hasRoom(step))
        step *= 2;
    return step;
}

} // namespace

std::vector<TimeTick> timeTicks(qint64 from, qint64 to, double left, double width, double between)
{
    std::vector<TimeTick> ticks;
    if (width <= 0 || to <= from)
        return ticks;
    const double pixelsOfMs = width / double(to - from);
    const qint64 step = stepFor(pixelsOfMs, between);
    // From a midnight on, in local time: an hour more or less in a year moves the ticks by itself.
    QDateTime at(QDateTime::fromMSecsSinceEpoch(from).date(), QTime(0, 0));
    if (step < day)
        at = at.addMSecs((from - at.toMSecsSinceEpoch()) / step * step);
    while (at.toMSecsSinceEpoch() < to) {
        const qint64 ms = at.toMSecsSinceEpoch();
        if (ms >= from)
            ticks.push_back({left + double(ms - from) * pixelsOfMs, ms, at.time() == QTime(0, 0)});
        if (step >= day) {
            at = QDateTime(at.date().addDays(step / day), QTime(0, 0));
            continue;
        }
        const QDateTime next = at.addMSecs(step);
        at = next.date() == at.date() ? next : QDateTime(next.date(), QTime(0, 0));
    }
    return ticks;
}

void paintTimeTicks(QPainter &painter, const std::vector<TimeTick> &ticks, const QRectF &line)
{
    const Theme &theme = Theme::current();
    double end = line.left() - leastGap;
    for (const TimeTick &tick : ticks) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(tick.time);
        const QString text = tick.day ? QLocale().toString(at.date(), Text::tr("d MMM")) : at.toString(u"HH:mm");
        painter.setFont(tick.day ? fonts::captionStrong() : fonts::caption());
        painter.setPen(tick.day ? theme.text : theme.text3);
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(tick.x - wide / 2, line.left(), std::max(line.left(), line.right() - wide));
        if (left < end + leastGap)
            continue;
        painter.drawText(QRectF(left, line.top(), wide + 1, line.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        end = left + wide;
    }
}

} // namespace selwise
