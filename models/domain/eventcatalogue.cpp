#include "models/domain/eventcatalogue.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

const std::vector<CatalogueEvent> &eventCatalogue()
{
    using enum EventFamily;
    static const std::vector<CatalogueEvent> events{
        {"page_view"_L1, Page, {{"page.type"_L1}, {"page.path"_L1}}},
        {"virtual_page_view"_L1, Page, {{"page.path"_L1}}},
        {"widget_view"_L1, Page, {{"custom.params.widgetId"_L1}}},
        {"category_view"_L1, Page, {{"entityId"_L1}, {"metadata.categoryPath"_L1}}},
        {"product_view"_L1, Product, {{"product.sku"_L1}, {"metadata.productItemCode"_L1}}},
        {"product_click"_L1, Product, {{"product.sku"_L1}, {"metadata.productItemCode"_L1}}},
        {"product_impression"_L1, Product, {{"product.sku"_L1}}},
        {"product_dwell_time"_L1, Product, {{"product.sku"_L1}}},
        {"add_to_cart"_L1, Cart, {{"basket.products[]"_L1}}},
        {"remove_from_cart"_L1, Cart, {{"basket.products[]"_L1}}},
        {"update_cart"_L1, Cart, {{"basket.products[]"_L1}}},
        {"cart_abandon"_L1, Cart, {{"basket.id"_L1}}},
        {"cart_restore"_L1, Cart, {{"basket.id"_L1}}},
        {"checkout_begin"_L1, Checkout, {{"checkout.step"_L1}}},
        {"checkout_progress"_L1, Checkout, {{"checkout.step"_L1}}},
        {"checkout_option"_L1, Checkout, {{"checkout.step"_L1, "checkout.option"_L1}}},
        {"purchase"_L1, Checkout, {{"order.id"_L1, "order.total"_L1}}},
        {"user_signup"_L1, User, {{"user.id"_L1}}},
        {"user_login"_L1, User, {{"user.id"_L1}}},
        {"user_logout"_L1, User, {{"user.id"_L1}}},
        {"user_update"_L1, User, {{"user.id"_L1}}},
        {"search_instant_open"_L1, Search, {}},
        {"search_query"_L1, Search, {{"search.query"_L1}}},
        {"search_filter"_L1, Search, {{"search.filters[]"_L1}}},
        {"search_sort"_L1, Search, {{"search.sortBy"_L1}}},
        {"search_page"_L1, Search, {{"search.page"_L1}}},
        {"search_results"_L1, Search, {{"search.results"_L1}}},
        {"search_zero_results"_L1, Search, {}},
        {"custom_event"_L1, Custom, {{"custom"_L1}}},
    };
    return events;
}

const CatalogueEvent *findCatalogueEvent(QStringView name)
{
    static const std::vector<const CatalogueEvent *> sorted = [] { // asked for each of thousands of entries
        std::vector<const CatalogueEvent *> events;
        for (const CatalogueEvent &event : eventCatalogue())
            events.push_back(&event);
        std::ranges::sort(events, [](const CatalogueEvent *a, const CatalogueEvent *b) { return a->name < b->name; });
        return events;
    }();
    const auto it = std::lower_bound(sorted.begin(), sorted.end(), name, [](const CatalogueEvent *event, QStringView wanted) { return event->name.compare(wanted) < 0; });
    return it != sorted.end() && (*it)->name == name ? *it : nullptr;
}

} // namespace selwise
