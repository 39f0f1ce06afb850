#pragma once

#include "models/domain/connection.h"
#include "models/ports/settingsstore.h"

#include <QObject>
#include <map>
#include <vector>

namespace selwise {

/// The connection profiles and their file, the document "profiles". Another window may change the file at any time: each
/// change here is one of a single profile, made in the file as it is then, and what the others did is taken over.
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
    using Edits = std::map<ConnectionId, std::optional<ConnectionProfile>>; ///< without a profile: removed

    void load();
    void edit(const ConnectionId &id, const std::optional<ConnectionProfile> &profile);
    void written(const Edits &edits, const Result<Json, SettingsStore::StoreError> &document);

    SettingsStore &m_settings;
    std::vector<ConnectionProfile> m_profiles;
    Edits m_unsaved; ///< until they are known to be on the disk; each goes along with the next write
    bool m_writable = true;
    bool m_keptAside = false; ///< what cannot be understood was copied, and may be written over
    std::optional<SettingsStore::StoreError> m_error;
};

} // namespace selwise
