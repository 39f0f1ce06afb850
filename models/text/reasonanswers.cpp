// What a destination's answer, or the lack of one, means. Codes come from models/forwarding/classify.
#include "models/text/reasonwords.h"

#include <algorithm>
#include <charconv>
#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;
using reasons::fill;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

namespace {

constexpr const char *metaErrors = "https://developers.facebook.com/docs/graph-api/guides/error-handling";
constexpr const char *metaParameters = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters";
constexpr const char *metaEvents = "https://developers.facebook.com/docs/marketing-api/conversions-api/using-the-api";
constexpr const char *ga4Validate =
    "https://developers.google.com/analytics/devguides/collection/protocol/ga4/validating-events";
constexpr const char *statusCodes = "https://www.rfc-editor.org/rfc/rfc9110#section-15";

/// %1 the destination.
const Row rows[] = {
    // No answer.
    {"dns", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "The name of %1 could not be found (DNS), so nothing was sent."),
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Check the address for typing errors; if it is right, name resolution will be back. Selwise tries again.")},
    {"refused", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 refused the connection: nothing listens at that address."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the address and port, and that the receiver runs. Selwise tries again.")},
    {"reset", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText",
                       "%1 broke the connection before it answered; whether it took the event is not known."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Selwise tries again with the same id. If it stays so, let the receiver look into its logs.")},
    {"cut", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "The answer of %1 ended in the middle; whether it took the event is not known."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Selwise tries again with the same id. If it stays so, let the receiver look into its logs.")},
    {"timeout", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 did not answer in time; whether it took the event is not known."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Selwise tries again with the same id. A receiver should answer first and work afterwards.")},
    {"tls", Stage::Network, Fixer::ReceiverDeveloper, true,
     QT_TRANSLATE_NOOP("ReasonText", "No secure connection to %1: its certificate is not trusted here."),
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Check the address, and whether the certificate has run out or names another host. Selwise tries again.")},
    {"too-large", Stage::Destination, Fixer::ReceiverDeveloper, true,
     QT_TRANSLATE_NOOP("ReasonText", "The answer of %1 is larger than is read."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the receiver answer with a few bytes; only the status counts.")},
    {"no-answer", Stage::Network, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 did not answer; whether it took the event is not known."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again with the same id.")},
    {"forbidden", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Sending to %1 is not allowed from here, so nothing was sent."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "The sandbox sends to this computer only; allow more with --allow-webhooks-to HOST.")},
    // By status, for any destination.
    {"http-301", Stage::Destination, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 has moved (status 301). Redirects are not followed."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the address that it moved to.")},
    {"http-3xx", Stage::Destination, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 redirected to another address, which is not followed."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the address that takes deliveries itself."), statusCodes},
    {"http-400", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 did not accept what was sent (status 400)."),
     QT_TRANSLATE_NOOP("ReasonText", "Compare the request with what the destination asks for."), statusCodes},
    {"http-401", Stage::Credentials, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 refused the credentials (status 401)."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the credentials again; they are missing, wrong or have run out."),
     statusCodes},
    {"http-403", Stage::Credentials, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 knows the credentials, or does not say, and refused (status 403)."),
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Check that these credentials may do this, and that nothing in front of it, as a firewall, blocks it."),
     statusCodes},
    {"http-404", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "There is nothing at the address of %1 (status 404)."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the address and the id in it."), statusCodes},
    {"http-405", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 takes no POST at that address (status 405)."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the address: it is another page than the one for deliveries."),
     statusCodes},
    {"http-407", Stage::Network, Fixer::Network, false,
     QT_TRANSLATE_NOOP("ReasonText", "A proxy in front of %1 wants credentials of its own (status 407)."),
     QT_TRANSLATE_NOOP("ReasonText", "Set up the proxy, or let this computer reach the destination without it."),
     statusCodes},
    {"http-408", Stage::Destination, Fixer::ReceiverDeveloper, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 waited too long for the request (status 408)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), statusCodes},
    {"http-410", Stage::Destination, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 says that it is gone for good (status 410), so the webhook is disabled."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter a new address and enable it again, or delete it."), statusCodes},
    {"http-413", Stage::Payload, Fixer::ReceiverDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 takes no request of this size (status 413)."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the receiver take larger bodies, or let the shop send smaller events."),
     statusCodes},
    {"http-415", Stage::Settings, Fixer::ReceiverDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 does not take JSON (status 415)."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the receiver accept application/json, or check the address."), statusCodes},
    {"http-422", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 understood the request and found the event wrong (status 422)."),
     QT_TRANSLATE_NOOP("ReasonText", "Compare the request with what the destination asks for."), statusCodes},
    {"http-425", Stage::Destination, Fixer::ReceiverDeveloper, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 wants to be asked later (status 425)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), statusCodes},
    {"http-429", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 gets more requests than it allows (status 429)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again, after the time that was asked for."),
     statusCodes},
    {"http-500", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 has an error of its own (status 500)."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Selwise tries again. If it stays so, look at the destination's status page or logs."),
     statusCodes},
    {"http-502", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Something in front of %1 could not reach it (status 502)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), statusCodes},
    {"http-503", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 is overloaded or down at the moment (status 503)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), statusCodes},
    {"http-504", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Something in front of %1 waited too long for it (status 504)."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), statusCodes},
    {"http-2xx", Stage::Destination, Fixer::Nobody, false, QT_TRANSLATE_NOOP("ReasonText", "%1 accepted it."), ""},
    {"http-4xx", Stage::Destination, Fixer::SelwiseSettings, false, QT_TRANSLATE_NOOP("ReasonText", "%1 refused it."),
     QT_TRANSLATE_NOOP("ReasonText", "Look at its answer; the same request will be refused again."), statusCodes},
    {"http-5xx", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "%1 has an error of its own."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Selwise tries again. If it stays so, look at the destination's status page or logs."),
     statusCodes},
    {"http-other", Stage::Destination, Fixer::ReceiverDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "%1 answered with a status that is none of the known ones."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the address: it may be something else that answers."), statusCodes},
    // Meta, by its error code.
    {"meta-190", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Meta error 190: the access token has expired, was revoked, or belongs to something else."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-100", Stage::Payload, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Meta error 100: a parameter is wrong, or there is no pixel with this ID that the token may use."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the pixel ID first, then the parameter that Meta names."), metaParameters},
    {"meta-102", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 102: the session of the access token is over."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new access token in Events Manager, Settings, and enter it here."),
     metaErrors},
    {"meta-200", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 200: the access token lacks a permission for this pixel."),
     QT_TRANSLATE_NOOP("ReasonText", "Let somebody with rights on the pixel make a token, or add the permission."),
     metaErrors},
    {"meta-10", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 10: the access token lacks a permission for this."),
     QT_TRANSLATE_NOOP("ReasonText", "Let somebody with rights on the pixel make a token, or add the permission."),
     metaErrors},
    {"meta-1", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 1: something went wrong on Meta's side."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again. If it stays so, look at Meta's status page."), metaErrors},
    {"meta-2", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 2: the service is not available at the moment."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again. If it stays so, look at Meta's status page."), metaErrors},
    {"meta-4", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 4: the app sends more requests than it may."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again."), metaErrors},
    {"meta-17", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 17: the account sends more requests than it may."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again."), metaErrors},
    {"meta-32", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 32: the page sends more requests than it may."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again."), metaErrors},
    {"meta-613", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 613: more calls than are allowed in this time."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again."), metaErrors},
    {"meta-190-458", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Meta error 190: the app that the access token belongs to is no longer installed."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-190-459", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Meta error 190: Meta wants the person that the access token belongs to to sign in and confirm something."),
     QT_TRANSLATE_NOOP("ReasonText", "Let that person sign in at facebook.com, or make a token of a system user."),
     metaErrors},
    {"meta-190-460", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 190: the access token ended, as its person changed the password."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-190-463", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 190: the access token has expired."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-190-464", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 190: the person that the access token belongs to is not confirmed."),
     QT_TRANSLATE_NOOP("ReasonText", "Let that person sign in at facebook.com, or make a token of a system user."),
     metaErrors},
    {"meta-190-467", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 190: the access token is not valid, or was revoked."),
     QT_TRANSLATE_NOOP("ReasonText", "Copy it again to its end, or make a new one in Events Manager, Settings."),
     metaErrors},
    {"meta-190-492", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Meta error 190: the person that the access token belongs to has lost the role on the page."),
     QT_TRANSLATE_NOOP("ReasonText", "Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-104", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 104: there was no access token in the request."),
     QT_TRANSLATE_NOOP("ReasonText", "Enter the access token of the pixel; Events Manager, Settings, makes one."),
     metaErrors},
    {"meta-3", Stage::Credentials, Fixer::ProviderAccount, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 3: the app may not make this call."),
     QT_TRANSLATE_NOOP("ReasonText", "Use a token from Events Manager, Settings, Conversions API."), metaErrors},
    {"meta-100-33", Stage::Credentials, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 100: there is no pixel with this ID, or the access token may not see "
                                     "it; Meta does not say which."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Compare the pixel ID with Events Manager, and make the token for that very pixel."),
     metaErrors},
    {"meta-803", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 803: there is nothing with this ID."),
     QT_TRANSLATE_NOOP("ReasonText", "Compare the pixel ID with Events Manager."), metaErrors},
    {"meta-weak-user-data", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta refused the event, as what it says of the visitor fits too many people."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Let the shop send context.fbp or context.fbc; with advanced matching also e-mail or phone."),
     metaParameters},
    {"meta-payload", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta found a parameter of the event wrong."),
     QT_TRANSLATE_NOOP("ReasonText", "Mend the parameter that Meta names."), metaParameters},
    {"meta-2500", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 2500: there is nothing at this address."),
     QT_TRANSLATE_NOOP("ReasonText", "Check the pixel ID: digits only."), metaErrors},
    {"meta-2635", Stage::Destination, Fixer::Provider, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 2635: this version of Meta's interface is no longer served."),
     QT_TRANSLATE_NOOP("ReasonText", "Update Selwise; the version is part of the address that it calls."), metaErrors},
    {"meta-80004", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta has had more calls for this account than it allows."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again, after the time that Meta names."),
     metaErrors},
    {"meta-341", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta error 341: a limit of the app is reached for now."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise slows down and tries again."), metaErrors},
    {"meta-368", Stage::Credentials, Fixer::ProviderAccount, true,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Meta error 368: Meta has blocked this account for a while, as it breaks a policy."),
     QT_TRANSLATE_NOOP("ReasonText", "Look at Account Quality in Meta's business settings. Selwise tries again."),
     metaErrors},
    {"meta-accepted-with-messages", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta accepted the event, and has a remark."),
     QT_TRANSLATE_NOOP("ReasonText", "Read the remark; it tells what would make the event more useful."),
     metaParameters},
    {"meta-nothing-received", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta took the request, and says that no event was in it that counts."),
     QT_TRANSLATE_NOOP("ReasonText", "Compare the request with what Meta asks for."), metaParameters},
    {"meta-unreadable", Stage::Destination, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "Something that is not Meta answered."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Check what stands between here and Meta, as a proxy. Selwise tries again with the same id."),
     metaErrors},
    {"meta-unknown-error", Stage::Destination, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta refused it with an error that is not known here."),
     QT_TRANSLATE_NOOP("ReasonText", "Read Meta's words; the same request will be refused again."), metaErrors},
    {"meta-unknown-transient", Stage::Destination, Fixer::Provider, true,
     QT_TRANSLATE_NOOP("ReasonText", "Meta could not take it now, with an error that is not known here."),
     QT_TRANSLATE_NOOP("ReasonText", "Selwise tries again."), metaErrors},
    {"meta-event-time", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Meta refused the whole request, as an event is older than 7 days or in the future."),
     QT_TRANSLATE_NOOP("ReasonText", "Send events soon after they happen, and check the shop's clock."), metaEvents},
    {"meta-accepted", Stage::Destination, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText", "Meta accepted the event."), "", metaEvents},
    // GA4 tells nothing but from its validator.
    {"ga4-accepted", Stage::Destination, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "GA4 took the request. It takes everything, so this proves neither the event nor the API secret."),
     "", ga4Validate},
    {"ga4-validated", Stage::Payload, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "Google's validator found nothing wrong with the event. It stores nothing and does not check the API secret."),
     "", ga4Validate},
    {"ga4-invalid", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "Google's validator refuses the event."),
     QT_TRANSLATE_NOOP("ReasonText", "Mend what the validator names; GA4 itself would drop it without a word."),
     ga4Validate},
    {"ga4-validator-value-invalid", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A value of the event is not as GA4 asks for it."),
     QT_TRANSLATE_NOOP("ReasonText",
                       "Mend the value that the validator names; GA4 itself would drop it without a word."),
     ga4Validate},
    {"ga4-validator-value-required", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "GA4 asks for a value that is not in the event."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send what the validator names."), ga4Validate},
    {"ga4-validator-name-invalid", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A name in the event is not one that GA4 takes."),
     QT_TRANSLATE_NOOP("ReasonText", "Use letters, digits and underscores, a letter first, at most 40 characters."),
     ga4Validate},
    {"ga4-validator-name-reserved", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A name in the event is reserved by GA4."),
     QT_TRANSLATE_NOOP("ReasonText", "Map the event, or let the shop name the parameter, otherwise."), ga4Validate},
    {"ga4-validator-value-out-of-bounds", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A value of the event lies outside of what GA4 takes."),
     QT_TRANSLATE_NOOP("ReasonText", "Mend the value that the validator names."), ga4Validate},
    {"ga4-validator-too-many", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "The event has more of something than GA4 takes."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send fewer parameters or items."), ga4Validate},
    {"ga4-validator-name-duplicated", Stage::Payload, Fixer::ShopDeveloper, false,
     QT_TRANSLATE_NOOP("ReasonText", "A name stands in the event twice."),
     QT_TRANSLATE_NOOP("ReasonText", "Let the shop send each parameter once."), ga4Validate},
    {"ga4-measurement-id-invalid", Stage::Settings, Fixer::SelwiseSettings, false,
     QT_TRANSLATE_NOOP("ReasonText", "Google's validator refuses the measurement ID in the settings of %1."),
     QT_TRANSLATE_NOOP("ReasonText", "Copy it again from the data stream in Google Analytics; it looks like G-XXXXXXXXXX."),
     ga4Validate},
    {"ga4-validator-unreadable", Stage::Destination, Fixer::Network, true,
     QT_TRANSLATE_NOOP("ReasonText", "Something that is not Google's validator answered."),
     QT_TRANSLATE_NOOP("ReasonText", "Check what stands between here and Google, as a proxy."), ga4Validate},
    {"webhook-delivered", Stage::Destination, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP(
         "ReasonText",
         "%1 took it. A receiver that checks no credentials says so, too, and so that proves nothing of them."),
     ""},
    {"gads-accepted", Stage::Destination, Fixer::Nobody, false,
     QT_TRANSLATE_NOOP("ReasonText",
                       "Google took the ping. It confirms nothing, and without a click ID nothing is attributed."),
     ""},
};

/// The status in "http-503", or 0.
int statusOf(const std::string &code)
{
    constexpr std::string_view prefix = "http-";
    int status = 0;
    if (!code.starts_with(prefix))
        return 0;
    if (std::from_chars(code.data() + prefix.size(), code.data() + code.size(), status).ptr !=
        code.data() + code.size())
        return 0; // "http-4xx"
    return status;
}

const Row &familyRow(int status)
{
    const std::string_view code = status >= 600 || status < 200 ? "http-other"
                                  : status >= 500               ? "http-5xx"
                                  : status >= 400               ? "http-4xx"
                                  : status >= 300               ? "http-3xx"
                                                                : "http-2xx";
    return *reasons::find(rows, code);
}

class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonText)

