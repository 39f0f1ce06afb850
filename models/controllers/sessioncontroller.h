#pragma once

#include "models/domain/validation.h"
#include "models/ports/controlplanefactory.h"
#include "models/ports/sandboxhost.h"
#include "models/ports/settingsstore.h"
#include "models/services/secretvault.h"

#include <QObject>
#include <memory>

namespace selwise {

class Clock;
class LogArchives;
class ProfilesModel;
class SiteSession;

/// Which site is open: the welcome page, the site switcher and the connection dialog work on it. A site that is writing is
/// not left before its writes are over, or the user wants it all the same (`leavingWaits`).
class SessionController : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE("models/controllers/sitesession.h")
public:
    enum class State { NoSite, Opening, Open };
    /// Why opening failed; exactly one of the members is set, or `issues` name fields ("apiUrl", "site", "token", "name").
    struct OpenFailure {
        std::vector<Issue> issues;
        std::optional<ApiError> api;
        std::optional<SandboxError> sandbox;
        std::optional<SecretError> secret; ///< the profile's token cannot be read: ask for it again
    };
    struct Deps {
        SettingsStore &settings;
        SecretVault &vault;
        ControlPlaneFactory &planes;
        SandboxHost &sandbox;
        Clock &clock;
        LogArchives *archives = nullptr; ///< nullptr: without an archive of delivery logs
    };
    explicit SessionController(Deps deps, QObject *parent = nullptr);
    ~SessionController() override;

    ProfilesModel *profiles() const;
    State state() const;
    /// nullptr when no site is open. While another one is being opened (`Opening`) the one open until then stays; it is
    /// closed when the other is ready, and is `Open` again when that fails or is cancelled.
    SiteSession *site() const;
    std::optional<SettingsStore::StoreError> profilesError() const;

    static ConnectionId sandboxId(); ///< of the embedded sandbox's profile

    void openSandbox();
    /// Tries the connection (GET of the list) and only then saves profile and token and opens the site. A profile with a
    /// known id is changed in place; so is the one that already leads to the site of a new profile (`savedSiteUpdated`), which keeps
    /// its name where none was given, that is, the host. `typedAddress` as typed.
    void connectTo(const ConnectionProfile &profile, const QString &typedAddress, const Secret &token);
    void openProfile(const ConnectionId &id);
    /// What is being opened, and a leaving that waits.
    void cancel();
    /// Does at once what waits for the writes of the open site.
    void leaveAnyway();
    void closeSite();
    void renameProfile(const ConnectionId &id, const QString &name, Environment environment);
    /// Also removes its drafts, and its secrets when asked.
    /// What is assumed of this connection's service where its documentation is silent (contract, 5).
    void setRules(const ConnectionId &id, const EvaluationRules &rules);
    void removeProfile(const ConnectionId &id, bool forgetSecrets);

Q_SIGNALS:
    void stateChanged();
    void siteOpened(selwise::SiteSession *site);
    void siteClosing(selwise::SiteSession *site); ///< still whole; deleted when control returns to the event loop
    /// The site is left as soon as its writes are over: to be said, with the choice of `leaveAnyway` or `cancel`.
    void leavingWaits(selwise::SiteSession *site);
    void leavingSettled(); ///< it has been left, or stays
    void openFailed(const selwise::SessionController::OpenFailure &failure);
    void profilesChanged(); ///< the profiles, or profilesError
    /// Its keychain has but a token that is older than the one entered last (`olderTokenText`).
    void olderTokenUsed(const selwise::ConnectionProfile &profile);
    void tokenKept(const selwise::SecretVault::Kept &kept); ///< after connecting: says when it is for this run only
    /// A new connection was to a site that was saved already: this profile of it was changed instead.
    void savedSiteUpdated(const selwise::ConnectionProfile &before, const selwise::ConnectionProfile &now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
