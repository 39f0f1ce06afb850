#include "ui/widgets/whenseen.h"

#include <QEvent>
#include <QWidget>

namespace selwise {

WhenSeen::WhenSeen(QWidget *widget, std::function<void()> refill)
    : QObject(widget), m_widget(widget), m_refill(std::move(refill))
{
    widget->installEventFilter(this);
}

void WhenSeen::changed()
{
    m_due = !m_widget->isVisible();
    if (!m_due)
        m_refill();
}

bool WhenSeen::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && std::exchange(m_due, false))
        m_refill();
    return QObject::eventFilter(object, event);
}

} // namespace selwise
