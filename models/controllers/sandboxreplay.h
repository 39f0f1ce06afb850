#pragma once

#include "models/ports/sandboxtools.h"
#include "models/services/replayplan.h"

#include <QObject>
#include <deque>
#include <functional>
#include <map>

namespace selwise {

class Clock;

/// Sending again what was not delivered: first a plan out of dry runs, then the run itself in small slices, so that cancel
/// leaves the rest where it is. Exists for a sandbox only.
class SandboxReplay : public QObject {
    Q_OBJECT
public:
    struct Deps {
        SandboxTools &tools;
        ControlPlane &plane;
        Clock &clock;
        std::function<std::vector<ReplayReceiver>()> receivers;
    };
    explicit SandboxReplay(Deps deps, QObject *parent = nullptr);

    const ReplayChoice &choice() const { return m_choice; }
    void setChoice(const ReplayChoice &choice); ///< plans anew when the sandbox has to be asked again
    void plan();                                ///< dry runs of all receivers; nothing is sent

    enum class State { Idle, Planning, Planned, Running, Done };
    State state() const { return m_state; }
    QDateTime plannedAt() const { return m_plannedAt; } ///< UTC
    const std::vector<ReplayReceiver> &receivers() const { return m_receivers; } ///< as the last plan found them
    const std::vector<ReplayLine> &lines() const { return m_lines; }
    ReplaySum sum() const { return replaySum(m_lines, m_choice); }
    std::optional<ApiError> error() const { return m_error; } ///< of the plan, or why the run ended early
    /// Of what failed and would go, the latest first; at most `most`.
    std::vector<DeadLetter> first(size_t most) const;

    void run();    ///< what is planned
    /// Of a plan: asks no more. Of a run: what was handed over goes on, the rest stays; once more: does not wait for what
    /// becomes of it.
    void cancel();

    struct Report {
        ReplayReceiver receiver;
        qint64 planned = 0, handed = 0;       ///< handed = in the sandbox's queue
        qint64 delivered = 0, failed = 0;     ///< as far as the log tells
        bool stopped = false;                 ///< after too many failures in a row
    };
    const std::vector<Report> &report() const { return m_report; }
    bool wasCancelled() const { return m_cancelled; }

    static constexpr std::chrono::seconds slice{5};

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    struct Step {
        size_t report = 0;
        ReplayOrder order;
    };
    void ask(const ReplayReceiver &receiver, ReplayOrder::Mode mode, quint64 turn);
    void planEnded();
    void gather(size_t index);
    void nextSlice();
    void handOver();
    void look(bool last);
    void finish();
    void setState(State state);

    const Deps m_deps;
    State m_state = State::Idle;
    ReplayChoice m_choice;
    QDateTime m_plannedAt, m_startedAt;
    quint64 m_turn = 0; ///< answers of an earlier plan or run are not listened to
    int m_open = 0;
    std::map<QString, std::pair<ReplayPlan, ReplayPlan>> m_plans; ///< failed, never attempted; by receiver
    std::vector<ReplayReceiver> m_receivers;
    std::vector<ReplayLine> m_lines;
    std::map<QString, std::vector<DeadLetter>> m_dead; ///< by receiver, the latest first
    std::optional<ApiError> m_error;
    std::vector<Report> m_report;
    std::deque<Step> m_steps;
    bool m_cancelled = false;
    bool m_waiting = false; ///< for the time of the next slice
    int m_looks = 0;
};

} // namespace selwise
