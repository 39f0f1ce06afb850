#include "models/controllers/sitesession.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/healthfeed.h"
#include "models/controllers/matchkeys.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/secretscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/testmodes.h"

namespace selwise {

SiteSession::SiteSession(ConnectionProfile profile, std::unique_ptr<ControlPlane> plane, SettingsStore &settings,
                         SecretVault &vault, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_plane(std::move(plane))
    , m_drafts(new DraftBook(settings, clock, draftsName(m_profile.id, m_profile.site.text), this))
    , m_providers(new ProvidersController({*m_plane, vault, *m_drafts, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_secrets(new SecretsController(vault, *m_providers, m_profile.id.text, m_profile.site.text, this))
    , m_tests(new ProviderTests({*m_plane, *m_providers, clock}, m_profile, this))
    , m_testModes(new TestModes({*m_plane, vault, *m_providers, settings, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_matchKeys(new MatchKeys(*m_plane, clock, ProviderId::of(Provider::Meta), this))
    , m_seenFeed(new SeenFeed(*m_plane, *m_providers, clock, this))
    , m_filters(new FiltersController(*m_providers, *m_drafts, *m_seenFeed, clock, this))
{
    m_filters->setRules(m_profile.rules);
    connect(m_providers, &ProvidersController::writingChanged, this, &SiteSession::writingChanged);
    connect(m_providers, &ProvidersController::liveChanged, this, &SiteSession::liveRead);
    m_plane->watchNetwork([this](bool online) { networkTold(online); });
}

SiteSession::~SiteSession()
{
    // Before the control plane they speak to, and in this order: each knows the ones behind it.
    delete m_filters;
    delete m_seenFeed;
    delete m_matchKeys;
    delete m_testModes;
    delete m_tests;
    delete m_secrets;
    delete m_providers;
    delete m_drafts;
}

QString SiteSession::draftsName(const ConnectionId &connection, const QString &site)
{
    return connection.text + u'.' + site;
}

void SiteSession::setProfile(const ConnectionProfile &profile)
{
    m_profile = profile;
    m_tests->setProfile(profile);
    m_filters->setRules(profile.rules);
    Q_EMIT profileChanged();
}

bool SiteSession::isWriting() const
{
    return !m_providers->writing().empty();
}

void SiteSession::setSeen(bool seen)
{
    m_seen = seen;
    m_providers->live().setWatched(m_seen && m_online);
}

void SiteSession::networkTold(bool online)
{
    m_saidOffline = !online;
    if (online)
        setOnline(true);
    if (m_seen || !online)
        m_providers->live().readNow(); // the system may be wrong: only a request that fails, too, settles it
}

void SiteSession::liveRead()
{
    const auto error = m_providers->live().error();
    using Kind = ApiError::Kind;
    if (!error || error->httpStatus > 0)
        setOnline(true);
    else if (m_saidOffline && (error->kind == Kind::Offline || error->kind == Kind::Dns || error->kind == Kind::ConnectTimeout
                               || error->kind == Kind::ConnectionRefused))
        setOnline(false);
}

void SiteSession::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    m_providers->live().setWatched(m_seen && m_online);
    Q_EMIT onlineChanged();
}

void SiteSession::close()
{
    setSeen(false);
    m_providers->live().cancel();
    m_tests->cancelAll();
    m_testModes->close();
    m_matchKeys->cancel();
    m_seenFeed->cancel();
    m_providers->cancel();
    m_drafts->close();
}

void SiteSession::refresh()
{
    m_providers->refresh();
}

} // namespace selwise
