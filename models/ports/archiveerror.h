#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QString>

namespace selwise {

/// Why an archive did not do what was asked; the sentences are in models/text/archivetext.h.
struct ArchiveError {
    enum class Kind {
        NotThere,      ///< no such folder or file
        NotAllowed,    ///< the system's permissions
        DiskFull,
        Io,            ///< any other refusal of the system, see `detail`
        NotAnArchive,  ///< the folder holds something else, or its catalogue cannot be read
        NewerFormat,   ///< written by a newer version of this program: can be read, not written
        HeldByAnother, ///< another process writes it: can be read, not written
        ReadOnly,      ///< opened for reading
        Cancelled
    };
    Kind kind = Kind::Io;
    QString path;
    QString detail; ///< technical, the system's own words
};

template <class T>
using ArchiveReply = QFuture<Result<T, ArchiveError>>;

} // namespace selwise
