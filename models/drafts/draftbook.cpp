#include "models/drafts/draftbook.h"

#include "models/drafts/draftjournal.h"
#include "models/drafts/draftstate.h"

namespace selwise {

using namespace Qt::Literals::StringLiterals;

struct DraftBook::Private {
    std::map<RecordKey, DraftState> records;
    /// Worked out once for each state of a draft: many ask after every edit.
    mutable std::map<RecordKey, std::vector<Change>> changes;
    /// Drafts of a kind this version does not know: written back as they are.
    std::vector<codec::DraftEntry> unknown;
    std::unique_ptr<DraftJournal> journal;

    const DraftState *find(const RecordKey &key) const
    {
        const auto found = records.find(key);
        return found == records.end() ? nullptr : &found->second;
    }

    const std::vector<Change> &changesOf(const RecordKey &key) const
    {
        static const std::vector<Change> none;
        const DraftState *state = find(key);
        if (!state || !state->isDirty())
            return none;
        const auto [known, isNew] = changes.try_emplace(key);
        if (isNew)
            known->second = state->changes(key);
        return known->second;
    }

    void load(std::vector<codec::DraftEntry> entries)
    {
        for (codec::DraftEntry &entry : entries) {
            const auto kind = kindOfWord(entry.kind);
            if (!kind || (!entry.draft && kind == RecordKey::Kind::DataLayer)) {
                unknown.push_back(std::move(entry));
                continue;
            }
            records[{*kind, entry.id}] = DraftState::restored(entry);
        }
    }

