#include "ui/widgets/segmentedcontrol.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace selwise {

namespace {

constexpr int padding = 10;
constexpr int iconWidth = 16 + 6;
constexpr int inset = 2;

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

SegmentedControl::SegmentedControl(const QStringList &segments, QWidget *parent)
    : SegmentedControl(parent)
{
    for (const QString &segment : segments)
        addSegment(segment);
}

int SegmentedControl::addSegment(const QString &text, std::optional<Icon> icon)
{
    m_segments.push_back({text, icon, true});
    if (m_current < 0)
        m_current = 0;
    updateGeometry();
    update();
    return count() - 1;
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled)
{
    m_segments.at(size_t(index)).enabled = enabled;
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current || index < 0 || index >= count())
        return;
    m_current = index;
    update();
    Q_EMIT currentIndexChanged(index);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(index);
        QAccessible::updateAccessibility(&event);
    }
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= count() || index == m_current || !isSegmentEnabled(index))
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::step(int from, int direction)
{
    for (int i = from; i >= 0 && i < count(); i += direction) {
        if (isSegmentEnabled(i)) {
            choose(i);
            return;
        }
    }
}

int SegmentedControl::widthOf(const Segment &segment) const
{
    const QFontMetrics metrics(fonts::bodyMedium());
    return 2 * padding + (segment.icon ? iconWidth : 0) + metrics.horizontalAdvance(segment.text);
}

int SegmentedControl::lineHeight() const
{
    return qMax(isCompact(this) ? 28 : 32, fontMetrics().height() + 12) - 2 * inset;
}

void SegmentedControl::setWrapping(bool wrapping)
{
    QSizePolicy policy(wrapping ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    policy.setHeightForWidth(wrapping);
    setSizePolicy(policy);
    updateGeometry();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2 * inset;
    for (const Segment &segment : m_segments)
        width += widthOf(segment);
    return {width, lineHeight() + 2 * inset};
}

QSize SegmentedControl::minimumSizeHint() const
{
    if (!isWrapping())
        return sizeHint();
    int widest = 0;
    for (const Segment &segment : m_segments)
        widest = qMax(widest, widthOf(segment));
    return {widest + 2 * inset, sizeHint().height()};
}

int SegmentedControl::heightForWidth(int width) const
{
    const std::vector<QRect> all = arranged(width);
    return (all.empty() ? inset + lineHeight() : all.back().bottom() + 1) + inset;
}

std::vector<QRect> SegmentedControl::arranged(int width) const
{
    std::vector<QRect> all;
    int left = inset, top = inset;
    for (const Segment &segment : m_segments) {
        const int own = widthOf(segment);
        if (isWrapping() && left > inset && left + own > width - inset) {
            left = inset;
            top += lineHeight();
        }
        all.emplace_back(left, top, own, lineHeight());
        left += own;
    }
    return all;
}

QRect SegmentedControl::segmentRect(int index) const
{
    QRect part = arranged(width()).at(size_t(index));
    if (!isWrapping())
        part.setHeight(height() - 2 * inset);
    return QStyle::visualRect(layoutDirection(), rect(), part);
}

int SegmentedControl::segmentAt(const QPoint &position) const
{
    for (int i = 0; i < count(); ++i) {
        if (segmentRect(i).contains(position))
            return i;
    }
    return -1;
}

bool SegmentedControl::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        const int before = m_hovered;
        m_hovered = event->type() == QEvent::HoverLeave ? -1 : segmentAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (before != m_hovered)
            update();
    }
    return QWidget::event(event);
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: step(m_current + forward, forward); return;
    case Qt::Key_Left: step(m_current - forward, -forward); return;
    case Qt::Key_Down: step(m_current + 1, 1); return;
    case Qt::Key_Up: step(m_current - 1, -1); return;
    case Qt::Key_Home: step(0, 1); return;
    case Qt::Key_End: step(count() - 1, -1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->position().toPoint()));
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(fonts::bodyMedium());
    paint::box(&painter, rect(), 6, theme.press, theme.highContrast ? theme.border : QColor());
    for (int i = 0; i < count(); ++i) {
        const Segment &segment = m_segments[size_t(i)];
        const QRect part = segmentRect(i);
        const bool current = i == m_current;
        if (current)
            paint::box(&painter, QRectF(part).adjusted(-1, -1, 1, 1), 6, isEnabled() ? theme.raised : QColor(),
                       theme.highContrast ? theme.accent : theme.border, theme.highContrast ? 2 : 1);
        const QColor color = !isEnabled() || !segment.enabled ? theme.disabled
            : current || i == m_hovered                       ? theme.text
                                                              : theme.text2;
        QRect text = part.adjusted(padding, 0, -padding, 0);
        if (segment.icon) {
            icons::paint(&painter, *segment.icon, color, QStyle::visualRect(layoutDirection(), text, QRect(text.left(), text.top(), 16, text.height())));
            text = QStyle::visualRect(layoutDirection(), text, text.adjusted(iconWidth, 0, 0, 0));
        }
        painter.setPen(color);
        painter.drawText(text, Qt::AlignCenter, segment.text);
    }
}

} // namespace selwise
