#pragma once

#include "app/sandbox/courier.h"
#include "app/sandbox/eventids.h"
#include "app/sandbox/incoming.h"

namespace selwise::sandbox {

/// What is kept of a ruling, by the record of this revision.
Ruled ruledBy(const forwarding::Ruling &ruling, qint64 revision);

/// Takes events in, decides for each destination, and has the couriers deliver: what was acknowledged is on disk, with
/// everything that is to be sent of it, and goes on after a restart. At least once; one id over all attempts.
class Dispatcher : public QObject {
    Q_OBJECT
public:
    explicit Dispatcher(Site &site);
    ~Dispatcher() override;

    /// Goes on with what an earlier run left.
    Result<Done, StoreProblem> resume();

    struct Taken {
        QStringList ids;      ///< in the order given
        QList<bool> seen;     ///< the id was there before: nothing happens with it again
    };
    using OnDisk = std::function<void(const Result<Taken, StoreProblem> &)>;
    /// `done` is called later, when all of it is on disk or none.
    void take(std::vector<IncomingEvent> events, OnDisk done);

    Courier &courier(const QString &destination);
    bool circuitOpen(const QString &destination) const;
    Roster &roster() { return m_roster; }
    EventStore &store() { return m_store; }
    GroupCommit &commits() { return m_commits; }

    /// Starts nothing more; `drained` when nothing is on its way and everything is on disk.
    void drain();
    bool isDrained() const;

Q_SIGNALS:
    void drained();

private:
    struct Plan;
    Result<std::shared_ptr<Plan>, StoreProblem> plan(std::vector<IncomingEvent> events);
    Result<Done, StoreProblem> write(Plan &plan);
    std::chrono::milliseconds longestPlanned(const QString &destination);

    Site &m_site;
    EventStore m_store;
    Roster m_roster;
    GroupCommit m_commits;
    EventIds m_ids;
    std::map<QString, Courier *> m_couriers; ///< children
    bool m_draining = false;
};

} // namespace selwise::sandbox
