#include "models/forwarding/answertable.h"

namespace selwise::forwarding {

namespace {

using enum AnswerVerdict::Kind;
using enum Proof;

// A receiver that checks no credentials answers 2xx, too: that it took the request proves nothing of them.
constexpr AnswerRow delivered = {"webhook-delivered", Delivered, Proven, Proven, Unprovable, "contract, section 7"};

} // namespace

AnswerVerdict classifyWebhook(const Answer &answer)
{
    if (isSuccess(answer))
        return verdictOf(delivered);
    AnswerVerdict verdict = classifyStatus(answer);
    verdict.disablesDestination = answer.status == 410;
    return verdict;
}

std::vector<std::string_view> webhookAnswerCodes()
{
    return {delivered.code};
}

} // namespace selwise::forwarding
