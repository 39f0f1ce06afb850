#pragma once

#include "models/domain/eventcatalogue.h"
#include "models/domain/json.h"

class QDateTime;

namespace selwise {

/// An event of the catalogue as a shop would send it, with its minimum fields and everything that identifies a visitor
/// (contract, section 4), for asking the engine or a sandbox what becomes of one. Its visitor does not exist. A purchase's
/// order has the event's id. Null when the catalogue has no such event.
Json templateEvent(QStringView name, const QString &id, const QDateTime &now);

/// The same for an event out of the catalogue, with an id of the time.
Json templateEvent(const CatalogueEvent &event, const QDateTime &now);

} // namespace selwise
