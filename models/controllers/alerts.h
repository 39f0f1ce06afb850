#pragma once

#include "models/controllers/healthcontroller.h"
#include "models/ports/settingsstore.h"
#include "models/services/alertrules.h"

#include <set>

namespace selwise {

class Notifier;

/// Watches over one site in the background: its alert rules and the losses that are found without a rule. What is raised is
/// told once: by a badge, in the history, and through the desktop unless it is quiet there. Kept in the document
/// "alerts/<connection>.<site>" (versioned), for this computer; another window that has the site open keeps it instead.
class Alerts : public QObject {
    Q_OBJECT
public:
    struct Deps {
        HealthController &health;
        SettingsStore &settings;
        Clock &clock;
        QString connection, site;
        std::function<void()> keepUp = {}; ///< has the logs kept up from then on; called once, well after `watch`
        /// When everything new had last been read into the logs held here; none where nobody reads it.
        std::function<std::optional<QDateTime>()> logsReadAt = {};
    };
    explicit Alerts(const Deps &deps, QObject *parent = nullptr);
    ~Alerts() override;
    void close(); ///< lets go of the document; nothing is watched any more

    /// Through the desktop, too; nullptr = not. `siteName` is said there.
    void setNotifier(Notifier *notifier, const QString &siteName);
    void watch(); ///< begins; reads the figures of a day every `interval`
    void lookNow();
    void logsRead(); ///< the logs held here reach further: they are looked at now when they were too old before

    const AlertBook &book() const { return m_book; }
    AlertReading reading(const QString &ruleId) const;
    AlertProposal proposal(const AlertRule &rule) const; ///< by the figures of the last day
    const std::optional<HealthFigures> &figures() const { return m_figures; }
    const std::vector<SilentLoss> &losses() const { return m_losses; }
    int raised() const; ///< rules and losses that need somebody now; hints do not

    void setRule(const AlertRule &rule); ///< one without an id is new
    void removeRule(const QString &id);
    void setQuiet(const QuietHours &hours);
    void setNotify(bool on);
    /// Another window has the site open: rules can be read here, and are not kept.
    bool isKept() const { return m_held; }

    static constexpr std::chrono::seconds interval{60};
    static constexpr std::chrono::seconds late{3}; ///< after `watch`: when the window has been painted and is at rest
    static constexpr std::chrono::minutes stale{10}; ///< logs that were last read before that say nothing of now
    static constexpr std::chrono::minutes calm{30}; ///< raised again sooner than this after its end: not told again
    static constexpr qint64 stepMs = 5 * 60 * 1000, dayMs = 24 * 60 * 60 * 1000;
    static constexpr size_t historyMost = 200;
    static QString documentName(const QString &connection, const QString &site);

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void load();
    void save();
    void wait();
    void take(const std::optional<HealthFigures> &figures, const std::optional<HealthFigures> &further);
    const HealthFigures &figuresFor(const AlertRule &rule) const;
    bool logsAreOld() const;
    void evaluate();
    struct Raised {
        QString key, title, text;
        bool urgent = false;
    };
    /// Notes what is raised now; tells what is new. Of what is `unknown` nothing can be said: it goes on if it was raised.
    void note(const std::vector<Raised> &now, const std::set<QString> &unknown);
    bool tell(const Raised &raised); ///< false: it is quiet now

    Deps m_deps;
    Notifier *m_notifier = nullptr;
    QString m_siteName, m_document;
    AlertBook m_book;
    std::map<QString, AlertReading> m_readings;
    std::optional<HealthFigures> m_figures; ///< of a day
    std::optional<HealthFigures> m_further; ///< of a longer time, where a rule asks for it
    std::vector<SilentLoss> m_losses;
    bool m_logsWereOld = false;
    bool m_held = false, m_watching = false, m_reading = false;
    quint64 m_turn = 0;
};

} // namespace selwise
