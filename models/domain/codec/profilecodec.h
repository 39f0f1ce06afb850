#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/connection.h"

namespace selwise::codec {

/// The file of connection profiles (no secrets): {"version":1,"profiles":[...]}. A newer version or another shape is an
/// error, never an empty list.
Result<std::vector<ConnectionProfile>, ShapeError> decodeProfiles(const Json &document);
/// `readBefore` is the document as read (null for a new one): what this program does not know in it is kept.
Json encodeProfiles(const std::vector<ConnectionProfile> &profiles, const Json &readBefore);

QString environmentWord(Environment environment); ///< "production", "staging", "sandbox"

} // namespace selwise::codec
