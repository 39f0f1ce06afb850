#pragma once

#include "models/forwarding/decision.h"

namespace selwise::forwarding {

/// What the catalogue wants of an event (contract, section 4) and it does not have.
struct MinimumFields {
    bool known = false;  ///< false for an event outside the catalogue
    std::string missing; ///< "order.id, order.total"; alternatives as "page.type or page.path"; empty when nothing is
};
MinimumFields checkMinimumFields(std::string_view canonical, const Json &event);

} // namespace selwise::forwarding
