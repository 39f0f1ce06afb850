#include "models/forwarding/retrytimes.h"

#include <algorithm>
#include <cmath>

namespace selwise::forwarding {

std::optional<std::chrono::milliseconds> nextDelay(const RetryPolicy &policy, int attempt,
                                                   std::optional<std::chrono::seconds> retryAfter, double roll)
{
    if (attempt >= policy.maxAttempts)
        return std::nullopt;
    const double initial = std::max(0, policy.initialDelaySeconds) * 1000.0;
    const double longest = std::max(0, policy.maxDelaySeconds) * 1000.0;
    double own = initial;
    if (policy.backoff == Backoff::Linear)
        own = initial * attempt;
    else if (policy.backoff != Backoff::Fixed) // an unknown word is taken for the usual one
        own = initial * std::pow(2.0, std::min(attempt - 1, 60));
    own = std::min(own, longest) * (1 - retryJitter + 2 * retryJitter * roll);
    const double asked = retryAfter ? double(std::max<qint64>(0, retryAfter->count())) * 1000.0 : 0.0;
    return std::chrono::milliseconds(qint64(std::min(std::max(own, asked), longest)));
}

std::vector<RetryTime> retryTimes(const RetryPolicy &policy, int most)
{
    constexpr double noJitter = 0.5;
    std::vector<RetryTime> times{{}};
    while (int(times.size()) < most) {
        RetryTime next = times.back();
        const auto wait = nextDelay(policy, next.attempt, {}, noJitter);
        if (!wait)
            break;
        ++next.attempt;
        next.wait = *wait;
        next.after += *wait;
        next.earliest += *nextDelay(policy, next.attempt - 1, {}, 0);
        next.latest += *nextDelay(policy, next.attempt - 1, {}, 1);
        times.push_back(next);
    }
    return times;
}

} // namespace selwise::forwarding
