#include "models/controllers/recordskeeper.h"

#include "models/ports/clock.h"
#include "models/services/secretsatrisk.h"

#include <algorithm>

namespace selwise {

RecordsKeeper::RecordsKeeper(const Deps &deps, QObject *parent)
    : RecordPublisher(parent)
    , m_deps(deps)
    , m_writer(deps.plane, deps.vault)
{
    connect(&deps.drafts, &DraftBook::changed, this, [this](const RecordKey &key) {
        if (!serves(key))
            return;
        updateKind();
        Q_EMIT recordChanged(key);
    });
}

std::optional<ServerRecord> RecordsKeeper::stored(const RecordKey &key) const
{
    const auto found = m_stored.find(key);
    return found == m_stored.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ServerRecord> RecordsKeeper::shown(const RecordKey &key) const
{
    const std::optional<Json> form = m_deps.drafts.shown(key);
    if (!form)
        return std::nullopt;
    ServerRecord record = ServerRecord::ofForm(*form, addressOf(key));
    if (const auto server = m_stored.find(key); server != m_stored.end())
        record.takeSecretStates(server->second);
    return record;
}

std::vector<RecordKey> RecordsKeeper::all() const
{
    std::set<RecordKey> keys;
    for (const auto &[key, record] : m_stored)
        keys.insert(key);
    for (const RecordKey &key : m_deps.drafts.dirtyRecords()) {
        if (serves(key))
            keys.insert(key);
    }
    return {keys.begin(), keys.end()};
}

std::map<QString, std::vector<QString>> RecordsKeeper::fieldErrors(const RecordKey &key) const
{
    const auto found = m_fieldErrors.find(key);
    return found == m_fieldErrors.end() ? std::map<QString, std::vector<QString>>() : found->second;
}

void RecordsKeeper::edit(const RecordKey &key, const MemberPath &path, const std::optional<Json> &after)
{
    const std::optional<Json> form = m_deps.drafts.shown(key);
    if (!form)
        return;
    const Change change = changeOf(key, *form, path, after);
    if (change.before == change.after)
        return;
    apply({change});
    Q_EMIT edited(change);
}

void RecordsKeeper::edit(const RecordKey &key, const std::function<void(Json &)> &change)
{
    const std::optional<Json> before = m_deps.drafts.shown(key);
    if (!before)
        return;
    Json after = *before;
    change(after);
    for (const Change &each : diff(key, *before, after)) {
        apply({each});
        Q_EMIT edited(each);
    }
}

void RecordsKeeper::remove(const RecordKey &key)
{
    take(m_deps.drafts.removal(key));
}

void RecordsKeeper::keep(const RecordKey &key)
{
    take(m_deps.drafts.stay(key));
}

void RecordsKeeper::take(const std::optional<Change> &change)
{
    if (!change)
        return;
    apply({*change});
    Q_EMIT edited(*change);
}

std::vector<Issue> RecordsKeeper::issues(const RecordKey &key) const
{
    const auto record = shown(key);
    return record ? check(*record) : std::vector<Issue>();
}

std::vector<Issue> RecordsKeeper::issuesOfChanges(const RecordKey &key) const
{
    const auto older = [this, &key] {
        const auto before = stored(key);
        return before ? check(*before) : std::vector<Issue>();
    };
    return issuesToTell(issues(key), older, m_deps.drafts.changes(key));
}

std::vector<SecretEntry> RecordsKeeper::secretsOfNew(const RecordKey &key) const
{
    std::vector<SecretEntry> entries;
    if (!m_deps.drafts.isNew(key))
        return entries;
    const QString owner = secretOwnerOf(addressOf(key));
    for (const SecretEntry &entry : m_deps.vault.entries()) {
        if (entry.key.connection == m_deps.connection && entry.key.site == m_deps.site && entry.key.owner == owner)
            entries.push_back(entry);
    }
    return entries;
}

std::vector<SecretEntry> RecordsKeeper::wouldPutBack(const RecordKey &key) const
{
    std::vector<SecretEntry> entries;
    const auto record = stored(key), target = shown(key);
    if (!record || !target)
        return entries;
    for (const auto &[name, state] : secretsAtRisk(*record, *target, {})) {
        const auto entry = m_deps.vault.entry(secretKey(key, name));
        if (entry && !showsAnother(state, entry->hint))
            entries.push_back(*entry);
    }
    return entries;
}

void RecordsKeeper::apply(const std::vector<Change> &changes)
{
    std::vector<Change> now = changes;
    for (Change &change : now) {
        change.record = current(change.record);
        if (const auto errors = m_fieldErrors.find(change.record); errors != m_fieldErrors.end())
            std::erase_if(errors->second, [&change](const auto &each) { return liesIn(each.first, change.path); });
    }
    m_deps.drafts.apply(now);
}

void RecordsKeeper::settle(const RecordKey &key, const MemberPath &path)
{
    m_deps.drafts.settle(key, path);
}

void RecordsKeeper::discard(const RecordKey &key)
{
    // A draft with a conflict was begun on a record that somebody else has deleted since: its secrets are no new ones.
    const bool wasNew = m_deps.drafts.isNew(key) && m_deps.drafts.conflicts(key).empty();
    const std::vector<SecretEntry> waiting = wasNew ? secretsOfNew(key) : std::vector<SecretEntry>();
    m_fieldErrors.erase(key);
    m_deps.drafts.discard(key);
    for (const SecretEntry &entry : waiting)
        m_deps.vault.forget(entry.key);
}

RecordKey RecordsKeeper::current(const RecordKey &key) const
{
    const auto renamed = m_renamed.find(key);
    return renamed == m_renamed.end() ? key : renamed->second;
}

SecretKey RecordsKeeper::secretKey(const RecordKey &key, const QString &field) const
{
    return {m_deps.connection, m_deps.site, secretOwnerOf(addressOf(key)), field};
}

void RecordsKeeper::store(const RecordKey &key, const std::optional<ServerRecord> &record)
{
    m_storedAt[key] = ++m_epoch;
    const auto before = stored(key);
    const bool counts = before && record && m_deps.drafts.isRemoved(key) && m_deps.drafts.conflicts(key).empty()
        && Json::equivalent(before->typedForm(), record->typedForm()); // only what the server itself stamps and counts
    m_stored.erase(key);
    if (record)
        m_stored.emplace(key, *record);
    m_deps.drafts.setBase(key, record ? std::optional(record->form()) : std::nullopt, record ? record->etag() : QByteArray());
    if (counts)
        m_deps.drafts.settle(key, {});
    updateKind();
    Q_EMIT recordChanged(key); // also when only its secrets are other ones
}

void RecordsKeeper::refresh()
{
    if (m_reading) {
        m_again = m_again || m_running;
        return;
    }
    m_reading = true;
    if (!m_refreshedAt.isValid())
        setState({PaneState::Kind::Loading, std::nullopt});
    Q_EMIT busyChanged();
    m_cancelReading = readAll([this, since = m_epoch, run = ++m_run](const Result<Records, ApiError> &answer) {
        if (run == m_run)
            read(answer, since);
    });
}

void RecordsKeeper::read(const Result<Records, ApiError> &answer, quint64 since)
{
    m_reading = false;
    m_cancelReading = {};
    if (!answer) {
        setState({m_refreshedAt.isValid() ? contentKind() : PaneState::Kind::Error, answer.error()});
    } else {
        std::set<RecordKey> gone;
        for (const RecordKey &key : all()) {
            if (m_stored.contains(key) || m_deps.drafts.base(key))
                gone.insert(key);
        }
        const auto newer = [&](const RecordKey &key) {
            const auto at = m_storedAt.find(key);
            return at != m_storedAt.end() && at->second > since;
        };
        m_refreshedAt = m_deps.clock.now();
        for (const ServerRecord &record : *answer) {
            gone.erase(record.key());
            if (!newer(record.key()))
                store(record.key(), record);
        }
        for (const RecordKey &key : gone) {
            if (!newer(key))
                store(key, std::nullopt);
        }
        setState({contentKind(), std::nullopt});
        Q_EMIT refreshed();
    }
    if (std::exchange(m_again, false))
        refresh();
    else
        Q_EMIT busyChanged();
}

void RecordsKeeper::setState(PaneState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

/// Empty or Content, by what is there and drafted now.
void RecordsKeeper::updateKind()
{
    if (!m_refreshedAt.isValid() || m_state.kind == PaneState::Kind::Loading || m_state.kind == PaneState::Kind::Error)
        return;
    if (const auto kind = contentKind(); kind != m_state.kind)
        setState({kind, m_state.error});
}

} // namespace selwise
