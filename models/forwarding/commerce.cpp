#include "models/forwarding/commerce.h"

namespace selwise::forwarding {

namespace {

struct PathRow {
    PathRow(unsigned bits, const char *where) : families(bits), path(where) {}
    unsigned families;
    FieldPath path;
};

// The first row of the event's family that leads somewhere counts. Members of an order are named in the contract, sections
// 2 (orders) and 4 (paths seen in payloads).
const std::vector<PathRow> &values()
{
    static const std::vector<PathRow> rows = {
        {Product, "product.price"},
        {Checkout | Custom | Uncatalogued, "order.total"},
        {Cart | Checkout | Custom | Uncatalogued, "basket.total"},
        {Cart | Custom | Uncatalogued, "product.price"},
    };
    return rows;
}

const std::vector<PathRow> &lists()
{
    constexpr unsigned most = Cart | Checkout | Custom | Uncatalogued;
    static const std::vector<PathRow> rows = {
        {Product, "product"}, {most, "order.items"},          {most, "order.products"}, {most, "basket.products"},
        {most, "basket.items"}, {most | Product, "items"}, {most | Product, "products"}, {most, "product"},
    };
    return rows;
}

struct OrderRow {
    std::string_view Commerce::*part;
    bool isAmount;
    const char *path;
};
constexpr OrderRow orderParts[] = {
    {&Commerce::orderId, false, "order.id"},         {&Commerce::orderId, false, "order.orderId"},
    {&Commerce::tax, true, "order.tax"},             {&Commerce::tax, true, "order.taxTotal"},
    {&Commerce::shipping, true, "order.shipping"},   {&Commerce::shipping, true, "order.shippingTotal"},
    {&Commerce::coupon, false, "order.coupon"},      {&Commerce::coupon, false, "basket.coupon"},
};

struct ItemRow {
    std::string_view Item::*part;
    bool isNumber;
    std::string_view member;
};
constexpr ItemRow itemParts[] = {
    {&Item::id, false, "sku"},          {&Item::id, false, "id"},        {&Item::id, false, "productItemCode"},
    {&Item::id, false, "productId"},    {&Item::name, false, "title"},   {&Item::name, false, "name"},
    {&Item::category, false, "category"}, {&Item::brand, false, "brand"}, {&Item::variant, false, "variant"},
    {&Item::price, true, "price"},      {&Item::price, true, "unitPrice"}, {&Item::quantity, true, "quantity"},
};

Item readItem(const Json &source)
{
    Item item;
    for (const ItemRow &row : itemParts) {
        if ((item.*row.part).empty())
            item.*row.part = row.isNumber ? numberOf(source.find(row.member)) : textOf(source.find(row.member));
    }
    return item;
}

} // namespace

Commerce readCommerce(Encoding &encoding)
{
    Commerce commerce;
    const Families family = familyOf(encoding.ruling.canonical);
    for (const PathRow &row : values()) {
        if ((row.families & family) && commerce.value.empty())
            commerce.value = amount(encoding, row.path.first(encoding.event), row.path.text().c_str());
    }
    static const auto orderPaths = [] {
        std::vector<FieldPath> paths;
        for (const OrderRow &row : orderParts)
            paths.emplace_back(row.path);
        return paths;
    }();
    for (std::size_t i = 0; i < std::size(orderParts); ++i) {
        const OrderRow &row = orderParts[i];
        if (!(commerce.*row.part).empty())
            continue;
        const Json *found = orderPaths[i].first(encoding.event);
        commerce.*row.part = row.isAmount ? amount(encoding, found, row.path) : textOf(found);
    }
    for (const PathRow &row : lists()) {
        const Json *found = row.families & family ? row.path.first(encoding.event) : nullptr;
        if (!found || !(found->isArray() || found->isObject()))
            continue;
        if (found->isObject())
            commerce.items.push_back(readItem(*found));
        for (const Json &element : found->elements())
            commerce.items.push_back(readItem(element));
        if (!commerce.items.empty())
            break;
    }
    return commerce;
}

} // namespace selwise::forwarding
