#include "tests/support/fakecontrolplane.h"

#include "models/domain/codec/webhookcodec.h"
#include "models/services/steadypromise.h"

#include <QFutureWatcher>
#include <QTest>

namespace selwise {

using What = ApiError::Kind;

template <class T>
Reply<T> FakeControlPlane::answer(Call call, std::function<Result<T, ApiError>()> serve)
{
    const Endpoint endpoint = call.endpoint;
    calls.push_back(std::move(call));
    Step step;
    if (auto &script = m_script[endpoint]; !script.empty()) {
        step = std::move(script.front());
        script.pop_front();
    } else if (!serves) {
        return unexpected<T>();
    }
    if (step.before)
        step.before();

    struct State {
        SteadyPromise<Result<T, ApiError>> answer;
        bool finished = false;
        void finish(const Result<T, ApiError> &result)
        {
            if (!std::exchange(finished, true))
                answer.finish(result);
        }
    };
    const auto state = std::make_shared<State>();
    auto *watcher = new QFutureWatcher<Result<T, ApiError>>(&m_context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, &m_context, [this, state] {
        if (state->finished)
            return;
        ++cancelled;
        ApiError error;
        error.kind = What::Cancelled;
        state->finish(Failure{error});
    });
    watcher->setFuture(state->answer.future());

    Result<T, ApiError> result = Failure{step.error};
    if (step.what != Step::What::Fail && step.what != Step::What::Hang) {
        auto served = serve();
        if (step.what != Step::What::Lose)
            result = std::move(served);
    }
    const auto finish = [state, result] { state->finish(result); };
    if (step.what == Step::What::Hold)
        m_held.push_back(finish);
    else if (step.what != Step::What::Hang)
        QMetaObject::invokeMethod(&m_context, finish, Qt::QueuedConnection);
    return state->answer.future();
}

template <class T>
Reply<T> FakeControlPlane::unexpected()
{
    QTest::qFail("a request that nobody expected", __FILE__, __LINE__);
    SteadyPromise<Result<T, ApiError>> answer;
    ApiError error;
    error.kind = What::UnexpectedStatus;
    answer.finish(Failure{error});
    return answer.future();
}

void FakeControlPlane::fail(Endpoint endpoint, const ApiError &error)
{
    m_script[endpoint].push_back({Step::What::Fail, error, {}});
}

void FakeControlPlane::fail(Endpoint endpoint, ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.attempts = 1;
    fail(endpoint, error);
}

void FakeControlPlane::hang(Endpoint endpoint)
{
    m_script[endpoint].push_back({Step::What::Hang, {}, {}});
}

void FakeControlPlane::hold(Endpoint endpoint)
{
    m_script[endpoint].push_back({Step::What::Hold, {}, {}});
}

void FakeControlPlane::loseAnswer(Endpoint endpoint, ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.attempts = 1;
    m_script[endpoint].push_back({Step::What::Lose, error, {}});
}

void FakeControlPlane::before(Endpoint endpoint, std::function<void()> other)
{
    m_script[endpoint].push_back({Step::What::Serve, {}, std::move(other)});
}

void FakeControlPlane::release()
{
    const auto finish = m_held.front();
    m_held.pop_front();
    finish();
}

int FakeControlPlane::count(Endpoint endpoint) const
{
    return int(std::count_if(calls.begin(), calls.end(), [&](const Call &call) { return call.endpoint == endpoint; }));
}

Reply<std::vector<ProviderRecord>> FakeControlPlane::providers()
{
    return answer<std::vector<ProviderRecord>>({Endpoint::Providers, {}, {}, {}, {}, {}}, [this] { return server.list(); });
}

Reply<HealthSummary> FakeControlPlane::health()
{
    return answer<HealthSummary>({Endpoint::Health, {}, {}, {}, {}, {}}, [this] { return server.health; });
}

Reply<std::optional<ProviderRecord>> FakeControlPlane::provider(const ProviderId &id)
{
    return answer<std::optional<ProviderRecord>>({Endpoint::Provider, id, {}, {}, {}, {}}, [this, id] { return server.read(id); });
}

Reply<std::optional<ProviderRecord>> FakeControlPlane::putProvider(const ProviderRecord &record, const SecretEdits &secrets,
                                                                   const Precondition &precondition)
{
    return answer<std::optional<ProviderRecord>>(
        {Endpoint::PutProvider, record.provider, codec::encodeRecord(record), secrets, precondition, {}},
        [=, this] { return server.put(record, secrets, precondition); });
}

Reply<Deletion> FakeControlPlane::deleteProvider(const ProviderId &id, const Precondition &precondition)
{
    return answer<Deletion>({Endpoint::DeleteProvider, id, {}, {}, precondition, {}},
                            [=, this] { return server.remove(id, precondition); });
}

Reply<TestResult> FakeControlPlane::testProvider(const ProviderId &id, const TestRequest &request)
{
    return answer<TestResult>({Endpoint::TestProvider, id, {}, {}, {}, request},
                              [=, this] { return tests ? tests(id, request) : TestResult(); });
}

Reply<LogPage> FakeControlPlane::providerLogs(const ProviderId &id, const LogQuery &query)
{
    return answer<LogPage>({Endpoint::ProviderLogs, id, {}, {}, {}, {}}, [=, this]() -> Result<LogPage, ApiError> {
        return logPages ? logPages(id.canonical(), query) : logs[id];
    });
}

Reply<codec::MappingDefaults> FakeControlPlane::providerMappings(const ProviderId &id)
{
    return answer<codec::MappingDefaults>({Endpoint::Mappings, id, {}, {}, {}, {}}, [=, this] { return mappings[id]; });
}

Reply<DataLayerConfig> FakeControlPlane::dataLayer()
{
    return answer<DataLayerConfig>({Endpoint::DataLayer, {}, {}, {}, {}, {}}, [this] { return others.readDataLayer(); });
}

Reply<std::optional<DataLayerConfig>> FakeControlPlane::putDataLayer(const DataLayerConfig &config, const Precondition &precondition)
{
    return answer<std::optional<DataLayerConfig>>({Endpoint::PutDataLayer, {}, codec::encodeRecord(config), {}, precondition, {}},
                                                  [=, this] { return others.putDataLayer(config, precondition); });
}

Reply<std::vector<Webhook>> FakeControlPlane::webhooks()
{
    return answer<std::vector<Webhook>>({Endpoint::Webhooks, {}, {}, {}, {}, {}}, [this] { return others.listWebhooks(); });
}

Reply<std::optional<Webhook>> FakeControlPlane::createWebhook(const Webhook &webhook, const SecretEdits &secrets)
{
    return answer<std::optional<Webhook>>({Endpoint::CreateWebhook, {}, codec::encodeRecord(webhook), secrets, {}, {}},
                                          [=, this] { return others.createWebhook(webhook, secrets); });
}

Reply<Webhook> FakeControlPlane::webhook(const WebhookId &id)
{
    return answer<Webhook>({Endpoint::Webhook, {}, {}, {}, {}, {}}, [=, this] { return others.readWebhook(id); });
}

Reply<std::optional<Webhook>> FakeControlPlane::putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                                           const Precondition &precondition)
{
    return answer<std::optional<Webhook>>({Endpoint::PutWebhook, {}, codec::encodeRecord(webhook), secrets, precondition, {}},
                                          [=, this] { return others.putWebhook(webhook, secrets, precondition); });
}

