#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/providerrecord.h"

namespace selwise {

/// Where a log entry leads.
struct LogLeads {
    enum class Stop { Elsewhere, Filter, Mapping };
    QString event;                ///< the event itself as JSON, for Explain; empty when the entry does not show it
    Stop stop = Stop::Elsewhere;  ///< where that is set which stopped it: the receiver's filter or mapping of this event
    friend bool operator==(const LogLeads &, const LogLeads &) = default;
};
/// `record`: the receiver's as the service has it now; none for a webhook. A filter that is gone leads nowhere.
LogLeads logLeads(const DeliveryLogEntry &entry, const ProviderRecord *record);

} // namespace selwise
