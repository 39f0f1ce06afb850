#pragma once

#include "app/archive/fieldaccess.h"

namespace selwise::archive {

/// A result: rows of a snapshot, which it keeps alive.
class RowsResult : public LogResult {
public:
    /// With `deliveries` a row's state is at hand; without, it is looked for among all attempts.
    RowsResult(LogRequest request, SnapshotPtr snapshot, std::vector<RowAddress> rows, DeliveriesPtr deliveries);

    const LogRequest &request() const override { return m_request; }
    qsizetype rowCount() const override { return qsizetype(m_rows.size()); }
    qint64 archived() const override { return m_archived; }
    qint64 hiddenBy(size_t narrowing) const override { return narrowing < hidden.size() ? hidden[narrowing] : 0; }
    const std::vector<Facet> &facets() const override { return m_facets; }
    const std::optional<LogHistogram> &histogram() const override { return m_histogram; }
    QString text(qsizetype row, const logquery::FieldRef &field) const override;
    std::optional<qint64> number(qsizetype row, logquery::Field field) const override;
    DeliveryStatus status(qsizetype row) const override;
    bool toWebhook(qsizetype row) const override;
    EntryKey key(qsizetype row) const override;
    std::optional<qsizetype> placeOf(const LogResult &earlier, qsizetype row) const override;
    QByteArray raw(qsizetype row) const override;
    DeliveryLogEntry entry(qsizetype row) const override;
    DeliveryState state(qsizetype row) const override;
    std::vector<DeliveryLogEntry> attempts(qsizetype row) const override;
    const std::vector<qsizetype> &bookmarks() const override { return m_bookmarks; }

    const SnapshotPtr &snapshot() const { return m_snapshot; }
    const std::vector<RowAddress> &rows() const { return m_rows; }
    const DeliveriesPtr &deliveries() const { return m_deliveries; }
    const Segment &segment(RowAddress address) const { return *m_snapshot->parts[partOf(address)].segment; }

    // Filled in by who makes it.
    std::vector<qint64> hidden;
    void setFacets(std::vector<Facet> facets) { m_facets = std::move(facets); }
    void setHistogram(LogHistogram histogram) { m_histogram = std::move(histogram); }
    void setRequest(LogRequest request) { m_request = std::move(request); }

private:
    void findBookmarks();
    std::optional<qsizetype> indexOf(RowAddress address) const;

    LogRequest m_request;
    SnapshotPtr m_snapshot;
    std::vector<RowAddress> m_rows;
    DeliveriesPtr m_deliveries;
    qint64 m_archived = 0;
    std::vector<qsizetype> m_bookmarks;
    std::vector<Facet> m_facets;
    std::optional<LogHistogram> m_histogram;
};

} // namespace selwise::archive
