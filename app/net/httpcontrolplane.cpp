#include "app/net/httpcontrolplane.h"

#include "app/http/addressguard.h"
#include "app/http/limits.h"
#include "app/http/pending.h"
#include "app/net/answers.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/ports/clock.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;

/// An empty path stands for one that must not be asked.
HttpRequest ask(const char *method, const QString &path, QByteArray body = {})
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.body = std::move(body);
    request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return request;
}

HttpRequest write(const char *method, const QString &path, const Precondition &precondition, QByteArray body = {})
{
    HttpRequest request = ask(method, path, std::move(body));
    if (precondition.kind == Precondition::Kind::IfMatch)
        request.headers.emplace_back("If-Match", precondition.etag);
    else if (precondition.kind == Precondition::Kind::IfNoneMatchAny)
        request.headers.emplace_back("If-None-Match", "*");
    return request;
}

/// The body of a test is optional; a POST has one all the same (contract, 3).
QByteArray testBody(const TestRequest &request)
{
    const Json body = codec::encodeTestRequest(request);
    return body.isNull() ? QByteArray("{}") : body.toBytes();
}

/// Stops the exchange and ends the call when the control plane goes before the answer came.
template <class T>
struct InFlight {
    Pending<T> pending;
    QFuture<Result<HttpResponse, ApiError>> sent;
    bool read;
    bool over = false;

    InFlight(Pending<T> p, QFuture<Result<HttpResponse, ApiError>> f, bool isRead)
        : pending(std::move(p)), sent(std::move(f)), read(isRead)
    {
    }
    Q_DISABLE_COPY_MOVE(InFlight)
    ~InFlight()
    {
        if (over)
            return;
        sent.cancel();
        ApiError error;
        error.kind = read ? Kind::Cancelled : Kind::OutcomeUnknown;
        pending.fail(std::move(error));
    }
};

QString below(const QString &base, QLatin1StringView rest)
{
    return base.isEmpty() ? base : base + rest;
}

/// Only `limit` is certain (D); the others go along when they are asked for.
QUrlQuery queryOf(const LogQuery &wanted)
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty()) // a bare + would be read as a space
            query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"limit"_s, QString::number(std::clamp(wanted.limit, 1, limits::logPageMost)));
    add(u"cursor"_s, wanted.cursor);
    add(u"status"_s, wanted.status ? codec::deliveryStatusName(*wanted.status) : QString());
    add(u"event"_s, wanted.event);
    add(u"from"_s, wanted.from.toUTC().toString(Qt::ISODateWithMs));
    add(u"to"_s, wanted.to.toUTC().toString(Qt::ISODateWithMs));
    return query;
}

} // namespace

HttpControlPlane::HttpControlPlane(Transport &transport, const Clock &clock, SiteId site)
    : m_transport(transport), m_clock(clock), m_site(std::move(site)), m_context(std::make_unique<QObject>())
{
    m_decoders.setMaxThreadCount(2);
    m_decoders.setObjectName("selwise-decode"_L1);
}

HttpControlPlane::~HttpControlPlane()
{
    m_context.reset();
    m_decoders.waitForDone();
}

template <class T>
Reply<T> HttpControlPlane::call(HttpRequest request, const SecretEdits &secrets,
                                std::function<Result<T, ApiError>(const Answer &)> decode)
{
    Pending<T> pending;
    if (request.path.isEmpty()) {
        ApiError error;
        error.kind = Kind::BadAddress;
        error.method = QString::fromLatin1(request.method);
        error.requestId = request.requestId;
        pending.fail(std::move(error));
        return pending.future();
    }
    Answer answer{std::move(request), {}, {}, {}};
    for (const auto &[name, edit] : secrets) {
        if (edit.value)
            answer.secrets.push_back(*edit.value);
    }
    const auto flight = std::make_shared<InFlight<T>>(pending, m_transport.send(answer.request),
                                                      answer.request.method == "GET");
    answer.request.body.clear();
    whenCancelled(pending, m_context.get(), [sent = flight->sent]() mutable { sent.cancel(); });
    whenOver(flight->sent, m_context.get(),
             [this, flight, pending, answer = std::move(answer), decode = std::move(decode)](const auto &outcome) mutable {
                 flight->over = true;
                 if (!outcome)
                     return pending.fail(outcome.error());
                 answer.response = *outcome;
                 answer.now = m_clock.now();
                 m_decoders.start([pending, answer = std::move(answer), decode] { pending.finish(decode(answer)); });
             });
    return pending.future();
}

template <class T>
Reply<T> HttpControlPlane::call(HttpRequest request, std::function<Result<T, ApiError>(const Answer &)> decode)
{
    return call<T>(std::move(request), {}, std::move(decode));
}

QString HttpControlPlane::integrations() const
{
    const QString site = http::pathSegment(m_site.text);
    return site.isEmpty() ? QString() : u"/api/v1/sites/%1/integrations"_s.arg(site);
}

QString HttpControlPlane::providerPath(const ProviderId &id, QLatin1StringView rest) const
{
    const QString name = id.spelling.isEmpty() ? id.canonical() : id.spelling;
    const QString segment = http::pathSegment(name);
    const bool literal = name == "health"_L1 || name == "data-layer"_L1 || name == "webhooks"_L1;
    if (integrations().isEmpty() || segment.isEmpty() || literal)
        return {};
    return integrations() + u'/' + segment + rest;
}

QString HttpControlPlane::webhookPath(const WebhookId &id, QLatin1StringView rest) const
{
    const QString segment = http::pathSegment(id.text);
    if (integrations().isEmpty() || segment.isEmpty())
        return {};
    return integrations() + "/webhooks/"_L1 + segment + rest;
}

