// Whether a webhook's headers prove where its body comes from (contract, section 7; Standard Webhooks).
#include "models/text/reasonwords.h"

#include <QCoreApplication>

namespace selwise {

using namespace forwarding;
using reasons::Row;
using Stage = ReasonText::Stage;
using Fixer = ReasonText::Fixer;

namespace {

constexpr const char *standardWebhooks =
    "https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md";

struct SignatureRow {
    SignatureVerdict verdict;
    bool assumption;
    Row row; ///< %1 the header
};

const SignatureRow signatureRows[] = {
    {SignatureVerdict::Valid,
     false,
     {"valid", Stage::Credentials, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText", "The headers prove that whoever sent this has the secret."), ""}},
    {SignatureVerdict::NothingToCheck,
     true,
     {"nothing-to-check", Stage::Credentials, Fixer::Nobody, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "This webhook sends no credentials, so anybody may have sent this; there is nothing to check."),
      ""}},
    {SignatureVerdict::UnknownAuthType,
     true,
     {"unknown-auth-type", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "This kind of authentication is not known here."),
      QT_TRANSLATE_NOOP("ReasonText", "Choose none, bearer, basic, hmac, signature or api_key.")}},
    {SignatureVerdict::SecretMissing,
     true,
     {"secret-missing", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "There is no secret to check with."),
      QT_TRANSLATE_NOOP("ReasonText", "Give the secret that the webhook is set up with; dots do not count as one.")}},
    {SignatureVerdict::SecretMalformed,
     true,
     {"secret-malformed", Stage::Settings, Fixer::SelwiseSettings, false,
      QT_TRANSLATE_NOOP("ReasonText", "The secret is damaged: behind whsec_ there is no valid base64."),
      QT_TRANSLATE_NOOP("ReasonText", "Copy the secret again, to its end."), standardWebhooks}},
    {SignatureVerdict::HeaderMissing,
     true,
     {"header-missing", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "The header %1 is missing."),
      QT_TRANSLATE_NOOP("ReasonText", "Pass on all headers as they arrived. Something between may have dropped it.")}},
    {SignatureVerdict::HeaderMalformed,
     true,
     {"header-malformed", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "The header %1 does not have the form that it should."),
      QT_TRANSLATE_NOOP("ReasonText", "Pass on the header as it arrived, without shortening or joining it."),
      standardWebhooks}},
    {SignatureVerdict::TimestampMalformed,
     true,
     {"timestamp-malformed", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "The header %1 is no time in whole seconds since 1970."),
      QT_TRANSLATE_NOOP("ReasonText", "Pass on the header as it arrived."), standardWebhooks}},
    {SignatureVerdict::TimestampTooOld,
     false,
     {"timestamp-too-old", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText",
                        "It is more than 5 minutes old, so that somebody may be repeating a message of before."),
      QT_TRANSLATE_NOOP("ReasonText", "Check deliveries when they arrive, and the clock of this computer."),
      standardWebhooks}},
    {SignatureVerdict::TimestampInFuture,
     false,
     {"timestamp-in-future", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP("ReasonText", "It was sent more than 5 minutes in the future."),
      QT_TRANSLATE_NOOP("ReasonText", "Check the clock of this computer, and of the sender."), standardWebhooks}},
    {SignatureVerdict::Mismatch,
     true,
     {"mismatch", Stage::Credentials, Fixer::ReceiverDeveloper, false,
      QT_TRANSLATE_NOOP(
          "ReasonText",
          "What the headers say does not fit: the secret is another one, or body or headers were changed on the way."),
      QT_TRANSLATE_NOOP("ReasonText",
                        "Compare the secrets, and check the raw bytes of the body, before anything parses them.")}},
};

} // namespace

ReasonText reasonText(const Verification &verification)
{
    for (const SignatureRow &row : signatureRows) {
        if (row.verdict != verification.verdict)
            continue;
        ReasonText text = reasons::fromRow(row.row, {QString::fromStdString(verification.detail)});
        text.assumption = row.assumption;
        return text;
    }
    return {};
}

std::vector<QString> reasons::signatureCodes()
{
    std::vector<QString> codes;
    for (const SignatureRow &row : signatureRows)
        codes.push_back(QString::fromLatin1(row.row.code));
    return codes;
}

} // namespace selwise
