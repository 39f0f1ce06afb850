#include "ui/theme/svgpixmaps.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

// Outside of any namespace, as Q_INIT_RESOURCE wants; it also makes the linker keep the resources of a static library.
static void initResources()
{
    Q_INIT_RESOURCE(selwise);
}

namespace selwise::svg {

namespace {

QByteArray source(const QString &name)
{
    static const bool initialised = (initResources(), true);
    Q_UNUSED(initialised)
    QFile file(":/selwise/icons/"_L1 + name + ".svg"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QPixmap pixmap(const QString &name, const QColor &black, const QColor &white, const QSize &size, qreal dpr)
{
    const QString key = "selwise:%1:%2:%3:%4x%5@%6"_L1.arg(name, QString::number(black.isValid() ? black.rgba() : 0, 16),
                                                           QString::number(white.isValid() ? white.rgba() : 0, 16),
                                                           QString::number(size.width()), QString::number(size.height()),
                                                           QString::number(dpr));
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    QByteArray data = source(name);
    if (black.isValid())
        data.replace("\"#000\"", '"' + black.name().toLatin1() + '"');
    if (white.isValid())
        data.replace("\"#fff\"", '"' + white.name().toLatin1() + '"');
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!data.isEmpty()) {
        QSvgRenderer renderer(data);
        QPainter painter(&image);
        renderer.render(&painter);
    }
    result = QPixmap::fromImage(std::move(image));
    result.setDevicePixelRatio(dpr);
    QPixmapCache::insert(key, result);
    return result;
}

} // namespace selwise::svg
