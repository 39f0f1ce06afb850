// What a destination's answer, or the lack of one, means. Codes come from models/forwarding/classify.
#include "models/text/reasonwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using namespace forwarding;
using reasons::fill;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

#define TEXT(text) QT_TRANSLATE_NOOP("ReasonText", text)

namespace {

constexpr const char *metaErrors = "https://developers.facebook.com/docs/graph-api/guides/error-handling";
constexpr const char *metaParameters = "https://developers.facebook.com/docs/marketing-api/conversions-api/parameters";
constexpr const char *metaEvents = "https://developers.facebook.com/docs/marketing-api/conversions-api/using-the-api";
constexpr const char *ga4Validate = "https://developers.google.com/analytics/devguides/collection/protocol/ga4/validating-events";
constexpr const char *statusCodes = "https://www.rfc-editor.org/rfc/rfc9110#section-15";

/// %1 the destination, %2 the status or code.
const Row rows[] = {
    // No answer.
    {"dns", Stage::Network, Fixer::Network, true, TEXT("The name of %1 could not be found (DNS), so nothing was sent."),
     TEXT("Check the address for typing errors; if it is right, name resolution will be back. Selwise tries again.")},
    {"refused", Stage::Network, Fixer::Network, true, TEXT("%1 refused the connection: nothing listens at that address."),
     TEXT("Check the address and port, and that the receiver runs. Selwise tries again.")},
    {"reset", Stage::Network, Fixer::Network, true,
     TEXT("%1 broke the connection before it answered; whether it took the event is not known."),
     TEXT("Selwise tries again with the same id. If it stays so, let the receiver look into its logs.")},
    {"cut", Stage::Network, Fixer::Network, true,
     TEXT("The answer of %1 ended in the middle; whether it took the event is not known."),
     TEXT("Selwise tries again with the same id. If it stays so, let the receiver look into its logs.")},
    {"timeout", Stage::Network, Fixer::Network, true,
     TEXT("%1 did not answer in time; whether it took the event is not known."),
     TEXT("Selwise tries again with the same id. A receiver should answer first and work afterwards.")},
    {"tls", Stage::Network, Fixer::ReceiverDeveloper, false, TEXT("No secure connection to %1: its certificate is not trusted here."),
     TEXT("Check the address, and whether the certificate has run out or names another host.")},
    {"too-large", Stage::Destination, Fixer::ReceiverDeveloper, false, TEXT("The answer of %1 is larger than is read."),
     TEXT("Let the receiver answer with a few bytes; only the status counts.")},
    {"forbidden", Stage::Settings, Fixer::SelwiseSettings, false, TEXT("Sending to %1 is not allowed from here, so nothing was sent."),
     TEXT("The sandbox sends to this computer only; allow more with --allow-webhooks-to HOST.")},
    // By status, for any destination.
    {"http-301", Stage::Destination, Fixer::SelwiseSettings, false, TEXT("%1 has moved (status %2). Redirects are not followed."),
     TEXT("Enter the address that it moved to.")},
    {"http-3xx", Stage::Destination, Fixer::SelwiseSettings, false, TEXT("%1 redirected to another address (status %2), which is not followed."),
     TEXT("Enter the address that takes deliveries itself."), statusCodes},
    {"http-400", Stage::Payload, Fixer::ShopDeveloper, false, TEXT("%1 did not accept what was sent (status 400)."),
     TEXT("Compare the request with what the destination asks for."), statusCodes},
    {"http-401", Stage::Credentials, Fixer::SelwiseSettings, false, TEXT("%1 refused the credentials (status 401)."),
     TEXT("Enter the credentials again; they are missing, wrong or have run out."), statusCodes},
    {"http-403", Stage::Credentials, Fixer::SelwiseSettings, false, TEXT("%1 knows the credentials, or does not say, and refused (status 403)."),
     TEXT("Check that these credentials may do this, and that nothing in front of it, as a firewall, blocks it."), statusCodes},
    {"http-404", Stage::Settings, Fixer::SelwiseSettings, false, TEXT("There is nothing at the address of %1 (status 404)."),
     TEXT("Check the address and the id in it."), statusCodes},
    {"http-405", Stage::Settings, Fixer::SelwiseSettings, false, TEXT("%1 takes no POST at that address (status 405)."),
     TEXT("Check the address: it is another page than the one for deliveries."), statusCodes},
    {"http-408", Stage::Destination, Fixer::ReceiverDeveloper, true, TEXT("%1 waited too long for the request (status 408)."),
     TEXT("Selwise tries again."), statusCodes},
    {"http-410", Stage::Destination, Fixer::SelwiseSettings, false, TEXT("%1 says that it is gone for good (status 410), so the webhook is disabled."),
     TEXT("Enter a new address and enable it again, or delete it."), statusCodes},
    {"http-413", Stage::Payload, Fixer::ReceiverDeveloper, false, TEXT("%1 takes no request of this size (status 413)."),
     TEXT("Let the receiver take larger bodies, or let the shop send smaller events."), statusCodes},
    {"http-415", Stage::Settings, Fixer::ReceiverDeveloper, false, TEXT("%1 does not take JSON (status 415)."),
     TEXT("Let the receiver accept application/json, or check the address."), statusCodes},
    {"http-422", Stage::Payload, Fixer::ShopDeveloper, false, TEXT("%1 understood the request and found the event wrong (status 422)."),
     TEXT("Compare the request with what the destination asks for."), statusCodes},
    {"http-425", Stage::Destination, Fixer::ReceiverDeveloper, true, TEXT("%1 wants to be asked later (status 425)."), TEXT("Selwise tries again."),
     statusCodes},
    {"http-429", Stage::Destination, Fixer::Provider, true, TEXT("%1 gets more requests than it allows (status 429)."),
     TEXT("Selwise slows down and tries again, after the time that was asked for."), statusCodes},
    {"http-500", Stage::Destination, Fixer::Provider, true, TEXT("%1 has an error of its own (status 500)."),
     TEXT("Selwise tries again. If it stays so, look at the destination's status page or logs."), statusCodes},
    {"http-502", Stage::Destination, Fixer::Provider, true, TEXT("Something in front of %1 could not reach it (status 502)."),
     TEXT("Selwise tries again."), statusCodes},
    {"http-503", Stage::Destination, Fixer::Provider, true, TEXT("%1 is overloaded or down at the moment (status 503)."),
     TEXT("Selwise tries again."), statusCodes},
    {"http-504", Stage::Destination, Fixer::Provider, true, TEXT("Something in front of %1 waited too long for it (status 504)."),
     TEXT("Selwise tries again."), statusCodes},
    {"http-2xx", Stage::Destination, Fixer::Nobody, false, TEXT("%1 accepted it (status %2)."), ""},
    {"http-4xx", Stage::Destination, Fixer::SelwiseSettings, false, TEXT("%1 refused it (status %2)."),
     TEXT("Look at its answer; the same request will be refused again."), statusCodes},
    {"http-5xx", Stage::Destination, Fixer::Provider, true, TEXT("%1 has an error of its own (status %2)."),
     TEXT("Selwise tries again. If it stays so, look at the destination's status page or logs."), statusCodes},
    {"http-other", Stage::Destination, Fixer::ReceiverDeveloper, false, TEXT("%1 answered in a way that is none of the known ones (status %2)."),
     TEXT("Check the address: it may be something else that answers."), statusCodes},
    // Meta, by its error code.
    {"meta-190", Stage::Credentials, Fixer::ProviderAccount, false,
     TEXT("Meta error 190: the access token has expired, was revoked, or belongs to something else."),
     TEXT("Make a new one in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-100", Stage::Payload, Fixer::SelwiseSettings, false,
     TEXT("Meta error 100: a parameter is wrong, or there is no pixel with this ID that the token may use."),
     TEXT("Check the pixel ID first, then the parameter that Meta names."), metaParameters},
    {"meta-102", Stage::Credentials, Fixer::ProviderAccount, false, TEXT("Meta error 102: the session of the access token is over."),
     TEXT("Make a new access token in Events Manager, Settings, and enter it here."), metaErrors},
    {"meta-200", Stage::Credentials, Fixer::ProviderAccount, false, TEXT("Meta error 200: the access token lacks a permission for this pixel."),
     TEXT("Let somebody with rights on the pixel make a token, or add the permission."), metaErrors},
    {"meta-10", Stage::Credentials, Fixer::ProviderAccount, false, TEXT("Meta error 10: the access token lacks a permission for this."),
     TEXT("Let somebody with rights on the pixel make a token, or add the permission."), metaErrors},
    {"meta-1", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 1: something went wrong on Meta's side."),
     TEXT("Selwise tries again. If it stays so, look at Meta's status page."), metaErrors},
    {"meta-2", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 2: the service is not available at the moment."),
     TEXT("Selwise tries again. If it stays so, look at Meta's status page."), metaErrors},
    {"meta-4", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 4: the app sends more requests than it may."),
     TEXT("Selwise slows down and tries again."), metaErrors},
    {"meta-17", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 17: the account sends more requests than it may."),
     TEXT("Selwise slows down and tries again."), metaErrors},
    {"meta-32", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 32: the page sends more requests than it may."),
     TEXT("Selwise slows down and tries again."), metaErrors},
    {"meta-613", Stage::Destination, Fixer::Provider, true, TEXT("Meta error 613: more calls than are allowed in this time."),
     TEXT("Selwise slows down and tries again."), metaErrors},
    {"meta-event-time", Stage::Payload, Fixer::ShopDeveloper, false,
     TEXT("Meta refused the whole request, as an event is older than 7 days or in the future."),
     TEXT("Send events soon after they happen, and check the shop's clock."), metaEvents},
    {"meta-accepted", Stage::Destination, Fixer::Nobody, false, TEXT("Meta accepted the event."), "", metaEvents},
    // GA4 tells nothing but from its validator.
    {"ga4-accepted", Stage::Destination, Fixer::Nobody, false,
     TEXT("GA4 took the request. It takes everything, so this proves neither the event nor the API secret."), "", ga4Validate},
    {"ga4-validated", Stage::Payload, Fixer::Nobody, false,
     TEXT("Google's validator found nothing wrong with the event. It stores nothing and does not check the API secret."), "",
     ga4Validate},
    {"ga4-invalid", Stage::Payload, Fixer::ShopDeveloper, false, TEXT("Google's validator refuses the event."),
     TEXT("Mend what the validator names; GA4 itself would drop it without a word."), ga4Validate},
    {"gads-accepted", Stage::Destination, Fixer::Nobody, false,
     TEXT("Google took the ping. It confirms nothing, and without a click ID nothing is attributed."), ""},
};

/// The status in "http-503", or 0.
int statusOf(const std::string &code)
{
    constexpr std::string_view prefix = "http-";
    int status = 0;
    if (code.starts_with(prefix))
        std::from_chars(code.data() + prefix.size(), code.data() + code.size(), status);
    return status;
}

const Row &familyRow(int status)
{
    const std::string_view code = status >= 600 || status < 200 ? "http-other"
        : status >= 500                                        ? "http-5xx"
        : status >= 400                                        ? "http-4xx"
        : status >= 300                                        ? "http-3xx"
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
        case AnswerVerdict::Kind::Delivered:
            text.sentence = fill(tr("%1 accepted it."), values);
            return text;
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
        case AnswerVerdict::Kind::Final:
            break;
        }
        text.sentence = fill(tr("%1 refused it (%2)."), values);
        text.remedy = tr("Look at its answer; the same request will be refused again.");
        text.fixer = Fixer::SelwiseSettings;
        return text;
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
    ReasonText text = row ? reasons::fromRow(*row, {name, status > 0 ? QString::number(status) : code})
                          : AnswerWords::general(verdict, name, code);
    text.code = code;
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
