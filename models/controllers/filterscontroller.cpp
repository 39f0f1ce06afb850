#include "models/controllers/filterscontroller.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/domain/eventcatalogue.h"
#include "models/items/filtersmodel.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>

namespace selwise {

using namespace std::chrono_literals;

namespace {

RecordKey recordKey(const ProviderId &provider)
{
    return {RecordKey::Kind::Provider, provider.canonical()};
}

const EventFilter *find(const std::map<ProviderId, ProviderRecord> &records, const FiltersController::Key &key)
{
    const auto record = records.find(key.provider);
    if (record == records.end())
        return nullptr;
    const auto filter = std::ranges::find(record->second.eventFilters, key.event, &std::pair<QString, EventFilter>::first);
    return filter == record->second.eventFilters.end() ? nullptr : &filter->second;
}

} // namespace

FiltersController::FiltersController(ProvidersController &providers, DraftBook &drafts, SeenFeed &feed, Clock &clock, QObject *parent)
    : QObject(parent), m_providers(providers), m_drafts(drafts), m_feed(feed), m_clock(clock), m_model(new FiltersModel(this))
{
    connect(&providers, &ProvidersController::recordChanged, this, &FiltersController::recordChanged);
    connect(&providers, &ProvidersController::stateChanged, this, [this] {
        for (const ProviderId &id : this->providers())
            m_stale.insert(id);
        updateRows();
    });
    connect(&feed, &SeenFeed::changed, this, &FiltersController::feedChanged);
    for (const ProviderId &id : this->providers())
        m_stale.insert(id);
    updateRows();
}

FiltersController::~FiltersController()
{
    if (m_cancelled)
        *m_cancelled = true;
}

std::optional<EventFilter> FiltersController::shown(const Key &key) const
{
    const EventFilter *filter = find(m_shown, key);
    return filter ? std::optional(*filter) : std::nullopt;
}

std::optional<EventFilter> FiltersController::published(const Key &key) const
{
    const EventFilter *filter = find(m_published, key);
    return filter ? std::optional(*filter) : std::nullopt;
}

bool FiltersController::isMapped(const Key &key) const
{
    const auto record = m_shown.find(key.provider);
    return record != m_shown.end() && record->second.eventMapping.find(key.event);
}

std::vector<ProviderId> FiltersController::providers() const
{
    std::vector<ProviderId> ids;
    const ProvidersModel &model = *m_providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).configured || model.at(row).dirty)
            ids.push_back(model.at(row).provider);
    }
    return ids;
}

std::vector<QString> FiltersController::eventsFor(const ProviderId &provider) const
{
    std::vector<QString> events;
    const auto add = [&](const QString &event) {
        if (std::ranges::find(events, event) == events.end())
            events.push_back(event);
    };
    const auto record = m_shown.find(provider);
    if (record != m_shown.end()) {
        for (const EventMapping::Entry &entry : record->second.eventMapping.entries)
            add(entry.from);
    }
    for (const CatalogueEvent &event : eventCatalogue())
        add(event.name);
    return events;
}

void FiltersController::recordChanged(const ProviderId &id)
{
    m_stale.insert(id);
    if (std::exchange(m_updateQueued, true))
        return;
    QTimer::singleShot(0, this, &FiltersController::updateRows); // several in a row are one
}

void FiltersController::updateRows()
{
    m_updateQueued = false;
    if (m_stale.empty())
        return;
    for (const ProviderId &id : m_stale) {
        m_shown.erase(id);
        m_published.erase(id);
        if (const auto record = m_providers.shown(id))
            m_shown.emplace(id, *record);
        if (const auto record = m_providers.stored(id))
            m_published.emplace(id, *record);
    }
    const std::set<ProviderId> stale = std::exchange(m_stale, {});
    std::vector<FiltersModel::Row> rows;
    for (const ProviderId &id : providers()) {
        const auto record = m_shown.find(id), before = m_published.find(id);
        std::map<QString, const EventFilter *> old;
        if (before != m_published.end()) {
            for (const auto &[event, filter] : before->second.eventFilters)
                old.emplace(event, &filter);
        }
        std::set<QString> mapped;
        if (record != m_shown.end()) {
            for (const EventMapping::Entry &entry : record->second.eventMapping.entries)
                mapped.insert(entry.from);
            for (const auto &[event, filter] : record->second.eventFilters) {
                const auto known = old.find(event);
                const bool same = known != old.end() && Json::equivalent(known->second->source, filter.source);
                rows.push_back({id, event, filter, !same, false, mapped.contains(event)});
                old.erase(event);
            }
        }
        for (const auto &[event, filter] : old)
            rows.push_back({id, event, *filter, true, true, mapped.contains(event)});
    }
    m_model->setRows(std::move(rows));
    Q_EMIT listChanged();
    if (m_chosen && stale.contains(m_chosen->provider)) {
        Q_EMIT filterChanged(m_chosen->provider, m_chosen->event);
        judge();
    }
}

/// The own cache is brought up to date at once, so that the next keystroke builds on this one.
void FiltersController::edit(const Key &key, const std::optional<EventFilter> &filter)
{
    const auto document = m_drafts.shown(recordKey(key.provider));
    if (!document)
        return;
    const auto value = filter ? std::optional(codec::encodeFilter(*filter)) : std::nullopt;
    const Change change = changeOf(recordKey(key.provider), *document, codec::filterPath(key.event), value);
    if (change.before == change.after)
        return;
    m_providers.apply(change);
    m_stale.insert(key.provider);
    Q_EMIT edited(change);
    updateRows();
}

void FiltersController::set(const Key &key, const EventFilter &filter)
{
    edit(key, filter);
}

