#pragma once

#include "models/ports/settingsstore.h"
#include "models/services/secretvault.h"

#include <map>
#include <set>

namespace selwise {

/// What the vault knows of its secrets, and the file of it. Secrets that are in memory only are in no file: they end with
/// this run.
class SecretIndex : public QObject {
    Q_OBJECT
public:
    SecretIndex(SettingsStore &settings, Clock &clock, QObject *parent);
    ~SecretIndex() override;

    std::map<SecretKey, SecretEntry> entries;
    std::map<SecretKey, SecretEntry> older; ///< what the keychain has for those of which a newer value was entered since

    /// What is known of this key has changed: into the file, at once or, for mere times of use, soon.
    void touch(const SecretKey &key, bool soon = false);

private:
    void load();
    void save();

    SettingsStore &m_settings;
    Clock &m_clock;
    std::set<SecretKey> m_touched;
    bool m_writable = true, m_scheduled = false;
};

} // namespace selwise
