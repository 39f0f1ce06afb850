#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/logtab.h"

namespace selwise::codec {

/// The file of one site's tabs and saved searches of the delivery logs: {"version":1,"tabs":[...],"saved":[...]}. null is an
/// empty one; a newer version or another shape is an error.
Result<LogsView, ShapeError> decodeLogsView(const Json &document);
Json encodeLogsView(const LogsView &view);

} // namespace selwise::codec
