#include "ui/theme/enterpress.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace selwise {

EnterPress::EnterPress(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPress::eventFilter(QObject *watched, QEvent *event)
{
    auto *button = event->type() == QEvent::KeyPress ? qobject_cast<QPushButton *>(watched) : nullptr;
    if (!button || button->menu())
        return false;
    const auto *press = static_cast<QKeyEvent *>(event);
    if ((press->key() != Qt::Key_Return && press->key() != Qt::Key_Enter) || (press->modifiers() & ~Qt::KeypadModifier))
        return false;
    if (press->isAutoRepeat())
        return true; // held down, it would answer the question that it has opened
    if (button->autoDefault())
        return false;
    button->click();
    return true;
}

} // namespace selwise
