#include "ui/widgets/shadow.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace selwise {

void paintShadow(QPainter *painter, const QRectF &card, double radius)
{
    if (Theme::current().highContrast)
        return;
    // A stack of growing, faint boxes: near enough to a blur of 24 px and a thousandth of its cost.
    constexpr int steps = 14;
    constexpr double blur = 24;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor(8, 20, 24, 3));
    for (int i = 0; i < steps; ++i) {
        const double spread = blur * (1 - double(i) / steps) - blur / 2.6;
        const QRectF box = card.translated(0, 6).adjusted(-spread, -spread, spread, spread);
        painter->drawRoundedRect(box, radius + qMax(0.0, spread), radius + qMax(0.0, spread));
    }
    painter->restore();
}

} // namespace selwise
