#include "ui/panes/choicecard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QPainter>

namespace selwise {

namespace {

constexpr int edge = 12, radio = 14;

} // namespace

ChoiceCard::ChoiceCard(const QString &label, const QString &value, const QString &remark, QWidget *parent)
    : QRadioButton(label, parent), m_value(value), m_remark(remark)
{
    setAccessibleName(tr("%1: %2").arg(label, value));
    setAccessibleDescription(remark);
    setToolTip(value);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusRingRadius(this, 8);
}

QSize ChoiceCard::sizeHint() const
{
    return {180, m_remark.isEmpty() ? 56 : 76};
}

bool ChoiceCard::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(&painter, rect(), 8, underMouse() ? theme.hover : theme.content, isChecked() ? theme.accent : theme.border, isChecked() ? 2 : 1);
    const QRectF circle(edge, 10, radio, radio);
    painter.setBrush(theme.content);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.control, isChecked() ? 4 : 1.5));
    const double inset = isChecked() ? 2 : 0.75;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));

    const double room = width() - 2 * edge;
    painter.setFont(fonts::caption());
    painter.setPen(theme.text3);
    painter.drawText(QRectF(edge + radio + 8, 9, room - radio - 8, 16), Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setFont(fonts::mono());
    painter.setPen(theme.text);
    painter.drawText(QRectF(edge, 30, room, 18), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideMiddle, int(room)));
    painter.setFont(fonts::caption());
    painter.setPen(theme.text3);
    painter.drawText(QRectF(edge, 52, room, 16), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, int(room)));
}

} // namespace selwise