    std::vector<codec::DraftEntry> content() const
    {
        std::vector<codec::DraftEntry> entries = unknown;
        for (const auto &[key, state] : records) {
            if (state.isDirty())
                entries.push_back(state.entry(kindWord(key.kind), key.id));
        }
        return entries;
    }
};

DraftBook::DraftBook(SettingsStore &store, Clock &clock, QString name, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->journal = std::make_unique<DraftJournal>(store, clock, u"drafts/"_s + name, [this] { return d->content(); }, nullptr);
    connect(d->journal.get(), &DraftJournal::changed, this, &DraftBook::journalChanged);
    d->load(d->journal->open());
}

DraftBook::~DraftBook()
{
    close();
}

void DraftBook::close()
{
    d->journal->close();
}

bool DraftBook::heldElsewhere() const
{
    return d->journal->heldElsewhere();
}

std::optional<SettingsStore::StoreError> DraftBook::journalError() const
{
    return d->journal->error();
}

QDateTime DraftBook::savedAt() const
{
    return d->journal->savedAt();
}

bool DraftBook::holdsEarlier() const
{
    return d->journal->holdsEarlier();
}

/// Every change of a record goes through here: it is announced, and written down, only when there is something new.
template <class Edit>
void DraftBook::edit(const RecordKey &key, Edit change)
{
    DraftState &state = d->records[key];
    const DraftState before = state;
    change(state);
    state.normalise();
    const bool wasDirty = before.isDirty(), isDirtyNow = state.isDirty();
    const bool visible = wasDirty != isDirtyNow || !before.sameShown(state);
    const bool same = !visible && before == state;
    if (!same)
        d->changes.erase(key);
    if (!state.isKnown())
        d->records.erase(key);
    if (!same && (wasDirty || isDirtyNow))
        d->journal->touch();
    if (visible)
        Q_EMIT changed(key);
}

bool DraftBook::refuses(const RecordKey &key)
{
    if (!heldElsewhere())
        return false;
    Q_EMIT changed(key); // what was typed is not taken: the forms show again what there is
    Q_EMIT refused();
    return true;
}

void DraftBook::setBase(const RecordKey &key, const std::optional<Json> &base, const QByteArray &etag)
{
    edit(key, [&](DraftState &state) { state.rebase(key, base, etag); });
}

void DraftBook::create(const RecordKey &key, const Json &initial)
{
    if (refuses(key))
        return;
    edit(key, [&](DraftState &state) {
        if (!state.isKnown())
            state.begin(documentOf(codec::withoutSecrets(initial)));
    });
}

void DraftBook::apply(const Change &change)
{
    if (refuses(change.record))
        return;
    edit(change.record, [&](DraftState &state) { state.apply(change); });
}

void DraftBook::apply(const std::vector<Change> &changes)
{
    // Runs of one record each, which most often is all of it that there is.
    std::map<RecordKey, std::vector<std::span<const Change>>> byRecord;
    for (size_t first = 0, end = 0; first < changes.size(); first = end) {
        const Change &change = changes[first];
        for (end = first + 1; end < changes.size() && !change.path.empty() && !changes[end].path.empty() && changes[end].record == change.record;)
            ++end;
        if (change.path.empty())
            apply(change);
        else
            byRecord[change.record].push_back(std::span(changes).subspan(first, end - first));
    }
    for (const auto &[key, runs] : byRecord) {
        if (refuses(key))
            continue;
        std::vector<Change> joined;
        for (size_t i = 0; runs.size() > 1 && i < runs.size(); ++i)
            joined.insert(joined.end(), runs[i].begin(), runs[i].end());
        edit(key, [all = runs.size() > 1 ? std::span<const Change>(joined) : runs.front()](DraftState &state) { state.apply(all); });
    }
}

void DraftBook::settle(const RecordKey &key, const MemberPath &path)
{
    edit(key, [&](DraftState &state) { state.settle(path); });
}

void DraftBook::discard(const RecordKey &key)
{
    edit(key, [](DraftState &state) { state.discard(); });
}

void DraftBook::rename(const RecordKey &from, const RecordKey &to)
{
    auto taken = d->records.extract(from);
    if (!taken)
        return;
    taken.key() = to;
    d->records.erase(to);
    d->records.insert(std::move(taken));
    d->changes.erase(from);
    d->changes.erase(to);
    d->journal->touch();
    Q_EMIT changed(from);
    Q_EMIT changed(to);
}

void DraftBook::written(const RecordKey &key, const Json &what, const Json &readBack, const QByteArray &etag)
{
    edit(key, [&](DraftState &state) {
        state.written(what);
        state.rebase(key, readBack, etag);
        if (state.isRemoved()) // what the server made of it is no edit of somebody else
            state.settle({});
    });
}

std::optional<Json> DraftBook::base(const RecordKey &key) const
{
    return jsonOf(baseDocument(key));
}

Document DraftBook::baseDocument(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state ? state->base() : nullptr;
}

QByteArray DraftBook::etag(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state ? state->etag() : QByteArray();
}

std::optional<Json> DraftBook::shown(const RecordKey &key) const
{
    return jsonOf(shownDocument(key));
}

Document DraftBook::shownDocument(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state ? state->shown() : nullptr;
}

bool DraftBook::isDirty(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state && state->isDirty();
}

bool DraftBook::isNew(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state && state->isDirty() && !state->base();
}

std::optional<Change> DraftBook::removal(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state && state->isRemovable() && key.kind != RecordKey::Kind::DataLayer ? std::optional(Change{key, {}, *state->shown(), std::nullopt}) : std::nullopt;
}

std::optional<Change> DraftBook::stay(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state && state->isRemoved() ? std::optional(Change{key, {}, std::nullopt, state->beforeRemoval()}) : std::nullopt;
}

bool DraftBook::isRemoved(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state && state->isRemoved();
}

std::vector<RecordKey> DraftBook::records() const
{
    std::vector<RecordKey> keys;
    for (const auto &[key, state] : d->records) {
        if (state.isKnown())
            keys.push_back(key);
    }
    return keys;
}

std::vector<RecordKey> DraftBook::dirtyRecords() const
{
    std::vector<RecordKey> keys;
    for (const auto &[key, state] : d->records) {
        if (state.isDirty())
            keys.push_back(key);
    }
    return keys;
}

std::vector<Change> DraftBook::changes(const RecordKey &key) const
{
    return d->changesOf(key);
}

std::vector<Conflict> DraftBook::conflicts(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state ? state->conflicts() : std::vector<Conflict>();
}

std::vector<Change> DraftBook::mergedFromOthers(const RecordKey &key) const
{
    const DraftState *state = d->find(key);
    return state ? state->mergedFromOthers(key) : std::vector<Change>();
}

int DraftBook::changeCount(const RecordKey &key) const
{
    return int(d->changesOf(key).size());
}

int DraftBook::changeCount() const
{
    int count = 0;
    for (const auto &[key, state] : d->records)
        count += changeCount(key);
    return count;
}

} // namespace selwise
