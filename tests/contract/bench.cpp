#include "tests/contract/bench.h"

#include "app/net/networktransport.h"
#include "tests/support/sandboxanswer.h"
#include "tests/support/sandboxprocess.h"

#include <QPromise>

namespace selwise::contract {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray usualDataLayer =
    R"({"enabled":true,"autoPageTracking":true,"variableName":"selwiseLayer","pageDetection":"auto",)"
    R"("bufferSize":10,"flushInterval":1000,"reverseEventMapping":{},"externalDataLayerName":"dataLayer","debugMode":false})";

bool names(const test::RawRequest &request, const QByteArray &header)
{
    return std::any_of(request.headers.begin(), request.headers.end(),
                       [&](const auto &given) { return given.first == header; });
}

/// Hands requests to the service as HTTP would.
class ServiceTransport final : public Transport {
public:
    explicit ServiceTransport(InProcessBench &bench)
        : m_bench(bench)
    {
    }
    QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) override
    {
        sandbox::SandboxRequest passed;
        passed.method = request.method;
        passed.target = request.path.toUtf8();
        if (!request.query.isEmpty())
            passed.target += '?' + request.query.toString(QUrl::FullyEncoded).toUtf8();
        passed.headers = request.headers;
        passed.headers.emplace_back("Authorization", "Bearer " + m_bench.repository().identity().token.expose());
        passed.body = request.body;
        QPromise<Result<HttpResponse, ApiError>> promise;
        promise.start();
        promise.addResult(Result<HttpResponse, ApiError>(m_bench.handle(passed)));
        promise.finish();
        return promise.future();
    }

private:
    InProcessBench &m_bench;
};

class HttpBench final : public Bench {
public:
    bool start() { return m_process.start({u"--empty"_s}); }
    test::RawAnswer send(test::RawRequest request) override
    {
        if (!names(request, "Authorization"))
            request.token = m_process.token();
        return test::exchange(m_process.port(), request);
    }
    Transport &transport() override
    {
        if (!m_transport)
            m_transport =
                std::make_unique<NetworkTransport>(m_process.url(), [this] { return Secret(m_process.token()); });
        return *m_transport;
    }
    QString siteId() const override { return m_process.siteId(); }
    QByteArray siteKey() const override { return m_process.siteKey().toUtf8(); }

private:
    test::SandboxProcess m_process;
    std::unique_ptr<NetworkTransport> m_transport;
};

} // namespace

QByteArray Bench::integrations() const
{
    return "/api/v1/sites/" + siteId().toUtf8() + "/integrations";
}

ControlPlane &Bench::plane()
{
    if (!m_plane)
        m_plane = std::make_unique<HttpControlPlane>(transport(), m_clock, SiteId{siteId()});
    return *m_plane;
}

void Bench::reset()
{
    for (const char *provider : {"/ga4", "/meta", "/gads"})
        send({"DELETE", integrations() + provider, {}, {}});
    const Json webhooks = send({"GET", integrations() + "/webhooks", {}, {}}).json();
    for (const Json &webhook : webhooks.find("data") ? webhooks.find("data")->elements() : Json::Array())
        send({"DELETE", integrations() + "/webhooks/" + webhook.find("id")->toQString().toUtf8(), {}, {}});
    send({"PUT", integrations() + "/data-layer", {}, usualDataLayer});
}

InProcessBench::InProcessBench(const Variant &variant)
    : m_variant(variant)
{
    auto repository = sandbox::Repository::open(m_directory.filePath(u"store.sqlite"_s));
    if (!repository)
        qFatal("no repository: %s", qPrintable(repository.error().detail));
    m_repository = std::move(repository).value();
    m_service = std::make_unique<sandbox::SandboxService>(*m_repository, m_clock);
    sandbox::HttpHandling handling;
    handling.handle = [this](const sandbox::SandboxRequest &request, const sandbox::Reply &reply) {
        m_service->handle(request, reply);
    };
    handling.refuse = [this](const sandbox::SandboxRequest &head) { return m_service->refuse(head); };
    m_standIns = std::make_unique<sandbox::HttpServer>(std::move(handling));
    if (!m_standIns->listenOnLoopback(0))
        qFatal("cannot listen");
    m_service->setOrigin(m_standIns->url());
    m_transport = std::make_unique<ServiceTransport>(*this);
}

HttpResponse InProcessBench::handle(sandbox::SandboxRequest request)
{
    auto &headers = request.headers;
    if (!m_variant.etags)
        std::erase_if(headers, [](const auto &header) { return header.first.startsWith("If-"); });
    const bool replaces = m_variant.replacesAll && request.method == "PUT" && !request.target.contains("data-layer") &&
                          !request.target.contains("webhooks");
    if (replaces) {
        sandbox::SandboxRequest gone = request;
        gone.method = "DELETE";
        gone.body.clear();
        if (test::answerOf(*m_service, gone).status == 412)
            return sandbox::problem(412, u"changed"_s);
        std::erase_if(headers, [](const auto &header) { return header.first.startsWith("If-"); });
    }
    HttpResponse answer = test::answerOf(*m_service, request);
    const bool good = answer.status >= 200 && answer.status < 300;
    if (!m_variant.etags)
        std::erase_if(answer.headers, [](const auto &header) { return header.first == "ETag"; });
    if (m_variant.reshape)
        m_variant.reshape(*m_repository, request, answer);
    if (!m_variant.bodies && good && request.method != "GET") {
        answer.status = 200;
        answer.body.clear();
    }
    return answer;
}

test::RawAnswer InProcessBench::send(test::RawRequest request)
{
    sandbox::SandboxRequest passed{request.method, request.target, request.headers, request.body};
    if (!names(request, "Authorization"))
        passed.headers.emplace_back("Authorization", "Bearer " + m_repository->identity().token.expose());
    if (!request.body.isEmpty() && passed.headerCount("Content-Type") == 0)
        passed.headers.emplace_back("Content-Type", "application/json");
    const HttpResponse answer = test::answerOf(*m_service, passed);
    return {answer.status, answer.headers, answer.body};
}

Transport &InProcessBench::transport()
{
    return *m_transport;
}

QString InProcessBench::siteId() const
{
    return m_repository->identity().siteId;
}

QByteArray InProcessBench::siteKey() const
{
    return m_repository->identity().siteKey.toUtf8();
}

std::unique_ptr<Bench> makeHttpBench()
{
    auto bench = std::make_unique<HttpBench>();
    return bench->start() ? std::move(bench) : nullptr;
}

} // namespace selwise::contract
