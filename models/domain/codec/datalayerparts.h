#pragma once

#include "models/domain/datalayer.h"

namespace selwise::codec {

/// The tracker's own settings beside those of the data layer (contract, section 6). Their place in the record, the member
/// "tracker", is an assumption. Times in whole seconds, other than the data layer's.
struct TrackerBlock {
    bool isGiven = false; ///< the server sent one; else these are the documented defaults
    bool batchingEnabled = false;
    qint64 batchSize = 50;
    qint64 flushIntervalSeconds = 30;
    bool offlinePersistence = false;
};
TrackerBlock trackerOf(const DataLayerConfig &config);
void setTracker(DataLayerConfig &config, const TrackerBlock &tracker);

/// Page patterns exist but are not described: the first member whose name speaks of patterns, kept as JSON.
std::optional<Json> pagePatternsOf(const DataLayerConfig &config);
void setPagePatterns(DataLayerConfig &config, const std::optional<Json> &patterns);

/// necessary, analytics, marketing, preferences; `on` only where the server says so.
struct ConsentCategory {
    QString name;
    std::optional<bool> on;
};
std::vector<ConsentCategory> consentOf(const DataLayerConfig &config);

/// What no field shows, in the order received.
Json unknownMembers(const DataLayerConfig &config);

} // namespace selwise::codec
