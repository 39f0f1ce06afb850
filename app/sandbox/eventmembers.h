#pragma once

#include <string_view>

/// Members of an event (contract, section 4) that nothing but the demo shop writes; the others are in wirenames.h. What
/// looks for them in an event goes by its paths.
namespace selwise::wire {

inline constexpr std::string_view page = "page", path = "path", product = "product", category = "category",
                                  checkout = "checkout", step = "step", option = "option", search = "search",
                                  query = "query", entityId = "entityId", email = "email", country = "country",
                                  ip = "ip", userAgent = "userAgent", fbp = "fbp";

} // namespace selwise::wire
