#pragma once

#include "app/cli/problem.h"
#include "models/domain/ids.h"

namespace selwise::cli {

/// PROVIDER as an argument: ga4, meta, gads, google_ads, or another name that can be one segment of a path. The literal
/// segments health, data-layer and webhooks never are (contract, section 1).
Result<ProviderId, Problem> providerArgument(const QString &argument);

Problem notConfigured(const ProviderId &id);

} // namespace selwise::cli
