#include "models/controllers/publishhistory.h"

#include "models/controllers/publishers.h"
#include "models/domain/codec/draftcodec.h"
#include "models/drafts/draftbook.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/services/serverrecord.h"

#include <QStringList>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using codec::History;
using codec::HistoryKey;

namespace {

HistoryKey historyKey(const RecordKey &key)
{
    return {kindWord(key.kind), key.id};
}

RecordAddress addressOf(const RecordKey &key)
{
    switch (key.kind) {
    case RecordKey::Kind::Provider: return ProviderId::fromWire(key.id);
    case RecordKey::Kind::Webhook: return WebhookId{key.id};
    case RecordKey::Kind::DataLayer: break;
    }
    return DataLayerAddress{};
}

/// Takes the oldest away until it is small enough, but leaves the newest.
void bound(History &history)
{
    if (history.entries.size() > PublishHistory::mostEntries)
        history.entries.erase(history.entries.begin(), history.entries.end() - std::ptrdiff_t(PublishHistory::mostEntries));
    while (history.entries.size() > 1 && qsizetype(codec::encodeHistory(history).toBytes().size()) > PublishHistory::mostBytes)
        history.entries.erase(history.entries.begin(), history.entries.begin() + std::ptrdiff_t((history.entries.size() + 4) / 5));
}

void takeKnown(History &history, const PublishHistory::Entry &entry)
{
    for (const codec::HistoryRecord &record : entry.records) {
        if (!record.isWritten())
            continue;
        if (record.after)
            history.known[{record.kind, record.id}] = *record.after;
        else
            history.known.erase({record.kind, record.id});
    }
}

/// What a search finds and the list counts, taken once: on the store's thread.
void describe(PublishHistory::Entry &entry)
{
    constexpr size_t mostPaths = 40;
    for (codec::HistoryRecord &record : entry.records) {
        const std::vector<Change> changes = diff(PublishHistory::keyOf(record), record.before.value_or(Json::object()),
                                                 record.after.value_or(Json::object()));
        record.changes = record.before && !record.after ? 1 : int(changes.size()); // a deletion is one
        QStringList paths;
        for (size_t i = 0; i < std::min(changes.size(), mostPaths); ++i)
            paths << pathText(changes[i].path);
        record.about = paths.join(u' ');
    }
}

/// Across threads: what the writer's thread made of the document, for this one.
struct Made {
    std::optional<History> history;
    std::optional<Json> damaged; ///< what stands there instead of one
};

} // namespace

