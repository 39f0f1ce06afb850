#pragma once

#include "models/domain/eventcatalogue.h"

#include <QString>

namespace selwise {

/// "Page", "Checkout"; what stands outside the catalogue has a heading of its own.
QString eventFamilyName(EventFamily family);
QString otherEventsName();

/// What happened in the shop, a sentence: "A visitor searched the shop."
QString eventDescription(QStringView event);
/// As the subject of a sentence: "A search"; an event outside the catalogue by its name: "tour_booking".
QString eventSubject(const QString &event);
/// "page.type or page.path", "order.id and order.total"; empty when the event needs nothing, or is not in the catalogue.
QString minimumFieldsText(QStringView event);

} // namespace selwise
