#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/datalayer.h"
#include "models/domain/deliverylog.h"
#include "models/domain/health.h"
#include "models/domain/testresult.h"
#include "models/domain/webhook.h"
#include "models/ports/apierror.h"

#include <QFuture>
#include <functional>

namespace selwise {

template <class T>
using Reply = QFuture<Result<T, ApiError>>;

/// On what a write depends (contract, section 3, "concurrency").
struct Precondition {
    enum class Kind { None, IfMatch, IfNoneMatchAny };
    Kind kind = Kind::None;
    QByteArray etag; ///< for IfMatch, quotes included
};

class SandboxTools;

enum class Deletion { Deleted, WasNotThere };

/// The 17 endpoints of one site's integration API (contract, section 2). Asynchronous: each call returns at once, and its
/// future finishes exactly once with a value or an ApiError; cancelling the future ends in ApiError::Cancelled, or in
/// OutcomeUnknown when a write was already under way. Thread-safe to call from the thread that made it; only values cross
/// threads. GET, PUT and DELETE are retried by the table of section 9, a POST never.
class ControlPlane {
public:
    virtual ~ControlPlane() = default;

    virtual Reply<std::vector<ProviderRecord>> providers() = 0;
    virtual Reply<HealthSummary> health() = 0;
    /// nullopt = not configured, whichever way the server says it.
    virtual Reply<std::optional<ProviderRecord>> provider(const ProviderId &id) = 0;
    /// The record of the answer, when the answer has one (any 2xx is success, with or without a body).
    virtual Reply<std::optional<ProviderRecord>> putProvider(const ProviderRecord &record, const SecretEdits &secrets,
                                                             const Precondition &precondition) = 0;
    virtual Reply<Deletion> deleteProvider(const ProviderId &id, const Precondition &precondition) = 0;
    virtual Reply<TestResult> testProvider(const ProviderId &id, const TestRequest &request) = 0;
    virtual Reply<LogPage> providerLogs(const ProviderId &id, const LogQuery &query) = 0;
    virtual Reply<codec::MappingDefaults> providerMappings(const ProviderId &id) = 0;

    virtual Reply<DataLayerConfig> dataLayer() = 0;
    virtual Reply<std::optional<DataLayerConfig>> putDataLayer(const DataLayerConfig &config, const Precondition &precondition) = 0;

    virtual Reply<std::vector<Webhook>> webhooks() = 0;
    virtual Reply<std::optional<Webhook>> createWebhook(const Webhook &webhook, const SecretEdits &secrets) = 0;
    virtual Reply<Webhook> webhook(const WebhookId &id) = 0;
    virtual Reply<std::optional<Webhook>> putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                                     const Precondition &precondition) = 0;
    virtual Reply<Deletion> deleteWebhook(const WebhookId &id, const Precondition &precondition) = 0;
    virtual Reply<TestResult> testWebhook(const WebhookId &id, const TestRequest &request) = 0;
    virtual Reply<LogPage> webhookLogs(const WebhookId &id, const LogQuery &query) = 0;

    /// Begins to watch the network on the way to the service: `tell(online)` at once when the system says offline, and on each
    /// change; never where the system does not know. Only a hint: requests may still be made.
    virtual void watchNetwork(std::function<void(bool online)> tell) { Q_UNUSED(tell) }

    /// The helpers of a sandbox; nullptr for every other service. Owned by the control plane.
    virtual SandboxTools *sandboxTools() { return nullptr; }
};

} // namespace selwise
