#include "models/services/healthtally.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace selwise {

namespace {

constexpr int perOctave = 16, octaves = 20;
constexpr size_t topMost = 3, rememberedMost = 100'000;

double percentile(const std::array<quint32, HealthTally::latencyBuckets> &latencies, double share)
{
    qint64 all = 0;
    for (const quint32 number : latencies)
        all += number;
    qint64 below = 0;
    for (int bucket = 0; bucket < HealthTally::latencyBuckets; ++bucket) {
        below += latencies[size_t(bucket)];
        if (double(below) >= share * double(all))
            return HealthTally::msOf(bucket);
    }
    return 0;
}

/// Words that hold a digit are numbers, times and ids: another one makes no other reason.
QString folded(const QString &text)
{
    QString all;
    all.reserve(text.size());
    qsizetype word = 0;
    bool digits = false;
    const auto end = [&](qsizetype at) {
        if (digits)
            all += u'#';
        else
            all += QStringView(text).mid(word, at - word);
        digits = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u':') {
            digits = digits || c.isDigit();
            continue;
        }
        end(at);
        all += c;
        word = at + 1;
    }
    end(text.size());
    return all;
}

bool stops(DeliveryStatus status)
{
    return status == DeliveryStatus::Filtered || status == DeliveryStatus::Skipped;
}

} // namespace

/// Below 16 ms exactly, above in sixteenths of an octave: within 3 % of the truth.
int HealthTally::bucketOf(qint64 ms)
{
    if (ms < perOctave)
        return int(std::max<qint64>(0, ms));
    const int octave = std::bit_width(quint64(ms)) - 5; // 16..31 ms is octave 0
    if (octave >= octaves)
        return latencyBuckets - 1;
    return std::min(latencyBuckets - 1, perOctave + octave * perOctave + int((ms >> octave) - perOctave));
}

double HealthTally::msOf(int bucket)
{
    if (bucket < perOctave)
        return bucket;
    const int octave = (bucket - perOctave) / perOctave;
    const double low = double(qint64(perOctave + (bucket - perOctave) % perOctave) << octave);
    return low + (double(qint64(1) << octave) - 1) / 2;
}

HealthTally::HealthTally(const TimeSpan &span, qint64 stepMs)
    : m_span(span), m_step(std::max<qint64>(1, stepMs)), m_bins(size_t((span.length() + m_step - 1) / m_step)), m_binsBefore(m_bins)
{
}

int HealthTally::receiver(const Receiver &receiver)
{
    const auto [found, made] = m_receiverIds.emplace(receiver, int(m_targets.size()));
    if (made) {
        Target &target = m_targets.emplace_back();
        target.receiver = receiver;
        target.bins.resize(m_bins);
    }
    return found->second;
}

int HealthTally::event(const QString &name)
{
    const auto [found, made] = m_eventIds.emplace(name, int(m_events.size()));
    if (made)
        m_events.push_back(name);
    return found->second;
}

int HealthTally::reason(const QString &text)
{
    if (text.isEmpty())
        return -1;
    // Most texts come again and again: folded once each.
    const auto known = m_reasonIds.find(text);
    if (known != m_reasonIds.end())
        return known->second;
    const auto [same, made] = m_foldedIds.emplace(folded(text), int(m_reasons.size()));
    if (made)
        m_reasons.push_back(text);
    if (m_reasonIds.size() < rememberedMost)
        m_reasonIds.emplace(text, same->second);
    return same->second;
}

void HealthTally::count(Period &period, const Row &row)
{
    const bool again = row.status == DeliveryStatus::Retrying;
    if (!again) {
        period.counts.add(row.status);
        if (row.reason >= 0)
            ++period.reasons[size_t(row.status)][row.reason];
    } else if (row.reason >= 0) {
        ++period.waitedWhy[row.reason];
    }
    if (row.delivery == 0)
        return;
    if (again) {
        const auto [wait, made] = period.waited.try_emplace(row.delivery, Period::Wait{row.timeMs, row.receiver});
        wait->second.firstMs = std::min(wait->second.firstMs, row.timeMs);
    }
    if (!again && row.attempt != 0 && row.attempt != 1)
        period.over.insert(row.delivery);
}

