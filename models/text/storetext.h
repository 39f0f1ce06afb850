#pragma once

#include "models/ports/sandboxhost.h"
#include "models/ports/settingsstore.h"

namespace selwise {

/// What a user reads when something on this computer failed: the fact, the consequence, what to do.
struct StoreErrorText {
    QString title;
    QString what;
    QString next;
};
StoreErrorText storeErrorText(const SettingsStore::StoreError &error);
StoreErrorText sandboxErrorText(const SandboxError &error);

} // namespace selwise
