#pragma once

#include <QList>

class QWidget;

namespace selwise {

/// The widget of `region` that takes the focus when one enters it: the region itself, or the first in its tab order.
/// nullptr when nothing in it can.
QWidget *focusTarget(QWidget *region);
/// Moves the focus to the next (or, with `step` -1, the previous) of these regions that can take it, round about.
void walkRegions(const QList<QWidget *> &regions, int step);

} // namespace selwise
