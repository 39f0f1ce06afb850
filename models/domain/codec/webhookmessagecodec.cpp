#include "models/domain/codec/explaincodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/webhookcodec.h"

#include <QStringList>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

Failure<ShapeError> wrong(const QString &path, const QString &expected)
{
    return Failure{ShapeError{path, expected}};
}

Failure<ShapeError> missing(const QString &path, const QString &expected)
{
    return Failure{ShapeError{path, expected, true}};
}

/// What each way to authenticate needs, by wire name.
std::vector<QString> neededSecrets(WebhookAuth auth)
{
    switch (auth) {
    case WebhookAuth::Bearer: return {u"token"_s};
    case WebhookAuth::Basic: return {u"username"_s, u"password"_s};
    case WebhookAuth::ApiKey: return {u"key"_s};
    case WebhookAuth::Hmac:
    case WebhookAuth::Signature: return {u"secret"_s};
    case WebhookAuth::None:
    case WebhookAuth::Unknown: break;
    }
    return {};
}

bool isText(const Json *value)
{
    return value && value->isString() && !value->isRawString();
}

/// Seconds since 1970; false when there is something that is no time.
bool readSeconds(const Json *value, std::optional<qint64> &seconds)
{
    if (!value || value->isNull())
        return true;
    const QDateTime time = members::time(value);
    if (time.isValid())
        seconds = time.toSecsSinceEpoch();
    return time.isValid();
}

/// {"name":"value"}, {"name":["value","value"]} or [["name","value"]].
bool readHeaders(const Json &value, std::vector<std::pair<QString, QString>> &headers)
{
    const auto add = [&](const QString &name, const Json &text) {
        const bool fits = text.isString() || text.isNumber();
        if (fits)
            headers.emplace_back(name, members::text(&text));
        return fits;
    };
    bool fine = value.isObject() || value.isArray();
    for (const JsonMember &member : value.members()) {
        for (const Json &text : member.value.elements())
            fine = add(member.key.toQString(), text) && fine;
        fine = (member.value.isArray() || add(member.key.toQString(), member.value)) && fine;
    }
    for (const Json &pair : value.elements()) {
        const bool isPair = pair.elements().size() == 2 && pair.elements()[0].isString();
        fine = isPair && add(pair.elements()[0].toQString(), pair.elements()[1]) && fine;
    }
    return fine;
}

} // namespace

Result<WebhookMessage, ShapeError> decodeWebhookMessage(const Json &line, MessagePurpose purpose)
{
    WebhookMessage message;
    if (!line.isObject())
        return wrong({}, u"an object"_s);
    const Json *type = line.find("authType"), *config = line.find("authConfig");
    const QString types = u"none, bearer, basic, hmac, signature or api_key"_s;
    if (!type)
        return missing(u"authType"_s, types);
    if (!isText(type))
        return wrong(u"authType"_s, types);
    if (config && !config->isObject() && !config->isNull())
        return wrong(u"authConfig"_s, u"an object"_s);
    Json record = Json::object();
    record.set("authType", *type);
    if (config && config->isObject())
        record.set("authConfig", *config);
    const auto webhook = decodeWebhook(record);
    if (!webhook)
        return Failure{webhook.error()};
    message.auth = webhook->auth;
    if (purpose == MessagePurpose::Sign && message.auth == WebhookAuth::Unknown)
        return wrong(u"authType"_s, types);
    message.header = webhook->authHeader;
    for (const auto &[name, state] : webhook->secrets) {
        if (state.presence != SecretState::Presence::Plain)
            continue;
        if (state.isJson)
            return wrong(u"authConfig."_s + name, u"text"_s);
        message.secrets.emplace(name, state.value);
    }
    for (const QString &name : neededSecrets(message.auth)) {
        if (purpose != MessagePurpose::Sign || message.secrets.contains(name))
            continue;
        const auto state = webhook->secrets.find(name);
        const bool masked = state != webhook->secrets.end() && state->second.presence == SecretState::Presence::Masked;
        const QString path = u"authConfig."_s + name;
        const QString expected = u"the value itself, which authType %1 needs"_s.arg(type->toQString());
        return masked ? wrong(path, expected + u", not its mask"_s) : missing(path, expected);
    }
    const Json *id = line.find("id");
    if (purpose == MessagePurpose::Sign && !id)
        return missing(u"id"_s, u"the message's id, as text"_s);
    message.id = members::text(id);
    if (purpose == MessagePurpose::Sign && (message.id.isEmpty() || (!id->isNumber() && !isText(id))))
        return wrong(u"id"_s, u"the message's id, as text"_s);
    // A receiver reads digits only (Standard Webhooks): nothing is signed for a time before 1970.
    if (!readSeconds(line.find("timestamp"), message.timestamp) || message.timestamp.value_or(0) < 0)
        return wrong(u"timestamp"_s, u"a time (seconds since 1970)"_s);
    if (!readSeconds(line.find("now"), message.now))
        return wrong(u"now"_s, u"a time (seconds since 1970)"_s);
    const Json *body = line.find("body");
    if (!body)
        return missing(u"body"_s, u"text: the very bytes that are sent, JSON in quotes"_s);
    if (!isText(body))
        return wrong(u"body"_s, u"text: the very bytes that are sent, JSON in quotes"_s);
    message.body = std::string(body->utf8());
    if (purpose == MessagePurpose::Sign)
        return message;
    const Json *headers = line.find("headers");
    if (!headers)
        return missing(u"headers"_s, u"an object of names and texts"_s);
    if (!readHeaders(*headers, message.headers))
        return wrong(u"headers"_s, u"an object of names and texts"_s);
    return message;
}

Json encodeSigned(const QString &id, const std::vector<std::pair<QString, QString>> &headers, const QStringList &warnings)
{
    Json result = Json::object();
    result.set("id", Json(id));
    Json object = Json::object();
    for (const auto &[name, value] : headers)
        object.editMembers().push_back({JsonText{name.toStdString(), false}, Json(value)});
    result.set("headers", std::move(object));
    if (!warnings.isEmpty()) {
        Json list = Json::array();
        for (const QString &warning : warnings)
            list.elements().push_back(Json(warning));
        result.set("warnings", std::move(list));
    }
    return result;
}

Json encodeVerdict(const Json &id, bool valid, const QString &reason, const QString &detail)
{
    Json result = Json::object();
    if (!id.isNull())
        result.set("id", id);
    result.set("valid", Json(valid));
    result.set("reason", Json(reason));
    result.set("detail", Json(detail));
    return result;
}

} // namespace selwise::codec
