#pragma once

#include "models/services/healthfigures.h"

#include <unordered_map>
#include <unordered_set>

namespace selwise {

/// Adds up log entries to figures, one pass over them in any order; entries outside the span and the period before it are
/// left out. Small numbers stand for names, so that a million entries cost little.
class HealthTally {
public:
    /// Bins begin at the start of the span.
    HealthTally(const TimeSpan &span, qint64 stepMs);

    int receiver(const Receiver &receiver); ///< its number, the same for the same one
    int event(const QString &name);
    /// Why one was stopped, or what went wrong. Texts that differ in numbers and ids only are one.
    int reason(const QString &text);

    struct Row {
        qint64 timeMs = 0;
        int receiver = 0, event = 0;
        DeliveryStatus status = DeliveryStatus::Unknown;
        int attempt = -1;       ///< -1 = not told
        qint64 durationMs = -1; ///< likewise
        int reason = -1;
        size_t delivery = 0; ///< a hash of what names the delivery: event and receiver; 0 = not told
    };
    void add(const Row &row);
    void add(const DeliveryLogEntry &entry);

    /// `coverage` empty: everything of the span is held.
    HealthFigures figures(std::vector<HealthFigures::Coverage> coverage = {}) const;

    static constexpr int latencyBuckets = 340;
    static int bucketOf(qint64 ms);
    static double msOf(int bucket); ///< its middle

private:
    using Latencies = std::array<quint32, latencyBuckets>;
    struct Cell {
        OutcomeCounts counts;
        std::unique_ptr<Latencies> latencies;
    };
    struct Target {
        Receiver receiver;
        std::vector<Cell> bins, binsBefore; ///< the latter empty until there is one
        OutcomeCounts before;
        qint64 lastSuccess = 0, lastFailure = 0;
        int lastError = -1;
    };
    struct Flow {
        std::vector<OutcomeCounts> bins;
        qint64 lastStopMs = 0;
        int lastStop = -1;
    };
    /// One period's deliveries.
    struct Period {
        OutcomeCounts counts;
        std::array<std::map<int, qint64>, 6> reasons; ///< by status
        struct Wait {
            qint64 firstMs = 0;
            int receiver = 0;
        };
        std::unordered_map<size_t, Wait> waited; ///< deliveries tried again
        std::unordered_set<size_t> over;         ///< those of them that came to an end
        std::map<int, qint64> waitedWhy;
    };
    static void count(Cell &cell, const Row &row);
    static HealthFigures::Bin binOf(const Cell &cell);
    void count(Period &period, const Row &row);
    Funnel funnelOf(const Period &period) const;
    Funnel::Stop stopOf(const Period &period, DeliveryStatus status) const;

    TimeSpan m_span;
    qint64 m_step;
    size_t m_bins;
    std::vector<Target> m_targets;
    std::map<Receiver, int> m_receiverIds;
    std::vector<QString> m_events, m_reasons;
    std::unordered_map<QString, int> m_eventIds, m_reasonIds, m_foldedIds;
    std::map<std::pair<int, int>, Flow> m_flows; ///< by receiver and event
    struct Seen {
        qint64 firstMs = 0, lastMs = 0, count = 0;
    };
    std::map<std::pair<int, int>, Seen> m_troubles; ///< by receiver and reason
    std::vector<OutcomeCounts> m_binsBefore;
    Period m_now, m_before;
    qint64 m_held = 0;
};

} // namespace selwise
