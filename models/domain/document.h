#pragma once

#include "models/domain/json.h"

#include <memory>
#include <optional>

namespace selwise {

/// A record's document that nobody changes any more: whoever holds it reads it as it was, and two that are the same one need
/// not be compared. nullptr = there is none.
using Document = std::shared_ptr<const Json>;

inline Document documentOf(Json json)
{
    return std::make_shared<const Json>(std::move(json));
}
inline std::optional<Json> jsonOf(const Document &document)
{
    return document ? std::optional<Json>(*document) : std::nullopt;
}

} // namespace selwise
