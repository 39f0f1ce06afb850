#pragma once

#include "models/drafts/change.h"

#include <algorithm>

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

/// Two members, either of which may be missing.
inline bool same(const Json *a, const Json *b)
{
    return a && b ? Json::equivalent(*a, *b) : a == b;
}
inline bool same(const std::optional<Json> &a, const std::optional<Json> &b)
{
    return same(a ? &*a : nullptr, b ? &*b : nullptr);
}

} // namespace selwise::members
