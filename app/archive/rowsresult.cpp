#include "app/archive/rowsresult.h"

#include "app/archive/columntests.h"

#include <algorithm>

namespace selwise::archive {

using logquery::Field;

RowsResult::RowsResult(LogRequest request, SnapshotPtr snapshot, std::vector<RowAddress> rows)
    : m_request(std::move(request)), m_snapshot(std::move(snapshot)), m_rows(std::move(rows))
{
    for (const Part &part : m_snapshot->parts)
        m_archived += part.whole() ? part.segment->rows() : qint64(part.alive().count());
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

std::optional<qsizetype> RowsResult::indexOf(const EntryKey &key) const
{
    if (key.size() < 2)
        return std::nullopt;
    if (key.front() == 'i') { // the text is looked for in the columns, and the row then among ours
        const std::string id = key.mid(1).toStdString();
        const TextFinder finder(id, false);
        for (size_t part = 0; part < m_snapshot->parts.size(); ++part) {
            const Segment &segment = *m_snapshot->parts[part].segment;
            std::optional<qsizetype> found;
            rowsContaining(segment, Slot::Id, finder).forEach([&](size_t row) {
                if (found || segment.text(Slot::Id, int(row)) != id)
                    return;
                const auto at = std::find(m_rows.begin(), m_rows.end(), addressOf(part, row));
                if (at != m_rows.end())
                    found = at - m_rows.begin();
            });
            if (found)
                return found;
        }
        return std::nullopt;
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (entryKey(segment(m_rows[i]), rowOf(m_rows[i])) == key)
            return qsizetype(i);
    }
    return std::nullopt;
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
    std::vector<DeliveryLogEntry> found;
    for (const Part &part : m_snapshot->parts) {
        const Segment &segment = *part.segment;
        Bitmap rows(size_t(segment.rows()));
        for (const Slot slot : {Slot::EventId, Slot::RequestId, Slot::Id})
            rows |= rowsContaining(segment, slot, finder);
        if (rows.none())
            continue;
        rows &= part.alive();
        rows.forEach([&](size_t at) {
            DeliveryLogEntry attempt = entryAt(segment, int(at));
            if (deliveryKey(attempt) == key)
                found.push_back(std::move(attempt));
        });
    }
    std::stable_sort(found.begin(), found.end(), [](const DeliveryLogEntry &a, const DeliveryLogEntry &b) {
        const auto place = [](const DeliveryLogEntry &e) { return std::pair(e.timestamp.isValid() ? e.timestamp.toMSecsSinceEpoch() : 0, e.attempt.value_or(0)); };
        return place(a) < place(b);
    });
    return found;
}

bool RowsResult::bookmarked(qsizetype row) const
{
    return !m_snapshot->bookmarks->isEmpty() && m_snapshot->bookmarks->contains(key(row));
}

} // namespace selwise::archive
