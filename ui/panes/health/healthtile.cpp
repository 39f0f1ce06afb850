#include "ui/panes/health/healthtile.h"

#include "ui/delegates/sparkgeometry.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace selwise {

namespace {

constexpr int padding = 16, top = 10, nameRow = 20, figureRow = 30, captionRow = 18, markSize = 16, sparkWidth = 84, sparkHeight = 20;

} // namespace

HealthTile::HealthTile(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusRingRadius(this, 8);
}

void HealthTile::setContent(const Content &content)
{
    if (m_content == content)
        return;
    m_content = content;
    QStringList facts{content.status, content.figure};
    for (const QString &fact : {content.change, content.volume, content.latency, content.last, content.week, content.tip}) {
        if (!fact.isEmpty())
            facts << fact;
    }
    setText(content.name);
    setAccessibleName(content.name);
    setAccessibleDescription(facts.join(QStringLiteral(", ")));
    setToolTip(content.tip);
    update();
}

QSize HealthTile::sizeHint() const
{
    return {leastWidth, 2 * top + nameRow + figureRow + 3 * captionRow};
}

bool HealthTile::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void HealthTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void HealthTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 8, isDown() ? theme.press : underMouse() ? theme.hover : theme.content, theme.border);
    const QRectF inner = QRectF(rect()).adjusted(padding, top, -padding, -top);

    // Name and status.
    icons::paintMark(&painter, m_content.mark, QRectF(inner.left(), inner.top(), markSize, nameRow), markSize);
    painter.setFont(fonts::caption());
    const QString status = painter.fontMetrics().elidedText(m_content.status, Qt::ElideRight, int(inner.width() * 0.55));
    const double statusWidth = painter.fontMetrics().horizontalAdvance(status) + 1;
    const QRectF statusRoom(inner.right() - statusWidth, inner.top(), statusWidth, nameRow);
    painter.setPen(theme.tone(m_content.tone));
    painter.drawText(statusRoom, Qt::AlignVCenter | Qt::AlignLeft, status);
    icons::paint(&painter, m_content.icon.value_or(toneIcon(m_content.tone)), theme.tone(m_content.tone), QRectF(statusRoom.left() - 18, inner.top(), 14, nameRow), 14);
    painter.setFont(fonts::bodyStrong());
    painter.setPen(theme.text);
    const QRectF nameRoom(inner.left() + markSize + 8, inner.top(), statusRoom.left() - 26 - inner.left() - markSize - 8, nameRow);
    painter.drawText(nameRoom, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, int(nameRoom.width())));

    // The figure, its change and its course.
    const double figureTop = inner.top() + nameRow;
    painter.setFont(fonts::title());
    painter.setPen(m_content.figureTone == Tone::Neutral ? theme.text : theme.tone(m_content.figureTone));
    const double figureWidth = tabular::width(painter.font(), m_content.figure);
    tabular::draw(&painter, QRectF(inner.left(), figureTop, figureWidth + 1, figureRow), Qt::AlignLeft, m_content.figure);
    painter.setFont(fonts::caption());
    painter.setPen(theme.text3);
    painter.drawText(QRectF(inner.left() + figureWidth + 6, figureTop + 4, 80, figureRow - 4), Qt::AlignVCenter | Qt::AlignLeft, m_content.change);
    const double words = figureWidth + (m_content.change.isEmpty() ? 0 : 6 + painter.fontMetrics().horizontalAdvance(m_content.change));
    const double sparkRoom = std::clamp(inner.width() - words - 12, 16.0, double(sparkWidth));
    const QRectF spark(inner.right() - sparkRoom, figureTop + (figureRow - sparkHeight) / 2.0, sparkRoom, sparkHeight);
    const SparkGeometry course = SparkGeometry::of(m_content.trend, spark);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.tone(m_content.tone), 1.25));
    for (const QPolygonF &line : course.lines)
        painter.drawPolyline(line);
    for (const QPointF &dot : course.dots)
        painter.drawEllipse(dot, 1, 1);

    // Captions.
    const double captionTop = figureTop + figureRow;
    painter.setPen(theme.text2);
    painter.drawText(QRectF(inner.left(), captionTop, inner.width(), captionRow), Qt::AlignVCenter | Qt::AlignLeft, m_content.volume);
    painter.drawText(QRectF(inner.left(), captionTop, inner.width(), captionRow), Qt::AlignVCenter | Qt::AlignRight, m_content.latency);
    painter.drawText(QRectF(inner.left(), captionTop + captionRow, inner.width(), captionRow), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_content.last, Qt::ElideRight, int(inner.width())));
    painter.setPen(theme.text3);
    painter.drawText(QRectF(inner.left(), captionTop + 2 * captionRow, inner.width(), captionRow), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_content.week, Qt::ElideRight, int(inner.width())));
}

} // namespace selwise
