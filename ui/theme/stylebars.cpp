#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/motion.h"
#include "ui/theme/paint.h"
#include "ui/theme/progressmotion.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace selwise::parts {

void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    // A view or text box has its surface under the bar as well; a scroll area shows what it stands on.
    for (const QWidget *area = widget; area; area = area->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(area) || qobject_cast<const QPlainTextEdit *>(area)
            || qobject_cast<const QTextEdit *>(area)) {
            painter->fillRect(option->rect, area->palette().color(QPalette::Base));
            break;
        }
        if (qobject_cast<const QAbstractScrollArea *>(area))
            break;
    }
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider, nullptr, nullptr);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int extent = horizontal ? option->rect.height() : option->rect.width();
    const int thickness = active ? extent : 6;
    if (active)
        painter->fillRect(option->rect, theme.hover);
    const double inset = active ? 2 : 0;
    QRectF bar = thumb;
    // The slim thumb lies in the middle of its lane, 3 px from either edge, so that it does not jump when it widens.
    if (horizontal)
        bar = QRectF(thumb.left() + 2, option->rect.top() + (extent - thickness) / 2.0 + inset, thumb.width() - 4, thickness - 2 * inset);
    else
        bar = QRectF(option->rect.left() + (extent - thickness) / 2.0 + inset, thumb.top() + 2, thickness - 2 * inset, thumb.height() - 4);
    const QColor color = option->state & QStyle::State_Sunken ? theme.text3 : theme.control;
    paint::box(painter, bar, qMin(bar.width(), bar.height()) / 2, color);
}

QRect scrollBarPart(const QStyleOptionSlider *option, QStyle::SubControl part, const QStyle *, const QWidget *)
{
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QRect rect = option->rect;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(32, length), int(qint64(length) * option->pageStep / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option->minimum, option->maximum, option->sliderPosition, length - thumb,
                                                      option->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect r = horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                   : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return QStyle::visualRect(option->direction, rect, r);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove: return rect;
    case QStyle::SC_ScrollBarSlider: return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + thumb, length - start - thumb);
    default: return {};
    }
}

QSize menuItemSize(const QStyleOptionMenuItem *option)
{
    if (option->menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const qsizetype tab = option->text.indexOf(u'\t');
    const QString label = option->text.left(tab < 0 ? option->text.size() : tab);
    const QFontMetrics caption(fonts::caption());
    int width = 8 + 16 + 8 + option->fontMetrics.size(Qt::TextShowMnemonic, label).width() + 16;
    if (tab >= 0)
        width += 24 + caption.horizontalAdvance(option->text.sliced(tab + 1)) + 8;
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {width, qMax(menuRow, option->fontMetrics.height() + 10)};
}

void menuItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const QRect rect = option->rect;
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        paint::hline(painter, rect.left() + 4, rect.right() - 3, rect.center().y(), theme.hairline);
        return;
    }
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool selected = option->state & QStyle::State_Selected && enabled;
    if (selected)
        paint::box(painter, rect, smallRadius, theme.selection, theme.highContrast ? theme.accent : QColor());
    const QColor text = enabled ? theme.text : theme.disabled;
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option->direction, rect, part); };

    const QRect slot = place(QRect(rect.left() + 8, rect.center().y() - 7, 16, 16));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption mark;
        mark.rect = slot;
        mark.state = (enabled ? QStyle::State_Enabled : QStyle::State_None) | (option->checked ? QStyle::State_On : QStyle::State_Off);
        if (option->checkType == QStyleOptionMenuItem::Exclusive)
            radioIndicator(&mark, painter);
        else
            checkIndicator(&mark, painter);
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, slot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    const qsizetype tab = option->text.indexOf(u'\t');
    const QString label = option->text.left(tab < 0 ? option->text.size() : tab);
    painter->setFont(option->font);
    painter->setPen(text);
    const QRect middle = rect.adjusted(8 + 16 + 8, 0, -8, 0);
    painter->drawText(place(middle), Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine
                          | (option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft), label);
    if (tab >= 0) {
        painter->setFont(fonts::captionMedium());
        painter->setPen(enabled ? theme.text3 : theme.disabled);
        painter->drawText(place(middle), Qt::AlignVCenter | Qt::TextSingleLine
                              | (option->direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight), option->text.sliced(tab + 1));
    }
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const auto arrow = option->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
        paint::chevron(painter, place(QRect(rect.right() - 20, rect.top(), 16, rect.height())), arrow, text);
    }
}

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool active = option->state & (QStyle::State_Selected | QStyle::State_Sunken);
    painter->fillRect(option->rect, theme.window);
    if (active)
        paint::box(painter, option->rect.adjusted(2, 2, -2, -2), smallRadius, theme.press);
    painter->setPen(option->state & QStyle::State_Enabled ? theme.text : theme.disabled);
    painter->drawText(option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option->text);
}

void progressBar(const QStyleOptionProgressBar *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    QRectF track = option->rect;
    const double height = qMin(4.0, track.height());
    track = QRectF(track.left(), track.center().y() - height / 2, track.width(), height);
    paint::box(painter, track, height / 2, theme.press, theme.highContrast ? theme.border : QColor());
    QRectF bar = track;
    if (option->maximum <= option->minimum) {
        // Unknown length: a part that travels; with reduced motion it stands in the middle, and the words beside it say what runs.
        const double along = motionAllowed() && widget ? ProgressMotion::along(const_cast<QWidget *>(widget)) : 0.5;
        bar.setWidth(track.width() * 0.4);
        bar.moveLeft(track.left() - bar.width() + (track.width() + bar.width()) * (option->direction == Qt::RightToLeft ? 1 - along : along));
        bar = bar.intersected(track);
    } else {
        const double share = double(option->progress - option->minimum) / (double(option->maximum) - option->minimum);
        bar.setWidth(track.width() * qBound(0.0, share, 1.0));
        if (option->direction == Qt::RightToLeft)
            bar.moveRight(track.right());
    }
    if (bar.width() >= 1)
        paint::box(painter, bar, height / 2, theme.accent);
}

void slider(const QStyleOptionSlider *option, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const QRectF groove = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderGroove, widget);
    const QRectF handle = style->subControlRect(QStyle::CC_Slider, option, QStyle::SC_SliderHandle, widget);
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QRectF track = horizontal ? QRectF(groove.left(), groove.center().y() - 2, groove.width(), 4)
                                    : QRectF(groove.center().x() - 2, groove.top(), 4, groove.height());
    paint::box(painter, track, 2, theme.press);
    QRectF filled = track;
    if (horizontal)
        filled.setRight(handle.center().x());
    else
        filled.setTop(handle.center().y());
    paint::box(painter, filled, 2, enabled ? theme.accent : theme.disabled);
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(handle.center());
    paint::box(painter, knob, 7, theme.raised, enabled ? theme.accent : theme.disabled, 2);
}

} // namespace selwise::parts
