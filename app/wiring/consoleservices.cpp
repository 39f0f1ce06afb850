#include "app/wiring/consoleservices.h"

#include "app/archive/archivefolders.h"
#include "app/credentials/keychainstore.h"
#include "app/credentials/memorystore.h"
#include "app/desktop/desktopnotifier.h"
#include "app/logging/requestlog.h"
#include "app/settings/filesettingsstore.h"
#include "app/settings/localfiles.h"
#include "app/wiring/httpcontrolplanes.h"
#include "app/wiring/sandboxlauncher.h"
#include "app/wiring/sandboxsecrets.h"
#include "models/ports/systemclock.h"
#include "models/services/secretvault.h"

#include <QDir>
#include <QLoggingCategory>
#include <optional>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logRequests, "selwise.requestlog")

/// `$XDG_STATE_HOME/selwise-console`, or the same in ~/.local/state.
QString defaultStateDirectory()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/selwise-console"_s;
}

/// `$XDG_DATA_HOME/selwise-console/logs`, or the same in ~/.local/share.
QString defaultArchiveDirectory()
{
    const QString data = qEnvironmentVariable("XDG_DATA_HOME");
    return (QDir::isAbsolutePath(data) ? data : QDir::homePath() + u"/.local/share"_s) + u"/selwise-console/logs"_s;
}

void complain(const QString &file, const QString &reason)
{
    qCWarning(logRequests).noquote() << "The log of requests cannot be written:" << file << reason;
}

} // namespace

struct ConsoleServices::Private {
    explicit Private(Options given) : options(std::move(given)) {}

    // In the order in which they need each other.
    const Options options;
    SystemClock clock;
    std::optional<FileSettingsStore> settings;
    std::optional<KeychainStore> keychain;
    MemoryStore memory, emptyMemory;
    std::optional<FileSettingsStore> emptySettings;
    std::optional<SecretVault> vault, emptyVault;
    std::optional<RequestLog> requestLog;
    std::optional<HttpControlPlanes> planes;
    std::optional<SandboxLauncher> sandbox;
    std::optional<LocalFiles> files;
    std::optional<DesktopNotifier> notifier;
    std::optional<ArchiveFolders> archives;

    RequestLog &log()
    {
        if (!requestLog)
            requestLog.emplace(options.stateDirectory.isEmpty() ? defaultStateDirectory() : options.stateDirectory, complain);
        return *requestLog;
    }
};

ConsoleServices::ConsoleServices() : ConsoleServices(Options{}) {}

ConsoleServices::ConsoleServices(Options options) : d(std::make_unique<Private>(std::move(options))) {}

ConsoleServices::~ConsoleServices() = default;

Clock &ConsoleServices::clock()
{
    return d->clock;
}

FileSettingsStore &ConsoleServices::settings()
{
    if (!d->settings)
        d->settings.emplace(d->options.settingsDirectory.isEmpty() ? FileSettingsStore::defaultDirectory()
                                                                   : d->options.settingsDirectory);
    return *d->settings;
}

SecretVault &ConsoleServices::vault()
{
    if (!d->vault) {
        d->keychain.emplace(KeychainStore::Limits{d->options.keychainTimeout, d->options.unlockingTimeout});
        d->vault.emplace(*d->keychain, d->memory, settings(), d->clock);
        const QString sandbox = d->options.sandboxData.isEmpty() ? SandboxLauncher::defaultDataDirectory() : d->options.sandboxData;
        d->vault->setFiles([sandbox] { return sandboxSecrets(sandbox); });
    }
    return *d->vault;
}

SecretVault &ConsoleServices::emptyVault()
{
    if (!d->emptyVault) {
        d->emptySettings.emplace(QStringLiteral("/dev/null")); // no file can be below it
        d->emptyVault.emplace(d->emptyMemory, d->emptyMemory, *d->emptySettings, d->clock);
    }
    return *d->emptyVault;
}

LogArchives &ConsoleServices::archives()
{
    if (!d->archives)
        d->archives.emplace(d->options.archiveDirectory.isEmpty() ? defaultArchiveDirectory() : d->options.archiveDirectory, d->clock);
    return *d->archives;
}

QString ConsoleServices::requestLogFile()
{
    return d->log().file();
}

ControlPlaneFactory &ConsoleServices::planes()
{
    if (!d->planes)
        d->planes.emplace(d->clock, d->options.limits, &d->log());
    return *d->planes;
}

Notifier &ConsoleServices::notifier()
{
    if (!d->notifier)
        d->notifier.emplace();
    return *d->notifier;
}

SandboxHost &ConsoleServices::sandbox()
{
    if (!d->sandbox)
        d->sandbox.emplace(
            SandboxLauncher::Options{d->options.sandboxProgram, d->options.sandboxData, d->options.sandboxTimeout,
                                     d->options.sandboxTraffic},
            planes(), d->clock);
    return *d->sandbox;
}

UserFiles &ConsoleServices::files()
{
    if (!d->files)
        d->files.emplace();
    return *d->files;
}

} // namespace selwise
