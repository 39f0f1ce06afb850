#pragma once

#include "models/forwarding/encode.h"

#include <span>
#include <string_view>

namespace selwise::forwarding {

/// "Standard events" (developers.facebook.com, meta-pixel/reference); PageView is the pixel's own.
std::span<const std::string_view> metaStandardEvents();
/// What Meta would make of this event name; empty when it is a standard one.
std::vector<Finding> metaEventNameFindings(std::string_view name);

} // namespace selwise::forwarding
