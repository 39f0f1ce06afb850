#pragma once

#include "models/domain/deliverylog.h"

#include <optional>

namespace selwise::codec {

/// The event that a line of the log is about, as it was received, without personal data and secrets (A: our own addition to
/// the contract's section 8, which the sandbox serves as `payload`; the real service may name it otherwise or keep none).
/// Accepted under `payload`, `eventPayload`, `event` or `data` when that is an object. nullptr when the line has none;
/// otherwise it lives as long as the entry does.
const Json *eventOf(const DeliveryLogEntry &entry);

/// The id of that event: the line's `eventId`, else the event's own `id`; empty when neither says.
QString eventIdOf(const DeliveryLogEntry &entry);

/// Which gate and condition stopped the event, as a code of the reason catalogue (A); empty when the line does not say.
QString reasonCodeOf(const DeliveryLogEntry &entry);

/// The name the event bears itself, before any mapping; empty when it has none.
QString eventNameOf(const Json &event);

} // namespace selwise::codec
