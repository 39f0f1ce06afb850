#include "app/archive/rowsresult.h"

#include "app/archive/columntests.h"
#include "app/archive/parallel.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <unordered_set>

namespace selwise::archive {

using logquery::Field;

RowsResult::RowsResult(LogRequest request, SnapshotPtr snapshot, std::vector<RowAddress> rows, DeliveriesPtr deliveries)
    : m_request(std::move(request)), m_snapshot(std::move(snapshot)), m_rows(std::move(rows)), m_deliveries(std::move(deliveries))
{
    for (const Part &part : m_snapshot->parts)
        m_archived += part.whole() ? part.segment->rows() : qint64(part.alive().count());
    findBookmarks();
}

QString RowsResult::text(qsizetype row, const logquery::FieldRef &field) const
{
    const RowAddress at = m_rows[size_t(row)];
    if (field.field == Field::State)
        return deliveryStateName(state(row));
    if (field.field == Field::Time) {
        const qint64 time = segment(at).time(rowOf(at));
        if (time == noTime)
            return QString();
        const QString iso = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs);
        return iso.isEmpty() ? QString::number(time) : iso; // ISO 8601 ends with the year 9999
    }
    return QString::fromStdString(textAt(segment(at), rowOf(at), field));
}

std::optional<qint64> RowsResult::number(qsizetype row, Field field) const
{
    const RowAddress at = m_rows[size_t(row)];
    const Slot slot = slotOf(field);
    const qint64 value = slot == Slot::Time ? segment(at).time(rowOf(at)) : isInteger(slot) ? segment(at).number(slot, rowOf(at)) : noNumber;
    return value == noNumber ? std::nullopt : std::optional(value);
}

DeliveryStatus RowsResult::status(qsizetype row) const
{
    const RowAddress at = m_rows[size_t(row)];
    return statusOf(segment(at), rowOf(at));
}

bool RowsResult::toWebhook(qsizetype row) const
{
    const RowAddress at = m_rows[size_t(row)];
    const uint16_t code = segment(at).code(Slot::Destination, rowOf(at));
    return code != 0 && segment(at).dictionary(Slot::Destination)[code].starts_with('w');
}

EntryKey RowsResult::key(qsizetype row) const
{
    const RowAddress at = m_rows[size_t(row)];
    return entryKey(segment(at), rowOf(at));
}

std::optional<qsizetype> RowsResult::indexOf(RowAddress address) const
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), address);
    return at == m_rows.end() ? std::nullopt : std::optional(qsizetype(at - m_rows.begin()));
}

std::optional<qsizetype> RowsResult::placeOf(const LogResult &earlier, qsizetype row) const
{
    const auto &before = static_cast<const RowsResult &>(earlier); // of the same archive
    const RowAddress at = before.m_rows[size_t(row)];
    const std::vector<Part> &parts = m_snapshot->parts;
    const auto same = [&before, &at](const Part &part) { return part.segment.get() == &before.segment(at); };
    const auto part = std::find_if(parts.begin(), parts.end(), same);
    if (part != parts.end()) {
        if (const auto found = indexOf(addressOf(size_t(part - parts.begin()), size_t(rowOf(at)))))
            return found;
    }
    // Written anew since: the segment was joined with others, or a later entry replaced this one.
    const EntryKey key = before.key(row);
    std::set<const Segment *> known;
    for (const Part &each : before.m_snapshot->parts)
        known.insert(each.segment.get());
    for (size_t i = 0; i < parts.size(); ++i) {
        const Segment &segment = *parts[i].segment;
        if (known.contains(&segment))
            continue;
        std::optional<size_t> found;
        parts[i].alive().forEach([&](size_t each) {
            if (!found && entryKey(segment, int(each)) == key)
                found = each;
        });
        if (found)
            return indexOf(addressOf(i, *found));
    }
    return std::nullopt;
}

