#pragma once

#include "models/domain/webhook.h"

#include <chrono>
#include <optional>

namespace selwise::sandbox {

/// How long to wait after attempt number `attempt` (from 1) failed; nullopt when it was the last. The policy's own delay
/// with jitter, or `retryAfter` when that is longer, but never more than the policy's longest (contract, section 7).
/// `roll` is in [0, 1): the jitter goes from a quarter less to a quarter more.
std::optional<std::chrono::milliseconds> nextDelay(const RetryPolicy &policy, int attempt,
                                                   std::optional<std::chrono::seconds> retryAfter, double roll);

} // namespace selwise::sandbox
