#pragma once

#include <QRect>

namespace selwise {

struct ListItemPadding {
    static constexpr int left = 16;
};

/** What a list item holds, in measures: no fonts, no painter, so that it is tested without a screen. Logical pixels. */
struct ListItemSpec {
    QRect rect;
    int nameHeight = 20;
    int statusHeight = 20;
    int captionHeight = 16;
    bool hasStatus = true;
    bool hasCaption = true;
    /** Width and height of the badge or tag at the right; empty: none. */
    QSize badge;
    /** Width of a quiet text at the right, in the middle of the height, where the badge then stands, too; 0: none. */
    int trailingWidth = 0;
    /** A small chart at the right of the name, left out where name and badge would not stand whole beside it; empty: none. */
    QSize spark;
    int nameWidth = 0; ///< of the whole name
    /** A quiet figure at the right of the status, left out where the status would not stand whole; 0: none. */
    int figureWidth = 0;
    int statusWidth = 0; ///< of the whole status, its icon included
    int markSize = 20;
    int paddingLeft = ListItemPadding::left;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/** Where the parts of a list item lie: mark, name, status line, caption, badge, trailing text, chart, figure. Parts that are missing, or
    have no room, are null rectangles. */
struct ListItemGeometry {
    QRect mark;
    QRect name;
    QRect status;
    QRect caption;
    QRect badge;
    QRect trailing;
    QRect spark;
    QRect figure;

    static ListItemGeometry of(const ListItemSpec &spec);
    /** The height that @p spec needs, whatever its rect: 60 with two lines of the usual fonts, 80 with three. */
    static int height(const ListItemSpec &spec);

    static constexpr int paddingRight = 12;
    static constexpr int paddingVertical = 12;
    static constexpr int gap = 12;
};

} // namespace selwise
