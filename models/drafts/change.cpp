#include "models/drafts/change.h"

#include "models/drafts/members.h"

#include <QStringList>

namespace selwise {
namespace {

void collect(const RecordKey &record, MemberPath &path, const Json &from, const Json &to, std::vector<Change> &changes)
{
    if (Json::equivalent(from, to))
        return;
    if (!members::addressable(from) || !members::addressable(to)) {
        changes.push_back({record, path, from, to});
        return;
    }
    members::Finder inTo(&to), inFrom(&from);
    for (const JsonMember &member : from.members()) {
        path.push_back(member.key.utf8);
        if (const Json *other = inTo.find(member.key.utf8))
            collect(record, path, member.value, *other, changes);
        else
            changes.push_back({record, path, member.value, std::nullopt});
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

} // namespace

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
    for (size_t depth = 0; depth < path.size(); ++depth) {
        const Json *child = value->find(path[depth]);
        if (child && (child->isObject() || depth + 1 == path.size())) {
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
    return {record, path, *value, after};
}

void apply(Json &document, const Change &change)
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
        parent->set(change.path.back(), *change.after);
    else
        parent->remove(change.path.back());
}

void apply(Json &document, std::span<const Change> changes)
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
        if (parent)
            members::applyMany(*parent, changes.subspan(first, end - first));
        else
            std::ranges::for_each(changes.subspan(first, end - first), [&](const Change &change) { apply(document, change); });
        first = end;
    }
}

Change inverse(const Change &change)
{
    return {change.record, change.path, change.after, change.before};
}

} // namespace selwise
