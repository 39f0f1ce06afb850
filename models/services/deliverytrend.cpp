#include "models/services/deliverytrend.h"

#include <algorithm>

namespace selwise {

namespace {

using std::chrono::seconds;

constexpr seconds leastForARate{300}, minute{60};
/// Deliveries come irregularly, and a service may bundle them; ten times their usual distance is no chance any more.
constexpr seconds leastSilence{60};
constexpr double distancesOfSilence = 10;

/// The least distance between two starts, whichever provider they are of.
seconds stepOf(const HealthSummary &summary)
{
    std::vector<qint64> starts;
    for (const HealthBucket &bucket : summary.series) {
        if (bucket.start.isValid())
            starts.push_back(bucket.start.toSecsSinceEpoch());
    }
    std::sort(starts.begin(), starts.end());
    qint64 least = 0;
    for (size_t i = 1; i < starts.size(); ++i) {
        const qint64 distance = starts[i] - starts[i - 1];
        if (distance > 0)
            least = least == 0 ? distance : std::min(least, distance);
    }
    return seconds(least);
}

} // namespace

std::optional<double> DeliveryTrend::Span::perMinute() const
{
    if (!delivered || covered < leastForARate)
        return std::nullopt;
    return double(*delivered) * double(minute.count()) / double(covered.count());
}

std::optional<DeliveryTrend::Pace> DeliveryTrend::pace() const
{
    for (size_t back = 0; back < 2 && back < spans.size(); ++back) {
        const Span &span = spans[spans.size() - 1 - back];
        if (const auto rate = span.perMinute())
            return Pace{*rate, span.start, span.start.addSecs(span.covered.count())};
    }
    return std::nullopt;
}

std::optional<double> DeliveryTrend::perMinuteNow() const
{
    if (silentSince.isValid())
        return 0;
    const auto average = pace();
    return average ? std::optional(average->perMinute) : std::nullopt;
}

std::vector<std::optional<double>> DeliveryTrend::perMinute() const
{
    std::vector<std::optional<double>> rates;
    for (const Span &span : spans)
        rates.push_back(span.perMinute());
    return rates;
}

namespace {

DeliveryTrend spansOf(const HealthSummary &summary, const ProviderId &id)
{
    DeliveryTrend trend;
    trend.step = stepOf(summary);
    struct Own {
        qint64 start;
        const HealthBucket *bucket;
    };
    std::vector<Own> own;
    for (const HealthBucket &bucket : summary.series) {
        if (bucket.provider == id && bucket.start.isValid())
            own.push_back({bucket.start.toSecsSinceEpoch(), &bucket});
    }
    if (own.empty())
        return trend;
    std::ranges::stable_sort(own, {}, &Own::start);
    const auto filled = [](const HealthBucket &bucket, seconds covered) {
        return DeliveryTrend::Span{bucket.start.toUTC(), covered, bucket.delivered, bucket.failed, bucket.retrying};
    };
    const qint64 now = summary.generatedAt.isValid() ? summary.generatedAt.toSecsSinceEpoch() : 0;
    const qint64 step = trend.step.count();
    if (step == 0) {
        // One span alone: how long it is, nobody says; what has passed of it is known when the summary is dated.
        trend.spans.push_back(filled(*own.back().bucket, seconds(std::max<qint64>(0, now - own.back().start))));
        return trend;
    }
    // Up to now, so that what the service does not tell of is seen to be missing at the end, too.
    const qint64 newest = own.back().start;
    const qint64 last = newest + (now > newest ? (now - newest) / step * step : 0);
    const qint64 most = step * qint64(DeliveryTrend::spansMost - 1);
    const qint64 first = std::max(own.front().start, last - most);
    for (qint64 start = first + (last - first) % step; start <= last; start += step) {
        const qint64 covered = now > 0 && now >= start ? std::min(step, now - start) : step;
        const auto found = std::ranges::lower_bound(own, start, {}, &Own::start);
        if (found != own.end() && found->start < start + step)
            trend.spans.push_back(filled(*found->bucket, seconds(covered)));
        else
            trend.spans.push_back({QDateTime::fromSecsSinceEpoch(start, Qt::UTC), seconds(covered), {}, {}, {}});
    }
    return trend;
}

QDateTime silenceOf(const DeliveryTrend &trend, const HealthSummary &summary, const ProviderId &id)
{
    const auto told = std::ranges::find(summary.providers, id, &ProviderHealth::provider);
    const auto pace = trend.pace();
    if (!pace || pace->perMinute <= 0 || told == summary.providers.end() || !told->lastSuccessAt.isValid() || !summary.generatedAt.isValid())
        return {};
    const double usual = double(minute.count()) / pace->perMinute;
    const double silent = double(told->lastSuccessAt.secsTo(summary.generatedAt));
    return silent > std::max(double(leastSilence.count()), usual * distancesOfSilence) ? told->lastSuccessAt : QDateTime();
}

} // namespace

DeliveryTrend deliveryTrend(const HealthSummary &summary, const ProviderId &id)
{
    DeliveryTrend trend = spansOf(summary, id);
    trend.silentSince = silenceOf(trend, summary, id);
    return trend;
}

} // namespace selwise
