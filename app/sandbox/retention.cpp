#include "app/sandbox/retention.h"

#include "app/sandbox/database.h"

#include <utility>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int eventsAtOnce = 100, linesAtOnce = 300;
constexpr std::chrono::milliseconds pause{20};
} // namespace

Retention::Retention(Site &site, Dispatcher &dispatcher, Limits limits, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_dispatcher(dispatcher)
    , m_limits(limits)
    , m_nthEvent(site.repository.connection(),
                 u"SELECT received_ms FROM events WHERE seq <= (SELECT MAX(seq) FROM events) - ? ORDER BY seq DESC LIMIT 1"_s)
    , m_oldEvents(site.repository.connection(),
                  u"SELECT e.seq, e.received_ms, EXISTS (SELECT 1 FROM deliveries d WHERE d.event_seq = e.seq AND d.state < 2) "
                  "FROM events e WHERE (e.received_ms, e.seq) > (?, ?) AND e.received_ms < ? ORDER BY e.received_ms, e.seq "
                  "LIMIT ?"_s)
    , m_deleteDeliveries(site.repository.connection(), u"DELETE FROM deliveries WHERE event_seq = ?"_s)
    , m_deleteEvent(site.repository.connection(), u"DELETE FROM events WHERE seq = ?"_s)
    , m_deleteLines(site.repository.connection(),
                    u"DELETE FROM log WHERE seq IN (SELECT seq FROM log WHERE seq < ? ORDER BY seq LIMIT ?)"_s)
{
}

void Retention::wait(std::chrono::milliseconds time)
{
    m_site.clock.after(time, this, [this] { prune(); });
}

void Retention::prune()
{
    const QPointer<Retention> guard(this);
    m_dispatcher.commits().add([this, guard] { return guard ? pruneSome() : Written(Done{}); },
                               [this, guard](const Written &written) {
                                   if (!guard)
                                       return;
                                   if (written && m_more)
                                       return wait(pause);
                                   m_lookedMs = m_lookedAt = 0;
                                   wait(m_limits.interval);
                               });
}

/// Inside the transaction.
Retention::Written Retention::pruneSome()
{
    m_more = false;
    const auto before = cutoff();
    if (!before)
        return Failure{before.error()};
    if (auto pruned = pruneEvents(*before); !pruned)
        return pruned;
    return pruneLog(*before);
}

/// What came earlier than this goes.
Result<qint64, StoreProblem> Retention::cutoff()
{
    const qint64 byAge = m_site.clock.now().toMSecsSinceEpoch() - std::chrono::milliseconds(m_limits.age).count();
    const auto byNumber = m_nthEvent.run({m_limits.events});
    if (!byNumber)
        return Failure{byNumber.error()};
    return (*byNumber)->next() ? std::max(byAge, (*byNumber)->value(0).toLongLong()) : byAge;
}

Retention::Written Retention::pruneEvents(qint64 beforeMs)
{
    std::vector<qint64> over;
    int looked = 0;
    {
        const auto rows = m_oldEvents.run({m_lookedMs, m_lookedAt, beforeMs, eventsAtOnce});
        if (!rows)
            return Failure{rows.error()};
        for (; (*rows)->next(); ++looked) {
            m_lookedAt = (*rows)->value(0).toLongLong();
            m_lookedMs = (*rows)->value(1).toLongLong();
            if (!(*rows)->value(2).toBool())
                over.push_back(m_lookedAt);
        }
    }
    m_more = looked == eventsAtOnce;
    for (const qint64 event : over) {
        if (auto deleted = m_deleteDeliveries.run({event}); !deleted)
            return Failure{deleted.error()};
        if (auto deleted = m_deleteEvent.run({event}); !deleted)
            return Failure{deleted.error()};
    }
    return Done{};
}

Retention::Written Retention::pruneLog(qint64 beforeMs)
{
    const auto lines = m_deleteLines.run({EventStore::firstLineAt(beforeMs), linesAtOnce});
    if (!lines)
        return Failure{lines.error()};
    m_more = m_more || (*lines)->numRowsAffected() == linesAtOnce;
    // A few hundred sums an hour; those of a destination that is no more stay.
    auto sums = runSql(m_site.repository.connection(),
                       u"DELETE FROM tallies WHERE destination IN (SELECT id FROM records) AND hour_ms < ?"_s,
                       {beforeMs - hourMs});
    if (!sums)
        return Failure{sums.error()};
    return Done{};
}

} // namespace selwise::sandbox
