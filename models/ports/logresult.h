#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/deliverystate.h"
#include "models/domain/logquery.h"

#include <QByteArray>
#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace selwise {

/// What a row is known by over queries, restarts and compaction: the entry's id, else a key made of its content.
using EntryKey = QByteArray;

struct LogSort {
    logquery::FieldRef by{logquery::Field::Time, QString()};
    bool descending = true; ///< entries that lack the field come last either way; equal ones newest first
    friend bool operator==(const LogSort &, const LogSort &) = default;
};

/// Buckets of equal width from `from`, a multiple of the width since 1970. Width 0: chosen, so that about `wanted` cover the
/// range; without a range that of the rows.
struct HistogramRequest {
    std::optional<qint64> from, to; ///< ms since 1970 UTC
    qint64 widthMs = 0;
    int wanted = 120;
    friend bool operator==(const HistogramRequest &, const HistogramRequest &) = default;
};

/// What a pane shows at once: rows, their order, facets and chart are of one moment and one query.
struct LogRequest {
    quint64 stamp = 0;                     ///< comes back with the result: a later one has replaced what carries a smaller one
    logquery::Node query = logquery::everything(); ///< resolved
    std::vector<logquery::Node> narrowing; ///< further refinements that are on; each is told how many rows it hides
    enum class Rows { Attempts, Deliveries } rows = Rows::Attempts; ///< Deliveries: the latest attempt of each with a match
    LogSort sort;
    std::vector<logquery::FieldRef> facets;
    int facetValues = 50; ///< at most so many for each, the most frequent
    std::optional<HistogramRequest> histogram;
};

struct FacetValue {
    QString text;
    qint64 count = 0;
};
struct Facet {
    logquery::FieldRef field;
    std::vector<FacetValue> values; ///< most frequent first
    qint64 further = 0;             ///< rows with a value that is not among them
    qint64 lacking = 0;             ///< rows without one
};

struct LogHistogram {
    qint64 from = 0, widthMs = 0;
    std::vector<QString> statuses;           ///< the words of Field::Status that occur, the known ones first
    std::vector<std::vector<qint64>> counts; ///< by bucket, then by status
    qint64 untimed = 0;                      ///< rows without a usable time, in no bucket
};

/// An immutable answer. Cheap to copy around as a pointer, safe to use from any thread, right for as long as it lives
/// whatever happens to the archive. Row numbers run from 0 in the order of the request's sort.
class LogResult {
public:
    virtual ~LogResult() = default;

    virtual const LogRequest &request() const = 0;
    virtual qsizetype rowCount() const = 0;
    virtual qint64 archived() const = 0;              ///< entries in the archive at that moment
    virtual qint64 hiddenBy(size_t narrowing) const = 0; ///< rows more if that one were off
    virtual const std::vector<Facet> &facets() const = 0;
    virtual const std::optional<LogHistogram> &histogram() const = 0;

    /// Column access for a table's cells, without parsing the entry (Field::Path apart): what logquery says the field is.
    /// Empty when the row lacks it.
    virtual QString text(qsizetype row, const logquery::FieldRef &field) const = 0;
    virtual std::optional<qint64> number(qsizetype row, logquery::Field field) const = 0; ///< Attempt, Http, Ms, Time (ms)
    virtual DeliveryStatus status(qsizetype row) const = 0;
    virtual bool toWebhook(qsizetype row) const = 0;
    virtual EntryKey key(qsizetype row) const = 0;
    /// Where the entry of an earlier answer of the same archive stands in this one; quick, unless what came since is large.
    virtual std::optional<qsizetype> placeOf(const LogResult &earlier, qsizetype row) const = 0;

    virtual QByteArray raw(qsizetype row) const = 0; ///< exactly as received, but for secrets
    virtual DeliveryLogEntry entry(qsizetype row) const = 0;
    /// Of the delivery; its attempts are all that the archive holds, oldest first.
    virtual DeliveryState state(qsizetype row) const = 0;
    virtual std::vector<DeliveryLogEntry> attempts(qsizetype row) const = 0;
    virtual const std::vector<qsizetype> &bookmarks() const = 0; ///< the rows that have one, ascending
    bool bookmarked(qsizetype row) const { return std::binary_search(bookmarks().begin(), bookmarks().end(), row); }
};
using LogResultPtr = std::shared_ptr<const LogResult>;

struct LogGroup {
    std::vector<QString> values; ///< one for each field asked; empty where it is lacking
    qint64 count = 0;
    std::optional<qint64> first, last; ///< ms since 1970 UTC
};

} // namespace selwise
