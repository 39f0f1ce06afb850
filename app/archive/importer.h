#pragma once

#include "app/archive/importcontrol.h"
#include "app/archive/store.h"

#include <QStringList>

namespace selwise::archive {

/// Imports the files one behind the other, each on all cores. What was read before a failure or the cancelling is in.
Result<ImportSummary, ArchiveError> importFiles(Store &store, const QStringList &files, ImportControl &control);

} // namespace selwise::archive
