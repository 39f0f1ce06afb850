#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/**
 * Numbers whose digits stand under each other. Inter's digits are proportional and Qt 6.4 cannot switch a font's `tnum` on, so
 * every digit gets the width of the widest one and is centred in it; other characters keep their own width.
 */
namespace selwise::tabular {

double width(const QFont &font, const QString &text);
/** One line, centred vertically; left or right aligned as @p alignment says. No eliding: numbers are never cut. */
void draw(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace selwise::tabular
