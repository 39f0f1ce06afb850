#include "app/archive/archivefolders.h"

#include "app/archive/embeddedarchive.h"

#include <QDir>
#include <QUrl>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

ArchiveFolders::ArchiveFolders(QString base, Clock &clock) : m_base(std::move(base)), m_clock(clock) {}

LogArchives::Opened ArchiveFolders::open(const QString &folder, bool forReading)
{
    const QString place = QDir::cleanPath(QDir(folder).absolutePath());
    const auto known = m_open.find(place);
    if (known != m_open.end()) {
        if (auto archive = known->second.lock(); archive && (forReading || archive->state().access == ArchiveState::Access::Writable))
            return archive;
    }
    auto store = archive::Store::open(place, forReading);
    if (!store)
        return Failure{store.error()};
    std::shared_ptr<LogArchive> opened = std::make_shared<archive::EmbeddedArchive>(*store, m_clock);
    m_open[place] = opened;
    return opened;
}

QString ArchiveFolders::folderOf(const ConnectionId &connection, const SiteId &site) const
{
    // Ids come from outside: never a way out of the folder.
    const auto name = [](const QString &id) { return QString::fromLatin1(QUrl::toPercentEncoding(id, {}, ".~")); };
    const QString ofConnection = m_base + u'/' + name(connection.text);
    return site.isEmpty() ? ofConnection : ofConnection + u'/' + name(site.text);
}

LogArchives::Opened ArchiveFolders::open(const ConnectionId &connection, const SiteId &site)
{
    return open(folderOf(connection, site), false);
}

Result<Done, ArchiveError> ArchiveFolders::remove(const ConnectionId &connection, const SiteId &site)
{
    const QString folder = folderOf(connection, site);
    if (connection.isEmpty() || !QDir(folder).exists())
        return Done();
    archive::WriterLock lock;
    if (!site.isEmpty() && lock.take(folder) == archive::WriterLock::Taken::HeldByAnother)
        return Failure{ArchiveError{ArchiveError::Kind::HeldByAnother, folder, lock.holder()}};
    if (!QDir(folder).removeRecursively())
        return Failure{ArchiveError{ArchiveError::Kind::NotAllowed, folder, {}}};
    return Done();
}

Result<Done, ArchiveError> ArchiveFolders::rebuildCatalogue(const QString &folder)
{
    return archive::Store::rebuildCatalogue(QDir::cleanPath(QDir(folder).absolutePath()));
}

} // namespace selwise
