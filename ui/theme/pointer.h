#pragma once

#include <QPoint>
#include <optional>

class QWidget;

namespace selwise {

/// Notes from now on where the pointer is over this widget, which has Qt::WA_Hover.
void watchPointer(QWidget *widget);
/// Where the pointer is in a watched widget; none when it is elsewhere. QCursor::pos asks the screen's server each time, which
/// is too long for every cell of a table.
std::optional<QPoint> pointerIn(const QWidget *widget);

} // namespace selwise
