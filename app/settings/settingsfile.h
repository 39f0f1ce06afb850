#pragma once

#include "models/domain/json.h"

#include <QVariant>
#include <map>
#include <optional>
#include <string>

namespace selwise::settingsfile {

/// The file of settings as a value: {"version":1, "<key>": value, ...}. Members this program does not know stay in it.
using Edits = std::map<std::string, Json>;

/// `read` with the edits in it; a version only where none was.
Json merged(const Json &read, const Edits &edits);

/// Bool, integer, number, text, list of texts; a QByteArray as base64 text.
Json toJson(const QVariant &value);
/// nullopt when the value is not of the default's type: a hand-edited file falls back to the default.
std::optional<QVariant> fromJson(const Json &value, const QVariant &defaultValue);

} // namespace selwise::settingsfile
