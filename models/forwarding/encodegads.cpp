#include "models/forwarding/commerce.h"
#include "models/forwarding/encoders.h"
#include "models/forwarding/uri.h"

namespace selwise::forwarding {

namespace {

constexpr std::string_view vendor = "https://www.googleadservices.com";

/// The numbers of "AW-123456789"; the id itself when it has another shape, which is reported.
std::string_view conversionNumber(Encoding &encoding, std::string_view id)
{
    const std::string_view number = id.starts_with("AW-") || id.starts_with("aw-") ? id.substr(3) : id;
    if (isDigits(number) && number.size() < id.size())
        return number;
    encoding.report(Rule::SettingUnusual, "config.conversionId", std::string(id));
    return number;
}

void appendValue(Encoding &encoding, const Commerce &commerce, std::string &url)
{
    const std::string_view currency = encoding.ruling.currency;
    if (commerce.value.empty()) {
        encoding.report(Rule::GadsValueMissing, "value");
        return;
    }
    appendQuery(url, "value", commerce.value);
    if (currency.empty()) {
        encoding.report(Rule::GadsValueWithoutCurrency, "currency_code", std::string(commerce.value));
        return;
    }
    appendQuery(url, "currency_code", currency);
    if (!isUsualCurrency(currency))
        encoding.report(Rule::CurrencyUnusual, "currency_code", std::string(currency));
}

} // namespace

/// The ping that Google's conversion tag sends without JavaScript (providers: from memory, no published server contract).
std::optional<WireRequest> encodeGoogleAds(Encoding &encoding)
{
    const std::string_view id = setting(encoding, ConfigField::ConversionId);
    const std::string_view label = setting(encoding, ConfigField::ConversionLabel);
    const std::string base = baseAddress(encoding, vendor);
    if (id.empty() || label.empty() || base.empty())
        return std::nullopt;
    WireRequest request{"GET", base + "/pagead/conversion/", {}, {}, {}};
    appendPercentEncoded(request.url, conversionNumber(encoding, id));
    request.url += '/';
    appendQuery(request.url, "label", label);
    appendQuery(request.url, "guid", "ON");
    appendQuery(request.url, "script", "0");

    const Commerce commerce = readCommerce(encoding);
    if (flagSetting(encoding, ConfigField::ValueBased))
        appendValue(encoding, commerce, request.url);
    if (!commerce.orderId.empty())
        appendQuery(request.url, "oid", commerce.orderId);
    else if (encoding.ruling.canonical == "purchase")
        encoding.report(Rule::GadsTransactionIdMissing, "oid");
    const std::string_view click = encoding.text(EventField::Gclid);
    if (!click.empty())
        appendQuery(request.url, "gclid", click);
    else
        encoding.report(Rule::GadsClickIdMissing, "gclid");
    if (consent(encoding, EventField::ConsentMarketing) == false)
        encoding.report(Rule::ConsentDenied, encoding.context.paths[EventField::ConsentMarketing].text());
    return request;
}

} // namespace selwise::forwarding
