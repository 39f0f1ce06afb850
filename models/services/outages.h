#pragma once

#include "models/services/healthfigures.h"

namespace selwise {

/// A stretch of time in which next to nothing got through to a receiver, or to several at once; over or not.
struct Outage {
    std::vector<Receiver> receivers;
    TimeSpan span;         ///< from the first step that failed to the end of the last one
    bool isOver = false;   ///< something got through afterwards
    qint64 lost = 0;       ///< attempts that failed
    bool isCut = false;    ///< no step before it went well: it may have begun before the figures' time
    friend bool operator==(const Outage &, const Outage &) = default;
};

/// Of the figures' time, by their steps, the earliest first. Few attempts make no outage, and steps without any neither begin
/// nor end one.
std::vector<Outage> outagesOf(const HealthFigures &figures);

} // namespace selwise
