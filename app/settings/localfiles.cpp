#include "app/settings/localfiles.h"

#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

namespace selwise {
namespace {

FileError::Kind kindOf(QFileDevice::FileError error)
{
    return error == QFileDevice::PermissionsError ? FileError::Kind::NotAllowed : FileError::Kind::Other;
}

Result<QByteArray, FileError> readFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{FileError{FileError::Kind::NotFound, 0, {}}};
    if (!info.isFile())
        return Failure{FileError{FileError::Kind::NotAFile, 0, {}}};
    if (info.size() > most)
        return Failure{FileError{FileError::Kind::TooLarge, info.size(), {}}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{FileError{info.isReadable() ? FileError::Kind::Other : FileError::Kind::NotAllowed, 0, file.errorString()}};
    const QByteArray content = file.read(most + 1); // it may have grown
    if (file.error() != QFileDevice::NoError)
        return Failure{FileError{kindOf(file.error()), 0, file.errorString()}};
    if (content.size() > most)
        return Failure{FileError{FileError::Kind::TooLarge, content.size(), {}}};
    return content;
}

Result<Done, FileError> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return Done{};
    const bool folder = QFileInfo(path).isDir();
    return Failure{FileError{folder ? FileError::Kind::NotAFile : kindOf(file.error()), 0, file.errorString()}};
}

} // namespace

LocalFiles::LocalFiles()
{
    m_thread.setMaxThreadCount(1);
}

template <class T>
QFuture<Result<T, FileError>> LocalFiles::run(std::function<Result<T, FileError>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T, FileError>>>();
    promise->start();
    m_thread.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QByteArray, FileError>> LocalFiles::read(const QString &path, qint64 most)
{
    return run<QByteArray>([path, most] { return readFile(path, most); });
}

QFuture<Result<Done, FileError>> LocalFiles::write(const QString &path, const QByteArray &content)
{
    return run<Done>([path, content] { return writeFile(path, content); });
}

} // namespace selwise
