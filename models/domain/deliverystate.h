#pragma once

#include "models/domain/deliverylog.h"

#include <span>

namespace selwise {

/// What became of an event at one destination, over all its attempts.
enum class DeliveryState {
    Delivered,   ///< some attempt was
    Pending,     ///< none was, and the latest attempt is to be followed by another
    Undelivered, ///< over, and it never succeeded
    Filtered, Skipped, Test, ///< the latest attempt says so
    Unknown      ///< the latest attempt has a status this program does not know
};
QString deliveryStateName(DeliveryState state); ///< the word of the query language; empty for Unknown

/// The attempts of one delivery have the same key: the destination and the event's id, else the request's, else the entry's
/// own. Empty when there is none of them: then the entry is a delivery of its own.
QString deliveryKey(const DeliveryLogEntry &entry);
/// Of a delivery whose latest attempt has this status, and no earlier one succeeded.
DeliveryState stateAfter(DeliveryStatus latest);
/// In any order. The latest is the one with the latest time, among equals the one with the highest attempt.
DeliveryState deliveryState(std::span<const DeliveryLogEntry *const> attempts);

} // namespace selwise