/// One look at each row, and none where nothing has a bookmark.
void RowsResult::findBookmarks()
{
    const QSet<EntryKey> &keys = *m_snapshot->bookmarks;
    if (keys.isEmpty())
        return;
    std::unordered_set<std::string_view> ids;
    bool byContent = false;
    for (const EntryKey &key : keys) {
        if (key.startsWith('i'))
            ids.emplace(key.constData() + 1, size_t(key.size() - 1));
        else
            byContent = true;
    }
    constexpr size_t chunk = 1 << 16;
    std::vector<std::vector<qsizetype>> found((m_rows.size() + chunk - 1) / chunk);
    forEachInParallel(found.size(), [&](size_t i) {
        for (size_t row = i * chunk; row < std::min(m_rows.size(), (i + 1) * chunk); ++row) {
            const std::string_view id = segment(m_rows[row]).text(Slot::Id, rowOf(m_rows[row]));
            if (id.empty() ? byContent && keys.contains(key(qsizetype(row))) : ids.contains(id))
                found[i].push_back(qsizetype(row));
        }
    });
    for (const std::vector<qsizetype> &each : found)
        m_bookmarks.insert(m_bookmarks.end(), each.begin(), each.end());
}

QByteArray RowsResult::raw(qsizetype row) const
{
    const RowAddress at = m_rows[size_t(row)];
    return rawAt(segment(at), rowOf(at));
}

DeliveryLogEntry RowsResult::entry(qsizetype row) const
{
    const RowAddress at = m_rows[size_t(row)];
    return entryAt(segment(at), rowOf(at));
}

DeliveryState RowsResult::state(qsizetype row) const
{
    if (m_deliveries) {
        const RowAddress at = m_rows[size_t(row)];
        return m_deliveries->state(partOf(at), rowOf(at));
    }
    const std::vector<DeliveryLogEntry> all = attempts(row);
    std::vector<const DeliveryLogEntry *> pointers;
    for (const DeliveryLogEntry &attempt : all)
        pointers.push_back(&attempt);
    return deliveryState(pointers);
}

std::vector<DeliveryLogEntry> RowsResult::attempts(qsizetype row) const
{
    const DeliveryLogEntry own = entry(row);
    const QString key = deliveryKey(own);
    if (key.isEmpty())
        return {own};
    // Every attempt of the delivery holds one of the three ids, in that column.
    const std::string id = (!own.eventId.isEmpty() ? own.eventId : !own.requestId.isEmpty() ? own.requestId : own.id).toStdString();
    const TextFinder finder(id, false);
    const std::vector<Part> &parts = m_snapshot->parts;
    std::vector<std::vector<DeliveryLogEntry>> foundIn(parts.size());
    forEachInParallel(parts.size(), [&](size_t i) {
        const Segment &segment = *parts[i].segment;
        Bitmap rows(size_t(segment.rows()));
        for (const Slot slot : {Slot::EventId, Slot::RequestId, Slot::Id})
            rows |= rowsContaining(segment, slot, finder);
        if (rows.none())
            return;
        rows &= parts[i].alive();
        rows.forEach([&](size_t at) {
            DeliveryLogEntry attempt = entryAt(segment, int(at));
            if (deliveryKey(attempt) == key)
                foundIn[i].push_back(std::move(attempt));
        });
    });
    std::vector<DeliveryLogEntry> found;
    for (std::vector<DeliveryLogEntry> &each : foundIn)
        std::ranges::move(each, std::back_inserter(found));
    std::stable_sort(found.begin(), found.end(), [](const DeliveryLogEntry &a, const DeliveryLogEntry &b) {
        const auto place = [](const DeliveryLogEntry &e) { return std::pair(e.timestamp.isValid() ? e.timestamp.toMSecsSinceEpoch() : 0, e.attempt.value_or(0)); };
        return place(a) < place(b);
    });
    return found;
}

} // namespace selwise::archive
