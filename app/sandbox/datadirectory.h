#pragma once

#include "models/domain/result.h"

#include <QString>

namespace selwise::sandbox {

/// Why a data directory or what is in it cannot be used: exit 3 and one sentence (contract, section 10).
struct StoreProblem {
    enum class Kind {
        NotWritable,
        HeldByAnother,
        Damaged,
        NewerVersion, ///< when opening
        Full,
        Busy,
        Other ///< also while running: 507, 503, 500
    };
    Kind kind = Kind::Other;
    QString detail; ///< the system's or SQLite's own words, with the path; never a stored value
};

/// A directory that this process alone uses as long as the object lives. The lock is the kernel's (flock), so it goes
/// with the process, `kill -9` included. A new or empty directory, or one that is ours already, gets mode 0700.
class DataDirectory {
public:
    static Result<DataDirectory, StoreProblem> claim(const QString &path);
    DataDirectory(DataDirectory &&other) noexcept;
    DataDirectory &operator=(DataDirectory &&other) noexcept;
    ~DataDirectory();

    QString databaseFile() const; ///< exists, mode 0600

private:
    DataDirectory(QString path, int lock);
    QString m_path;
    int m_lock = -1;
};

} // namespace selwise::sandbox
