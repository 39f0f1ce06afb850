#include "models/domain/codec/historycodec.h"

#include "models/domain/codec/draftcodec.h"
#include "models/domain/codec/members.h"
#include "models/domain/codec/wordtable.h"

namespace selwise::codec {

using namespace Qt::Literals::StringLiterals;
using What = HistoryEntry::What;

namespace {

constexpr Word<What> whatNames[] = {{What::Published, "published"_L1},
                                    {What::Elsewhere, "elsewhere"_L1},
                                    {What::TestMode, "testMode"_L1},
                                    {What::Removed, "removed"_L1}};

std::optional<What> whatOf(const QString &word)
{
    for (const auto &[value, text] : whatNames) {
        if (text == word)
            return value;
    }
    return std::nullopt;
}

std::optional<Json> objectOrNone(const Json *value)
{
    return value && value->isObject() ? std::optional<Json>(*value) : std::nullopt;
}

HistoryRecord decodeRecord(const Json &value)
{
    return {members::text(value.find("kind")),    members::text(value.find("id")),
            members::text(value.find("name")),    objectOrNone(value.find("before")),
            objectOrNone(value.find("after")),    members::text(value.find("outcome")),
            members::text(value.find("error")),   int(members::integer(value.find("changes")).value_or(0)),
            members::text(value.find("about"))};
}

std::optional<HistoryEntry> decodeEntry(const Json &value)
{
    const auto what = whatOf(members::text(value.find("what")));
    const Json *records = value.find("records");
    HistoryEntry entry;
    entry.number = members::integer(value.find("number")).value_or(0);
    entry.at = members::time(value.find("at"));
    if (!what || !records || !records->isArray() || entry.number <= 0 || !entry.at.isValid())
        return std::nullopt;
    entry.what = *what;
    entry.by = members::text(value.find("by"));
    entry.environment = members::text(value.find("environment"));
    entry.note = members::text(value.find("note"));
    entry.restored = members::integer(value.find("restored")).value_or(0);
    for (const Json &record : records->elements())
        entry.records.push_back(decodeRecord(record));
    return entry;
}

void setUnlessEmpty(Json &object, std::string_view name, const QString &text)
{
    if (!text.isEmpty())
        object.set(name, Json(text));
}

Json encodeHistoryRecord(const HistoryRecord &record)
{
    Json value = Json::object();
    value.set("kind", Json(record.kind));
    value.set("id", Json(record.id));
    setUnlessEmpty(value, "name", record.name);
    if (record.before)
        value.set("before", withoutSecrets(*record.before));
    if (record.after)
        value.set("after", withoutSecrets(*record.after));
    value.set("outcome", Json(record.outcome));
    setUnlessEmpty(value, "error", record.error);
    value.set("changes", Json(record.changes));
    setUnlessEmpty(value, "about", record.about);
    return value;
}

Json encodeEntry(const HistoryEntry &entry)
{
    Json value = Json::object();
    value.set("number", Json(entry.number));
    value.set("what", Json(QString(wordOf(whatNames, entry.what))));
    value.set("at", members::timeJson(entry.at));
    setUnlessEmpty(value, "by", entry.by);
    setUnlessEmpty(value, "environment", entry.environment);
    setUnlessEmpty(value, "note", entry.note);
    if (entry.restored > 0)
        value.set("restored", Json(entry.restored));
    Json::Array records;
    for (const HistoryRecord &record : entry.records)
        records.push_back(encodeHistoryRecord(record));
    value.set("records", Json(std::move(records)));
    return value;
}

} // namespace

Result<History, ShapeError> decodeHistory(const Json &document)
{
    if (fileVersion(document) != 1)
        return Failure{ShapeError{u"version"_s, u"1"_s}};
    const Json *entries = document.find("entries");
    if (!entries || !entries->isArray())
        return Failure{ShapeError{u"entries"_s, u"an array"_s}};
    History history;
    for (const Json &value : entries->elements()) {
        if (auto entry = decodeEntry(value))
            history.entries.push_back(std::move(*entry));
    }
    const qint64 last = history.entries.empty() ? 0 : history.entries.back().number;
    history.next = std::max(members::integer(document.find("next")).value_or(1), last + 1);
    if (const Json *known = document.find("known")) {
        for (const Json &value : known->elements()) {
            if (const auto form = objectOrNone(value.find("form")))
                history.known[{members::text(value.find("kind")), members::text(value.find("id"))}] = *form;
        }
    }
    if (const Json *looked = document.find("looked")) {
        for (const Json &kind : looked->elements())
            history.looked.insert(kind.toQString());
    }
    return history;
}

Json encodeHistory(const History &history)
{
    Json::Array entries, known;
    for (const HistoryEntry &entry : history.entries)
        entries.push_back(encodeEntry(entry));
    for (const auto &[key, form] : history.known) {
        Json value = Json::object();
        value.set("kind", Json(key.first));
        value.set("id", Json(key.second));
        value.set("form", withoutSecrets(form));
        known.push_back(std::move(value));
    }
    Json::Array looked;
    for (const QString &kind : history.looked)
        looked.push_back(Json(kind));
    Json document = Json::object();
    document.set("version", Json(1));
    document.set("next", Json(history.next));
    document.set("entries", Json(std::move(entries)));
    document.set("known", Json(std::move(known)));
    document.set("looked", Json(std::move(looked)));
    return document;
}

} // namespace selwise::codec
