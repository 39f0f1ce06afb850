#include "ui/mainwindow/sitebutton.h"

#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/environment.h"

#include <QKeyEvent>
#include <QPainter>

namespace selwise {

namespace {

constexpr int logoSize = 28, buttonHeight = 56;

} // namespace

SiteButton::SiteButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &SiteButton::menuWanted);
}

void SiteButton::setSite(const QString &name, Environment environment)
{
    setText(name);
    m_environment = environment;
    setAccessibleName(tr("Site: %1, %2").arg(name, environmentName(words::envKind(environment))));
    setAccessibleDescription(tr("Opens the menu of sites and settings"));
    setToolTip(tr("%1, %2\nSwitch site, settings").arg(name, environmentName(words::envKind(environment))));
    update();
}

void SiteButton::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize SiteButton::sizeHint() const
{
    return {m_rail ? 40 : 200, buttonHeight};
}

bool SiteButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void SiteButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SiteButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor environment = theme.environment(words::envKind(m_environment));
    QPainter painter(this);
    const QRectF box = rect();
    if (m_rail) {
        const QRectF ring(box.center().x() - logoSize / 2.0 - 4, box.center().y() - logoSize / 2.0 - 4, logoSize + 8, logoSize + 8);
        paint::box(&painter, ring, 10, {}, environment, 2);
        logoIcon().paint(&painter, ring.adjusted(4, 4, -4, -4).toRect());
        return;
    }
    if (underMouse())
        paint::box(&painter, box.adjusted(0, 2, 0, -2), 6, theme.hover);
    logoIcon().paint(&painter, QRect(8, (buttonHeight - logoSize) / 2, logoSize, logoSize));

    const double left = 8 + logoSize + 8, right = box.width() - 8 - 16 - 8;
    painter.setFont(fonts::bodyStrong());
    painter.setPen(theme.text);
    const QString name = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, int(right - left));
    painter.drawText(QRectF(left, 9, right - left, 18), Qt::AlignVCenter | Qt::AlignLeft, name);

    EnvTag::paint(&painter, QRectF(left, 28, right - left, 18), words::envKind(m_environment));
    paint::chevron(&painter, QRectF(box.width() - 8 - 16, 0, 16, box.height()), Qt::DownArrow, theme.text2);
}

} // namespace selwise
