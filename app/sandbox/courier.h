#pragma once

#include "app/sandbox/groupcommit.h"
#include "app/sandbox/logentries.h"
#include "app/sandbox/site.h"

#include <deque>
#include <map>
#include <optional>
#include <QObject>
#include <QPointer>
#include <unordered_map>
#include <vector>

namespace selwise::sandbox {

/// What couriers share.
struct Dispatch {
    Site &site;
    Roster &roster;
    EventStore &store;
    GroupCommit &commits;
};

/// Everything that goes to one destination: in the order it came, a few at a time, again by the retry policy, until it is
/// delivered or a dead letter. Events of one order go one after the other, so that no refund overtakes its purchase. A destination that keeps failing is left alone for a while (the circuit), which costs its
/// events no attempts. Others never wait for it.
class Courier : public QObject {
    Q_OBJECT
public:
    static constexpr int mostInFlight = 6;          ///< connections to one destination, as a browser opens them
    static constexpr int failuresThatOpen = 10;     ///< in a row
    static constexpr std::chrono::seconds openTime{30};

    Courier(Dispatch dispatch, QString destination, QObject *parent);

    void add(const EventStore::Open &open);
    int inFlight() const { return m_inFlight; }
    bool circuitOpen() const { return m_openUntil.has_value(); }
    void tryNow(); ///< somebody says that it is back: one attempt does not wait for the circuit
    /// Starts nothing more.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void idle(); ///< nothing is on its way any more

private:
    void pump();
    void wakeFor(std::chrono::milliseconds due);
    void enqueue(qint64 delivery, qint64 dueMs);
    void finished(qint64 delivery);
    bool mayStart() const;
    void start(qint64 delivery);
    void later(qint64 delivery, std::chrono::milliseconds wait);
    void sent(const EventStore::Due &due, const Json &event, const std::shared_ptr<const Configured> &configured,
              const Foreseen &foreseen, const Sent &sent);
    void settle(const Target &target, const EventStore::Due &due, const Json &event, Attempt attempt, DeliveryState state);
    void write(qint64 delivery, DeliveryState state, int attempts, qint64 dueMs, const QString &error, const LogRow &row);
    void noteOutcome(bool retryable);
    void disable(const Configured &configured);
    qint64 now() const;

    Dispatch m_dispatch;
    QString m_destination;
    std::deque<qint64> m_ready;
    std::unordered_map<qint64, std::size_t> m_orderOf; ///< of deliveries that are under way
    std::unordered_map<std::size_t, std::vector<EventStore::Open>> m_behind; ///< of each order under way: those that wait for it
    /// Due -> delivery; monotonic, so that a wall clock that is set back or forth holds up or hurries nothing.
    std::multimap<std::chrono::milliseconds, qint64> m_later;
    std::optional<std::chrono::milliseconds> m_wakeAt; ///< a timer is set for then
    int m_inFlight = 0;
    int m_failures = 0;
    std::optional<std::chrono::milliseconds> m_openUntil; ///< monotonic; nothing: closed
    bool m_stopped = false;
    bool m_pumping = false;
};

} // namespace selwise::sandbox
