#pragma once

#include "models/domain/webhook.h"

#include <chrono>
#include <optional>
#include <vector>

namespace selwise::forwarding {

/// When a failed delivery is tried again (contract, section 7; all of it A): what the sandbox does, and what the window draws.

/// The jitter goes from a quarter less to a quarter more, so that retries do not arrive together.
inline constexpr double retryJitter = 0.25;

/// How long to wait after attempt number `attempt` (from 1) failed; nullopt when it was the last. The policy's own delay
/// with jitter, or `retryAfter` when that is longer, but never more than the policy's longest. `roll` is in [0, 1).
std::optional<std::chrono::milliseconds> nextDelay(const RetryPolicy &policy, int attempt,
                                                   std::optional<std::chrono::seconds> retryAfter, double roll);

/// One attempt of the schedule. `after`, `earliest` and `latest` count from the first try, without what the tries themselves
/// take: without jitter, and with all of it either way.
struct RetryTime {
    int attempt = 1;
    std::chrono::milliseconds wait{0}; ///< after the attempt before, without jitter
    std::chrono::milliseconds after{0}, earliest{0}, latest{0};
    friend bool operator==(const RetryTime &, const RetryTime &) = default;
};
/// The first `most` attempts, for a policy may ask for millions; never empty.
std::vector<RetryTime> retryTimes(const RetryPolicy &policy, int most);

} // namespace selwise::forwarding
