#include "app/http/retryafter.h"

#include "models/domain/retryafter.h"

#include <QDateTime>

namespace selwise::http {

std::optional<std::chrono::milliseconds> parseRetryAfter(QByteArrayView value, const QDateTime &nowUtc)
{
    constexpr std::chrono::milliseconds most = std::chrono::hours(24);
    const auto asked = retryAfter({value.data(), std::size_t(value.size())}, nowUtc.toMSecsSinceEpoch());
    return asked ? std::optional(std::min(*asked, most)) : std::nullopt;
}

} // namespace selwise::http
