#pragma once

#include "models/domain/deliverylog.h"

namespace selwise {

/// How many deliveries of one destination wait for a retry under the rules from before a publish at `publishedAt` (UTC), by the
/// newest page of its log. nullopt = the server does not say under which rules a delivery runs.
std::optional<int> retriesUnderOldRules(const LogPage &page, const QDateTime &publishedAt);

} // namespace selwise
