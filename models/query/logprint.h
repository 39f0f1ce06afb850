#pragma once

#include "models/domain/logquery.h"

namespace selwise::logquery {

/// The canonical text: parse(print(query)).query == normalized(query), for what parse can give.
QString print(const Node &query);
/// The same as one part of a longer text: an Or in parentheses.
QString printPart(const Node &part);
/// A value in its quotes where it needs them.
QString printValue(const QString &text);
QString printField(const FieldRef &field);

} // namespace selwise::logquery
