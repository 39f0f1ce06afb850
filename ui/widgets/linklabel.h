#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace selwise {

/**
 * A text in the link colour that acts: clicked() by mouse, Enter or Space. Underlined when hovered or focused; a link to assistive
 * technology (role Link would promise an address, so: a button named after the text).
 */
class LinkLabel : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr);
    explicit LinkLabel(const QString &text, QWidget *parent = nullptr);

    void setGlyph(Icon icon);
    /** Caption size. */
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont textFont() const;

    std::optional<Icon> m_glyph;
    bool m_small = false;
};

} // namespace selwise
