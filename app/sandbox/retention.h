#pragma once

#include "app/sandbox/dispatcher.h"

namespace selwise::sandbox {

/// Lets go of what is over: events, their deliveries and the log, by age and by number, a little at a time in the
/// transactions that are written anyway. What has not been delivered stays, dead letters included, and its event with it.
class Retention : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::seconds age = std::chrono::hours(35 * 24); ///< the demo shop's history and a few days
        qint64 events = 1'000'000;                            ///< the latest
        std::chrono::milliseconds interval = std::chrono::minutes(1);
    };
    Retention(Site &site, Dispatcher &dispatcher, Limits limits, QObject *parent = nullptr);
    void start() { wait(m_limits.interval); }

private:
    using Written = Result<Done, StoreProblem>;
    void wait(std::chrono::milliseconds time);
    void prune();
    Written pruneSome();
    Result<qint64, StoreProblem> cutoff();
    Written pruneEvents(qint64 beforeMs);
    Written pruneLog(qint64 beforeMs);

    Site &m_site;
    Dispatcher &m_dispatcher;
    Limits m_limits;
    Statement m_nthEvent, m_oldEvents, m_deleteDeliveries, m_deleteEvent, m_deleteLines;
    qint64 m_lookedMs = 0, m_lookedAt = 0; ///< the last event looked at in this round
    bool m_more = false;                   ///< there is more to let go of in this round
};

} // namespace selwise::sandbox
