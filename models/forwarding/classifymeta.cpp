#include "models/forwarding/answertable.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

using enum AnswerVerdict::Kind;
using enum Proof;

constexpr std::string_view graph = "https://developers.facebook.com/docs/graph-api/guides/error-handling";
constexpr std::string_view limits = "https://developers.facebook.com/docs/graph-api/overview/rate-limiting";
constexpr std::string_view marketing = "https://developers.facebook.com/docs/marketing-api/error-reference";
constexpr std::string_view usingApi = "https://developers.facebook.com/docs/marketing-api/conversions-api/using-the-api";
constexpr std::string_view serverEvent = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/server-event";
constexpr std::string_view practices = "https://developers.facebook.com/docs/marketing-api/conversions-api/best-practices";

constexpr AnswerRow received = {"meta-accepted", Delivered, Proven, Proven, Proven, usingApi};
constexpr AnswerRow receivedWithMessages = {"meta-accepted-with-messages", DeliveredWithWarnings, Proven, Proven, Proven, usingApi};
constexpr AnswerRow nothingReceived = {"meta-nothing-received", Final, Proven, Disproven, Proven, usingApi};
/// 2xx without Meta's answer in it: something else answered. The event id makes trying again harmless.
constexpr AnswerRow unreadable = {"meta-unreadable", Retry, Disproven, NotReached, NotReached, usingApi};
/// An error object with a code this table does not know: the HTTP status decides the rest.
constexpr AnswerRow unknownError = {"meta-unknown-error", Final, Proven, Disproven, NotReached, graph};
constexpr AnswerRow unknownTransient = {"meta-unknown-transient", Retry, Disproven, NotReached, NotReached, graph};

struct ErrorRow : AnswerRow {
    int first, last; ///< of the codes
    int subcode;     ///< 0 = any
    int lastSubcode = 0;
};
/// The first row that fits counts: subcodes before their code, single codes before ranges.
constexpr ErrorRow errors[] = {
    {{"meta-190-458", Final, Proven, NotReached, Disproven, graph}, 190, 190, 458}, // app not installed
    {{"meta-190-459", Final, Proven, NotReached, Disproven, graph}, 190, 190, 459}, // user checkpointed
    {{"meta-190-460", Final, Proven, NotReached, Disproven, graph}, 190, 190, 460}, // password changed
    {{"meta-190-463", Final, Proven, NotReached, Disproven, graph}, 190, 190, 463}, // expired
    {{"meta-190-464", Final, Proven, NotReached, Disproven, graph}, 190, 190, 464}, // unconfirmed user
    {{"meta-190-467", Final, Proven, NotReached, Disproven, graph}, 190, 190, 467}, // invalid access token
    {{"meta-190-492", Final, Proven, NotReached, Disproven, graph}, 190, 190, 492}, // invalid session
    {{"meta-190", Final, Proven, NotReached, Disproven, graph}, 190, 190, 0},
    {{"meta-102", Final, Proven, NotReached, Disproven, graph}, 102, 102, 0},
    {{"meta-104", Final, Proven, NotReached, Disproven, marketing}, 104, 104, 0},   // no access token
    {{"meta-3", Final, Proven, NotReached, Disproven, graph}, 3, 3, 0},
    {{"meta-10", Final, Proven, NotReached, Disproven, graph}, 10, 10, 0},
    {{"meta-200", Final, Proven, NotReached, Disproven, graph}, 200, 299, 0},
    // Id and token do not belong together: Graph says the same for an id that is not there and one this token may not see.
    {{"meta-100-33", Final, Proven, NotReached, Disproven, graph}, 100, 100, 33},
    {{"meta-803", Final, Proven, NotReached, Disproven, graph}, 803, 803, 0},
    {{"meta-event-time", Final, Proven, Disproven, NotReached, serverEvent}, 100, 100, 2804003, 2804004}, // event_time too old, or in the future
    {{"meta-weak-user-data", Final, Proven, Disproven, NotReached, practices}, 100, 100, 2804050},   // user_data too weak
    {{"meta-payload", Final, Proven, Disproven, NotReached, marketing}, 100, 100, 2804000, 2804999},
    {{"meta-100", Final, Proven, Disproven, NotReached, graph}, 100, 100, 0},
    {{"meta-2500", Final, Disproven, NotReached, NotReached, marketing}, 2500, 2500, 0},          // unknown path
    {{"meta-2635", Final, Disproven, NotReached, NotReached, marketing}, 2635, 2635, 0},          // version deprecated
    {{"meta-1", Retry, Disproven, NotReached, NotReached, graph}, 1, 1, 0},
    {{"meta-2", Retry, Disproven, NotReached, NotReached, graph}, 2, 2, 0},
    {{"meta-4", Retry, Disproven, NotReached, NotReached, limits}, 4, 4, 0},
    {{"meta-17", Retry, Disproven, NotReached, NotReached, limits}, 17, 17, 0},
    {{"meta-32", Retry, Disproven, NotReached, NotReached, limits}, 32, 32, 0},
    {{"meta-613", Retry, Disproven, NotReached, NotReached, limits}, 613, 613, 0},
    {{"meta-80004", Retry, Disproven, NotReached, NotReached, limits}, 80000, 80014, 0},
    {{"meta-341", Retry, Disproven, NotReached, NotReached, graph}, 341, 341, 0},
    {{"meta-368", Retry, Proven, NotReached, Disproven, graph}, 368, 368, 0},                     // blocked for a while
};

