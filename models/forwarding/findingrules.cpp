#include "models/forwarding/findingrules.h"

#include <array>

namespace selwise::forwarding {

namespace {

using enum Finding::Severity;

// Each vendor's page is named once; a rule's number stands in its row and nowhere else.
constexpr std::string_view contract = "contract";
constexpr std::string_view rfc9110 = "RFC 9110, 5.5";
constexpr std::string_view iso4217 = "ISO 4217";
constexpr std::string_view ga4Reference = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference";
constexpr std::string_view ga4Sending = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events";
constexpr std::string_view ga4UseCases = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/use-cases";
constexpr std::string_view ga4Events = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference/events";
constexpr std::string_view ga4Limits = "https://support.google.com/analytics/answer/9267744";
constexpr std::string_view ga4WebNames = "https://support.google.com/analytics/answer/13316687";
constexpr std::string_view metaServerEvent = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/server-event";
constexpr std::string_view metaUserData =
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters";
constexpr std::string_view metaCustomData = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/custom-data";
constexpr std::string_view metaPractices = "https://developers.facebook.com/docs/marketing-api/conversions-api/best-practices";
constexpr std::string_view metaFbpFbc = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc";
constexpr std::string_view metaPixel = "https://developers.facebook.com/docs/meta-pixel/reference";
constexpr std::string_view gadsTag = "https://support.google.com/google-ads/answer/6095821";
constexpr std::string_view gadsClick = "https://support.google.com/google-ads/answer/9744275";

constexpr qint64 hour = 3600, day = 24 * hour;

constexpr std::array<RuleRow, std::size_t(Rule::Count)> rows = {{
    {Rule::SettingMissing, "setting-missing", Refused, 0, contract},
    {Rule::SettingUnusual, "setting-unusual", Warning, 0, contract},
    {Rule::SecretMissing, "secret-missing", Refused, 0, contract},
    {Rule::SecretMalformed, "secret-malformed", Refused, 0, "https://www.standardwebhooks.com"},
    {Rule::EndpointUnusable, "endpoint-unusable", Refused, 0, "RFC 3986, 3"},
    {Rule::HeaderUnusable, "header-unusable", Refused, 0, rfc9110},
    {Rule::AuthTypeUnknown, "auth-type-unknown", Refused, 0, contract},
    {Rule::ProviderUnknown, "provider-unknown", Refused, 0, contract},
    {Rule::TimeMissing, "time-missing", Note, 0, contract},
    {Rule::TimeUnreadable, "time-unreadable", Warning, 0, contract},
    {Rule::IdMissing, "id-missing", Warning, 0, contract},
    {Rule::AmountNotANumber, "amount-not-a-number", Warning, 0, contract},
    {Rule::CurrencyUnusual, "currency-unusual", Warning, 0, iso4217},
    {Rule::ConsentDenied, "consent-denied", Warning, 0, "https://support.google.com/analytics/answer/9976101"},

    {Rule::Ga4ClientIdMissing, "ga4-client-id-missing", Refused, 0, ga4Reference},
    {Rule::Ga4NameTooLong, "ga4-name-too-long", Refused, 40, ga4Limits},
    {Rule::Ga4NameShape, "ga4-name-shape", Refused, 0, ga4Reference},
    {Rule::Ga4NameReserved, "ga4-name-reserved", Refused, 0, ga4Reference},
    {Rule::Ga4NamePrefixReserved, "ga4-name-prefix-reserved", Refused, 0, ga4Reference},
    // Our documented default mapping uses page_view, and the Measurement Protocol takes it: a note, no more.
    {Rule::Ga4NameReservedOnWeb, "ga4-name-reserved-on-web", Note, 0, ga4WebNames},
    {Rule::Ga4NameLongForKeyEvent, "ga4-name-long-for-key-event", Note, 38, ga4Limits},
    {Rule::Ga4TooManyParams, "ga4-too-many-params", Refused, 25, ga4Limits},
    {Rule::Ga4ParamNameTooLong, "ga4-param-name-too-long", Warning, 40, ga4Limits},
    {Rule::Ga4ParamNameShape, "ga4-param-name-shape", Warning, 0, ga4Reference},
    {Rule::Ga4ParamNameReserved, "ga4-param-name-reserved", Warning, 0, ga4Reference},
    {Rule::Ga4ValueTooLong, "ga4-value-too-long", Warning, 100, ga4Limits},
    {Rule::Ga4LocationTooLong, "ga4-location-too-long", Warning, 1000, ga4Limits},
    {Rule::Ga4TitleTooLong, "ga4-title-too-long", Warning, 300, ga4Limits},
    {Rule::Ga4ReferrerTooLong, "ga4-referrer-too-long", Warning, 420, ga4Limits},
    {Rule::Ga4ParamDropped, "ga4-param-dropped", Note, 0, ga4Reference},
    {Rule::Ga4BodyTooLarge, "ga4-body-too-large", Refused, 130'000, ga4Limits},
    {Rule::Ga4TimeTooOld, "ga4-time-too-old", Warning, 72 * hour, ga4UseCases},
    {Rule::Ga4TimeInFuture, "ga4-time-in-future", Warning, 0, ga4UseCases},
    {Rule::Ga4ValueWithoutCurrency, "ga4-value-without-currency", Warning, 0, ga4Events},
    {Rule::Ga4TransactionIdMissing, "ga4-transaction-id-missing", Refused, 0, ga4Events},
    {Rule::Ga4ItemsMissing, "ga4-items-missing", Warning, 0, ga4Events},
    {Rule::Ga4ItemWithoutId, "ga4-item-without-id", Warning, 0, ga4Events},
    {Rule::Ga4TooManyItems, "ga4-too-many-items", Warning, 200, ga4Events},
    {Rule::Ga4SessionIdMissing, "ga4-session-id-missing", Note, 0, ga4Sending},
    {Rule::Ga4SessionIdShape, "ga4-session-id-shape", Warning, 0, ga4Sending},
    {Rule::Ga4UserIdTooLong, "ga4-user-id-too-long", Warning, 256, ga4Limits},

    {Rule::MetaCustomEvent, "meta-custom-event", Note, 0, metaPixel},
    {Rule::MetaNameCase, "meta-name-case", Warning, 0, metaPixel},
    {Rule::MetaNameTooLong, "meta-name-too-long", Warning, 50, metaPixel},
    {Rule::MetaTimeTooOld, "meta-time-too-old", Refused, 7 * day, metaServerEvent},
    {Rule::MetaTimeInFuture, "meta-time-in-future", Refused, 0, metaServerEvent},
    {Rule::MetaUrlMissing, "meta-url-missing", Warning, 0, metaServerEvent},
    {Rule::MetaUserAgentMissing, "meta-user-agent-missing", Warning, 0, metaServerEvent},
    {Rule::MetaUserDataEmpty, "meta-user-data-empty", Refused, 0, metaUserData},
    {Rule::MetaUserDataTooWeak, "meta-user-data-too-weak", Refused, 0, metaPractices},
    {Rule::MetaMatchingOff, "meta-matching-off", Note, 0, contract},
    {Rule::MetaFieldUnusable, "meta-field-unusable", Warning, 0, metaUserData},
    {Rule::MetaAlreadyHashed, "meta-already-hashed", Note, 0, metaUserData},
    {Rule::MetaPhoneNoCountry, "meta-phone-no-country", Warning, 0, metaUserData},
    {Rule::MetaFbpShape, "meta-fbp-shape", Warning, 0, metaFbpFbc},
    {Rule::MetaFbcShape, "meta-fbc-shape", Warning, 0, metaFbpFbc},
    {Rule::MetaValueMissing, "meta-value-missing", Refused, 0, metaCustomData},
    {Rule::MetaCurrencyMissing, "meta-currency-missing", Refused, 0, metaCustomData},
    {Rule::MetaContentsMissing, "meta-contents-missing", Note, 0, metaCustomData},

    {Rule::GadsClickIdMissing, "gads-click-id-missing", Warning, 0, gadsClick},
    {Rule::GadsTransactionIdMissing, "gads-transaction-id-missing", Warning, 0, gadsTag},
    {Rule::GadsValueMissing, "gads-value-missing", Warning, 0, gadsTag},
    {Rule::GadsValueWithoutCurrency, "gads-value-without-currency", Warning, 0, gadsTag},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].rule != Rule(i) || rows[i].code.empty())
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row a rule, in the order of the enumeration");

} // namespace

const RuleRow &row(Rule rule)
{
    return rows[std::size_t(rule)];
}

void report(std::vector<Finding> &findings, Rule rule, std::string path, std::string detail)
{
    const RuleRow &found = row(rule);
    findings.push_back({found.severity, std::string(found.code), std::move(path), std::move(detail)});
}

std::vector<std::string> findingCodes()
{
    std::vector<std::string> codes;
    for (const RuleRow &each : rows)
        codes.emplace_back(each.code);
    return codes;
}

} // namespace selwise::forwarding
