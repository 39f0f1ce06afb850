#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace selwise {

/**
 * A small tinted label, 18 px high: a badge on a sidebar entry, "changed", "HTTP 400". A meaning carried by the tone needs a word
 * or an icon as well; give a bare number an accessible name that says what it counts.
 */
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    Pill(Tone tone, const QString &text, QWidget *parent = nullptr);

    /** The accessible name becomes @p text unless another was given. */
    void setPill(Tone tone, const QString &text, std::optional<Icon> icon = {});
    /** Error badge (icon and number) when @p count is above zero; hidden at zero. */
    void setErrorCount(int count);
    /** Change badge (number) when @p count is above zero; hidden at zero. */
    void setChangeCount(int count);

    /** The content's colour behind it: for one that stands on a soft colour. */
    void setRaised();

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /** Draws one without a widget, for delegates; left-aligned and centred vertically in @p rect. Returns what it covers. */
    static QRectF paint(QPainter *painter, const QRectF &rect, Tone tone, const QString &text, std::optional<Icon> icon = {},
                        const QColor &fill = {});
    static QSize sizeFor(const QString &text, bool icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    std::optional<Icon> m_icon;
    bool m_raised = false;
};

} // namespace selwise
