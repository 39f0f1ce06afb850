#pragma once

#include "app/cli/terminal.h"
#include "models/domain/health.h"
#include "models/domain/webhook.h"

namespace selwise::cli {

// How records are shown to people. Never a secret's value.

void printProviderTable(Terminal &terminal, const std::vector<ProviderRecord> &records);
void printProviders(Terminal &terminal, const std::vector<ProviderRecord> &records); ///< everything of each
void printWebhookTable(Terminal &terminal, const std::vector<Webhook> &webhooks);
void printHealth(Terminal &terminal, const HealthSummary &summary);

/// Local time of this computer to the second; a dash when invalid.
QString timeText(const QDateTime &utc);

} // namespace selwise::cli
