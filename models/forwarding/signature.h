#pragma once

#include "models/domain/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace selwise::forwarding {

/// What signing and verifying share. None of it keeps a secret longer than the call.

inline constexpr std::string_view defaultApiKeyHeader = "X-API-Key";          ///< A, contract section 7
inline constexpr std::string_view defaultHmacHeader = "X-Selwise-Signature";  ///< A, contract section 7

/// "sha256=" and the hexadecimal HMAC of the body (A, contract section 7).
std::string hmacSignature(const Secret &secret, std::string_view body);

/// The key in a Standard Webhooks secret: the base64 behind `whsec_`, which may be missing. Nothing when that is no base64.
std::optional<Secret> standardWebhooksKey(const Secret &secret);
/// "v1," and the base64 HMAC of `id.timestamp.body`.
std::string standardWebhooksSignature(const Secret &key, std::string_view id, std::string_view timestamp, std::string_view body);

/// Takes the same time wherever the first difference is; only the length may show.
bool sameInConstantTime(std::string_view a, std::string_view b);

/// Without the white space at its ends, which pasting brings along.
Secret trimmedSecret(const Secret &secret);

/// Empty, or the mask that a server shows in its place.
bool isNoSecret(const Secret &secret);

} // namespace selwise::forwarding
