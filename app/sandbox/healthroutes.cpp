#include "app/sandbox/dispatcher.h"
#include "app/sandbox/documentrules.h"
#include "app/sandbox/latencybuckets.h"
#include "app/sandbox/logreader.h"
#include "app/sandbox/routes.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>
#include <map>
#include <memory>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 windowHours = 24;
constexpr double healthyRate = 0.95;

using HoursOfOne = std::map<qint64, LogReader::Hour>;

bool flag(const Json &document, std::string_view name)
{
    const Json *value = document.find(name);
    return value && value->toBool();
}

LogReader::Hour sum(const HoursOfOne &hours)
{
    LogReader::Hour total;
    for (const auto &[start, hour] : hours) {
        for (const auto &[status, count] : hour.counts)
            total.counts[status] += count;
        for (const auto &[bucket, count] : hour.latencies)
            total.latencies[bucket] += count;
    }
    return total;
}

qint64 count(const LogReader::Hour &hour, DeliveryStatus status)
{
    const auto found = hour.counts.find(int(status));
    return found == hour.counts.end() ? 0 : found->second;
}

Json percentile(const std::map<int, qint64> &latencies, double share)
{
    qint64 all = 0;
    for (const auto &[bucket, number] : latencies)
        all += number;
    qint64 below = 0;
    for (const auto &[bucket, number] : latencies) {
        below += number;
        if (double(below) >= share * double(all))
            return Json(qint64(latencyOf(bucket)));
    }
    return Json();
}

struct Rate {
    qint64 delivered, failed, retrying;
    double success() const { return double(delivered) / double(delivered + failed); }
};

/// Idle: nothing was to be sent. Failing: nothing gets through. A test that is on delivers nothing and is idle, too.
QString statusWord(bool enabled, bool circuitOpen, const Rate &rate)
{
    if (!enabled)
        return u"disabled"_s;
    if (circuitOpen || (rate.delivered == 0 && rate.failed + rate.retrying > 0))
        return u"failing"_s;
    if (rate.delivered == 0)
        return u"idle"_s;
    return rate.success() < healthyRate ? u"degraded"_s : u"healthy"_s;
}

struct Summary {
    Json health, series;
    QString status;
};

/// `total` is what lies in the window; the series has whole hours.
Result<Summary, StoreProblem> summaryOf(Site &site, const StoredRecord &record, const HoursOfOne &hours, const LogReader::Hour &total, bool circuitOpen)
{
    LogReader log(site.repository.connection());
    const auto success = log.latest(record.id, DeliveryStatus::Delivered);
    const auto failure = log.latest(record.id, DeliveryStatus::Failed);
    const auto retry = log.latest(record.id, DeliveryStatus::Retrying);
    for (const auto *one : {&success, &failure, &retry}) {
        if (!*one)
            return Failure{one->error()};
    }
    const LogReader::Latest &trouble = retry->timeMs > failure->timeMs ? *retry : *failure;
    const Rate rate{count(total, DeliveryStatus::Delivered), count(total, DeliveryStatus::Failed),
                    count(total, DeliveryStatus::Retrying)};
    const bool enabled = flag(record.document, wire::enabled);
    const auto time = [](qint64 ms) { return ms > 0 ? timeJson(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) : Json(); };

    Summary summary;
    summary.status = statusWord(enabled, circuitOpen, rate);
    Json &health = summary.health;
    health = Json::object();
    health.set(wire::provider, Json(record.id));
    health.set(wire::enabled, Json(enabled));
    health.set(wire::testMode, Json(flag(record.document, wire::testMode)));
    health.set(wire::status, Json(summary.status));
    health.set(wire::delivered, Json(rate.delivered));
    health.set(wire::failed, Json(rate.failed));
    health.set(wire::retrying, Json(rate.retrying));
    health.set(wire::filtered, Json(count(total, DeliveryStatus::Filtered)));
    health.set(wire::skipped, Json(count(total, DeliveryStatus::Skipped)));
    health.set(wire::test, Json(count(total, DeliveryStatus::Test)));
    health.set(wire::successRate, rate.delivered + rate.failed > 0
                                      ? Json(JsonNumber{QByteArray::number(rate.success(), 'f', 4).toStdString()})
                                      : Json());
    health.set(wire::p50Ms, percentile(total.latencies, 0.50));
    health.set(wire::p95Ms, percentile(total.latencies, 0.95));
    health.set(wire::lastSuccessAt, time(success->timeMs));
    health.set(wire::lastFailureAt, time(trouble.timeMs));
    health.set(wire::lastError, trouble.error.isEmpty() ? Json() : Json(trouble.error));
    if (circuitOpen)
        health.set(wire::circuit, Json(u"open"_s));

    summary.series = Json::array();
    for (const auto &[start, hour] : hours) {
        Json bucket = Json::object();
        bucket.set(wire::start, time(start));
        bucket.set(wire::provider, Json(record.id));
        bucket.set(wire::delivered, Json(count(hour, DeliveryStatus::Delivered)));
        bucket.set(wire::failed, Json(count(hour, DeliveryStatus::Failed)));
        bucket.set(wire::retrying, Json(count(hour, DeliveryStatus::Retrying)));
        summary.series.elements().push_back(std::move(bucket));
    }
    return summary;
}

