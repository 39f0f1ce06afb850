#include "app/archive/coverageranges.h"

#include <algorithm>
#include <tuple>

namespace selwise::archive {

std::vector<CoverageRange> merged(std::vector<CoverageRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const CoverageRange &a, const CoverageRange &b) {
        return std::tie(a.source, a.from, a.to) < std::tie(b.source, b.from, b.to);
    });
    std::vector<CoverageRange> result;
    for (CoverageRange &range : ranges) {
        if (range.from >= range.to)
            continue;
        if (!result.empty() && result.back().source == range.source && range.from <= result.back().to)
            result.back().to = std::max(result.back().to, range.to);
        else
            result.push_back(std::move(range));
    }
    return result;
}

std::vector<CoverageRange> without(const std::vector<CoverageRange> &ranges, qint64 from, qint64 to)
{
    std::vector<CoverageRange> left;
    for (const CoverageRange &range : ranges) {
        CoverageRange before = range, behind = range;
        before.to = std::min(range.to, from);
        behind.from = std::max(range.from, to + 1);
        for (const CoverageRange &part : {before, behind}) {
            if (part.from < part.to)
                left.push_back(part);
        }
    }
    return left;
}

bool sameRanges(const std::vector<CoverageRange> &a, const std::vector<CoverageRange> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const CoverageRange &x, const CoverageRange &y) {
        return x.source == y.source && x.from == y.from && x.to == y.to;
    });
}

} // namespace selwise::archive
