#pragma once

#include <QColor>
#include <QPixmap>

/** Recoloured renderings of resources/icons, kept in QPixmapCache by file, colours and size in device pixels. */
namespace selwise::svg {

/**
 * @p black takes the place of `#000` and @p white of `#fff`; both invalid: drawn as it is.
 * @p size in device pixels. A name without a file gives an empty pixmap of that size.
 */
QPixmap pixmap(const QString &name, const QColor &black, const QColor &white, const QSize &size, qreal dpr);

} // namespace selwise::svg
