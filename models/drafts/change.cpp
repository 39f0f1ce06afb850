#include "models/drafts/change.h"

#include "models/drafts/members.h"

#include <QStringList>

namespace selwise {
namespace {

constexpr std::pair<RecordKey::Kind, QLatin1StringView> kinds[] = {
    {RecordKey::Kind::Provider, QLatin1StringView("provider")},
    {RecordKey::Kind::Webhook, QLatin1StringView("webhook")},
    {RecordKey::Kind::DataLayer, QLatin1StringView("dataLayer")},
};

void collect(const RecordKey &record, MemberPath &path, const Json &from, const Json &to, std::vector<Change> &changes)
{
    if (Json::equivalent(from, to))
        return;
    if (!members::addressable(from) || !members::addressable(to)) {
        changes.push_back({record, path, from, to});
        return;
    }
    members::Finder inTo(&to), inFrom(&from);
    int place = 0; // among those that are left when the changes are made one after the other
    for (const JsonMember &member : from.members()) {
        path.push_back(member.key.utf8);
        if (const Json *other = inTo.find(member.key.utf8)) {
            collect(record, path, member.value, *other, changes);
            ++place;
        } else {
            changes.push_back({record, path, member.value, std::nullopt, place});
        }
        path.pop_back();
    }
    for (const JsonMember &member : to.members()) {
        if (inFrom.find(member.key.utf8))
            continue;
        path.push_back(member.key.utf8);
        changes.push_back({record, path, std::nullopt, member.value});
        path.pop_back();
    }
}

int placeOf(const Json &object, const std::string &name)
{
    const auto found = std::ranges::find_if(object.members(), [&name](const JsonMember &member) { return !member.key.raw && member.key.utf8 == name; });
    return found == object.members().end() ? -1 : int(found - object.members().begin());
}

/// Replaces the member where it is; a new one comes behind those that stand before it in `order`, else at `place`.
void put(Json &object, const std::string &name, const Json &value, const Json *order, int place)
{
    if (object.find(name) || !object.isObject() || (place < 0 && !(order && order->find(name)))) {
        object.set(name, value);
        return;
    }
    Json::Object &siblings = object.editMembers();
    size_t at = std::min(size_t(std::max(place, 0)), siblings.size());
    if (const int inOrder = order ? placeOf(*order, name) : -1; inOrder >= 0) {
        int before = -1; // the nearest of those in front that is still there
        for (int i = inOrder - 1; i >= 0 && before < 0; --i) {
            const JsonText &key = order->members()[size_t(i)].key;
            before = key.raw ? -1 : placeOf(object, key.utf8);
        }
        at = size_t(before + 1);
    }
    siblings.insert(siblings.begin() + std::ptrdiff_t(at), JsonMember{JsonText{name, false}, value});
}

} // namespace

QString kindWord(RecordKey::Kind kind)
{
    return std::ranges::find(kinds, kind, [](const auto &each) { return each.first; })->second;
}

std::optional<RecordKey::Kind> kindOfWord(QStringView word)
{
    const auto found = std::ranges::find_if(kinds, [word](const auto &each) { return each.second == word; });
    return found == std::end(kinds) ? std::nullopt : std::optional(found->first);
}

QString pathText(const MemberPath &path)
{
    QStringList names;
    for (const std::string &name : path)
        names << QString::fromStdString(name);
    return names.join(u'.');
}

bool liesIn(const QString &at, const MemberPath &member)
{
    const QString name = pathText(member);
    return name.isEmpty() || at == name || at.startsWith(name + u'.') || at.startsWith(name + u'[');
}

std::vector<Change> diff(const RecordKey &record, const Json &from, const Json &to)
{
    std::vector<Change> changes;
    MemberPath path;
    collect(record, path, from, to, changes);
    return changes;
}

std::optional<Json> valueAt(const Json &document, const MemberPath &path)
{
    const Json *value = members::at(document, path);
    return value ? std::optional<Json>(*value) : std::nullopt;
}

Change changeOf(const RecordKey &record, const Json &document, const MemberPath &path, const std::optional<Json> &after)
{
    // The first missing object on the way is what the change adds: so its inverse takes away all that it brought. The same
    // with the first that is no object, and has to become one.
    const Json *value = &document;
    int place = -1;
    for (size_t depth = 0; depth < path.size(); ++depth) {
        const Json *child = value->find(path[depth]);
        if (child && (child->isObject() || depth + 1 == path.size())) {
            place = placeOf(*value, path[depth]);
            value = child;
            continue;
        }
        const MemberPath first(path.begin(), path.begin() + ptrdiff_t(depth) + 1);
        const std::optional<Json> before = child ? std::optional<Json>(*child) : std::nullopt;
        if (!after)
            return {record, first, before, before};
        Json added = *after;
        for (size_t inner = path.size() - 1; inner > depth; --inner) {
            Json outer = Json::object();
            outer.set(path[inner], std::move(added));
            added = std::move(outer);
        }
        return {record, first, before, std::move(added)};
    }
    return {record, path, *value, after, after ? -1 : place};
}

void apply(Json &document, const Change &change, const Json *order)
{
    if (change.path.empty()) {
        document = change.after.value_or(Json::object());
        return;
    }
    Json *parent = &document;
    for (const std::string &name : std::span(change.path).first(change.path.size() - 1)) {
        Json *child = parent->find(name);
        if (!child || !child->isObject()) {
            if (!change.after)
                return; // what is to go is not there
            parent->set(name, Json::object());
            child = parent->find(name);
        }
        parent = child;
    }
    if (change.after)
        put(*parent, change.path.back(), *change.after, order ? members::at(*order, {change.path.begin(), change.path.end() - 1}) : nullptr,
            change.place);
    else
        parent->remove(change.path.back());
}

void apply(Json &document, std::span<const Change> changes, const Json *order)
{
    constexpr size_t few = 8;
    for (size_t first = 0; first < changes.size();) {
        // A run of changes in one object, as a paste into a mapping makes it.
        const MemberPath &path = changes[first].path;
        const auto sameParent = [&path](const Change &change) {
            return path.size() > 1 && change.path.size() == path.size() && std::equal(path.begin(), path.end() - 1, change.path.begin());
        };
        size_t end = first + 1;
        while (end < changes.size() && sameParent(changes[end]))
            ++end;
        Json *parent = end - first > few ? &document : nullptr;
        for (size_t depth = 0; parent && depth + 1 < path.size(); ++depth) {
            parent = parent->find(path[depth]);
            parent = parent && parent->isObject() ? parent : nullptr;
        }
        const std::span<const Change> run = changes.subspan(first, end - first);
        if (parent)
            members::applyMany(*parent, run, order ? members::at(*order, {path.begin(), path.end() - 1}) : nullptr);
        else
            std::ranges::for_each(run, [&](const Change &change) { apply(document, change, order); });
        first = end;
    }
}

Change inverse(const Change &change)
{
    return {change.record, change.path, change.after, change.before, change.place};
}

} // namespace selwise
