#pragma once

#include "models/ports/logarchive.h"

#include <vector>

namespace selwise::archive {

/// Sorted, and without overlaps.
std::vector<CoverageRange> merged(std::vector<CoverageRange> ranges);
/// Without what lies within [from, to].
std::vector<CoverageRange> without(const std::vector<CoverageRange> &ranges, qint64 from, qint64 to);
bool sameRanges(const std::vector<CoverageRange> &a, const std::vector<CoverageRange> &b);

} // namespace selwise::archive
