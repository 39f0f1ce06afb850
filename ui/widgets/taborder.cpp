#include "ui/widgets/taborder.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSet>
#include <QVariant>
#include <QWidget>
#include <algorithm>
#include <tuple>
#include <vector>

namespace selwise {

namespace {

constexpr char tabLast[] = "tabLast";

struct Part {
    QRect place;
    QList<QWidget *> stops;
};

bool isShown(const QWidget *widget)
{
    return !widget->isHidden() && !widget->isWindow();
}

/// Parts that reach into the height of each other stand in one line.
QList<QWidget *> asRead(std::vector<Part> parts)
{
    std::ranges::stable_sort(parts, {}, [](const Part &part) { return std::tuple(part.place.top(), part.place.left()); });
    QList<QWidget *> stops;
    for (auto line = parts.begin(); line != parts.end();) {
        int foot = line->place.bottom();
        auto end = line + 1;
        for (; end != parts.end() && end->place.top() <= foot; ++end)
            foot = std::max(foot, end->place.bottom());
        std::stable_sort(line, end, [](const Part &a, const Part &b) { return a.place.left() < b.place.left(); });
        for (; line != end; ++line)
            stops += line->stops;
    }
    return stops;
}

void add(std::vector<Part> &parts, const QRect &place, const QList<QWidget *> &stops)
{
    if (!stops.isEmpty())
        parts.push_back({place, stops});
}

QList<QWidget *> stopsOf(QLayout *layout, QSet<const QWidget *> &placed)
{
    std::vector<Part> parts;
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QLayout *inner = item->layout()) {
            add(parts, inner->geometry(), stopsOf(inner, placed));
        } else if (QWidget *widget = item->widget()) {
            placed.insert(widget);
            if (isShown(widget))
                add(parts, widget->geometry(), tabStops(widget));
        }
    }
    const auto *box = qobject_cast<const QBoxLayout *>(layout);
    if (!box)
        return asRead(std::move(parts));
    // A row or column is read as it is filled, however its items are aligned.
    if (box->direction() == QBoxLayout::RightToLeft || box->direction() == QBoxLayout::BottomToTop)
        std::ranges::reverse(parts);
    QList<QWidget *> stops;
    for (const Part &part : parts)
        stops += part.stops;
    return stops;
}

} // namespace

QList<QWidget *> tabStops(QWidget *container)
{
    QSet<const QWidget *> placed;
    std::vector<Part> parts;
    if (QLayout *layout = container->layout())
        add(parts, layout->geometry(), stopsOf(layout, placed));
    for (QObject *object : container->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (child && isShown(child) && !placed.contains(child))
            add(parts, child->geometry(), tabStops(child));
    }
    QList<QWidget *> stops = asRead(std::move(parts));
    std::stable_partition(stops.begin(), stops.end(),
                          [&](const QWidget *stop) { return stop->parentWidget() != container || !stop->property(tabLast).toBool(); });
    // A proxy passes the focus on to another stop.
    if ((container->focusPolicy() & Qt::TabFocus) && container->isEnabled() && !container->focusProxy())
        stops.prepend(container);
    return stops;
}

void setTabLast(QWidget *widget)
{
    widget->setProperty(tabLast, true);
}

bool moveAlongScreen(QWidget *window, bool next)
{
    const QList<QWidget *> stops = tabStops(window);
    const QWidget *focused = window->focusWidget();
    if (stops.isEmpty() || !focused)
        return false;
    const qsizetype count = stops.size();
    qsizetype at = stops.indexOf(focused);
    if (at < 0) { // it has the focus for what is in it
        const auto within = std::ranges::find_if(stops, [&](const QWidget *stop) { return focused->isAncestorOf(stop); });
        if (within == stops.end())
            return false;
        at = within - stops.begin() - (next ? 1 : 0);
    }
    QWidget *target = stops[(at + (next ? 1 : -1) + count) % count];
    if (target == focused)
        return false;
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *outer = target->parentWidget(); outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(target);
    }
    return true;
}

} // namespace selwise
