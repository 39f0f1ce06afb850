#include "app/sandbox/datalayerrules.h"
#include "app/sandbox/preconditions.h"
#include "app/sandbox/routes.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString recordId = u"data-layer"_s;

/// A site has data-layer settings always: the defaults, as revision 0, until some are stored.
Result<StoredRecord, StoreProblem> current(Site &site)
{
    auto record = site.repository.find(RecordKind::DataLayer, recordId);
    if (!record)
        return Failure{record.error()};
    if (*record)
        return **record;
    return StoredRecord{recordId, defaultDataLayer(), 0, {}, {}};
}

SandboxResponse read(Site &site, const Call &call)
{
    const auto record = current(site);
    if (!record)
        return storeRefusal(record.error());
    if (auto unchanged = checkPreconditions(call.request, record->etag()))
        return *unchanged;
    return withEtag(jsonResponse(200, record->document), record->etag());
}

SandboxResponse write(Site &site, const Call &call)
{
    const auto before = current(site);
    if (!before)
        return storeRefusal(before.error());
    if (auto refusal = checkPreconditions(call.request, before->etag()))
        return *refusal;
    if (!call.body->isObject())
        return invalidBody({{QString(), {u"the body must be an object"_s}}});
    const Merged merged = mergeDataLayer(before->document, *call.body);
    if (!merged.errors.empty())
        return invalidBody(merged.errors);
    const auto saved = site.repository.save(RecordKind::DataLayer, recordId, merged.document, site.clock.now());
    if (!saved)
        return storeRefusal(saved.error());
    return withEtag(jsonResponse(200, saved->document), saved->etag());
}

} // namespace

void addDataLayerRoutes(Router &router, Site &site)
{
    router.add(
        {"GET", sitePath("/data-layer"), BodyUse::Ignored, [&site](const Call &call) { return read(site, call); }});
    router.add(
        {"PUT", sitePath("/data-layer"), BodyUse::Required, [&site](const Call &call) { return write(site, call); }});
}

} // namespace selwise::sandbox
