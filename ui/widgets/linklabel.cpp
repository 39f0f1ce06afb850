#include "ui/widgets/linklabel.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace selwise {

LinkLabel::LinkLabel(QWidget *parent)
    : LinkLabel(QString(), parent)
{
}

LinkLabel::LinkLabel(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusRingRadius(this, 2);
}

void LinkLabel::setGlyph(Icon icon)
{
    m_glyph = icon;
    updateGeometry();
    update();
}

void LinkLabel::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
    update();
}

QFont LinkLabel::textFont() const
{
    return m_small ? fonts::caption() : fonts::body();
}

QSize LinkLabel::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + (m_glyph ? 20 : 0), qMax(m_small ? 16 : 20, metrics.height())};
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    // A link is followed with Enter; a button of Qt only with Space.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    QRect label = rect();
    if (m_glyph) {
        const QRect slot = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 16, height()));
        icons::paint(&painter, *m_glyph, isEnabled() ? theme.text2 : theme.disabled, slot);
        label = QStyle::visualRect(layoutDirection(), rect(), label.adjusted(20, 0, 0, 0));
    }
    QFont font = textFont();
    font.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accentText : theme.disabled);
    painter.drawText(label, int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)) | Qt::TextShowMnemonic, text());
}

} // namespace selwise
