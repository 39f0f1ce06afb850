#pragma once

#include "models/domain/codec/testexchange.h"
#include "models/domain/deliverylog.h"

namespace selwise::codec {

/// What a log entry may hold beyond its typed members (A, contract section 8); any of it may be missing.
struct LogDetails {
    QString eventId;         ///< of the event that was delivered; the same over all attempts
    QDateTime nextAttemptAt; ///< UTC
    bool manual = false;     ///< somebody asked for this attempt
};
LogDetails logDetails(const DeliveryLogEntry &entry);
/// Its request and answer, redacted.
TestExchange logExchange(const DeliveryLogEntry &entry);

} // namespace selwise::codec
