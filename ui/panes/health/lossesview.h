#pragma once

#include "models/controllers/healthcontroller.h"
#include "models/controllers/publisheffects.h"
#include "ui/theme/kinds.h"

#include <QWidget>
#include <vector>

namespace selwise {

class Banner;
class Clock;
class TextLabel;

/// "What the numbers hide": what a publish of the last hour did, what gets lost although nothing complains, and where the
/// service and the logs disagree.
class LossesView : public QWidget {
    Q_OBJECT
public:
    LossesView(const HealthController &health, const PublishEffects &effects, const Clock &clock, QWidget *parent = nullptr);

    void refill();
    const std::vector<Banner *> &banners() const { return m_banners; }

Q_SIGNALS:
    /// `receiver` and `event` are set where the link is about one.
    void paneWanted(const QString &pane, const selwise::Receiver &receiver, const QString &event);
    void restoreWanted(const selwise::Receiver &receiver); ///< as it was before its publish

private:
    struct Item {
        QString key, fact, text, pane, link;
        Tone tone = Tone::Warning;
        Receiver receiver;
        QString event = {};
        bool restores = false; ///< the link brings back what was before
    };
    std::vector<Item> items() const;
    Item itemOf(const PublishEffects::Effect &effect) const;

    const HealthController &m_health;
    const PublishEffects &m_effects;
    const Clock &m_clock;
    TextLabel *m_none;
    std::vector<Banner *> m_banners;
    std::vector<QString> m_keys;
};

} // namespace selwise
