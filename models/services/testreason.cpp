#include "models/services/testreason.h"

#include "models/domain/codec/evidencecodec.h"
#include "models/text/testtext.h"

namespace selwise {

std::optional<ReasonText> testReason(const TestResult &result, forwarding::Destination destination, const QString &destinationName)
{
    if (testVerdict(result) != TestVerdict::Failed)
        return std::nullopt;
    const codec::ShownAnswer shown = codec::decodeShownAnswer(result.response);
    if (shown.status == 0)
        return std::nullopt;
    forwarding::Answer answer;
    answer.status = shown.status;
    answer.body = shown.body.toStdString();
    for (const auto &[name, value] : shown.headers)
        answer.headers.emplace_back(name.toStdString(), value.toStdString());
    constexpr qint64 timeDoesNotMatter = 0; // no retry is planned here
    forwarding::AnswerVerdict verdict = forwarding::classify(destination, answer, timeDoesNotMatter);
    using Kind = forwarding::AnswerVerdict::Kind;
    // GA4 itself answers without a word; where there are words, it is its validator that refused.
    if (destination == forwarding::Destination::Ga4 && verdict.kind == Kind::Delivered && !answer.body.empty())
        verdict = forwarding::classify(forwarding::Destination::Ga4Validator, answer, timeDoesNotMatter);
    if (verdict.kind == Kind::Delivered)
        return std::nullopt;
    return testReasonText(verdict, destinationName);
}

} // namespace selwise
