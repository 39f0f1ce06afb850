#pragma once

#include "models/domain/deliverylog.h"

namespace selwise {

/// How many of the recent events sent to Meta carried each key by which Meta may recognise a visitor. Coverage only: how
/// good the matches are, only Meta knows.
struct MatchKeyCoverage {
    struct Key {
        std::string_view name; ///< as Meta names it: "em"
        int carried = 0;
    };
    std::vector<Key> keys; ///< always the same seven, in the order of Meta's documentation
    int events = 0;        ///< looked at; 0 = nothing to say yet
    int withId = 0;
    int repeatedIds = 0;   ///< events whose name and id another one had before

    bool idsInAll() const { return events > 0 && withId == events; }
    bool idsUnique() const { return repeatedIds == 0; }
};
/// A later attempt of an event does not count again.
MatchKeyCoverage matchKeyCoverage(const std::vector<DeliveryLogEntry> &entries);

} // namespace selwise
