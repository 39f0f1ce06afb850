#pragma once

#include "models/domain/providerrecord.h"

namespace selwise {

enum class WebhookAuth { None, Bearer, Basic, Hmac, Signature, ApiKey, Unknown };
enum class Backoff { Exponential, Linear, Fixed, Unknown };

/// Contract, section 7 (A). Times in whole seconds.
struct RetryPolicy {
    int maxAttempts = 5;
    int initialDelaySeconds = 5;
    Backoff backoff = Backoff::Exponential;
    int maxDelaySeconds = 3600;
    int timeoutSeconds = 10;
    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

struct Webhook {
    WebhookId id;
    QString name;
    QString url;
    std::vector<QString> events; ///< empty = all events
    bool enabled = true;
    WebhookAuth auth = WebhookAuth::None;
    QString authText; ///< authType as on the wire
    QString authHeader; ///< authConfig.header, its one member that is not a secret
    std::map<QString, SecretState> secrets; ///< everything else in authConfig, by wire name
    bool namesSecretsSet = false;
    RetryPolicy retry;
    QDateTime createdAt, updatedAt;
    QByteArray etag;
    Json source = Json::object(); ///< as received, without secrets; see ProviderRecord::source
};

} // namespace selwise
