#pragma once

#include "models/drafts/change.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

/// How drafts look at a document: by member names, an array as one value.
namespace selwise::members {

/// An object whose members all have a name that a path can hold. One with an undecodable name is one value, as an array is.
inline bool addressable(const Json &value)
{
    return value.isObject() && std::ranges::none_of(value.members(), [](const JsonMember &m) { return m.key.raw; });
}

inline const Json *at(const Json &document, const MemberPath &path)
{
    const Json *value = &document;
    for (const std::string &name : path) {
        value = value->find(name);
        if (!value)
            return nullptr;
    }
    return value;
}

/// Finds members of one object by name as Json::find does, also in one of thousands (a mapping of a large shop): most often
/// it is asked for them in their order, and otherwise builds an index. The object outlives it, unchanged.
class Finder {
public:
    explicit Finder(const Json *object) : m_members(object ? &object->members() : nullptr) {}

    const Json *find(const std::string &name)
    {
        if (!m_members || m_members->empty())
            return nullptr;
        if (m_next < m_members->size() && isNamed((*m_members)[m_next], name))
            return &(*m_members)[m_next++].value;
        if (m_index.empty()) {
            m_index.reserve(m_members->size());
            for (size_t i = 0; i < m_members->size(); ++i) {
                if (!(*m_members)[i].key.raw)
                    m_index.emplace((*m_members)[i].key.utf8, i);
            }
        }
        const auto found = m_index.find(name);
        if (found == m_index.end())
            return nullptr;
        m_next = found->second + 1;
        return &(*m_members)[found->second].value;
    }

private:
    static bool isNamed(const JsonMember &member, const std::string &name) { return !member.key.raw && member.key.utf8 == name; }

    const Json::Object *m_members;
    std::unordered_map<std::string_view, size_t> m_index;
    size_t m_next = 0;
};

/// Two members, either of which may be missing.
inline bool same(const Json *a, const Json *b)
{
    return a && b ? Json::equivalent(*a, *b) : a == b;
}
inline bool same(const std::optional<Json> &a, const std::optional<Json> &b)
{
    return same(a ? &*a : nullptr, b ? &*b : nullptr);
}

/// Changes of members of one object, in their order, however many they are. Members that come (back) stand at their change's
/// place, else where `order`, which may be null, has them, else at the end.
void applyMany(Json &object, std::span<const Change> changes, const Json *order);

} // namespace selwise::members
