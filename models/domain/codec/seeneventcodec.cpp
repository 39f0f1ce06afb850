#include "models/domain/codec/seeneventcodec.h"

#include "models/domain/codec/members.h"

namespace selwise::codec {

const Json *eventOf(const DeliveryLogEntry &entry)
{
    for (const std::string_view name : {"payload", "eventPayload", "event", "data"}) {
        const Json *value = entry.source.find(name);
        // `data` may be anything; an event says its name.
        if (value && value->isObject() && (name != "data" || !eventNameOf(*value).isEmpty()))
            return value;
    }
    return nullptr;
}

QString eventIdOf(const DeliveryLogEntry &entry)
{
    const QString named = members::text(entry.source.find("eventId"));
    if (!named.isEmpty())
        return named;
    const Json *event = eventOf(entry);
    return event ? members::text(event->find("id")) : QString();
}

QString reasonCodeOf(const DeliveryLogEntry &entry)
{
    return members::text(entry.source.find("reasonCode"));
}

QString eventNameOf(const Json &event)
{
    return members::text(members::find(event, {"event", "eventName"}));
}

} // namespace selwise::codec
