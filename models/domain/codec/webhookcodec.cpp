#include "models/domain/codec/webhookcodec.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/redaction.h"
#include "models/domain/codec/secretmembers.h"
#include "models/domain/codec/wordtable.h"

#include <algorithm>
#include <limits>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

const members::Names enabledNames = {"enabled", "isActive", "active"};
const members::Names retryNames = {"retry", "retryConfig", "retryPolicy"};

constexpr Word<WebhookAuth> authNames[] = {
    {WebhookAuth::None, "none"_L1},           {WebhookAuth::Bearer, "bearer"_L1}, {WebhookAuth::Basic, "basic"_L1},
    {WebhookAuth::Hmac, "hmac"_L1},           {WebhookAuth::ApiKey, "api_key"_L1},
    {WebhookAuth::Signature, "signature"_L1},
};
constexpr Word<Backoff> backoffNames[] = {
    {Backoff::Exponential, "exponential"_L1}, {Backoff::Linear, "linear"_L1}, {Backoff::Fixed, "fixed"_L1}};

Backoff decodeBackoff(const Json *value)
{
    if (!value || value->isNull())
        return Backoff::Exponential;
    return valueOf(backoffNames, members::text(value));
}

QString backoffText(Backoff backoff)
{
    return wordOf(backoffNames, backoff);
}

RetryPolicy decodeRetry(const Json &value)
{
    RetryPolicy policy;
    const auto read = [&](std::string_view name, int &field) {
        const std::optional<qint64> number = members::integer(value.find(name));
        if (number && *number >= std::numeric_limits<int>::min() && *number <= std::numeric_limits<int>::max())
            field = int(*number);
    };
    read("maxAttempts", policy.maxAttempts);
    read("initialDelaySeconds", policy.initialDelaySeconds);
    read("maxDelaySeconds", policy.maxDelaySeconds);
    read("timeoutSeconds", policy.timeoutSeconds);
    policy.backoff = decodeBackoff(value.find("backoff"));
    return policy;
}

void patchRetry(Json &record, const RetryPolicy &policy)
{
    const Json *source = members::find(record, retryNames);
    const RetryPolicy before = decodeRetry(source ? *source : Json());
    if (before == policy)
        return;
    Json retry = source && source->isObject() ? *source : Json::object();
    const auto write = [&](std::string_view name, int was, int now) {
        if (was != now)
            retry.set(name, Json(now));
    };
    write("maxAttempts", before.maxAttempts, policy.maxAttempts);
    write("initialDelaySeconds", before.initialDelaySeconds, policy.initialDelaySeconds);
    if (before.backoff != policy.backoff && policy.backoff != Backoff::Unknown)
        retry.set("backoff", Json(QStringView(backoffText(policy.backoff))));
    write("maxDelaySeconds", before.maxDelaySeconds, policy.maxDelaySeconds);
    write("timeoutSeconds", before.timeoutSeconds, policy.timeoutSeconds);
    record.set(members::spelling(record, retryNames), std::move(retry));
}

std::vector<QString> decodeEvents(const Json *value)
{
    std::vector<QString> events;
    if (value) {
        for (const Json &element : value->elements()) {
            if (element.isString())
                events.push_back(element.toQString());
        }
    }
    return events;
}

void patchEvents(Json &record, const std::vector<QString> &events)
{
    const Json *source = record.find("events");
    if (decodeEvents(source) == events)
        return;
    Json list = Json::array();
    const Json nothing;
    const Json::Array &before = (source ? *source : nothing).elements();
    for (const QString &event : events) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Json &e) { return e.isString() && e.toQString() == event; });
        list.elements().push_back(same == before.end() ? Json(QStringView(event)) : *same);
    }
    std::copy_if(before.begin(), before.end(), std::back_inserter(list.elements()), [](const Json &e) { return !e.isString(); });
    record.set("events", std::move(list));
}

bool isAuthSecret(const QString &name)
{
    return name != "header"_L1;
}

SecretStates takeWebhookSecrets(Json &record)
{
    SecretStates states;
    for (JsonMember &member : record.editMembers()) {
        if (member.key == JsonText{"authConfig", false} && member.value.isObject())
            takeSecrets(member.value, {}, isAuthSecret, states);
    }
    const auto isSecret = [&](const QString &name) {
        const Json *value = record.find(name.toStdString());
        const bool oddAuthConfig = name == "authConfig"_L1 && value && !value->isObject();
        return oddAuthConfig || (looksSecretName(name) && name != "secretsSet"_L1);
    };
    Json rest = record;
    rest.remove("authConfig");
    if (const Json *auth = record.find("authConfig"); auth && !auth->isObject())
        rest.set("authConfig", *auth);
    takeSecrets(rest, u"/"_s, isSecret, states);
    for (size_t i = 0; i < record.members().size();) {
        JsonMember &member = record.editMembers()[i];
        const bool settled = member.key.raw || (member.key.utf8 == "authConfig" && member.value.isObject());
        const Json *left = settled ? nullptr : rest.find(member.key.utf8);
        if (left)
            member.value = *left;
        if (settled || left)
            ++i;
        else
            record.editMembers().erase(record.editMembers().begin() + std::ptrdiff_t(i));
    }
    return states;
}

