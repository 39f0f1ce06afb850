#pragma once

#include "app/archive/segment.h"
#include "models/domain/logquery.h"

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>

namespace selwise::archive {

/// What the last slow queries found in segments, which never change: the pane asks the same one for its rows, its chart and each
/// facet, and again whenever entries come. Safe to use from several threads; who comes second waits for the first.
class KnownRows {
public:
    using IsCancelled = std::function<bool()>;

    /// What `find` gives for this query in this segment, or gave. Of a cancelled one the rows say nothing, and are not kept.
    Bitmap of(const logquery::Node &query, const SegmentPtr &segment, const std::function<Bitmap()> &find, const IsCancelled &cancelled);

private:
    struct Found {
        std::mutex finding;
        std::optional<Bitmap> rows;
    };
    struct Query {
        logquery::Node node;
        std::map<std::weak_ptr<const Segment>, std::shared_ptr<Found>, std::owner_less<>> segments;
    };
    std::shared_ptr<Found> found(const logquery::Node &query, const SegmentPtr &segment);

    static constexpr size_t mostQueries = 8; ///< 8 KiB for each of their segments
    std::mutex m_mutex;
    std::list<Query> m_queries; ///< the last one first
};

} // namespace selwise::archive
