#pragma once

#include <QApplication>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

namespace selwise::test {

/// Turns the wheel with the pointer over the middle of `widget`, as the window system tells it: a negative number of steps
/// scrolls on.
inline void turnWheel(QWidget *widget, int steps)
{
    QWindow *window = widget->window()->windowHandle();
    const QPoint at = widget->mapTo(widget->window(), widget->rect().center());
    QWheelEvent event(at, window->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(window, &event); // sendEvent would take it for one of the program
}

} // namespace selwise::test
