#include "models/services/templateevent.h"

#include <QDateTime>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Template {
    QLatin1StringView name;
    const char *page;    ///< the path that the event happens on
    const char *members; ///< what only this event has
};

const char *const tent = R"("product":{"sku":"TENT-2","id":"10482","title":"Tent for two","price":149.90,"category":"Tents"})";
const char *const basket = R"("basket":{"id":"basket-7731","currency":"EUR","total":169.85,"products":[
    {"sku":"TENT-2","title":"Tent for two","price":149.90,"quantity":1,"category":"Tents"},
    {"sku":"PEGS-10","title":"Ten tent pegs","price":19.95,"quantity":1,"category":"Accessories"}]})";
const char *const order = R"("order":{"id":%1,"total":149.90,"currency":"EUR"},
    "items":[{"sku":"TENT-2","title":"Tent for two","price":149.90,"quantity":1,"category":"Tents"}])";

const Template templates[] = {
    {"page_view"_L1, "/", R"("page":{"type":"home","path":"/","url":"https://shop.example/","title":"Tents and more"})"},
    {"virtual_page_view"_L1, "/guide", R"("page":{"path":"/guide#sizes","title":"Which tent?"})"},
    {"widget_view"_L1, "/", R"("custom":{"params":{"widgetId":"bestsellers"}})"},
    {"category_view"_L1, "/tents", R"("entityType":"category","entityId":"tents","metadata":{"categoryPath":"Outdoor/Tents"})"},
    {"product_view"_L1, "/tents/tent-2", tent},
    {"product_click"_L1, "/tents", tent},
    {"product_impression"_L1, "/tents", tent},
    {"product_dwell_time"_L1, "/tents/tent-2", R"("product":{"sku":"TENT-2","title":"Tent for two","price":149.90},"metadata":{"seconds":42})"},
    {"add_to_cart"_L1, "/tents/tent-2", basket},
    {"remove_from_cart"_L1, "/basket", basket},
    {"update_cart"_L1, "/basket", basket},
    {"cart_abandon"_L1, "/basket", basket},
    {"cart_restore"_L1, "/basket", basket},
    {"checkout_begin"_L1, "/checkout", R"("checkout":{"step":1})"},
    {"checkout_progress"_L1, "/checkout/delivery", R"("checkout":{"step":2})"},
    {"checkout_option"_L1, "/checkout/delivery", R"("checkout":{"step":2,"option":"express"})"},
    {"purchase"_L1, "/thanks", order},
    {"user_signup"_L1, "/account/new", ""},
    {"user_login"_L1, "/account", ""},
    {"user_logout"_L1, "/account", ""},
    {"user_update"_L1, "/account/address", ""},
    {"search_instant_open"_L1, "/", ""},
    {"search_query"_L1, "/search", R"("search":{"query":"tent for two"})"},
    {"search_filter"_L1, "/search", R"("search":{"query":"tent","filters":[{"name":"persons","value":2}]})"},
    {"search_sort"_L1, "/search", R"("search":{"query":"tent","sortBy":"price"})"},
    {"search_page"_L1, "/search", R"("search":{"query":"tent","page":2})"},
    {"search_results"_L1, "/search", R"("search":{"query":"tent","results":17})"},
    {"search_zero_results"_L1, "/search", R"("search":{"query":"tnet","results":0})"},
    {"custom_event"_L1, "/guide", R"("custom":{"name":"guide_download","params":{"guide":"Which tent?"}})"},
};

/// Who it was, and where. The addresses are of those that RFC 2606 and RFC 5737 keep free.
const char *const visitor = R"("visitorId":"1718049223.1764000000","sessionId":"1764000000","currency":"EUR",
    "user":{"id":"customer-1042","email":"test@example.com"},
    "context":{"url":"https://shop.example%1","userAgent":"Mozilla/5.0 (X11; Linux x86_64) SelwiseConsole","ip":"192.0.2.1",
        "fbp":"fb.1.1764000000000.1098115397"},
    "consent":{"analytics":true,"marketing":true,"preferences":true})";

} // namespace

Json templateEvent(QStringView name, const QString &id, const QDateTime &now)
{
    const auto found = std::find_if(std::begin(templates), std::end(templates), [&](const Template &one) { return one.name == name; });
    if (found == std::end(templates))
        return {};
    const QByteArray idText = Json(id).toBytes();
    QByteArray text = "{\"event\":\"" + QByteArray(found->name.data(), found->name.size()) + "\",\"id\":" + idText + ",\"timestamp\":\""
                      + now.toUTC().toString(Qt::ISODateWithMs).toLatin1() + "\",";
    if (*found->members)
        text += QByteArray(found->members).replace("%1", idText) + ',';
    text += QByteArray(visitor).replace("%1", found->page) + '}';
    const auto event = Json::parse(text);
    Q_ASSERT(event);
    return event ? *event : Json();
}

Json templateEvent(const CatalogueEvent &event, const QDateTime &now)
{
    return templateEvent(QString(event.name), u"test-%1"_s.arg(now.toMSecsSinceEpoch()), now);
}

} // namespace selwise
