#include "ui/panes/pane.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

void Pane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
