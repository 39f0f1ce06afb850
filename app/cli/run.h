#pragma once

#include "app/cli/commandline.h"

namespace selwise::cli {

/// Does what the arguments ask for (anything but Window and Sandbox) and returns the exit code. A QCoreApplication exists.
int run(const Invocation &invocation);

} // namespace selwise::cli
