#include "models/controllers/sessioncontroller.h"

#include "models/controllers/alerts.h"
#include "models/controllers/connectioninput.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/profilefile.h"
#include "models/controllers/publishhistory.h"
#include "models/controllers/sitesession.h"
#include "models/controllers/testmodes.h"
#include "models/items/profilesmodel.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/text/addresstext.h"
#include "models/text/secrettext.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QUuid>
#include <algorithm>
#include <functional>
#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSession, "selwise.session")

} // namespace

struct SessionController::Private {
    SessionController *q;
    Deps deps;
    ProfileFile file;
    ProfilesModel *model;
    State state = State::NoSite;
    SiteSession *site = nullptr;
    ConnectionId opening; ///< empty: a new one, or none
    quint64 attempt = 0; ///< answers of an earlier attempt are not listened to
    std::function<void()> cancelRunning;
    std::unique_ptr<ControlPlane> tried; ///< of the attempt under way
    std::function<void()> leaving; ///< waits for the writes of the open site

    void setState(State next)
    {
        if (std::exchange(state, next) != next)
            Q_EMIT q->stateChanged();
    }

    void begin(const ConnectionId &id)
    {
        abandon();
        opening = id;
        setState(State::Opening);
    }

    /// Stops listening to what is under way.
    void abandon()
    {
        ++attempt;
        if (const auto cancelOne = std::exchange(cancelRunning, {}))
            cancelOne();
        tried.reset();
        if (std::exchange(leaving, {}))
            Q_EMIT q->leavingSettled();
    }

    /// A write whose outcome is not known yet is not walked away from.
    void whenWritten(std::function<void()> then)
    {
        if (!site || !site->isWriting()) {
            then();
            return;
        }
        leaving = std::move(then);
        Q_EMIT q->leavingWaits(site);
    }

    void goOn()
    {
        if (const auto then = std::exchange(leaving, {})) {
            Q_EMIT q->leavingSettled();
            then();
        }
    }

    void fail(const OpenFailure &failure)
    {
        abandon();
        setState(site ? State::Open : State::NoSite);
        Q_EMIT q->openFailed(failure);
    }

    /// The saved profile that leads where this one leads to; none while a saved one stays where it is.
    std::optional<ConnectionProfile> twinOf(const ConnectionProfile &profile) const
    {
        const ConnectionProfile *known = file.find(profile.id);
        if (known && sameSite(*known, profile))
            return {};
        const auto &all = model->profiles(); // the one used last, of several from before this was looked at
        const auto twin = std::ranges::find_if(all, [&profile](const ConnectionProfile &each) { return sameSite(each, profile); });
        return twin == all.end() ? std::nullopt : std::optional(*twin);
    }

    /// Waits for one step of the attempt under way.
    template <class T, class E, class F>
    void await(const QFuture<Result<T, E>> &future, const E &ifCancelled, F f)
    {
        auto *watcher = whenEnded(future, q, ifCancelled, [this, f, mine = attempt](const Result<T, E> &result) {
            if (mine != attempt)
                return;
            cancelRunning = {};
            f(result);
        });
        cancelRunning = [watcher = QPointer(watcher)] {
            if (watcher)
                watcher->cancel();
        };
    }

    void leave()
    {
        if (!site)
            return;
        Q_EMIT q->siteClosing(site);
        site->close();
        site->deleteLater();
        site = nullptr;
    }

    void closeNow()
    {
        leave();
        setState(State::NoSite);
    }

    void open(const ConnectionProfile &profile, std::unique_ptr<ControlPlane> plane, const std::function<void()> &entering = {})
    {
        ++attempt;
        const auto ready = std::make_shared<std::unique_ptr<ControlPlane>>(std::move(plane));
        whenWritten([this, profile, ready, entering] {
            if (entering)
                entering();
            enter(profile, std::move(*ready));
        });
    }

