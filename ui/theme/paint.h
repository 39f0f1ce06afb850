#pragma once

#include <QColor>
#include <QRectF>
#include <QRegion>
#include <QSize>

class QPainter;

/** Drawing helpers that keep one-pixel lines on device pixels at 125 and 150 %. Radii and widths in logical pixels. */
namespace selwise::paint {

/** @p rect with its edges moved to whole device pixels of @p painter. */
QRectF snapped(const QPainter *painter, const QRectF &rect);
/** The width in logical pixels of a line that is a whole number of device pixels and close to @p width, at least one. */
double lineWidth(const QPainter *painter, double width);

/** A rounded box: @p fill inside, a border of @p borderWidth drawn within the rectangle. Either colour may be invalid. */
void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {},
         double borderWidth = 1);
/** A horizontal line one device pixel (or more) high, its top edge at @p y. */
void hline(QPainter *painter, double left, double right, double y, const QColor &color);
/** A vertical line one device pixel (or more) wide, its left edge at @p x. */
void vline(QPainter *painter, double x, double top, double bottom, const QColor &color);
/** Diagonal lines @p step apart, clipped to @p rect: a brush pattern would not follow the scale of the screen. */
void hatch(QPainter *painter, const QRectF &rect, const QColor &color, double width, double step);
/** A chevron of the design centred in @p rect, pointing @p direction. */
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color);
/** Three quarters of a circle, turned by @p angle degrees. */
void spinner(QPainter *painter, const QRectF &rect, int angle, const QColor &color);
/** A key's cap with its name, as on buttons and in hints; and how large it is. */
void keyCap(QPainter *painter, const QRectF &box, const QString &key);
QSize keyCapSize(const QString &key);
/** A mask for a window with round corners. */
QRegion roundedRegion(const QRect &rect, int radius);

} // namespace selwise::paint
