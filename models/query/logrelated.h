#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/logquery.h"

namespace selwise::logquery {

/// Questions for what belongs together with an entry; nullopt where it does not say. A: which members name an order or a visitor
/// is our reading of the payloads (contract, section 4).
std::optional<Node> sameOrder(const DeliveryLogEntry &entry);
std::optional<Node> sameVisitor(const DeliveryLogEntry &entry);
std::optional<Node> sameEvent(const DeliveryLogEntry &entry); ///< at every destination

/// Paths that occur in the payloads of these entries, for completion and columns: the most common first.
struct SeenPath {
    QString path;
    int entries = 0;
    bool isNumber = false; ///< all its values are
    std::string low, high; ///< number texts, with isNumber
};
std::vector<SeenPath> seenPaths(const std::vector<DeliveryLogEntry> &entries, size_t atMost = 200);

} // namespace selwise::logquery
