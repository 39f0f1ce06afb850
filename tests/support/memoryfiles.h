#pragma once

#include "models/ports/userfiles.h"

#include <QPromise>
#include <map>

namespace selwise {

/// Files by name, in memory.
class MemoryFiles : public UserFiles {
public:
    std::map<QString, QByteArray> files;
    std::map<QString, FileError> refused; ///< what reading or writing a name meets

    QFuture<Result<QByteArray, FileError>> read(const QString &path, qint64 most) override
    {
        if (const auto error = refused.find(path); error != refused.end())
            return ready<QByteArray>(Failure{error->second});
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
        files[path] = content;
        return ready<Done>(Done{});
    }

private:
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
