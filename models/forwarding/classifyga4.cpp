#include "models/forwarding/answertable.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

using enum AnswerVerdict::Kind;
using enum Proof;

constexpr std::string_view reference = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference";
constexpr std::string_view validating = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/validating-events";

// Answers 2xx to anything, malformed or with a foreign secret; so nothing but the address is ever proven.
constexpr AnswerRow accepted = {"ga4-accepted", Delivered, Proven, Unprovable, Unprovable, reference};

// The validator checks neither the secret nor the measurement id: credentials are unprovable even when it is content.
constexpr AnswerRow valid = {"ga4-validated", Delivered, Proven, Proven, Unprovable, validating};
constexpr AnswerRow unreadable = {"ga4-validator-unreadable", Retry, Disproven, NotReached, Unprovable, validating};

// Of the stream's own id, which is a setting; the event was not at fault.
constexpr AnswerRow wrongStream = {"ga4-measurement-id-invalid", Final, Proven, NotReached, Unprovable, validating};

struct MessageRow : AnswerRow {
    std::string_view validationCode;
};
constexpr MessageRow messages[] = {
    {{"ga4-validator-value-invalid", Final, Proven, Disproven, Unprovable, validating}, "VALUE_INVALID"},
    {{"ga4-validator-value-required", Final, Proven, Disproven, Unprovable, validating}, "VALUE_REQUIRED"},
    {{"ga4-validator-name-invalid", Final, Proven, Disproven, Unprovable, validating}, "NAME_INVALID"},
    {{"ga4-validator-name-reserved", Final, Proven, Disproven, Unprovable, validating}, "NAME_RESERVED"},
    {{"ga4-validator-value-out-of-bounds", Final, Proven, Disproven, Unprovable, validating}, "VALUE_OUT_OF_BOUNDS"},
    {{"ga4-validator-too-many", Final, Proven, Disproven, Unprovable, validating}, "EXCEEDED_MAX_ENTITIES"},
    {{"ga4-validator-name-duplicated", Final, Proven, Disproven, Unprovable, validating}, "NAME_DUPLICATED"},
    {{"ga4-invalid", Final, Proven, Disproven, Unprovable, validating}, ""},
};

std::string words(const Json &message)
{
    const Json *description = message.find("description");
    const Json *path = message.find("fieldPath");
    std::string said = description ? sayable(*description) : sayable(message);
    if (path && !path->utf8().empty())
        said = sayable(*path) + ": " + said;
    return said;
}

} // namespace

AnswerVerdict classifyGa4(const Answer &answer)
{
    return isSuccess(answer) ? verdictOf(accepted) : classifyStatus(answer);
}

AnswerVerdict classifyGa4Validator(const Answer &answer)
{
    if (!isSuccess(answer)) {
        AnswerVerdict verdict = classifyStatus(answer);
        if (verdict.credentials == NotReached)
            verdict.credentials = Unprovable;
        return verdict;
    }
    const auto body = Json::parse(QByteArrayView(answer.body.data(), qsizetype(answer.body.size())));
    const Json *list = body ? body->find("validationMessages") : nullptr;
    if (!list || !list->isArray())
        return verdictOf(unreadable);
    if (list->elements().empty())
        return verdictOf(valid);
    const auto isStream = [](const Json &message) {
        const Json *path = message.find("fieldPath");
        return path && path->utf8() == "measurement_id";
    };
    if (const auto stream = std::find_if(list->elements().begin(), list->elements().end(), isStream);
        stream != list->elements().end()) {
        AnswerVerdict verdict = verdictOf(wrongStream);
        verdict.refusesSettings = true;
        verdict.said.push_back(words(*stream));
        return verdict;
    }
    const Json *code = list->elements().front().find("validationCode");
    const auto row = std::find_if(std::begin(messages), std::prev(std::end(messages)), [&](const MessageRow &r) {
        return code && code->utf8() == r.validationCode;
    });
    AnswerVerdict verdict = verdictOf(*row);
    constexpr std::size_t most = 25;
    for (const Json &message : list->elements()) {
        if (verdict.said.size() < most)
            verdict.said.push_back(words(message));
    }
    return verdict;
}

std::vector<std::string_view> ga4AnswerCodes()
{
    std::vector<std::string_view> codes = codesOf(messages);
    for (const AnswerRow &row : {accepted, valid, unreadable, wrongStream})
        codes.push_back(row.code);
    return codes;
}

} // namespace selwise::forwarding
