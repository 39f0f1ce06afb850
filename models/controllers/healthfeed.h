#pragma once

#include "models/ports/controlplane.h"
#include "models/services/deliverytrend.h"

#include <QObject>
#include <functional>
#include <map>

namespace selwise {

class Clock;

/// How the deliveries of a site go, read again and again while somebody looks, one request at a time. A service that does not
/// answer well is asked more and more seldom, and one that says it has no such answer not again until somebody asks.
class HealthFeed : public QObject {
    Q_OBJECT
public:
    HealthFeed(ControlPlane &plane, Clock &clock, QObject *parent = nullptr);

    /// Reads at once when what is known is older than `pause`, then with a pause between. Off: nothing is asked any more.
    void setWatched(bool watched);
    bool isWatched() const { return m_watched; }
    void readNow(); ///< joins a reading that is under way
    /// The answer to a reading made elsewhere.
    void take(const Result<HealthSummary, ApiError> &answer);
    void cancel();

    const std::optional<HealthSummary> &summary() const { return m_summary; } ///< none before the first good answer
    QDateTime readAt() const { return m_readAt; }                             ///< UTC, of `summary`
    std::optional<ApiError> error() const { return m_error; } ///< of the last reading; what was known stays
    std::optional<ProviderHealth> of(const ProviderId &id) const;
    const DeliveryTrend &trend(const ProviderId &id) const; ///< until the next answer

    static constexpr std::chrono::seconds pause{5}, longestPause{120};

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void read();
    void wait(std::chrono::milliseconds delay);
    std::chrono::milliseconds nextPause() const;

    ControlPlane &m_plane;
    Clock &m_clock;
    bool m_watched = false;
    std::function<void()> m_cancel; ///< of the request under way
    quint64 m_turn = 0;             ///< a timer of an earlier turn does nothing
    int m_failures = 0;             ///< in a row
    std::optional<HealthSummary> m_summary;
    mutable std::map<ProviderId, DeliveryTrend> m_trends; ///< of it: several show the same one
    std::optional<ApiError> m_error;
    QDateTime m_readAt;
    std::optional<std::chrono::milliseconds> m_triedAt; ///< monotonic
};

} // namespace selwise
