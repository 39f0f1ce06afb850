#pragma once

#include <QStringList>

namespace selwise::sandbox {

/// Serves until SIGTERM, SIGINT, or with --stop-with-parent the end of the standard input. `arguments` are the options
/// alone; a QCoreApplication exists. Returns the exit code: 0 served and stopped, 2 wrong usage, 3 cannot serve. Prints
/// the ready line to the standard output and one sentence to the standard error when something is wrong; never a secret
/// beyond the token in the ready line.
int runSandbox(const QStringList &arguments);

} // namespace selwise::sandbox