Reply<Deletion> FakeControlPlane::deleteWebhook(const WebhookId &id, const Precondition &precondition)
{
    return answer<Deletion>({Endpoint::DeleteWebhook, {}, {}, {}, precondition, {}},
                            [=, this] { return others.removeWebhook(id, precondition); });
}

Reply<TestResult> FakeControlPlane::testWebhook(const WebhookId &id, const TestRequest &request)
{
    return answer<TestResult>({Endpoint::TestWebhook, {}, {}, {}, {}, request},
                              [=, this] { return webhookTest ? webhookTest(id, request) : TestResult(); });
}

Reply<LogPage> FakeControlPlane::webhookLogs(const WebhookId &id, const LogQuery &query)
{
    return answer<LogPage>({Endpoint::WebhookLogs, {}, {}, {}, {}, {}}, [=, this]() -> Result<LogPage, ApiError> {
        return logPages ? logPages(QStringLiteral("webhooks/") + id.text, query) : webhookLog ? webhookLog(id, query) : LogPage();
    });
}

namespace {

struct CountedPlane : FakeControlPlane {
    explicit CountedPlane(int &counter) : alive(counter) { ++alive; }
    ~CountedPlane() override { --alive; }
    int &alive;
};

} // namespace

std::unique_ptr<ControlPlane> FakeControlPlaneFactory::make(const ConnectionProfile &profile, const Secret &token)
{
    made.push_back({profile, token});
    auto plane = std::make_unique<CountedPlane>(alive);
    if (prepare)
        prepare(*plane);
    return plane;
}

} // namespace selwise
