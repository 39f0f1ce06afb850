#include "ui/theme/pointer.h"

#include <QCoreApplication>
#include <QHoverEvent>
#include <QPointer>
#include <QWidget>

namespace selwise {

namespace {

class Watch : public QObject {
public:
    using QObject::QObject;

    QPointer<const QWidget> over;
    QPoint at;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = static_cast<const QWidget *>(watched);
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove) {
            over = widget;
            at = static_cast<QHoverEvent *>(event)->position().toPoint();
        } else if (event->type() == QEvent::HoverLeave && over == widget) {
            over = nullptr;
        }
        return false;
    }
};

Watch *watch()
{
    static QPointer<Watch> only;
    if (!only)
        only = new Watch(QCoreApplication::instance());
    return only;
}

} // namespace

void watchPointer(QWidget *widget)
{
    widget->installEventFilter(watch());
}

std::optional<QPoint> pointerIn(const QWidget *widget)
{
    return watch()->over == widget ? std::optional(watch()->at) : std::nullopt;
}

} // namespace selwise