const AnswerRow &rowOf(const Json &error, const Answer &answer)
{
    const auto number = [&](std::string_view name) {
        const Json *value = error.find(name);
        return value ? value->toInteger(-1) : -1;
    };
    const qint64 code = number("code"), subcode = number("error_subcode");
    const auto row = std::find_if(std::begin(errors), std::end(errors), [&](const ErrorRow &r) {
        const bool fits = r.subcode == 0 || (subcode >= r.subcode && subcode <= std::max(r.subcode, r.lastSubcode));
        return fits && code >= r.first && code <= r.last;
    });
    if (row != std::end(errors))
        return *row;
    const Json *transient = error.find("is_transient");
    const bool later = answer.status >= 500 || answer.status == 429 || (transient && transient->toBool());
    return later ? unknownTransient : unknownError;
}

AnswerVerdict classifyError(const Json &error, const Answer &answer)
{
    AnswerVerdict verdict = verdictOf(rowOf(error, answer));
    for (const std::string_view name : {"error_user_title", "error_user_msg", "message"}) {
        const Json *words = error.find(name);
        if (words && words->isString() && !words->utf8().empty())
            verdict.said.push_back(sayable(*words));
    }
    return verdict;
}

/// A throttled business use case says when it may go on, in minutes (rate limiting, "X-Business-Use-Case-Usage").
std::optional<std::chrono::seconds> regainedAccess(const Answer &answer)
{
    const std::string_view text = header(answer, "X-Business-Use-Case-Usage");
    const auto usage = Json::parse(QByteArrayView(text.data(), qsizetype(text.size())));
    qint64 minutes = 0;
    if (usage) {
        for (const JsonMember &business : usage->members()) {
            for (const Json &useCase : business.value.elements()) {
                if (const Json *estimate = useCase.find("estimated_time_to_regain_access"))
                    minutes = std::max(minutes, estimate->toInteger());
            }
        }
    }
    constexpr qint64 longest = 60 * 24 * 31;
    return minutes > 0 ? std::optional<std::chrono::seconds>(std::chrono::minutes(std::min(minutes, longest))) : std::nullopt;
}

} // namespace

AnswerVerdict classifyMeta(const Answer &answer)
{
    const auto body = Json::parse(QByteArrayView(answer.body.data(), qsizetype(answer.body.size())));
    if (const Json *error = body ? body->find("error") : nullptr; error && error->isObject()) {
        AnswerVerdict verdict = classifyError(*error, answer);
        if (verdict.kind == Retry)
            verdict.retryAfter = regainedAccess(answer);
        return verdict;
    }
    if (!isSuccess(answer))
        return classifyStatus(answer);
    const Json *count = body ? body->find("events_received") : nullptr;
    if (!count || !count->isNumber())
        return verdictOf(unreadable);
    if (count->toInteger() <= 0)
        return verdictOf(nothingReceived);
    const Json *messages = body->find("messages");
    if (!messages || messages->elements().empty())
        return verdictOf(received);
    AnswerVerdict verdict = verdictOf(receivedWithMessages);
    constexpr std::size_t most = 25;
    for (const Json &message : messages->elements()) {
        if (verdict.said.size() < most)
            verdict.said.push_back(sayable(message));
    }
    return verdict;
}

std::vector<std::string_view> metaAnswerCodes()
{
    std::vector<std::string_view> codes = codesOf(errors);
    for (const AnswerRow &row : {received, receivedWithMessages, nothingReceived, unreadable, unknownError, unknownTransient})
        codes.push_back(row.code);
    return codes;
}

} // namespace selwise::forwarding
