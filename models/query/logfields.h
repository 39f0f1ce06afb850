#pragma once

#include "models/domain/logquery.h"

#include <span>

namespace selwise::logquery {

/// The words by which the language knows its fields; the first of each field is the one that is printed.
struct FieldName {
    QLatin1StringView name;
    Field field;
};
std::span<const FieldName> fieldNames();
QString fieldName(const FieldRef &ref); ///< of a path: the path itself
/// Case does not matter. nullopt: no such field, so it is a path into the payload.
std::optional<Field> fieldNamed(QStringView name);
/// The words that a field can hold, for Status, State and Provider; else empty. Others are accepted all the same.
std::vector<QString> knownWords(Field field);

} // namespace selwise::logquery
