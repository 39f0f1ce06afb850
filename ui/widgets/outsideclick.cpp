#include "ui/widgets/outsideclick.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>
#include <QWindow>

namespace selwise {

namespace {

class OutsideClicks : public QObject {
public:
    explicit OutsideClicks(QWidget *popup) : QObject(popup), m_popup(popup) { popup->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_popup || event->type() != QEvent::MouseButtonPress)
            return QObject::eventFilter(watched, event);
        const auto *press = static_cast<QMouseEvent *>(event);
        if (m_popup->rect().contains(press->position().toPoint()))
            return false;
        m_popup->hide();
        const QWidget *pressed = QApplication::widgetAt(press->globalPosition().toPoint());
        QWindow *window = pressed ? pressed->window()->windowHandle() : nullptr;
        if (window) { // later: the popup's own press has to be over
            const QPointF place = window->mapFromGlobal(press->globalPosition());
            QCoreApplication::postEvent(window, new QMouseEvent(QEvent::MouseButtonPress, place, place, press->globalPosition(), press->button(),
                                                                press->buttons(), press->modifiers(), press->pointingDevice()));
        }
        return true;
    }

private:
    QWidget *m_popup;
};

} // namespace

void passOutsideClicks(QWidget *popup)
{
    popup->setAttribute(Qt::WA_NoMouseReplay);
    new OutsideClicks(popup);
}

} // namespace selwise
