#pragma once

#include "models/domain/secret.h"
#include "models/domain/webhook.h"

#include <optional>

namespace selwise {

/// A new secret for the member `name` of this kind of authentication, from the system's source of randomness: for a signature
/// `whsec_` and the base64 of 32 bytes (Standard Webhooks), for HMAC 64 hexadecimal digits, for a token, key or password 43
/// letters of the base64 that an address may hold. None where a random value makes no sense (a user name), or for a member
/// nobody here knows.
std::optional<Secret> generatedSecret(WebhookAuth auth, QStringView name);

} // namespace selwise
