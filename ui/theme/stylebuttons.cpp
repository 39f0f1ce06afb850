#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QtMath>
#include <QVariant>

namespace selwise::parts {

namespace {

constexpr int keyGap = 8;

struct Look {
    QColor fill;
    QColor border;
    QColor text;
};

/** Tool buttons are quiet unless told otherwise: they stand in bars and beside fields. */
ButtonKind kindOf(const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    return kind == ButtonKind::Default && qobject_cast<const QToolButton *>(widget) && !widget->property("kind").isValid()
        ? ButtonKind::Quiet
        : kind;
}

Look lookOf(ButtonKind kind, QStyle::State state)
{
    const Theme &theme = Theme::current();
    const bool hover = state & QStyle::State_MouseOver;
    const bool down = state & QStyle::State_Sunken;
    const bool on = state & QStyle::State_On;
    const bool quiet = kind == ButtonKind::Quiet || kind == ButtonKind::Icon || kind == ButtonKind::QuietDanger;
    if (!(state & QStyle::State_Enabled))
        return {{}, quiet ? QColor() : theme.hairline, theme.disabled};
    if (kind == ButtonKind::Primary) {
        const QColor fill = down ? theme.accentPress : hover ? theme.accentHover : theme.accent;
        return {fill, theme.highContrast ? theme.border : QColor(), theme.onAccent};
    }
    const bool danger = kind == ButtonKind::Danger || kind == ButtonKind::QuietDanger;
    const QColor text = danger ? theme.failed : quiet && !hover && !down && !on ? theme.text2 : theme.text;
    if (down || on)
        return {theme.press, quiet ? QColor() : theme.border, text};
    if (hover)
        return {theme.hover, quiet ? QColor() : theme.border, text};
    return {quiet ? QColor() : theme.raised, quiet ? QColor() : theme.border, text};
}

/** Whole pixels that hold @p text: eliding compares exact widths, and a rounded-down one would cut the last letters. */
int labelWidth(const QStyleOption *option, const QString &text)
{
    return qCeil(QFontMetricsF(option->fontMetrics).size(Qt::TextShowMnemonic, text).width()) + (text.isEmpty() ? 0 : 1);
}

void drawIcon(QPainter *painter, const QIcon &icon, const QRect &rect, const QColor &color, bool enabled)
{
    // Ours take the colour of the text beside them; provider marks and toned icons keep their own.
    if (const auto glyph = icons::glyph(icon))
        icons::paint(painter, *glyph, color, rect, qMin(rect.width(), rect.height()));
    else
        icon.paint(painter, rect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

/** Icon, text and menu arrow, centred together as one line; a text that is too long is elided. */
void drawContents(QPainter *painter, const QRect &rect, const QIcon &icon, const QString &text, bool menu, const QColor &color,
                  const QStyleOption *option, const QWidget *widget, QSize size)
{
    const bool busy = isBusy(widget);
    const bool hasIcon = busy || !icon.isNull();
    if (!size.isValid())
        size = QSize(iconSize, iconSize);
    const bool mirrored = option->direction == Qt::RightToLeft;
    const QString keys = keyHint(widget);
    const QSize cap = keys.isEmpty() ? QSize() : paint::keyCapSize(keys);
    const int arrow = (menu ? iconGap + 12 : 0) + (keys.isEmpty() ? 0 : keyGap + cap.width());
    const int iconWidth = hasIcon ? size.width() + (text.isEmpty() ? 0 : iconGap) : 0;
    const int room = rect.width() - iconWidth - arrow;
    const QString shown = option->fontMetrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = labelWidth(option, shown);
    int x = rect.left() + (rect.width() - iconWidth - textWidth - arrow) / 2;
    const auto place = [&](int width) {
        const QRect part(x, rect.top(), width, rect.height());
        x += width;
        return mirrored ? QStyle::visualRect(Qt::RightToLeft, rect, part) : part;
    };
    if (hasIcon) {
        QRect slot = place(size.width());
        slot = QRect(slot.left(), slot.center().y() - size.height() / 2 + 1 - size.height() % 2, size.width(), size.height());
        if (busy)
            paint::spinner(painter, slot, widget->property("busyAngle").toInt(), color);
        else
            drawIcon(painter, icon, slot, color, option->state & QStyle::State_Enabled);
        if (!text.isEmpty())
            x += iconGap;
    }
    painter->setPen(color);
    painter->drawText(place(textWidth), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, shown);
    if (!keys.isEmpty()) {
        x += keyGap;
        const QRect slot = place(cap.width());
        paint::keyCap(painter, QRect(slot.left(), slot.top() + (slot.height() - cap.height()) / 2, cap.width(), cap.height()), keys);
    }
    if (menu) {
        x += iconGap;
        paint::chevron(painter, place(12), Qt::DownArrow, color);
    }
}

QSize contentsSize(const QStyleOption *option, const QIcon &icon, const QString &text, bool menu, const QWidget *widget, QSize size)
{
    const int padding = 2 * (isCompact(widget) ? compactPadding : buttonPadding);
    const int height = isCompact(widget) ? compactHeight : controlHeight;
    const bool hasIcon = isBusy(widget) || !icon.isNull();
    if (buttonKind(widget) == ButtonKind::Icon || (text.isEmpty() && hasIcon && !menu))
        return {height, height};
    const QString keys = keyHint(widget);
    const int textWidth = labelWidth(option, text) + (keys.isEmpty() ? 0 : keyGap + paint::keyCapSize(keys).width());
    return {padding + textWidth + (hasIcon ? size.width() + (text.isEmpty() ? 0 : iconGap) : 0) + (menu ? iconGap + 12 : 0), height};
}

} // namespace

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Look look = lookOf(kindOf(widget), option->state);
    paint::box(painter, option->rect, controlRadius, look.fill, look.border);
}

void pushButtonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget)
{
    const Look look = lookOf(kindOf(widget), option->state);
    const bool square = buttonKind(widget) == ButtonKind::Icon;
    const int padding = square ? 0 : isCompact(widget) ? compactPadding : buttonPadding;
    drawContents(painter, option->rect.adjusted(padding, 0, -padding, 0), option->icon, square ? QString() : option->text,
                 option->features & QStyleOptionButton::HasMenu && !square, look.text, option, widget, option->iconSize);
}

QSize pushButtonSize(const QStyleOptionButton *option, const QWidget *widget)
{
    return contentsSize(option, option->icon, option->text, option->features & QStyleOptionButton::HasMenu, widget, option->iconSize);
}

void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget)
{
    QStyle::State state = option->state;
    if (option->activeSubControls & QStyle::SC_ToolButton && state & QStyle::State_Sunken)
        state |= QStyle::State_Sunken;
    const Look look = lookOf(kindOf(widget), state);
    paint::box(painter, option->rect, controlRadius, look.fill, look.border);
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const bool textOnly = option->toolButtonStyle == Qt::ToolButtonTextOnly;
    const bool menu = option->features & QStyleOptionToolButton::HasMenu && !iconOnly;
    if (option->arrowType != Qt::NoArrow && option->icon.isNull() && option->text.isEmpty()) {
        paint::chevron(painter, option->rect, option->arrowType, look.text);
        return;
    }
    const int padding = iconOnly ? 0 : isCompact(widget) ? compactPadding : buttonPadding;
    drawContents(painter, option->rect.adjusted(padding, 0, -padding, 0), textOnly ? QIcon() : option->icon,
                 iconOnly ? QString() : option->text, menu, look.text, option, widget, option->iconSize);
}

