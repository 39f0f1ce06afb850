#include "models/services/silentlosses.h"

#include <QStringList>
#include <algorithm>
#include <cmath>
#include <set>

namespace selwise {

namespace {

using Kind = SilentLoss::Kind;

constexpr qint64 leastStopped = 20, leastBefore = 20, leastNeverPassed = 100, leastNowhere = 20;
constexpr double chance = 1e-6, strays = 0.02;
constexpr qint64 togetherMs = 15 * 60 * 1000;

/// The latest time in which only `bad` ones came, with what was before it. Strays: an old retry may still get through.
struct Run {
    size_t start = 0;
    qint64 bad = 0, goodBefore = 0, badBefore = 0;

    /// Chance would not do it: after so many good ones, so many bad ones in a row.
    bool isSudden() const
    {
        if (bad < leastStopped || goodBefore < leastBefore)
            return false;
        const double good = double(goodBefore) / double(goodBefore + badBefore + 1);
        return double(bad) * std::log1p(-std::min(good, 0.999)) < std::log(chance);
    }
};

template <class GoodOf, class BadOf>
Run lastRun(size_t bins, GoodOf goodOf, BadOf badOf)
{
    Run run;
    run.start = bins;
    qint64 good = 0, bad = 0, allGood = 0, allBad = 0, runGood = 0;
    for (size_t bin = bins; bin-- > 0;) {
        good += goodOf(bin);
        bad += badOf(bin);
        if (badOf(bin) > 0 && double(good) <= strays * double(bad) && goodOf(bin) <= badOf(bin)) {
            run.start = bin;
            run.bad = bad;
            runGood = good;
        }
        allGood = good;
        allBad = bad;
    }
    run.goodBefore = allGood - runGood;
    run.badBefore = allBad - run.bad;
    return run;
}

const ReceiverState *stateOf(const std::vector<ReceiverState> &states, const Receiver &receiver)
{
    const auto found = std::ranges::find(states, receiver, &ReceiverState::receiver);
    return found == states.end() ? nullptr : &*found;
}

bool isLive(const ReceiverState *state)
{
    return state && state->enabled && !state->testMode;
}

SilentLoss lossOf(Kind kind, const Receiver &receiver)
{
    SilentLoss loss;
    loss.kind = kind;
    loss.receivers = {receiver};
    return loss;
}

/// Why nothing at all is sent: where most of the events stop.
std::optional<SilentLoss> nothingSent(const HealthFigures::OfReceiver &one, const ReceiverState &state)
{
    const OutcomeCounts &counts = one.counts;
    const qint64 skipped = counts.count(DeliveryStatus::Skipped), filtered = counts.count(DeliveryStatus::Filtered),
                 test = counts.count(DeliveryStatus::Test);
    if (counts.tried() > 0 || skipped + filtered + test < leastStopped || state.told == HealthStatus::Failing)
        return std::nullopt;
    SilentLoss loss = lossOf(Kind::NothingSent, one.receiver);
    loss.told = state.told;
    loss.of = skipped + filtered + test;
    // Test mode is the last gate: what reaches it would have been sent.
    loss.gate = test > 0 ? SilentLoss::Gate::TestMode : filtered >= skipped ? SilentLoss::Gate::Filter : SilentLoss::Gate::Mapping;
    loss.stopped = test > 0 ? test : std::max(filtered, skipped);
    if (loss.gate == SilentLoss::Gate::TestMode && state.testModeSince.isValid())
        loss.sinceMs = state.testModeSince.toMSecsSinceEpoch();
    return loss;
}

std::optional<SilentLoss> broken(const HealthFigures &figures, const HealthFigures::OfReceiver &one, const ReceiverState &state)
{
    const auto goodOf = [&](size_t bin) { return one.bins[bin].counts.count(DeliveryStatus::Delivered); };
    const auto badOf = [&](size_t bin) {
        return one.bins[bin].counts.count(DeliveryStatus::Failed) + one.bins[bin].counts.count(DeliveryStatus::Retrying);
    };
    const Run run = lastRun(one.bins.size(), goodOf, badOf);
    SilentLoss loss = lossOf(Kind::Fell, one.receiver);
    loss.stopped = loss.of = run.bad;
    loss.reason = one.lastError;
    loss.sinceMs = run.start < one.bins.size() ? figures.binStart(run.start) : 0;
    if (run.isSudden())
        return loss;
    const bool never = one.counts.count(DeliveryStatus::Delivered) == 0 && one.before.count(DeliveryStatus::Delivered) == 0;
    if (!never || state.everDelivered || run.bad < leastStopped)
        return std::nullopt;
    loss.kind = Kind::BornBroken;
    return loss;
}

/// Several at once have one cause: one notice instead of many.
void joinFallen(std::vector<SilentLoss> &losses, const HealthFigures &figures, const std::vector<ReceiverState> &states)
{
    std::vector<SilentLoss> fallen, joined;
    std::ranges::copy_if(losses, std::back_inserter(fallen), [](const SilentLoss &loss) { return loss.kind == Kind::Fell; });
    if (fallen.size() < 2)
        return;
    const auto [first, last] = std::ranges::minmax_element(fallen, {}, &SilentLoss::sinceMs);
    if (last->sinceMs - first->sinceMs > std::max(togetherMs, 2 * figures.stepMs))
        return;
    // One that still takes events speaks for causes of their own. One that gets few may be too small to be told by itself.
    for (const HealthFigures::OfReceiver &one : figures.receivers) {
        if (!isLive(stateOf(states, one.receiver)) || one.counts.count(DeliveryStatus::Delivered) == 0)
            continue;
        qint64 good = 0, bad = 0;
        for (size_t bin = 0; bin < one.bins.size(); ++bin) {
            if (figures.binStart(bin) <= last->sinceMs)
                continue;
            good += one.bins[bin].counts.count(DeliveryStatus::Delivered);
            bad += one.bins[bin].counts.tried();
        }
        bad -= good;
        if (double(good) > strays * double(bad))
            return;
        const bool told = std::ranges::any_of(fallen, [&](const SilentLoss &loss) { return loss.receivers.front() == one.receiver; });
        if (bad > 0 && !told) {
            SilentLoss small = lossOf(Kind::Fell, one.receiver);
            small.stopped = small.of = bad;
            joined.push_back(std::move(small));
        }
    }
    SilentLoss all = *first;
    all.kind = Kind::FellTogether;
    all.receivers.clear();
    all.stopped = all.of = 0;
    joined.insert(joined.begin(), fallen.begin(), fallen.end());
    for (const SilentLoss &loss : joined) {
        all.receivers.push_back(loss.receivers.front());
        all.stopped += loss.stopped;
        all.of += loss.of;
    }
    std::erase_if(losses, [](const SilentLoss &loss) { return loss.kind == Kind::Fell; });
    losses.push_back(std::move(all));
}

std::optional<SilentLoss> starving(const HealthFigures &figures, const HealthFigures::OfEvent &flow)
{
    const auto goodOf = [&](size_t bin) { return flow.bins[bin].tried() + flow.bins[bin].count(DeliveryStatus::Test); };
    const auto badOf = [&](size_t bin) { return flow.bins[bin].count(DeliveryStatus::Filtered); };
    const Run run = lastRun(flow.bins.size(), goodOf, badOf);
    SilentLoss loss = lossOf(Kind::Starving, flow.receiver);
    loss.gate = SilentLoss::Gate::Filter;
    loss.events = {flow.event};
    loss.stopped = loss.of = run.bad;
    loss.reason = flow.lastStop;
    if (run.isSudden()) {
        loss.sinceMs = figures.binStart(run.start);
        loss.stoppedBefore = double(run.badBefore) / double(run.goodBefore + run.badBefore);
        return loss;
    }
    if (run.goodBefore > 0 || run.badBefore > 0 || run.bad < leastNeverPassed)
        return std::nullopt;
    loss.kind = Kind::NeverPasses;
    return loss;
}

bool isTaken(const std::vector<ReceiverState> &states, const QString &event)
{
    return std::ranges::any_of(states, [&event](const ReceiverState &state) {
        if (!state.enabled)
            return false;
        if (state.takes)
            return state.takes->empty() || std::ranges::find(*state.takes, event) != state.takes->end();
        const auto maps = [&event](const ProviderRecord &record) {
            return std::ranges::find(record.eventMapping.entries, event, &EventMapping::Entry::from) != record.eventMapping.entries.end();
        };
        return state.record && maps(*state.record);
    });
}

/// The figures are of before: what somebody takes by now goes somewhere.
std::optional<SilentLoss> goesNowhere(const HealthFigures &figures, const std::vector<ReceiverState> &states)
{
    std::map<QString, std::pair<qint64, bool>> byEvent; ///< how many, and whether anybody takes it
    for (const HealthFigures::OfEvent &flow : figures.events) {
        auto &[number, taken] = byEvent[flow.event];
        for (const OutcomeCounts &bin : flow.bins) {
            number = std::max(number, qint64(0)) + bin.count(DeliveryStatus::Skipped);
            taken = taken || bin.total() > bin.count(DeliveryStatus::Skipped);
        }
    }
    SilentLoss loss;
    loss.kind = Kind::GoesNowhere;
    loss.gate = SilentLoss::Gate::Mapping;
    for (const auto &[event, known] : byEvent) {
        if (!known.second && known.first >= leastNowhere && !event.isEmpty() && !isTaken(states, event)) {
            loss.events.push_back(event);
            loss.stopped += known.first;
        }
    }
    loss.of = loss.stopped;
    return loss.events.empty() ? std::nullopt : std::optional(loss);
}

int rank(const SilentLoss &loss)
{
    switch (loss.kind) {
    case Kind::FellTogether: return 0;
    case Kind::Fell: return 1;
    case Kind::BornBroken: return 2;
    case Kind::NothingMapped: return 3;
    case Kind::Starving: return 4;
    case Kind::NothingSent: return loss.isHint() ? 7 : 5;
    case Kind::NeverPasses: return 6;
    case Kind::GoesNowhere: return 8;
    }
    return 9;
}

} // namespace

QString SilentLoss::key() const
{
    QStringList parts{QString::number(int(kind))};
    for (const Receiver &receiver : receivers)
        parts << (receiver.webhook ? QStringLiteral("webhook:") : QString()) + receiver.id;
    for (const QString &event : events)
        parts << event;
    return parts.join(u'|');
}

std::vector<SilentLoss> silentLosses(const HealthFigures &figures, const std::vector<ReceiverState> &states)
{
    std::vector<SilentLoss> losses;
    std::set<Receiver> quiet; // told already that nothing of theirs arrives
    for (const ReceiverState &state : states) {
        if (state.enabled && state.record && state.record->eventMapping.entries.empty()) {
            SilentLoss loss = lossOf(Kind::NothingMapped, state.receiver);
            loss.gate = SilentLoss::Gate::Mapping;
            if (const auto *one = figures.of(state.receiver))
                loss.stopped = loss.of = one->counts.count(DeliveryStatus::Skipped);
            losses.push_back(std::move(loss));
            quiet.insert(state.receiver);
        }
    }
    for (const HealthFigures::OfReceiver &one : figures.receivers) {
        const ReceiverState *state = stateOf(states, one.receiver);
        if (!state || !state->enabled || quiet.contains(one.receiver))
            continue;
        if (auto loss = nothingSent(one, *state)) {
            losses.push_back(std::move(*loss));
            quiet.insert(one.receiver);
        } else if (!state->testMode) {
            if (auto lost = broken(figures, one, *state))
                losses.push_back(std::move(*lost));
        }
    }
    joinFallen(losses, figures, states);
    for (const HealthFigures::OfEvent &flow : figures.events) {
        const ReceiverState *state = stateOf(states, flow.receiver);
        if (!state || !state->enabled || quiet.contains(flow.receiver))
            continue;
        if (auto loss = starving(figures, flow))
            losses.push_back(std::move(*loss));
    }
    if (auto loss = goesNowhere(figures, states))
        losses.push_back(std::move(*loss));
    std::ranges::stable_sort(losses, {}, rank);
    return losses;
}

} // namespace selwise
