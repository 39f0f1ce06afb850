#include "models/forwarding/answertable.h"

namespace selwise::forwarding {

namespace {

using enum AnswerVerdict::Kind;
using enum Proof;

// The ping has no published contract and confirms nothing (providers: from memory, not verified).
constexpr AnswerRow accepted = {"gads-accepted", Delivered, Proven, Unprovable, Unprovable, "memory"};

} // namespace

AnswerVerdict classifyGoogleAds(const Answer &answer)
{
    return isSuccess(answer) ? verdictOf(accepted) : classifyStatus(answer);
}

std::vector<std::string_view> googleAdsAnswerCodes()
{
    return {accepted.code};
}

} // namespace selwise::forwarding
