#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/kinds.h"

#include <QAbstractButton>
#include <optional>
#include <vector>

namespace selwise {

/// How one receiver does, at a glance: mark, name, status with icon and word, the figure, its course, volume, p95, last delivery.
/// A click leads to the receiver.
class HealthTile : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        ProviderMark mark = ProviderMark::Unknown;
        QString name;
        Tone tone = Tone::Neutral;
        QString status; ///< "Failing since 14:06"
        std::optional<Icon> icon; ///< instead of the tone's own
        QString figure; ///< "99.7 %", "not sent"
        Tone figureTone = Tone::Neutral;
        QString change; ///< against the period before; empty = not known
        QString volume, latency, last;
        QString week; ///< against the week before; empty where nothing can be said of it
        std::vector<std::optional<double>> trend;
        QString tip; ///< what the service says and what the logs say
        friend bool operator==(const Content &, const Content &) = default;
    };
    explicit HealthTile(QWidget *parent = nullptr);

    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static constexpr int leastWidth = 216;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Content m_content;
};

} // namespace selwise
