#include "app/sandbox/logreader.h"

#include "app/sandbox/eventstore.h"
#include "app/sandbox/personaldata.h"
#include "app/sandbox/statement.h"
#include "app/sandbox/wirenames.h"
#include "models/domain/codec/redaction.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString idOf(qint64 sequence)
{
    return u"log_%1"_s.arg(sequence, 16, 16, QLatin1Char('0'));
}

/// Of the lines of one page, and of their events: a client refuses answers of 64 MiB (contract, section 10), and what is
/// masked may be longer than it was. A page that would be larger ends sooner, with a cursor.
constexpr qsizetype mostBytes = 16 << 20;

/// The events of one page's lines, read from the store once each, so that writing a line costs nothing for them.
class Payloads {
public:
    explicit Payloads(const QString &connection)
        : m_byId(connection, u"SELECT body FROM events WHERE id = ?"_s)
    {
    }

    /// The event as it was received, without personal data and secrets; nullopt when it is no longer kept, or the page has
    /// enough of them already.
    Result<std::optional<Json>, StoreProblem> of(const QString &eventId)
    {
        if (const auto known = m_read.find(eventId); known != m_read.end())
            return known->second;
        const auto rows = m_byId.run({eventId});
        if (!rows)
            return Failure{rows.error()};
        std::optional<Json> payload;
        if ((*rows)->next()) {
            const QByteArray body = (*rows)->value(0).toByteArray();
            m_bytes += body.size();
            if (m_bytes <= mostBytes) {
                if (const auto event = Json::parse(body))
                    payload = codec::redacted(withoutPersonalData(*event));
            }
        }
        return m_read[eventId] = std::move(payload);
    }

private:
    Statement m_byId;
    std::map<QString, std::optional<Json>> m_read;
    qsizetype m_bytes = 0;
};

} // namespace

Result<LogReader::Page, StoreProblem> LogReader::page(const QString &destination, const LogQuestion &question)
{
    // The index that holds all that is asked for: lines that do not match are not read.
    const bool narrow = !question.event.isEmpty() || question.fromMs || question.toMs;
    QString sql = u"SELECT seq, entry FROM log %1 WHERE destination = ?"_s.arg(narrow ? u"INDEXED BY log_walk"_s : QString());
    QVariantList values{destination};
    const auto also = [&](const QString &condition, const QVariant &value) {
        sql += u" AND "_s + condition;
        values += value;
    };
    if (question.status)
        also(u"status = ?"_s, int(*question.status));
    if (question.before)
        also(u"seq < ?"_s, *question.before);
    if (!question.event.isEmpty())
        also(u"event = ?"_s, question.event);
    if (question.fromMs)
        also(u"time_ms >= ?"_s, *question.fromMs);
    if (question.toMs)
        also(u"time_ms < ?"_s, *question.toMs);
    sql += u" ORDER BY seq DESC LIMIT ?"_s;
    values += question.limit + 1;

    auto rows = runSql(m_connection, sql, values);
    if (!rows)
        return Failure{rows.error()};
    Page page;
    Payloads payloads(m_connection);
    qint64 last = 0;
    qsizetype bytes = 0;
    while (rows.value().next()) {
        if (int(page.entries.size()) == question.limit) {
            page.next = last;
            break;
        }
        const QByteArray line = rows.value().value(1).toByteArray();
        bytes += line.size();
        if (bytes > mostBytes && !page.entries.empty()) {
            page.next = last;
            break;
        }
        last = rows.value().value(0).toLongLong();
        const auto stored = Json::parse(line);
        Json entry = Json::object();
        entry.set(wire::id, Json(idOf(last)));
        for (const JsonMember &member : stored ? stored->members() : Json::Object())
            entry.editMembers().push_back(member);
        if (const Json *event = entry.find(wire::eventId)) {
            auto payload = payloads.of(event->toQString());
            if (!payload)
                return Failure{payload.error()};
            if (*payload)
                entry.set(wire::payload, std::move(**payload));
        }
        page.entries.push_back(std::move(entry));
    }
    return page;
}

Result<LogReader::Hours, StoreProblem> LogReader::hours(qint64 fromMs)
{
    auto rows = runSql(m_connection, u"SELECT destination, hour_ms, kind, count FROM tallies WHERE destination IN "
                                     "(SELECT id FROM records) AND hour_ms >= ?"_s,
                       {fromMs});
    if (!rows)
        return Failure{rows.error()};
    Hours hours;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        Hour &hour = hours[row.value(0).toString()][row.value(1).toLongLong()];
        const int kind = row.value(2).toInt();
        (kind < latencyKind ? hour.counts[kind] : hour.latencies[kind - latencyKind]) += row.value(3).toLongLong();
    }
    return hours;
}

Result<LogReader::Moments, StoreProblem> LogReader::moments(const QString &destination, qint64 startMs)
{
    auto rows = runSql(m_connection, u"SELECT status, time_ms FROM log WHERE destination = ? AND seq >= ? AND time_ms >= ? AND time_ms < ?"_s,
                       {destination, EventStore::firstLineAt(startMs), startMs, startMs + hourMs});
    if (!rows)
        return Failure{rows.error()};
    Moments moments;
    while (rows.value().next())
        moments[rows.value().value(0).toInt()].push_back(rows.value().value(1).toLongLong());
    for (auto &[status, times] : moments)
        std::sort(times.begin(), times.end());
    return moments;
}

Result<LogReader::Latest, StoreProblem> LogReader::latest(const QString &destination, DeliveryStatus status)
{
    auto rows = runSql(m_connection,
                       u"SELECT time_ms, entry FROM log WHERE destination = ? AND status = ? ORDER BY seq DESC LIMIT 1"_s,
                       {destination, int(status)});
    if (!rows)
        return Failure{rows.error()};
    Latest latest;
    if (rows.value().next()) {
        latest.timeMs = rows.value().value(0).toLongLong();
        const auto entry = Json::parse(rows.value().value(1).toByteArray());
        const Json *error = entry ? entry->find(wire::error) : nullptr;
        latest.error = error ? error->toQString() : QString();
    }
    return latest;
}

} // namespace selwise::sandbox
