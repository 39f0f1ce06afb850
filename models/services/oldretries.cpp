#include "models/services/oldretries.h"

#include "models/domain/codec/observationcodec.h"

#include <algorithm>
#include <set>

namespace selwise {

std::optional<int> retriesUnderOldRules(const LogPage &page, const QDateTime &publishedAt)
{
    qint64 newest = 0;
    bool told = false;
    for (const DeliveryLogEntry &entry : page.entries) {
        if (const auto version = codec::rulesVersion(entry)) {
            told = true;
            newest = std::max(newest, *version);
        }
    }
    if (!told)
        return std::nullopt;
    std::set<QString> seen; // newest first: the first line of a delivery is its state
    int count = 0;
    for (const DeliveryLogEntry &entry : page.entries) {
        if (entry.requestId.isEmpty() || !seen.insert(entry.requestId).second || entry.status != DeliveryStatus::Retrying)
            continue;
        const auto version = codec::rulesVersion(entry);
        count += version && (*version < newest || entry.timestamp < publishedAt) ? 1 : 0;
    }
    return count;
}

} // namespace selwise
