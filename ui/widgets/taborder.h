#pragma once

#include <QList>

class QWidget;

namespace selwise {

/// What Tab leads to within `container`, as one reads the screen: line by line, and what a layout groups stays together.
QList<QWidget *> tabStops(QWidget *container);
/// Tab comes to it after all else of its parent, wherever it stands.
void setTabLast(QWidget *widget);
/// Moves the focus to the next or previous of the stops within `window`, round about; false leaves it where it is.
bool moveAlongScreen(QWidget *window, bool next);

} // namespace selwise
