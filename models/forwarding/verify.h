#pragma once

#include "models/domain/webhook.h"
#include "models/forwarding/wire.h"

namespace selwise::forwarding {

/// Why a webhook's headers do or do not prove where its body comes from.
enum class SignatureVerdict {
    Valid,
    NothingToCheck,   ///< auth type none
    UnknownAuthType,
    SecretMissing,    ///< no secret was given
    SecretMalformed,  ///< `whsec_` without valid base64 behind it
    HeaderMissing,    ///< `detail` names it
    HeaderMalformed,
    TimestampMalformed,
    TimestampTooOld,  ///< more than 5 minutes (Standard Webhooks)
    TimestampInFuture,
    Mismatch,
};
struct Verification {
    SignatureVerdict verdict = SignatureVerdict::Mismatch;
    std::string detail; ///< a header's name; never a secret and never the expected signature
    bool valid() const { return verdict == SignatureVerdict::Valid || verdict == SignatureVerdict::NothingToCheck; }
};

/// All six auth types (contract, section 7). Compares in constant time; of several signatures one suffices (rotation).
Verification verifyWebhook(WebhookAuth auth, const std::string &headerName, const SecretValues &secrets,
                           const std::vector<std::pair<std::string, std::string>> &headers, const std::string &body,
                           qint64 nowSeconds);
/// Stable word for scripts: "valid", "timestamp-too-old".
std::string_view verdictWord(SignatureVerdict verdict);

} // namespace selwise::forwarding
