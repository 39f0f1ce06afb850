#pragma once

#include "models/forwarding/eventreader.h"

namespace selwise::forwarding {

/// One a destination; none when a required setting is missing, which is reported.
std::optional<WireRequest> encodeGa4(Encoding &encoding);
std::optional<WireRequest> encodeMeta(Encoding &encoding);
std::optional<WireRequest> encodeGoogleAds(Encoding &encoding);

} // namespace selwise::forwarding
