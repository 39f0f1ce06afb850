#include "models/text/webhooktext.h"

#include "models/text/spantext.h"
#include "models/text/providertext.h"
#include "models/text/reasontext.h"

#include <QCoreApplication>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WebhookText)
};

} // namespace

QString webhookName(const QString &name)
{
    return name.trimmed().isEmpty() ? Text::tr("Webhook without a name") : name;
}

QString webhookAuthName(WebhookAuth auth, const QString &authText)
{
    switch (auth) {
    case WebhookAuth::None: return Text::tr("None");
    case WebhookAuth::Bearer: return Text::tr("Bearer");
    case WebhookAuth::Basic: return Text::tr("Basic");
    case WebhookAuth::Hmac: return Text::tr("HMAC");
    case WebhookAuth::Signature: return Text::tr("Signature");
    case WebhookAuth::ApiKey: return Text::tr("API key");
    case WebhookAuth::Unknown: break;
    }
    return authText;
}

QString webhookAuthText(WebhookAuth auth)
{
    switch (auth) {
    case WebhookAuth::None: return Text::tr("Nothing goes along: anybody who knows the address can send there in your name.");
    case WebhookAuth::Bearer: return Text::tr("Goes along as “Authorization: Bearer …”. It proves the sender, not that the body is unchanged.");
    case WebhookAuth::Basic: return Text::tr("Goes along as “Authorization: Basic …”. It proves the sender, not that the body is unchanged.");
    case WebhookAuth::Hmac: return Text::tr("The SHA-256 HMAC of the raw body, in hexadecimal digits behind “sha256=”. It proves sender and body, and has no time in it.");
    case WebhookAuth::Signature:
        return Text::tr("Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature. It proves sender, body and time; valid for 5 minutes.");
    case WebhookAuth::ApiKey: return Text::tr("The key stands in a header of its own. It proves the sender, not that the body is unchanged.");
    case WebhookAuth::Unknown: break;
    }
    return Text::tr("This program does not know this way to authenticate. It is kept, and written back as it is.");
}

WebhookSecretText webhookSecretText(WebhookAuth auth, const QString &wireName)
{
    if (wireName == "token"_L1)
        return {Text::tr("Token"), Text::tr("The receiver compares it with what comes behind “Bearer”.")};
    if (wireName == "username"_L1)
        return {Text::tr("User name"), Text::tr("It is treated as a secret, too.")};
    if (wireName == "password"_L1)
        return {Text::tr("Password"), {}};
    if (wireName == "key"_L1)
        return {Text::tr("Key"), Text::tr("The receiver compares it with the header.")};
    if (wireName == "secret"_L1 && auth == WebhookAuth::Signature)
        return {Text::tr("Signing secret"), Text::tr("The receiver needs the same, with whsec_ in front.")};
    if (wireName == "secret"_L1)
        return {Text::tr("Secret"), Text::tr("The receiver needs the same; its text is the key.")};
    return {secretFieldLabel(wireName), {}};
}

QString webhookHeaderHelp(WebhookAuth auth)
{
    return auth == WebhookAuth::Hmac ? Text::tr("Empty: X-Selwise-Signature.") : Text::tr("Empty: X-API-Key.");
}

QString backoffName(Backoff backoff)
{
    switch (backoff) {
    case Backoff::Exponential: return Text::tr("doubles");
    case Backoff::Linear: return Text::tr("grows");
    case Backoff::Fixed: return Text::tr("stays");
    case Backoff::Unknown: break;
    }
    return Text::tr("another way");
}

QString retryRulesText()
{
    return Text::tr("Spread by up to a quarter either way, so that retries do not arrive together; Retry-After is honoured up to the longest "
                    "wait. 4xx are final but 408, 425 and 429; 410 switches it off.");
}

QString retryScheduleText(const std::vector<forwarding::RetryTime> &times, int maxAttempts)
{
    QStringList parts;
    for (const forwarding::RetryTime &time : times) {
        const qint64 seconds = time.after.count() / 1000;
        parts << (time.attempt == 1 ? Text::tr("Attempt 1 at once") : Text::tr("attempt %1 after %2").arg(time.attempt).arg(spanText(seconds)));
    }
    if (const int more = maxAttempts - int(times.size()); more > 0)
        parts << Text::tr("%n more attempts", nullptr, more);
    parts << Text::tr("then given up");
    return parts.join(u"; "_s);
}

