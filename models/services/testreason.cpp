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
    const forwarding::AnswerVerdict verdict = forwarding::classify(destination, answer, timeDoesNotMatter);
    using Kind = forwarding::AnswerVerdict::Kind;
    if (verdict.kind == Kind::Delivered)
        return std::nullopt;
    return reasonText(verdict, destinationName);
}

} // namespace selwise
