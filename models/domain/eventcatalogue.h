#pragma once

#include <QString>
#include <vector>

namespace selwise {

enum class EventFamily { Page, Product, Cart, Checkout, User, Search, Custom };

/// A canonical event (D, contract section 4). `minimum` is a disjunction of conjunctions: {{page.type},{page.path}} reads
/// "page.type or page.path". The catalogue is open: a name that is not here is accepted and kept.
struct CatalogueEvent {
    QLatin1StringView name;
    EventFamily family;
    std::vector<std::vector<QLatin1StringView>> minimum;
};
const std::vector<CatalogueEvent> &eventCatalogue();
const CatalogueEvent *findCatalogueEvent(QStringView name); ///< nullptr for a custom name

} // namespace selwise
