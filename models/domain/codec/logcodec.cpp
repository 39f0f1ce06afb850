#include "models/domain/codec/members.h"
#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/redaction.h"
#include "models/domain/codec/seeneventcodec.h"
#include "models/domain/codec/wordtable.h"

#include <limits>

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;

namespace {

const members::Names timeNames = {"timestamp", "createdAt", "time"};
const members::Names eventNames = {"event", "eventName"};
const members::Names statusNames = {"httpStatus", "statusCode"};
const members::Names errorNames = {"error", "message"};

constexpr Word<DeliveryStatus> deliveryNames[] = {
    {DeliveryStatus::Delivered, "delivered"_L1}, {DeliveryStatus::Failed, "failed"_L1},   {DeliveryStatus::Retrying, "retrying"_L1},
    {DeliveryStatus::Filtered, "filtered"_L1},   {DeliveryStatus::Skipped, "skipped"_L1}, {DeliveryStatus::Test, "test"_L1},
};

std::optional<int> smallInteger(const Json *value)
{
    const std::optional<qint64> number = members::integer(value);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return int(*number);
}

} // namespace

DeliveryLogEntry decodeLogEntry(const Json &received)
{
    DeliveryLogEntry entry;
    entry.source = redacted(received);
    const Json &value = entry.source;
    entry.id = members::text(value.find("id"));
    entry.timestamp = members::time(members::find(value, timeNames));
    const QString provider = members::text(value.find("provider"));
    const QString webhook = members::text(value.find("webhookId"));
    entry.toWebhook = provider.isEmpty() && !webhook.isEmpty();
    entry.destination = entry.toWebhook ? webhook : ProviderId::fromWire(provider).canonical();
    entry.event = members::text(members::find(value, eventNames));
    if (const Json *event = entry.event.isEmpty() ? eventOf(entry) : nullptr)
        entry.event = eventNameOf(*event);
    entry.providerEvent = members::text(value.find("providerEvent"));
    entry.statusText = members::text(value.find("status"));
    entry.status = deliveryStatusOf(entry.statusText);
    entry.attempt = smallInteger(value.find("attempt"));
    entry.httpStatus = smallInteger(members::find(value, statusNames));
    entry.durationMs = members::integer(value.find("durationMs"));
    const Json *error = members::find(value, errorNames);
    entry.error = error && error->isObject() ? members::text(error->find("message")) : members::text(error);
    entry.currency = members::text(value.find("currency"));
    entry.reason = members::text(value.find("reason"));
    entry.requestId = members::text(value.find("requestId"));
    entry.eventId = members::text(value.find("eventId"));
    entry.value = members::text(value.find("value"));
    return entry;
}

DeliveryStatus deliveryStatusOf(const QString &word)
{
    return valueOf(deliveryNames, word, DeliveryStatus::Unknown, Qt::CaseInsensitive);
}

QString deliveryStatusWord(const QString &received)
{
    const QString known = deliveryStatusName(deliveryStatusOf(received));
    return known.isEmpty() ? received : known;
}

QString deliveryStatusName(DeliveryStatus status)
{
    return wordOf(deliveryNames, status);
}

Result<LogPage, ShapeError> decodeLogPage(const Json &body)
{
    const Json &list = members::unwrapped(body, {"data", "logs", "items", "entries"});
    if (!list.isArray())
        return Failure{ShapeError{&list == &body ? QString() : u"data"_s, u"a list of log entries"_s}};
    LogPage page;
    page.entries.reserve(list.elements().size());
    for (const Json &element : list.elements()) {
        if (element.isObject())
            page.entries.push_back(decodeLogEntry(element));
    }
    page.nextCursor = members::text(body.find("nextCursor"));
    return page;
}

const std::vector<std::string> &logPayloadRoots()
{
    static const std::vector<std::string> roots = {"payload", "eventPayload", "request.body.data", "request.body", "request"};
    return roots;
}

std::vector<std::string> logPaths(const std::string &path)
{
    std::vector<std::string> paths{path};
    for (const std::string &root : logPayloadRoots())
        paths.push_back(root + (path.starts_with('[') ? "" : ".") + path);
    return paths;
}

Json logPayload(const DeliveryLogEntry &entry)
{
    if (const Json *event = eventOf(entry))
        return *event;
    const auto member = [](const Json *object, std::string_view name) { return object ? object->find(name) : nullptr; };
    const Json *request = entry.source.find("request");
    const Json *body = member(request, "body");
    for (const Json *each : {member(body, "data"), body, request}) {
        if (each && each->isObject())
            return *each;
    }
    return Json();
}

TestExchange logExchange(const DeliveryLogEntry &entry)
{
    TestResult shown;
    if (const Json *request = entry.source.find("request"))
        shown.request = *request;
    if (const Json *response = entry.source.find("response"))
        shown.response = *response;
    return testExchange(shown);
}

bool isManual(const DeliveryLogEntry &entry)
{
    return members::flag(entry.source.find("manual")).value_or(false);
}

QDateTime nextAttemptAt(const DeliveryLogEntry &entry)
{
    return members::time(entry.source.find("nextAttemptAt"));
}

Json encodeCanonical(const DeliveryLogEntry &entry)
{
    Json result = Json::object();
    const Json &source = entry.source;
    const auto put = [&](std::string_view name, members::Names names, bool understood, Json canonical) {
        const Json *received = members::find(source, names);
        if (understood)
            result.set(name, std::move(canonical));
        else if (received)
            result.set(name, *received);
    };
    const auto keep = [&](std::string_view name, members::Names names) { put(name, names, false, Json()); };
    keep("id", {"id"});
    put("timestamp", timeNames, entry.timestamp.isValid(), members::timeJson(entry.timestamp));
    if (!entry.destination.isEmpty())
        result.set(entry.toWebhook ? "webhookId" : "provider", Json(QStringView(entry.destination)));
    keep("event", eventNames);
    keep("providerEvent", {"providerEvent"});
    const QString known = deliveryStatusName(entry.status);
    const QString status = known.isEmpty() ? entry.statusText : known;
    put("status", {"status"}, !status.isEmpty(), Json(QStringView(status)));
    put("attempt", {"attempt"}, entry.attempt.has_value(), Json(entry.attempt.value_or(0)));
    put("httpStatus", statusNames, entry.httpStatus.has_value(), Json(entry.httpStatus.value_or(0)));
    put("durationMs", {"durationMs"}, entry.durationMs.has_value(), Json(entry.durationMs.value_or(0)));
    keep("error", errorNames);
    for (const std::string_view name : {"currency", "value", "requestId", "request", "response", "reason"})
        keep(name, {name});
    // An alias that lost against the canonical name beside it says something of its own, and stays.
    Json rest = source;
    for (const members::Names &names : {timeNames, eventNames, statusNames, errorNames})
        rest.remove(members::spelling(rest, names));
    members::appendUnknown(result, rest, {});
    return result;
}

} // namespace selwise::codec
