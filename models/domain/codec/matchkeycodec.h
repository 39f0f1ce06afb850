#pragma once

#include "models/domain/deliverylog.h"

#include <set>
#include <string>

namespace selwise::codec {

/// What one delivery to Meta carried for recognising the visitor. Names only: values are hashes or personal data.
struct MatchKeysSent {
    std::set<std::string, std::less<>> keys; ///< of `user_data`, as Meta names them; empty ones do not count
    QString event, eventId;
};
/// nullopt when the entry does not show such a request (nothing was sent, or the service keeps none).
std::optional<MatchKeysSent> matchKeysSent(const DeliveryLogEntry &entry);

} // namespace selwise::codec
