#include "models/services/alertrules.h"

#include <algorithm>
#include <cmath>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60 * 1000;
constexpr double roomOfRate = 0.02, roomOfLatency = 1.5, roomOfGap = 3;
constexpr int gapStep = 5, leastGap = 10;

/// Whom the rule is about.
std::vector<const HealthFigures::OfReceiver *> subjects(const AlertRule &rule, const HealthFigures &figures,
                                                        const std::vector<ReceiverState> &states)
{
    std::vector<const HealthFigures::OfReceiver *> all;
    for (const HealthFigures::OfReceiver &one : figures.receivers) {
        const auto state = std::ranges::find(states, one.receiver, &ReceiverState::receiver);
        if (state != states.end() && state->enabled && !state->testMode && (!rule.receiver || *rule.receiver == one.receiver))
            all.push_back(&one);
    }
    return all;
}

/// The bins of the last `minutes` before the end of bin `last`.
size_t firstOf(const HealthFigures &figures, size_t last, int minutes)
{
    const size_t wanted = size_t(std::max<qint64>(1, (minutes * minuteMs + figures.stepMs - 1) / std::max<qint64>(1, figures.stepMs)));
    return last + 1 > wanted ? last + 1 - wanted : 0;
}

OutcomeCounts countsOf(const HealthFigures::OfReceiver &one, size_t first, size_t last)
{
    OutcomeCounts sum;
    for (size_t bin = first; bin <= last && bin < one.bins.size(); ++bin)
        sum.add(one.bins[bin].counts);
    return sum;
}

/// The highest of the bins'; the p95 of a longer time is not above it.
std::optional<double> latencyOf(const HealthFigures::OfReceiver &one, size_t first, size_t last)
{
    std::optional<double> most;
    for (size_t bin = first; bin <= last && bin < one.bins.size(); ++bin) {
        if (one.bins[bin].p95Ms)
            most = std::max(most.value_or(0), *one.bins[bin].p95Ms);
    }
    return most;
}

/// Of one receiver in the window that ends with bin `last`; none when there is too little.
std::optional<double> levelAt(const AlertRule &rule, const HealthFigures &figures, const HealthFigures::OfReceiver &one, size_t last)
{
    const size_t first = firstOf(figures, last, rule.windowMinutes);
    const OutcomeCounts counts = countsOf(one, first, last);
    if (counts.count(DeliveryStatus::Delivered) + counts.count(DeliveryStatus::Failed) < rule.least)
        return std::nullopt;
    return rule.kind == AlertRule::Kind::RateBelow ? counts.successRate() : latencyOf(one, first, last);
}

std::optional<double> minutesSinceDelivery(const HealthFigures &figures, const HealthFigures::OfReceiver &one)
{
    if (!one.lastSuccess.isValid())
        return one.counts.tried() > 0 ? std::optional(double(figures.span.length()) / double(minuteMs)) : std::nullopt;
    return double(figures.span.toMs - one.lastSuccess.toMSecsSinceEpoch()) / double(minuteMs);
}

AlertReading newError(const AlertRule &rule, const HealthFigures &figures, const std::vector<const HealthFigures::OfReceiver *> &who)
{
    AlertReading reading;
    if (figures.source != HealthFigures::Source::Logs)
        return reading; // the service tells of the last error only
    reading.state = AlertReading::State::Quiet;
    const qint64 since = figures.span.toMs - rule.windowMinutes * minuteMs;
    for (const HealthFigures::Trouble &trouble : figures.troubles) {
        const bool asked = std::ranges::any_of(who, [&](const auto *one) { return one->receiver == trouble.receiver; });
        if (!asked || trouble.firstMs < since)
            continue;
        reading.state = AlertReading::State::Raised;
        reading.worst = trouble.receiver;
        reading.error = trouble.text;
        return reading;
    }
    return reading;
}

/// 1, 2, 5, 10, … ms: the least of them that is at least `ms`.
double roundedUp(double ms)
{
    double step = 1;
    while (step * 10 < ms)
        step *= 10;
    for (const double times : {1.0, 2.0, 5.0, 10.0}) {
        if (step * times >= ms)
            return step * times;
    }
    return ms;
}

/// The longest time without a delivery between the first and the last one.
std::optional<double> longestGap(const HealthFigures &figures, const HealthFigures::OfReceiver &one)
{
    std::optional<size_t> before;
    std::optional<double> longest;
    for (size_t bin = 0; bin < one.bins.size(); ++bin) {
        if (one.bins[bin].counts.count(DeliveryStatus::Delivered) == 0)
            continue;
        if (before)
            longest = std::max(longest.value_or(0), double(bin - *before) * double(figures.stepMs) / double(minuteMs));
        before = bin;
    }
    return longest;
}

} // namespace

