#pragma once

#include "models/query/logscanner.h"

namespace selwise::logquery {

/// Reads the values behind a field and its operator.
Node termOf(Scanner &scan, const Scanner::FieldPart &field);

} // namespace selwise::logquery
