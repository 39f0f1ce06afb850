#include "models/controllers/publisheffects.h"

#include "models/controllers/providerscontroller.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <algorithm>
#include <set>

namespace selwise {

namespace {

constexpr qint64 stepMs = 5 * 60 * 1000, hourMs = 3'600'000, waitMostMs = 24 * hourMs;

const EventFilter *filterOf(const ProviderRecord &record, const QString &event)
{
    const auto found = std::ranges::find(record.eventFilters, event, &std::pair<QString, EventFilter>::first);
    return found == record.eventFilters.end() ? nullptr : &found->second;
}

} // namespace

std::vector<QString> affectedEvents(const ProviderRecord &before, const ProviderRecord &after, bool &all)
{
    all = before.enabled != after.enabled || before.testMode != after.testMode || !(before.config == after.config)
          || !(before.reverseEventMapping == after.reverseEventMapping);
    std::set<QString> names;
    for (const ProviderRecord *record : {&before, &after}) {
        for (const EventMapping::Entry &entry : record->eventMapping.entries)
            names.insert(entry.from);
        for (const auto &[event, filter] : record->eventFilters)
            names.insert(event);
    }
    std::vector<QString> affected;
    for (const QString &name : names) {
        const QString *was = before.eventMapping.find(name), *is = after.eventMapping.find(name);
        const EventFilter *old = filterOf(before, name), *now = filterOf(after, name);
        const bool mapped = was && is ? *was == *is : !was && !is;
        const bool filtered = old && now ? *old == *now : !old && !now;
        if (!mapped || !filtered)
            affected.push_back(name);
    }
    return all ? std::vector<QString>() : affected;
}

PublishEffects::PublishEffects(ProvidersController &providers, const HealthController &health, Clock &clock, QObject *parent)
    : QObject(parent), m_providers(providers), m_health(health), m_clock(clock)
{
    // The save tells of itself after the record has been read back: what was there before has to be remembered.
    connect(&m_providers, &ProvidersController::saved, this, [this](const ProviderId &id, const WriteOutcome &outcome) {
        using Kind = WriteOutcome::Kind;
        if (outcome.kind == Kind::Written || outcome.kind == Kind::WrittenDiffers)
            published(id);
    });
    connect(&m_providers, &ProvidersController::busyChanged, this, [this] {
        if (m_providers.isBusy())
            return;
        for (int row = 0; row < m_providers.model()->rowCount(); ++row) {
            const ProviderId id = m_providers.model()->at(row).provider;
            if (const auto record = m_providers.stored(id))
                m_known.insert_or_assign(id, record);
        }
    }, Qt::QueuedConnection); // after `saved` of the same turn
}

void PublishEffects::published(const ProviderId &id)
{
    const auto before = m_known.find(id);
    const auto after = m_providers.stored(id);
    if (!after)
        return;
    Effect effect{id, m_clock.now(), {}, {}, 0};
    if (before != m_known.end()) {
        bool all = false;
        effect.events = affectedEvents(*before->second, *after, all);
        if (effect.events.empty() && !all)
            return; // nothing that decides over events
    }
    m_known.insert_or_assign(id, after);
    m_effects.insert(m_effects.begin(), std::move(effect));
    Q_EMIT changed();
    look();
}

void PublishEffects::look()
{
    const QDateTime now = m_clock.now();
    std::erase_if(m_effects, [&now](const Effect &effect) { return effect.at.addMSecs(std::chrono::milliseconds(window).count()) < now; });
    Q_EMIT changed();
    if (m_effects.empty())
        return;
    // From an hour before the oldest of them, and far enough back for what waits since then.
    const qint64 end = now.toMSecsSinceEpoch();
    const qint64 from = m_effects.back().at.toMSecsSinceEpoch() - waitMostMs;
    const qint64 steps = (end - from + stepMs - 1) / stepMs;
    const quint64 turn = ++m_turn;
    whenDone(m_health.readLogs({end - steps * stepMs, end}, stepMs), this, [this, turn](const std::optional<HealthFigures> &figures) {
        if (turn != m_turn)
            return;
        for (size_t i = 0; figures && i < m_effects.size(); ++i)
            count(i, *figures);
        Q_EMIT changed();
        m_clock.after(interval, this, [this, turn] {
            if (turn == m_turn)
                look();
        });
    });
}

void PublishEffects::count(size_t index, const HealthFigures &figures)
{
    Effect &effect = m_effects[index];
    const Receiver receiver{effect.provider.canonical(), false};
    const qint64 at = effect.at.toMSecsSinceEpoch();
    effect.counted.clear();
    std::vector<QString> events = effect.events;
    if (events.empty())
        events.emplace_back();
    for (const QString &event : events) {
        Effect::Counted counted{event, {}, {}};
        for (const HealthFigures::OfEvent &flow : figures.events) {
            if (flow.receiver != receiver || (!event.isEmpty() && flow.event != event))
                continue;
            for (size_t bin = 0; bin < flow.bins.size(); ++bin) {
                // A bin that the publish falls into counts as before: its greater part may be.
                const qint64 start = figures.binStart(bin);
                if (start >= at)
                    counted.since.add(flow.bins[bin]);
                else if (start >= at - hourMs)
                    counted.before.add(flow.bins[bin]);
            }
        }
        effect.counted.push_back(std::move(counted));
    }
    effect.oldRetries = 0;
    if (const auto *one = figures.of(receiver))
        effect.oldRetries = std::ranges::lower_bound(one->waiting, at) - one->waiting.begin();
}

} // namespace selwise
