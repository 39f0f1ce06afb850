#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/pointer.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVariant>

namespace selwise::parts {

namespace {

constexpr int paneEdge = 24;

/** Where whole rows are selected, the pointer marks whole rows, too; Qt says so of the one cell only. */
bool isHovered(const QStyleOptionViewItem *option, const QWidget *widget)
{
    if (!(option->state & QStyle::State_Enabled))
        return false;
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows || !option->index.isValid())
        return option->state & QStyle::State_MouseOver;
    const auto pointer = pointerIn(table->viewport());
    return pointer && pointer->y() >= option->rect.top() && pointer->y() <= option->rect.bottom();
}

} // namespace

void headerSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    painter->fillRect(option->rect, hover ? theme.hover : theme.content);
    if (option->orientation == Qt::Horizontal)
        paint::hline(painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), theme.border);
    else
        paint::hline(painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), theme.hairline);
}

void headerLabel(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    // QCommonStyle took PM_HeaderMargin off each side; what is missing to the cells' padding comes here.
    const bool edge = isPaneEdge(widget) && (option->position == QStyleOptionHeader::Beginning || option->position == QStyleOptionHeader::OnlyOneSection);
    const int left = (edge ? paneEdge : headerPadding) - 4;
    QRect rect = QStyle::visualRect(option->direction, option->rect, option->rect.adjusted(left, 0, -(headerPadding - 4), 0));
    if (!option->icon.isNull()) {
        const QRect slot = QStyle::visualRect(option->direction, rect, QRect(rect.left(), rect.center().y() - 7, 16, 16));
        option->icon.paint(painter, slot);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(24, 0, 0, 0));
    }
    painter->setPen(theme.text3);
    const auto alignment = QStyle::visualAlignment(option->direction, option->textAlignment);
    painter->drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                      option->fontMetrics.elidedText(option->text, Qt::ElideRight, rect.width()));
}

int itemIndent(const QStyleOptionViewItem *option, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool edge = table && option->index.isValid() && isPaneEdge(table->horizontalHeader()) && table->horizontalHeader()->visualIndex(option->index.column()) == 0;
    return edge ? paneEdge - headerPadding : 0;
}

void itemPanel(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected) {
        if (isHovered(option, widget))
            painter->fillRect(option->rect, theme.hover);
        return;
    }
    painter->fillRect(option->rect, option->state & QStyle::State_Active ? theme.selection : theme.selectionInactive);
    bool first = option->viewItemPosition == QStyleOptionViewItem::Beginning
        || option->viewItemPosition == QStyleOptionViewItem::OnlyOne || option->viewItemPosition == QStyleOptionViewItem::Invalid;
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        first = table->horizontalHeader()->visualIndex(option->index.column()) == 0;
    if (first) {
        const QRect bar(option->rect.left(), option->rect.top(), 3, option->rect.height());
        painter->fillRect(QStyle::visualRect(option->direction, option->rect, bar), theme.accent);
    }
    if (theme.highContrast)
        paint::box(painter, option->rect, 0, {}, theme.accent, 2);
}

void itemRow(const QStyleOptionViewItem *option, QPainter *painter, const QWidget *widget)
{
    // Fusion would paint the alternate base here; ours draws the hairline beneath a row of a table.
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (table && !table->showGrid())
        paint::hline(painter, option->rect.left(), option->rect.right() + 1, option->rect.bottom(), Theme::current().hairline);
}

void itemFocus(const QStyleOption *option, QPainter *painter)
{
    if (option->state & QStyle::State_KeyboardFocusChange)
        paint::box(painter, option->rect, smallRadius, {}, Theme::current().focus, 2);
}

void tabShape(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool current = option->state & QStyle::State_Selected;
    const bool hover = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (current)
        painter->fillRect(option->rect, theme.sunken);
    else if (hover)
        painter->fillRect(option->rect, theme.hover);
    if (current)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 1, option->rect.width(), 2), theme.accent);
    if (option->state & QStyle::State_HasFocus && option->state & QStyle::State_KeyboardFocusChange)
        paint::box(painter, option->rect.adjusted(2, 2, -2, -4), smallRadius, {}, theme.focus, 2);
}

void tabLabel(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool current = option->state & QStyle::State_Selected;
    const bool enabled = option->state & QStyle::State_Enabled;
    QRect rect = option->rect.adjusted(12, 0, -12, 0);
    if (option->rightButtonSize.isValid())
        rect.setRight(rect.right() - option->rightButtonSize.width());
    if (!option->icon.isNull()) {
        const QRect slot = QStyle::visualRect(option->direction, rect, QRect(rect.left(), rect.center().y() - 7, 16, 16));
        option->icon.paint(painter, slot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(20, 0, 0, 0));
    }
    painter->setPen(!enabled ? theme.disabled : current ? theme.text : theme.text2);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

} // namespace selwise::parts