public:
    /// For a code that has no row: only what the verdict itself says.
    static ReasonText general(const AnswerVerdict &verdict, const QString &destination, const QString &code)
    {
        ReasonText text;
        text.stage = Stage::Destination;
        const std::vector<QString> values{destination, code};
        switch (verdict.kind) {
        case AnswerVerdict::Kind::Delivered: text.sentence = fill(tr("%1 accepted it."), values); return text;
        case AnswerVerdict::Kind::DeliveredWithWarnings:
            text.sentence = fill(tr("%1 accepted it, with a warning (%2)."), values);
            text.remedy = tr("Look at its answer.");
            text.fixer = Fixer::ShopDeveloper;
            return text;
        case AnswerVerdict::Kind::Retry:
            text.sentence = fill(tr("%1 could not take it now (%2)."), values);
            text.remedy = tr("Selwise tries again.");
            text.fixer = Fixer::Provider;
            text.healsByItself = true;
            return text;
        case AnswerVerdict::Kind::Final: break;
        }
        text.sentence = fill(tr("%1 refused it (%2)."), values);
        text.remedy = tr("Look at its answer; the same request will be refused again.");
        text.fixer = Fixer::SelwiseSettings;
        return text;
    }

    static QString withStatus(const QString &sentence, int status)
    {
        return status > 0 ? fill(tr("%1 (Status %2.)"), {sentence, QString::number(status)}) : sentence;
    }

    static QString said(const std::vector<std::string> &sayings, const QString &destination)
    {
        QStringList quoted;
        constexpr qsizetype most = 3;
        for (const std::string &saying : sayings) {
            const QString text = reasons::quotedSaying(saying);
            if (!text.isEmpty() && quoted.size() < most && !quoted.contains(text))
                quoted << text;
        }
        return quoted.isEmpty() ? QString() : fill(tr("%1 says: “%2”."), {destination, quoted.join(u"”, “"_s)});
    }
};

} // namespace

ReasonText reasonText(const AnswerVerdict &verdict, const QString &destination)
{
    const QString name = reasons::destinationOrFallback(destination);
    const QString code = verdict.code.empty() ? u"answer"_s : QString::fromStdString(verdict.code);
    const int status = statusOf(verdict.code);
    const Row *row = reasons::find(rows, verdict.code);
    if (!row && status > 0)
        row = &familyRow(status);
    ReasonText text = row ? reasons::fromRow(*row, {name}) : AnswerWords::general(verdict, name, code);
    text.code = code;
    text.healsByItself = verdict.kind == AnswerVerdict::Kind::Retry;
    if (!row || row->code != verdict.code)
        text.sentence = AnswerWords::withStatus(text.sentence, status);
    const bool fine = verdict.kind == AnswerVerdict::Kind::Delivered;
    if (const QString said = fine ? QString() : AnswerWords::said(verdict.said, name); !said.isEmpty())
        text.sentence += u' ' + said;
    return text;
}

std::span<const Row> reasons::answerRows()
{
    return rows;
}

} // namespace selwise
