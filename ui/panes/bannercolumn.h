#pragma once

#include <QVBoxLayout>

namespace selwise {

/// The banners above a pane's content. It takes no room, margins included, while none of them is shown.
class BannerColumn : public QVBoxLayout {
public:
    BannerColumn()
    {
        setContentsMargins(24, 12, 16, 12);
        setSpacing(8);
    }
    QSize sizeHint() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::sizeHint(); }
    QSize minimumSize() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::minimumSize(); }
};

} // namespace selwise
