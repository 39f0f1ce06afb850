#include "models/forwarding/commerce.h"
#include "models/forwarding/encoders.h"
#include "models/forwarding/ga4names.h"
#include "models/forwarding/jsonout.h"
#include "models/forwarding/uri.h"

#include <algorithm>

namespace selwise::forwarding {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::string_view vendor = "https://www.google-analytics.com";

/// Realtime shows an event only with engagement, and only the sender knows it (developers.google.com, sending events). An
/// event that says nothing gets the least there is, so that no engagement is invented.
constexpr qint64 leastEngagementMs = 1;

/// Members of an event that become parameters, beside those that have code of their own.
struct ParamRow {
    ParamRow(unsigned bits, const char *param, const char *where, Rule rule = Rule::Ga4ValueTooLong)
        : families(bits)
        , name(param)
        , path(where)
        , tooLong(rule)
    {
    }
    unsigned families;
    std::string_view name;
    FieldPath path;
    Rule tooLong;
};
const std::vector<ParamRow> &params()
{
    static const std::vector<ParamRow> rows = {
        {Any, "page_title", "page.title", Rule::Ga4TitleTooLong},
        {Search, "search_term", "search.query"},
        {Checkout, "checkout_step", "checkout.step"},
        {Checkout, "checkout_option", "checkout.option"},
    };
    return rows;
}

class Params {
public:
    Params(Encoding &encoding, JsonOut &out) : m_encoding(encoding), m_out(out) {}

