#include "ui/panes/logs/logcelldelegate.h"

#include "models/items/logsmodel.h"
#include "models/items/roles.h"
#include "ui/panes/logs/logwords.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using logquery::Field;

namespace {

constexpr int padding = 12, bookmarkSize = 10, iconSize = 14, mostDots = 6;

bool isFigures(const logquery::FieldRef &field)
{
    return field.field == Field::Attempt || field.field == Field::Http || field.field == Field::Ms || field.field == Field::Value;
}

} // namespace

LogCellDelegate::LogCellDelegate(const LogsModel &model, std::function<QString(const QString &)> webhookName, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_webhookName(std::move(webhookName))
{
}

void LogCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    takeFonts();
    const Theme &theme = Theme::current();
    QStyleOptionViewItem option = given;
    option.index = index;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const logquery::FieldRef &field = m_model.columns()[size_t(index.column())];
    const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
    const QString text = shown(index);
    switch (field.field) {
    case Field::Time:
        if (m_model.result()->bookmarked(index.row()))
            icons::paint(painter, Icon::Bookmark, theme.accent, QRectF(option.rect.left() + 1, option.rect.top(), bookmarkSize, option.rect.height()), bookmarkSize);
        paintFigures(painter, inner, text, theme.text, false);
        break;
    case Field::Status:
    case Field::State:
    case Field::Destination: paintWord(painter, inner, index); break;
    case Field::Error: paintText(painter, inner, text, Body, theme.text2); break;
    case Field::Path: paintText(painter, inner, text, Mono, theme.text); break;
    case Field::Attempt:
        if (m_deliveries) {
            paintAttempts(painter, inner, index, text);
            break;
        }
        [[fallthrough]];
    default:
        if (isFigures(field))
            paintFigures(painter, inner, text, theme.text, true);
        else
            paintText(painter, inner, text, Body, theme.text);
    }
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
}

QString LogCellDelegate::shown(const QModelIndex &index) const
{
    const logquery::FieldRef &field = m_model.columns()[size_t(index.column())];
    const LogResultPtr &result = m_model.result();
    switch (field.field) {
    case Field::Time: {
        const auto time = result->number(index.row(), Field::Time);
        return time ? logwords::time(*time, m_today) : QString();
    }
    case Field::Status: {
        const DeliveryStatus status = result->status(index.row());
        return status == DeliveryStatus::Unknown ? result->text(index.row(), field) : logwords::status(status);
    }
    case Field::State: return logwords::state(result->state(index.row()));
    case Field::Destination: return logwords::receiver(result->text(index.row(), field), result->toWebhook(index.row()), m_webhookName);
    case Field::Ms: {
        const auto ms = result->number(index.row(), Field::Ms);
        return ms ? QLocale().toString(*ms) : QString();
    }
    default: return index.data(Qt::DisplayRole).toString();
    }
}

void LogCellDelegate::takeFonts() const
{
    const QFont body = fonts::body();
    if (m_fonts[Body].isCopyOf(body))
        return;
    m_fonts = {body, fonts::bodyMedium(), fonts::mono()};
    m_figures.clear();
}

void LogCellDelegate::paintText(QPainter *painter, const QRect &rect, const QString &text, Face face, const QColor &color) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    painter->setFont(m_fonts[face]);
    painter->setPen(color);
    m_texts.draw(painter, rect, Qt::AlignLeft | Qt::AlignAbsolute, text, Qt::ElideRight); // beside its mark, which stands left
}

const LogCellDelegate::Figure &LogCellDelegate::figure(QChar c) const
{
    const auto [place, isNew] = m_figures.try_emplace(c);
    Figure &figure = place->second;
    if (isNew) {
        const QFontMetrics metrics(m_fonts[Body]);
        figure.own = metrics.horizontalAdvance(c);
        figure.step = c.isDigit() ? metrics.horizontalAdvance(u'0') : figure.own;
        figure.text = laidOut(QString(c), m_fonts[Body]);
    }
    return figure;
}

void LogCellDelegate::paintFigures(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, bool right) const
{
    // Each digit is a text of its own, kept like the others: no layout while scrolling, and all of one width.
    int width = 0;
    for (const QChar c : text)
        width += figure(c).step;
    painter->setFont(m_fonts[Body]);
    painter->setPen(color);
    int x = right ? rect.right() + 1 - width : rect.left();
    for (const QChar c : text) {
        const Figure &each = figure(c);
        painter->drawStaticText(QPointF(x + (each.step - each.own) / 2, rect.top() + (rect.height() - each.text.size().height()) / 2), each.text);
        x += each.step;
    }
}

void LogCellDelegate::paintWord(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const LogResultPtr &result = m_model.result();
    const Field field = m_model.columns()[size_t(index.column())].field;
    const QRect label = rect.adjusted(20, 0, 0, 0);
    const QRect mark(rect.left(), rect.top(), iconSize, rect.height());
    if (field == Field::Destination) {
        const QString destination = result->text(index.row(), {Field::Destination, QString()});
        if (!destination.isEmpty())
            icons::paintMark(painter, logwords::mark(destination, result->toWebhook(index.row())), mark, iconSize);
        paintText(painter, label, shown(index), Body, theme.text);
        return;
    }
    const Tone tone = field == Field::State ? logwords::tone(result->state(index.row())) : logwords::tone(result->status(index.row()));
    icons::paint(painter, toneIcon(tone), theme.tone(tone), mark, iconSize);
    paintText(painter, label, shown(index), Medium, theme.tone(tone));
}

void LogCellDelegate::paintAttempts(QPainter *painter, const QRect &rect, const QModelIndex &index, const QString &text) const
{
    const int count = text.toInt();
    const Tone tone = logwords::tone(m_model.result()->state(index.row()));
    paintFigures(painter, rect, text, Theme::current().text, true);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::current().toneFill(tone));
    constexpr double dot = 6, step = 9;
    double x = rect.right() - 16 - step * std::min(count, mostDots);
    for (int each = 0; each < std::min(count, mostDots); ++each, x += step)
        painter->drawEllipse(QRectF(x, rect.center().y() - dot / 2 + 1, dot, dot));
    painter->restore();
}

bool LogCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const logquery::FieldRef &field = m_model.columns()[size_t(index.column())];
    const auto time = field.field == Field::Time ? m_model.result()->number(index.row(), Field::Time) : std::nullopt;
    const QString text = time ? words::utcTip(QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC)) : shown(index);
    QToolTip::showText(event->globalPos(), plainTip(text.left(2'000)), view);
    return true;
}

} // namespace selwise
