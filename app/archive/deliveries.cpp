#include "app/archive/deliveries.h"

#include "models/domain/codec/observationcodec.h"

namespace selwise::archive {

namespace {

/// Open addressing from the hash of a delivery's key to its number.
class GroupTable {
public:
    explicit GroupTable(size_t rows)
    {
        size_t size = 1024;
        while (size < rows * 2)
            size *= 2;
        m_slots.assign(size, Slot{});
    }
    uint32_t &at(uint64_t key)
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = key & mask;
        while (m_slots[at].group != 0 && m_slots[at].key != key)
            at = (at + 1) & mask;
        m_slots[at].key = key;
        return m_slots[at].group;
    }

private:
    struct Slot {
        uint64_t key = 0;
        uint32_t group = 0;
    };
    std::vector<Slot> m_slots;
};

} // namespace

DeliveryStatus statusOf(const Segment &segment, int row)
{
    const std::string_view word = segment.dictionary(Slot::Status)[segment.code(Slot::Status, row)];
    return codec::deliveryStatusOf(QString::fromUtf8(word.data(), qsizetype(word.size())));
}

Deliveries::Deliveries(const Snapshot &snapshot) : m_latest(1, 0), m_states(1, DeliveryState::Unknown)
{
    size_t rows = 0;
    for (const Part &part : snapshot.parts)
        rows += size_t(part.segment->rows());
    GroupTable table(rows);
    std::vector<std::pair<qint64, qint64>> order(1); ///< of the latest: time, attempt
    std::vector<bool> delivered(1, false);
    m_groups.resize(snapshot.parts.size());
    for (size_t i = 0; i < snapshot.parts.size(); ++i) {
        const Segment &segment = *snapshot.parts[i].segment;
        std::vector<uint64_t> destinations;
        for (const std::string_view text : segment.dictionary(Slot::Destination))
            destinations.push_back(hashOf(text.empty() ? text : text.substr(1), 3));
        std::vector<bool> success;
        for (const std::string_view text : segment.dictionary(Slot::Status))
            success.push_back(text == "delivered");
        m_groups[i].assign(size_t(segment.rows()), 0);
        snapshot.parts[i].alive().forEach([&](size_t at) {
            const int row = int(at);
            std::string_view id;
            for (const Slot slot : {Slot::EventId, Slot::RequestId, Slot::Id}) {
                id = segment.text(slot, row);
                if (!id.empty())
                    break;
            }
            uint32_t fresh = 0;
            uint32_t &group = id.empty() ? fresh : table.at(hashOf(id, destinations[segment.code(Slot::Destination, row)]));
            const qint64 time = segment.time(row), attempt = segment.number(Slot::Attempt, row);
            const std::pair<qint64, qint64> place{time == noTime ? 0 : time, attempt == noNumber ? 0 : attempt};
            if (group == 0) {
                group = uint32_t(m_latest.size());
                m_latest.push_back(addressOf(i, at));
                order.push_back(place);
                delivered.push_back(false);
            } else if (order[group] < place) {
                order[group] = place;
                m_latest[group] = addressOf(i, at);
            }
            if (success[segment.code(Slot::Status, row)])
                delivered[group] = true;
            m_groups[i][at] = group;
        });
    }
    m_states.resize(m_latest.size(), DeliveryState::Unknown);
    for (size_t group = 1; group < m_latest.size(); ++group) {
        const Segment &segment = *snapshot.parts[partOf(m_latest[group])].segment;
        m_states[group] = delivered[group] ? DeliveryState::Delivered : stateAfter(statusOf(segment, rowOf(m_latest[group])));
    }
}

DeliveriesPtr DeliveriesCache::of(const SnapshotPtr &snapshot)
{
    const std::lock_guard lock(m_mutex);
    if (!m_deliveries || m_snapshot.lock() != snapshot) {
        m_deliveries = std::make_shared<Deliveries>(*snapshot);
        m_snapshot = snapshot;
    }
    return m_deliveries;
}

} // namespace selwise::archive