PublishHistory::PublishHistory(const Deps &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_document(documentName(deps.name))
{
    connect(&deps.publishers, &Publishers::refreshed, this, &PublishHistory::lookAt);
    connect(&deps.drafts, &DraftBook::changed, this, [this] {
        if (m_deps.drafts.dirtyRecords().empty())
            m_restoring = 0;
    });
    update({});
}

PublishHistory::~PublishHistory() = default;

QDateTime PublishHistory::now() const
{
    return m_deps.clock.now();
}

QString PublishHistory::documentName(const QString &name)
{
    return u"history/"_s + name;
}

RecordKey PublishHistory::keyOf(const Record &record, bool *known)
{
    const auto kind = kindOfWord(record.kind);
    if (known)
        *known = kind.has_value();
    return {kind.value_or(RecordKey::Kind::Provider), record.id};
}

const PublishHistory::Entry *PublishHistory::entry(qint64 number) const
{
    const auto found = std::ranges::find(m_history.entries, number, &Entry::number);
    return found == m_history.entries.end() ? nullptr : &*found;
}

std::optional<Json> PublishHistory::stateAt(const RecordKey &key, qint64 number) const
{
    const HistoryKey wanted = historyKey(key);
    const Record *later = nullptr;
    for (auto entry = m_history.entries.rbegin(); entry != m_history.entries.rend(); ++entry) {
        for (const Record &record : entry->records) {
            if (HistoryKey{record.kind, record.id} != wanted || !record.isWritten())
                continue;
            if (entry->number <= number)
                return record.after;
            later = &record; // what was there before the next change is what was in force
        }
    }
    if (later)
        return later->before;
    const auto known = m_history.known.find(wanted);
    return known == m_history.known.end() ? std::nullopt : std::optional(known->second);
}

std::vector<RecordKey> PublishHistory::recordsAt(qint64 number) const
{
    std::set<RecordKey> keys;
    const auto add = [&](const QString &kindName, const QString &id) {
        if (const auto kind = kindOfWord(kindName))
            keys.insert({*kind, id});
    };
    for (const auto &[key, form] : m_history.known)
        add(key.first, key.second);
    for (const Entry &entry : m_history.entries) {
        for (const Record &record : entry.records)
            add(record.kind, record.id);
    }
    std::erase_if(keys, [&](const RecordKey &key) { return !stateAt(key, number); });
    return {keys.begin(), keys.end()};
}

/// Reads, edits and replaces the document on the store's thread, and takes over what is in it then.
void PublishHistory::update(Edit edit)
{
    const auto made = std::make_shared<Made>();
    const auto change = [made, edit, replaces = m_keptAside](const Json &now) -> Result<Json, StoreError> {
        History history;
        if (!now.isNull()) {
            auto decoded = codec::decodeHistory(now);
            if (!decoded && codec::fileVersion(now) > 1)
                return Failure{StoreError{StoreError::Kind::NewerVersion, {}, {}}};
            if (!decoded && !replaces) {
                made->damaged = now;
                return Failure{StoreError{StoreError::Kind::Damaged, {}, decoded.error().path}};
            }
            if (decoded)
                history = std::move(decoded).value();
        }
        if (edit) {
            edit(history);
            bound(history);
        }
        Result<Json, StoreError> document = edit ? Result<Json, StoreError>(codec::encodeHistory(history)) : Failure{StoreError{}};
        made->history = std::move(history);
        return document; // without an edit there is nothing to write
    };
    const bool reading = !edit;
    ++m_open;
    whenDone(m_deps.settings.updateDocument(m_document, change), this, [this, made, edit, reading](const Result<Json, StoreError> &written) {
        const bool fine = written || (reading && made->history);
        if (!fine)
            m_error = written.error();
        else if (!m_keptAside) // else this run goes on saying so
            m_error.reset();
        if (made->damaged)
            keepAside(*made->damaged, edit);
        if (m_error && m_error->file.isEmpty())
            m_error->file = m_document;
        if (fine && made->history)
            m_arrived = std::move(*made->history);
        if (--m_open == 0 && m_arrived) // an earlier state would lose what was taken over since
            m_history = *std::exchange(m_arrived, std::nullopt);
        m_loaded = true;
        for (const RecordKey::Kind kind : std::exchange(m_read, {}))
            lookAt(kind);
        Q_EMIT changed();
    });
}

/// JSON, but no history: the copy must be on the disk before anything is written over it.
void PublishHistory::keepAside(const Json &damaged, const Edit &edit)
{
    whenDone(m_deps.settings.saveDocument(m_document + u".damaged"_s, damaged), this, [this, edit](const Result<Done, StoreError> &kept) {
        if (kept) {
            m_keptAside = true;
            update(edit);
        } else {
            m_error = kept.error();
            Q_EMIT changed();
        }
    });
}

void PublishHistory::add(Entry entry)
{
    std::vector<Record> others; // between what was known here and what this found
    for (const Record &record : entry.records) {
        const auto known = m_history.known.find({record.kind, record.id});
        if (!record.isWritten() || !record.before || known == m_history.known.end() || saysTheSame(keyOf(record), known->second, record.before))
            continue;
        Record other{record.kind, record.id, record.name, known->second, record.before, u"written"_s, {}, 0, {}};
        others.push_back(std::move(other));
    }
    if (!others.empty())
        noteElsewhere(std::move(others));
    entry.at = m_deps.clock.now();
    entry.environment = m_environment;
    update([entry](History &history) {
        Entry numbered = entry;
        describe(numbered);
        numbered.number = history.next++;
        takeKnown(history, numbered);
        history.entries.push_back(std::move(numbered));
    });
    takeKnown(m_history, entry); // at once: a refresh may be quicker than the disk
}

void PublishHistory::testModeSwitched(const RecordKey &key, const Change &change, const QString &by)
{
    const auto known = m_history.known.find(historyKey(key));
    if (known == m_history.known.end())
        return; // it is taken over with the next refresh
    Record record{kindWord(key.kind), key.id, m_deps.publishers.nameOf(key), known->second, known->second, u"written"_s, {}, 0, {}};
    selwise::apply(*record.after, change);
    if (*record.after == *record.before)
        return;
    Entry entry;
    entry.what = Entry::What::TestMode;
    entry.by = by;
    entry.records = {std::move(record)};
    add(std::move(entry));
}

/// What servers stamp and count by themselves is no change: only what this program knows of a record counts.
Json PublishHistory::typed(const RecordKey &key, const Json &form) const
{
    return ServerRecord::ofForm(form, addressOf(key)).typedForm();
}

bool PublishHistory::saysTheSame(const RecordKey &key, const std::optional<Json> &a, const std::optional<Json> &b) const
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return Json::equivalent(*a, *b) || Json::equivalent(typed(key, *a), typed(key, *b));
}

