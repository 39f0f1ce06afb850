#pragma once

#include "models/domain/connection.h"
#include "models/ports/settingsstore.h"

#include <QObject>
#include <vector>

namespace selwise {

/// The connection profiles and their file, the document "profiles".
class ProfileFile : public QObject {
    Q_OBJECT
public:
    ProfileFile(SettingsStore &settings, QObject *parent);

    const std::vector<ConnectionProfile> &profiles() const { return m_profiles; }
    const ConnectionProfile *find(const ConnectionId &id) const;
    /// Reading, or the last write, failed. What cannot be understood is never written over.
    std::optional<SettingsStore::StoreError> error() const { return m_error; }

    void put(const ConnectionProfile &profile); ///< in place of the one with its id, or as a new one
    void remove(const ConnectionId &id);

Q_SIGNALS:
    void changed(); ///< profiles, error

private:
    void load();
    void save();

    SettingsStore &m_settings;
    std::vector<ConnectionProfile> m_profiles;
    Json m_readBefore;
    bool m_writable = true;
    std::optional<SettingsStore::StoreError> m_error;
};

} // namespace selwise
