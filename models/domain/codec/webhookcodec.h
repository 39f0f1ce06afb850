#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/datalayer.h"
#include "models/domain/webhook.h"

namespace selwise::codec {

Result<Webhook, ShapeError> decodeWebhook(const Json &body);
Result<std::vector<Webhook>, ShapeError> decodeWebhooks(const Json &body);
Json encodeRecord(const Webhook &webhook);                          ///< without secrets and server-set members
Json encodePut(const Webhook &webhook, const SecretEdits &secrets); ///< secrets by name inside authConfig
/// As for a provider's record (providercodec.h); secrets of another way of authenticating are not put back.
void takeSecretStates(Webhook &webhook, const Webhook &read);
Json encodeCanonical(const Webhook &webhook);
/// Why the service switched it off by itself, in its own words; empty when it does not say (A, contract section 7).
QString disabledReason(const Webhook &webhook);
/// What of the record this program has no field for, to be shown: without secrets.
Json unknownMembers(const Webhook &webhook);
/// The names inside authConfig that an auth type needs (bearer: token ...), `header` included where it applies.
std::vector<QLatin1StringView> authConfigNames(WebhookAuth auth);
inline constexpr std::string_view secretsSetName = "secretsSet"; ///< of the canonical form: no part of what is edited
WebhookAuth authFromText(QStringView text);
QString authText(WebhookAuth auth);

Result<DataLayerConfig, ShapeError> decodeDataLayer(const Json &body);
Json encodeRecord(const DataLayerConfig &config);

} // namespace selwise::codec