/// A refresh of the kind is over: what differs from the last that is known here was done by somebody else.
void PublishHistory::lookAt(RecordKey::Kind kind)
{
    if (!m_loaded) {
        m_read.insert(kind);
        return;
    }
    const bool isFirst = !m_history.looked.contains(kindWord(kind));
    std::set<RecordKey> keys;
    for (const auto &[key, form] : m_history.known) {
        if (key.first == kindWord(kind))
            keys.insert({kind, key.second});
    }
    for (const RecordKey &key : m_deps.drafts.records()) {
        if (key.kind == kind)
            keys.insert(key);
    }
    const std::vector<RecordKey> writing = m_deps.publishers.writing();
    std::vector<Record> found;
    for (const RecordKey &key : keys) {
        if (std::ranges::find(writing, key) != writing.end())
            continue; // its own end tells
        const std::optional<Json> now = m_deps.drafts.base(key);
        const auto known = m_history.known.find(historyKey(key));
        const bool isKnown = known != m_history.known.end();
        const std::optional<Json> before = isKnown ? std::optional(known->second) : std::nullopt;
        if (saysTheSame(key, before, now))
            continue;
        Record record{kindWord(key.kind), key.id, m_deps.publishers.nameOf(key), before, now, u"written"_s, {}, 0, {}};
        found.push_back(std::move(record));
    }
    if (isFirst)
        begin(kind, found);
    else if (!found.empty())
        noteElsewhere(std::move(found));
}

/// The first look at a kind: where its history begins, not a change.
void PublishHistory::begin(RecordKey::Kind kind, const std::vector<Record> &records)
{
    const auto take = [kind, records](History &history) {
        history.looked.insert(kindWord(kind));
        for (const Record &record : records) {
            if (record.after)
                history.known.try_emplace({record.kind, record.id}, *record.after);
        }
    };
    update(take);
    take(m_history);
}

void PublishHistory::noteElsewhere(std::vector<Record> found)
{
    Entry entry;
    entry.what = Entry::What::Elsewhere;
    entry.at = m_deps.clock.now();
    entry.environment = m_environment;
    entry.records = std::move(found);
    update([entry](History &history) {
        Entry kept = entry;
        // Another window of this computer may have published or noted it meanwhile.
        std::erase_if(kept.records, [&history](const Record &record) {
            const auto known = history.known.find({record.kind, record.id});
            const bool there = known != history.known.end();
            return there == record.after.has_value() && (!there || Json::equivalent(known->second, *record.after));
        });
        if (kept.records.empty())
            return;
        describe(kept);
        kept.number = history.next++;
        takeKnown(history, kept);
        history.entries.push_back(std::move(kept));
    });
    takeKnown(m_history, entry);
}

} // namespace selwise