Reply<std::vector<ProviderRecord>> HttpControlPlane::providers()
{
    return call<std::vector<ProviderRecord>>(ask("GET", integrations()),
                                             [](const Answer &answer) { return read(answer, codec::decodeProviders); });
}

Reply<HealthSummary> HttpControlPlane::health()
{
    return call<HealthSummary>(ask("GET", below(integrations(), "/health"_L1)),
                               [](const Answer &answer) { return read(answer, codec::decodeHealth); });
}

Reply<std::optional<ProviderRecord>> HttpControlPlane::provider(const ProviderId &id)
{
    using Found = std::optional<ProviderRecord>;
    return call<Found>(ask("GET", providerPath(id)), [id](const Answer &answer) -> Result<Found, ApiError> {
        if (answer.response.status == 404 || answer.response.status == 204)
            return Found();
        auto found = read(answer, [&id](const Json &body) { return codec::decodeProvider(body, id); });
        if (found && *found)
            (*found.value()).etag = answer.response.header("ETag");
        return found;
    });
}

Reply<std::optional<ProviderRecord>> HttpControlPlane::putProvider(const ProviderRecord &record,
                                                                   const SecretEdits &secrets,
                                                                   const Precondition &precondition)
{
    const QByteArray body = codec::encodePut(record, secrets).toBytes();
    return call<std::optional<ProviderRecord>>(
        write("PUT", providerPath(record.provider), precondition, body), secrets,
        [id = record.provider](const Answer &answer) {
            return written<ProviderRecord>(answer, [&id](const Json &json) { return codec::decodeProvider(json, id); });
        });
}

Reply<Deletion> HttpControlPlane::deleteProvider(const ProviderId &id, const Precondition &precondition)
{
    return call<Deletion>(write("DELETE", providerPath(id), precondition), deleted);
}

Reply<TestResult> HttpControlPlane::testProvider(const ProviderId &id, const TestRequest &request)
{
    return call<TestResult>(ask("POST", providerPath(id, "/test"_L1), testBody(request)), tested);
}

Reply<LogPage> HttpControlPlane::providerLogs(const ProviderId &id, const LogQuery &query)
{
    HttpRequest request = ask("GET", providerPath(id, "/logs"_L1));
    request.query = queryOf(query);
    return call<LogPage>(std::move(request), [](const Answer &answer) { return read(answer, codec::decodeLogPage); });
}

Reply<codec::MappingDefaults> HttpControlPlane::providerMappings(const ProviderId &id)
{
    return call<codec::MappingDefaults>(ask("GET", providerPath(id, "/mappings"_L1)),
                                        [](const Answer &answer) { return read(answer, codec::decodeMappings); });
}

Reply<DataLayerConfig> HttpControlPlane::dataLayer()
{
    return call<DataLayerConfig>(ask("GET", below(integrations(), "/data-layer"_L1)), [](const Answer &answer) {
        return withEtag(read(answer, codec::decodeDataLayer), answer);
    });
}

Reply<std::optional<DataLayerConfig>> HttpControlPlane::putDataLayer(const DataLayerConfig &config,
                                                                     const Precondition &precondition)
{
    return call<std::optional<DataLayerConfig>>(
        write("PUT", below(integrations(), "/data-layer"_L1), precondition, codec::encodeRecord(config).toBytes()),
        [](const Answer &answer) { return written<DataLayerConfig>(answer, codec::decodeDataLayer); });
}

Reply<std::vector<Webhook>> HttpControlPlane::webhooks()
{
    return call<std::vector<Webhook>>(ask("GET", below(integrations(), "/webhooks"_L1)),
                                      [](const Answer &answer) { return read(answer, codec::decodeWebhooks); });
}

Reply<std::optional<Webhook>> HttpControlPlane::createWebhook(const Webhook &webhook, const SecretEdits &secrets)
{
    const QByteArray body = codec::encodePut(webhook, secrets).toBytes();
    return call<std::optional<Webhook>>(
        ask("POST", below(integrations(), "/webhooks"_L1), body), secrets,
        [](const Answer &answer) { return written<Webhook>(answer, codec::decodeWebhook); });
}

Reply<Webhook> HttpControlPlane::webhook(const WebhookId &id)
{
    return call<Webhook>(ask("GET", webhookPath(id)), [](const Answer &answer) {
        return withEtag(read(answer, codec::decodeWebhook), answer);
    });
}

Reply<std::optional<Webhook>> HttpControlPlane::putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                                           const Precondition &precondition)
{
    const QByteArray body = codec::encodePut(webhook, secrets).toBytes();
    return call<std::optional<Webhook>>(
        write("PUT", webhookPath(webhook.id), precondition, body), secrets,
        [](const Answer &answer) { return written<Webhook>(answer, codec::decodeWebhook); });
}

Reply<Deletion> HttpControlPlane::deleteWebhook(const WebhookId &id, const Precondition &precondition)
{
    return call<Deletion>(write("DELETE", webhookPath(id), precondition), deleted);
}

Reply<TestResult> HttpControlPlane::testWebhook(const WebhookId &id, const TestRequest &request)
{
    return call<TestResult>(ask("POST", webhookPath(id, "/test"_L1), testBody(request)), tested);
}

Reply<LogPage> HttpControlPlane::webhookLogs(const WebhookId &id, const LogQuery &query)
{
    HttpRequest request = ask("GET", webhookPath(id, "/logs"_L1));
    request.query = queryOf(query);
    return call<LogPage>(std::move(request), [](const Answer &answer) { return read(answer, codec::decodeLogPage); });
}

} // namespace selwise
