#include "models/domain/deliverygroups.h"

#include "models/domain/codec/observationcodec.h"

#include <algorithm>
#include <map>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Attempts of one delivery in the order in which they were made.
bool earlier(const DeliveryLogEntry &a, const DeliveryLogEntry &b)
{
    if (a.attempt && b.attempt && *a.attempt != *b.attempt)
        return *a.attempt < *b.attempt;
    return a.timestamp != b.timestamp ? a.timestamp < b.timestamp : a.id < b.id;
}

QString keyOf(const DeliveryLogEntry &entry, size_t position)
{
    if (!entry.eventId.isEmpty())
        return u"event:"_s + entry.eventId;
    if (!entry.requestId.isEmpty())
        return u"request:"_s + entry.requestId;
    return entry.id.isEmpty() ? u"row:%1"_s.arg(position) : u"entry:"_s + entry.id;
}

} // namespace

std::vector<Delivery> groupDeliveries(const std::vector<DeliveryLogEntry> &entries)
{
    std::vector<Delivery> deliveries;
    std::map<QString, size_t> places;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QString key = keyOf(entries[i], i);
        const auto [place, isNew] = places.emplace(key, deliveries.size());
        if (isNew) {
            deliveries.emplace_back();
            deliveries.back().key = key;
        }
        deliveries[place->second].attempts.push_back(entries[i]);
    }
    for (Delivery &delivery : deliveries) {
        std::ranges::stable_sort(delivery.attempts, earlier);
        const DeliveryLogEntry &latest = delivery.attempts.back();
        delivery.event = latest.event;
        delivery.status = latest.status;
        delivery.at = latest.timestamp;
        delivery.nextAt = latest.status == DeliveryStatus::Retrying ? codec::nextAttemptAt(latest) : QDateTime();
        delivery.manual = codec::isManual(latest);
        delivery.tries = latest.attempt.value_or(int(delivery.attempts.size()));
    }
    std::ranges::stable_sort(deliveries, [](const Delivery &a, const Delivery &b) { return a.at > b.at; });
    return deliveries;
}

DeliverySummary summarize(const std::vector<Delivery> &deliveries)
{
    DeliverySummary summary;
    bool atEnd = true;
    for (const Delivery &delivery : deliveries) { // the latest first
        switch (delivery.status) {
        case DeliveryStatus::Delivered:
            ++summary.delivered;
            atEnd = false;
            if (!summary.lastDelivered.isValid())
                summary.lastDelivered = delivery.at;
            break;
        case DeliveryStatus::Failed:
        case DeliveryStatus::Retrying:
            ++(delivery.status == DeliveryStatus::Failed ? summary.failed : summary.retrying);
            if (atEnd)
                summary.failingSince = delivery.attempts.front().timestamp;
            break;
        default: break;
        }
    }
    return summary;
}

} // namespace selwise
