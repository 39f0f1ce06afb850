#include "app/sandbox/ga4answers.h"
#include "app/sandbox/vendornames.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using Code = Ga4Message::Code;

namespace {

// Limits: support.google.com 9267744 and the Measurement Protocol's reference.
constexpr std::size_t mostEvents = 25, mostParameters = 25;
constexpr qsizetype longestName = 40, longestValue = 100, longestUserProperty = 24, longestUserValue = 36;
constexpr qsizetype largestBody = 130 * 1024;
constexpr qint64 oldestMs = 72LL * 3600 * 1000;
constexpr std::size_t mostMessages = 50;

// The Measurement Protocol's reference, not the help page's list, which reserves page_view too (providers.md).
constexpr std::array reservedEvents = {"ad_activeview", "ad_click", "ad_exposure", "ad_query", "ad_reward",
                                       "adunit_exposure", "app_clear_data", "app_exception", "app_install",
                                       "app_remove", "app_store_refund", "app_update", "app_upgrade",
                                       "dynamic_link_app_open", "dynamic_link_app_update", "dynamic_link_first_open",
                                       "error", "first_open", "first_visit", "in_app_purchase",
                                       "notification_dismiss", "notification_foreground", "notification_open",
                                       "notification_receive", "os_update", "session_start",
                                       "user_engagement"};
constexpr std::array reservedPrefixes = {"_", "firebase_", "ga_", "google_", "gtag."};

class Validation {
public:
    explicit Validation(qint64 nowMs)
        : m_nowMs(nowMs)
    {
    }
    void add(Code code, const QString &path, const QString &description)
    {
        if (messages.size() < mostMessages)
            messages.push_back({code, path, description});
    }
    void body(const Json &body);

    std::vector<Ga4Message> messages;

private:
    void name(const QString &text, const QString &path, const QString &what, qsizetype longest);
    void event(const Json &event, std::size_t index);
    void parameters(const Json &parameters, const QString &path, const QString &eventName);
    void money(const Json &parameters, const QString &path, const QString &eventName);
    void userProperties(const Json &properties);

    qint64 m_nowMs;
};

QString text(const Json &object, std::string_view name)
{
    const Json *value = object.find(name);
    return value ? value->toQString() : QString();
}

void Validation::name(const QString &text, const QString &path, const QString &what, qsizetype longest)
{
    static const QRegularExpression letters(u"^[A-Za-z0-9_]*$"_s);
    for (const char *prefix : reservedPrefixes) {
        if (text.startsWith(QLatin1StringView(prefix)) && text[0] != u'_')
            return add(Code::NameReserved, path, u"%1 has name [%2] which uses a reserved prefix."_s.arg(what, text));
    }
    if (text.isEmpty() || !((text[0] >= u'a' && text[0] <= u'z') || (text[0] >= u'A' && text[0] <= u'Z')))
        return add(Code::NameInvalid, path,
                   u"%1 has invalid name [%2]. Names must start with an alphabetic character."_s.arg(what, text.left(100)));
    if (!letters.match(text).hasMatch())
        add(Code::NameInvalid, path,
            u"%1 has invalid name [%2]. Only alphanumeric characters and underscores are allowed."_s.arg(what, text.left(100)));
    else if (text.size() > longest)
        add(Code::NameInvalid, path,
            u"%1 has invalid name [%2]. Names must be %3 characters or fewer."_s.arg(what, text.left(100)).arg(longest));
}

/// `value` without `currency`, a currency that is no ISO 4217 code, a purchase without transaction or items.
void Validation::money(const Json &parameters, const QString &path, const QString &eventName)
{
    static const QRegularExpression iso(u"^[A-Z]{3}$"_s);
    const Json *currency = parameters.find(vendor::currency);
    if (parameters.find(vendor::value) && !currency)
        add(Code::ValueRequired, path + u".currency"_s,
            u"Event [%1] has a [value] parameter and must have a [currency] parameter."_s.arg(eventName));
    if (currency && !iso.match(currency->toQString()).hasMatch())
        add(Code::ValueInvalid, path + u".currency"_s,
            u"Event [%1] has an invalid [currency]: [%2] is not an ISO 4217 currency code."_s.arg(
                eventName, currency->toQString().left(20)));
    const Json *value = parameters.find(vendor::value);
    if (value && !value->isNumber())
        add(Code::ValueInvalid, path + u".value"_s, u"Event [%1] has a [value] that is not a number."_s.arg(eventName));
    if (eventName != u"purchase")
        return;
    if (text(parameters, vendor::transactionId).isEmpty())
        add(Code::ValueRequired, path + u".transaction_id"_s, u"Event [purchase] must have a [transaction_id] parameter."_s);
    const Json *items = parameters.find(vendor::items);
    if (!items || items->elements().empty())
        add(Code::ValueRequired, path + u".items"_s, u"Event [purchase] must have an [items] parameter."_s);
}

void Validation::parameters(const Json &parameters, const QString &path, const QString &eventName)
{
    if (parameters.members().size() > mostParameters)
        add(Code::ExceededMaxEntities, path,
            u"Event [%1] has more than [%2] parameters."_s.arg(eventName).arg(mostParameters));
    for (const JsonMember &member : parameters.members()) {
        const QString key = member.key.toQString();
        name(key, path, u"Event [%1] parameter"_s.arg(eventName), longestName);
        if (member.value.isString() && member.value.toQString().size() > longestValue)
            add(Code::ValueOutOfBounds, path + u'.' + key.left(100),
                u"Event [%1] parameter [%2] is longer than [%3] characters."_s.arg(eventName, key.left(100)).arg(longestValue));
        if ((member.value.isObject() || member.value.isArray()) && key != u"items")
            add(Code::ValueInvalid, path + u'.' + key.left(100),
                u"Event [%1] parameter [%2] has an unsupported type."_s.arg(eventName, key.left(100)));
    }
    money(parameters, path, eventName);
}

void Validation::event(const Json &event, std::size_t index)
{
    const QString eventName = text(event, vendor::name);
    name(eventName, u"events"_s, u"Event at index: [%1]"_s.arg(index), longestName);
    if (std::any_of(reservedEvents.begin(), reservedEvents.end(),
                    [&](const char *reserved) { return eventName == QLatin1StringView(reserved); }))
        add(Code::NameReserved, u"events"_s, u"Event at index: [%1] has name [%2] which is reserved."_s.arg(index).arg(eventName));
    if (const Json *inner = event.find(vendor::params)) {
        if (inner->isObject())
            parameters(*inner, u"events[%1].params"_s.arg(index), eventName);
        else
            add(Code::ValueInvalid, u"events[%1].params"_s.arg(index), u"[params] must be an object."_s);
    }
}

void Validation::userProperties(const Json &properties)
{
    constexpr std::size_t most = 25;
    const QString path = u"user_properties"_s;
    if (properties.members().size() > most)
        add(Code::ExceededMaxEntities, path, u"There are more than [%1] user properties."_s.arg(most));
    for (const JsonMember &member : properties.members()) {
        name(member.key.toQString(), path, u"User property"_s, longestUserProperty);
        if (text(member.value, vendor::value).size() > longestUserValue)
            add(Code::ValueOutOfBounds, path, u"User property [%1] is longer than [%2] characters."_s.arg(
                                                  member.key.toQString().left(100)).arg(longestUserValue));
    }
}

void Validation::body(const Json &body)
{
    if (text(body, vendor::clientId).isEmpty() && text(body, vendor::appInstanceId).isEmpty())
        add(Code::ValueRequired, u"client_id"_s, u"Measurement requires a client_id."_s);
    if (const Json *time = body.find(vendor::timestampMicros)) {
        const qint64 ms = time->isString() ? time->toQString().toLongLong() / 1000 : time->toInteger() / 1000;
        if (ms < m_nowMs - oldestMs)
            add(Code::ValueOutOfBounds, u"timestamp_micros"_s, u"The timestamp is more than 72 hours in the past."_s);
    }
    if (const Json *properties = body.find(vendor::userProperties))
        userProperties(*properties);
    const Json *events = body.find(vendor::events);
    if (!events || events->elements().empty())
        return add(Code::ValueRequired, u"events"_s, u"Measurement requires at least one event."_s);
    if (events->elements().size() > mostEvents)
        add(Code::ExceededMaxEntities, u"events"_s, u"Measurement has more than [%1] events."_s.arg(mostEvents));
    for (std::size_t i = 0; i < events->elements().size() && messages.size() < mostMessages; ++i)
        event(events->elements()[i], i);
}

} // namespace

