#include "app/archive/knownrows.h"

#include <algorithm>

namespace selwise::archive {

std::shared_ptr<KnownRows::Found> KnownRows::found(const logquery::Node &query, const SegmentPtr &segment)
{
    const std::scoped_lock lock(m_mutex);
    const auto same = std::ranges::find(m_queries, query, &Query::node);
    if (same == m_queries.end())
        m_queries.push_front({query, {}});
    else
        m_queries.splice(m_queries.begin(), m_queries, same);
    if (m_queries.size() > mostQueries)
        m_queries.pop_back();
    auto &segments = m_queries.front().segments;
    std::shared_ptr<Found> &place = segments[segment];
    if (!place) {
        place = std::make_shared<Found>();
        std::erase_if(segments, [](const auto &each) { return each.first.expired(); });
    }
    return place;
}

Bitmap KnownRows::of(const logquery::Node &query, const SegmentPtr &segment, const std::function<Bitmap()> &find, const IsCancelled &cancelled)
{
    const std::shared_ptr<Found> place = found(query, segment);
    const std::scoped_lock lock(place->finding);
    if (place->rows)
        return *place->rows;
    Bitmap rows = find();
    if (!cancelled())
        place->rows = rows;
    return rows;
}

} // namespace selwise::archive
