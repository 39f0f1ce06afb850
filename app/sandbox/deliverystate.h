#pragma once

#include "models/domain/deliverylog.h"

#include <QByteArray>
#include <string>

namespace selwise::sandbox {

/// How far one event is at one destination. The numbers are stored.
enum class DeliveryState { Pending = 0, Dead = 1, Done = 2 };

/// What the engine decided when the event came: an attempt made later goes by it, too.
struct Ruled {
    std::string name, canonical, providerEvent, currency;
    qint64 rules = 0; ///< revision of the record it was decided by
};

/// One event for one destination that is to be sent.
struct NewDelivery {
    QString destination;
    Ruled ruled;
    bool manual = false;
};

/// One line of the delivery log (contract, section 8), without its id.
struct LogRow {
    QString destination;
    qint64 timeMs = 0;
    DeliveryStatus status = DeliveryStatus::Unknown;
    QString event;
    Json entry;
    qint64 durationMs = -1; ///< of a request that was answered
};

} // namespace selwise::sandbox
