#pragma once

#include <QByteArrayView>
#include <chrono>
#include <optional>

class QDateTime;

namespace selwise::http {

/// `Retry-After` as models/domain/retryafter.h reads it, and never more than a day: nobody waits longer for our own requests.
std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &nowUtc);

} // namespace selwise::http
