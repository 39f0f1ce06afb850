#pragma once

#include <QString>
#include <vector>

namespace selwise {

/// Where a JSON text, printed with a member a line, can be folded: from a line that opens an object or array to the one that closes it.
struct JsonFold {
    int first = 0, last = 0; ///< lines, from 0; what is between them folds away
    friend bool operator==(const JsonFold &, const JsonFold &) = default;
};
/// In the order of their first line. Lines that are no JSON have none.
std::vector<JsonFold> jsonFolds(const QString &text);

} // namespace selwise