void FiltersController::remove(const Key &key)
{
    if (shown(key))
        edit(key, std::nullopt);
}

void FiltersController::revert(const Key &key)
{
    edit(key, published(key));
}

void FiltersController::setEnabled(const Key &key, bool on)
{
    auto filter = shown(key);
    if (!filter || filter->enabled == on)
        return;
    filter->enabled = on;
    edit(key, filter);
}

template <class Edit>
void FiltersController::editConditions(const Key &key, Edit change)
{
    auto filter = shown(key);
    if (!filter)
        return;
    if (change(filter->conditions))
        edit(key, filter);
}

void FiltersController::setCondition(const Key &key, int index, const Condition &condition)
{
    editConditions(key, [&](std::vector<Condition> &conditions) {
        if (index < 0 || index >= int(conditions.size()) || conditions[size_t(index)] == condition)
            return false;
        conditions[size_t(index)] = condition;
        return true;
    });
}

void FiltersController::insertCondition(const Key &key, int index, const Condition &condition)
{
    editConditions(key, [&](std::vector<Condition> &conditions) {
        conditions.insert(conditions.begin() + std::clamp(index, 0, int(conditions.size())), condition);
        return true;
    });
}

void FiltersController::removeCondition(const Key &key, int index)
{
    editConditions(key, [&](std::vector<Condition> &conditions) {
        if (index < 0 || index >= int(conditions.size()))
            return false;
        conditions.erase(conditions.begin() + index);
        return true;
    });
}

void FiltersController::moveCondition(const Key &key, int from, int to)
{
    editConditions(key, [&](std::vector<Condition> &conditions) {
        const int count = int(conditions.size());
        if (from == to || from < 0 || to < 0 || from >= count || to >= count)
            return false;
        const Condition moved = conditions[size_t(from)];
        conditions.erase(conditions.begin() + from);
        conditions.insert(conditions.begin() + to, moved);
        return true;
    });
}

void FiltersController::copy(const Key &from, const Key &to)
{
    if (const auto filter = shown(from); filter && !(from == to))
        edit(to, filter);
}

void FiltersController::setRules(const EvaluationRules &rules)
{
    if (m_rules == rules)
        return;
    m_rules = rules;
    Q_EMIT rulesChanged();
    judge();
}

void FiltersController::choose(const std::optional<Key> &key)
{
    m_chosen = key;
    m_verdict.reset();
    judge();
    Q_EMIT verdictChanged();
    feedChanged();
}

std::shared_ptr<const SeenKind> FiltersController::seenKind() const
{
    return m_chosen ? m_feed.seen()->kind(m_chosen->event) : nullptr;
}

/// Once all logs were read, more of this one event where a day had less than a thousand.
void FiltersController::feedChanged()
{
    if (!m_chosen)
        return;
    // Once a reading of all logs: one that fails is not asked for over and over.
    if (!m_feed.isReading() && m_feed.readAt().isValid() && !m_feed.error()
        && (m_moreReadAt != m_feed.readAt() || !(m_moreFor == m_chosen))) {
        m_moreReadAt = m_feed.readAt();
        m_moreFor = m_chosen;
        m_feed.readMore(m_chosen->provider, m_chosen->event);
    }
    if (!m_feed.isReading())
        judge();
}

/// The newest question counts: one that is being worked out stops at its next event.
void FiltersController::judge()
{
    if (m_cancelled)
        *m_cancelled = true;
    const quint64 turn = ++m_turn;
    if (!m_chosen)
        return;
    const auto record = m_shown.find(m_chosen->provider);
    FilterQuestion question;
    question.event = m_chosen->event;
    question.filter = shown(*m_chosen).value_or(EventFilter());
    question.published = published(*m_chosen);
    if (record != m_shown.end())
        question.reverse = record->second.reverseEventMapping;
    question.rules = m_rules;
    // Parsed anew only when other events have come in.
    const std::vector<QString> names = namesOf(question.event, question.reverse);
    std::vector<std::shared_ptr<const SeenKind>> kinds;
    for (const QString &name : names)
        kinds.push_back(m_feed.seen()->kind(name));
    if (names != m_parsedNames || kinds != m_parsedOf)
        m_parsed.reset();
    struct Judged {
        FilterVerdict verdict;
        std::shared_ptr<const ParsedEvents> parsed;
    };
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    m_cancelled = cancelled;
    ++m_judging;
    QElapsedTimer since;
    since.start();
    const auto work = m_worker.run([question, cancelled, names, parsed = m_parsed, seen = m_feed.seen()] {
        Judged judged;
        if (*cancelled) {
            judged.verdict.cancelled = true;
            return judged;
        }
        judged.parsed = parsed ? parsed : std::make_shared<const ParsedEvents>(parseEvents(seen->latest(names)));
        judged.verdict = filterVerdict(question, *judged.parsed, *cancelled);
        return judged;
    });
    whenDone(work, this, [this, turn, since, names, kinds](const Judged &judged) {
        --m_judging;
        if (turn != m_turn || judged.verdict.cancelled)
            return;
        m_parsed = judged.parsed;
        m_parsedNames = names;
        m_parsedOf = kinds;
        m_verdict = judged.verdict;
        m_judgedIn = std::chrono::microseconds(since.nsecsElapsed() / 1000);
        Q_EMIT verdictChanged();
    });
}

Condition FiltersController::condition(const QString &field, Operator op, const std::optional<Json> &value)
{
    Condition condition;
    condition.field = field;
    condition.op = op;
    condition.operatorText = codec::operatorText(op);
    condition.value = value;
    return condition;
}

} // namespace selwise
