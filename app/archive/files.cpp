#include "app/archive/files.h"

#include <QFile>
#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/uio.h>
#include <unistd.h>

namespace selwise::archive {

namespace {

QByteArray native(const QString &path)
{
    return QFile::encodeName(path);
}

bool writeAll(int file, std::vector<iovec> &pieces)
{
    size_t at = 0;
    while (at < pieces.size()) {
        const ssize_t written = ::writev(file, pieces.data() + at, int(std::min<size_t>(pieces.size() - at, IOV_MAX)));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return false;
        }
        auto left = size_t(written);
        while (at < pieces.size() && left >= pieces[at].iov_len)
            left -= pieces[at++].iov_len;
        if (at < pieces.size()) {
            pieces[at].iov_base = static_cast<char *>(pieces[at].iov_base) + left;
            pieces[at].iov_len -= left;
        }
    }
    return true;
}

Outcome syncOpened(const QString &path, int flags)
{
    const int file = ::open(native(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return Failure{errorOf(errno, path)};
    const bool done = ::fsync(file) == 0;
    const int error = errno;
    ::close(file);
    if (!done)
        return Failure{errorOf(error, path)};
    return Done();
}

} // namespace

ArchiveError errorOf(int systemError, const QString &path)
{
    using Kind = ArchiveError::Kind;
    Kind kind = Kind::Io;
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: kind = Kind::NotThere; break;
    case EACCES:
    case EPERM:
    case EROFS: kind = Kind::NotAllowed; break;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: kind = Kind::DiskFull; break;
    default: break;
    }
    return {kind, path, qt_error_string(systemError)};
}

Outcome writeUnsynced(const QString &path, const std::vector<std::string_view> &pieces)
{
    const int file = ::open(native(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return Failure{errorOf(errno, path)};
    std::vector<iovec> vectors;
    vectors.reserve(pieces.size());
    for (const std::string_view piece : pieces)
        vectors.push_back({const_cast<char *>(piece.data()), piece.size()});
    const bool done = writeAll(file, vectors);
    const int error = errno;
    if (done)
        ::sync_file_range(file, 0, 0, SYNC_FILE_RANGE_WRITE);
    if (::close(file) != 0 && done) {
        const int closing = errno;
        removeFile(path);
        return Failure{errorOf(closing, path)};
    }
    if (!done) {
        removeFile(path);
        return Failure{errorOf(error, path)};
    }
    return Done();
}

Outcome sync(const QString &path)
{
    return syncOpened(path, O_RDONLY);
}

Outcome syncFolder(const QString &folder)
{
    return syncOpened(folder, O_RDONLY | O_DIRECTORY);
}

Outcome renameFile(const QString &from, const QString &to)
{
    if (::rename(native(from).constData(), native(to).constData()) != 0)
        return Failure{errorOf(errno, to)};
    return Done();
}

void removeFile(const QString &path)
{
    ::unlink(native(path).constData());
}

WriterLock::~WriterLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

WriterLock::Taken WriterLock::take(const QString &folder)
{
    const int file = ::open(native(folder + QStringLiteral("/lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return Taken::CannotWrite;
    char text[32] = {};
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (::pread(file, text, sizeof text - 1, 0) > 0)
            m_holder = QString::fromLatin1(text).trimmed();
        ::close(file);
        return Taken::HeldByAnother;
    }
    // A full disk takes only the hint away.
    const QByteArray own = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(file, 0) == 0)
        (void)!::pwrite(file, own.constData(), size_t(own.size()), 0);
    m_file = file;
    return Taken::Yes;
}

} // namespace selwise::archive
