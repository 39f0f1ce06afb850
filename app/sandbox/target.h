#pragma once

#include "app/sandbox/sender.h"
#include "models/domain/webhook.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/engine.h"

#include <optional>
#include <vector>

namespace selwise::sandbox {

/// One destination as it is configured, with its secrets: what the engine, the encoder and the sender need to know of
/// it. Exactly one of `provider` and `webhook` is there.
struct Target {
    QString id;   ///< canonical provider, or the webhook's id
    QString name; ///< for people: "Meta", or the webhook's name
    std::optional<ProviderRecord> provider;
    std::optional<Webhook> webhook;
    forwarding::SecretValues secrets;

    bool isEnabled() const;
    bool isInTestMode() const; ///< of providers alone
    /// The secrets in each form in which an answer may repeat them: as they are, and as they went out (Basic's base64,
    /// what stands under a secret's name in the address).
    std::vector<Secret> spokenSecrets() const;
    forwarding::Destination destination() const;
    Destinations::Purpose purpose() const;
    std::chrono::milliseconds timeout() const; ///< for one request

    forwarding::CompiledDestination compiled(const EvaluationRules &rules) const;
    forwarding::Encoded encode(const Json &event, const forwarding::Ruling &ruling,
                               const forwarding::SendContext &context) const;
    forwarding::SentRequest filledIn(const forwarding::WireRequest &request) const;
};

/// Of a stored document, secrets in plain.
Target providerTarget(Provider provider, const Json &document);
Target webhookTarget(const QString &id, const Json &document);

} // namespace selwise::sandbox
