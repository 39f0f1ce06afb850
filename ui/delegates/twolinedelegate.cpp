#include "ui/delegates/twolinedelegate.h"

#include "ui/delegates/sparkgeometry.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>
#include <cmath>

namespace selwise {

namespace {

constexpr int trailingWidth = 96, statusIndent = 20;
constexpr QSize sparkSize(62, 16);
constexpr double sparkPen = 1.5, sparkInset = 2, dotRadius = 1.75;

void drawLine(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QFont &font, const QColor &color,
              const QString &text)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, int(Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void drawSpark(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QColor &color,
               const std::vector<std::optional<double>> &values)
{
    const QRectF inner = QRectF(rect).adjusted(sparkInset, sparkInset, -sparkInset, -sparkInset);
    const SparkGeometry spark = SparkGeometry::of(values, inner);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (direction == Qt::RightToLeft) { // time runs as the text does
        painter->translate(inner.left() + inner.right(), 0);
        painter->scale(-1, 1);
    }
    painter->setPen(QPen(color, sparkPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &line : spark.lines)
        painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    for (const QPointF &dot : spark.dots)
        painter->drawEllipse(dot, dotRadius, dotRadius);
    painter->restore();
}

} // namespace

TwoLineDelegate::TwoLineDelegate(Lookup lookup, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lookup(std::move(lookup))
{
}

ListItemSpec TwoLineDelegate::specOf(const ListItemContent &content, const QStyleOptionViewItem &option) const
{
    ListItemSpec spec;
    spec.rect = option.rect;
    spec.direction = option.direction;
    spec.paddingLeft = m_paddingLeft;
    if (!content.trailing.isEmpty())
        spec.trailingWidth = trailingWidth;
    spec.nameHeight = qMax(20, QFontMetrics(fonts::bodyStrong()).height());
    spec.statusHeight = qMax(20, QFontMetrics(fonts::bodyMedium()).height());
    spec.captionHeight = qMax(16, QFontMetrics(fonts::caption()).height());
    spec.hasStatus = !content.statusText.isEmpty();
    if (!SparkGeometry::of(content.trend, QRectF(0, 0, 1, 1)).empty())
        spec.spark = sparkSize;
    spec.nameWidth = QFontMetrics(fonts::bodyStrong()).horizontalAdvance(content.name);
    if (!content.figure.isEmpty())
        spec.figureWidth = int(std::ceil(tabular::width(fonts::caption(), content.figure)));
    spec.statusWidth = statusIndent + QFontMetrics(fonts::bodyMedium()).horizontalAdvance(content.statusText);
    spec.hasCaption = !content.caption.isEmpty();
    if (content.environment)
        spec.badge = EnvTag::sizeFor(*content.environment);
    else if (!content.badge.isEmpty() || content.badgeIcon)
        spec.badge = Pill::sizeFor(content.badge, content.badgeIcon.has_value());
    return spec;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const Theme &theme = Theme::current();
    const ListItemContent content = m_lookup(index);
    const ListItemGeometry g = ListItemGeometry::of(specOf(content, option));
    const bool enabled = option.state & QStyle::State_Enabled;

    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (const auto *mark = std::get_if<ProviderMark>(&content.mark))
        icons::paintMark(painter, *mark, g.mark, g.mark.width());
    else
        icons::paint(painter, std::get<Icon>(content.mark), enabled ? theme.text3 : theme.disabled, g.mark, 16);
    drawLine(painter, g.name, option.direction, fonts::bodyStrong(), enabled ? theme.text : theme.disabled, content.name);
    if (!g.status.isNull()) {
        const QColor color = enabled ? theme.tone(content.statusTone) : theme.disabled;
        const auto place = [&](const QRect &part) { return QStyle::visualRect(option.direction, g.status, part); };
        icons::paint(painter, content.statusIcon.value_or(toneIcon(content.statusTone)), color,
                     place(QRect(g.status.left(), g.status.top(), 14, g.status.height())), 14);
        drawLine(painter, place(g.status.adjusted(statusIndent, 0, 0, 0)), option.direction, fonts::bodyMedium(), color, content.statusText);
    }
    if (!g.caption.isNull())
        drawLine(painter, g.caption, option.direction, fonts::caption(), enabled ? theme.text3 : theme.disabled, content.caption);
    if (content.environment)
        EnvTag::paint(painter, g.badge, *content.environment);
    else if (!g.badge.isNull())
        Pill::paint(painter, g.badge, content.badgeTone, content.badge, content.badgeIcon,
                    option.state & QStyle::State_Selected ? theme.content : QColor()); // its soft colour would drown in the selection
    if (!g.spark.isNull())
        drawSpark(painter, g.spark, option.direction, enabled ? theme.tone(content.statusTone) : theme.disabled, content.trend);
    if (!g.figure.isNull()) {
        painter->setFont(fonts::caption());
        painter->setPen(enabled ? theme.text3 : theme.disabled);
        tabular::draw(painter, g.figure, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, content.figure);
    }
    if (!g.trailing.isNull()) {
        painter->setFont(fonts::caption());
        painter->setPen(enabled ? theme.text3 : theme.disabled);
        tabular::draw(painter, g.trailing, option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight, content.trailing);
    }
    if (m_lastLine || index.row() + 1 < index.model()->rowCount(index.parent()))
        paint::hline(painter, option.rect.left(), option.rect.right() + 1, option.rect.bottom(), theme.hairline);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {200, ListItemGeometry::height(specOf(m_lookup(index), option))};
}

QString TwoLineDelegate::accessibleText(const ListItemContent &content)
{
    QStringList parts;
    const QString tag = content.environment          ? environmentName(*content.environment)
        : content.badgeSpoken.isEmpty() ? content.badge
                                        : content.badgeSpoken;
    for (const QString &part : {content.name, tag, content.statusText, content.figure, content.caption, content.trailing}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QLatin1StringView(", "));
}

} // namespace selwise