void HealthTally::count(Cell &cell, const Row &row)
{
    cell.counts.add(row.status);
    if (row.durationMs < 0 || row.attempt == 0)
        return;
    if (!cell.latencies)
        cell.latencies = std::make_unique<Latencies>(Latencies{});
    ++(*cell.latencies)[size_t(bucketOf(row.durationMs))];
}

HealthFigures::Bin HealthTally::binOf(const Cell &cell)
{
    return {cell.counts, cell.latencies ? std::optional(percentile(*cell.latencies, 0.95)) : std::nullopt};
}

void HealthTally::add(const Row &row)
{
    if (size_t(row.status) >= OutcomeCounts().told.size())
        return;
    if (m_span.before().holds(row.timeMs)) {
        count(m_before, row);
        const size_t bin = size_t((row.timeMs - m_span.before().fromMs) / m_step);
        Target &target = m_targets[size_t(row.receiver)];
        target.before.add(row.status);
        target.binsBefore.resize(m_bins);
        count(target.binsBefore[bin], row);
        m_binsBefore[bin].add(row.status);
        return;
    }
    if (!m_span.holds(row.timeMs))
        return;
    ++m_held;
    count(m_now, row);
    const size_t bin = size_t((row.timeMs - m_span.fromMs) / m_step);
    Target &target = m_targets[size_t(row.receiver)];
    count(target.bins[bin], row);
    if (row.status == DeliveryStatus::Delivered) {
        target.lastSuccess = std::max(target.lastSuccess, row.timeMs);
    } else if ((row.status == DeliveryStatus::Failed || row.status == DeliveryStatus::Retrying) && row.timeMs >= target.lastFailure) {
        target.lastFailure = row.timeMs;
        target.lastError = row.reason;
    }
    if (row.reason >= 0 && (row.status == DeliveryStatus::Failed || row.status == DeliveryStatus::Retrying)) {
        Seen &seen = m_troubles[{row.receiver, row.reason}];
        seen.firstMs = seen.count == 0 ? row.timeMs : std::min(seen.firstMs, row.timeMs);
        seen.lastMs = std::max(seen.lastMs, row.timeMs);
        ++seen.count;
    }
    Flow &flow = m_flows[{row.receiver, row.event}];
    if (flow.bins.empty())
        flow.bins.resize(m_bins);
    flow.bins[bin].add(row.status);
    if (stops(row.status) && row.timeMs >= flow.lastStopMs) {
        flow.lastStopMs = row.timeMs;
        flow.lastStop = row.reason;
    }
}

void HealthTally::add(const DeliveryLogEntry &entry)
{
    if (!entry.timestamp.isValid())
        return;
    Row row;
    row.timeMs = entry.timestamp.toMSecsSinceEpoch();
    row.receiver = receiver({entry.destination, entry.toWebhook});
    row.event = event(entry.event);
    row.status = entry.status;
    row.attempt = entry.attempt.value_or(-1);
    row.durationMs = entry.durationMs.value_or(-1);
    row.reason = reason(stops(entry.status) || entry.error.isEmpty() ? entry.reason : entry.error);
    row.delivery = entry.eventId.isEmpty() ? 0 : qHashMulti(0, entry.eventId, entry.destination);
    add(row);
}

Funnel::Stop HealthTally::stopOf(const Period &period, DeliveryStatus status) const
{
    const bool waiting = status == DeliveryStatus::Retrying;
    const std::map<int, qint64> &reasons = waiting ? period.waitedWhy : period.reasons[size_t(status)];
    Funnel::Stop stop;
    stop.reasons = int(reasons.size());
    for (const auto &[id, number] : reasons)
        stop.top.push_back({m_reasons[size_t(id)], number});
    std::ranges::stable_sort(stop.top, std::greater(), &Funnel::Reason::count);
    stop.top.resize(std::min(stop.top.size(), topMost));
    return stop;
}

