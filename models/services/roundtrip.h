#pragma once

#include "models/domain/providerrecord.h"

namespace selwise {

/// What would not come back as it went: an event goes to a provider under a name, and the reverse mapping makes events of
/// names from outside (contract, section 3). Reads the two mappings only.
struct RoundTripFinding {
    enum class Kind {
        ComesBackAs,    ///< its name outside becomes another event: `other`
        SharedName,     ///< other events go out under the same name: `others`; only one of them can come back
        SeveralOutside, ///< several names become this event, `others`, and it goes out under one of them
        OutsideOnly     ///< a name becomes this event, `other`, and it goes out under a different one
    };
    Kind kind;
    QString name;                ///< under which it goes out
    QString other;
    std::vector<QString> others; ///< in the order of the mapping, at most five
    int more = 0;                ///< further ones
    friend bool operator==(const RoundTripFinding &, const RoundTripFinding &) = default;
};

/// The names from outside that become this event, in the order of the mapping.
std::vector<QString> outsideNames(const EventMapping &reverse, const QString &event);
std::vector<RoundTripFinding> roundTrip(const EventMapping &mapping, const EventMapping &reverse, const QString &event);

/// Events that share one conversion label: all that are mapped, when there are two at least.
std::vector<EventMapping::Entry> sharingOneLabel(const EventMapping &mapping);

} // namespace selwise
