#include "models/domain/deliverystate.h"

#include <algorithm>
#include <tuple>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

QString deliveryStateName(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Delivered: return u"delivered"_s;
    case DeliveryState::Pending: return u"pending"_s;
    case DeliveryState::Undelivered: return u"undelivered"_s;
    case DeliveryState::Filtered: return u"filtered"_s;
    case DeliveryState::Skipped: return u"skipped"_s;
    case DeliveryState::Test: return u"test"_s;
    case DeliveryState::Unknown: break;
    }
    return QString();
}

QString deliveryKey(const DeliveryLogEntry &entry)
{
    for (const QString &id : {entry.eventId, entry.requestId, entry.id}) {
        if (!id.isEmpty())
            return entry.destination + u'\n' + id;
    }
    return QString();
}

DeliveryState deliveryState(std::span<const DeliveryLogEntry *const> attempts)
{
    const auto later = [](const DeliveryLogEntry *a, const DeliveryLogEntry *b) {
        return std::tuple(a->timestamp.isValid() ? a->timestamp.toMSecsSinceEpoch() : 0, a->attempt.value_or(0))
            < std::tuple(b->timestamp.isValid() ? b->timestamp.toMSecsSinceEpoch() : 0, b->attempt.value_or(0));
    };
    const auto delivered = [](const DeliveryLogEntry *attempt) { return attempt->status == DeliveryStatus::Delivered; };
    if (attempts.empty())
        return DeliveryState::Unknown;
    if (std::any_of(attempts.begin(), attempts.end(), delivered))
        return DeliveryState::Delivered;
    return stateAfter((*std::max_element(attempts.begin(), attempts.end(), later))->status);
}

DeliveryState stateAfter(DeliveryStatus latest)
{
    switch (latest) {
    case DeliveryStatus::Delivered: return DeliveryState::Delivered;
    case DeliveryStatus::Failed: return DeliveryState::Undelivered;
    case DeliveryStatus::Retrying: return DeliveryState::Pending;
    case DeliveryStatus::Filtered: return DeliveryState::Filtered;
    case DeliveryStatus::Skipped: return DeliveryState::Skipped;
    case DeliveryStatus::Test: return DeliveryState::Test;
    default: return DeliveryState::Unknown;
    }
}

} // namespace selwise
