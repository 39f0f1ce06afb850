#pragma once

class QPainter;
class QRectF;

namespace selwise {

/** The room that a widget with a shadow keeps on each side of its card. */
inline constexpr int shadowMargin = 24;

/** The popup shadow of the design (0/8/24 at 18 %) around @p card; call it before painting the card. None in high contrast. */
void paintShadow(QPainter *painter, const QRectF &card, double radius);

} // namespace selwise
