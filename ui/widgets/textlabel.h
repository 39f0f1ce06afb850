#pragma once

#include "ui/theme/kinds.h"

#include <QLabel>

#include <optional>

namespace selwise {

/**
 * A QLabel in one of the type styles of the design; font and colour follow the theme. Plain text unless setTextFormat() says else, and
 * then on the design's line heights: 16 for captions, 20 for bodies, 28 for titles, more with a larger system font.
 */
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Look : quint8 { Body, Medium, Strong, Secondary, Muted, Caption, CaptionStrong, Title, Mono };

    explicit TextLabel(const QString &text = {}, Look look = Look::Body, QWidget *parent = nullptr);

    void setLook(Look look);
    /** A colour that says something, instead of the look's own; nothing: back to the look's. */
    void setTone(std::optional<Tone> tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    bool isOwnText() const; ///< plain, and not to be selected: laid out here
    int lineHeight() const;
    int ownHeight(int lines) const;

    Look m_look;
    std::optional<Tone> m_tone;
};

} // namespace selwise
