#include "models/domain/codec/members.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/redaction.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The sandbox's words and the usual ones of others; any other word is shown as it is.
HealthStatus statusFromText(const QString &text)
{
    static const std::map<QString, HealthStatus> words{
        {u"healthy"_s, HealthStatus::Healthy},   {u"ok"_s, HealthStatus::Healthy},        {u"up"_s, HealthStatus::Healthy},
        {u"degraded"_s, HealthStatus::Degraded}, {u"warning"_s, HealthStatus::Degraded},  {u"failing"_s, HealthStatus::Failing},
        {u"failed"_s, HealthStatus::Failing},    {u"unhealthy"_s, HealthStatus::Failing}, {u"down"_s, HealthStatus::Failing},
        {u"error"_s, HealthStatus::Failing},     {u"idle"_s, HealthStatus::Idle},         {u"disabled"_s, HealthStatus::Disabled},
    };
    const auto word = words.find(text.toLower());
    return word == words.end() ? HealthStatus::Unknown : word->second;
}

QString statusText(HealthStatus status, const QString &received)
{
    switch (status) {
    case HealthStatus::Healthy: return u"healthy"_s;
    case HealthStatus::Degraded: return u"degraded"_s;
    case HealthStatus::Failing: return u"failing"_s;
    case HealthStatus::Idle: return u"idle"_s;
    case HealthStatus::Disabled: return u"disabled"_s;
    case HealthStatus::Unknown: break;
    }
    return received;
}

/// 0..1, also of a percentage.
std::optional<double> rate(const Json *value)
{
    const std::optional<double> number = members::real(value);
    constexpr double hundred = 100;
    return number && *number > 1 && *number <= hundred ? std::optional(*number / hundred) : number;
}

ProviderHealth decodeProviderHealth(const Json &value, const QString &name)
{
    ProviderHealth health;
    const QString own = members::text(value.find("provider"));
    health.provider = ProviderId::fromWire(own.isEmpty() ? name : own);
    health.enabled = members::flag(members::find(value, {"enabled", "isActive", "active"}));
    health.testMode = members::flag(value.find("testMode"));
    health.statusText = value.isString() ? value.toQString() : members::text(value.find("status"));
    health.status = statusFromText(health.statusText);
    health.delivered = members::integer(value.find("delivered"));
    health.failed = members::integer(value.find("failed"));
    health.retrying = members::integer(value.find("retrying"));
    health.filtered = members::integer(value.find("filtered"));
    health.skipped = members::integer(value.find("skipped"));
    health.test = members::integer(value.find("test"));
    health.successRate = rate(value.find("successRate"));
    health.p50Ms = members::real(value.find("p50Ms"));
    health.p95Ms = members::real(value.find("p95Ms"));
    health.lastSuccessAt = members::time(value.find("lastSuccessAt"));
    health.lastFailureAt = members::time(value.find("lastFailureAt"));
    health.lastError = members::text(value.find("lastError"));
    return health;
}

HealthBucket decodeBucket(const Json &value)
{
    return {members::time(value.find("start")), ProviderId::fromWire(members::text(value.find("provider"))),
            members::integer(value.find("delivered")), members::integer(value.find("failed")),
            members::integer(value.find("retrying"))};
}

const members::Names summaryNames = {"status", "generatedAt", "providers", "series", "window"};

/// A map by provider: its first member is a provider's health.
bool looksLikeMap(const Json &value)
{
    const Json *first = value.members().empty() ? nullptr : &value.members().front().value;
    return first && members::find(*first, {"status", "enabled", "delivered", "failed"});
}

/// The member as received, when it was; with the canonical type where the received one says the same.
template <class T>
void put(Json &object, std::string_view name, const Json &source, const std::optional<T> &value)
{
    const Json *received = source.find(name);
    if (value && !(received && (received->isNumber() || received->isBool())))
        object.set(name, Json(*value));
    else if (received)
        object.set(name, *received);
}

void putTime(Json &object, std::string_view name, const Json &source, const QDateTime &time)
{
    const Json *received = source.find(name);
    if (time.isValid())
        object.set(name, members::timeJson(time));
    else if (received)
        object.set(name, *received);
}