    void enter(ConnectionProfile profile, std::unique_ptr<ControlPlane> plane)
    {
        leave();
        profile.lastUsed = deps.clock.now();
        site = new SiteSession(profile, std::move(plane), deps.settings, deps.vault, deps.clock, deps.archives, q);
        // From the event loop: what has just ended is still telling others so.
        QObject::connect(site, &SiteSession::writingChanged, q, [this, opened = site] {
            if (opened == site && !site->isWriting())
                goOn();
        }, Qt::QueuedConnection);
        file.put(profile);
        setState(State::Open);
        Q_EMIT q->siteOpened(site);
        if (site)
            site->refresh();
    }
};

SessionController::SessionController(Deps deps, QObject *parent)
    : QObject(parent)
    , d(new Private{this, deps, ProfileFile(deps.settings, nullptr), new ProfilesModel(this), {}, {}, {}, {}, {}, {}, {}})
{
    d->model->setProfiles(d->file.profiles());
    connect(&d->file, &ProfileFile::changed, this, [this] {
        d->model->setProfiles(d->file.profiles());
        Q_EMIT profilesChanged();
    });
}

SessionController::~SessionController()
{
    d->abandon();
    delete d->site; // before what it works with
}

ConnectionId SessionController::sandboxId()
{
    return {u"sandbox"_s};
}

ProfilesModel *SessionController::profiles() const
{
    return d->model;
}

SessionController::State SessionController::state() const
{
    return d->state;
}

SiteSession *SessionController::site() const
{
    return d->site;
}

std::optional<SettingsStore::StoreError> SessionController::profilesError() const
{
    return d->file.error();
}

void SessionController::openSandbox()
{
    d->begin(sandboxId());
    d->await(d->deps.sandbox.ensureRunning(), SandboxError{SandboxError::Kind::Cancelled, {}},
             [this](const Result<SandboxInfo, SandboxError> &sandbox) {
                 if (!sandbox) {
                     OpenFailure failure;
                     failure.sandbox = sandbox.error();
                     d->fail(failure);
                     return;
                 }
                 ConnectionProfile profile;
                 if (const ConnectionProfile *known = d->file.find(sandboxId()))
                     profile = *known;
                 else
                     profile.name = sandboxProfileName();
                 profile.id = sandboxId();
                 profile.environment = Environment::Sandbox;
                 profile.site = sandbox->site;
                 profile.apiUrl = sandbox->url; // for this run: its port is another each time
                 auto plane = d->deps.planes.make(profile, sandbox->token);
                 profile.apiUrl.clear();
                 d->open(profile, std::move(plane));
             });
}

void SessionController::connectTo(const ConnectionProfile &profile, const QString &typedAddress, const Secret &token)
{
    const ParsedAddress address = parseAddress(typedAddress);
    ConnectionProfile tried = profile;
    tried.apiUrl = address.origin;
    tried.name = tried.name.trimmed();
    tried.site.text = tried.site.text.trimmed();
    if (tried.id.isEmpty())
        tried.id.text = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const ConnectionProfile *known = d->file.find(tried.id);
    if (known && sameSite(*known, tried)) { // its drafts and secrets are under that spelling
        tried.apiUrl = known->apiUrl;
        tried.site = known->site;
    }
    const std::optional<ConnectionProfile> twin = d->twinOf(tried);
    OpenFailure failure;
    failure.issues = connectionIssues(tried, address, token);
    if (twin && known)
        failure.issues.push_back({Issue::Severity::Error, Issue::Code::Duplicate, u"site"_s, twin->name});
    if (hasErrors(failure.issues)) {
        Q_EMIT openFailed(failure);
        return;
    }
    if (twin) {
        const QString name = tried.name == tried.apiUrl.host() ? twin->name : tried.name;
        tried = *twin;
        tried.name = name;
        tried.environment = profile.environment;
    }
    d->begin(tried.id);
    d->tried = d->deps.planes.make(tried, token);
    ApiError cancelled;
    cancelled.kind = ApiError::Kind::Cancelled;
    d->await(d->tried->providers(), cancelled, [=, this](const Result<std::vector<ProviderRecord>, ApiError> &answer) {
        if (!answer) {
            OpenFailure refused;
            refused.api = answer.error();
            d->fail(refused);
            return;
        }
        d->open(tried, std::move(d->tried), [=, this] {
            whenDone(d->deps.vault.keep(tokenKey(tried), token, secretPurposeWord(SecretPurpose::Reading)), this, [=, this](const SecretVault::Kept &kept) {
                Q_EMIT tokenKept(kept);
                if (twin)
                    Q_EMIT savedSiteUpdated(*twin, tried);
            });
        });
    });
}

