#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace selwise {

/** An icon or a receiver's mark that stands in a layout. Decoration: a word beside it says what it means. */
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(Icon icon, Tone tone, int size = 16, QWidget *parent = nullptr);
    explicit IconLabel(ProviderMark mark, int size = 16, QWidget *parent = nullptr);

    /** The product's logo. */
    static IconLabel *logo(int size = 28, QWidget *parent = nullptr);

    void setIcon(Icon icon, Tone tone);
    void setMark(ProviderMark mark);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace selwise
