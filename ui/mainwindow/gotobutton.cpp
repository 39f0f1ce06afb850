#include "ui/mainwindow/gotobutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/kbdhint.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

namespace selwise {

GotoButton::GotoButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Go to anything"));
    setAccessibleName(text());
    setToolTip(tr("Go to anything (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GotoButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize GotoButton::sizeHint() const
{
    return {m_rail ? 40 : 200, 32};
}

void GotoButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void GotoButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRect frame = m_rail ? rect().adjusted(4, 0, -4, 0) : rect();
    paint::box(&painter, frame, 6, underMouse() ? theme.hover : theme.content, theme.border);
    if (m_rail) {
        icons::paint(&painter, Icon::Search, theme.text3, rect(), 16);
        return;
    }
    icons::paint(&painter, Icon::Search, theme.text3, QRectF(8, 0, 16, height()), 16);
    painter.setFont(fonts::body());
    painter.setPen(theme.text3);
    painter.drawText(QRectF(32, 0, width() - 32, height()), Qt::AlignVCenter | Qt::AlignLeft, text());

    KbdHint::paint(&painter, QRectF(0, 0, width() - 8, height()),
                   QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' '));
}

} // namespace selwise
