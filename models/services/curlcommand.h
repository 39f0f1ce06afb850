#pragma once

#include "models/domain/codec/testexchange.h"

namespace selwise {

/// The request as a command for a POSIX shell. What was masked stays masked: whoever repeats it puts the secret in.
QString curlCommand(const codec::TestExchange &exchange);

} // namespace selwise
