#include "models/controllers/historycontroller.h"

#include "models/controllers/publishers.h"
#include "models/drafts/draftbook.h"
#include "models/items/historymodel.h"

#include <QUuid>
#include <algorithm>
#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newWebhookId()
{
    return u"new-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool found(const PublishHistory::Entry &entry, const QString &text)
{
    const auto in = [&text](const QString &where) { return where.contains(text, Qt::CaseInsensitive); };
    return in(entry.note) || in(entry.by) || in(QString::number(entry.number))
        || std::ranges::any_of(entry.records, [&in](const auto &record) { return in(record.name) || in(record.about); });
}

HistoryModel::Row rowOf(const PublishHistory::Entry &entry)
{
    HistoryModel::Row row{entry.number, entry.what, entry.at, entry.by, entry.note, entry.restored, {}, 0, 0, 0, false, false};
    const bool deletes = std::ranges::all_of(entry.records, [](const PublishHistory::Record &record) { return !record.after; });
    if (entry.what == codec::HistoryEntry::What::Published && deletes && !entry.records.empty())
        row.what = codec::HistoryEntry::What::Removed;
    for (const PublishHistory::Record &record : entry.records) {
        row.records.emplace_back(record.kind, record.id);
        row.changes += record.changes;
        (record.isWritten() ? row.written : row.failed) += 1;
    }
    return row;
}

HistoryController::Difference differenceOf(const RecordKey &key, const QString &name, const std::optional<Json> &before,
                                           const std::optional<Json> &after)
{
    HistoryController::Difference difference{key, name, before, after, {}, {}, {}};
    if (before && after)
        difference.changes = diff(key, *before, *after);
    else if (before)
        difference.changes = {{key, {}, before, std::nullopt}};
    else if (after)
        difference.changes = diff(key, Json::object(), *after);
    return difference;
}

} // namespace

HistoryController::HistoryController(const Deps &deps, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_model(new HistoryModel(this))
{
    connect(&deps.history, &PublishHistory::changed, this, &HistoryController::refill);
    refill();
}

HistoryController::~HistoryController() = default;

void HistoryController::setSearch(const QString &text)
{
    m_search = text.trimmed();
    refill();
}

void HistoryController::refill()
{
    std::vector<HistoryModel::Row> rows;
    bool inForce = false;
    const auto &entries = m_deps.history.entries();
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        HistoryModel::Row row = rowOf(*entry);
        row.inForce = !inForce && row.written > 0;
        inForce = inForce || row.inForce;
        if (!m_search.isEmpty() && !found(*entry, m_search))
            continue;
        row.firstOfDay = rows.empty() || rows.back().at.toLocalTime().date() != row.at.toLocalTime().date();
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
    Q_EMIT changed();
}

bool HistoryController::isInForce(qint64 number) const
{
    const auto &entries = m_deps.history.entries();
    const auto newest = std::find_if(entries.rbegin(), entries.rend(), [](const PublishHistory::Entry &entry) {
        return std::ranges::any_of(entry.records, [](const auto &record) { return record.isWritten(); });
    });
    return newest != entries.rend() && newest->number == number;
}

qint64 HistoryController::newestOf(const RecordKey &key, const QDateTime &by) const
{
    const auto &entries = m_deps.history.entries();
    const auto newest = std::find_if(entries.rbegin(), entries.rend(), [&key, &by](const PublishHistory::Entry &entry) {
        return (!by.isValid() || entry.at <= by) && std::ranges::any_of(entry.records, [&key](const auto &record) { return record.isWritten() && PublishHistory::keyOf(record) == key; });
    });
    return newest == entries.rend() ? 0 : newest->number;
}

QString HistoryController::nameOf(const RecordKey &key) const
{
    const QString name = m_deps.publishers.nameOf(key);
    if (key.kind != RecordKey::Kind::Webhook || m_deps.drafts.base(key) || m_deps.drafts.shown(key))
        return name;
    const auto &entries = m_deps.history.entries(); // a webhook that is gone: as it was called
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        for (const PublishHistory::Record &record : entry->records) {
            if (PublishHistory::keyOf(record) == key && !record.name.isEmpty())
                return record.name;
        }
    }
    return name;
}

std::vector<HistoryController::Difference> HistoryController::differences(qint64 number, Against against, qint64 other) const
{
    std::vector<Difference> all;
    const PublishHistory::Entry *entry = m_deps.history.entry(number);
    if (!entry)
        return all;
    if (against == Against::Before) {
        for (const PublishHistory::Record &record : entry->records) {
            Difference difference = differenceOf(PublishHistory::keyOf(record), record.name, record.before, record.after);
            difference.outcome = record.outcome;
            difference.error = record.error;
            all.push_back(std::move(difference));
        }
        return all;
    }
    std::set<RecordKey> keys;
    const auto add = [&keys](const std::vector<RecordKey> &more) { keys.insert(more.begin(), more.end()); };
    add(m_deps.history.recordsAt(number));
    if (against == Against::Version)
        add(m_deps.history.recordsAt(other));
    else
        add(m_deps.drafts.records());
    const qint64 older = against == Against::Version ? std::min(number, other) : number, newer = std::max(number, other);
    for (const RecordKey &key : keys) {
        const std::optional<Json> before = m_deps.history.stateAt(key, older);
        const std::optional<Json> after = against == Against::Version ? m_deps.history.stateAt(key, newer)
                                          : against == Against::Draft ? m_deps.drafts.shown(key)
                                                                      : m_deps.drafts.base(key);
        Difference difference = differenceOf(key, nameOf(key), before, after);
        if (!difference.changes.empty())
            all.push_back(std::move(difference));
    }
    return all;
}

SiteShown HistoryController::shown() const
{
    return {m_deps.drafts.records(), [this](const RecordKey &key) { return m_deps.drafts.shown(key); },
            [this](const RecordKey &key) { return m_deps.drafts.base(key); }};
}

SitePlan HistoryController::restore(qint64 number, const std::optional<RecordKey> &only) const
{
    std::set<RecordKey> keys;
    for (const auto &more : {m_deps.history.recordsAt(number), m_deps.drafts.records()})
        keys.insert(more.begin(), more.end());
    if (only)
        std::erase_if(keys, [&only](const RecordKey &key) { return key != *only; });
    return restorePlan({keys.begin(), keys.end()}, [&](const RecordKey &key) { return m_deps.history.stateAt(key, number); }, shown(),
                       newWebhookId);
}

SitePlan HistoryController::import(const codec::SiteFile &file) const
{
    return importPlan(file, shown(), newWebhookId);
}

codec::SiteFile HistoryController::exported(const QString &site, const QString &environment) const
{
    return selwise::exported(shown(), site, environment, m_deps.history.now());
}

} // namespace selwise
