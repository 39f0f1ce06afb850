#pragma once

#include "models/drafts/change.h"

namespace selwise {

/// What one change of a provider does, as a sentence with **names and values** marked; stands under the provider's name.
QString changeSentence(const Change &change);

} // namespace selwise