AlertReading readingOf(const AlertRule &rule, const HealthFigures &figures, const std::vector<ReceiverState> &states)
{
    AlertReading reading;
    if (!rule.on) {
        reading.state = AlertReading::State::Off;
        return reading;
    }
    const auto who = subjects(rule, figures, states);
    if (rule.kind == AlertRule::Kind::NewError)
        return newError(rule, figures, who);
    const bool low = rule.kind == AlertRule::Kind::RateBelow;
    for (const HealthFigures::OfReceiver *one : who) {
        std::optional<double> level;
        if (rule.kind == AlertRule::Kind::NoDelivery)
            level = minutesSinceDelivery(figures, *one);
        else if (!one->bins.empty())
            level = levelAt(rule, figures, *one, one->bins.size() - 1);
        if (level && (!reading.level || (low ? *level < *reading.level : *level > *reading.level))) {
            reading.level = level;
            reading.worst = one->receiver;
        }
    }
    if (!reading.level)
        return reading;
    const double threshold = rule.kind == AlertRule::Kind::NoDelivery ? rule.windowMinutes : rule.threshold;
    const bool raised = low ? *reading.level < threshold : *reading.level > threshold;
    reading.state = raised ? AlertReading::State::Raised : AlertReading::State::Quiet;
    return reading;
}

AlertProposal proposalFor(const AlertRule &rule, const HealthFigures &figures, const std::vector<ReceiverState> &states)
{
    AlertProposal proposal;
    std::optional<double> worst; // of the day
    const auto take = [](std::optional<double> &most, std::optional<double> level, bool low) {
        if (level && (!most || (low ? *level < *most : *level > *most)))
            most = level;
    };
    const bool low = rule.kind == AlertRule::Kind::RateBelow;
    for (const HealthFigures::OfReceiver *one : subjects(rule, figures, states)) {
        switch (rule.kind) {
        case AlertRule::Kind::RateBelow: take(proposal.level, one->counts.successRate(), low); break;
        case AlertRule::Kind::LatencyAbove: take(proposal.level, one->p95Ms, low); break;
        case AlertRule::Kind::NoDelivery: take(proposal.level, minutesSinceDelivery(figures, *one), low); break;
        case AlertRule::Kind::NewError: break;
        }
        if (rule.kind == AlertRule::Kind::NoDelivery)
            take(worst, longestGap(figures, *one), false);
        else if (rule.kind != AlertRule::Kind::NewError) {
            for (size_t last = 0; last < one->bins.size(); ++last)
                take(worst, levelAt(rule, figures, *one, last), low);
        }
    }
    if (!worst)
        worst = proposal.level;
    if (!worst)
        return proposal;
    switch (rule.kind) {
    case AlertRule::Kind::RateBelow: proposal.threshold = std::clamp(std::floor((*worst - roomOfRate) * 100) / 100, 0.5, 0.99); break;
    case AlertRule::Kind::LatencyAbove: proposal.threshold = roundedUp(*worst * roomOfLatency); break;
    case AlertRule::Kind::NoDelivery:
        proposal.threshold = std::max<double>(leastGap, std::ceil(*worst * roomOfGap / gapStep) * gapStep);
        break;
    case AlertRule::Kind::NewError: break;
    }
    return proposal;
}

qint64 reachMs(const AlertRule &rule)
{
    constexpr qint64 hourMs = 60 * minuteMs, dayMs = 24 * hourMs;
    switch (rule.kind) {
    case AlertRule::Kind::NewError: return rule.windowMinutes * minuteMs + dayMs;
    case AlertRule::Kind::NoDelivery: return std::max(dayMs, rule.windowMinutes * minuteMs + hourMs);
    case AlertRule::Kind::RateBelow:
    case AlertRule::Kind::LatencyAbove: break;
    }
    return dayMs;
}

std::vector<AlertRule> usualRules()
{
    AlertRule rate;
    rate.id = u"rate"_s;
    rate.kind = AlertRule::Kind::RateBelow;
    rate.threshold = 0.9;
    AlertRule silence;
    silence.id = u"silence"_s;
    silence.kind = AlertRule::Kind::NoDelivery;
    silence.windowMinutes = 120;
    silence.least = 0;
    silence.on = false; // a small shop sleeps at night: how long is for its people to say
    return {rate, silence};
}

} // namespace selwise