bool looksLikeWebhook(const Json &value)
{
    return members::find(value, {"id", "url", "name", "events", "authType"}) != nullptr;
}

Webhook decodeOne(const Json &value)
{
    Webhook webhook;
    webhook.source = value;
    webhook.secrets = takeWebhookSecrets(webhook.source);
    const auto secretsSet = decodeSecretsSet(value, u"authConfig");
    webhook.namesSecretsSet = secretsSet.has_value();
    webhook.id = {members::text(value.find("id"))};
    webhook.name = members::text(value.find("name"));
    webhook.url = members::text(value.find("url"));
    webhook.events = decodeEvents(value.find("events"));
    webhook.enabled = members::flag(members::find(value, enabledNames)).value_or(true);
    webhook.authText = members::text(value.find("authType"));
    webhook.auth = webhook.authText.isEmpty() ? WebhookAuth::None : authFromText(webhook.authText);
    if (const Json *config = webhook.source.find("authConfig"))
        webhook.authHeader = members::text(config->find("header"));
    if (const Json *retry = members::find(value, retryNames))
        webhook.retry = decodeRetry(*retry);
    webhook.createdAt = members::time(value.find("createdAt"));
    webhook.updatedAt = members::time(value.find("updatedAt"));
    for (const QLatin1StringView name : authConfigNames(webhook.auth)) {
        if (name != "header"_L1)
            webhook.secrets[name];
    }
    if (secretsSet)
        applySecretsSet(webhook.secrets, *secretsSet);
    return webhook;
}

void patchAuth(Json &record, const Webhook &webhook)
{
    const Json *received = record.find("authType");
    const QString before = members::text(received);
    const WebhookAuth meant = before.isEmpty() ? WebhookAuth::None : authFromText(before);
    if (webhook.auth != meant)
        record.set("authType", Json(QStringView(webhook.auth == WebhookAuth::Unknown ? webhook.authText : authText(webhook.auth))));
    else if (webhook.auth == WebhookAuth::Unknown && webhook.authText != before)
        record.set("authType", Json(QStringView(webhook.authText)));
    const Json *config = record.find("authConfig");
    const QString header = config ? members::text(config->find("header")) : QString();
    if (header == webhook.authHeader)
        return;
    Json edited = config && config->isObject() ? *config : Json::object();
    if (webhook.authHeader.isEmpty())
        edited.remove("header");
    else
        edited.set("header", Json(QStringView(webhook.authHeader)));
    record.set("authConfig", std::move(edited));
}

} // namespace

std::vector<QLatin1StringView> authConfigNames(WebhookAuth auth)
{
    switch (auth) {
    case WebhookAuth::Bearer: return {"token"_L1};
    case WebhookAuth::Basic: return {"username"_L1, "password"_L1};
    case WebhookAuth::ApiKey: return {"header"_L1, "key"_L1};
    case WebhookAuth::Hmac: return {"secret"_L1, "header"_L1};
    case WebhookAuth::Signature: return {"secret"_L1};
    case WebhookAuth::None:
    case WebhookAuth::Unknown: break;
    }
    return {};
}

WebhookAuth authFromText(QStringView text)
{
    return valueOf(authNames, text);
}

QString authText(WebhookAuth auth)
{
    return wordOf(authNames, auth);
}

Result<Webhook, ShapeError> decodeWebhook(const Json &body)
{
    const Json &record = looksLikeWebhook(body) ? body : members::unwrapped(body, {"data", "webhook"});
    if (!looksLikeWebhook(record))
        return Failure{ShapeError{&record == &body ? QString() : u"data"_s, u"a webhook"_s}};
    return decodeOne(record);
}

Result<std::vector<Webhook>, ShapeError> decodeWebhooks(const Json &body)
{
    const Json &list = members::unwrapped(body, {"data", "webhooks", "items"});
    if (!list.isArray())
        return Failure{ShapeError{&list == &body ? QString() : u"data"_s, u"a list of webhooks"_s}};
    std::vector<Webhook> webhooks;
    for (const Json &element : list.elements()) {
        if (!element.isObject())
            return Failure{ShapeError{u"data[%1]"_s.arg(&element - list.elements().data()), u"a webhook"_s}};
        webhooks.push_back(decodeOne(element));
    }
    return webhooks;
}

