#pragma once

#include "ui/theme/kinds.h"

#include <QWidget>

namespace selwise {

/**
 * The product's motif: lines in the receivers' colours that pass a gate or stop there. Decoration, said so to assistive technology.
 */
class MotifView : public QWidget {
    Q_OBJECT
public:
    enum class Picture : quint8 {
        Welcome, ///< all receivers, as high and wide as there is room, on the sidebar's colour
        Gate     ///< three lines through a gate to one receiver, 280 x 132
    };

    explicit MotifView(Picture picture, QWidget *parent = nullptr);

    /** Whose colour and mark the Gate picture has. */
    void setMark(ProviderMark mark);
    /** What the Welcome picture's lines keep clear of at the bottom, for words. */
    void setFoot(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Picture m_picture;
    ProviderMark m_mark = ProviderMark::Webhook;
    int m_foot = 0;
};

} // namespace selwise
