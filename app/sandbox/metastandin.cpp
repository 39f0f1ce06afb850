#include "app/sandbox/metaanswers.h"
#include "app/sandbox/standin.h"
#include "app/sandbox/vendornames.h"

#include <algorithm>
#include <QRegularExpression>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 oldestSeconds = 7 * 24 * 3600; // one older event fails the whole request
constexpr qint64 clockLeeway = 60;
constexpr std::size_t mostEvents = 1000;

QByteArray tokenOf(const StandInCall &call)
{
    if (const QString *token = call.target.queryValue(u"access_token"))
        return token->toUtf8();
    const QByteArray header = call.request.header("Authorization");
    return header.startsWith("Bearer ") ? header.sliced(7).trimmed() : QByteArray();
}

/// Like every Graph token: EAA and a long run of letters and digits.
bool isPlausible(const QByteArray &token)
{
    static const QRegularExpression shape(u"^EAA[A-Za-z0-9_-]{8,}$"_s);
    return shape.match(QString::fromLatin1(token)).hasMatch();
}

std::optional<SandboxResponse> judgeAddress(const StandInCall &call)
{
    static const QRegularExpression version(u"^v([0-9]{1,3})\\.0$"_s);
    static const QRegularExpression pixel(u"^[0-9]{10,20}$"_s);
    const auto &segments = call.target.segments;
    const auto match = version.match(segments[0]);
    if (!match.hasMatch())
        return metaAnswer(MetaAnswer::UnknownPath, segments[0]);
    if (match.captured(1).toInt() < 13)
        return metaAnswer(MetaAnswer::OldVersion);
    const QByteArray token = tokenOf(call);
    if (token.isEmpty())
        return metaAnswer(MetaAnswer::TokenMissing);
    if (token == expiredMetaToken)
        return metaAnswer(MetaAnswer::TokenExpired);
    if (!isPlausible(token))
        return metaAnswer(MetaAnswer::TokenInvalid);
    if (!pixel.match(segments[1]).hasMatch())
        return metaAnswer(MetaAnswer::UnknownObject, segments[1].left(100));
    return std::nullopt;
}

QString text(const Json &object, std::string_view name)
{
    const Json *value = object.find(name);
    return value ? value->toQString() : QString();
}

/// Members that tell who somebody is. Country, city and the like alone match nobody (Graph v13 and later).
bool identifiesSomebody(const Json &userData)
{
    static constexpr std::array strong = {"em",          "ph",  "external_id", "fbp",
                                          "fbc",         "fn",  "ln",          "client_ip_address",
                                          "lead_id",     "madid"};
    return std::any_of(strong.begin(), strong.end(),
                       [&](const char *name) { return userData.find(name) != nullptr; });
}

std::optional<SandboxResponse> judgeEvent(const Json &event, qint64 nowSeconds)
{
    const auto missing = [](const QString &what) {
        return metaAnswer(MetaAnswer::InvalidParameter, u"Missing required parameter: %1"_s.arg(what));
    };
    if (text(event, vendor::eventName).isEmpty())
        return missing(u"event_name"_s);
    const Json *time = event.find(vendor::eventTime);
    if (!time || !time->isNumber())
        return missing(u"event_time"_s);
    if (time->toInteger() < nowSeconds - oldestSeconds)
        return metaAnswer(MetaAnswer::TooOld);
    if (time->toInteger() > nowSeconds + clockLeeway) // milliseconds too
        return metaAnswer(MetaAnswer::InFuture);
    const QString source = text(event, vendor::actionSource);
    if (source.isEmpty())
        return missing(u"action_source"_s);
    const Json *userData = event.find(vendor::userData);
    if (!userData || !userData->isObject())
        return metaAnswer(MetaAnswer::MissingUserData);
    if (source == u"website" && text(event, vendor::eventSourceUrl).isEmpty())
        return missing(u"event_source_url"_s);
    if (source == u"website" && text(*userData, vendor::clientUserAgent).isEmpty())
        return missing(u"user_data.client_user_agent"_s);
    if (!identifiesSomebody(*userData))
        return metaAnswer(MetaAnswer::WeakUserData);
    if (text(event, vendor::eventName) == u"Purchase") {
        const Json *custom = event.find(vendor::customData);
        if (!custom || text(*custom, vendor::currency).isEmpty())
            return missing(u"custom_data.currency"_s);
        if (!custom->find(vendor::value) || !custom->find(vendor::value)->isNumber())
            return missing(u"custom_data.value"_s);
    }
    return std::nullopt;
}

SandboxResponse judge(const StandInCall &call)
{
    if (auto refused = judgeAddress(call))
        return *refused;
    const auto body = Json::parse(call.request.body);
    const Json *data = body ? body->find(vendor::data) : nullptr;
    if (!data || !data->isArray())
        return metaAnswer(MetaAnswer::NotJson);
    if (data->elements().empty())
        return metaAnswer(MetaAnswer::EmptyData);
    if (data->elements().size() > mostEvents)
        return metaAnswer(MetaAnswer::TooManyEvents);
    for (const Json &event : data->elements()) {
        if (auto refused = judgeEvent(event, call.nowMs / 1000))
            return *refused;
    }
    return metaAnswer(MetaAnswer::Received, {}, int(data->elements().size()));
}

SandboxResponse named(const StandInCall &call, const QString &name)
{
    static const QStringList names = metaAnswerNames();
    const auto answer = MetaAnswer(names.indexOf(name));
    const auto &segments = call.target.segments;
    return metaAnswer(answer, answer == MetaAnswer::InvalidParameter ? u"Missing required parameter: event_name"_s
                                                                     : segments[1].left(100));
}

QStringList events(const SandboxRequest &request, const RequestTarget &)
{
    QStringList names;
    const auto body = Json::parse(request.body);
    const Json *data = body ? body->find(vendor::data) : nullptr;
    for (const Json &event : data ? data->elements() : Json::Array())
        names += text(event, vendor::eventName);
    return names;
}

} // namespace

StandIn metaStandIn()
{
    return {u"meta"_s, metaAnswerNames(), judge, named, events};
}

} // namespace selwise::sandbox
