#include "app/sandbox/replay.h"

#include "app/sandbox/database.h"
#include "app/sandbox/documentrules.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

struct Replay::Plan {
    struct Item {
        qint64 delivery = 0; ///< of a dead letter
        qint64 event = 0;    ///< of one never attempted
        Ruled ruled;
    };
    std::vector<Item> items;
    std::vector<EventStore::Open> open;
    qint64 lookedAt = 0; ///< the last event that was
    bool complete = false;
    qint64 oldestMs = 0;
    qint64 tooOld = 0;  ///< for what the destination takes
    qint64 stopped = 0; ///< a gate stops them now, too
    bool more = false;  ///< than fit into one call

    void note(qint64 receivedMs, qint64 limitMs)
    {
        oldestMs = oldestMs == 0 ? receivedMs : std::min(oldestMs, receivedMs);
        tooOld += receivedMs < limitMs ? 1 : 0;
    }
};

namespace {

constexpr int slice = 500; ///< events that are looked at before others are served

/// How old an event a destination takes: Meta 7 days, GA4 72 hours.
qint64 oldestTaken(const Target &target, qint64 nowMs)
{
    if (!target.provider)
        return 0;
    switch (target.provider->provider.kind) {
    case Provider::Meta: return nowMs - 7 * 24 * hourMs;
    case Provider::Ga4: return nowMs - 72 * hourMs;
    default: return 0;
    }
}

/// " AND e.id IN (?, ...)" or " AND e.received_ms >= ?", and its values.
QString narrowing(const ReplayOrder &order, QVariantList &values)
{
    if (order.ids.isEmpty()) {
        values += order.sinceMs;
        return u" AND e.received_ms >= ?"_s;
    }
    for (const QString &id : order.ids)
        values += id;
    return u" AND e.id IN (%1)"_s.arg(QStringList(order.ids.size(), u"?"_s).join(u','));
}

} // namespace

