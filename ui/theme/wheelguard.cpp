#include "ui/theme/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace selwise {

namespace {

bool isTurnedByWheel(const QObject *object)
{
    return qobject_cast<const QComboBox *>(object) || qobject_cast<const QAbstractSpinBox *>(object);
}

} // namespace

WheelGuard::WheelGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void WheelGuard::prepare(QWidget *widget)
{
    if (isTurnedByWheel(widget) && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !isTurnedByWheel(watched) || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore(); // the application offers it to the parent next
    return true;
}

} // namespace selwise
