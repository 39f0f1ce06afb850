#include "ui/mainwindow/navbutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>

namespace selwise {

namespace {

constexpr int entryHeight = 32, glyphSize = 18, badgeHeight = 18, badgeIcon = 12, railOverhang = 4;

void paintOctagon(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge)
{
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    const double cut = box.height() * (1 - M_SQRT1_2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawPolygon(QPolygonF{{box.left() + cut, box.top()}, {box.right() - cut, box.top()}, {box.right(), box.top() + cut},
                                  {box.right(), box.bottom() - cut}, {box.right() - cut, box.bottom()}, {box.left() + cut, box.bottom()},
                                  {box.left(), box.bottom() - cut}, {box.left(), box.top() + cut}});
    painter.restore();
}

} // namespace

NavButton::NavButton(Icon icon, const QString &text, const QKeySequence &shortcut, QWidget *parent)
    : QAbstractButton(parent), m_icon(icon), m_shortcut(shortcut)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setBadge(const NavBadge &badge)
{
    if (m_badge == badge)
        return;
    m_badge = badge;
    describe();
    update();
}

void NavButton::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    updateGeometry();
    update();
}

void NavButton::describe()
{
    QStringList facts;
    if (m_badge.failing > 0)
        facts << tr("%n failing", nullptr, m_badge.failing);
    if (m_badge.alerts > 0)
        facts << tr("%n alerts", nullptr, m_badge.alerts);
    if (m_badge.testsFailed > 0)
        facts << tr("%n tests failed", nullptr, m_badge.testsFailed);
    if (m_badge.changes > 0)
        facts << tr("%n unpublished changes", nullptr, m_badge.changes);
    if (m_badge.testMode)
        facts << tr("test mode is on");
    const QString summary = facts.join(QStringLiteral(", "));
    setAccessibleName(text());
    setAccessibleDescription(summary);
    QString tip = m_shortcut.isEmpty() ? text()
                                       : tr("%1 (%2)").arg(text(), m_shortcut.toString(QKeySequence::NativeText));
    setToolTip(summary.isEmpty() ? tip : tip + u'\n' + summary);
}

QSize NavButton::sizeHint() const
{
    return {m_rail ? 40 + 2 * railOverhang : 200, entryHeight};
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF box = m_rail ? rect().adjusted(railOverhang, 0, -railOverhang, 0) : rect();
    if (isChecked())
        paint::box(&painter, box, 6, theme.raised, theme.border);
    else if (underMouse() || isDown())
        paint::box(&painter, box, 6, isDown() ? theme.press : theme.hover);

    const QColor iconColor = isChecked() ? theme.accent : theme.text3;
    if (m_rail) {
        icons::paint(&painter, m_icon, iconColor, box, glyphSize);
    } else {
        icons::paint(&painter, m_icon, iconColor, QRectF(8, 0, glyphSize, box.height()), glyphSize);
        painter.setFont(fonts::bodyMedium());
        painter.setPen(isChecked() ? theme.text : theme.text2);
        const QRectF room(8 + glyphSize + 10, 0, box.width() - 8 - glyphSize - 10 - 8, box.height());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    }
    paintBadge(painter);
}

void NavButton::paintBadge(QPainter &painter) const
{
    const bool troubled = m_badge.troubled > 0, changed = m_badge.changes > 0;
    if (!troubled && !changed && !m_badge.testMode)
        return;
    const Theme &theme = Theme::current();
    const QColor ink = troubled ? theme.failed : changed ? theme.accentText : theme.test;
    const QColor fill = troubled ? theme.failedSoft : changed ? theme.accentSoft : theme.testSoft;
    // A rail has room for one sign: there the number stands in an octagon, which says what a number in red would not.
    const bool inOctagon = troubled && m_rail;
    const int count = troubled ? m_badge.troubled : m_badge.changes;
    const QString label = count == 0 ? QString() : QString::number(count);
    const bool withIcon = !inOctagon && (troubled || label.isEmpty());

    painter.setFont(fonts::captionStrong());
    const int textWidth = label.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(label);
    const int high = m_rail ? 16 : badgeHeight;
    const int wide = std::max(high, textWidth + (withIcon ? badgeIcon : 0) + (withIcon && textWidth ? 4 : 0) + (m_rail ? 8 : 12));
    const QRectF pill = m_rail ? QRectF(width() - wide, 0, wide, high)
                               : QRectF(width() - 8 - wide, (entryHeight - high) / 2.0, wide, high);
    if (inOctagon)
        paintOctagon(painter, pill, fill, ink);
    else
        paint::box(&painter, pill, high / 2.0, fill);
    double x = pill.left() + (wide - textWidth - (withIcon ? badgeIcon : 0) - (withIcon && textWidth ? 4 : 0)) / 2.0;
    if (withIcon) {
        icons::paint(&painter, troubled ? Icon::Error : Icon::Test, ink, QRectF(x, pill.top(), badgeIcon, high), badgeIcon);
        x += badgeIcon + 4;
    }
    painter.setPen(ink);
    painter.drawText(QRectF(x, pill.top(), textWidth + 1, high), Qt::AlignVCenter | Qt::AlignLeft, label);
}

} // namespace selwise
