#include "app/sandbox/preconditions.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/webhookrules.h"

#include <QUuid>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

using Found = Result<std::optional<StoredRecord>, StoreProblem>;

Found findWebhook(Site &site, const Call &call)
{
    return site.repository.find(RecordKind::Webhook, call.parameter("id"));
}

Json shown(const Site &site, const StoredRecord &record)
{
    return publicWebhook(record, site.repository.identity().siteId);
}

SandboxResponse read(Site &site, const Call &call)
{
    const Found record = findWebhook(site, call);
    if (!record)
        return storeRefusal(record.error());
    if (!*record)
        return unknownWebhook();
    if (auto unchanged = checkPreconditions(call.request, (*record)->etag()))
        return *unchanged;
    return withEtag(jsonResponse(200, shown(site, **record)), (*record)->etag());
}

/// Saves the merged document of a POST or PUT.
SandboxResponse save(Site &site, const QString &id, const Json *stored, const Json &body)
{
    if (!body.isObject())
        return invalidBody({{QString(), {u"the body must be an object"_s}}});
    const Merged merged = mergeWebhook(stored, body);
    if (!merged.errors.empty())
        return invalidBody(merged.errors);
    const auto saved = site.repository.save(RecordKind::Webhook, id, merged.document, site.clock.now());
    if (!saved)
        return storeRefusal(saved.error());
    return withEtag(jsonResponse(stored ? 200 : 201, shown(site, *saved)), saved->etag());
}

SandboxResponse create(Site &site, const Call &call)
{
    const QString id = u"wh_"_s + QUuid::createUuid().toString(QUuid::Id128);
    SandboxResponse response = save(site, id, nullptr, *call.body);
    if (response.status == 201)
        response.headers.emplace_back("Location", "/api/v1/sites/" + site.repository.identity().siteId.toUtf8() +
                                                      "/integrations/webhooks/" + id.toUtf8());
    return response;
}

SandboxResponse change(Site &site, const Call &call)
{
    const Found record = findWebhook(site, call);
    if (!record)
        return storeRefusal(record.error());
    if (auto refusal = checkPreconditions(call.request, *record ? (*record)->etag() : QByteArray()))
        return *refusal;
    return *record ? save(site, (*record)->id, &(*record)->document, *call.body) : unknownWebhook();
}

SandboxResponse removeRecord(Site &site, const Call &call)
{
    const Found record = findWebhook(site, call);
    if (!record)
        return storeRefusal(record.error());
    if (auto refusal = checkPreconditions(call.request, *record ? (*record)->etag() : QByteArray()))
        return *refusal;
    if (!*record)
        return unknownWebhook();
    const auto removed = site.repository.remove(RecordKind::Webhook, (*record)->id);
    return removed ? emptyResponse(204) : storeRefusal(removed.error());
}

/// For what needs the webhook only to exist.
std::function<SandboxResponse(const Call &)> ofExisting(Site &site,
                                                        std::function<SandboxResponse(const Call &)> handler)
{
    return [&site, handler = std::move(handler)](const Call &call) {
        const Found record = findWebhook(site, call);
        if (!record)
            return storeRefusal(record.error());
        return *record ? handler(call) : unknownWebhook();
    };
}

} // namespace

SandboxResponse unknownWebhook()
{
    return problem(404, u"There is no such webhook on this site. It may have been removed; read the list again."_s);
}

void addWebhookRoutes(Router &router, Site &site)
{
    router.add({"GET", sitePath("/webhooks"), BodyUse::Ignored, [&site](const Call &) { return listOf(site, RecordKind::Webhook, shown); }});
    router.add(
        {"POST", sitePath("/webhooks"), BodyUse::Required, [&site](const Call &call) { return create(site, call); }});
    router.add(
        {"GET", sitePath("/webhooks/{id}"), BodyUse::Ignored, [&site](const Call &call) { return read(site, call); }});
    router.add({"PUT", sitePath("/webhooks/{id}"), BodyUse::Required,
                [&site](const Call &call) { return change(site, call); }});
    router.add({"DELETE", sitePath("/webhooks/{id}"), BodyUse::Ignored,
                [&site](const Call &call) { return removeRecord(site, call); }});
    router.add({"GET", sitePath("/webhooks/{id}/logs"), BodyUse::Ignored, ofExisting(site, [&site](const Call &call) { return logPage(site, call.parameter("id"), call); })});
}

} // namespace selwise::sandbox