QSize toolButtonSize(const QStyleOptionToolButton *option, const QWidget *widget)
{
    const bool iconOnly = option->toolButtonStyle == Qt::ToolButtonIconOnly && !option->icon.isNull();
    const bool textOnly = option->toolButtonStyle == Qt::ToolButtonTextOnly;
    return contentsSize(option, textOnly ? QIcon() : option->icon, iconOnly ? QString() : option->text,
                        option->features & QStyleOptionToolButton::HasMenu && !iconOnly, widget, option->iconSize);
}

void checkIndicator(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool on = option->state & QStyle::State_On || partly;
    QRectF rect(0, 0, 16, 16);
    rect.moveCenter(QRectF(option->rect).center());
    if (!on) {
        paint::box(painter, rect, smallRadius, option->state & QStyle::State_MouseOver && enabled ? theme.hover : theme.content,
                   enabled ? theme.control : theme.hairline);
        return;
    }
    paint::box(painter, rect, smallRadius, enabled ? theme.accent : theme.press);
    rect = paint::snapped(painter, rect);
    const QColor mark = enabled ? theme.onAccent : theme.disabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF check[] = {rect.topLeft() + QPointF(4.2, 8.4), rect.topLeft() + QPointF(6.9, 10.9), rect.topLeft() + QPointF(11.8, 5.4)};
    if (partly)
        painter->drawLine(rect.topLeft() + QPointF(4.5, 8), rect.topLeft() + QPointF(11.5, 8));
    else
        painter->drawPolyline(check, 3);
    painter->restore();
}

void radioIndicator(const QStyleOption *option, QPainter *painter)
{
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    QRectF rect(0, 0, 16, 16);
    rect.moveCenter(QRectF(option->rect).center());
    const QColor line = !enabled ? theme.hairline : on ? theme.accent : theme.control;
    paint::box(painter, rect, 8, on && enabled ? theme.accent : theme.content, line);
    if (on)
        paint::box(painter, rect.adjusted(5, 5, -5, -5), 3, enabled ? theme.onAccent : theme.disabled);
}

} // namespace selwise::parts
