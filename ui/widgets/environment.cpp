#include "ui/widgets/environment.h"

#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>

namespace selwise {

QString environmentName(EnvKind environment)
{
    switch (environment) {
    case EnvKind::Production: return QCoreApplication::translate("selwise::EnvTag", "Production");
    case EnvKind::Staging: return QCoreApplication::translate("selwise::EnvTag", "Staging");
    case EnvKind::Sandbox: break;
    }
    return QCoreApplication::translate("selwise::EnvTag", "Sandbox");
}

EnvBand::EnvBand(EnvKind environment, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnvironment(environment);
}

void EnvBand::setEnvironment(EnvKind environment)
{
    m_environment = environment;
    setAccessibleName(tr("Environment: %1").arg(environmentName(environment)));
    update();
}

void EnvBand::paintEvent(QPaintEvent *event)
{
    const Theme &theme = Theme::current();
    const QColor color = theme.environment(m_environment);
    QPainter painter(this);
    const QRect dirty = event->rect();
    painter.fillRect(dirty, theme.window);
    switch (m_environment) {
    case EnvKind::Production: painter.fillRect(rect(), color); break;
    case EnvKind::Staging:
        for (int x = 0; x < width(); x += 18)
            painter.fillRect(QRect(x, 0, 12, height()), color);
        break;
    case EnvKind::Sandbox: {
        // Stripes at 45 degrees, 8 wide with 6 between, measured across them as the design does.
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double period = 14 * 1.4142;
        constexpr double stripe = 8 * 1.4142;
        for (double x = -period; x < width() + height(); x += period) {
            QPainterPath path;
            path.addPolygon(QPolygonF({{x, double(height())}, {x + height(), 0}, {x + height() + stripe, 0}, {x + stripe, double(height())}}));
            painter.fillPath(path, color);
        }
        break;
    }
    }
}

EnvTag::EnvTag(EnvKind environment, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnvironment(environment);
}

void EnvTag::setEnvironment(EnvKind environment)
{
    m_environment = environment;
    setAccessibleName(environmentName(environment));
    updateGeometry();
    update();
}

QSize EnvTag::sizeFor(EnvKind environment)
{
    const QFontMetrics metrics(fonts::captionStrong());
    return {metrics.horizontalAdvance(environmentName(environment)) + 12, qMax(16, metrics.height())};
}

QRectF EnvTag::paint(QPainter *painter, const QRectF &rect, EnvKind environment)
{
    const Theme &theme = Theme::current();
    const QSize size = sizeFor(environment);
    const QRectF box(rect.left(), rect.top() + std::floor((rect.height() - size.height()) / 2), size.width(), size.height());
    painter->save();
    paint::box(painter, box, 4, theme.environment(environment));
    painter->setFont(fonts::captionStrong());
    painter->setPen(theme.content);
    painter->drawText(box, Qt::AlignCenter, environmentName(environment));
    painter->restore();
    return box;
}

void EnvTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_environment);
}

} // namespace selwise