namespace {

QString faultText(forwarding::SignatureFault fault)
{
    using enum forwarding::SignatureFault;
    switch (fault) {
    case LineEnds: return Text::tr("The line ends of the body were changed: with the others it is valid. Check the raw bytes, before anything converts them.");
    case EndOfBody: return Text::tr("Something at the very end of the body came or went, such as a line feed: without that change it is valid.");
    case Reformatted: return Text::tr("The body was parsed and written again: with other white space it is valid. Check the bytes as they arrived.");
    case SecretAsText: return Text::tr("The sender took the text of the secret for the key. It must be the bytes that the base64 behind whsec_ stands for.");
    case SecretDecoded: return Text::tr("The sender decoded the secret as base64 first. For HMAC its text is the key.");
    case SignatureBase64: return Text::tr("The signature is right but written another way: hexadecimal digits behind “sha256=” are expected.");
    case SecretSpaces: return Text::tr("The secret has white space at its beginning or end. Without it, it is valid.");
    case OtherSecret: return Text::tr("It is valid with another secret that this computer knows, not with the one given here.");
    case None: break;
    }
    return {};
}

} // namespace

SignatureText signatureText(const forwarding::Diagnosis &diagnosis)
{
    using Verdict = forwarding::SignatureVerdict;
    const Verdict verdict = diagnosis.verification.verdict;
    const ReasonText reason = reasonText(diagnosis.verification);
    SignatureText text;
    text.assumption = reason.assumption;
    text.valid = verdict == Verdict::Valid;
    const QString fault = faultText(diagnosis.fault);
    const qint64 age = diagnosis.ageSeconds.value_or(0);
    switch (verdict) {
    case Verdict::Valid:
        text.fact = Text::tr("Valid.");
        text.text = reason.sentence;
        if (diagnosis.ageSeconds)
            text.text += u' ' + (age >= 0 ? Text::tr("It was sent %1 ago.").arg(spanText(age)) : Text::tr("Its time is %1 ahead of this computer's clock.").arg(spanText(-age)));
        return text;
    case Verdict::NothingToCheck: text.fact = Text::tr("Nothing to check."); break;
    case Verdict::TimestampTooOld:
    case Verdict::TimestampInFuture: {
        const bool old = verdict == Verdict::TimestampTooOld;
        text.fact = old ? Text::tr("Not valid: too old.") : Text::tr("Not valid: from the future.");
        const QString when = old ? Text::tr("Its time is %1 ago, and 5 min are allowed.").arg(spanText(age))
                                 : Text::tr("Its time is %1 ahead, and 5 min are allowed.").arg(spanText(-age));
        if (diagnosis.rightButForClock)
            text.text = Text::tr("The signature itself is right.") + u' ' + when + u' ' + reason.remedy;
        else
            text.text = when + u' ' + (fault.isEmpty() ? Text::tr("And the signature does not fit either: the secret is another one, or body or headers were changed.") : fault);
        return text;
    }
    case Verdict::Mismatch:
        text.fact = diagnosis.fault == forwarding::SignatureFault::OtherSecret ? Text::tr("Not valid: another secret.") : Text::tr("Not valid: it does not fit.");
        text.text = fault.isEmpty() ? reason.sentence + u' ' + reason.remedy : fault;
        return text;
    case Verdict::SecretMissing: text.fact = Text::tr("Cannot be checked: no secret."); break;
    case Verdict::SecretMalformed: text.fact = Text::tr("Cannot be checked: the secret is damaged."); break;
    case Verdict::UnknownAuthType: text.fact = Text::tr("Cannot be checked."); break;
    case Verdict::HeaderMissing: text.fact = Text::tr("Not valid: a header is missing."); break;
    case Verdict::HeaderMalformed:
    case Verdict::TimestampMalformed: text.fact = Text::tr("Not valid: a header is damaged."); break;
    }
    text.text = reason.sentence + (reason.remedy.isEmpty() ? QString() : u' ' + reason.remedy);
    if (!fault.isEmpty())
        text.text = fault;
    return text;
}

} // namespace selwise