const Json &sourceOf(const Json &providers, const ProviderHealth &health, size_t index)
{
    static const Json nothing;
    if (providers.isArray())
        return index < providers.elements().size() ? providers.elements()[index] : nothing;
    for (const JsonMember &member : providers.members()) {
        if (ProviderId::fromWire(member.key.toQString()) == health.provider)
            return member.value;
    }
    return nothing;
}

Json canonicalProvider(const ProviderHealth &health, const Json &source)
{
    Json result = Json::object();
    result.set("provider", Json(QStringView(health.provider.canonical())));
    put(result, "enabled", source, health.enabled);
    put(result, "testMode", source, health.testMode);
    if (!health.statusText.isEmpty())
        result.set("status", Json(QStringView(statusText(health.status, health.statusText))));
    put(result, "delivered", source, health.delivered);
    put(result, "failed", source, health.failed);
    put(result, "retrying", source, health.retrying);
    put(result, "filtered", source, health.filtered);
    put(result, "skipped", source, health.skipped);
    put(result, "test", source, health.test);
    const std::optional<double> received = members::real(source.find("successRate"));
    if (health.successRate && health.successRate != received)
        result.set("successRate", Json(JsonNumber{QByteArray::number(*health.successRate, 'g', 15).toStdString()}));
    for (const std::string_view name : {"successRate", "p50Ms", "p95Ms"}) {
        if (const Json *value = source.find(name); value && !result.find(name))
            result.set(name, *value);
    }
    putTime(result, "lastSuccessAt", source, health.lastSuccessAt);
    putTime(result, "lastFailureAt", source, health.lastFailureAt);
    if (const Json *error = source.find("lastError"))
        result.set("lastError", *error);
    members::appendUnknown(result, source, {"isActive", "active"});
    return result;
}

} // namespace

Result<HealthSummary, ShapeError> decodeHealth(const Json &body)
{
    const Json inner = redacted(members::find(body, summaryNames) ? body : members::unwrapped(body, {"data", "health"}));
    if (!members::find(inner, summaryNames) && !looksLikeMap(inner))
        return Failure{ShapeError{{}, u"a health summary"_s}};
    HealthSummary summary;
    summary.source = inner;
    summary.statusText = members::text(inner.find("status"));
    summary.status = statusFromText(summary.statusText);
    summary.generatedAt = members::time(inner.find("generatedAt"));
    summary.window = members::text(inner.find("window"));
    const Json *providers = inner.find("providers");
    const bool isMap = !members::find(inner, summaryNames);
    const Json &list = providers ? *providers : isMap ? inner : Json();
    for (const Json &element : list.elements())
        summary.providers.push_back(decodeProviderHealth(element, {}));
    for (const JsonMember &member : list.members())
        summary.providers.push_back(decodeProviderHealth(member.value, member.key.toQString()));
    if (const Json *series = inner.find("series")) {
        for (const Json &bucket : series->elements())
            summary.series.push_back(decodeBucket(bucket));
    }
    return summary;
}

Json encodeCanonical(const HealthSummary &summary)
{
    Json result = Json::object();
    const Json &source = summary.source;
    const Json *received = source.find("providers");
    const bool isMap = !members::find(source, summaryNames);
    if (!summary.statusText.isEmpty())
        result.set("status", Json(QStringView(statusText(summary.status, summary.statusText))));
    putTime(result, "generatedAt", source, summary.generatedAt);
    Json providers = Json::array();
    for (size_t i = 0; i < summary.providers.size(); ++i)
        providers.elements().push_back(
            canonicalProvider(summary.providers[i], sourceOf(received ? *received : source, summary.providers[i], i)));
    result.set("providers", std::move(providers));
    if (const Json *window = source.find("window"))
        result.set("window", *window);
    if (const Json *series = source.find("series"))
        result.set("series", *series);
    if (!isMap)
        members::appendUnknown(result, source, {});
    return result;
}

} // namespace selwise::codec
