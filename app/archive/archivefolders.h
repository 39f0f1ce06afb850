#pragma once

#include "models/ports/logarchive.h"

#include <map>

namespace selwise {

class Clock;

/// Archives in folders: one for each site below that of its connection. Opening one twice gives the same one.
class ArchiveFolders : public LogArchives {
public:
    /// The clock must outlive this and all archives.
    ArchiveFolders(QString base, Clock &clock);
    Opened open(const QString &folder, bool forReading) override;
    Opened open(const ConnectionId &connection, const SiteId &site) override;
    Result<Done, ArchiveError> remove(const ConnectionId &connection, const SiteId &site) override;
    Result<Done, ArchiveError> rebuildCatalogue(const QString &folder) override;

private:
    QString folderOf(const ConnectionId &connection, const SiteId &site) const;

    const QString m_base;
    Clock &m_clock;
    std::map<QString, std::weak_ptr<LogArchive>> m_open;
};

} // namespace selwise
