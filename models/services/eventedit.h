#pragma once

#include "models/domain/json.h"

namespace selwise {

/// One change to an event, as a user names it: `order.total` a member, `items[0].price` an element's, `items[]` one more at
/// the end. Names are joined by dots and cannot hold dots or brackets; what has such names is written as a whole by the
/// object around it.
struct EventEdit {
    enum class Kind { Set, Remove };
    Kind kind = Kind::Set;
    QString path;
    Json value; ///< for Set
};

/// Why an edit cannot be made, and where.
struct EventEditError {
    enum class Kind {
        NoPath,      ///< nothing in front of the =, or no =
        BadPath,     ///< an empty name, or brackets that are no index
        NotAnObject, ///< `at` is neither an object nor absent, and the path goes on with a name
        NotAList,    ///< the same with an index
        NoElement,   ///< the list `at` is shorter
        NotThere,    ///< there is nothing to remove at `at`
        BadJson      ///< `path` is to get JSON that nobody can be sure of: a name in it is there twice
    };
    Kind kind = Kind::BadPath;
    QString path; ///< as given
    QString at;   ///< how far it leads
};

/// "path=value": the value is JSON when it parses, else text. `lookedLikeJson` says that it is text although it begins as a
/// JSON object or list does.
struct ReadOverride {
    EventEdit edit;
    bool lookedLikeJson = false;
};
Result<ReadOverride, EventEditError> readOverride(const QString &pathAndValue);

/// Makes the change. What is missing on the way becomes objects, and an empty list where `[0]` or `[]` follows; on an error
/// nothing has changed.
Result<Done, EventEditError> applyEdit(Json &event, const EventEdit &edit);

} // namespace selwise
