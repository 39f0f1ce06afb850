#pragma once

#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace selwise {
class ControlPlaneFactory;
class LogArchives;
class SandboxHost;
class SecretVault;
class SettingsStore;
} // namespace selwise

namespace selwise::cli {

/// What commands work with; made in app/wiring.
struct Services {
    SettingsStore &settings;
    SecretVault &vault;      ///< the secrets of this user
    SecretVault &emptyVault; ///< for a service named on the command line: knows none, keeps none
    ControlPlaneFactory &planes;
    SandboxHost &sandbox;
    LogArchives &archives;
};

struct ServiceOptions {
    std::optional<std::chrono::milliseconds> timeout;
    QString sandboxData;
};
/// Called once at most, when a command needs something beyond its arguments.
using MakeServices = std::function<Services(const ServiceOptions &)>;

} // namespace selwise::cli
