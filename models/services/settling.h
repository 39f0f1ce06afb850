#pragma once

#include "models/services/serverrecord.h"

namespace selwise {

/// What a read after a write of unknown outcome proves.
enum class Evidence { Written, NotWritten, None };

struct AttemptedWrite {
    RecordKey key;
    std::optional<ServerRecord> current;  ///< as read just before; none = there was none
    Json before;                           ///< its form
    Json target;                           ///< the form that was sent
    SecretEdits secrets;                   ///< that the user changed
};
Evidence settledBy(const AttemptedWrite &write, const std::optional<ServerRecord> &now);

/// Names of secrets which, by what the server shows, it does not hold as written.
std::vector<QString> secretsNotHeld(const SecretEdits &edits, const ServerRecord &readBack);

} // namespace selwise