    void text(std::string_view name, std::string_view value, Rule tooLong = Rule::Ga4ValueTooLong)
    {
        if (value.empty() || !start(name))
            return;
        m_out.text(value);
        if (value.size() > std::size_t(limitOf(tooLong)) && characters(value) > std::size_t(limitOf(tooLong)))
            m_encoding.report(tooLong, path(name), std::to_string(characters(value)));
    }
    void number(std::string_view name, std::string_view value)
    {
        if (!value.empty() && start(name))
            m_out.number(value);
    }
    /// A scalar as it is; what GA4 would drop in silence is left out and reported.
    void value(std::string_view name, const Json &value, Rule tooLong = Rule::Ga4ValueTooLong)
    {
        if (value.isString() && !value.isRawString())
            text(name, value.utf8(), tooLong);
        else if (value.isNumber())
            number(name, value.numberText());
        else if (value.isBool() && start(name))
            m_out.value(value);
        else if (!value.isBool())
            m_encoding.report(Rule::Ga4ParamDropped, path(name));
    }
    bool start(std::string_view name)
    {
        if (std::find(m_names.begin(), m_names.end(), name) != m_names.end()) {
            m_encoding.report(Rule::Ga4ParamDropped, path(name)); // already there from the event itself
            return false;
        }
        m_names.push_back(name);
        m_out.key(name);
        return true;
    }
    std::size_t count() const { return m_names.size(); }
    static std::string path(std::string_view name) { return "params." + std::string(name); }

private:
    Encoding &m_encoding;
    JsonOut &m_out;
    std::vector<std::string_view> m_names;
};

void writeSession(Encoding &encoding, Params &params, JsonOut &out)
{
    const std::string_view session = encoding.text(EventField::SessionId);
    if (session.empty())
        encoding.report(Rule::Ga4SessionIdMissing, "params.session_id");
    else if (!isDigits(session))
        encoding.report(Rule::Ga4SessionIdShape, "params.session_id");
    params.text("session_id", session);
    if (params.start("engagement_time_msec"))
        out.integer(leastEngagementMs);
    if (encoding.context.debugMode && params.start("debug_mode"))
        out.integer(1);
}

void writePage(Encoding &encoding, Params &params)
{
    static const FieldPath pageUrl("page.url");
    std::string_view location = encoding.text(EventField::Url);
    if (location.empty())
        location = textOf(pageUrl.first(encoding.event));
    params.text("page_location", location, Rule::Ga4LocationTooLong);
    params.text("page_referrer", encoding.text(EventField::Referrer), Rule::Ga4ReferrerTooLong);
}

void writeItems(Encoding &encoding, const Commerce &commerce, JsonOut &out)
{
    out.open('[');
    for (std::size_t i = 0; i < commerce.items.size(); ++i) {
        const Item &item = commerce.items[i];
        if (item.id.empty() && item.name.empty())
            encoding.report(Rule::Ga4ItemWithoutId, "params.items[" + std::to_string(i) + "]");
        out.open('{');
        const auto text = [&](std::string_view name, std::string_view value) {
            if (!value.empty())
                out.key(name).text(value);
        };
        const auto number = [&](std::string_view name, std::string_view value) {
            if (!value.empty())
                out.key(name).number(value);
        };
        text("item_id", item.id);
        text("item_name", item.name);
        text("item_brand", item.brand);
        text("item_category", item.category);
        text("item_variant", item.variant);
        number("price", item.price);
        number("quantity", item.quantity);
        out.close('}');
    }
    out.close(']');
    if (commerce.items.size() > std::size_t(limitOf(Rule::Ga4TooManyItems)))
        encoding.report(Rule::Ga4TooManyItems, "params.items", std::to_string(commerce.items.size()));
}

void writeCommerce(Encoding &encoding, Params &params, JsonOut &out)
{
    const Commerce commerce = readCommerce(encoding);
    const std::string_view currency = encoding.ruling.currency;
    params.text("currency", currency);
    if (!currency.empty() && !isUsualCurrency(currency))
        encoding.report(Rule::CurrencyUnusual, "params.currency", std::string(currency));
    if (!commerce.value.empty() && currency.empty())
        encoding.report(Rule::Ga4ValueWithoutCurrency, "params.value", std::string(commerce.value));
    else
        params.number("value", commerce.value);
    params.text("transaction_id", commerce.orderId);
    params.number("tax", commerce.tax);
    params.number("shipping", commerce.shipping);
    params.text("coupon", commerce.coupon);
    if (!commerce.items.empty() && params.start("items"))
        writeItems(encoding, commerce, out);
    if (encoding.ruling.providerEvent == "purchase") {
        if (commerce.orderId.empty())
            encoding.report(Rule::Ga4TransactionIdMissing, "params.transaction_id");
        if (commerce.items.empty())
            encoding.report(Rule::Ga4ItemsMissing, "params.items");
    }
}

/// What the shop put into `custom` (contract, section 4): `custom.params` when there is such an object.
void writeCustom(Encoding &encoding, Params &params)
{
    const Json *custom = encoding.event.find("custom");
    const Json *inner = custom ? custom->find("params") : nullptr;
    if (inner && inner->isObject())
        custom = inner;
    if (!custom)
        return;
    for (const JsonMember &member : custom->members()) {
        if (member.key.raw)
            continue;
        checkGa4ParamName(encoding, member.key.utf8);
        params.value(member.key.utf8, member.value);
    }
}

void writeParams(Encoding &encoding, JsonOut &out)
{
    Params params(encoding, out);
    writeSession(encoding, params, out);
    writePage(encoding, params);
    const Families family = familyOf(encoding.ruling.canonical);
    for (const ParamRow &row : forwarding::params()) {
        const Json *found = row.families & family ? row.path.first(encoding.event) : nullptr;
        if (found)
            params.value(row.name, *found, row.tooLong);
    }
    writeCommerce(encoding, params, out);
    writeCustom(encoding, params);
    if (params.count() > std::size_t(limitOf(Rule::Ga4TooManyParams)))
        encoding.report(Rule::Ga4TooManyParams, "params", std::to_string(params.count()));
}

/// Consent to advertising, from the event's one marketing category (reference, "Consent").
void writeConsent(Encoding &encoding, JsonOut &out)
{
    if (consent(encoding, EventField::ConsentAnalytics) == false)
        encoding.report(Rule::ConsentDenied, encoding.context.paths[EventField::ConsentAnalytics].text());
    const std::optional<bool> marketing = consent(encoding, EventField::ConsentMarketing);
    if (!marketing)
        return;
    const std::string_view word = *marketing ? "GRANTED" : "DENIED";
    out.key("consent").open('{').key("ad_user_data").text(word).key("ad_personalization").text(word).close('}');
}

void checkTime(Encoding &encoding, qint64 microseconds)
{
    const qint64 age = encoding.context.nowMs / 1000 - microseconds / 1'000'000;
    if (age > limitOf(Rule::Ga4TimeTooOld))
        encoding.report(Rule::Ga4TimeTooOld, "timestamp_micros", std::to_string(age));
    else if (-age > limitOf(Rule::Ga4TimeInFuture))
        encoding.report(Rule::Ga4TimeInFuture, "timestamp_micros", std::to_string(-age));
}

std::string body(Encoding &encoding)
{
    JsonOut out;
    out.open('{');
    const std::string_view client = encoding.text(EventField::VisitorId);
    if (client.empty())
        encoding.report(Rule::Ga4ClientIdMissing, "client_id");
    else
        out.key("client_id").text(client);
    const std::string_view user = encoding.text(EventField::UserId);
    if (!user.empty())
        out.key("user_id").text(user);
    if (characters(user) > std::size_t(limitOf(Rule::Ga4UserIdTooLong)))
        encoding.report(Rule::Ga4UserIdTooLong, "user_id", std::to_string(characters(user)));
    const qint64 time = eventMicroseconds(encoding);
    checkTime(encoding, time);
    out.key("timestamp_micros").integer(time);
    writeConsent(encoding, out);
    checkGa4EventName(encoding, encoding.ruling.providerEvent);
    out.key("events").open('[').open('{').key("name").text(encoding.ruling.providerEvent).key("params").open('{');
    writeParams(encoding, out);
    out.close('}').close('}').close(']').close('}');
    return out.take();
}

} // namespace

std::optional<WireRequest> encodeGa4(Encoding &encoding)
{
    static const QString secret = u"apiSecret"_s;
    const std::string_view measurementId = setting(encoding, ConfigField::MeasurementId);
    const bool hasSecret = mayHaveSecret(encoding, secret);
    const std::string base = baseAddress(encoding, vendor);
    WireRequest request{"POST", {}, {{"Content-Type", "application/json"}}, body(encoding), {}};
    if (request.body.size() > std::size_t(limitOf(Rule::Ga4BodyTooLarge)))
        encoding.report(Rule::Ga4BodyTooLarge, {}, std::to_string(request.body.size()));
    if (measurementId.empty() || base.empty())
        return std::nullopt;
    if (!measurementId.starts_with("G-"))
        encoding.report(Rule::SettingUnusual, "config.measurementId", std::string(measurementId));
    request.url = base + (encoding.context.validateOnly ? "/debug/mp/collect" : "/mp/collect");
    appendQuery(request.url, "measurement_id", measurementId);
    if (hasSecret)
        request.secretSlots.push_back({SecretSlot::Place::Query, "api_secret", {}, {secret.toStdString()}, false});
    return request;
}

} // namespace selwise::forwarding
