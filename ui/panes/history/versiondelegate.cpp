#include "ui/panes/history/versiondelegate.h"

#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QtMath>

namespace selwise {

namespace {

constexpr int lineAt = 36, textAt = 60, rightPadding = 16, dayHeight = 28, rowHeight = 64, markSize = 16, markGap = 8, leastCountWidth = 76;
constexpr double dotRadius = 5, dotFilled = 7, dotPen = 2;

QRect lineRect(const QRect &row, int top, int height, int right)
{
    return {row.left() + textAt, row.top() + top, row.width() - textAt - right, height};
}

} // namespace

VersionDelegate::VersionDelegate(Lookup lookup, QObject *parent) : QStyledItemDelegate(parent), m_lookup(std::move(lookup)) {}

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int fontRoom = qMax(0, QFontMetrics(fonts::bodyStrong()).height() + QFontMetrics(fonts::caption()).height() - 36);
    return {200, rowHeight + fontRoom + (m_lookup(index).day.isEmpty() ? 0 : dayHeight)};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const Theme &theme = Theme::current();
    const VersionContent content = m_lookup(index);
    painter->save();
    QRect row = option.rect;
    if (!content.day.isEmpty()) {
        const QRect heading(row.left() + 24, row.top(), row.width() - 24 - rightPadding, dayHeight);
        painter->fillRect(QRect(row.left(), row.top(), row.width(), dayHeight), theme.content);
        painter->setFont(fonts::captionStrong());
        painter->setPen(theme.text2);
        painter->drawText(heading, int(Qt::AlignVCenter | Qt::AlignLeft), content.day);
        paint::hline(painter, row.left(), row.right() + 1, row.top() + dayHeight - 1, theme.hairline);
        row.setTop(row.top() + dayHeight);
        option.rect = row;
    }
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);

    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF dot(row.left() + lineAt, row.top() + row.height() / 2.0);
    painter->setPen(QPen(theme.border, dotPen));
    if (!content.first)
        painter->drawLine(QPointF(dot.x(), row.top()), dot);
    if (!content.last)
        painter->drawLine(dot, QPointF(dot.x(), row.bottom() + 1));
    const QColor color = theme.tone(content.tone);
    painter->setPen(QPen(color, dotPen));
    painter->setBrush(content.filled ? color : theme.content);
    const double radius = content.filled ? dotFilled : dotRadius;
    painter->drawEllipse(dot, radius, radius);
    painter->setRenderHint(QPainter::Antialiasing, false);

    const int strong = QFontMetrics(fonts::bodyStrong()).height(), small = QFontMetrics(fonts::caption()).height();
    const int top = (row.height() - strong - small - 4) / 2, below = top + strong + 4;
    const QRect titleRect = lineRect(row, top, strong, rightPadding);
    painter->setFont(fonts::bodyStrong());
    painter->setPen(theme.text);
    tabular::draw(painter, titleRect, Qt::AlignLeft, content.number);
    const int numberWidth = qMax(28, int(tabular::width(fonts::bodyStrong(), content.number)) + 10);
    painter->setFont(fonts::bodyMedium());
    const QRect words = titleRect.adjusted(numberWidth, 0, 0, 0);
    painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft), painter->fontMetrics().elidedText(content.title, Qt::ElideRight, words.width()));

    const int countWidth = qMax(leastCountWidth, qCeil(tabular::width(fonts::caption(), content.count)));
    const int marksWidth = int(content.marks.size()) * (markSize + markGap);
    QRect captionRect = lineRect(row, below, small, rightPadding + countWidth + marksWidth);
    painter->setFont(fonts::caption());
    painter->setPen(theme.text2);
    painter->drawText(captionRect, int(Qt::AlignVCenter | Qt::AlignLeft), painter->fontMetrics().elidedText(content.caption, Qt::ElideRight, captionRect.width()));
    int x = row.right() + 1 - rightPadding - countWidth - marksWidth;
    for (const auto &mark : content.marks) {
        const QRect place(x, row.top() + below + (small - markSize) / 2, markSize, markSize);
        if (const auto *provider = std::get_if<ProviderMark>(&mark))
            icons::paintMark(painter, *provider, place, markSize);
        else
            icons::paint(painter, std::get<Icon>(mark), theme.text3, place, markSize);
        x += markSize + markGap;
    }
    painter->setPen(theme.text2);
    tabular::draw(painter, QRect(row.right() + 1 - rightPadding - countWidth, row.top() + below, countWidth, small), Qt::AlignRight, content.count);
    paint::hline(painter, row.left(), row.right() + 1, row.bottom(), theme.hairline);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

} // namespace selwise
