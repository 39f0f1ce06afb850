#pragma once

#include "models/domain/json.h"
#include "models/forwarding/classify.h"

#include <span>

namespace selwise::forwarding {

/// One row of a destination's table: what an answer means. Rows are data; the readers in classify*.cpp only find them.
struct AnswerRow {
    std::string_view code;
    AnswerVerdict::Kind kind;
    Proof reachable, payload, credentials;
    std::string_view source; ///< who says so
};
AnswerVerdict verdictOf(const AnswerRow &row);

/// Rows for answers that say no more than their status, or that never came.
AnswerVerdict classifyTrouble(const Answer &answer);
AnswerVerdict classifyStatus(const Answer &answer);
bool isSuccess(const Answer &answer);

AnswerVerdict classifyGa4(const Answer &answer);
AnswerVerdict classifyGa4Validator(const Answer &answer);
AnswerVerdict classifyMeta(const Answer &answer);
AnswerVerdict classifyGoogleAds(const Answer &answer);
AnswerVerdict classifyWebhook(const Answer &answer);

std::vector<std::string_view> troubleCodes();
std::vector<std::string_view> statusCodes();
std::vector<std::string_view> ga4AnswerCodes();
std::vector<std::string_view> metaAnswerCodes();
std::vector<std::string_view> googleAdsAnswerCodes();
std::vector<std::string_view> webhookAnswerCodes();

/// A header's value, empty when there is none; names compare regardless of case.
std::string_view header(const Answer &answer, std::string_view name);
/// The destination's words as they may be kept: UTF-8, of bounded length, long runs that may be a token masked.
std::string sayable(const Json &text);

template <class Rows>
std::vector<std::string_view> codesOf(const Rows &rows)
{
    std::vector<std::string_view> codes;
    for (const auto &row : rows)
        codes.push_back(row.code);
    return codes;
}

} // namespace selwise::forwarding
