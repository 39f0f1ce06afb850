#include "app/settings/documentfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUrl>
#include <fcntl.h>
#include <unistd.h>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Failure<SettingsStore::StoreError> failure(SettingsStore::StoreError::Kind kind, const QString &file, const QString &detail)
{
    return Failure{SettingsStore::StoreError{kind, file, detail}};
}

/// Moves a file that cannot be read as JSON out of the way. Returns its new path, empty when it could not be moved.
QString keepAside(const QString &path)
{
    for (int n = 1; n < 1000; ++n) {
        const QString aside = n == 1 ? path + u".damaged"_s : u"%1.damaged-%2"_s.arg(path).arg(n);
        if (!QFileInfo::exists(aside))
            return QFile::rename(path, aside) ? aside : QString();
    }
    return {};
}

/// A rename reaches the disk with its directory.
void syncFolder(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

QString where(const JsonError &error)
{
    return u"%1:%2"_s.arg(error.line).arg(error.column);
}

} // namespace

QString DocumentFiles::pathOf(const QString &name) const
{
    QString path = m_directory;
    const QStringList parts = name.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(part, " ()"));
        if (encoded.startsWith(u'.'))
            encoded.replace(0, 1, u"%2E"_s); // neither a hidden file nor a way out of the directory
        path += u'/' + encoded;
    }
    return path + u".json"_s;
}

QString DocumentFiles::lockPathOf(const QString &name) const
{
    return pathOf(name) + u".lock"_s;
}

Result<Json, SettingsStore::StoreError> DocumentFiles::read(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly)) {
        if (!QFileInfo::exists(file.fileName()))
            return Json();
        return failure(StoreError::Kind::CannotRead, file.fileName(), file.errorString());
    }
    if (file.size() > maxSize)
        return failure(StoreError::Kind::CannotRead, file.fileName(), u"> %1 MiB"_s.arg(maxSize >> 20));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(StoreError::Kind::CannotRead, file.fileName(), file.errorString());
    file.close();

    auto parsed = Json::parse(bytes, Json::Duplicates::Refuse);
    if (parsed)
        return std::move(parsed).value();
    const QString aside = keepAside(file.fileName());
    return failure(StoreError::Kind::Damaged, aside.isEmpty() ? file.fileName() : aside, where(parsed.error()));
}

Result<Done, SettingsStore::StoreError> DocumentFiles::makeFolder(const QString &name) const
{
    const QString folder = QFileInfo(pathOf(name)).path();
    if (QFileInfo(folder).isDir())
        return Done{};
    QString made = m_directory;
    const QString below = folder.mid(m_directory.size());
    const QStringList parts = QStringList{QString()} + below.split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        made += part.isEmpty() ? QString() : u'/' + part;
        if (QFileInfo(made).isDir())
            continue;
        if (!QDir().mkpath(made) || !QFile::setPermissions(made, ownerOnly | QFileDevice::ExeOwner))
            return failure(StoreError::Kind::CannotWrite, made, qt_error_string(errno));
    }
    return Done{};
}

Result<Done, SettingsStore::StoreError> DocumentFiles::write(const QString &name, const Json &document) const
{
    if (auto folder = makeFolder(name); !folder)
        return folder;
    QSaveFile file(pathOf(name));
    const QByteArray bytes = document.toBytes(true) + '\n';
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        return failure(StoreError::Kind::CannotWrite, file.fileName(), file.errorString());
    syncFolder(QFileInfo(file.fileName()).path());
    return Done{};
}

Result<Done, SettingsStore::StoreError> DocumentFiles::remove(const QString &name) const
{
    QFile file(pathOf(name));
    if (!file.remove() && QFileInfo::exists(file.fileName()))
        return failure(StoreError::Kind::CannotWrite, file.fileName(), file.errorString());
    return Done{};
}

} // namespace selwise
