#pragma once

#include "app/sandbox/documentrules.h"

namespace selwise::sandbox {

/// The stored document after a POST (`stored` nullptr) or PUT (contract, section 7).
Merged mergeWebhook(const Json *stored, const Json &put);
/// What a read answers: everything in `authConfig` but `header` is masked, and named in `secretsSet`.
Json publicWebhook(const StoredRecord &record, const QString &siteId);

} // namespace selwise::sandbox
