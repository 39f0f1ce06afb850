#pragma once

#include "models/services/serverrecord.h"

#include <vector>

namespace selwise {

/// The secrets of a record that a server which replaces all would lose unless the write carries them along (contract,
/// sections 3 and 10): it hides them, `edits` leaves them as they are. None when it says that it leaves absent ones alone, and
/// none of a webhook that `target` gives another way of authenticating: the old ones go with the old way.
std::vector<std::pair<QString, SecretState>> secretsAtRisk(const ServerRecord &current, const ServerRecord &target,
                                                           const SecretEdits &edits);
/// What the server shows ends otherwise than a secret with this hint: somebody else has set another one since, and writing
/// ours would roll it back. False while either end is not known.
bool showsAnother(const SecretState &shown, const QString &hint);

} // namespace selwise
