#pragma once

#include "models/domain/json.h"

#include <QDateTime>
#include <initializer_list>
#include <optional>

/// Reading members leniently and changing only what differs: shared by the codecs.
namespace selwise::codec::members {

/// The spellings under which a member may come, the canonical one first. It is written back under the one it came with.
using Names = std::initializer_list<std::string_view>;
const Json *find(const Json &object, Names names); ///< the first that is present
std::string_view spelling(const Json &object, Names names);

QString text(const Json *value);                   ///< of a string or number, else empty
std::optional<bool> flag(const Json *value);       ///< true, false, "true", "false", 1, 0
std::optional<qint64> integer(const Json *value);  ///< also of numeric text
std::optional<double> real(const Json *value);
QDateTime time(const Json *value);                 ///< ISO 8601 (UTC when it names no zone), or epoch seconds or ms
Json timeJson(const QDateTime &utc);               ///< "2026-11-23T14:49:07.000Z"
/// HTTP headers in any shape: an object of name and value, a list of pairs, or a list of {name, value}. One without a name
/// is left out.
std::vector<std::pair<QString, QString>> headers(const Json *value);

/// Each sets the member only when `now` is not what the object says already; `absent` is what its absence says.
void patchText(Json &object, Names names, const QString &now, const QString &absent = {});
void patchFlag(Json &object, Names names, bool now, bool absent);
void patchInteger(Json &object, Names names, qint64 now, qint64 absent);
void patchTime(Json &object, Names names, const QDateTime &now);

/// The value itself, or that of an envelope's only member among `names` ({"data":{...}}).
const Json &unwrapped(const Json &body, Names names);
/// Moves the members of `from` that `to` does not have, except those named in `without`, to the end of `to`.
void appendUnknown(Json &to, const Json &from, Names without);

} // namespace selwise::codec::members
