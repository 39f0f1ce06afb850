#pragma once

#include "app/net/networktransport.h"

#include <QString>
#include <chrono>
#include <memory>

namespace selwise {

class Clock;
class ControlPlaneFactory;
class FileSettingsStore;
class Notifier;
class LogArchives;
class SandboxHost;
class SecretVault;
class UserFiles;

/// The one place that makes services, for the window and the command line alike. Each is made when it is first asked for;
/// asking for one neither opens a connection nor starts a thread or a process. Needs a QCoreApplication; lives and is used
/// in the main thread.
class ConsoleServices {
public:
    struct Options {
        QString settingsDirectory; ///< empty: the user's own
        QString stateDirectory;    ///< of the request log; empty: the user's own
        QString archiveDirectory;  ///< of delivery logs; empty: the user's own
        QString sandboxData;       ///< empty: the user's own
        QString sandboxProgram;    ///< empty: from where this program lies
        bool sandboxTraffic = false; ///< its demo shop has visitors
        NetworkTransport::Limits limits;
        std::chrono::milliseconds keychainTimeout{5000};
        std::chrono::milliseconds unlockingTimeout{60000}; ///< while the keychain asks the user for its password
        std::chrono::milliseconds sandboxTimeout{15000};
    };
    ConsoleServices();
    explicit ConsoleServices(Options options);
    ~ConsoleServices();

    Clock &clock();
    FileSettingsStore &settings();
    SecretVault &vault();
    /// Knows no secret and keeps none: for a connection that is given on the command line.
    SecretVault &emptyVault();
    ControlPlaneFactory &planes();
    SandboxHost &sandbox();
    UserFiles &files();
    Notifier &notifier(); ///< the desktop's
    LogArchives &archives();
    /// The current file of the request log, redacted; it need not exist yet.
    QString requestLogFile();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
