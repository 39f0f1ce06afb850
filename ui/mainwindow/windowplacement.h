#pragma once

#include <QList>
#include <QRect>

namespace selwise {

/// Where to show a window that was at `wanted`, on the screens there are now (available areas): moved and shrunk so that all
/// of it lies on one screen, the one that shows most of it, or the first. An invalid `wanted` gives `usual` centred.
QRect placedOnScreens(const QRect &wanted, const QList<QRect> &screens, const QSize &usual, const QSize &smallest);

} // namespace selwise
