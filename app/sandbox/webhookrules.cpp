#include "app/sandbox/webhookrules.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/codec/webhookcodec.h"

#include <QUrl>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString authPath = u"authConfig"_s;

bool isAuthSecret(const JsonMember &member)
{
    return !hasName(member, wire::header);
}

void checkUrl(const Json &value, FieldErrors &errors)
{
    const QString path = u"url"_s;
    if (!checkText(value, path, errors))
        return;
    const QUrl url(value.toQString(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        addError(errors, path, u"must be a complete http or https address, like https://example.com/hooks/orders"_s);
    else if (!url.userInfo().isEmpty())
        addError(errors, path, u"must not hold a user name or a password; use the authType basic for them"_s);
}

void checkEvents(const Json &value, FieldErrors &errors)
{
    const QString path = u"events"_s;
    if (!value.isArray())
        return addError(errors, path, u"must be a list of event names; an empty list means all events"_s);
    for (std::size_t i = 0; i < value.elements().size(); ++i)
        checkText(value.elements()[i], u"%1[%2]"_s.arg(path).arg(i), errors);
}

void checkAuthType(const Json &value, FieldErrors &errors)
{
    const QString path = u"authType"_s;
    if (checkText(value, path, errors) && codec::authFromText(value.toQString()) == WebhookAuth::Unknown)
        addError(errors, path, u"must be none, bearer, basic, hmac, signature or api_key"_s);
}

struct RetryNumber {
    std::string_view name;
    qint64 least, most;
    qint64 usual;
};
constexpr qint64 thirtyDays = 30 * 86'400;
constexpr RetryNumber retryNumbers[] = {{wire::maxAttempts, 1, 1'000'000, 5},
                                        {wire::initialDelaySeconds, 0, thirtyDays, 5},
                                        {wire::maxDelaySeconds, 0, thirtyDays, 3600},
                                        {wire::timeoutSeconds, 1, 3600, 10}};

/// The policy with what is missing at its default, so that a read always has the whole of it.
Json completeRetry(const Json &retry, FieldErrors &errors)
{
    const QString path = u"retry"_s;
    Json complete = retry;
    for (const RetryNumber &number : retryNumbers) {
        const QString numberPath = path + u'.' + QString::fromUtf8(number.name.data(), qsizetype(number.name.size()));
        if (const Json *value = retry.find(number.name)) {
            if (checkWholeNumber(*value, number.least, numberPath, errors) && value->toInteger() > number.most)
                addError(errors, numberPath, u"must be %1 or less"_s.arg(number.most));
        } else {
            complete.set(number.name, Json(number.usual));
        }
    }
    const QString backoffPath = path + u".backoff"_s;
    if (const Json *backoff = retry.find(wire::backoff)) {
        const QString word = backoff->toQString();
        if (checkText(*backoff, backoffPath, errors) && word != u"exponential" && word != u"linear" && word != u"fixed")
            addError(errors, backoffPath, u"must be exponential, linear or fixed"_s);
    } else {
        complete.set(wire::backoff, Json(u"exponential"_s));
    }
    return complete;
}

void checkName(const Json &value, FieldErrors &errors)
{
    if (checkText(value, u"name"_s, errors) && value.toQString().trimmed().isEmpty())
        addError(errors, u"name"_s, u"is required and must not be empty"_s);
}

Json emptyWebhook()
{
    FieldErrors none;
    Json webhook = Json::object();
    webhook.set(wire::enabled, Json(true));
    webhook.set(wire::events, Json::array());
    webhook.set(wire::authType, Json(codec::authText(WebhookAuth::None)));
    webhook.set(wire::authConfig, Json::object());
    webhook.set(wire::retry, completeRetry(Json::object(), none));
    return webhook;
}

void checkMember(const JsonMember &member, FieldErrors &errors)
{
    if (hasName(member, wire::name))
        checkName(member.value, errors);
    else if (hasName(member, wire::url))
        checkUrl(member.value, errors);
    else if (hasName(member, wire::enabled))
        checkFlag(member.value, memberPath({}, member), errors);
    else if (hasName(member, wire::events))
        checkEvents(member.value, errors);
    else if (hasName(member, wire::authType))
        checkAuthType(member.value, errors);
}

} // namespace

Merged mergeWebhook(const Json *stored, const Json &put)
{
    Merged merged{stored ? *stored : emptyWebhook(), {}};
    const Json *authType = put.find(wire::authType);
    const Json *oldType = stored ? stored->find(wire::authType) : nullptr;
    if (authType && oldType && authType->toQString() != oldType->toQString())
        merged.document.set(wire::authConfig, Json::object()); // a changed type drops the old values

    mergeMembers(merged, put, [&](const JsonMember &member) {
        if (hasName(member, wire::authConfig)) {
            if (checkObject(member.value, authPath, merged.errors)) {
                if (const Json *header = member.value.find(wire::header))
                    checkText(*header, authPath + u".header"_s, merged.errors);
                merged.document.set(wire::authConfig, mergeSecrets(merged.document.find(wire::authConfig), member.value,
                                                                   authPath, isAuthSecret, merged.errors));
            }
            return true;
        }
        if (hasName(member, wire::retry)) {
            if (checkObject(member.value, u"retry"_s, merged.errors))
                merged.document.set(wire::retry, completeRetry(member.value, merged.errors));
            return true;
        }
        checkMember(member, merged.errors);
        return false;
    });
    if (const Json *enabled = merged.document.find(wire::enabled); enabled && enabled->toBool())
        merged.document.remove(wire::disabledReason); // it was why it was off
    for (const auto &[name, path] : {std::pair{wire::name, u"name"_s}, std::pair{wire::url, u"url"_s}}) {
        if (!merged.document.find(name) && !merged.errors.contains(path))
            addError(merged.errors, path, u"is required"_s);
    }
    return merged;
}

Json publicWebhook(const StoredRecord &record, const QString &siteId)
{
    Json names = Json::array();
    Json answer = Json::object();
    answer.set(wire::id, Json(record.id));
    answer.set(wire::siteId, Json(siteId));
    for (const JsonMember &member : record.document.members())
        answer.editMembers().push_back({member.key, hasName(member, wire::authConfig)
                                                        ? maskSecrets(member.value, isAuthSecret, names)
                                                        : member.value});
    answer.set(wire::secretsSet, std::move(names));
    answer.set(wire::createdAt, timeJson(record.createdAt));
    answer.set(wire::updatedAt, timeJson(record.updatedAt));
    return answer;
}

} // namespace selwise::sandbox
