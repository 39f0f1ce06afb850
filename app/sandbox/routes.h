#pragma once

#include "app/sandbox/router.h"
#include "app/sandbox/site.h"

/// The endpoints of the contract's section 2 and of the sandbox itself, a file a group.
namespace selwise::sandbox {

class Dispatcher;

void addProviderRoutes(Router &router, Site &site);
void addWebhookRoutes(Router &router, Site &site);
void addTestRoutes(Router &router, Site &site); ///< of providers and webhooks
void addDataLayerRoutes(Router &router, Site &site);
void addHealthRoutes(Router &router, Site &site, Dispatcher &dispatcher);
void addPublicRoutes(Router &router, Site &site, Dispatcher &dispatcher); ///< where events come in
void addStandInRoutes(Router &router, Site &site); ///< the vendors' own paths, and `/hooks/{name}`
void addDeadLetterRoutes(Router &router, Site &site, Dispatcher &dispatcher); ///< `_dead`, `_replay`
void addHelperRoutes(Router &router, Site &site);  ///< `_site`, `_control`, `_captured`

QByteArray sitePath(const char *rest); ///< "api/v1/sites/{siteId}/integrations" + rest

/// 507, 503 or 500, with a sentence; the store's own words stay out of it.
SandboxResponse storeRefusal(const StoreProblem &problem);
/// 422; `what` says what came of it ("Nothing was saved").
SandboxResponse invalid(const QString &what, const FieldErrors &errors);
SandboxResponse invalidBody(const FieldErrors &errors);
SandboxResponse withEtag(SandboxResponse response, const QByteArray &etag);
/// Every record of the kind, as `shown` shows it.
SandboxResponse listOf(Site &site, RecordKind kind, const std::function<Json(const Site &, const StoredRecord &)> &shown);

/// A page of the delivery log of one destination, as the query asks (contract, section 8).
SandboxResponse logPage(Site &site, const QString &destination, const Call &call);

// 404, each with what to do next.
SandboxResponse unknownProvider(const Call &call);
SandboxResponse notConfigured(const ProviderId &provider);
SandboxResponse unknownWebhook();

} // namespace selwise::sandbox
