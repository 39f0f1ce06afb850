#include "ui/widgets/reveal.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace selwise {

void reveal(QScrollArea *area, QWidget *part)
{
    QTimer::singleShot(0, area, [area, part = QPointer(part)] {
        if (!part || !area->widget()->isAncestorOf(part))
            return;
        const QRect place(part->mapTo(area->widget(), QPoint()), part->size());
        QScrollBar *bar = area->verticalScrollBar();
        const int lowest = place.top(), highest = place.bottom() + 1 - area->viewport()->height();
        bar->setValue(qMin(qMax(bar->value(), highest), lowest));
    });
}

} // namespace selwise
