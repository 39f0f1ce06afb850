#include "ui/mainwindow/regions.h"

#include <QApplication>
#include <QWidget>

namespace selwise {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

} // namespace

QWidget *focusTarget(QWidget *region)
{
    if (!region || !region->isVisible())
        return nullptr;
    if (takesTab(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next && next != region; next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesTab(next))
            return next;
    }
    return nullptr;
}

void walkRegions(const QList<QWidget *> &regions, int step)
{
    const QWidget *focused = QApplication::focusWidget();
    int current = -1;
    for (int i = 0; i < regions.size(); ++i) {
        if (regions.at(i) && focused && (regions.at(i) == focused || regions.at(i)->isAncestorOf(focused)))
            current = i;
    }
    const int count = int(regions.size());
    for (int i = 1; i <= count; ++i) {
        const int at = ((current + (current < 0 && step < 0 ? 1 : 0) + step * i) % count + count) % count;
        if (QWidget *target = focusTarget(regions.at(at))) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace selwise
