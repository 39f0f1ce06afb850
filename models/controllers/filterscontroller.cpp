#include "models/controllers/filterscontroller.h"

#include "models/controllers/seenfeed.h"
#include "models/domain/codec/mappingcodec.h"
#include "models/domain/eventcatalogue.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <algorithm>

namespace selwise {

using namespace std::chrono_literals;

namespace {

RecordKey recordKey(const ProviderId &provider)
{
    return {RecordKey::Kind::Provider, provider.canonical()};
}

/// What the server has of this event; nearly always it stands at the same place there.
const EventFilter *filterOf(const ProviderRecordPtr &record, const QString &event, size_t place)
{
    if (!record)
        return nullptr;
    const auto &filters = record->eventFilters;
    if (place < filters.size() && filters[place].first == event)
        return &filters[place].second;
    const auto found = std::ranges::find(filters, event, &std::pair<QString, EventFilter>::first);
    return found == filters.end() ? nullptr : &found->second;
}

const Json &filtersOf(const Document &form)
{
    static const Json none;
    return form ? codec::filtersOfForm(*form) : none;
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

const FiltersModel::Row *FiltersController::row(const Key &key) const
{
    const auto known = m_known.find(key.provider);
    if (known == m_known.end())
        return nullptr;
    const auto found = std::ranges::find(known->second.rows, key.event, &FiltersModel::Row::event);
    return found == known->second.rows.end() ? nullptr : &*found;
}

std::optional<EventFilter> FiltersController::shown(const Key &key) const
{
    const FiltersModel::Row *known = row(key);
    return known && !known->removed ? std::optional(*known->filter) : std::nullopt;
}

std::optional<EventFilter> FiltersController::published(const Key &key) const
{
    const auto known = m_known.find(key.provider);
    if (known == m_known.end())
        return std::nullopt;
    const EventFilter *filter = filterOf(known->second.published, key.event, 0);
    return filter ? std::optional(*filter) : std::nullopt;
}

bool FiltersController::isMapped(const Key &key) const
{
    const auto known = m_known.find(key.provider);
    return known != m_known.end() && known->second.shown && codec::isMapped(*known->second.shown, key.event);
}

std::vector<ProviderId> FiltersController::providers() const
{
    std::vector<ProviderId> ids;
    const ProvidersModel &model = *m_providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if ((model.at(row).configured || model.at(row).dirty) && !model.at(row).removed)
            ids.push_back(model.at(row).provider);
    }
    return ids;
}

std::vector<QString> FiltersController::eventsFor(const ProviderId &provider) const
{
    std::vector<QString> events;
    QSet<QString> known;
    const auto add = [&](const QString &event) {
        if (known.contains(event))
            return;
        known.insert(event);
        events.push_back(event);
    };
    const auto of = m_known.find(provider);
    if (of != m_known.end() && of->second.shown) {
        for (const EventMapping::Entry &entry : codec::mappingsOfForm(*of->second.shown).eventMapping.entries)
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
        OfProvider &known = m_known[id];
        OfProvider now{m_drafts.shownDocument(recordKey(id)), m_providers.revisions(id), m_providers.stored(id), {}};
        const bool same = now.revisions == known.revisions && now.published == known.published;
        now.rows = same ? std::move(known.rows) : rowsOf(id, known, now);
        known = std::move(now);
    }
    const std::set<ProviderId> stale = std::exchange(m_stale, {});
    std::vector<FiltersModel::Row> rows;
    for (const ProviderId &id : providers()) {
        const auto known = m_known.find(id);
        if (known != m_known.end())
            rows.insert(rows.end(), known->second.rows.begin(), known->second.rows.end());
    }
    m_model->setRows(std::move(rows));
    Q_EMIT listChanged();
    if (m_chosen && stale.contains(m_chosen->provider)) {
        Q_EMIT filterChanged(m_chosen->provider, m_chosen->event);
        judge();
    }
}

/// There may be thousands: what is as it was before is taken over.
std::vector<FiltersModel::Row> FiltersController::rowsOf(const ProviderId &id, const OfProvider &before, const OfProvider &now) const
{
    std::vector<FiltersModel::Row> rows;
    const Json &filters = filtersOf(now.shown);
    if (!now.shown) // nothing of it is to be filtered: it is to be deleted
        return rows;
    if (filters.members().empty() && (!now.published || now.published->eventFilters.empty()))
        return rows;
    const bool sameMappings = before.shown && before.revisions.mappings == now.revisions.mappings, samePublished = before.published == now.published;
    QSet<QString> mapped;
    if (!sameMappings && now.shown) {
        for (const EventMapping::Entry &entry : codec::mappingsOfForm(*now.shown).eventMapping.entries)
            mapped.insert(entry.from);
    }
    const auto isMapped = [&](const QString &event) { return sameMappings ? now.shown && codec::isMapped(*now.shown, event) : mapped.contains(event); };
    rows.reserve(filters.members().size());
    size_t next = 0; // in the rows before
    bool sameEvents = true;
    for (const JsonMember &member : filters.members()) {
        const QString event = member.key.toQString();
        const auto isNext = [&](size_t at) { return at < before.rows.size() && !before.rows[at].removed && before.rows[at].event == event; };
        if (!isNext(next) && isNext(next + 1)) { // one has gone
            ++next;
            sameEvents = false;
        }
        const FiltersModel::Row *old = isNext(next) ? &before.rows[next++] : nullptr;
        sameEvents = sameEvents && old;
        const bool same = old && old->filter->source == member.value;
        if (same && sameMappings && samePublished) {
            rows.push_back(*old);
            continue;
        }
        const EventFilter *published = filterOf(now.published, event, rows.size());
        const bool changed = !published || !Json::equivalent(published->source, member.value);
        rows.push_back({id, event, same ? old->filter : std::make_shared<const EventFilter>(codec::decodeFilter(member.value)), changed, false,
                        old && sameMappings ? old->mapped : isMapped(event)});
    }
    if (sameEvents && sameMappings && samePublished && (next == before.rows.size() || before.rows[next].removed)) {
        rows.insert(rows.end(), before.rows.begin() + qsizetype(next), before.rows.end());
        return rows;
    }
    QSet<QString> there;
    for (const FiltersModel::Row &row : rows)
        there.insert(row.event);
    for (size_t i = 0; now.published && i < now.published->eventFilters.size(); ++i) {
        const auto &[event, filter] = now.published->eventFilters[i];
        if (!there.contains(event))
            rows.push_back({id, event, {now.published, &filter}, true, true, isMapped(event)});
    }
    return rows;
}

/// The own cache is brought up to date at once, so that the next keystroke builds on this one.
void FiltersController::edit(const Key &key, const std::optional<EventFilter> &filter)
{
    const Document document = m_drafts.shownDocument(recordKey(key.provider));
    if (!document)
        return;
    const auto value = filter ? std::optional(codec::encodeFilter(*filter)) : std::nullopt;
    const Change change = changeOf(recordKey(key.provider), *document, codec::filterPath(key.event), value);
    if (change.before == change.after)
        return;
    m_providers.apply({change});
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
    const auto known = m_known.find(m_chosen->provider);
    FilterQuestion question;
    question.event = m_chosen->event;
    question.filter = shown(*m_chosen).value_or(EventFilter());
    question.published = published(*m_chosen);
    if (known != m_known.end() && known->second.shown)
        question.reverse = codec::mappingsOfForm(*known->second.shown).reverseEventMapping;
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
