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
    int markSize = 20;
    int paddingLeft = ListItemPadding::left;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/** Where the parts of a list item lie: mark, name, status line, caption, badge, trailing text. Parts that are missing are null rectangles. */
struct ListItemGeometry {
    QRect mark;
    QRect name;
    QRect status;
    QRect caption;
    QRect badge;
    QRect trailing;

    static ListItemGeometry of(const ListItemSpec &spec);
    /** The height that @p spec needs, whatever its rect: 60 with two lines of the usual fonts, 80 with three. */
    static int height(const ListItemSpec &spec);

    static constexpr int paddingRight = 12;
    static constexpr int paddingVertical = 12;
    static constexpr int gap = 12;
};

} // namespace selwise
