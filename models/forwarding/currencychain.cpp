#include "models/forwarding/currencychain.h"

namespace selwise::forwarding {

namespace {

std::string_view textIn(const Json *object, std::string_view name)
{
    const Json *member = object ? object->find(name) : nullptr;
    return member ? member->utf8() : std::string_view();
}

} // namespace

ChosenCurrency chooseCurrency(std::string_view canonical, const Json &event, const Site &site)
{
    if (const std::string_view code = textIn(&event, "currency"); !code.empty())
        return {code, CurrencySource::Event};
    const Json *order = event.find("order");
    if (const std::string_view code = textIn(order, "currency"); !code.empty())
        return {code, CurrencySource::Order};
    const bool isOrder = canonical == "purchase" || (order && order->isObject());
    if (!isOrder) {
        const std::string_view code = textIn(event.find("basket"), "currency");
        return code.empty() ? ChosenCurrency{} : ChosenCurrency{code, CurrencySource::Basket};
    }
    if (!site.currency.empty())
        return {site.currency, CurrencySource::Site};
    return {"EUR", CurrencySource::Default};
}

} // namespace selwise::forwarding
