#pragma once

#include "models/domain/health.h"

#include <chrono>

namespace selwise {

/// What was delivered to one provider over time, as far as the service tells (contract, 8, `series`). A time it does not
/// tell of has no counts: no data is not zero.
struct DeliveryTrend {
    struct Span {
        QDateTime start;                  ///< UTC
        std::chrono::seconds covered{0};  ///< its length; of the one that is not over yet, what has passed of it
        std::optional<qint64> delivered, failed, retrying;
        bool known() const { return delivered || failed || retrying; }
        /// Deliveries a minute; none when not told, or when too little of it has passed to say.
        std::optional<double> perMinute() const;
        friend bool operator==(const Span &, const Span &) = default;
    };
    /// Deliveries a minute, on average from `from` to `to` (UTC).
    struct Pace {
        double perMinute = 0;
        QDateTime from, to;
    };
    std::vector<Span> spans;     ///< evenly spaced, the newest last; at most `spansMost`
    std::chrono::seconds step{0}; ///< length of one; 0 = cannot be told from what was sent
    QDateTime silentSince; ///< UTC, the last delivery, when none came since for much longer than the pace explains; else invalid

    bool empty() const { return spans.empty(); }
    /// Of the newest span that says one, when that is the current one or the one before.
    std::optional<Pace> pace() const;
    /// The pace, and 0 in the silence after it.
    std::optional<double> perMinuteNow() const;
    std::vector<std::optional<double>> perMinute() const; ///< of each span

    static constexpr size_t spansMost = 48;
};
DeliveryTrend deliveryTrend(const HealthSummary &summary, const ProviderId &id);

} // namespace selwise
