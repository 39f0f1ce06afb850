#include "app/net/retrypolicy.h"

#include "app/http/headers.h"
#include "app/http/retryafter.h"

#include <QDateTime>

namespace selwise {
namespace {

using Kind = ApiError::Kind;
using std::chrono::milliseconds;

bool isRepeatable(const QByteArray &method)
{
    return method == "GET" || method == "PUT" || method == "DELETE";
}

bool isConditional(const HttpRequest &request)
{
    return !http::headerValue(request.headers, "If-Match").isEmpty()
           || !http::headerValue(request.headers, "If-None-Match").isEmpty();
}

bool isWorthATry(Kind kind, const HttpRequest &request)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Dns:
    case Kind::ConnectionRefused:
    case Kind::ConnectTimeout:
    case Kind::ConnectionLost:
    case Kind::Timeout:
        return true;
    case Kind::OutcomeUnknown:
        return isConditional(request);
    default:
        return false;
    }
}

bool isPassing(int status)
{
    return status == 429 || (status >= 500 && status <= 599 && status != 501);
}

/// Half of it is fixed, half is chance, so that many clients do not come back together.
milliseconds backoff(int attempt, double jitter, const RetryRules &rules)
{
    const milliseconds full = std::min(rules.firstDelay * (1 << std::clamp(attempt - 1, 0, 16)), rules.longestDelay);
    return full / 2 + milliseconds(qint64(double(full.count() / 2) * jitter));
}

} // namespace

bool mayHaveHappened(const HttpRequest &request, const Result<HttpResponse, ApiError> &outcome)
{
    if (request.method == "GET" || request.method == "HEAD")
        return false;
    return outcome ? outcome->status >= 500 && outcome->status != 501 : outcome.error().kind == Kind::OutcomeUnknown;
}

RetryVerdict retryVerdict(const HttpRequest &request, const Result<HttpResponse, ApiError> &outcome, milliseconds elapsed,
                          double jitter, const QDateTime &nowUtc, const RetryRules &rules)
{
    RetryVerdict verdict;
    const bool mayRepeat = isRepeatable(request.method) && request.attempt < rules.attempts;
    verdict.wait = backoff(request.attempt, jitter, rules);
    if (!outcome) {
        verdict.again = mayRepeat && isWorthATry(outcome.error().kind, request) && elapsed < rules.patience;
        return verdict;
    }
    if (!isPassing(outcome->status))
        return verdict;
    const auto asked = http::parseRetryAfter(outcome->header("Retry-After"), nowUtc);
    if (asked && *asked > rules.longestRetryAfter)
        return verdict;
    verdict.wait = std::max(verdict.wait, asked.value_or(milliseconds{0}));
    verdict.again = mayRepeat && (asked || elapsed < rules.patience);
    verdict.pauseAll = outcome->status == 429;
    return verdict;
}

} // namespace selwise
