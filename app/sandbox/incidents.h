#pragma once

#include "app/sandbox/target.h"
#include "models/forwarding/classify.h"

namespace selwise::sandbox {

/// What went wrong with the demo shop's deliveries in a stretch of time that nobody watched: an outage of GA4 twelve days
/// before its end, Meta's token, which expired a week before (when it is the one that Meta's stand-in refuses), and a
/// hiccup now and then. The same for the same event and destination on every run and every machine.
class Incidents {
public:
    explicit Incidents(qint64 endMs);

    struct Course {
        int failures = 0;                ///< attempts that failed
        bool delivered = true;           ///< after them
        forwarding::Answer answer;       ///< to each that failed
    };
    /// `mostAttempts` is the target's retry policy's.
    Course of(const Target &target, const QString &eventId, qint64 timeMs, int mostAttempts) const;
    /// How long the answer to this attempt took.
    static qint64 durationMs(const Target &target, const QString &eventId, int attempt);

private:
    qint64 m_outageMs, m_expiredMs;
};

} // namespace selwise::sandbox
