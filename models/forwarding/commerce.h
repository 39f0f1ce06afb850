#pragma once

#include "models/forwarding/eventreader.h"

namespace selwise::forwarding {

/// One thing that was looked at, put in a basket or bought. Texts are views into the event; empty = not there.
struct Item {
    std::string_view id, name, category, brand, variant;
    std::string_view price, quantity; ///< number texts, exactly as the event has them
};

/// The commercial part of an event, from wherever its family keeps it (contract, section 4).
struct Commerce {
    std::string_view value; ///< number text; empty when the event has none
    std::string_view orderId, tax, shipping, coupon;
    std::vector<Item> items;
};
/// Amounts that are no numbers are reported and left out.
Commerce readCommerce(Encoding &encoding);

} // namespace selwise::forwarding
