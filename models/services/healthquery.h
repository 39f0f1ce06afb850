#pragma once

#include "models/services/healthfigures.h"

namespace selwise {

/// Which logs a figure of the Health pane is made of.
struct HealthSelection {
    std::optional<TimeSpan> span;
    std::vector<DeliveryStatus> statuses; ///< none = all
    std::optional<Receiver> receiver;
    QString event;
    bool deliveries = false; ///< rows are deliveries, as in the funnel; `statuses` is how they stand
    friend bool operator==(const HealthSelection &, const HealthSelection &) = default;
};

/// The query that shows exactly those, as text of the query language.
QString logQueryOf(const HealthSelection &selection);

} // namespace selwise
