#include "app/net/httpcontrolplane.h"

#include "app/http/addressguard.h"
#include "app/http/limits.h"
#include "app/net/answers.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/webhookcodec.h"

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;

HttpRequest write(const char *method, const QString &path, const Precondition &precondition, QByteArray body = {})
{
    HttpRequest request = HttpCalls::ask(method, path, std::move(body));
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
    : m_calls(transport, clock), m_site(std::move(site))
{
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
    return m_calls.call<std::vector<ProviderRecord>>(HttpCalls::ask("GET", integrations()),
                                             [](const Answer &answer) { return read(answer, codec::decodeProviders); });
}

Reply<HealthSummary> HttpControlPlane::health()
{
    return m_calls.call<HealthSummary>(HttpCalls::ask("GET", below(integrations(), "/health"_L1)),
                               [](const Answer &answer) { return read(answer, codec::decodeHealth); });
}

Reply<std::optional<ProviderRecord>> HttpControlPlane::provider(const ProviderId &id)
{
    using Found = std::optional<ProviderRecord>;
    return m_calls.call<Found>(HttpCalls::ask("GET", providerPath(id)), [id](const Answer &answer) -> Result<Found, ApiError> {
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
    return m_calls.call<std::optional<ProviderRecord>>(
        write("PUT", providerPath(record.provider), precondition, body), secrets,
        [id = record.provider](const Answer &answer) {
            return written<ProviderRecord>(answer, [&id](const Json &json) { return codec::decodeProvider(json, id); });
        });
}

Reply<Deletion> HttpControlPlane::deleteProvider(const ProviderId &id, const Precondition &precondition)
{
    return m_calls.call<Deletion>(write("DELETE", providerPath(id), precondition), deleted);
}

Reply<TestResult> HttpControlPlane::testProvider(const ProviderId &id, const TestRequest &request)
{
    return m_calls.call<TestResult>(HttpCalls::ask("POST", providerPath(id, "/test"_L1), testBody(request)), tested);
}

Reply<LogPage> HttpControlPlane::providerLogs(const ProviderId &id, const LogQuery &query)
{
    HttpRequest request = HttpCalls::ask("GET", providerPath(id, "/logs"_L1));
    request.query = queryOf(query);
    return m_calls.call<LogPage>(std::move(request), [](const Answer &answer) { return read(answer, codec::decodeLogPage); });
}

Reply<codec::MappingDefaults> HttpControlPlane::providerMappings(const ProviderId &id)
{
    return m_calls.call<codec::MappingDefaults>(HttpCalls::ask("GET", providerPath(id, "/mappings"_L1)),
                                        [](const Answer &answer) { return read(answer, codec::decodeMappings); });
}

Reply<DataLayerConfig> HttpControlPlane::dataLayer()
{
    return m_calls.call<DataLayerConfig>(HttpCalls::ask("GET", below(integrations(), "/data-layer"_L1)), [](const Answer &answer) {
        return withEtag(read(answer, codec::decodeDataLayer), answer);
    });
}

Reply<std::optional<DataLayerConfig>> HttpControlPlane::putDataLayer(const DataLayerConfig &config,
                                                                     const Precondition &precondition)
{
    return m_calls.call<std::optional<DataLayerConfig>>(
        write("PUT", below(integrations(), "/data-layer"_L1), precondition, codec::encodeRecord(config).toBytes()),
        [](const Answer &answer) { return written<DataLayerConfig>(answer, codec::decodeDataLayer); });
}

Reply<std::vector<Webhook>> HttpControlPlane::webhooks()
{
    return m_calls.call<std::vector<Webhook>>(HttpCalls::ask("GET", below(integrations(), "/webhooks"_L1)),
                                      [](const Answer &answer) { return read(answer, codec::decodeWebhooks); });
}

Reply<std::optional<Webhook>> HttpControlPlane::createWebhook(const Webhook &webhook, const SecretEdits &secrets)
{
    const QByteArray body = codec::encodePut(webhook, secrets).toBytes();
    return m_calls.call<std::optional<Webhook>>(
        HttpCalls::ask("POST", below(integrations(), "/webhooks"_L1), body), secrets,
        [](const Answer &answer) { return written<Webhook>(answer, codec::decodeWebhook); });
}

Reply<Webhook> HttpControlPlane::webhook(const WebhookId &id)
{
    return m_calls.call<Webhook>(HttpCalls::ask("GET", webhookPath(id)), [](const Answer &answer) {
        return withEtag(read(answer, codec::decodeWebhook), answer);
    });
}

Reply<std::optional<Webhook>> HttpControlPlane::putWebhook(const Webhook &webhook, const SecretEdits &secrets,
                                                           const Precondition &precondition)
{
    const QByteArray body = codec::encodePut(webhook, secrets).toBytes();
    return m_calls.call<std::optional<Webhook>>(
        write("PUT", webhookPath(webhook.id), precondition, body), secrets,
        [](const Answer &answer) { return written<Webhook>(answer, codec::decodeWebhook); });
}

Reply<Deletion> HttpControlPlane::deleteWebhook(const WebhookId &id, const Precondition &precondition)
{
    return m_calls.call<Deletion>(write("DELETE", webhookPath(id), precondition), deleted);
}

Reply<TestResult> HttpControlPlane::testWebhook(const WebhookId &id, const TestRequest &request)
{
    return m_calls.call<TestResult>(HttpCalls::ask("POST", webhookPath(id, "/test"_L1), testBody(request)), tested);
}

Reply<LogPage> HttpControlPlane::webhookLogs(const WebhookId &id, const LogQuery &query)
{
    HttpRequest request = HttpCalls::ask("GET", webhookPath(id, "/logs"_L1));
    request.query = queryOf(query);
    return m_calls.call<LogPage>(std::move(request), [](const Answer &answer) { return read(answer, codec::decodeLogPage); });
}

} // namespace selwise
