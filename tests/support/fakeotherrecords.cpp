#include "tests/support/fakeotherrecords.h"

#include "models/domain/codec/webhookcodec.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiError answered(ApiError::Kind kind, int status)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.attempts = 1;
    return error;
}

QByteArray etagOf(const FakeOtherRecords::Stored &stored)
{
    return '"' + QByteArray::number(stored.version) + '"';
}

bool fails(const FakeOtherRecords::Stored &stored, const Precondition &precondition)
{
    return precondition.kind == Precondition::Kind::IfMatch && precondition.etag != etagOf(stored);
}

/// What the body of a write says of secrets, as the codec writes it.
void takeSecrets(const Webhook &webhook, const SecretEdits &edits, std::map<QString, QByteArray> &secrets)
{
    const Json body = codec::encodePut(webhook, edits);
    const Json *config = body.find("authConfig");
    for (const JsonMember &member : config ? config->members() : Json::Object()) {
        const QString name = member.key.toQString();
        if (name == "header"_L1)
            continue;
        if (member.value.isString() && !member.value.utf8().empty())
            secrets[name] = member.value.toQString().toUtf8();
        else if (member.value.isNull())
            secrets.erase(name);
    }
}

} // namespace

void FakeOtherRecords::setWebhook(const QString &id, const QByteArray &json, std::map<QString, QByteArray> secrets)
{
    Stored &stored = webhooks[id];
    stored.form = Json::parse(json).value();
    for (const auto &[name, value] : secrets)
        stored.secrets[name] = value;
    stored.version = ++m_version;
}

void FakeOtherRecords::setDataLayer(const QByteArray &json)
{
    dataLayer.form = Json::parse(json).value();
    dataLayer.version = ++m_version;
}

Result<Webhook, ApiError> FakeOtherRecords::readWebhook(const WebhookId &id) const
{
    const auto found = webhooks.find(id.text);
    if (found == webhooks.end())
        return Failure{answered(ApiError::Kind::NotFound, 404)};
    Json body = found->second.form;
    body.set("id", Json(id.text));
    Json names = Json::array();
    for (const auto &[name, value] : found->second.secrets) {
        names.elements().push_back(Json(name));
        if (!body.find("authConfig"))
            body.set("authConfig", Json::object());
        body.find("authConfig")->set(name.toStdString(), Json(codec::mask));
    }
    body.set("secretsSet", names);
    Webhook webhook = codec::decodeWebhook(body).value();
    webhook.etag = etagOf(found->second);
    return webhook;
}

std::vector<Webhook> FakeOtherRecords::listWebhooks() const
{
    std::vector<Webhook> all;
    for (const auto &[id, stored] : webhooks) {
        Webhook webhook = readWebhook({id}).value();
        webhook.etag.clear(); // a list has no ETag of a record
        all.push_back(std::move(webhook));
    }
    return all;
}

Result<std::optional<Webhook>, ApiError> FakeOtherRecords::createWebhook(const Webhook &webhook, const SecretEdits &edits)
{
    ++writes;
    const QString id = u"wh_%1"_s.arg(++m_version);
    Stored stored{codec::encodeRecord(webhook), {}, m_version};
    takeSecrets(webhook, edits, stored.secrets);
    webhooks[id] = std::move(stored);
    return std::optional(readWebhook({id}).value());
}

Result<std::optional<Webhook>, ApiError> FakeOtherRecords::putWebhook(const Webhook &webhook, const SecretEdits &edits,
                                                                      const Precondition &precondition)
{
    const auto found = webhooks.find(webhook.id.text);
    if (found == webhooks.end())
        return Failure{answered(ApiError::Kind::NotFound, 404)};
    if (fails(found->second, precondition))
        return Failure{answered(ApiError::Kind::PreconditionFailed, 412)};
    ++writes;
    const auto before = codec::decodeWebhook(found->second.form);
    if (before && before->auth != webhook.auth)
        found->second.secrets.clear(); // a changed type drops the old ones
    found->second.form = codec::encodeRecord(webhook);
    found->second.version = ++m_version;
    takeSecrets(webhook, edits, found->second.secrets);
    return std::optional(readWebhook(webhook.id).value());
}

Result<Deletion, ApiError> FakeOtherRecords::removeWebhook(const WebhookId &id, const Precondition &precondition)
{
    const auto found = webhooks.find(id.text);
    if (found == webhooks.end())
        return Deletion::WasNotThere;
    if (fails(found->second, precondition))
        return Failure{answered(ApiError::Kind::PreconditionFailed, 412)};
    ++writes;
    webhooks.erase(found);
    return Deletion::Deleted;
}

DataLayerConfig FakeOtherRecords::readDataLayer() const
{
    DataLayerConfig config = codec::decodeDataLayer(dataLayer.form).value();
    config.etag = etagOf(dataLayer);
    return config;
}

Result<std::optional<DataLayerConfig>, ApiError> FakeOtherRecords::putDataLayer(const DataLayerConfig &config,
                                                                                const Precondition &precondition)
{
    if (fails(dataLayer, precondition))
        return Failure{answered(ApiError::Kind::PreconditionFailed, 412)};
    ++writes;
    dataLayer.form = codec::encodeRecord(config);
    dataLayer.version = ++m_version;
    return std::optional(readDataLayer());
}

} // namespace selwise
