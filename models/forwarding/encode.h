#pragma once

#include "models/domain/webhook.h"
#include "models/forwarding/decision.h"
#include "models/forwarding/identity.h"
#include "models/forwarding/wire.h"

#include <optional>

namespace selwise::forwarding {

/// What encoding needs besides event and configuration. It has no clock of its own, so the same input gives the same bytes.
struct SendContext {
    std::string id;            ///< of the event, when it names none: given once, the same over all attempts
    qint64 nowMs = 0;          ///< UTC, milliseconds since 1970: of sending, for a webhook's timestamp
    qint64 receivedMs = 0;     ///< when the event came: its time when it has none, the same over all attempts; 0 = nowMs
    std::string endpoint;      ///< base address (origin and optional path) in place of the vendor's; empty = the vendor's
    bool validateOnly = false; ///< GA4: the debug validator, which stores nothing. Others ignore it
    bool debugMode = false;    ///< GA4: `debug_mode`, so that the event shows in DebugView
    std::string testEventCode; ///< Meta: `test_event_code`; empty = none
    EventPaths paths;          ///< where identity and context stand in an event
};

/// Something the destination will refuse, drop or misread. One table a destination holds these, each with its source.
struct Finding {
    enum class Severity { Note, Warning, Refused };
    Severity severity = Severity::Warning;
    std::string code;   ///< stable, kebab-case, "ga4-name-too-long"; models/text has the sentence
    std::string path;   ///< member of the request, or of the settings ("config.pixelId"), that it is about
    std::string detail; ///< the value or number found, never a secret and never unhashed personal data
    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Encoded {
    std::optional<WireRequest> request; ///< none when a required setting is missing: a finding says which
    std::vector<Finding> findings;
    bool ok() const { return request.has_value(); }
    /// Why there is no request; nullptr when there is one.
    const Finding *obstacle() const;
};

/// The request for one event that got past the gates. `ruling` has its names and currency; of `record` only `config` and
/// `secrets` (which of them are there) are read. Pure; amounts are never converted.
Encoded encodeForProvider(const ProviderRecord &record, const Json &event, const Ruling &ruling, const SendContext &context);

/// Signing needs the secret itself: without it (or with a masked one) the signature's header is left out and a finding says so.
Encoded encodeForWebhook(const Webhook &webhook, const SecretValues &secrets, const Json &event, const Ruling &ruling,
                         const SendContext &context);

/// Headers of one signed or authenticated webhook delivery, in the order they are sent: for `webhook sign`.
Encoded signWebhook(WebhookAuth auth, const std::string &headerName, const SecretValues &secrets, const std::string &id,
                    qint64 timestampSeconds, const std::string &body);

/// Every code a Finding can have, each once.
std::vector<std::string> findingCodes();

/// The names and currency of a Decision, as views into it.
Ruling rulingOf(const Decision &decision);

} // namespace selwise::forwarding
