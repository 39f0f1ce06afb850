#pragma once

#include "models/domain/eventcatalogue.h"
#include "models/domain/json.h"

class QDateTime;

namespace selwise {

/// A purchase with everything that the contract's section 4 names, for asking the engine what would happen to one. Its
/// visitor does not exist.
Json templatePurchase(const QString &id, const QDateTime &now);

/// The same for any event of the catalogue: visitor and context, and the least that the documentation asks for, with values that
/// are examples.
Json templateEvent(const CatalogueEvent &event, const QDateTime &now);

} // namespace selwise
