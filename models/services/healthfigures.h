#pragma once

#include "models/domain/deliverylog.h"
#include "models/domain/health.h"
#include "models/domain/receiver.h"

#include <array>

namespace selwise {

/// A stretch of time, milliseconds since 1970 UTC; the end is not in it.
struct TimeSpan {
    qint64 fromMs = 0, toMs = 0;
    qint64 length() const { return toMs - fromMs; }
    bool holds(qint64 ms) const { return ms >= fromMs && ms < toMs; }
    TimeSpan before() const { return {fromMs - length(), fromMs}; } ///< the period before, as long as this
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Counts by delivery status. One that nobody told is empty: no data is not zero.
struct OutcomeCounts {
    static constexpr std::array<DeliveryStatus, 6> statuses{DeliveryStatus::Delivered, DeliveryStatus::Skipped, DeliveryStatus::Test,
                                                            DeliveryStatus::Filtered, DeliveryStatus::Retrying, DeliveryStatus::Failed};
    std::array<std::optional<qint64>, 6> told; ///< by DeliveryStatus

    qint64 count(DeliveryStatus status) const;
    void add(DeliveryStatus status, qint64 number = 1);
    void add(const OutcomeCounts &other);
    bool known() const; ///< any of them was told
    qint64 total() const;
    qint64 tried() const; ///< delivered, failed, retrying: what was sent
    /// 0 to 1; of what is over: delivered or failed. None when nothing is.
    std::optional<double> successRate() const;
    friend bool operator==(const OutcomeCounts &, const OutcomeCounts &) = default;
};

/// Where events stop. An event counts once for each receiver. What nobody told is empty.
struct Funnel {
    struct Reason {
        QString text;
        qint64 count = 0;
        friend bool operator==(const Reason &, const Reason &) = default;
    };
    struct Stop {
        std::optional<qint64> count;
        std::vector<Reason> top; ///< at most three, the most frequent first
        int reasons = 0;         ///< how many different ones there are
        friend bool operator==(const Stop &, const Stop &) = default;
    };
    std::optional<qint64> received, mapped, passed, sent, delivered;
    Stop skipped, filtered, test, pending, failed; ///< pending: sent, and neither delivered nor given up yet
    friend bool operator==(const Funnel &, const Funnel &) = default;
};
/// Of counts in which each delivery stands once; `pending` of it is not over yet.
Funnel funnelOf(const OutcomeCounts &counts, std::optional<qint64> pending);

/// How a site's deliveries went in a stretch of time: as the service tells, or as the logs held here say.
struct HealthFigures {
    enum class Source { Service, Logs };
    struct Bin {
        OutcomeCounts counts;
        std::optional<double> p95Ms;
        friend bool operator==(const Bin &, const Bin &) = default;
    };
    struct OfReceiver {
        Receiver receiver;
        OutcomeCounts counts, before; ///< `before`: in the period before
        std::optional<double> p50Ms, p95Ms;
        QDateTime lastSuccess, lastFailure; ///< UTC; invalid when none is known
        QString lastError;
        std::vector<Bin> bins; ///< one for each step
        std::vector<Bin> binsBefore; ///< in the period before, by the same steps; empty when nothing is known of it
        std::vector<qint64> waiting; ///< of each delivery that is neither done nor given up: when it was first tried again
        friend bool operator==(const OfReceiver &, const OfReceiver &) = default;
    };
    /// One event on its way to one receiver, for what a sum over all events hides.
    struct OfEvent {
        Receiver receiver;
        QString event;
        std::vector<OutcomeCounts> bins;
        QString lastStop; ///< why the latest one was stopped, in the log's words
        friend bool operator==(const OfEvent &, const OfEvent &) = default;
    };
    /// One thing that went wrong at one receiver; texts that differ in numbers and ids only are one.
    struct Trouble {
        Receiver receiver;
        QString text; ///< of the first one seen
        qint64 firstMs = 0, lastMs = 0, count = 0;
        friend bool operator==(const Trouble &, const Trouble &) = default;
    };
    struct Coverage {
        enum class Kind { Held, Missing, Unknown };
        TimeSpan span;
        Kind kind = Kind::Unknown;
        std::optional<qint64> missing; ///< how many, when the service told
        friend bool operator==(const Coverage &, const Coverage &) = default;
    };

    Source source = Source::Service;
    TimeSpan span;
    TimeSpan counted;  ///< what the receivers' counts are of: the service has a window of its own
    qint64 stepMs = 0; ///< length of a bin; 0 = there are none
    std::vector<OfReceiver> receivers;
    std::vector<OfEvent> events;           ///< of logs only
    std::vector<Trouble> troubles;         ///< of logs only, the newest first
    std::vector<OutcomeCounts> binsBefore; ///< of all receivers in the period before, by the same steps; of logs only
    Funnel funnel, funnelBefore;
    std::vector<Coverage> coverage; ///< in order, without gaps over the span
    std::optional<qint64> held, known; ///< "n of m held": log entries of the span

    size_t binCount() const { return stepMs > 0 ? size_t((span.length() + stepMs - 1) / stepMs) : 0; }
    qint64 binStart(size_t bin) const { return span.fromMs + qint64(bin) * stepMs; }
    const OfReceiver *of(const Receiver &receiver) const;
    OutcomeCounts bin(size_t index) const; ///< of all receivers
    OutcomeCounts total() const;
    Coverage::Kind coverageAt(qint64 ms) const;
    friend bool operator==(const HealthFigures &, const HealthFigures &) = default;
};

/// As the service tells. Its counters are of its own window; for another span only the series counts, in the steps it has.
HealthFigures figuresOf(const HealthSummary &summary, const TimeSpan &span);
/// What the service's counters are about; none when it did not say so.
std::optional<TimeSpan> windowOf(const HealthSummary &summary);

/// The length of a bin for a span so that there are at most `binsMost`, from a list of round lengths.
qint64 roundStep(qint64 spanMs, int binsMost);

} // namespace selwise
