#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <optional>

namespace selwise {

/** Icon + word + colour, always all three ("Healthy", "Failing since 14:06"). Its accessible name is the word. */
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    StatusLabel(Tone tone, const QString &text, QWidget *parent = nullptr);

    /** @p icon replaces the tone's own. Nothing is announced; see announce(). */
    void setStatus(Tone tone, const QString &text, std::optional<Icon> icon = {});
    Tone tone() const { return m_tone; }
    QString text() const { return m_text; }
    /** Caption size, for status bars and list items. */
    void setSmall(bool small);
    /** Only the icon has the status's colour, unless it needs attention: for what is usually fine. */
    void setQuiet(bool quiet);
    /** In as many lines as it needs, instead of cut: for a sentence. */
    void setWordWrap(bool wrap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int lineHeight() const;

    Tone m_tone = Tone::Neutral;
    QString m_text;
    std::optional<Icon> m_icon;
    bool m_small = false;
    bool m_quiet = false;
    bool m_wrap = false;
};

} // namespace selwise
