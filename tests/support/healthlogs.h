#pragma once

#include "models/controllers/healthcontroller.h"

namespace selwise::healthlogs {

/// Delivery logs of an invented shop, for the Health pane. The same every time.
struct Shop {
    std::vector<DeliveryLogEntry> entries;
    std::vector<HealthFigures::Coverage> holes; ///< the rest is held
};
/// Two days: quiet at night; Meta's token died 26 minutes ago, the filter of search_query at GA4 has eaten everything for
/// 72 minutes, Google Ads is in test mode, a webhook needs retries; 34 minutes are not held.
Shop shopWithTrouble(const QDateTime &now);
/// As ReadLogFigures wants it: adds the entries up and answers at once.
ReadLogFigures reader(Shop shop);

} // namespace selwise::healthlogs
