#include "ui/widgets/separator.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_orientation == Qt::Horizontal)
        paint::hline(&painter, 0, width(), 0, Theme::current().hairline);
    else
        paint::vline(&painter, 0, 0, height(), Theme::current().hairline);
}

} // namespace selwise
