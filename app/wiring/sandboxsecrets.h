#pragma once

#include "models/services/secretvault.h"

#include <QString>
#include <vector>

namespace selwise {

/// The sandbox's token, which lies in its own database, mode 0600, in this directory; none while there is no sandbox.
std::vector<SecretEntry> sandboxSecrets(const QString &dataDirectory);

} // namespace selwise
