#include "app/http/limits.h"
#include "app/sandbox/dispatcher.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTestId = 100;

/// What every public path asks first; nullopt: go on.
std::optional<SandboxResponse> refusal(Site &site, const Call &call)
{
    if (call.parameter("siteKey") != site.repository.identity().siteKey)
        return problem(404, u"This sandbox has no site with this siteKey. Use the one that it printed when it started (the "
                            "siteId is another thing)."_s);
    if (site.ingestion.isOver(site.clock.monotonic())) {
        SandboxResponse response = problem(
            429, u"More than %1 requests in a second (--rate). Wait a second, then go on."_s.arg(site.ingestion.perSecond()));
        response.headers.emplace_back("Retry-After", "1");
        return response;
    }
    // A text that is none would go on to destinations, as a body that is no JSON.
    if (!call.request.body.isValidUtf8())
        return problem(400, u"Nothing was taken: the body is not UTF-8."_s);
    return std::nullopt;
}

void takeBatch(Site &site, Dispatcher &dispatcher, const Call &call, const Reply &reply)
{
    if (auto refused = refusal(site, call))
        return reply.send(*refused);
    IncomingBatch batch = readBatch(*call.body, call.request.header("X-Test-Id").left(longestTestId));
    if (batch.tooMany)
        return reply.send(problem(
            413, u"Nothing was taken: a batch may hold %1 events. Send the rest in another one."_s.arg(limits::batchEvents)));
    if (!batch.errors.empty())
        return reply.send(invalid(u"Nothing was taken"_s, batch.errors));
    dispatcher.take(std::move(batch.events), [reply](const Result<Dispatcher::Taken, StoreProblem> &taken) {
        if (!taken)
            return reply.send(storeRefusal(taken.error()));
        Json ids = Json::array();
        for (const QString &id : taken->ids)
            ids.elements().push_back(Json(id));
        Json body = Json::object();
        body.set(wire::accepted, Json(qint64(taken->ids.size())));
        body.set(wire::ids, std::move(ids));
        reply.send(jsonResponse(202, body));
    });
}

void takeOrder(Site &site, Dispatcher &dispatcher, const Call &call, const Reply &reply)
{
    if (auto refused = refusal(site, call))
        return reply.send(*refused);
    IncomingOrder order = readOrder(*call.body, call.request.header("X-Test-Id").left(longestTestId));
    if (!order.errors.empty())
        return reply.send(invalid(u"Nothing was taken"_s, order.errors));
    dispatcher.take({std::move(order.event)}, [reply](const Result<Dispatcher::Taken, StoreProblem> &taken) {
        if (!taken)
            return reply.send(storeRefusal(taken.error()));
        if (taken->seen.front())
            return reply.send(problem(409, u"This order is known already; it was not taken a second time."_s));
        Json body = Json::object();
        body.set(wire::id, Json(taken->ids.front()));
        reply.send(jsonResponse(201, body));
    });
}

} // namespace

void addPublicRoutes(Router &router, Site &site, Dispatcher &dispatcher)
{
    router.add({"POST", "api/v1/public/sites/{siteKey}/events/batch", BodyUse::Required,
                [&](const Call &call, const Reply &reply) { takeBatch(site, dispatcher, call, reply); }});
    router.add({"POST", "api/v1/public/sites/{siteKey}/orders", BodyUse::Required,
                [&](const Call &call, const Reply &reply) { takeOrder(site, dispatcher, call, reply); }});
}

} // namespace selwise::sandbox