Funnel HealthTally::funnelOf(const Period &period) const
{
    OutcomeCounts counts = period.counts;
    for (const DeliveryStatus status : OutcomeCounts::statuses)
        counts.add(status, 0); // entries are held, so that none of a kind is a true zero
    qint64 pending = 0;
    for (const auto &[delivery, wait] : period.waited)
        pending += period.over.contains(delivery) ? 0 : 1;
    Funnel funnel = selwise::funnelOf(counts, pending);
    const auto reasons = [&](Funnel::Stop &stop, DeliveryStatus status) {
        const std::optional<qint64> number = stop.count;
        stop = stopOf(period, status);
        stop.count = number;
    };
    reasons(funnel.skipped, DeliveryStatus::Skipped);
    reasons(funnel.filtered, DeliveryStatus::Filtered);
    reasons(funnel.test, DeliveryStatus::Test);
    reasons(funnel.failed, DeliveryStatus::Failed);
    reasons(funnel.pending, DeliveryStatus::Retrying);
    return funnel;
}

HealthFigures HealthTally::figures(std::vector<HealthFigures::Coverage> coverage) const
{
    HealthFigures figures;
    figures.source = HealthFigures::Source::Logs;
    figures.span = figures.counted = m_span;
    figures.stepMs = m_step;
    figures.held = m_held;
    figures.coverage = std::move(coverage);
    if (figures.coverage.empty())
        figures.coverage.push_back({m_span, HealthFigures::Coverage::Kind::Held, {}});
    const auto time = [](qint64 ms) { return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime(); };
    for (const Target &target : m_targets) {
        HealthFigures::OfReceiver one;
        one.receiver = target.receiver;
        one.before = target.before;
        one.lastSuccess = time(target.lastSuccess);
        one.lastFailure = time(target.lastFailure);
        one.lastError = target.lastError >= 0 ? m_reasons[size_t(target.lastError)] : QString();
        Latencies all{};
        bool timed = false;
        for (const Cell &cell : target.bins) {
            one.counts.add(cell.counts);
            for (size_t i = 0; cell.latencies && i < all.size(); ++i)
                all[i] += (*cell.latencies)[i];
            timed = timed || cell.latencies;
            one.bins.push_back(binOf(cell));
        }
        for (const Cell &cell : target.binsBefore)
            one.binsBefore.push_back(binOf(cell));
        if (timed) {
            one.p50Ms = percentile(all, 0.5);
            one.p95Ms = percentile(all, 0.95);
        }
        figures.receivers.push_back(std::move(one));
    }
    for (const auto &[delivery, wait] : m_now.waited) {
        if (!m_now.over.contains(delivery))
            figures.receivers[size_t(wait.receiver)].waiting.push_back(wait.firstMs);
    }
    for (HealthFigures::OfReceiver &one : figures.receivers)
        std::ranges::sort(one.waiting);
    std::ranges::sort(figures.receivers, [](const auto &a, const auto &b) { return a.receiver < b.receiver; });
    for (const auto &[ids, flow] : m_flows)
        figures.events.push_back({m_targets[size_t(ids.first)].receiver, m_events[size_t(ids.second)], flow.bins,
                                  flow.lastStop >= 0 ? m_reasons[size_t(flow.lastStop)] : QString()});
    std::ranges::sort(figures.events, [](const auto &a, const auto &b) {
        return a.receiver == b.receiver ? a.event < b.event : a.receiver < b.receiver;
    });
    for (const auto &[ids, seen] : m_troubles)
        figures.troubles.push_back({m_targets[size_t(ids.first)].receiver, m_reasons[size_t(ids.second)], seen.firstMs, seen.lastMs, seen.count});
    std::ranges::stable_sort(figures.troubles, std::greater(), &HealthFigures::Trouble::lastMs);
    figures.binsBefore = m_binsBefore;
    figures.funnel = funnelOf(m_now);
    if (m_before.counts.known() || !m_before.waited.empty())
        figures.funnelBefore = funnelOf(m_before);
    return figures;
}

} // namespace selwise
