#include "ui/widgets/removablechip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace selwise {

namespace {

constexpr int chipHeight = 24, side = 8, cross = 18, radius = 4;

} // namespace

RemovableChip::RemovableChip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setAccessibleDescription(tr("Delete removes it"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFocusRingRadius(this, radius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RemovableChip::sizeHint() const
{
    constexpr int widest = 320;
    return {std::min(widest, QFontMetrics(fonts::body()).horizontalAdvance(text()) + side + cross + 6), chipHeight};
}

QRect RemovableChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), {width() - cross - 3, (QWidget::height() - cross) / 2, cross, cross});
}

void RemovableChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), radius, underMouse() ? theme.press : theme.hover, theme.hairline);
    painter.setFont(fonts::body());
    painter.setPen(isEnabled() ? theme.text : theme.disabled);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(side, 0, -cross - 4, 0));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(fonts::body()).elidedText(text(), Qt::ElideMiddle, words.width()));
    icons::paint(&painter, Icon::Close, m_overCross ? theme.text : theme.text3, crossRect(), 14);
}

void RemovableChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void RemovableChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool remove = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (remove)
        Q_EMIT removeRequested();
}

void RemovableChip::mouseMoveEvent(QMouseEvent *event)
{
    if (const bool over = crossRect().contains(event->position().toPoint()); std::exchange(m_overCross, over) != over)
        update();
    QAbstractButton::mouseMoveEvent(event);
}

void RemovableChip::leaveEvent(QEvent *event)
{
    m_overCross = false;
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace selwise
