#pragma once

#include "models/domain/webhook.h"
#include "models/domain/providerrecord.h"

namespace selwise {

/// Behind "this event is not mapped" (and "not subscribed"): the nearest one that is, or that there is none at all.
QString nearestMappingText(const QString &event, const EventMapping &mapping);
QString nearestSubscriptionText(const QString &event, const Webhook &webhook);

} // namespace selwise
