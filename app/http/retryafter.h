#pragma once

#include <QByteArrayView>
#include <chrono>
#include <optional>

class QDateTime;

namespace selwise::http {

/// `Retry-After` (contract, section 9): whole seconds (D), or an HTTP date in any of its three forms (A), which counts
/// from `nowUtc` and is zero when past. Anything else is as if the header were not there. Never more than a day.
std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &nowUtc);

} // namespace selwise::http