std::vector<Ga4Message> validateGa4(const QString *measurementId, const QByteArray &body, qint64 nowMs)
{
    static const QRegularExpression shape(u"^G-[A-Z0-9]{4,}$"_s);
    Validation validation(nowMs);
    if (!measurementId || measurementId->isEmpty())
        validation.add(Code::ValueRequired, u"measurement_id"_s,
                       u"Measurement requires a measurement_id or firebase_app_id."_s);
    else if (!shape.match(*measurementId).hasMatch())
        validation.add(Code::ValueInvalid, u"measurement_id"_s,
                       u"Measurement has an invalid measurement_id [%1]."_s.arg(measurementId->left(100)));
    if (body.size() > largestBody)
        validation.add(Code::ValueOutOfBounds, QString(), u"The body is larger than 130 kB."_s);
    const auto json = Json::parse(body);
    if (json && json->isObject())
        validation.body(*json);
    else
        validation.add(Code::ValueInvalid, QString(), u"Unable to parse Measurement Protocol JSON payload."_s);
    return validation.messages;
}

QByteArray codeName(Code code)
{
    switch (code) {
    case Code::ValueInvalid: return "VALUE_INVALID";
    case Code::ValueRequired: return "VALUE_REQUIRED";
    case Code::NameInvalid: return "NAME_INVALID";
    case Code::NameReserved: return "NAME_RESERVED";
    case Code::ValueOutOfBounds: return "VALUE_OUT_OF_BOUNDS";
    case Code::ExceededMaxEntities: return "EXCEEDED_MAX_ENTITIES";
    case Code::NameDuplicated: break;
    }
    return "NAME_DUPLICATED";
}

SandboxResponse validatorAnswer(const std::vector<Ga4Message> &messages)
{
    Json list = Json::array();
    for (const Ga4Message &message : messages) {
        Json entry = Json::object();
        if (!message.fieldPath.isEmpty())
            entry.set(vendor::fieldPath, Json(message.fieldPath));
        entry.set(vendor::description, Json(message.description));
        entry.set(vendor::validationCode, Json(QString::fromLatin1(codeName(message.code))));
        list.elements().push_back(std::move(entry));
    }
    Json body = Json::object();
    body.set(vendor::validationMessages, std::move(list));
    return jsonResponse(200, body);
}

} // namespace selwise::sandbox