ReadReplay readReplay(const Json &body)
{
    constexpr std::size_t mostIds = 1000; // what one statement can ask for
    ReadReplay read;
    ReplayOrder &order = read.order;
    if (!checkObject(body, {}, read.errors))
        return read;
    const Json *destination = body.find(wire::destination);
    if (!destination)
        addError(read.errors, u"destination"_s, u"is required: a provider, or a webhook's id"_s);
    else if (checkText(*destination, u"destination"_s, read.errors))
        order.destination = destination->toQString();
    const ProviderId provider = ProviderId::fromWire(order.destination);
    if (provider.kind != Provider::Other)
        order.destination = provider.canonical();

    const Json *ids = body.find(wire::ids), *since = body.find(wire::since);
    if ((ids == nullptr) == (since == nullptr))
        addError(read.errors, u"ids"_s, u"either ids or since is needed, not both"_s);
    if (ids && (!ids->isArray() || ids->elements().empty() || ids->elements().size() > mostIds))
        addError(read.errors, u"ids"_s, u"must be a list of 1 to %1 event ids"_s.arg(mostIds));
    for (std::size_t i = 0; ids && i < std::min(ids->elements().size(), mostIds); ++i) {
        const Json &id = ids->elements()[i];
        const QString path = u"ids[%1]"_s.arg(i);
        if (checkText(id, path, read.errors) && id.utf8().empty())
            addError(read.errors, path, u"must not be empty"_s);
        order.ids += id.toQString();
    }
    if (since) {
        const QDateTime time = QDateTime::fromString(since->toQString(), Qt::ISODateWithMs);
        if (!time.isValid())
            addError(read.errors, u"since"_s, u"must be a time like 2026-01-31T12:00:00Z"_s);
        order.sinceMs = time.toMSecsSinceEpoch();
    }
    if (const Json *mode = body.find(wire::mode)) {
        order.mode = mode->toQString() == u"neverAttempted" ? ReplayOrder::Mode::NeverAttempted : ReplayOrder::Mode::Failed;
        if (mode->toQString() != u"failed" && mode->toQString() != u"neverAttempted")
            addError(read.errors, u"mode"_s, u"must be failed or neverAttempted"_s);
    }
    if (const Json *perSecond = body.find(wire::perSecond);
        perSecond && checkWholeNumber(*perSecond, 1, u"perSecond"_s, read.errors))
        order.perSecond = int(std::min<qint64>(perSecond->toInteger(), 10'000));
    if (const Json *dryRun = body.find(wire::dryRun); dryRun && checkFlag(*dryRun, u"dryRun"_s, read.errors))
        order.dryRun = dryRun->toBool();
    return read;
}

/// They go by what was decided when they came. Whether anything is sent at all is asked again.
Result<Done, StoreProblem> Replay::planFailed(const ReplayOrder &order, const Configured &configured, Plan &plan)
{
    const qint64 limit = oldestTaken(configured.target, m_site.clock.now().toMSecsSinceEpoch());
    const bool closed = !configured.target.isEnabled() || configured.target.isInTestMode();
    QVariantList values{order.destination};
    const QString where = narrowing(order, values);
    values += ReplayOrder::most + 1;
    auto rows = runSql(m_site.repository.connection(),
                       u"SELECT d.seq, e.received_ms FROM deliveries d JOIN events e ON e.seq = d.event_seq WHERE d.state = 1 "
                       "AND d.destination = ?"_s +
                           where + u" ORDER BY d.seq LIMIT ?"_s,
                       values);
    if (!rows)
        return Failure{rows.error()};
    plan.complete = true;
    while (rows.value().next()) {
        if (int(plan.items.size()) + plan.stopped == ReplayOrder::most) {
            plan.more = true;
            break;
        }
        if (closed) {
            ++plan.stopped;
            continue;
        }
        plan.items.push_back({rows.value().value(0).toLongLong(), 0, {}});
        plan.note(rows.value().value(1).toLongLong(), limit);
    }
    return Done{};
}

/// Decided anew, as the destination is configured now. A slice of them: others are served meanwhile.
Result<Done, StoreProblem> Replay::planNever(const ReplayOrder &order, const Configured &configured, Plan &plan)
{
    const qint64 limit = oldestTaken(configured.target, m_site.clock.now().toMSecsSinceEpoch());
    const forwarding::Site site{m_site.repository.identity().currency.toStdString()};
    QVariantList values{plan.lookedAt, order.destination};
    const QString where = narrowing(order, values);
    values += slice;
    auto rows = runSql(m_site.repository.connection(),
                       u"SELECT e.seq, e.received_ms, e.body FROM events e WHERE e.seq > ? AND NOT EXISTS (SELECT 1 FROM "
                       "deliveries d WHERE d.event_seq = e.seq AND d.destination = ?)"_s +
                           where + u" ORDER BY e.seq LIMIT ?"_s,
                       values);
    if (!rows)
        return Failure{rows.error()};
    int looked = 0;
    for (; rows.value().next(); ++looked) {
        if (int(plan.items.size()) == ReplayOrder::most) {
            plan.more = plan.complete = true;
            return Done{};
        }
        plan.lookedAt = rows.value().value(0).toLongLong();
        const auto event = Json::parse(rows.value().value(2).toByteArray());
        const Json body = event ? *event : Json();
        const forwarding::Ruling ruling = configured.compiled.rule(body, site);
        if (ruling.outcome != forwarding::Outcome::Send) {
            ++plan.stopped;
            continue;
        }
        plan.items.push_back({0, rows.value().value(0).toLongLong(),
                              {std::string(ruling.event), std::string(ruling.canonical), std::string(ruling.providerEvent),
                               std::string(ruling.currency), configured.revision}});
        plan.note(rows.value().value(1).toLongLong(), limit);
    }
    plan.complete = looked < slice;
    return Done{};
}

/// Inside the transaction. What another replay has taken up meanwhile is left to that one.
Result<Done, StoreProblem> Replay::write(const ReplayOrder &order, Plan &plan)
{
    const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
    EventStore &store = m_dispatcher.store();
    qint64 position = 0;
    for (const Plan::Item &item : plan.items) {
        const qint64 due = now + position * 1000 / order.perSecond;
        qint64 delivery = item.delivery;
        if (delivery != 0) {
            const auto revived = store.revive(delivery, due);
            if (!revived)
                return Failure{revived.error()};
            if (!*revived)
                continue;
        } else {
            const auto inserted = store.insertIfNone(item.event, {order.destination, item.ruled, true}, due);
            if (!inserted)
                return Failure{inserted.error()};
            if (!*inserted)
                continue;
            delivery = **inserted;
        }
        ++position;
        plan.open.push_back({delivery, order.destination, due, 0});
    }
    return Done{};
}

void Replay::run(const ReplayOrder &order, const Reply &reply)
{
    const auto configured = m_dispatcher.roster().find(order.destination);
    if (!configured)
        return reply.send(problem(404, u"There is no destination of this name on this site."_s));
    planOn(order, configured, std::make_shared<Plan>(), reply);
}

void Replay::planOn(const ReplayOrder &order, const std::shared_ptr<const Configured> &configured,
                    const std::shared_ptr<Plan> &plan, const Reply &reply)
{
    const auto planned = order.mode == ReplayOrder::Mode::Failed ? planFailed(order, *configured, *plan)
                                                                 : planNever(order, *configured, *plan);
    if (!planned)
        return reply.send(storeRefusal(planned.error()));
    if (plan->complete)
        return carryOut(order, plan, reply);
    QMetaObject::invokeMethod(
        &m_dispatcher, [self = *this, order, configured, plan, reply]() mutable { self.planOn(order, configured, plan, reply); },
        Qt::QueuedConnection);
}

void Replay::carryOut(const ReplayOrder &order, const std::shared_ptr<Plan> &plan, const Reply &reply)
{
    const auto answer = [order, plan](std::size_t planned) {
        Json body = Json::object();
        body.set(wire::destination, Json(order.destination));
        body.set(wire::dryRun, Json(order.dryRun));
        body.set(wire::planned, Json(qint64(planned)));
        body.set(wire::stopped, Json(plan->stopped));
        body.set(wire::tooOld, Json(plan->tooOld));
        body.set(wire::oldestAt, plan->oldestMs > 0 ? timeJson(QDateTime::fromMSecsSinceEpoch(plan->oldestMs, Qt::UTC)) : Json());
        body.set(wire::more, Json(plan->more));
        return body;
    };
    if (order.dryRun)
        return reply.send(jsonResponse(200, answer(plan->items.size())));
    m_dispatcher.commits().add([self = *this, order, plan]() mutable { return self.write(order, *plan); },
                               [dispatcher = &m_dispatcher, plan, reply, answer](const Result<Done, StoreProblem> &written) {
                                   if (!written)
                                       return reply.send(storeRefusal(written.error()));
                                   for (const EventStore::Open &open : plan->open) {
                                       dispatcher->courier(open.destination).tryNow();
                                       dispatcher->courier(open.destination).add(open);
                                   }
                                   reply.send(jsonResponse(202, answer(plan->open.size())));
                               });
}

} // namespace selwise::sandbox
