#include "app/sandbox/eventstore.h"

#include "app/sandbox/database.h"
#include "app/sandbox/latencybuckets.h"
#include "models/forwarding/fieldpath.h"

#include <limits>
#include <QVariant>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done, StoreProblem> done(const Result<Rows, StoreProblem> &outcome)
{
    if (!outcome)
        return Failure{outcome.error()};
    return Done{};
}

QString text(const std::string &utf8)
{
    const QString converted = QString::fromStdString(utf8);
    return converted.isNull() ? u""_s : converted; // a null text would be NULL
}

} // namespace

EventStore::EventStore(const QString &connection)
    : m_insertEvent(connection, u"INSERT INTO events (id, received_ms, test_id, body) VALUES (?, ?, ?, ?) ON CONFLICT (id) "
                                "DO NOTHING"_s)
    , m_insertDelivery(connection,
                       u"INSERT INTO deliveries (event_seq, destination, state, attempts, due_ms, manual, rules, name, "
                       "canonical, provider_event, currency, error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_hasDelivery(connection, u"SELECT EXISTS (SELECT 1 FROM deliveries WHERE event_seq = ? AND destination = ?) OR NOT "
                                "EXISTS (SELECT 1 FROM events WHERE seq = ?)"_s)
    , m_update(connection, u"UPDATE deliveries SET state = ?, attempts = ?, due_ms = ?, error = ? WHERE seq = ?"_s)
    , m_revive(connection, u"UPDATE deliveries SET state = 0, manual = 1, due_ms = ? WHERE seq = ? AND state = 1"_s)
    , m_append(connection, u"INSERT INTO log (seq, destination, time_ms, status, event, entry) VALUES (?, ?, ?, ?, ?, ?)"_s)
    , m_numberIn(connection, u"SELECT MAX(seq) FROM log WHERE seq >= ? AND seq < ?"_s)
    , m_tally(connection, u"INSERT INTO tallies (destination, hour_ms, kind, count) VALUES (?, ?, ?, ?) ON CONFLICT "
                          "(destination, hour_ms, kind) DO UPDATE SET count = count + excluded.count"_s)
    , m_load(connection,
             u"SELECT d.attempts, d.manual, d.rules, d.name, d.canonical, d.provider_event, d.currency, e.id, e.received_ms, "
             "e.test_id, e.body FROM deliveries d JOIN events e ON e.seq = d.event_seq WHERE d.seq = ? AND d.state = 0"_s)
    , m_connection(connection)
{
}

Result<std::optional<qint64>, StoreProblem> EventStore::insert(const NewEvent &event)
{
    auto query = m_insertEvent.run(
        {event.id, event.receivedMs, event.testId.isEmpty() ? u""_s : QString::fromUtf8(event.testId), event.body});
    if (!query)
        return Failure{query.error()};
    if ((*query)->numRowsAffected() == 0)
        return std::optional<qint64>();
    return std::optional<qint64>((*query)->lastInsertId().toLongLong());
}

Result<qint64, StoreProblem> EventStore::insert(qint64 event, const NewDelivery &delivery, qint64 dueMs)
{
    return insert(event, delivery, DeliveryState::Pending, 0, dueMs, {});
}

Result<std::optional<qint64>, StoreProblem> EventStore::insertIfNone(qint64 event, const NewDelivery &delivery, qint64 dueMs)
{
    {
        const auto has = m_hasDelivery.run({event, delivery.destination, event});
        if (!has)
            return Failure{has.error()};
        if ((*has)->next() && (*has)->value(0).toBool())
            return std::optional<qint64>();
    }
    const auto inserted = insert(event, delivery, dueMs);
    if (!inserted)
        return Failure{inserted.error()};
    return std::optional<qint64>(*inserted);
}

Result<qint64, StoreProblem> EventStore::insertPast(qint64 event, const NewDelivery &delivery, DeliveryState state,
                                                    int attempts, const QString &error)
{
    return insert(event, delivery, state, attempts, 0, error);
}

Result<qint64, StoreProblem> EventStore::insert(qint64 event, const NewDelivery &delivery, DeliveryState state, int attempts,
                                                qint64 dueMs, const QString &error)
{
    const Ruled &ruled = delivery.ruled;
    auto query = m_insertDelivery.run({event, delivery.destination, int(state), attempts, dueMs, delivery.manual ? 1 : 0,
                                       ruled.rules, text(ruled.name), text(ruled.canonical), text(ruled.providerEvent),
                                       text(ruled.currency), error.isNull() ? u""_s : error});
    if (!query)
        return Failure{query.error()};
    return (*query)->lastInsertId().toLongLong();
}

