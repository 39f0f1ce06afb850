#pragma once

#include "models/forwarding/decision.h"

namespace selwise::forwarding {

struct ChosenCurrency {
    std::string_view code;
    CurrencySource source = CurrencySource::None;
};

/// Event, order, site, EUR for purchase and order events (D, contract section 5). Any other event takes along the currency
/// it or its basket names, and none otherwise. A currency that is no text, or empty, counts as not named. Amounts are never
/// converted.
ChosenCurrency chooseCurrency(std::string_view canonical, const Json &event, const Site &site);

} // namespace selwise::forwarding
