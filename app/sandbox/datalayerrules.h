#pragma once

#include "app/sandbox/documentrules.h"

namespace selwise::sandbox {

/// The settings of a site that has stored none (D, contract section 6).
Json defaultDataLayer();
/// The stored document after a PUT: partial, as for providers.
Merged mergeDataLayer(const Json &stored, const Json &put);

} // namespace selwise::sandbox