/// The worst of what is switched on.
QString worst(const QStringList &words)
{
    for (const QString &word : {u"failing"_s, u"degraded"_s, u"healthy"_s}) {
        if (words.contains(word))
            return word;
    }
    return u"idle"_s;
}

/// Of the hour in which the window begins only what lies in the window counts. Its lines are looked for again only when there are
/// others than before.
class FirstHour {
public:
    /// Takes what was before `fromMs` out of the hour's figures; how long deliveries took stays that of the whole hour.
    std::optional<StoreProblem> cut(LogReader &log, const QString &destination, qint64 fromMs, LogReader::Hour &hour)
    {
        Known &known = m_known[destination];
        const qint64 start = fromMs - fromMs % hourMs;
        if (known.start != start || known.whole != hour.counts) {
            auto moments = log.moments(destination, start);
            if (!moments)
                return moments.error();
            known = {start, hour.counts, std::move(moments.value())};
        }
        for (auto &[status, count] : hour.counts) {
            const std::vector<qint64> &times = known.moments[status];
            count = std::min(count, qint64(times.end() - std::ranges::lower_bound(times, fromMs)));
        }
        if (std::ranges::all_of(hour.counts, [](const auto &of) { return of.second == 0; }))
            hour.latencies.clear();
        return {};
    }

private:
    struct Known {
        qint64 start = 0;
        std::map<int, qint64> whole;
        LogReader::Moments moments;
    };
    std::map<QString, Known> m_known;
};

SandboxResponse health(Site &site, const Dispatcher &dispatcher, FirstHour &firstHour)
{
    const auto records = site.repository.list(RecordKind::Provider);
    if (!records)
        return storeRefusal(records.error());
    const qint64 now = site.clock.now().toMSecsSinceEpoch();
    const qint64 from = now - windowHours * hourMs, first = from - from % hourMs;
    LogReader log(site.repository.connection());
    const auto hours = log.hours(first);
    if (!hours)
        return storeRefusal(hours.error());
    Json providers = Json::array(), series = Json::array();
    QStringList words;
    for (const StoredRecord &record : *records) {
        const auto found = hours->find(record.id);
        const HoursOfOne all = found == hours->end() ? HoursOfOne() : found->second;
        HoursOfOne counted = all;
        if (const auto begins = counted.find(first); begins != counted.end()) {
            if (const auto problem = firstHour.cut(log, record.id, from, begins->second))
                return storeRefusal(*problem);
        }
        auto summary = summaryOf(site, record, all, sum(counted), dispatcher.circuitOpen(record.id));
        if (!summary)
            return storeRefusal(summary.error());
        words += summary->status;
        providers.elements().push_back(std::move(summary.value().health));
        for (Json &bucket : summary.value().series.elements())
            series.elements().push_back(std::move(bucket));
    }
    Json body = Json::object();
    body.set(wire::status, Json(worst(words)));
    body.set(wire::generatedAt, timeJson(site.clock.now()));
    body.set(wire::providers, std::move(providers));
    body.set(wire::window, Json(u"PT24H"_s));
    body.set(wire::series, std::move(series));
    return jsonResponse(200, body);
}

} // namespace

void addHealthRoutes(Router &router, Site &site, Dispatcher &dispatcher)
{
    router.add({"GET", sitePath("/health"), BodyUse::Ignored,
                [&, firstHour = std::make_shared<FirstHour>()](const Call &) { return health(site, dispatcher, *firstHour); }});
}

} // namespace selwise::sandbox
