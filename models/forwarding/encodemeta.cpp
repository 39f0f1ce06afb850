#include "models/forwarding/commerce.h"
#include "models/forwarding/encoders.h"
#include "models/forwarding/metanames.h"
#include "models/forwarding/metauserdata.h"
#include "models/forwarding/uri.h"

#include <algorithm>

namespace selwise::forwarding {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view vendor = "https://graph.facebook.com";
/// The one place that names the version of the Graph API.
constexpr std::string_view version = "/v21.0/";

/// Those whose `contents` Meta uses for catalogue ads.
constexpr std::string_view contentEvents[] = {"AddToCart", "InitiateCheckout", "Purchase", "ViewContent"};

void checkName(Encoding &encoding, std::string_view name)
{
    for (Finding &finding : metaEventNameFindings(name))
        encoding.findings.push_back(std::move(finding));
}

qint64 eventSeconds(Encoding &encoding)
{
    const qint64 seconds = eventMicroseconds(encoding) / 1'000'000;
    const qint64 age = encoding.context.nowMs / 1000 - seconds;
    if (age > limitOf(Rule::MetaTimeTooOld))
        encoding.report(Rule::MetaTimeTooOld, "data[0].event_time", std::to_string(age));
    else if (-age > limitOf(Rule::MetaTimeInFuture))
        encoding.report(Rule::MetaTimeInFuture, "data[0].event_time", std::to_string(-age));
    return seconds;
}

/// How many things in all; nothing when a quantity is not a whole number that can be added.
std::optional<qint64> itemCount(const Commerce &commerce)
{
    constexpr qint64 most = 1'000'000;
    qint64 sum = 0;
    for (const Item &item : commerce.items) {
        const qint64 quantity = item.quantity.empty() ? 1 : Json(JsonNumber{std::string(item.quantity)}).toInteger(-1);
        if (quantity < 0 || quantity > most)
            return std::nullopt;
        sum += quantity;
    }
    return sum;
}

void writeContents(const Commerce &commerce, JsonOut &out)
{
    out.key("content_type").text("product").key("content_ids").open('[');
    for (const Item &item : commerce.items) {
        if (!item.id.empty())
            out.text(item.id);
    }
    out.close(']').key("contents").open('[');
    for (const Item &item : commerce.items) {
        if (item.id.empty())
            continue;
        out.open('{').key("id").text(item.id);
        // `quantity` is required of an entry; one thing without a number is one.
        out.key("quantity").number(item.quantity.empty() ? "1" : item.quantity);
        if (!item.price.empty())
            out.key("item_price").number(item.price);
        out.close('}');
    }
    out.close(']');
    if (const std::optional<qint64> count = itemCount(commerce))
        out.key("num_items").integer(*count);
}

void writeCustomData(Encoding &encoding, JsonOut &out)
{
    static const FieldPath query("search.query"), title("product.title");
    const Commerce commerce = readCommerce(encoding);
    const std::string_view currency = encoding.ruling.currency, name = encoding.ruling.providerEvent;
    if (!currency.empty())
        out.key("currency").text(currency);
    if (!commerce.value.empty())
        out.key("value").number(commerce.value);
    if (name == "Purchase" && commerce.value.empty())
        encoding.report(Rule::MetaValueMissing, "custom_data.value");
    if (name == "Purchase" && currency.empty())
        encoding.report(Rule::MetaCurrencyMissing, "custom_data.currency");
    if (!currency.empty() && !isUsualCurrency(currency))
        encoding.report(Rule::CurrencyUnusual, "custom_data.currency", std::string(currency));
    const bool identified = std::any_of(commerce.items.begin(), commerce.items.end(),
                                        [](const Item &item) { return !item.id.empty(); });
    if (identified)
        writeContents(commerce, out);
    else if (std::find(std::begin(contentEvents), std::end(contentEvents), name) != std::end(contentEvents))
        encoding.report(Rule::MetaContentsMissing, "custom_data.contents");
    if (const std::string_view product = textOf(title.first(encoding.event)); !product.empty())
        out.key("content_name").text(product);
    if (!commerce.orderId.empty())
        out.key("order_id").text(commerce.orderId);
    if (const std::string_view searched = textOf(query.first(encoding.event)); !searched.empty())
        out.key("search_string").text(searched);
}

void writeEvent(Encoding &encoding, JsonOut &out)
{
    static const FieldPath pageUrl("page.url");
    checkName(encoding, encoding.ruling.providerEvent);
    out.open('{').key("event_name").text(encoding.ruling.providerEvent);
    out.key("event_time").integer(eventSeconds(encoding));
    const std::string_view id = eventId(encoding.event, encoding.context, encoding.findings);
    if (!id.empty())
        out.key("event_id").text(id);
    std::string_view url = encoding.text(EventField::Url);
    if (url.empty())
        url = textOf(pageUrl.first(encoding.event));
    if (!url.empty())
        out.key("event_source_url").text(url);
    else
        encoding.report(Rule::MetaUrlMissing, "data[0].event_source_url");
    out.key("action_source").text("website");
    out.key("user_data").open('{');
    writeMetaUserData(encoding, flagSetting(encoding, ConfigField::AdvancedMatching), out);
    out.close('}');
    JsonOut custom;
    writeCustomData(encoding, custom);
    if (!custom.bytes().empty())
        out.key("custom_data").open('{').raw(custom.bytes()).close('}');
    out.close('}');
    if (consent(encoding, EventField::ConsentMarketing) == false)
        encoding.report(Rule::ConsentDenied, encoding.context.paths[EventField::ConsentMarketing].text());
}

} // namespace

std::optional<WireRequest> encodeMeta(Encoding &encoding)
{
    static const QString secret = u"accessToken"_s;
    const std::string_view pixelId = setting(encoding, ConfigField::PixelId);
    const bool hasSecret = mayHaveSecret(encoding, secret);
    const std::string base = baseAddress(encoding, vendor);
    JsonOut out;
    out.open('{').key("data").open('[');
    writeEvent(encoding, out);
    out.close(']');
    if (!encoding.context.testEventCode.empty())
        out.key("test_event_code").text(encoding.context.testEventCode);
    out.close('}');
    if (pixelId.empty() || base.empty())
        return std::nullopt;
    if (!isDigits(pixelId))
        encoding.report(Rule::SettingUnusual, "config.pixelId", std::string(pixelId));
    WireRequest request{"POST", base, {{"Content-Type", "application/json"}}, out.take(), {}};
    request.url += version;
    appendPercentEncoded(request.url, pixelId);
    request.url += "/events";
    if (hasSecret)
        request.secretSlots.push_back({SecretSlot::Place::Query, "access_token", {}, {secret.toStdString()}, false});
    return request;
}

} // namespace selwise::forwarding
