#pragma once

#include "models/controllers/healthcontroller.h"
#include "models/domain/providerrecord.h"

#include <QObject>
#include <map>

namespace selwise {

/// What a publish did to the deliveries: for an hour after it, the affected events before and since, and how many deliveries
/// still wait under the old rules. By the logs held here; without any it only says what is affected.
class PublishEffects : public QObject {
    Q_OBJECT
public:
    PublishEffects(ProvidersController &providers, const HealthController &health, Clock &clock, QObject *parent = nullptr);

    struct Effect {
        ProviderId provider;
        QDateTime at;               ///< UTC
        std::vector<QString> events; ///< whose mapping or filter is another one; empty = all of the provider's
        struct Counted {
            QString event; ///< empty = all events
            OutcomeCounts before, since; ///< in the hour before, and since
        };
        std::vector<Counted> counted; ///< empty before the logs were read
        qint64 oldRetries = 0;        ///< deliveries tried first before the publish that still wait
    };
    const std::vector<Effect> &effects() const { return m_effects; } ///< of the last hour, the newest first

    static constexpr std::chrono::minutes window{60};
    static constexpr std::chrono::seconds interval{60};

Q_SIGNALS:
    void changed();

private:
    void published(const ProviderId &id);
    void look();
    void count(size_t effect, const HealthFigures &figures);

    ProvidersController &m_providers;
    const HealthController &m_health;
    Clock &m_clock;
    std::map<ProviderId, std::shared_ptr<const ProviderRecord>> m_known; ///< as last read
    std::vector<Effect> m_effects;
    quint64 m_turn = 0;
};

/// Events whose mapping or filter differs; empty with `all` set when more than that changed (enabled, test mode, settings).
std::vector<QString> affectedEvents(const ProviderRecord &before, const ProviderRecord &after, bool &all);

} // namespace selwise
