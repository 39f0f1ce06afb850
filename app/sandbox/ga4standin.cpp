#include "app/sandbox/ga4answers.h"
#include "app/sandbox/standin.h"
#include "app/sandbox/vendornames.h"

#include <array>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The names that `_control` takes; the validator's codes, each with a message of that code.
struct Row {
    const char *name;
    Ga4Message::Code code;
    const char *path;
    const char *description;
};
using Code = Ga4Message::Code;
constexpr std::array<Row, 7> rows{{
    {"valueInvalid", Code::ValueInvalid, "events[0].params.currency",
     "Event [purchase] has an invalid [currency]: [eur] is not an ISO 4217 currency code."},
    {"valueRequired", Code::ValueRequired, "events[0].params.currency",
     "Event [purchase] has a [value] parameter and must have a [currency] parameter."},
    {"nameInvalid", Code::NameInvalid, "events",
     "Event at index: [0] has invalid name [_badEventName]. Names must start with an alphabetic character."},
    {"nameReserved", Code::NameReserved, "events", "Event at index: [0] has name [session_start] which is reserved."},
    {"valueOutOfBounds", Code::ValueOutOfBounds, "events[0].params.page_title",
     "Event [page_view] parameter [page_title] is longer than [100] characters."},
    {"exceededMaxEntities", Code::ExceededMaxEntities, "events", "Measurement has more than [25] events."},
    {"nameDuplicated", Code::NameDuplicated, "events[0].params", "Event [purchase] has parameter [value] more than once."},
}};

bool isValidator(const StandInCall &call)
{
    return call.target.segments.front() == u"debug";
}

/// 204 to anything: malformed, a foreign secret, an id that does not exist (developers.google.com, "validating events").
SandboxResponse taken()
{
    return emptyResponse(204);
}

SandboxResponse judge(const StandInCall &call)
{
    if (!isValidator(call))
        return taken();
    return validatorAnswer(
        validateGa4(call.target.queryValue(u"measurement_id"), call.request.body, call.nowMs));
}

SandboxResponse named(const StandInCall &call, const QString &name)
{
    if (name == u"unavailable")
        return gatewayError(503);
    if (name == u"notJson") {
        SandboxResponse page = gatewayError(200);
        return page;
    }
    if (!isValidator(call))
        return taken();
    for (const Row &row : rows) {
        if (name == QLatin1StringView(row.name))
            return validatorAnswer({{row.code, QString::fromLatin1(row.path), QString::fromLatin1(row.description)}});
    }
    return validatorAnswer({});
}

QStringList answers()
{
    QStringList names = {u"accepted"_s, u"unavailable"_s, u"notJson"_s};
    for (const Row &row : rows)
        names += QString::fromLatin1(row.name);
    return names;
}

QStringList events(const SandboxRequest &request, const RequestTarget &)
{
    QStringList names;
    const auto body = Json::parse(request.body);
    const Json *list = body ? body->find(vendor::events) : nullptr;
    for (const Json &event : list ? list->elements() : Json::Array()) {
        if (const Json *name = event.find(vendor::name))
            names += name->toQString();
    }
    return names;
}

} // namespace

StandIn ga4StandIn()
{
    return {u"ga4"_s, answers(), judge, named, events};
}

} // namespace selwise::sandbox