void SessionController::openProfile(const ConnectionId &id)
{
    if (id == sandboxId()) {
        openSandbox();
        return;
    }
    const ConnectionProfile *known = d->file.find(id);
    if (!known)
        return; // removed meanwhile, and so it is in the list
    d->begin(id);
    d->await(d->deps.vault.read(tokenKey(*known), secretPurposeWord(SecretPurpose::Reading)), SecretError{},
             [this, profile = *known](const Result<Secret, SecretError> &token) {
                 if (!token) {
                     OpenFailure failure;
                     failure.secret = token.error();
                     d->fail(failure);
                     return;
                 }
                 d->open(profile, d->deps.planes.make(profile, *token));
                 if (d->deps.vault.hasOnlyOlder(tokenKey(profile)))
                     Q_EMIT olderTokenUsed(profile);
             });
}

void SessionController::cancel()
{
    if (d->state != State::Opening && !d->leaving)
        return;
    d->abandon();
    d->setState(d->site ? State::Open : State::NoSite);
}

void SessionController::closeSite()
{
    d->abandon();
    d->whenWritten([this] { d->closeNow(); });
}

void SessionController::leaveAnyway()
{
    d->goOn();
}

void SessionController::renameProfile(const ConnectionId &id, const QString &name, Environment environment)
{
    const ConnectionProfile *known = d->file.find(id);
    if (!known || name.trimmed().isEmpty())
        return;
    ConnectionProfile profile = *known;
    profile.name = name.trimmed();
    if (id != sandboxId())
        profile.environment = environment;
    d->file.put(profile);
    if (d->site && d->site->profile().id == id)
        d->site->setProfile(profile);
}

void SessionController::setRules(const ConnectionId &id, const EvaluationRules &rules)
{
    const ConnectionProfile *known = d->file.find(id);
    if (!known || known->rules == rules)
        return;
    ConnectionProfile profile = *known;
    profile.rules = rules;
    d->file.put(profile);
    if (d->site && d->site->profile().id == id)
        d->site->setProfile(profile);
}

void SessionController::removeProfile(const ConnectionId &id, bool forgetSecrets)
{
    const ConnectionProfile *known = d->file.find(id);
    if (!known)
        return;
    std::set<QString> sites{known->site.text};
    for (const SecretEntry &entry : d->deps.vault.entries()) {
        if (entry.key.connection == id.text && entry.place != SecretPlace::File)
            sites.insert(entry.key.site); // this connection was for another site before
    }
    const auto remove = [=, this] {
        d->file.remove(id);
        for (const QString &site : sites) {
            d->deps.settings.removeDocument(u"drafts/"_s + SiteSession::draftsName(id, site));
            d->deps.settings.removeDocument(PublishHistory::documentName(SiteSession::draftsName(id, site)));
            d->deps.settings.removeDocument(TestModes::documentName(SiteSession::draftsName(id, site)));
            d->deps.settings.removeDocument(Alerts::documentName(id.text, site));
            d->deps.settings.removeDocument(LogsController::documentName(id.text, site));
        }
        // Once the site that may have it open is deleted.
        QMetaObject::invokeMethod(this, [this, id] {
            if (d->deps.archives && !d->deps.archives->remove(id, SiteId()))
                qCWarning(logSession) << "The delivery logs of a removed connection could not be deleted.";
        }, Qt::QueuedConnection);
        if (forgetSecrets)
            d->deps.vault.forgetAll(id.text); // its end is announced by the vault
    };
    if (d->site && d->site->profile().id == id) {
        d->abandon();
        d->whenWritten([this, remove] {
            d->closeNow();
            remove();
        });
        return;
    }
    if (d->opening == id)
        cancel();
    remove();
}

} // namespace selwise
