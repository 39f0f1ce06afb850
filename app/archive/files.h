#pragma once

#include "models/ports/archiveerror.h"

#include <string_view>
#include <vector>

/// Files the way an archive needs them: there whole, or not at all.
namespace selwise::archive {

ArchiveError errorOf(int systemError, const QString &path);

using Outcome = Result<Done, ArchiveError>;

/// Writes all of it; lets the disk begin, and does not wait for it. A file that could not be written whole is removed.
Outcome writeUnsynced(const QString &path, const std::vector<std::string_view> &pieces);
/// On disk when it returns.
Outcome sync(const QString &path);
Outcome syncFolder(const QString &folder);
Outcome renameFile(const QString &from, const QString &to);
void removeFile(const QString &path);

/// One writer for a folder, over all processes.
class WriterLock {
public:
    WriterLock() = default;
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;
    enum class Taken { Yes, HeldByAnother, CannotWrite };
    Taken take(const QString &folder);
    QString holder() const { return m_holder; } ///< the other's process number, after HeldByAnother
    bool held() const { return m_file >= 0; }

private:
    int m_file = -1;
    QString m_holder;
};

} // namespace selwise::archive
