#pragma once

#include "models/domain/validation.h"
#include "models/domain/webhook.h"

namespace selwise {

/// The form of one that is being created: on, for all events, signed, with the usual retries.
Json emptyWebhookForm();

/// `validate`, and what concerns the other webhooks of the site: names that differ only in case or Unicode form.
std::vector<Issue> webhookIssues(const Webhook &webhook, const std::vector<QString> &otherNames);

/// The secrets that this kind of authentication needs, by wire name.
std::vector<QString> secretNames(WebhookAuth auth);

} // namespace selwise
