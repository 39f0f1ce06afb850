#include "app/sandbox/datadirectory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto lockName = "/sandbox.lock"_L1;
constexpr auto databaseName = "/sandbox.sqlite"_L1;

StoreProblem notWritable(const QString &path, int error)
{
    return {StoreProblem::Kind::NotWritable, u"%1: %2"_s.arg(path, qt_error_string(error))};
}

} // namespace

Result<DataDirectory, StoreProblem> DataDirectory::claim(const QString &path)
{
    const QString absolute = QDir(path).absolutePath();
    const QByteArray native = QFile::encodeName(absolute);
    const QByteArray lockFile = QFile::encodeName(absolute + lockName);

    if (!QFileInfo::exists(absolute)) {
        if (!QDir().mkpath(QFileInfo(absolute).absolutePath()) || ::mkdir(native.constData(), 0700) != 0)
            return Failure{notWritable(absolute, errno)};
    } else if (!QFileInfo(absolute).isDir()) {
        return Failure{notWritable(absolute, ENOTDIR)};
    }
    // Somebody's directory full of other things keeps the mode it has; our files in it are 0600 all the same.
    if (QDir(absolute).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ||
        QFileInfo::exists(absolute + databaseName))
        ::chmod(native.constData(), 0700);

    const int lock = ::open(lockFile.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return Failure{notWritable(absolute, errno)};
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return Failure{StoreProblem{StoreProblem::Kind::HeldByAnother, absolute}};
    }

    // SQLite gives its -wal and -shm files the mode of the database, which therefore is made here.
    const QByteArray database = QFile::encodeName(absolute + databaseName);
    const int file = ::open(database.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 || ::fchmod(file, 0600) != 0) {
        const int error = errno;
        if (file >= 0)
            ::close(file);
        ::close(lock);
        return Failure{notWritable(absolute + databaseName, error)};
    }
    ::close(file);
    return DataDirectory(absolute, lock);
}

DataDirectory::DataDirectory(QString path, int lock)
    : m_path(std::move(path))
    , m_lock(lock)
{
}

DataDirectory::DataDirectory(DataDirectory &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_lock(std::exchange(other.m_lock, -1))
{
}

DataDirectory &DataDirectory::operator=(DataDirectory &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_lock, other.m_lock);
    return *this;
}

DataDirectory::~DataDirectory()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

QString DataDirectory::databaseFile() const
{
    return m_path + databaseName;
}

} // namespace selwise::sandbox
