#pragma once

#include "app/sandbox/documentrules.h"
#include "models/domain/ids.h"

namespace selwise::sandbox {

/// The stored document after a PUT (contract, section 3). `stored` is nullptr for a record that does not exist yet.
Merged mergeProvider(Provider provider, const Json *stored, const Json &put);
/// What a read answers: metadata, the document with its secrets masked, `secretsSet`.
Json publicProvider(Provider provider, const StoredRecord &record, const QString &siteId);

} // namespace selwise::sandbox
