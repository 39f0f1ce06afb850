#include "models/services/logleads.h"

#include "models/domain/codec/seeneventcodec.h"

#include <algorithm>

namespace selwise {

namespace {

LogLeads::Stop stopOf(const DeliveryLogEntry &entry, const ProviderRecord &record)
{
    const bool filter = std::ranges::any_of(record.eventFilters, [&](const auto &pair) { return pair.first == entry.event; });
    if (entry.status == DeliveryStatus::Filtered)
        return filter ? LogLeads::Stop::Filter : LogLeads::Stop::Elsewhere;
    if (entry.status != DeliveryStatus::Skipped)
        return LogLeads::Stop::Elsewhere;
    // Skipped for its mapping, or because a filter could not tell.
    const QString code = codec::reasonCodeOf(entry);
    if (code.startsWith(u"filter") || code.startsWith(u"condition"))
        return filter ? LogLeads::Stop::Filter : LogLeads::Stop::Elsewhere;
    const bool mapping = code == u"not-mapped" || (code.isEmpty() && !record.eventMapping.find(entry.event));
    return mapping ? LogLeads::Stop::Mapping : LogLeads::Stop::Elsewhere;
}

} // namespace

LogLeads logLeads(const DeliveryLogEntry &entry, const ProviderRecord *record)
{
    LogLeads leads;
    if (const Json *event = codec::eventOf(entry))
        leads.event = QString::fromUtf8(event->toBytes(true));
    if (record && !entry.toWebhook && !entry.event.isEmpty())
        leads.stop = stopOf(entry, *record);
    return leads;
}

} // namespace selwise
