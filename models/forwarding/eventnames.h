#pragma once

#include "models/domain/ids.h"
#include "models/forwarding/encode.h"

#include <span>
#include <string_view>

namespace selwise::forwarding {

/// The event names a provider knows by itself: GA4's recommended events and those its tag collects, Meta's standard events.
/// Empty where there are none, as at Google Ads. From each vendor's reference, named beside the table.
std::span<const std::string_view> knownEventNames(Provider provider);
bool isKnownEventName(Provider provider, std::string_view name);

/// What the provider would refuse, drop or misread in an event of this name, from the rules that the encoder goes by.
std::vector<Finding> eventNameFindings(Provider provider, std::string_view name);

} // namespace selwise::forwarding
