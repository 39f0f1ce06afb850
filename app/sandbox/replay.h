#pragma once

#include "app/sandbox/dispatcher.h"
#include "app/sandbox/router.h"

namespace selwise::sandbox {

/// What is to be sent again, or for the first time, by hand (contract, section 10: `_replay`).
struct ReplayOrder {
    enum class Mode { Failed, NeverAttempted };
    static constexpr int most = 10'000; ///< to be sent, in one call; the rest in the next

    QString destination;
    Mode mode = Mode::Failed;
    QStringList ids; ///< of events; empty: all since `sinceMs`
    qint64 sinceMs = 0;
    int perSecond = 50;
    bool dryRun = false;
};
struct ReadReplay {
    ReplayOrder order;
    FieldErrors errors;
};
ReadReplay readReplay(const Json &body);

/// Plans a replay and, unless it is a dry run, has it written and delivered. Attempts go on counting where they were.
class Replay {
public:
    Replay(Site &site, Dispatcher &dispatcher)
        : m_site(site)
        , m_dispatcher(dispatcher)
    {
    }
    void run(const ReplayOrder &order, const Reply &reply);

private:
    struct Plan;
    Result<Done, StoreProblem> planFailed(const ReplayOrder &order, const Configured &configured, Plan &plan);
    Result<Done, StoreProblem> planNever(const ReplayOrder &order, const Configured &configured, Plan &plan);
    void planOn(const ReplayOrder &order, const std::shared_ptr<const Configured> &configured, const std::shared_ptr<Plan> &plan,
                const Reply &reply);
    void carryOut(const ReplayOrder &order, const std::shared_ptr<Plan> &plan, const Reply &reply);
    Result<Done, StoreProblem> write(const ReplayOrder &order, Plan &plan);

    Site &m_site;
    Dispatcher &m_dispatcher;
};

} // namespace selwise::sandbox
