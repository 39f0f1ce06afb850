#pragma once

#include "models/ports/userfiles.h"

#include <QDir>
#include <QFile>
#include <QPromise>
#include <map>

namespace selwise {

/// Files by name, in memory; those below the system's folder for temporary files are on the disk, where a test looks at them.
class MemoryFiles : public UserFiles {
public:
    std::map<QString, QByteArray> files;
    std::map<QString, FileError> refused; ///< what reading or writing a name meets

    QFuture<Result<QByteArray, FileError>> read(const QString &path, qint64 most) override
    {
        if (const auto error = refused.find(path); error != refused.end())
            return ready<QByteArray>(Failure{error->second});
        if (QFile onDisk(path); isOnDisk(path) && onDisk.open(QIODevice::ReadOnly))
            files[path] = onDisk.readAll();
        const auto found = files.find(path);
        if (found == files.end())
            return ready<QByteArray>(Failure{FileError{FileError::Kind::NotFound, 0, {}}});
        if (found->second.size() > most)
            return ready<QByteArray>(Failure{FileError{FileError::Kind::TooLarge, found->second.size(), {}}});
        return ready<QByteArray>(found->second);
    }
    QFuture<Result<Done, FileError>> write(const QString &path, const QByteArray &content) override
    {
        if (const auto error = refused.find(path); error != refused.end())
            return ready<Done>(Failure{error->second});
        if (QFile onDisk(path); isOnDisk(path) && (!onDisk.open(QIODevice::WriteOnly) || onDisk.write(content) != content.size()))
            return ready<Done>(Failure{FileError{FileError::Kind::Other, 0, onDisk.errorString()}});
        files[path] = content;
        return ready<Done>(Done{});
    }

private:
    static bool isOnDisk(const QString &path) { return path.startsWith(QDir::tempPath()); }
    template <class T>
    static QFuture<Result<T, FileError>> ready(const Result<T, FileError> &result)
    {
        QPromise<Result<T, FileError>> promise;
        promise.start();
        promise.addResult(result);
        promise.finish();
        return promise.future();
    }
};

} // namespace selwise
