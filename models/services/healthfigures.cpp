#include "models/services/healthfigures.h"

#include "models/services/deliverytrend.h"

#include <algorithm>
#include <cstdlib>

namespace selwise {

namespace {

constexpr qint64 second = 1000, minute = 60 * second, hour = 60 * minute, day = 24 * hour;

/// "PT24H", "P7D"; 0 for another form.
qint64 durationMs(const QString &iso)
{
    bool number = false;
    if (iso.startsWith(QLatin1StringView("PT")) && iso.size() > 3) {
        const qint64 count = iso.mid(2, iso.size() - 3).toLongLong(&number);
        const QChar unit = iso.back();
        if (number)
            return unit == u'H' ? count * hour : unit == u'M' ? count * minute : 0;
    }
    if (iso.startsWith(u'P') && iso.endsWith(u'D')) {
        const qint64 count = iso.mid(1, iso.size() - 2).toLongLong(&number);
        if (number)
            return count * day;
    }
    return 0;
}

OutcomeCounts countsOf(const ProviderHealth &health)
{
    OutcomeCounts counts;
    const auto take = [&](DeliveryStatus status, const std::optional<qint64> &number) { counts.told[size_t(status)] = number; };
    take(DeliveryStatus::Delivered, health.delivered);
    take(DeliveryStatus::Failed, health.failed);
    take(DeliveryStatus::Retrying, health.retrying);
    take(DeliveryStatus::Filtered, health.filtered);
    take(DeliveryStatus::Skipped, health.skipped);
    take(DeliveryStatus::Test, health.test);
    return counts;
}

HealthFigures::OfReceiver receiverOf(const ProviderHealth &health)
{
    HealthFigures::OfReceiver one;
    one.receiver = {health.provider.canonical(), false};
    one.lastSuccess = health.lastSuccessAt;
    one.lastFailure = health.lastFailureAt;
    one.lastError = health.lastError;
    return one;
}

void fillBins(HealthFigures &figures, HealthFigures::OfReceiver &one, const HealthSummary &summary, const ProviderId &id)
{
    one.bins.resize(figures.binCount());
    for (const HealthBucket &bucket : summary.series) {
        const qint64 at = bucket.start.isValid() ? bucket.start.toMSecsSinceEpoch() : -1;
        // The first one may have begun before the span: what is left of it lies in the first bin.
        if (bucket.provider == id && at + figures.stepMs > figures.span.fromMs && at < figures.span.toMs) {
            const size_t bin = size_t(std::max<qint64>(0, at - figures.span.fromMs) / figures.stepMs);
            OutcomeCounts &counts = one.bins[std::min(bin, one.bins.size() - 1)].counts;
            if (bucket.delivered)
                counts.add(DeliveryStatus::Delivered, *bucket.delivered);
            if (bucket.failed)
                counts.add(DeliveryStatus::Failed, *bucket.failed);
            if (bucket.retrying)
                counts.add(DeliveryStatus::Retrying, *bucket.retrying);
        }
    }
}

/// Which steps anybody told of.
std::vector<HealthFigures::Coverage> coverageOf(const HealthFigures &figures)
{
    using Coverage = HealthFigures::Coverage;
    std::vector<Coverage> all;
    for (size_t bin = 0; bin < figures.binCount(); ++bin) {
        const Coverage::Kind kind = figures.bin(bin).known() ? Coverage::Kind::Held : Coverage::Kind::Unknown;
        const qint64 start = figures.binStart(bin), end = std::min(start + figures.stepMs, figures.span.toMs);
        if (!all.empty() && all.back().kind == kind)
            all.back().span.toMs = end;
        else
            all.push_back({{start, end}, kind, {}});
    }
    if (all.empty())
        all.push_back({figures.span, Coverage::Kind::Unknown, {}});
    return all;
}

} // namespace

qint64 OutcomeCounts::count(DeliveryStatus status) const
{
    return size_t(status) < told.size() ? told[size_t(status)].value_or(0) : 0;
}

void OutcomeCounts::add(DeliveryStatus status, qint64 number)
{
    if (size_t(status) < told.size())
        told[size_t(status)] = told[size_t(status)].value_or(0) + number;
}

void OutcomeCounts::add(const OutcomeCounts &other)
{
    for (size_t i = 0; i < told.size(); ++i) {
        if (other.told[i])
            told[i] = told[i].value_or(0) + *other.told[i];
    }
}

bool OutcomeCounts::known() const
{
    return std::ranges::any_of(told, [](const auto &one) { return one.has_value(); });
}

qint64 OutcomeCounts::total() const
{
    qint64 sum = 0;
    for (const auto &one : told)
        sum += one.value_or(0);
    return sum;
}

qint64 OutcomeCounts::tried() const
{
    return count(DeliveryStatus::Delivered) + count(DeliveryStatus::Failed) + count(DeliveryStatus::Retrying);
}

std::optional<double> OutcomeCounts::successRate() const
{
    const qint64 delivered = count(DeliveryStatus::Delivered), over = delivered + count(DeliveryStatus::Failed);
    return over > 0 ? std::optional(double(delivered) / double(over)) : std::nullopt;
}

Funnel funnelOf(const OutcomeCounts &counts, std::optional<qint64> pending)
{
    Funnel funnel;
    if (!counts.known())
        return funnel;
    const auto told = [&](DeliveryStatus status) { return counts.told[size_t(status)]; };
    funnel.skipped.count = told(DeliveryStatus::Skipped);
    funnel.filtered.count = told(DeliveryStatus::Filtered);
    funnel.test.count = told(DeliveryStatus::Test);
    funnel.failed.count = told(DeliveryStatus::Failed);
    funnel.pending.count = pending;
    funnel.delivered = told(DeliveryStatus::Delivered);
    if (funnel.delivered || funnel.failed.count || pending)
        funnel.sent = funnel.delivered.value_or(0) + funnel.failed.count.value_or(0) + pending.value_or(0);
    // What came before a gate is known only when the gate is.
    if (funnel.sent && funnel.test.count)
        funnel.passed = *funnel.sent + *funnel.test.count;
    if (funnel.passed && funnel.filtered.count)
        funnel.mapped = *funnel.passed + *funnel.filtered.count;
    if (funnel.mapped && funnel.skipped.count)
        funnel.received = *funnel.mapped + *funnel.skipped.count;
    return funnel;
}

const HealthFigures::OfReceiver *HealthFigures::of(const Receiver &receiver) const
{
    const auto found = std::ranges::find(receivers, receiver, &OfReceiver::receiver);
    return found == receivers.end() ? nullptr : &*found;
}

OutcomeCounts HealthFigures::bin(size_t index) const
{
    OutcomeCounts sum;
    for (const OfReceiver &one : receivers) {
        if (index < one.bins.size())
            sum.add(one.bins[index].counts);
    }
    return sum;
}

OutcomeCounts HealthFigures::total() const
{
    OutcomeCounts sum;
    for (const OfReceiver &one : receivers)
        sum.add(one.counts);
    return sum;
}

HealthFigures::Coverage::Kind HealthFigures::coverageAt(qint64 ms) const
{
    for (const Coverage &one : coverage) {
        if (one.span.holds(ms))
            return one.kind;
    }
    return Coverage::Kind::Unknown;
}

std::optional<TimeSpan> windowOf(const HealthSummary &summary)
{
    const qint64 length = durationMs(summary.window);
    if (length == 0 || !summary.generatedAt.isValid())
        return std::nullopt;
    const qint64 now = summary.generatedAt.toMSecsSinceEpoch();
    return TimeSpan{now - length, now};
}

HealthFigures figuresOf(const HealthSummary &summary, const TimeSpan &span)
{
    HealthFigures figures;
    figures.source = HealthFigures::Source::Service;
    const std::optional<TimeSpan> window = windowOf(summary);
    // A minute more or less is the same window: the answer is a little older than the question.
    const bool whole = window && std::llabs(window->length() - span.length()) < minute && std::llabs(window->toMs - span.toMs) < hour;
    qint64 step = 0;
    for (const ProviderHealth &health : summary.providers) {
        if (step == 0)
            step = qint64(deliveryTrend(summary, health.provider).step.count()) * second;
    }
    figures.stepMs = step;
    figures.span = span;
    if (step > 0) // bins begin where the service's do
        figures.span.fromMs = span.fromMs - ((span.fromMs % step) + step) % step;
    figures.counted = whole ? *window : figures.span;
    if (!whole && window) { // nothing is told of what lies before its window
        figures.counted.fromMs = std::min(figures.counted.toMs, std::max(figures.counted.fromMs, window->fromMs - std::max<qint64>(0, step)));
        figures.counted.toMs = std::max(figures.counted.fromMs, std::min(figures.counted.toMs, window->toMs));
    }
    for (const ProviderHealth &health : summary.providers) {
        HealthFigures::OfReceiver one = receiverOf(health);
        if (step > 0)
            fillBins(figures, one, summary, health.provider);
        if (whole) {
            one.counts = countsOf(health);
            one.p50Ms = health.p50Ms;
            one.p95Ms = health.p95Ms;
        } else {
            for (const HealthFigures::Bin &bin : one.bins)
                one.counts.add(bin.counts);
        }
        figures.receivers.push_back(std::move(one));
    }
    // The service's retrying are attempts, not deliveries that wait: how many of those there are it does not tell.
    figures.funnel = funnelOf(figures.total(), {});
    figures.coverage = coverageOf(figures);
    return figures;
}

qint64 roundStep(qint64 spanMs, int binsMost)
{
    static constexpr qint64 steps[] = {10 * second, 30 * second, minute,    2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute,
                                       hour,        2 * hour,    3 * hour,  6 * hour,   12 * hour,  day,         2 * day,     7 * day};
    for (const qint64 step : steps) {
        if (spanMs <= step * qint64(std::max(1, binsMost)))
            return step;
    }
    return (spanMs / std::max(1, binsMost) / day + 1) * day;
}

} // namespace selwise
