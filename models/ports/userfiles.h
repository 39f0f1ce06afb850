#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace selwise {

struct FileError {
    enum class Kind {
        NotFound,
        NotAllowed,
        NotAFile, ///< a folder, a device
        TooLarge, ///< larger than was asked for; nothing was read
        Other
    };
    Kind kind = Kind::Other;
    qint64 size = 0; ///< of one that is TooLarge, in bytes
    QString detail;  ///< the system's own words
};

/// Files that the user has chosen. Asynchronous: the work is done on a thread of its own, and every future finishes.
class UserFiles {
public:
    virtual ~UserFiles() = default;
    virtual QFuture<Result<QByteArray, FileError>> read(const QString &path, qint64 most) = 0;
    /// Replaces the file as a whole, or leaves what is there.
    virtual QFuture<Result<Done, FileError>> write(const QString &path, const QByteArray &content) = 0;
};

} // namespace selwise
