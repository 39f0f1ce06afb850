#include "models/forwarding/answertable.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/retryafter.h"
#include "models/forwarding/uri.h"

#include <algorithm>
#include <array>

namespace selwise::forwarding {

namespace {

using enum AnswerVerdict::Kind;
using enum Proof;

constexpr std::string_view contract = "contract, section 7";
constexpr std::string_view rfc9110 = "RFC 9110, 15";

struct TroubleRow : AnswerRow {
    Answer::Trouble trouble;
};
constexpr TroubleRow troubles[] = {
    {{"dns", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Dns},
    {{"refused", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Refused},
    {{"reset", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Reset},
    {{"cut", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Cut},
    {{"timeout", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Timeout},
    // A certificate gets renewed, and nothing of the event was sent.
    {{"tls", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Tls},
    {{"too-large", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::TooLarge},
    {{"forbidden", Final, Disproven, NotReached, NotReached, contract}, Answer::Trouble::Forbidden},
    {{"no-answer", Retry, Disproven, NotReached, NotReached, contract}, Answer::Trouble::None},
};

struct StatusRow : AnswerRow {
    int first, last;
};
// The first row that fits counts. 408, 425, 429 and 5xx are retried, everything else is final.
constexpr StatusRow statuses[] = {
    {{"http-301", Final, Disproven, NotReached, NotReached, contract}, 301, 301},
    {{"http-3xx", Final, Disproven, NotReached, NotReached, contract}, 300, 399},
    {{"http-400", Final, Proven, Disproven, NotReached, rfc9110}, 400, 400},
    {{"http-401", Final, Proven, NotReached, Disproven, rfc9110}, 401, 401},
    {{"http-403", Final, Proven, NotReached, Disproven, rfc9110}, 403, 403},
    {{"http-404", Final, Disproven, NotReached, NotReached, rfc9110}, 404, 404},
    {{"http-405", Final, Disproven, NotReached, NotReached, rfc9110}, 405, 405},
    {{"http-407", Final, Disproven, NotReached, NotReached, rfc9110}, 407, 407},
    {{"http-408", Retry, Disproven, NotReached, NotReached, contract}, 408, 408},
    {{"http-410", Final, Disproven, NotReached, NotReached, contract}, 410, 410},
    {{"http-413", Final, Proven, Disproven, NotReached, rfc9110}, 413, 413},
    {{"http-415", Final, Proven, Disproven, NotReached, rfc9110}, 415, 415},
    {{"http-422", Final, Proven, Disproven, NotReached, rfc9110}, 422, 422},
    {{"http-425", Retry, Disproven, NotReached, NotReached, contract}, 425, 425},
    {{"http-429", Retry, Disproven, NotReached, NotReached, contract}, 429, 429},
    {{"http-4xx", Final, Proven, Disproven, NotReached, contract}, 400, 499},
    {{"http-500", Retry, Disproven, NotReached, NotReached, contract}, 500, 500},
    {{"http-502", Retry, Disproven, NotReached, NotReached, contract}, 502, 502},
    {{"http-503", Retry, Disproven, NotReached, NotReached, contract}, 503, 503},
    {{"http-504", Retry, Disproven, NotReached, NotReached, contract}, 504, 504},
    {{"http-5xx", Retry, Disproven, NotReached, NotReached, contract}, 500, 599},
    {{"http-other", Final, Disproven, NotReached, NotReached, rfc9110}, 0, 999'999},
};

} // namespace

AnswerVerdict verdictOf(const AnswerRow &row)
{
    AnswerVerdict verdict;
    verdict.kind = row.kind;
    verdict.code = row.code;
    verdict.reachable = row.reachable;
    verdict.payload = row.payload;
    verdict.credentials = row.credentials;
    return verdict;
}

AnswerVerdict classifyTrouble(const Answer &answer)
{
    const auto row = std::find_if(std::begin(troubles), std::end(troubles),
                                  [&](const TroubleRow &r) { return r.trouble == answer.trouble; });
    return verdictOf(row == std::end(troubles) ? *std::prev(row) : *row);
}

AnswerVerdict classifyStatus(const Answer &answer)
{
    const auto row = std::find_if(std::begin(statuses), std::end(statuses), [&](const StatusRow &r) {
        return answer.status >= r.first && answer.status <= r.last;
    });
    return verdictOf(row == std::end(statuses) ? *std::prev(row) : *row);
}

bool isSuccess(const Answer &answer)
{
    return answer.status >= 200 && answer.status <= 299;
}

std::string_view header(const Answer &answer, std::string_view name)
{
    for (const auto &[key, value] : answer.headers) {
        if (sameHeaderName(key, name))
            return value;
    }
    return {};
}

std::string sayable(const Json &text)
{
    constexpr qsizetype longest = 1000;
    constexpr qsizetype likelyToken = 32; // a vendor repeats a token it cannot read in its message
    QString words = (text.isString() ? text.toQString() : QString::fromUtf8(text.toBytes())).left(longest);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && (words[i].isLetterOrNumber() || words[i] == u'_' || words[i] == u'-'))
            continue;
        if (i - start >= likelyToken) {
            words.replace(start, i - start, codec::mask.toString());
            i = start + codec::mask.size();
        }
        start = i + 1;
    }
    return words.toUtf8().toStdString();
}

Destination destinationOf(Provider provider)
{
    switch (provider) {
    case Provider::Ga4: return Destination::Ga4;
    case Provider::Meta: return Destination::Meta;
    case Provider::GoogleAds: return Destination::GoogleAds;
    case Provider::Other: break;
    }
    return Destination::Webhook; // what is not known is read by the rules of HTTP alone
}

AnswerVerdict classify(Destination destination, const Answer &answer, qint64 nowMs)
{
    AnswerVerdict verdict;
    if (answer.status == 0 || answer.trouble == Answer::Trouble::Forbidden) {
        verdict = classifyTrouble(answer);
    } else {
        // With a status the destination has decided, whatever became of the rest of its answer.
        switch (destination) {
        case Destination::Ga4: verdict = classifyGa4(answer); break;
        case Destination::Ga4Validator: verdict = classifyGa4Validator(answer); break;
        case Destination::Meta: verdict = classifyMeta(answer); break;
        case Destination::GoogleAds: verdict = classifyGoogleAds(answer); break;
        case Destination::Webhook: verdict = classifyWebhook(answer); break;
        }
    }
    if (verdict.kind == AnswerVerdict::Kind::Retry && !verdict.retryAfter) {
        if (const auto asked = retryAfter(header(answer, "Retry-After"), nowMs))
            verdict.retryAfter = std::chrono::ceil<std::chrono::seconds>(*asked);
    }
    return verdict;
}

std::vector<std::string_view> troubleCodes()
{
    return codesOf(troubles);
}

std::vector<std::string_view> statusCodes()
{
    return codesOf(statuses);
}

std::vector<std::string> answerCodes()
{
    std::vector<std::string> codes;
    for (const auto &some : {troubleCodes(), statusCodes(), ga4AnswerCodes(), metaAnswerCodes(), googleAdsAnswerCodes(),
                             webhookAnswerCodes()})
        codes.insert(codes.end(), some.begin(), some.end());
    return codes;
}

} // namespace selwise::forwarding
