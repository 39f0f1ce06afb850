#include "app/sandbox/database.h"
#include "app/sandbox/documentrules.h"
#include "app/sandbox/replay.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 1000;

/// The latest first.
SandboxResponse deadLetters(Site &site, const Call &call)
{
    QString sql = u"SELECT d.destination, d.name, d.attempts, d.error, e.id, e.received_ms, COUNT(*) OVER () FROM deliveries d "
                  "JOIN events e ON e.seq = d.event_seq WHERE d.state = 1"_s;
    QVariantList values;
    if (const QString *destination = call.target.queryValue(u"destination")) {
        sql += u" AND d.destination = ?"_s;
        const ProviderId provider = ProviderId::fromWire(*destination);
        values += provider.kind == Provider::Other ? *destination : provider.canonical();
    }
    values += mostShown;
    auto rows = runSql(site.repository.connection(), sql + u" ORDER BY d.seq DESC LIMIT ?"_s, values);
    if (!rows)
        return storeRefusal(rows.error());
    Json list = Json::array();
    qint64 total = 0;
    while (rows.value().next()) {
        const QSqlQuery &row = rows.value();
        Json letter = Json::object();
        letter.set(wire::id, Json(row.value(4).toString()));
        letter.set(wire::destination, Json(row.value(0).toString()));
        letter.set(wire::event, Json(row.value(1).toString()));
        letter.set(wire::attempts, Json(row.value(2).toInt()));
        letter.set(wire::error, Json(row.value(3).toString()));
        letter.set(wire::receivedAt, timeJson(QDateTime::fromMSecsSinceEpoch(row.value(5).toLongLong(), Qt::UTC)));
        total = row.value(6).toLongLong();
        list.elements().push_back(std::move(letter));
    }
    Json body = Json::object();
    body.set(wire::data, std::move(list));
    body.set(wire::total, Json(total));
    return jsonResponse(200, body);
}

} // namespace

void addDeadLetterRoutes(Router &router, Site &site, Dispatcher &dispatcher)
{
    router.add({"GET", "_dead", BodyUse::Ignored, [&site](const Call &call) { return deadLetters(site, call); }});
    router.add({"POST", "_replay", BodyUse::Required, [&](const Call &call, const Reply &reply) {
                    const ReadReplay read = readReplay(*call.body);
                    if (!read.errors.empty())
                        return reply.send(invalid(u"Nothing was sent again"_s, read.errors));
                    Replay(site, dispatcher).run(read.order, reply);
                }});
}

} // namespace selwise::sandbox
