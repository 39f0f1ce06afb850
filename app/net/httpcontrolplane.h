#pragma once

#include "app/net/httpcalls.h"
#include "models/ports/controlplane.h"

namespace selwise {

/// The 17 endpoints over any Transport. Paths, preconditions and the reading of answers are here; retrying is the
/// transport's (RetryingTransport). Answers are decoded in a worker thread: the thread that calls only builds requests.
///
/// Statuses: any 2xx is success (A). A write that was answered 2xx with HTML is NotJson, for that was not our service; one
/// answered with other JSON than a record counts as success without a record. Ids that would address something else
/// (empty, "..", a literal segment as provider) are BadAddress and send nothing. Test endpoints: an answered 4xx or 5xx
/// with a JSON body is a failed test, but for 401, 403, 404, 429 and 501, which are errors (contract, 3 and 10).
class HttpControlPlane : public ControlPlane {
public:
    /// Both must outlive this. Reads in flight when this goes end with Cancelled, writes with
    /// OutcomeUnknown.
    HttpControlPlane(Transport &transport, const Clock &clock, SiteId site);

    Reply<std::vector<ProviderRecord>> providers() override;
    Reply<HealthSummary> health() override;
    Reply<std::optional<ProviderRecord>> provider(const ProviderId &id) override;
    Reply<std::optional<ProviderRecord>> putProvider(const ProviderRecord &record, const SecretEdits &secrets,
                                                     const Precondition &precondition) override;
    Reply<Deletion> deleteProvider(const ProviderId &id, const Precondition &precondition) override;
    Reply<TestResult> testProvider(const ProviderId &id, const TestRequest &request) override;
    Reply<LogPage> providerLogs(const ProviderId &id, const LogQuery &query) override;
    Reply<codec::MappingDefaults> providerMappings(const ProviderId &id) override;

    Reply<DataLayerConfig> dataLayer() override;
    Reply<std::optional<DataLayerConfig>> putDataLayer(const DataLayerConfig &config,
                                                       const Precondition &precondition) override;

    Reply<std::vector<Webhook>> webhooks() override;
    Reply<std::optional<Webhook>> createWebhook(const Webhook &webhook, const SecretEdits &secrets) override;
    Reply<Webhook> webhook(const WebhookId &id) override;
    Reply<std::optional<Webhook>> putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                             const Precondition &precondition) override;
    Reply<Deletion> deleteWebhook(const WebhookId &id, const Precondition &precondition) override;
    Reply<TestResult> testWebhook(const WebhookId &id, const TestRequest &request) override;
    Reply<LogPage> webhookLogs(const WebhookId &id, const LogQuery &query) override;

private:
    QString integrations() const;
    QString providerPath(const ProviderId &id, QLatin1StringView rest = {}) const;
    QString webhookPath(const WebhookId &id, QLatin1StringView rest = {}) const;

    HttpCalls m_calls;
    const SiteId m_site;
};

} // namespace selwise
