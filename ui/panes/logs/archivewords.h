#pragma once

#include "models/ports/archiveerror.h"
#include "ui/widgets/errorstate.h"

namespace selwise {

/// Why the archive of delivery logs did not do what was asked, as an error panel shows it.
ErrorFacts archiveErrorFacts(const ArchiveError &error);

} // namespace selwise
