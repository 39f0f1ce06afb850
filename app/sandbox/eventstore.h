#pragma once

#include "app/sandbox/deliverystate.h"
#include "app/sandbox/statement.h"

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace selwise::sandbox {

/// Events, what is to be sent of them, and the log, in the repository's file. What writes belongs inside a GroupCommit;
/// what only reads may be called at any time.
class EventStore {
public:
    explicit EventStore(const QString &connection);

    struct NewEvent {
        QString id;
        qint64 receivedMs = 0;
        QByteArray testId;
        QByteArray body;
    };
    /// Its number, or nullopt when this id was seen before: then nothing is written.
    Result<std::optional<qint64>, StoreProblem> insert(const NewEvent &event);
    Result<qint64, StoreProblem> insert(qint64 event, const NewDelivery &delivery, qint64 dueMs);
    /// A first delivery for an event that has none there yet; nullopt, and nothing is written, when there is one, or the
    /// event is no longer kept.
    Result<std::optional<qint64>, StoreProblem> insertIfNone(qint64 event, const NewDelivery &delivery, qint64 dueMs);
    /// One that is over: of a history that was not lived through here.
    Result<qint64, StoreProblem> insertPast(qint64 event, const NewDelivery &delivery, DeliveryState state, int attempts,
                                            const QString &error);
    /// After an attempt. `error` is the last one, for dead letters.
    Result<Done, StoreProblem> update(qint64 delivery, DeliveryState state, int attempts, qint64 dueMs, const QString &error);
    /// A dead letter is to be tried again, by hand; false when it is none (any more).
    Result<bool, StoreProblem> revive(qint64 delivery, qint64 dueMs);
    /// Lines are numbered by their time, so that numbers sort as times do; one that comes later never gets a smaller one,
    /// whatever the clock does.
    Result<Done, StoreProblem> append(const LogRow &row);
    Result<Done, StoreProblem> appendPast(const LogRow &row); ///< in its place among those that are there
    /// The least number that a line of this time can have.
    static qint64 firstLineAt(qint64 timeMs) { return timeMs * linesInMs; }
    /// The sums of what was appended; at the end of each transaction.
    Result<Done, StoreProblem> writeTallies();
    void dropTallies() { m_tallies.clear(); } ///< the transaction failed

    /// All that an attempt needs of one delivery.
    struct Due {
        qint64 delivery = 0;
        int attempts = 0; ///< made so far
        bool manual = false;
        Ruled ruled;
        QString eventId;
        qint64 receivedMs = 0;
        QByteArray testId;
        QByteArray body;
    };
    Result<std::optional<Due>, StoreProblem> load(qint64 delivery);

    struct Open {
        qint64 delivery = 0;
        QString destination;
        qint64 dueMs = 0;
        std::size_t order = 0; ///< events of one order keep their order; 0: none
    };
    /// What stands for it in `Open`: a hash, as a hundred thousand may wait. Two orders with the same one wait for each other
    /// in vain, and nothing else happens.
    static std::size_t orderOf(const Json &event);
    Result<std::vector<Open>, StoreProblem> pending(); ///< oldest first: what is to be resumed at a start

private:
    static constexpr qint64 linesInMs = 1 << 20;
    Result<qint64, StoreProblem> insert(qint64 event, const NewDelivery &delivery, DeliveryState state, int attempts, qint64 dueMs,
                                        const QString &error);
    Result<Done, StoreProblem> write(const LogRow &row, qint64 number);

    Statement m_insertEvent, m_insertDelivery, m_hasDelivery, m_update, m_revive, m_append, m_numberIn, m_tally, m_load;
    QString m_connection;
    std::optional<qint64> m_lastLine; ///< the greatest number in the log, once it was asked for
    std::map<std::tuple<QString, qint64, int>, qint64> m_tallies; ///< destination, hour, kind
};

/// `tallies.kind`: a status, or a latency's bucket from this number on.
inline constexpr int latencyKind = 100;
inline constexpr qint64 hourMs = 3'600'000;

} // namespace selwise::sandbox
