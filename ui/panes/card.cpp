#include "ui/panes/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

void Card::setHighlighted(bool on)
{
    m_highlighted = on;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 8, theme.content, m_highlighted ? theme.accent : theme.border, m_highlighted ? 2 : 1);
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter(this).fillRect(rect(), m_fill == Fill::Content ? theme.content : m_fill == Fill::Sunken ? theme.sunken : theme.sidebar);
}

} // namespace selwise
