#pragma once

#include "models/ports/logarchive.h"
#include "models/text/storetext.h"

namespace selwise {

/// What a user reads when the archive of delivery logs, or a file for it, made trouble.
StoreErrorText archiveErrorText(const ArchiveError &error);
/// One line: where in the file, what is wrong there.
QString importFaultText(const ImportFault &fault);
/// One line: the file, what was found, how many entries are lost.
QString checkFindingText(const CheckReport::Finding &finding);
/// Why nothing can be changed in an archive, and what follows; empty when it can be written.
QString archiveAccessText(const ArchiveState &state);

} // namespace selwise
