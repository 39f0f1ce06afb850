#pragma once

#include "app/cli/commandline.h"
#include "app/cli/problem.h"
#include "app/cli/services.h"
#include "models/domain/connection.h"
#include "models/ports/controlplane.h"

#include <QObject>
#include <memory>

namespace selwise::cli {

/// The service that a command was pointed at.
struct Connection {
    ConnectionProfile profile;
    std::shared_ptr<ControlPlane> plane;
    SecretVault *vault = nullptr;
    bool keepsSecrets = false; ///< a saved connection: secrets go into the keychain (contract, 10)
    bool olderToken = false;   ///< its token is not the one entered last
    /// Who is asked, for sentences: with the port where it is not the usual one.
    QString host() const { return profile.apiUrl.authority(); }
};

/// What of the arguments can be checked without asking anybody, so that wrong input is told before anything happens.
struct Target {
    std::optional<ConnectionProfile> given; ///< --api-url and --site
    std::optional<Secret> token;            ///< --token-file, or SELWISE_TOKEN with --api-url
    QString profileName;
    bool sandbox = false;
};
Result<Target, Problem> targetOf(const Invocation &invocation);

/// The saved connections; none saved yet is an empty list.
Result<std::vector<ConnectionProfile>, Problem> loadProfiles(SettingsStore &settings);

using Connected = std::function<void(const Result<Connection, Problem> &)>;
/// Finds the profile, its token, or the sandbox, and makes the control plane. Sends nothing to the service. Calls back once,
/// never when the receiver died first.
void connectTo(const Target &target, const Services &services, QObject *receiver, const Connected &connected);

} // namespace selwise::cli
