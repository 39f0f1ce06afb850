#pragma once

#include "app/cli/commandline.h"
#include "app/cli/services.h"

namespace selwise::cli {

/// Does what the arguments ask for (anything but Window and Sandbox) and returns the exit code. A QCoreApplication exists
/// and its loop does not run yet. A command that SIGINT or SIGTERM broke off gives 128 plus the number of the signal.
int run(const Invocation &invocation, const MakeServices &makeServices);

} // namespace selwise::cli
