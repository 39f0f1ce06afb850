#pragma once

#include "models/domain/deliverylog.h"

#include <vector>

namespace selwise {

/// One event on its way to one receiver: its attempts, as far as the log that was read goes.
struct Delivery {
    QString key;   ///< stable over reading again
    QString event;
    DeliveryStatus status = DeliveryStatus::Unknown; ///< of the latest attempt
    std::vector<DeliveryLogEntry> attempts; ///< the oldest first
    int tries = 0;        ///< the highest attempt number that is known, else how many are listed
    QDateTime at;         ///< UTC: of the latest attempt
    QDateTime nextAt;     ///< UTC: when it is tried again; invalid when it is not, or nobody says
    bool manual = false;  ///< the latest attempt was asked for by somebody
    bool over() const { return status != DeliveryStatus::Retrying; }
};

/// Groups log entries by the event they are about (its id, else the id that stays over the retries), the latest delivery
/// first. An entry with neither is a delivery of its own.
std::vector<Delivery> groupDeliveries(const std::vector<DeliveryLogEntry> &entries);

/// How the latest deliveries of a receiver went.
struct DeliverySummary {
    int delivered = 0, failed = 0, retrying = 0; ///< deliveries, by their latest attempt
    QDateTime lastDelivered, failingSince;       ///< UTC; the second is of the first of the failures at the end, when there are any
    bool any() const { return delivered + failed + retrying > 0; }
};
DeliverySummary summarize(const std::vector<Delivery> &deliveries);

} // namespace selwise
