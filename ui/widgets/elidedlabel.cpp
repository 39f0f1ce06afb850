#include "ui/widgets/elidedlabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace selwise {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, Look look, QWidget *parent)
    : ElidedLabel(parent)
{
    m_look = look;
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QFont ElidedLabel::textFont() const
{
    switch (m_look) {
    case Look::Strong: return fonts::bodyStrong();
    case Look::Caption: return fonts::caption();
    case Look::Mono: return fonts::mono();
    case Look::Body:
    case Look::Secondary: break;
    }
    return fonts::body();
}

QString ElidedLabel::shownText() const
{
    return QFontMetrics(textFont()).elidedText(m_text, m_mode, width());
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.horizontalAdvance(m_text) + 1, qMax(m_look == Look::Caption ? 16 : 20, metrics.height())};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), QFontMetrics(textFont()).horizontalAdvance(QStringLiteral("0123…4567"))), sizeHint().height()};
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (shownText() != m_text)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(textFont());
    const QColor color = m_look == Look::Caption ? theme.text3 : m_look == Look::Secondary ? theme.text2 : theme.text;
    painter.setPen(isEnabled() ? color : theme.disabled);
    painter.drawText(rect(), int(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignVCenter), shownText());
}

} // namespace selwise
