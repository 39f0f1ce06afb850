#include "app/sandbox/documentrules.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool flag(const Json &document, std::string_view name)
{
    const Json *value = document.find(name);
    return value && value->toBool();
}

/// Nothing is delivered yet, so every count is truly zero, and a provider is idle or disabled, never healthy.
Json providerHealth(const StoredRecord &record)
{
    Json health = Json::object();
    const bool enabled = flag(record.document, wire::enabled);
    health.set(wire::provider, Json(record.id));
    health.set(wire::enabled, Json(enabled));
    health.set(wire::testMode, Json(flag(record.document, wire::testMode)));
    health.set(wire::status, Json(enabled ? u"idle"_s : u"disabled"_s));
    for (const std::string_view counter :
         {wire::delivered, wire::failed, wire::retrying, wire::filtered, wire::skipped, wire::test})
        health.set(counter, Json(0));
    for (const std::string_view unknown :
         {wire::successRate, wire::p50Ms, wire::p95Ms, wire::lastSuccessAt, wire::lastFailureAt, wire::lastError})
        health.set(unknown, Json());
    return health;
}

SandboxResponse summary(Site &site)
{
    const auto records = site.repository.list(RecordKind::Provider);
    if (!records)
        return storeRefusal(records.error());
    Json providers = Json::array();
    for (const StoredRecord &record : *records)
        providers.elements().push_back(providerHealth(record));
    Json body = Json::object();
    body.set(wire::status, Json(u"idle"_s));
    body.set(wire::generatedAt, timeJson(site.clock.now()));
    body.set(wire::providers, std::move(providers));
    body.set(wire::window, Json(u"PT24H"_s));
    body.set(wire::series, Json::array());
    return jsonResponse(200, body);
}

} // namespace

void addHealthRoutes(Router &router, Site &site)
{
    router.add({"GET", sitePath("/health"), BodyUse::Ignored, [&site](const Call &) { return summary(site); }});
}

} // namespace selwise::sandbox
