#include "ui/delegates/listitemgeometry.h"

namespace selwise {

namespace {

QRect mirrored(const QRect &part, const QRect &whole, Qt::LayoutDirection direction)
{
    if (part.isNull() || direction == Qt::LeftToRight)
        return part;
    return {whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()};
}

int linesHeight(const ListItemSpec &spec)
{
    return spec.nameHeight + (spec.hasStatus ? spec.statusHeight : 0) + (spec.hasCaption ? spec.captionHeight : 0);
}

} // namespace

int ListItemGeometry::height(const ListItemSpec &spec)
{
    return qMax(linesHeight(spec), qMax(spec.markSize, spec.badge.height())) + 2 * paddingVertical;
}

ListItemGeometry ListItemGeometry::of(const ListItemSpec &spec)
{
    ListItemGeometry g;
    const QRect &r = spec.rect;
    int top = r.top() + (r.height() - linesHeight(spec)) / 2;
    g.mark = QRect(r.left() + spec.paddingLeft, top + (spec.nameHeight - spec.markSize) / 2, spec.markSize, spec.markSize);
    const int left = g.mark.right() + 1 + gap;
    const int right = r.right() + 1 - paddingRight;
    int nameRight = right, lineRight = right;
    if (spec.trailingWidth > 0) {
        g.trailing = QRect(right - spec.trailingWidth, r.top(), spec.trailingWidth, r.height());
        nameRight = lineRight = g.trailing.left() - 16;
    }
    constexpr int apart = 8;
    const int badgeRoom = spec.badge.isEmpty() ? 0 : spec.badge.width() + apart;
    if (!spec.spark.isEmpty() && nameRight - left >= spec.nameWidth + badgeRoom + spec.spark.width() + apart) {
        g.spark = QRect(QPoint(nameRight - spec.spark.width(), top + (spec.nameHeight - spec.spark.height()) / 2), spec.spark);
        nameRight = g.spark.left() - apart;
    }
    if (!spec.badge.isEmpty()) {
        const int badgeTop = spec.trailingWidth > 0 ? r.top() + (r.height() - spec.badge.height()) / 2
                                                    : top + (spec.nameHeight - spec.badge.height()) / 2;
        g.badge = QRect(QPoint(nameRight - spec.badge.width(), badgeTop), spec.badge);
        nameRight = g.badge.left() - apart;
        if (spec.trailingWidth > 0)
            lineRight = nameRight;
    }
    g.name = QRect(left, top, qMax(0, nameRight - left), spec.nameHeight);
    top += spec.nameHeight;
    if (spec.hasStatus) {
        if (spec.figureWidth > 0 && lineRight - left >= spec.statusWidth + apart + spec.figureWidth) {
            g.figure = QRect(lineRight - spec.figureWidth, top, spec.figureWidth, spec.statusHeight);
            lineRight = g.figure.left() - apart;
        }
        g.status = QRect(left, top, qMax(0, lineRight - left), spec.statusHeight);
        top += spec.statusHeight;
    }
    if (spec.hasCaption)
        g.caption = QRect(left, top, qMax(0, (g.figure.isNull() ? lineRight : g.figure.right() + 1) - left), spec.captionHeight);
    for (QRect *part : {&g.mark, &g.name, &g.status, &g.caption, &g.badge, &g.trailing, &g.spark, &g.figure})
        *part = mirrored(*part, r, spec.direction);
    return g;
}

} // namespace selwise
