#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace selwise::parts {

namespace {

bool isReadOnly(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return plain->isReadOnly();
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return text && text->isReadOnly();
}

/** The box of every field: its border says enabled, focused, warned, wrong. */
void fieldBox(QPainter *painter, const QRect &rect, QStyle::State state, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    const bool readOnly = isReadOnly(widget);
    const Tone tone = fieldTone(widget);
    if (!(state & QStyle::State_Enabled)) {
        paint::box(painter, rect, controlRadius, theme.sunken, theme.hairline);
    } else if (tone == Tone::Error || tone == Tone::Failed) {
        paint::box(painter, rect, controlRadius, readOnly ? theme.sunken : theme.content, theme.failed, 2);
    } else if (tone == Tone::Warning) {
        paint::box(painter, rect, controlRadius, readOnly ? theme.sunken : theme.content, theme.warning);
    } else if (readOnly) {
        paint::box(painter, rect, controlRadius, theme.sunken, theme.hairline);
    } else {
        const bool focused = state & QStyle::State_HasFocus;
        paint::box(painter, rect, controlRadius, theme.content, focused ? theme.focus : theme.control);
    }
}

} // namespace

void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    fieldBox(painter, option->rect, option->state, widget);
}

void textFrame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    QStyle::State state = option->state;
    if (widget && widget->hasFocus())
        state |= QStyle::State_HasFocus;
    fieldBox(painter, option->rect, state, widget);
}

void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (option->frame)
        fieldBox(painter, option->rect, option->state, widget);
    const bool enabled = option->state & QStyle::State_Enabled;
    paint::chevron(painter, comboBoxPart(option, QStyle::SC_ComboBoxArrow, widget), Qt::DownArrow, enabled ? theme.text2 : theme.disabled);
}

QRect comboBoxPart(const QStyleOptionComboBox *option, QStyle::SubControl part, const QWidget *)
{
    const QRect rect = option->rect;
    QRect result = rect;
    switch (part) {
    case QStyle::SC_ComboBoxArrow: result = QRect(rect.right() - 27, rect.top(), 24, rect.height()); break;
    case QStyle::SC_ComboBoxEditField: {
        const int left = option->editable ? fieldPadding - 3 : fieldPadding;
        result = rect.adjusted(left, 2, -28, -2);
        break;
    }
    case QStyle::SC_ComboBoxListBoxPopup: result = rect.adjusted(0, 0, 0, 4); break;
    default: break;
    }
    return QStyle::visualRect(option->direction, rect, result);
}

void comboBoxLabel(const QStyleOptionComboBox *option, QPainter *painter, const QStyle *, const QWidget *widget)
{
    if (option->editable)
        return;
    const Theme &theme = Theme::current();
    const bool enabled = option->state & QStyle::State_Enabled;
    QRect rect = comboBoxPart(option, QStyle::SC_ComboBoxEditField, widget);
    if (!option->currentIcon.isNull()) {
        const QRect slot = QStyle::visualRect(option->direction, rect, QRect(rect.left(), rect.center().y() - 7, 16, 16));
        option->currentIcon.paint(painter, slot, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        rect = QStyle::visualRect(option->direction, rect, rect.adjusted(16 + 8, 0, 0, 0));
    }
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    const bool placeholder = combo && combo->currentIndex() < 0;
    painter->setPen(!enabled ? theme.disabled : placeholder ? theme.text3 : theme.text);
    painter->drawText(rect, Qt::AlignVCenter | (option->direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      option->fontMetrics.elidedText(option->currentText, Qt::ElideRight, rect.width()));
}

void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::current();
    if (option->frame)
        fieldBox(painter, option->rect, option->state, widget);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Qt::ArrowType direction, QAbstractSpinBox::StepEnabledFlag flag) {
        const bool enabled = option->state & QStyle::State_Enabled && option->stepEnabled & flag;
        const QRect rect = spinBoxPart(option, part);
        if (enabled && option->activeSubControls == part && option->state & QStyle::State_MouseOver)
            paint::box(painter, rect.adjusted(2, 0, -2, 0), smallRadius, option->state & QStyle::State_Sunken ? theme.press : theme.hover);
        paint::chevron(painter, rect, direction, enabled ? theme.text2 : theme.disabled);
    };
    arrow(QStyle::SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

QRect spinBoxPart(const QStyleOptionSpinBox *option, QStyle::SubControl part)
{
    const QRect rect = option->rect;
    const bool buttons = option->buttonSymbols != QAbstractSpinBox::NoButtons;
    const int half = (rect.height() - 4) / 2;
    QRect result = rect;
    switch (part) {
    case QStyle::SC_SpinBoxUp: result = buttons ? QRect(rect.right() - 24, rect.top() + 2, 22, half) : QRect(); break;
    case QStyle::SC_SpinBoxDown: result = buttons ? QRect(rect.right() - 24, rect.top() + 2 + half, 22, half) : QRect(); break;
    case QStyle::SC_SpinBoxEditField: result = rect.adjusted(fieldPadding - 3, 2, buttons ? -26 : -(fieldPadding - 3), -2); break;
    default: break;
    }
    return QStyle::visualRect(option->direction, rect, result);
}

} // namespace selwise::parts
