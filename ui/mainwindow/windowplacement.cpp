#include "ui/mainwindow/windowplacement.h"

#include <algorithm>

namespace selwise {

namespace {

qint64 area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

} // namespace

QRect placedOnScreens(const QRect &wanted, const QList<QRect> &screens, const QSize &usual, const QSize &smallest)
{
    if (screens.isEmpty())
        return QRect(QPoint(), usual);
    const auto best = std::max_element(screens.begin(), screens.end(), [&wanted](const QRect &a, const QRect &b) {
        return area(a.intersected(wanted)) < area(b.intersected(wanted));
    });
    const QRect screen = *best;
    QSize size = wanted.isValid() ? wanted.size().expandedTo(smallest) : usual;
    size = size.boundedTo(screen.size());
    QRect result(QPoint(), size);
    if (!wanted.isValid() || area(screen.intersected(wanted)) == 0) {
        result.moveCenter(screen.center());
        return result;
    }
    result.moveTo(std::clamp(wanted.x(), screen.x(), screen.x() + screen.width() - size.width()),
                  std::clamp(wanted.y(), screen.y(), screen.y() + screen.height() - size.height()));
    return result;
}

} // namespace selwise
