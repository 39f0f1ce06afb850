#pragma once

#include <QString>
#include <QStringList>

namespace selwise {

/// The full path of one of our programs ("selwise-window"), found from where this one lies, in the build tree and when
/// installed alike; empty when it is not there. Needs no QCoreApplication.
QString findProgram(const QString &name);

/// Replaces this process by the program; only returns when that failed, with the system's words.
QString replaceProcess(const QString &program, const QStringList &arguments);

} // namespace selwise
