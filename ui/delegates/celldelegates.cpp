#include "ui/delegates/celldelegates.h"

#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace selwise {

namespace {

constexpr int cellPadding = 12;

/** Selection, hover and accent bar, but no text; and the keyboard cell on top. */
void paintPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
}

void paintFocus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
}

} // namespace

StatusDelegate::StatusDelegate(Lookup lookup, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lookup(std::move(lookup))
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Status status = m_lookup(index);
    const QString text = status.text.isEmpty() ? option.text : status.text;
    painter->save();
    paintPanel(painter, option);
    const Theme &theme = Theme::current();
    const QColor color = option.state & QStyle::State_Enabled ? theme.tone(status.tone) : theme.disabled;
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, inner, part); };
    icons::paint(painter, status.icon.value_or(toneIcon(status.tone)), color, place(QRect(inner.left(), inner.top(), 14, inner.height())), 14);
    const QRect label(inner.left() + 20, inner.top(), inner.width() - 20, inner.height());
    painter->setFont(fonts::bodyMedium());
    painter->setPen(color);
    painter->drawText(place(label), int(Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, label.width()));
    paintFocus(painter, option);
    painter->restore();
}

int StatusDelegate::widthFor(const QStringList &words)
{
    const QFontMetrics metrics(fonts::bodyMedium());
    int widest = 0;
    for (const QString &word : words)
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return 2 * cellPadding + 20 + widest;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Status status = m_lookup(index);
    const QString text = status.text.isEmpty() ? displayText(index.data(Qt::DisplayRole), option.locale) : status.text;
    return {widthFor({text}), QStyledItemDelegate::sizeHint(option, index).height()};
}

QString NumberDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    QLocale grouping = locale;
    grouping.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator)); // views ask for none
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong: return grouping.toString(value.toLongLong());
    case QMetaType::UInt:
    case QMetaType::ULongLong: return grouping.toString(value.toULongLong());
    case QMetaType::Double: return grouping.toString(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    default: return QStyledItemDelegate::displayText(value, locale);
    }
}

void NumberDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintPanel(painter, option);
    painter->setFont(option.font);
    painter->setPen(option.state & QStyle::State_Enabled ? Theme::current().text : Theme::current().disabled);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    tabular::draw(painter, option.rect.adjusted(cellPadding, 0, -cellPadding, 0), side, option.text);
    paintFocus(painter, option);
    painter->restore();
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    return {2 * cellPadding + int(std::ceil(tabular::width(option.font, text))), QStyledItemDelegate::sizeHint(option, index).height()};
}

void MonoDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fonts::mono();
    option->fontMetrics = QFontMetrics(option->font);
}

void MonoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    paintPanel(painter, option);
    painter->setFont(option.font);
    painter->setPen(option.state & QStyle::State_Enabled ? Theme::current().text : Theme::current().disabled);
    const QRect inner = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, inner.width()));
    paintFocus(painter, option);
    painter->restore();
}

bool MonoDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &given, const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const int room = option.rect.width() - 2 * cellPadding;
        if (option.fontMetrics.horizontalAdvance(option.text) > room)
            QToolTip::showText(event->globalPos(), plainTip(option.text), given.widget ? const_cast<QWidget *>(given.widget) : nullptr);
        else
            QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, given, index);
}

} // namespace selwise
