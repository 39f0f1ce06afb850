#pragma once

#include "models/domain/alertrule.h"
#include "models/domain/codec/providercodec.h"

namespace selwise::codec {

/// The rules, settings and history of one site's alerts as they are kept on this computer: {"version":1,"rules":[…],
/// "history":[…],"quiet":{"from","to"},"notify"}. Rules of a kind that this version does not know are left out.
Result<AlertBook, ShapeError> decodeAlerts(const Json &document);
Json encodeAlerts(const AlertBook &book);

} // namespace selwise::codec
