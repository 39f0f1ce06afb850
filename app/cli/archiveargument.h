#pragma once

#include "app/cli/commandcontext.h"
#include "models/ports/logarchive.h"

#include <memory>

namespace selwise::cli {

/// Opens the archive that --archive names; ends the command when that fails, or when it is to be written and cannot be.
std::shared_ptr<LogArchive> openArchive(CommandContext &context, bool forReading);

} // namespace selwise::cli
