#pragma once

#include "models/forwarding/verify.h"

#include <optional>

namespace selwise::forwarding {

/// What somebody pasted to learn whether a webhook is genuine.
struct ReceivedWebhook {
    WebhookAuth auth = WebhookAuth::None;
    std::string headerName; ///< authConfig.header; empty = the usual one
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< the bytes
};

/// What it would have to be for the check to pass: found by trying, so it is certain, not a guess.
enum class SignatureFault {
    None,          ///< nothing that was tried makes it valid
    LineEnds,      ///< the body's line ends were changed on the way (or by pasting)
    EndOfBody,     ///< a line feed at the end of the body came or went
    Reformatted,   ///< the body was parsed and written again: other white space, the same JSON
    SecretAsText,  ///< the sender took the text of the secret for the key, instead of the bytes that its base64 stands for
    SecretDecoded, ///< the other way round: the sender decoded a secret that is meant as text
    SignatureBase64, ///< the right HMAC, written in base64 instead of hexadecimal digits (or the other way round)
    SecretSpaces,  ///< the secret given here begins or ends with white space
    OtherSecret    ///< it is valid with one of `others`, not with the one that was given
};

struct Diagnosis {
    Verification verification;      ///< as verifyWebhook says it
    SignatureFault fault = SignatureFault::None; ///< of a Mismatch, or of a malformed header
    bool rightButForClock = false;  ///< the time is what is wrong; the signature itself fits
    std::optional<qint64> ageSeconds; ///< of the time that the headers name; below zero: in the future
};

/// Verifies and, when it is not valid, looks for the reason. `others` are secrets that the receiver may hold instead (an
/// older one, that of another webhook). Keeps nothing.
Diagnosis diagnoseWebhook(const ReceivedWebhook &received, const SecretValues &secrets, const std::vector<SecretValues> &others,
                          qint64 nowSeconds);

} // namespace selwise::forwarding
