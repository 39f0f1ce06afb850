#pragma once

#include "models/domain/webhook.h"
#include "models/forwarding/diagnose.h"
#include "models/forwarding/retrytimes.h"

#include <QStringList>

/// What a user reads about webhooks.
namespace selwise {

QString webhookName(const QString &name); ///< of one without a name: that it has none

QString webhookAuthName(WebhookAuth auth, const QString &authText = {}); ///< "Signature"; an unknown one's own word
/// What it proves, and how the receiver checks it, a sentence.
QString webhookAuthText(WebhookAuth auth);
struct WebhookSecretText {
    QString label; ///< "Signing secret"
    QString help;
};
WebhookSecretText webhookSecretText(WebhookAuth auth, const QString &wireName);
QString webhookHeaderHelp(WebhookAuth auth); ///< which header is used when the field is empty

QString backoffName(Backoff backoff); ///< as it goes on behind "Then": "doubles", "grows", "stays the same"
/// Below the drawing of a schedule: jitter, Retry-After, which answers are final.
QString retryRulesText();
/// The schedule for people who do not see it: "Attempt 1 at once; attempt 2 after 5 s; … then given up".
QString retryScheduleText(const std::vector<forwarding::RetryTime> &times, int maxAttempts);

/// What a check of a signature found.
struct SignatureText {
    bool valid = false;
    QString fact;    ///< "Not valid: too old."
    QString text;    ///< the reason and what to do
    bool assumption = false;
};
SignatureText signatureText(const forwarding::Diagnosis &diagnosis);

} // namespace selwise