Json encodeRecord(const Webhook &webhook)
{
    Json result = webhook.source;
    for (const std::string_view name : {"id", "siteId", "createdAt", "updatedAt", "secretsSet"})
        result.remove(name);
    members::patchText(result, {"name"}, webhook.name);
    members::patchText(result, {"url"}, webhook.url);
    patchEvents(result, webhook.events);
    patchAuth(result, webhook);
    patchRetry(result, webhook.retry);
    members::patchFlag(result, enabledNames, webhook.enabled, true);
    return result;
}

Json encodePut(const Webhook &webhook, const SecretEdits &secrets)
{
    Json result = encodeRecord(webhook);
    if (webhook.source.members().empty())
        result.set("enabled", Json(webhook.enabled));
    putSecrets(result, "authConfig", webhook.secrets, decodeSecretsSet(webhook.source, u"authConfig"), secrets);
    return result;
}

void takeSecretStates(Webhook &webhook, const Webhook &read)
{
    const bool sameAuth = webhook.auth == read.auth && (read.auth != WebhookAuth::Unknown || webhook.authText == read.authText);
    if (sameAuth)
        webhook.secrets = read.secrets;
    webhook.namesSecretsSet = read.namesSecretsSet;
    if (const Json *named = read.source.find("secretsSet"))
        webhook.source.set("secretsSet", *named);
}

Json encodeCanonical(const Webhook &webhook)
{
    const Json encoded = encodeRecord(webhook);
    Json result = Json::object();
    if (!webhook.id.isEmpty())
        result.set("id", Json(QStringView(webhook.id.text)));
    result.set("name", Json(QStringView(webhook.name)));
    result.set("url", Json(QStringView(webhook.url)));
    const Json *events = encoded.find("events");
    result.set("events", events && events->isArray() ? *events : Json::array());
    result.set("enabled", Json(webhook.enabled));
    result.set("authType", Json(QStringView(webhook.auth == WebhookAuth::Unknown ? webhook.authText : authText(webhook.auth))));
    const Json *config = encoded.find("authConfig");
    result.set("authConfig", config && config->isObject() ? *config : Json::object());
    Json retry = Json::object();
    retry.set("maxAttempts", Json(webhook.retry.maxAttempts));
    retry.set("initialDelaySeconds", Json(webhook.retry.initialDelaySeconds));
    const Json *received = members::find(encoded, retryNames);
    const Json *backoff = received ? received->find("backoff") : nullptr;
    retry.set("backoff", backoff ? *backoff : Json(QStringView(backoffText(webhook.retry.backoff))));
    retry.set("maxDelaySeconds", Json(webhook.retry.maxDelaySeconds));
    retry.set("timeoutSeconds", Json(webhook.retry.timeoutSeconds));
    if (received)
        members::appendUnknown(retry, *received, {});
    result.set("retry", std::move(retry));
    putMasks(result, "authConfig", webhook.secrets);
    for (const auto &[key, time] : {std::pair{"createdAt", webhook.createdAt}, std::pair{"updatedAt", webhook.updatedAt}}) {
        const Json *asReceived = webhook.source.find(key);
        if (time.isValid())
            result.set(key, members::timeJson(time));
        else if (asReceived)
            result.set(key, *asReceived);
    }
    members::appendUnknown(result, encoded, {"enabled", "isActive", "active", "retryConfig", "retryPolicy"});
    return result;
}

QString disabledReason(const Webhook &webhook)
{
    return members::text(webhook.source.find("disabledReason"));
}

Json unknownMembers(const Webhook &webhook)
{
    Json unknown = Json::object();
    members::appendUnknown(unknown, encodeRecord(webhook),
                           {"name", "url", "events", "enabled", "isActive", "active", "authType", "authConfig", "retry", "retryConfig",
                            "retryPolicy", "disabledReason"});
    const Json *config = webhook.source.find("authConfig");
    Json inConfig = Json::object();
    if (config && config->isObject())
        members::appendUnknown(inConfig, *config, {"header"});
    if (!inConfig.members().empty())
        unknown.set("authConfig", std::move(inConfig));
    const Json *retry = members::find(webhook.source, retryNames);
    Json inRetry = Json::object();
    if (retry && retry->isObject())
        members::appendUnknown(inRetry, *retry, {"maxAttempts", "initialDelaySeconds", "backoff", "maxDelaySeconds", "timeoutSeconds"});
    if (!inRetry.members().empty())
        unknown.set("retry", std::move(inRetry));
    return redacted(unknown);
}

} // namespace selwise::codec
