#pragma once

#include "models/services/healthfigures.h"
#include "ui/theme/kinds.h"

#include <QString>

namespace selwise {

/// What one chart shows: values over time, without a size or a colour. A step of which nothing is known has no value.
struct ChartData {
    enum class Kind { Outcomes, Rate, Latency };
    struct Line {
        Receiver receiver;
        QString name;
        ProviderMark mark = ProviderMark::Unknown;
        std::vector<std::optional<double>> values; ///< rate 0 to 1, or milliseconds
        std::vector<std::optional<double>> before = {}; ///< of the period before, where it is to be compared
        friend bool operator==(const Line &, const Line &) = default;
    };
    /// Something that happened: a publish, an outage.
    struct Mark {
        qint64 ms = 0;
        QString text;
        Tone tone = Tone::Accent;
        qint64 untilMs = 0; ///< of what lasted; 0 = it was a moment
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    Kind kind = Kind::Outcomes;
    TimeSpan span;
    qint64 stepMs = 0;
    std::vector<OutcomeCounts> bars;            ///< Outcomes
    std::vector<std::optional<qint64>> before;  ///< Outcomes: totals of the period before, where they are to be compared
    std::vector<Line> lines;                    ///< Rate, Latency
    std::vector<HealthFigures::Coverage> coverage;
    std::vector<Mark> marks;
    friend bool operator==(const ChartData &, const ChartData &) = default;

    size_t steps() const { return kind == Kind::Outcomes ? bars.size() : lines.empty() ? 0 : lines.front().values.size(); }
    TimeSpan stepSpan(size_t step) const;
    bool empty() const; ///< nothing is known at all
    /// With at most so many steps: neighbours are added up (Outcomes), or the worst of them counts (Rate, Latency).
    ChartData merged(size_t stepsMost) const;
};

using ReceiverName = std::function<QString(const Receiver &)>;
ChartData chartData(const HealthFigures &figures, ChartData::Kind kind, bool compare, const ReceiverName &nameOf);
ProviderMark markOf(const Receiver &receiver);

namespace chartwords {

QString title(ChartData::Kind kind);
QString status(DeliveryStatus status);       ///< "Delivered"
Tone tone(DeliveryStatus status);
QString value(ChartData::Kind kind, double value); ///< "99.7 %", "184 ms", "1.9 s", "412,806"
QString stepTime(const TimeSpan &step, const TimeSpan &whole); ///< "14:15 to 14:30", with the day when there are several
QString step(const ChartData &data, size_t step); ///< "14:15 to 14:30: 412 delivered, 4 failed", or that nothing is known
QString csv(const ChartData &data); ///< with a heading; times in UTC; an unknown value is an empty cell

} // namespace chartwords

} // namespace selwise
