#include "ui/theme/paint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QBitmap>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace selwise::paint {

namespace {

double scaleOf(const QPainter *painter)
{
    const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    return scale > 0 ? scale : 1;
}

} // namespace

QRectF snapped(const QPainter *painter, const QRectF &rect)
{
    const double s = scaleOf(painter);
    const QTransform &t = painter->worldTransform();
    if (t.type() > QTransform::TxTranslate)
        return rect;
    const auto fix = [s](double v, double offset) { return std::round((v + offset) * s) / s - offset; };
    return {QPointF(fix(rect.left(), t.dx()), fix(rect.top(), t.dy())),
            QPointF(fix(rect.right(), t.dx()), fix(rect.bottom(), t.dy()))};
}

double lineWidth(const QPainter *painter, double width)
{
    const double s = scaleOf(painter);
    return qMax(1.0, std::floor(width * s + 0.01)) / s;
}

void box(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double borderWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QRectF outer = snapped(painter, rect);
    if (border.isValid() && border.alpha() > 0) {
        // Two shapes and not a pen: the border's inner and outer edges both fall on device pixels.
        const double w = lineWidth(painter, borderWidth);
        const QRectF inner = outer.adjusted(w, w, -w, -w);
        const double r = qMax(0.0, radius - w);
        if (fill.isValid() && fill.alpha() == 255) {
            painter->setBrush(border);
            painter->drawRoundedRect(outer, radius, radius);
            painter->setBrush(fill);
            painter->drawRoundedRect(inner, r, r);
        } else {
            if (fill.isValid()) {
                painter->setBrush(fill);
                painter->drawRoundedRect(outer.adjusted(w / 2, w / 2, -w / 2, -w / 2), radius - w / 2, radius - w / 2);
            }
            QPainterPath ring;
            ring.addRoundedRect(outer, radius, radius);
            ring.addRoundedRect(inner, r, r);
            ring.setFillRule(Qt::OddEvenFill);
            painter->fillPath(ring, border);
        }
    } else if (fill.isValid()) {
        painter->setBrush(fill);
        painter->drawRoundedRect(outer, radius, radius);
    }
    painter->restore();
}

void hline(QPainter *painter, double left, double right, double y, const QColor &color)
{
    const double w = lineWidth(painter, 1);
    const QRectF line = snapped(painter, QRectF(left, y, right - left, w));
    painter->fillRect(QRectF(line.left(), line.top(), line.width(), w), color);
}

void vline(QPainter *painter, double x, double top, double bottom, const QColor &color)
{
    const double w = lineWidth(painter, 1);
    const QRectF line = snapped(painter, QRectF(x, top, w, bottom - top));
    painter->fillRect(QRectF(line.left(), line.top(), w, line.height()), color);
}

void hatch(QPainter *painter, const QRectF &rect, const QColor &color, double width, double step)
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(direction == Qt::UpArrow ? 180 : direction == Qt::LeftArrow ? 90 : direction == Qt::RightArrow ? -90 : 0);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {{-3.6, -1.8}, {0, 1.8}, {3.6, -1.8}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void spinner(QPainter *painter, const QRectF &rect, int angle, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = qMin(rect.width(), rect.height()) - 3;
    QRectF circle(0, 0, side, side);
    circle.moveCenter(rect.center());
    painter->setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter->drawArc(circle, (90 - angle) * 16, -270 * 16);
    painter->restore();
}

void keyCap(QPainter *painter, const QRectF &area, const QString &key)
{
    const Theme &theme = Theme::current();
    painter->save();
    box(painter, area, 4, theme.sunken, theme.border);
    painter->setFont(fonts::captionMedium());
    painter->setPen(theme.text3);
    painter->drawText(area, Qt::AlignCenter, key);
    painter->restore();
}

QSize keyCapSize(const QString &key)
{
    const QFontMetrics metrics(fonts::captionMedium());
    return {metrics.horizontalAdvance(key) + 10, qMax(18, metrics.height() + 2)};
}

QRegion roundedRegion(const QRect &rect, int radius)
{
    QBitmap mask(rect.size());
    mask.clear();
    QPainter painter(&mask);
    painter.setBrush(Qt::color1);
    painter.setPen(Qt::color1);
    painter.drawRoundedRect(mask.rect().adjusted(0, 0, -1, -1), radius, radius);
    painter.end();
    QRegion region(mask);
    region.translate(rect.topLeft());
    return region;
}

} // namespace selwise::paint
