#pragma once

#include "models/forwarding/eventreader.h"

namespace selwise::forwarding {

/// The rules for names of GA4's Measurement Protocol; what breaks one is reported.
void checkGa4EventName(Encoding &encoding, std::string_view name);
void checkGa4ParamName(Encoding &encoding, std::string_view name);

} // namespace selwise::forwarding
