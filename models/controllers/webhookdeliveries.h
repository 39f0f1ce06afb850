#pragma once

#include "models/domain/ids.h"
#include "models/ports/controlplane.h"
#include "models/domain/deliverygroups.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <set>

namespace selwise {

class Clock;

/// The deliveries of the webhooks of a site, from their logs (contract, section 8): the latest first, more on demand. With a
/// cursor where the service gives one, else by asking for more and more rows. Rows seen twice are kept once.
class WebhookDeliveries : public QObject {
    Q_OBJECT
public:
    WebhookDeliveries(ControlPlane &plane, Clock &clock, QObject *parent = nullptr);
    ~WebhookDeliveries() override;

    struct Log {
        std::vector<DeliveryLogEntry> entries; ///< as told, without repetitions
        std::vector<Delivery> deliveries;
        QDateTime readAt;              ///< UTC; invalid before the first good answer
        std::optional<ApiError> error; ///< of the last reading; what was read before stays
        bool hasMore = false;          ///< readMore may find older ones
        bool limited = false;          ///< the service gives no more than this at once, and no way to older ones
    };
    const Log &log(const WebhookId &id) const; ///< empty when it was never read
    /// Not while it is only kept up.
    bool isReading(const WebhookId &id) const { return m_running.contains(id) && !m_quiet.contains(id); }

    void read(const WebhookId &id);     ///< the latest; joins a reading under way
    void readMore(const WebhookId &id); ///< older ones
    /// The latest once more, unless they were asked for less than `age` ago, or never.
    void keepUp(const WebhookId &id, std::chrono::milliseconds age);
    void cancel();
    void forget(const WebhookId &id); ///< it was removed

    static constexpr int firstLimit = 50, mostLimit = 1000;

Q_SIGNALS:
    void changed(const selwise::WebhookId &id); ///< its log, or isReading

private:
    struct Kept {
        Log log;
        QString cursor;         ///< to the page after the oldest; empty = the service gave none
        int limit = firstLimit; ///< of the last reading
        std::chrono::milliseconds askedAt{}; ///< monotonic, for the last time
    };
    void ask(const WebhookId &id, const LogQuery &query);
    void take(const WebhookId &id, const LogQuery &query, const LogPage &page);

    ControlPlane &m_plane;
    Clock &m_clock;
    std::map<WebhookId, Kept> m_kept;
    std::map<WebhookId, std::function<void()>> m_running; ///< how to cancel each
    std::set<WebhookId> m_quiet;                          ///< of those: nobody asked for them
};

} // namespace selwise
