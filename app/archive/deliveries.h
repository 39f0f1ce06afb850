#pragma once

#include "app/archive/snapshot.h"
#include "models/domain/deliverystate.h"

#include <mutex>

namespace selwise::archive {

/// Which attempts belong to one delivery (models/domain/deliverystate.h), for all rows of a snapshot.
class Deliveries {
public:
    explicit Deliveries(const Snapshot &snapshot);
    DeliveryState state(size_t part, int row) const { return m_states[group(part, row)]; }
    uint32_t group(size_t part, int row) const { return m_groups[part][size_t(row)]; }
    RowAddress latest(uint32_t group) const { return m_latest[group]; }
    size_t count() const { return m_latest.size(); }

private:
    std::vector<std::vector<uint32_t>> m_groups; ///< by part and row; of dead rows 0
    std::vector<RowAddress> m_latest;
    std::vector<DeliveryState> m_states;
};
using DeliveriesPtr = std::shared_ptr<const Deliveries>;

/// The last snapshot's, made when they are first asked for.
class DeliveriesCache {
public:
    DeliveriesPtr of(const SnapshotPtr &snapshot);

private:
    std::mutex m_mutex;
    std::weak_ptr<const Snapshot> m_snapshot;
    DeliveriesPtr m_deliveries;
};

DeliveryStatus statusOf(const Segment &segment, int row);

} // namespace selwise::archive
