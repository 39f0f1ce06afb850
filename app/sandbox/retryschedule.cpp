#include "app/sandbox/retryschedule.h"

#include <algorithm>
#include <cmath>

namespace selwise::sandbox {

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
    own = std::min(own, longest) * (0.75 + 0.5 * roll);
    const double asked = retryAfter ? double(std::max<qint64>(0, retryAfter->count())) * 1000.0 : 0.0;
    return std::chrono::milliseconds(qint64(std::min(std::max(own, asked), longest)));
}

} // namespace selwise::sandbox
