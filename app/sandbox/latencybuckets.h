#pragma once

#include <QtGlobal>

namespace selwise::sandbox {

/// Milliseconds sorted into buckets: exact to 32 ms, then each a twentieth wider than the one before, so that a
/// percentile is at most 5 % off and a day of any traffic is a few hundred numbers.
int latencyBucket(qint64 milliseconds);
double latencyOf(int bucket); ///< the upper end of it

} // namespace selwise::sandbox