Result<Done, StoreProblem> EventStore::update(qint64 delivery, DeliveryState state, int attempts, qint64 dueMs,
                                              const QString &error)
{
    return done(m_update.run({int(state), attempts, dueMs, error.isNull() ? u""_s : error, delivery}));
}

Result<bool, StoreProblem> EventStore::revive(qint64 delivery, qint64 dueMs)
{
    const auto revived = m_revive.run({dueMs, delivery});
    if (!revived)
        return Failure{revived.error()};
    return (*revived)->numRowsAffected() > 0;
}

Result<Done, StoreProblem> EventStore::append(const LogRow &row)
{
    if (!m_lastLine) {
        const auto greatest = m_numberIn.run({0, std::numeric_limits<qint64>::max()});
        if (!greatest)
            return Failure{greatest.error()};
        m_lastLine = (*greatest)->next() ? (*greatest)->value(0).toLongLong() : 0;
    }
    m_lastLine = std::max(*m_lastLine + 1, firstLineAt(row.timeMs));
    return write(row, *m_lastLine);
}

Result<Done, StoreProblem> EventStore::appendPast(const LogRow &row)
{
    const qint64 first = firstLineAt(row.timeMs);
    const auto greatest = m_numberIn.run({first, first + linesInMs});
    if (!greatest)
        return Failure{greatest.error()};
    const qint64 number = (*greatest)->next() && !(*greatest)->isNull(0) ? (*greatest)->value(0).toLongLong() + 1 : first;
    if (m_lastLine)
        m_lastLine = std::max(*m_lastLine, number);
    return write(row, number);
}

Result<Done, StoreProblem> EventStore::write(const LogRow &row, qint64 number)
{
    const qint64 hour = row.timeMs - row.timeMs % hourMs;
    ++m_tallies[{row.destination, hour, int(row.status)}];
    if (row.durationMs >= 0)
        ++m_tallies[{row.destination, hour, latencyKind + latencyBucket(row.durationMs)}];
    return done(m_append.run({number, row.destination, row.timeMs, int(row.status), row.event.isNull() ? u""_s : row.event,
                              row.entry.toBytes()}));
}

Result<Done, StoreProblem> EventStore::writeTallies()
{
    for (const auto &[key, count] : m_tallies) {
        const auto &[destination, hour, kind] = key;
        if (auto written = m_tally.run({destination, hour, kind, count}); !written)
            return Failure{written.error()};
    }
    m_tallies.clear();
    return Done{};
}

Result<std::optional<EventStore::Due>, StoreProblem> EventStore::load(qint64 delivery)
{
    auto run = m_load.run({delivery});
    if (!run)
        return Failure{run.error()};
    QSqlQuery &row = **run;
    if (!row.next())
        return std::optional<Due>();
    Due due;
    due.delivery = delivery;
    due.attempts = row.value(0).toInt();
    due.manual = row.value(1).toBool();
    due.ruled.rules = row.value(2).toLongLong();
    due.ruled.name = row.value(3).toString().toStdString();
    due.ruled.canonical = row.value(4).toString().toStdString();
    due.ruled.providerEvent = row.value(5).toString().toStdString();
    due.ruled.currency = row.value(6).toString().toStdString();
    due.eventId = row.value(7).toString();
    due.receivedMs = row.value(8).toLongLong();
    due.testId = row.value(9).toString().toUtf8();
    due.body = row.value(10).toByteArray();
    return std::optional<Due>(std::move(due));
}

Result<std::vector<EventStore::Open>, StoreProblem> EventStore::pending()
{
    auto rows = runSql(m_connection, u"SELECT d.seq, d.destination, d.due_ms, e.body FROM deliveries d JOIN events e ON e.seq = "
                                     "d.event_seq WHERE d.state = 0 ORDER BY d.seq"_s);
    if (!rows)
        return Failure{rows.error()};
    std::vector<Open> open;
    while (rows.value().next()) {
        const auto event = Json::parse(rows.value().value(3).toByteArray());
        open.push_back({rows.value().value(0).toLongLong(), rows.value().value(1).toString(), rows.value().value(2).toLongLong(),
                        event ? orderOf(*event) : 0});
    }
    return open;
}

std::size_t EventStore::orderOf(const Json &event)
{
    static const forwarding::FieldPath path("order.id");
    const Json *id = path.first(event);
    return id && (id->isString() || id->isNumber()) ? qHash(id->toBytes()) : 0;
}

} // namespace selwise::sandbox
