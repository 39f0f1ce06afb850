#include "ui/panes/health/alertrow.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/toggleswitch.h"

#include <QKeyEvent>
#include <QPainter>

namespace selwise {

namespace {

constexpr int side = 16, above = 10, titleRow = 20, captionRow = 17, glyphSize = 16;

struct Look {
    Icon icon;
    Tone tone;
};

Look lookOf(AlertReading::State state)
{
    switch (state) {
    case AlertReading::State::Raised: return {Icon::Error, Tone::Failed};
    case AlertReading::State::Quiet: return {Icon::Delivered, Tone::Delivered};
    case AlertReading::State::NotEnough: return {Icon::Clock, Tone::Neutral};
    case AlertReading::State::Off: break;
    }
    return {Icon::Bell, Tone::Skipped};
}

} // namespace

AlertRow::AlertRow(QWidget *parent) : QAbstractButton(parent), m_switch(new ToggleSwitch(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusRingRadius(this, 4);
}

void AlertRow::setRule(const QString &title, const QString &detail, const QString &state, AlertReading::State reading)
{
    m_detail = detail;
    m_stateText = state;
    m_state = reading;
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail + u' ' + state);
    setToolTip(accessibleDescription());
    m_switch->setAccessibleName(tr("%1: watched").arg(title));
    updateGeometry();
    update();
}

QSize AlertRow::sizeHint() const
{
    return {264, 2 * above + titleRow + (m_detail.isEmpty() ? 1 : 2) * captionRow};
}

bool AlertRow::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void AlertRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void AlertRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QSize hint = m_switch->sizeHint();
    m_switch->setGeometry(width() - side - hint.width(), above - (hint.height() - titleRow) / 2, hint.width(), hint.height());
}

void AlertRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), isDown() ? theme.press : theme.hover);
    const Look look = lookOf(m_state);
    const QColor color = look.tone == Tone::Neutral ? theme.text3 : theme.tone(look.tone);
    icons::paint(&painter, look.icon, color, QRectF(side, above, glyphSize, titleRow), glyphSize);
    const int left = side + glyphSize + 8, room = width() - left - side;
    painter.setFont(fonts::bodyStrong());
    painter.setPen(theme.text);
    const int titleRoom = m_switch->x() - left - 8;
    painter.drawText(QRectF(left, above, titleRoom, titleRow), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, titleRoom));
    painter.setFont(fonts::caption());
    int top = above + titleRow;
    if (!m_detail.isEmpty()) {
        painter.setPen(theme.text2);
        painter.drawText(QRectF(left, top, room, captionRow), Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, room));
        top += captionRow;
    }
    painter.setPen(m_state == AlertReading::State::Raised || m_state == AlertReading::State::Quiet ? color : theme.text3);
    painter.drawText(QRectF(left, top, room, captionRow), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_stateText, Qt::ElideRight, room));
    paint::hline(&painter, 0, width(), height() - 1, theme.hairline);
}

} // namespace selwise
