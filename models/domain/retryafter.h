#pragma once

#include <QtGlobal>
#include <chrono>
#include <optional>
#include <string_view>

namespace selwise {

/// An HTTP date in any of its three forms (RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37
/// GMT", "Sun Nov  6 08:49:37 1994"), as milliseconds since 1970. Read as they are met: a day of one digit, a whole year
/// behind dashes, UTC for GMT; another zone is refused, as it would be hours off. `nowMs` tells the century of two digits.
std::optional<qint64> httpDateMs(std::string_view text, qint64 nowMs);

/// The value of `Retry-After` (contract, section 9; RFC 9110, 10.2.3): whole seconds, or an HTTP date, which counts from
/// `nowMs` and is zero when past. Anything else is as if the header were not there. Never more than a hundred years.
std::optional<std::chrono::milliseconds> retryAfter(std::string_view value, qint64 nowMs);

} // namespace selwise
