#pragma once

#include "models/domain/ids.h"
#include "models/domain/sandboxtools.h"

#include <chrono>
#include <set>

namespace selwise {

/// Whom a replay may send to.
struct ReplayReceiver {
    QString id; ///< canonical provider, or a webhook's
    QString name;
    std::optional<ProviderId> provider; ///< none = a webhook
    bool on = true;
    /// How old an event it takes; none = any age (providers.md: Meta 7 days, GA4 72 hours).
    std::optional<std::chrono::hours> oldest() const;
};

/// What is to be sent again.
struct ReplayChoice {
    bool failed = true, neverAttempted = false;
    std::set<QString> receivers;                 ///< by id
    std::optional<std::chrono::hours> notOlder;  ///< none = any age
    int perSecond = 5;
    bool stopAfterFailures = true; ///< 20 in a row, for each receiver by itself
    friend bool operator==(const ReplayChoice &, const ReplayChoice &) = default;
};
inline constexpr int failuresThatStop = 20;

/// What dry runs of the sandbox said about one receiver, and what follows from the choice.
struct ReplayLine {
    ReplayReceiver receiver;
    qint64 failed = 0, never = 0; ///< as many as there are, of the age that was chosen
    qint64 chosen = 0;            ///< of them, by the choice
    qint64 tooOld = 0, off = 0;   ///< of `chosen`: they stay
    qint64 go = 0;
    QDateTime oldestAt; ///< of `chosen`; UTC
    bool more = false;  ///< than one call takes
};
struct ReplaySum {
    qint64 failed = 0, never = 0, chosen = 0, tooOld = 0, off = 0, go = 0;
    int receivers = 0; ///< with something chosen
    QDateTime oldestAt;
    std::chrono::seconds lasts{0}; ///< as each receiver is sent to at the rate, side by side
};
ReplayLine replayLine(const ReplayReceiver &receiver, const ReplayPlan &failed, const ReplayPlan &never, const ReplayChoice &choice);
ReplaySum replaySum(const std::vector<ReplayLine> &lines, const ReplayChoice &choice);
/// From when on events of this receiver are sent again: the younger of what was chosen and of what it takes.
QDateTime replaySince(const ReplayReceiver &receiver, const ReplayChoice &choice, const QDateTime &now);

} // namespace selwise
