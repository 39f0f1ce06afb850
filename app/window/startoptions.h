#pragma once

#include <QString>

class QApplication;

namespace selwise {

/// What selwise-console passes on. It has checked the arguments already; a wrong one ends the process with exit code 2.
struct StartOptions {
    bool sandbox = false;
    QString sandboxData; ///< empty = the user's own
    QString profile;     ///< name of a connection
    bool noTraffic = false; ///< nobody visits the sandbox's demo shop
};
StartOptions readStartOptions(const QApplication &application);

} // namespace selwise
