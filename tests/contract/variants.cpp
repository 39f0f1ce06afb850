#include "tests/contract/variants.h"

namespace selwise::contract {

using namespace Qt::Literals::StringLiterals;
using sandbox::RecordKind;
using sandbox::Repository;
using sandbox::SandboxRequest;

namespace {

bool isProvider(const QByteArray &segment)
{
    return segment == "ga4" || segment == "meta" || segment == "gads" || segment == "google_ads";
}

/// The path below …/integrations, as segments.
QList<QByteArray> below(const SandboxRequest &request)
{
    const QByteArray path = request.target.split('?').front();
    QList<QByteArray> parts = path.sliced(path.indexOf("/integrations") + 13).split('/');
    parts.removeAll(QByteArray());
    return parts;
}

enum class What { ProviderList, OneProvider, WebhookList, OneWebhook, DataLayer, Health, Logs, Mappings, Other };

What whatOf(const SandboxRequest &request)
{
    const QList<QByteArray> parts = below(request);
    if (parts.isEmpty())
        return What::ProviderList;
    if (parts.last() == "logs")
        return What::Logs;
    if (parts.last() == "mappings")
        return What::Mappings;
    if (parts.front() == "webhooks")
        return parts.size() == 1   ? (request.method == "POST" ? What::OneWebhook : What::WebhookList)
               : parts.size() == 2 ? What::OneWebhook
                                   : What::Other;
    if (parts.size() > 1)
        return What::Other;
    if (parts.front() == "health")
        return What::Health;
    if (parts.front() == "data-layer")
        return What::DataLayer;
    return isProvider(parts.front()) ? What::OneProvider : What::Other;
}

bool isList(What what)
{
    return what == What::ProviderList || what == What::WebhookList || what == What::Logs;
}

bool isOne(What what)
{
    return what == What::OneProvider || what == What::OneWebhook || what == What::DataLayer;
}

Json bodyOf(const HttpResponse &answer)
{
    const auto parsed = Json::parse(answer.body);
    return parsed ? *parsed : Json();
}

bool succeeded(const HttpResponse &answer)
{
    return answer.status >= 200 && answer.status < 300 && !answer.body.isEmpty();
}

/// Every record in the answer, wherever it stands.
void eachRecord(const SandboxRequest &request, HttpResponse &answer, const std::function<void(Json &, What)> &change)
{
    if (!succeeded(answer))
        return;
    const What what = whatOf(request);
    Json body = bodyOf(answer);
    if (what == What::ProviderList || what == What::WebhookList) {
        for (Json &record : body.find("data")->elements())
            change(record, what == What::ProviderList ? What::OneProvider : What::OneWebhook);
    } else if (isOne(what)) {
        change(body, what);
    }
    answer.body = body.toBytes();
}

void wrap(HttpResponse &answer, std::string_view name, Json value)
{
    Json body = Json::object();
    body.set(name, std::move(value));
    answer.body = body.toBytes();
}

// Each of these is one server.

void bareArrays(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (succeeded(answer) && isList(whatOf(request)))
        answer.body = bodyOf(answer).find("data")->toBytes();
}

void namedEnvelopes(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    const What what = whatOf(request);
    if (succeeded(answer) && what == What::ProviderList)
        wrap(answer, "integrations", *bodyOf(answer).find("data"));
    else if (succeeded(answer) && what == What::OneProvider)
        wrap(answer, "integration", bodyOf(answer));
}

void itemsAndData(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    const What what = whatOf(request);
    if (succeeded(answer) && (what == What::ProviderList || what == What::WebhookList))
        wrap(answer, "items", *bodyOf(answer).find("data"));
    else if (succeeded(answer) && isOne(what))
        wrap(answer, "data", bodyOf(answer));
}

void keyedByProvider(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    const What what = whatOf(request);
    if (!succeeded(answer) || (what != What::ProviderList && what != What::Health))
        return;
    Json body = bodyOf(answer);
    const std::string_view list = what == What::Health ? "providers" : "data";
    Json keyed = Json::object();
    for (Json &record : body.find(list)->elements()) {
        const std::string name(record.find("provider")->utf8());
        record.remove("provider");
        keyed.set(name, std::move(record));
    }
    if (what == What::Health)
        body.set("providers", std::move(keyed));
    answer.body = (what == What::Health ? body : keyed).toBytes();
}

void noMetadata(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    eachRecord(request, answer, [](Json &record, What) {
        for (const char *name : {"siteId", "createdAt", "updatedAt"})
            record.remove(name);
    });
}

void plainSecrets(Repository &repository, const SandboxRequest &request, HttpResponse &answer)
{
    eachRecord(request, answer, [&](Json &record, What what) {
        record.remove("secretsSet");
        const bool provider = what == What::OneProvider;
        if (!provider && what != What::OneWebhook)
            return;
        const auto stored = repository.find(provider ? RecordKind::Provider : RecordKind::Webhook,
                                            record.find(provider ? "provider" : "id")->toQString());
        const std::string_view container = provider ? "config" : "authConfig";
        if (stored && *stored)
            record.set(container, *(*stored)->document.find(container));
    });
}

void withSecretsReplacedBy(const SandboxRequest &request, HttpResponse &answer, const std::optional<QString> &mask)
{
    eachRecord(request, answer, [&](Json &record, What what) {
        record.remove("secretsSet");
        Json *container = record.find(what == What::OneWebhook ? "authConfig" : "config");
        if (!container)
            return;
        std::erase_if(container->editMembers(), [&](JsonMember &member) {
            if (!looksMasked(member.value.toQString()))
                return false;
            if (mask)
                member.value = Json(*mask);
            return !mask;
        });
    });
}

void absentSecrets(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    withSecretsReplacedBy(request, answer, std::nullopt);
}

void starsWithATail(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    withSecretsReplacedBy(request, answer, u"************oken"_s);
}

void crosses(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    withSecretsReplacedBy(request, answer, u"xxxxxxxx"_s);
}

bool isMissingProvider(const SandboxRequest &request, const HttpResponse &answer)
{
    return answer.status == 404 && request.method == "GET" && whatOf(request) == What::OneProvider;
}

void nullWhenMissing(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (isMissingProvider(request, answer))
        answer = sandbox::jsonResponse(200, Json());
}

void emptyWhenMissing(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (isMissingProvider(request, answer))
        answer = sandbox::jsonResponse(200, Json::object());
}

void disabledWhenMissing(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (!isMissingProvider(request, answer))
        return;
    Json body = Json::object();
    body.set("enabled", Json(false));
    answer = sandbox::jsonResponse(200, body);
}

void googleAdsSpelling(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    eachRecord(request, answer, [](Json &record, What) {
        Json *provider = record.find("provider");
        if (provider && provider->utf8() == "gads")
            *provider = Json(u"google_ads"_s);
    });
}

/// Both spellings in one list: the console shows one.
void bothSpellings(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (!succeeded(answer) || whatOf(request) != What::ProviderList)
        return;
    Json body = bodyOf(answer);
    Json::Array &records = body.find("data")->elements();
    for (std::size_t i = records.size(); i-- > 0;) {
        if (records[i].find("provider")->utf8() != "gads")
            continue;
        Json twin = records[i];
        twin.set("provider", Json(u"google_ads"_s));
        records.push_back(std::move(twin));
    }
    answer.body = body.toBytes();
}

void webhookAliases(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    eachRecord(request, answer, [](Json &record, What what) {
        if (what != What::OneWebhook)
            return;
        for (JsonMember &member : record.editMembers()) {
            if (member.key.utf8 == "enabled")
                member.key.utf8 = "isActive";
            else if (member.key.utf8 == "retry")
                member.key.utf8 = "retryPolicy";
        }
    });
}

void plainMappings(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (succeeded(answer) && whatOf(request) == What::Mappings)
        answer.body = bodyOf(answer).find("eventMapping")->toBytes();
}

void mappingPairs(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (!succeeded(answer) || whatOf(request) != What::Mappings)
        return;
    Json pairs = Json::array();
    const Json body = bodyOf(answer);
    for (const JsonMember &member : body.find("eventMapping")->members())
        pairs.elements().push_back(Json(Json::Array{Json(member.key), member.value}));
    answer.body = pairs.toBytes();
}

void poorHealth(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (!succeeded(answer) || whatOf(request) != What::Health)
        return;
    Json body = bodyOf(answer);
    body.remove("series");
    body.remove("window");
    for (Json &provider : body.find("providers")->elements()) {
        for (const char *name : {"delivered", "failed", "retrying", "successRate", "p50Ms", "lastError"})
            provider.remove(name);
    }
    answer.body = body.toBytes();
}

/// Errors without JSON: the status decides.
void proseErrors(Repository &, const SandboxRequest &request, HttpResponse &answer)
{
    if (answer.status < 400 || answer.status == 422 || request.method == "POST")
        return;
    answer.headers = {{"Content-Type", "text/html"}};
    answer.body = "<html><body>No.</body></html>";
}

} // namespace

const std::vector<Variant> &variants()
{
    static const std::vector<Variant> all = {
        {.name = "bare arrays", .reshape = bareArrays},
        {.name = "integrations, integration", .reshape = namedEnvelopes},
        {.name = "items, data", .reshape = itemsAndData},
        {.name = "keyed by provider", .reshape = keyedByProvider},
        {.name = "no metadata", .reshape = noMetadata},
        {.name = "no ETags", .etags = false},
        {.name = "plain secrets", .reshape = plainSecrets},
        {.name = "plain secrets, replaces all", .replacesAll = true, .reshape = plainSecrets},
        {.name = "absent secrets", .reshape = absentSecrets},
        {.name = "absent secrets, replaces all", .replacesAll = true, .reshape = absentSecrets},
        {.name = "stars with a tail", .reshape = starsWithATail},
        {.name = "crosses, replaces all", .replacesAll = true, .reshape = crosses},
        {.name = "empty answers", .bodies = false},
        {.name = "empty answers, no ETags, replaces all", .etags = false, .replacesAll = true, .bodies = false},
        {.name = "null when not configured", .reshape = nullWhenMissing},
        {.name = "{} when not configured", .reshape = emptyWhenMissing},
        {.name = "enabled:false when not configured", .reshape = disabledWhenMissing},
        {.name = "google_ads", .reshape = googleAdsSpelling},
        {.name = "gads and google_ads", .reshape = bothSpellings},
        {.name = "isActive, retryPolicy", .reshape = webhookAliases},
        {.name = "plain mappings", .reshape = plainMappings},
        {.name = "pairs as mappings", .reshape = mappingPairs},
        {.name = "poor health", .reshape = poorHealth},
        {.name = "errors in prose", .reshape = proseErrors},
    };
    return all;
}

} // namespace selwise::contract
