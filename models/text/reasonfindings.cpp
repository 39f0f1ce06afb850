// What a destination will refuse, drop or misread in a request. Codes come from models/forwarding/encode.
#include "models/text/reasonwords.h"

#include <QCoreApplication>

namespace selwise {

using namespace forwarding;
using reasons::fill;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

namespace {

constexpr const char *ga4Reference =
    "https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference";
constexpr const char *ga4Sending =
    "https://developers.google.com/analytics/devguides/collection/protocol/ga4/sending-events";
constexpr const char *ga4Events =
    "https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference/events";
constexpr const char *ga4Limits = "https://support.google.com/analytics/answer/9267744";
constexpr const char *ga4WebNames = "https://support.google.com/analytics/answer/13316687";
constexpr const char *metaEvent =
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/server-event";
constexpr const char *metaUser =
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters";
constexpr const char *metaCustom =
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/custom-data";
constexpr const char *metaFbpFbc =
    "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc";
constexpr const char *metaPixel = "https://developers.facebook.com/docs/meta-pixel/reference";
constexpr const char *gadsTag = "https://support.google.com/google-ads/answer/6095821";
constexpr const char *gadsClick = "https://support.google.com/google-ads/answer/9744275";
constexpr const char *currencyList = "https://www.iso.org/iso-4217-currency-codes.html";
constexpr const char *standardWebhooks =
    "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md";

/// %1 the destination, %2 the member it is about, %3 what was found there.
const Row rows[] = {
    {"setting-missing", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The setting %2 is missing, so nothing can be sent to %1."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter it in the settings of %1.")},
    {"setting-unusual", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The setting %2 does not look as it usually does (%3); %1 may not know it."),
     QT_TRANSLATE_NOOP("ReasonText", "Compare it with where you found it.")},
    {"secret-missing", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The secret %2 is not there, so the request to %1 goes without it."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Enter it. Dots do not count: they only stand for one that is stored at the service.")},
    {"secret-malformed", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The secret %2 is damaged: behind whsec_ there is no valid base64."),
     QT_TRANSLATE_NOOP("ReasonText", "Copy the secret again, to its end."), standardWebhooks},
    {"endpoint-unusable", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The address in %2 cannot be used."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter a whole address, like https://example.org/hook.")},
    {"header-unusable", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "The header %2 cannot be sent: its name or value has characters that no header may have."),
     QT_TRANSLATE_NOOP("ReasonText", "Use letters, digits and hyphens for its name, and no line feeds in its value.")},
    {"auth-type-unknown", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "The kind of authentication in %2 is not known here, so the request goes without credentials."),
     QT_TRANSLATE_NOOP("ReasonText", "Choose none, bearer, basic, hmac, signature or api_key.")},
    {"provider-unknown", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "How events are sent to this provider is not known here, so no request can be shown."),
     QT_TRANSLATE_NOOP("ReasonText", "Use GA4, Meta or Google Ads.")},
    {"time-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event says no time, so the time of sending counts."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send %2.")},
    {"time-unreadable", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The time in %2 cannot be read, so the time of sending counts."),
     QT_TRANSLATE_NOOP("ReasonText", "Send it as ISO 8601, or as milliseconds since 1970.")},
    {"id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "The event has no id of its own in %2; without one, %1 cannot tell a repetition from a second event."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send an id that stays the same when the event is sent again.")},
    {"amount-not-a-number", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The amount in %2 is not a number, and is left out."),
     QT_TRANSLATE_NOOP("ReasonText", "Send amounts as numbers, or as text like \"12.50\".")},
    {"currency-unusual", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "The currency “%3” is no ISO 4217 code in capital letters; it is passed on as it is, and %1 may refuse it."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send a code like EUR."), currencyList},
    {"consent-denied", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The visitor did not consent (%2). That alone stops nothing: the event goes to %1 all the same."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Add a filter on this member where such events must not be sent, and check what the consent banner hands over.")},
    {"ga4-client-id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "GA4 needs a client id (%2), and the event has none: it would be dropped without a word."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send visitorId, best the value of the _ga cookie."), ga4Reference},
    {"ga4-name-too-long", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "The event name “%3” has more than the 40 characters that GA4 takes: it would be dropped without a word."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to a shorter name."), ga4Limits},
    {"ga4-name-shape", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "GA4 takes names of letters, digits and underscores that begin with a letter, and “%3” is none."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to another name."), ga4Reference},
    {"ga4-name-reserved", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "“%3” is reserved by GA4: the event would be dropped without a word."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to another name."), ga4Reference},
    {"ga4-name-prefix-reserved", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Names that begin with _, firebase_, ga_, google_ or gtag. are reserved by GA4, as “%3” is."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to another name."), ga4Reference},
    {"ga4-name-reserved-on-web", Stage::Settings, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Google's help page reserves “%3” for the tag on web pages; the Measurement Protocol takes it."),
     "", ga4WebNames},
    {"ga4-name-long-for-key-event", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "“%3” has more than 38 characters, which leaves no room for what GA4 adds to a key event."),
     QT_TRANSLATE_NOOP("ReasonText", "Choose a shorter name if it is to be a key event."), ga4Limits},
    {"ga4-too-many-params", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event has %3 parameters, and GA4 takes 25."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send fewer."), ga4Limits},
    {"ga4-param-name-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The name of the parameter %2 has more than the 40 characters that GA4 takes."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop use a shorter name."), ga4Limits},
    {"ga4-param-name-shape", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "GA4 takes parameter names of letters, digits and underscores that begin with a letter, and %2 is none."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop use another name."), ga4Reference},
    {"ga4-param-name-reserved", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The parameter name %2 is reserved by GA4, which drops it."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop use another name."), ga4Reference},
    {"ga4-value-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 has %3 characters, and GA4 keeps 100."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send something shorter."), ga4Limits},
    {"ga4-location-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The page's address has %3 characters, and GA4 keeps 1000."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send something shorter."), ga4Limits},
    {"ga4-title-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The page's title has %3 characters, and GA4 keeps 300."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send something shorter."), ga4Limits},
    {"ga4-referrer-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The referrer has %3 characters, and GA4 keeps 420."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send something shorter."), ga4Limits},
    {"ga4-param-dropped", Stage::Payload, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 cannot be a parameter of GA4 and is left out."), "", ga4Reference},
    {"ga4-body-too-large", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The request has %3 bytes, and GA4 takes 130,000."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send smaller events."), ga4Limits},
    {"ga4-time-too-old", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event is older than the 72 hours that GA4 goes back."),
     QT_TRANSLATE_NOOP("ReasonText", "Send events soon after they happen."), ga4Reference},
    {"ga4-time-in-future", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The time of the event lies in the future."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the shop's clock."), ga4Reference},
    {"ga4-value-without-currency", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "There is a value (%3) and no currency: GA4 leaves the value out of reports."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send the currency, or set that of the site."), ga4Events},
    {"ga4-transaction-id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "A purchase needs the id of its order (%2), and GA4 refuses or doubles it without."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send order.id."), ga4Events},
    {"ga4-items-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A purchase without items shows no products in GA4."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send its items."), ga4Events},
    {"ga4-item-without-id", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 has neither an id nor a name, which GA4 needs."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send sku or title with each item."), ga4Events},
    {"ga4-too-many-items", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "There are %3 items, and GA4 takes 200."),
     QT_TRANSLATE_NOOP("ReasonText", "Nothing can be done for so large an order, but to know it."), ga4Events},
    {"ga4-session-id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Without a session (%2) the event does not show in Realtime."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send sessionId."), ga4Sending},
    {"ga4-session-id-shape", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "The session id in %2 does not have the shape that GA4 asks for, which is digits."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send what the _ga cookie of the stream has."), ga4Sending},
    {"ga4-user-id-too-long", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The user id has %3 characters, and GA4 takes 256."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send a shorter id."), ga4Limits},
    {"meta-custom-event", Stage::Settings, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "“%3” is none of Meta's standard events, and arrives as a custom one."), "",
     metaPixel},
    {"meta-name-case", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta tells capital letters apart: its standard event is “%3”."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to that name."), metaPixel},
    {"meta-name-too-long", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event name “%3” has more than the 50 characters that Meta takes."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event to a shorter name."), metaPixel},
    {"meta-time-too-old", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event is older than 7 days, for which Meta refuses the whole request."),
     QT_TRANSLATE_NOOP("ReasonText", "Send events soon after they happen."), metaEvent},
    {"meta-time-in-future", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "The time of the event lies in the future, for which Meta refuses the whole request."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the shop's clock."), metaEvent},
    {"meta-url-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A website event should say its page (%2), and it does not."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send context.url."), metaEvent},
    {"meta-user-agent-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A website event should say the visitor's browser (%2), and it does not."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send context.userAgent."), metaEvent},
    {"meta-user-data-empty", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "There is nothing in %2 by which Meta could recognise a visitor, so it refuses the event."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send context.fbp, context.fbc, IP address and user agent; with "
                                     "advanced matching also e-mail or phone."),
     metaUser},
    {"meta-user-data-too-weak", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "What is in %2 fits too many people; Meta may refuse the event."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "With advanced matching off nothing that tells visitors apart goes along: switch it on. If it is on, "
                       "let the shop send context.fbp, context.fbc, e-mail or phone."),
     metaUser},
    {"meta-matching-off", Stage::Settings, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "Advanced matching is off, so nothing of the person goes along."), "", metaUser},
    {"meta-field-unusable", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 cannot be brought into the form that Meta asks for, and is left out."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send it as documented."), metaUser},
    {"meta-already-hashed", Stage::Payload, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 arrives hashed and is passed on as it is."), "", metaUser},
    {"meta-phone-no-country", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The phone number in %2 has no country code, so Meta will hardly recognise it."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send phone numbers with their country code."), metaUser},
    {"meta-fbp-shape", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 does not have the form of the _fbp cookie."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop pass the cookie on as it is."), metaFbpFbc},
    {"meta-fbc-shape", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%2 does not have the form of the _fbc cookie."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop pass the cookie on as it is."), metaFbpFbc},
    {"meta-value-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A purchase needs its value (%2), and Meta refuses it without."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send order.total."), metaCustom},
    {"meta-currency-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A purchase needs its currency (%2), and Meta refuses it without."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send the currency, or set that of the site."), metaCustom},
    {"meta-contents-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event names no products (%2), so it cannot be matched with a catalogue."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send its items."), metaCustom},
    {"gads-click-id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Without a click id (%2) Google Ads attributes the conversion to no ad."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send context.gclid, which stands in the address after a click."),
     gadsClick},
    {"gads-transaction-id-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Without the id of the order (%2) Google Ads counts a repeated ping twice."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send order.id."), gadsTag},
    {"gads-value-missing", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The value is to be sent, and the event has none (%2)."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send order.total, or switch off sending the value."), gadsTag},
    {"gads-value-without-currency", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "There is a value (%3) and no currency: Google Ads takes it in the account's."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send the currency, or set that of the site."), gadsTag},
};

class FindingWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    /// For a code that has no row.
    static ReasonText general(const Finding &finding, const std::vector<QString> &values)
    {
        ReasonText text;
        text.stage = Stage::Payload;
        text.fixer = finding.severity == Finding::Severity::Note ? Fixer::Nobody : Fixer::ShopDeveloper;
        switch (finding.severity) {
        case Finding::Severity::Note:
            text.sentence = fill(tr("Good to know for %1 about %2 (%3)."), values);
            return text;
        case Finding::Severity::Warning: text.sentence = fill(tr("%1 may drop or misread %2 (%3)."), values); break;
        case Finding::Severity::Refused:
            text.sentence = fill(tr("%1 will refuse this because of %2 (%3)."), values);
            break;
        }
        text.remedy = fill(tr("Compare %2 with what %1 asks for."), values);
        return text;
    }
    static QString wholeRequest() { return tr("the request"); }
};

} // namespace

ReasonText reasonText(const Finding &finding, const QString &destination)
{
    const QString name = reasons::destinationOrFallback(destination);
    const QString path = finding.path.empty() ? FindingWords::wholeRequest() : QString::fromStdString(finding.path);
    const QString code = QString::fromStdString(finding.code);
    const Row *row = reasons::find(rows, finding.code);
    const QString detail = QString::fromStdString(finding.detail);
    ReasonText text = row ? reasons::fromRow(*row, {name, path, detail})
                          : FindingWords::general(finding, {name, path, detail.isEmpty() ? code : detail});
    text.code = code;
    return text;
}

std::span<const Row> reasons::findingRows()
{
    return rows;
}

} // namespace selwise
