#pragma once

#include "models/domain/json.h"

#include <QStringList>

/// What the commands on the archive of delivery logs print for scripts.
namespace selwise::codec {

/// `replaced` of the known took the place of an earlier version.
Json encodeImportCounts(qint64 added, qint64 known, qint64 refused, qint64 replaced);
/// Each name with its value, null where that is empty, and the count.
Json encodeGroup(const QStringList &names, const std::vector<QString> &values, qint64 count);
Json encodeCount(qint64 count);

struct CheckedFile {
    QString file, what;
    qint64 lost = 0;
    bool mended = false;
};
Json encodeCheck(qint64 files, qint64 entries, const std::vector<CheckedFile> &findings);

} // namespace selwise::codec
