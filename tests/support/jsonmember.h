#pragma once

#include "models/domain/json.h"

namespace selwise::test {

/// The member, or null where there is none. Belongs to `json`, which must have a name: a temporary is gone in a loop over it.
inline const Json &member(const Json &json, std::string_view name)
{
    static const Json none;
    const Json *value = json.find(name);
    return value ? *value : none;
}

/// For tests that write JSON with apostrophes: what is no JSON ends the test.
inline Json quotedJson(QByteArray apostrophes)
{
    const auto value = Json::parse(apostrophes.replace('\'', '"'));
    if (!value)
        qFatal("not JSON: %s", apostrophes.constData());
    return *value;
}

} // namespace selwise::test
