#include "models/services/matchkeycoverage.h"

#include "models/domain/codec/matchkeycodec.h"

namespace selwise {

namespace {

/// Meta Conversions API, "Customer information parameters".
constexpr std::string_view shownKeys[] = {"em", "ph", "external_id", "fbp", "fbc", "client_ip_address", "client_user_agent"};

} // namespace

MatchKeyCoverage matchKeyCoverage(const std::vector<DeliveryLogEntry> &entries)
{
    MatchKeyCoverage coverage;
    for (const std::string_view name : shownKeys)
        coverage.keys.push_back({name, 0});
    std::set<QString> seenEntries;
    std::set<std::pair<QString, QString>> seenEvents;
    for (const DeliveryLogEntry &entry : entries) {
        if (entry.attempt.value_or(1) > 1 || (!entry.id.isEmpty() && !seenEntries.insert(entry.id).second))
            continue;
        const auto sent = codec::matchKeysSent(entry);
        if (!sent)
            continue;
        ++coverage.events;
        for (MatchKeyCoverage::Key &key : coverage.keys)
            key.carried += sent->keys.contains(key.name) ? 1 : 0;
        if (sent->eventId.isEmpty())
            continue;
        ++coverage.withId;
        if (!seenEvents.emplace(sent->event, sent->eventId).second)
            ++coverage.repeatedIds;
    }
    return coverage;
}

} // namespace selwise
