#pragma once

#include "models/ports/controlplanefactory.h"
#include "tests/support/fakeotherrecords.h"
#include "tests/support/fakesandboxtools.h"
#include "tests/support/fakeserver.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>

namespace selwise {

/// A control plane without a network, for one thread. Each endpoint first does what was scripted for it, in order, and
/// then serves `server` when `serves` is on; a request that is neither scripted nor served fails the test. Answers come
/// with the next turn of the event loop; a cancelled request ends in ApiError::Cancelled.
class FakeControlPlane : public ControlPlane {
public:
    enum class Endpoint { Providers, Health, Provider, PutProvider, DeleteProvider, TestProvider, ProviderLogs, Mappings,
                          DataLayer, PutDataLayer, Webhooks, CreateWebhook, Webhook, PutWebhook, DeleteWebhook,
                          TestWebhook, WebhookLogs, Other };

    FakeServer server;
    FakeOtherRecords others; ///< webhooks and data layer
    bool serves = true;
    /// What the test of a provider answers; without one, an empty 2xx.
    std::function<TestResult(const ProviderId &, const TestRequest &)> tests;
    std::map<ProviderId, LogPage> logs;
    std::function<TestResult(const WebhookId &, const TestRequest &)> webhookTest; ///< likewise
    std::function<Result<LogPage, ApiError>(const WebhookId &, const LogQuery &)> webhookLog; ///< without one, empty
    std::optional<FakeSandboxTools> tools; ///< of a sandbox
    std::map<ProviderId, codec::MappingDefaults> mappings; ///< what endpoint 8 answers; nothing where there is none
    /// Where it is set, the logs of providers ("ga4") and webhooks ("webhooks/ID") instead.
    std::function<Result<LogPage, ApiError>(const QString &log, const LogQuery &query)> logPages;

    // What the next request to an endpoint meets.
    void fail(Endpoint endpoint, const ApiError &error);
    void fail(Endpoint endpoint, ApiError::Kind kind);
    void hang(Endpoint endpoint);                        ///< no answer until it is cancelled
    void hold(Endpoint endpoint);                        ///< handled at once, answered by `release`
    void loseAnswer(Endpoint endpoint, ApiError::Kind kind = ApiError::Kind::OutcomeUnknown); ///< handled, then this error
    void before(Endpoint endpoint, std::function<void()> other); ///< somebody else is quicker; then as usual
    void release();                                      ///< the oldest held answer

    struct Call {
        Endpoint endpoint;
        ProviderId provider;
        Json form;
        SecretEdits secrets;
        Precondition precondition;
        TestRequest test;
    };
    std::vector<Call> calls;
    int count(Endpoint endpoint) const;
    /// What the system says about the network; nobody may listen.
    void network(bool online)
    {
        if (m_network)
            m_network(online);
    }
    int cancelled = 0; ///< requests that were cancelled before their answer

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
    Reply<std::optional<DataLayerConfig>> putDataLayer(const DataLayerConfig &config, const Precondition &precondition) override;
    Reply<std::vector<Webhook>> webhooks() override;
    Reply<std::optional<Webhook>> createWebhook(const Webhook &webhook, const SecretEdits &secrets) override;
    Reply<Webhook> webhook(const WebhookId &id) override;
    Reply<std::optional<Webhook>> putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                             const Precondition &precondition) override;
    Reply<Deletion> deleteWebhook(const WebhookId &id, const Precondition &precondition) override;
    Reply<TestResult> testWebhook(const WebhookId &id, const TestRequest &request) override;
    Reply<LogPage> webhookLogs(const WebhookId &id, const LogQuery &query) override;
    SandboxTools *sandboxTools() override { return tools ? &*tools : nullptr; }
    void watchNetwork(std::function<void(bool)> tell) override { m_network = std::move(tell); }

private:
    struct Step {
        enum class What { Serve, Fail, Hang, Hold, Lose } what = What::Serve;
        ApiError error;
        std::function<void()> before;
    };
    template <class T>
    Reply<T> answer(Call call, std::function<Result<T, ApiError>()> serve);
    template <class T>
    Reply<T> unexpected();

    std::map<Endpoint, std::deque<Step>> m_script;
    std::deque<std::function<void()>> m_held;
    std::function<void(bool)> m_network;
    QObject m_context;
};

/// Makes fake control planes; `prepare` sets each one up, `made` says for whom.
class FakeControlPlaneFactory : public ControlPlaneFactory {
public:
    std::function<void(FakeControlPlane &)> prepare;
    struct Made {
        ConnectionProfile profile;
        Secret token;
    };
    std::vector<Made> made;
    int alive = 0;

    std::unique_ptr<ControlPlane> make(const ConnectionProfile &profile, const Secret &token) override;
};

} // namespace selwise
