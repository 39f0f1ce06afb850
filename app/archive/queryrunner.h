#pragma once

#include "app/archive/knownrows.h"
#include "app/archive/rowsresult.h"
#include "models/ports/logarchive.h"

#include <functional>

namespace selwise::archive {

/// Answers questions to a snapshot; on all cores, in the thread it is called from.
class QueryRunner {
public:
    explicit QueryRunner(DeliveriesCache &deliveries) : m_deliveries(deliveries) {}
    using IsCancelled = std::function<bool()>;

    /// nullptr when it was cancelled.
    std::shared_ptr<const RowsResult> run(const SnapshotPtr &snapshot, const LogRequest &request, const IsCancelled &cancelled);
    std::shared_ptr<const RowsResult> sorted(const RowsResult &result, const LogSort &sort);
    std::vector<LogGroup> grouped(const RowsResult &result, const std::vector<logquery::FieldRef> &by);
    qsizetype neighbour(const RowsResult &result, qsizetype row, Neighbour what, bool forward);

private:
    DeliveriesCache &m_deliveries;
    KnownRows m_known;
};

/// Both over the rows of the bitmaps, one for each part.
std::vector<Facet> facetsOf(const Snapshot &snapshot, const std::vector<Bitmap> &rows, const LogRequest &request, const Deliveries *deliveries);
LogHistogram histogramOf(const Snapshot &snapshot, const std::vector<Bitmap> &rows, const HistogramRequest &request);

} // namespace selwise::archive
