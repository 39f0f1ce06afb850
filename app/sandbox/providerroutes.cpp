#include "app/sandbox/preconditions.h"
#include "app/sandbox/providerrules.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/seeddata.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// `google_ads` and `gads` are one record, kept under the canonical name (contract, section 1).
ProviderId providerOf(const Call &call)
{
    return ProviderId::fromWire(call.parameter("provider"));
}

/// Wraps a handler so that it sees only providers that exist.
std::function<SandboxResponse(const Call &)>
known(std::function<SandboxResponse(const Call &, const ProviderId &)> handler)
{
    return [handler = std::move(handler)](const Call &call) {
        const ProviderId provider = providerOf(call);
        return provider.kind == Provider::Other ? unknownProvider(call) : handler(call, provider);
    };
}

Json shown(const Site &site, const StoredRecord &record)
{
    return publicProvider(ProviderId::fromWire(record.id).kind, record, site.repository.identity().siteId);
}

SandboxResponse read(Site &site, const Call &call, const ProviderId &provider)
{
    const auto record = site.repository.find(RecordKind::Provider, provider.canonical());
    if (!record)
        return storeRefusal(record.error());
    if (!*record)
        return notConfigured(provider);
    const StoredRecord &found = **record;
    if (auto unchanged = checkPreconditions(call.request, found.etag()))
        return *unchanged;
    return withEtag(jsonResponse(200, shown(site, found)), found.etag());
}

SandboxResponse write(Site &site, const Call &call, const ProviderId &provider)
{
    const auto before = site.repository.find(RecordKind::Provider, provider.canonical());
    if (!before)
        return storeRefusal(before.error());
    const bool exists = before->has_value();
    if (auto refusal = checkPreconditions(call.request, exists ? (*before)->etag() : QByteArray()))
        return *refusal;
    if (!call.body->isObject())
        return invalidBody({{QString(), {u"the body must be an object"_s}}});

    Merged merged = mergeProvider(provider.kind, exists ? &(*before)->document : nullptr, *call.body);
    if (!merged.errors.empty())
        return invalidBody(merged.errors);
    const auto saved =
        site.repository.save(RecordKind::Provider, provider.canonical(), merged.document, site.clock.now());
    if (!saved)
        return storeRefusal(saved.error());
    return withEtag(jsonResponse(exists ? 200 : 201, shown(site, *saved)), saved->etag());
}

SandboxResponse removeRecord(Site &site, const Call &call, const ProviderId &provider)
{
    const auto record = site.repository.find(RecordKind::Provider, provider.canonical());
    if (!record)
        return storeRefusal(record.error());
    if (auto refusal = checkPreconditions(call.request, *record ? (*record)->etag() : QByteArray()))
        return *refusal;
    if (!*record)
        return notConfigured(provider);
    const auto removed = site.repository.remove(RecordKind::Provider, provider.canonical());
    return removed ? emptyResponse(204) : storeRefusal(removed.error());
}

} // namespace

SandboxResponse unknownProvider(const Call &call)
{
    return problem(404, u"There is no provider “%1”. Known are ga4, meta and gads (or google_ads)."_s.arg(
                            call.parameter("provider")));
}

SandboxResponse notConfigured(const ProviderId &provider)
{
    return problem(
        404, u"The provider %1 is not configured on this site. Create it with a PUT."_s.arg(provider.canonical()));
}

void addProviderRoutes(Router &router, Site &site)
{
    router.add({"GET", sitePath(""), BodyUse::Ignored, [&site](const Call &) { return listOf(site, RecordKind::Provider, shown); }});
    router.add({"GET", sitePath("/{provider}"), BodyUse::Ignored,
                known([&site](const Call &call, const ProviderId &provider) { return read(site, call, provider); })});
    router.add({"PUT", sitePath("/{provider}"), BodyUse::Required,
                known([&site](const Call &call, const ProviderId &provider) { return write(site, call, provider); })});
    router.add(
        {"DELETE", sitePath("/{provider}"), BodyUse::Ignored,
         known([&site](const Call &call, const ProviderId &provider) { return removeRecord(site, call, provider); })});
    router.add({"GET", sitePath("/{provider}/logs"), BodyUse::Ignored,
                known([&site](const Call &call, const ProviderId &provider) {
                    return logPage(site, provider.canonical(), call);
                })});
    router.add(
        {"GET", sitePath("/{provider}/mappings"), BodyUse::Ignored, known([](const Call &, const ProviderId &provider) {
             return jsonResponse(200, defaultMappings(provider.kind));
         })});
}

} // namespace selwise::sandbox
