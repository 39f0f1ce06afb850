#include "models/controllers/sitesession.h"

#include "models/controllers/alerts.h"
#include "models/controllers/archivefigures.h"
#include "models/controllers/datalayercontroller.h"
#include "models/controllers/explaincontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/healthcontroller.h"
#include "models/controllers/healthfeed.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/mappingcontroller.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/matchkeys.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providerspublisher.h"
#include "models/controllers/providertests.h"
#include "models/controllers/publishhistory.h"
#include "models/controllers/publishers.h"
#include "models/controllers/retrylook.h"
#include "models/controllers/sandboxreplay.h"
#include "models/controllers/publisheffects.h"
#include "models/controllers/secretscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/testmodes.h"
#include "models/controllers/testreceivers.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "models/text/providertext.h"
#include "models/text/webhooktext.h"
#include "models/domain/codec/profilecodec.h"

#include <QHash>

namespace selwise {

SiteSession::SiteSession(ConnectionProfile profile, std::unique_ptr<ControlPlane> plane, SettingsStore &settings,
                         SecretVault &vault, Clock &clock, LogArchives *archives, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_plane(std::move(plane))
    , m_drafts(new DraftBook(settings, clock, draftsName(m_profile.id, m_profile.site.text), this))
    , m_providers(new ProvidersController({*m_plane, vault, *m_drafts, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_publishers(new Publishers(this))
    , m_dataLayer(new DataLayerController({*m_plane, vault, *m_drafts, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_history(new PublishHistory({settings, clock, *m_drafts, *m_publishers, draftsName(m_profile.id, m_profile.site.text)}, this))
    , m_versions(new HistoryController({*m_history, *m_drafts, *m_publishers}, this))
    , m_retries(new RetryLook(*m_plane, this))
    , m_webhooks(new WebhooksController({*m_plane, vault, *m_drafts, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_webhookTests(new WebhookTests({*m_plane, *m_webhooks, clock}, m_profile, this))
    , m_secrets(new SecretsController(vault, *m_providers, m_profile.id.text, m_profile.site.text, this))
    , m_tests(new ProviderTests({*m_plane, *m_providers, clock}, m_profile, this))
    , m_testModes(new TestModes({*m_plane, vault, *m_providers, settings, clock, m_profile.id.text, m_profile.site.text}, this))
    , m_matchKeys(new MatchKeys(*m_plane, clock, ProviderId::of(Provider::Meta), this))
    , m_mapping(new MappingController(*m_plane, *m_providers, *m_drafts, clock, this))
    , m_health(new HealthController(*m_providers, clock, this))
    , m_archiveFigures(new ArchiveFigures([this] { return m_logs->feed().archive(); }, this))
    , m_alerts(new Alerts({*m_health, settings, clock, m_profile.id.text, m_profile.site.text, [this] { m_logs->feed().keepUp(true); },
                           [this] { return m_logs->feed().archive() ? std::optional(m_logs->feed().readUpTo()) : std::nullopt; }}, this))
    , m_seenFeed(new SeenFeed(*m_plane, *m_providers, clock, this))
    , m_filters(new FiltersController(*m_providers, *m_drafts, *m_seenFeed, clock, this))
    , m_publishEffects(new PublishEffects(*m_providers, *m_health, clock, this))
    , m_logs(new LogsController({*m_plane, archives, *m_providers, clock, m_profile.id, m_profile.site}, settings, this))
{
    m_health->setWebhooks(*m_webhooks);
    m_health->setLogs([this](const TimeSpan &span, qint64 stepMs) { return m_archiveFigures->read(span, stepMs); });
    connect(&m_logs->feed(), &LogFeed::entriesChanged, m_health, &HealthController::logsChanged);
    connect(&m_logs->feed(), &LogFeed::coverageChanged, m_health, &HealthController::logsChanged);
    connect(&m_logs->feed(), &LogFeed::changed, m_alerts, &Alerts::logsRead);
    m_health->setTestModes(*m_testModes);
    m_explain = new ExplainController(*m_providers, *m_webhooks, clock, this);
    m_explain->setRules(m_profile.rules);
    m_filters->setRules(m_profile.rules);
    m_logs->setRules(m_profile.rules);
    connect(m_seenFeed, &SeenFeed::changed, this, &SiteSession::countSeen);
    m_publishers->add(new ProvidersPublisher(*m_providers, m_publishers));
    m_publishers->add(m_webhooks);
    m_secrets->addWebhooks(*m_webhooks);
    m_publishers->add(m_dataLayer);
    m_history->setEnvironment(codec::environmentWord(m_profile.environment));
    connect(m_testModes, &TestModes::switched, this, &SiteSession::testModeSwitched);
    connect(m_publishers, &Publishers::writingChanged, this, &SiteSession::writingChanged);
    connect(m_providers, &ProvidersController::liveChanged, this, &SiteSession::liveRead);
    connect(m_publishers, &Publishers::refreshed, this, &SiteSession::lookAgain);
    connect(m_publishers, &Publishers::saved, this, &SiteSession::lookAgain);
    connect(m_publishers, &Publishers::removed, this, &SiteSession::lookAgain);
    if (SandboxTools *tools = m_plane->sandboxTools()) {
        m_testReceivers = new TestReceivers(*tools, this);
        m_sandboxReplay = new SandboxReplay({*tools, *m_plane, clock, [this] { return replayReceivers(); }}, this);
    }
    m_plane->watchNetwork([this](bool online) { networkTold(online); });
}

SiteSession::~SiteSession()
{
    // Before the control plane they speak to, and in this order: each knows the ones behind it.
    delete m_explain;
    delete m_filters;
    delete m_seenFeed;
    delete m_mapping;
    delete m_publishEffects;
    delete m_alerts;
    delete m_archiveFigures;
    delete m_health;
    delete m_logs;
    delete m_matchKeys;
    delete m_testModes;
    delete m_tests;
    delete m_sandboxReplay;
    delete m_testReceivers;
    delete m_webhookTests;
    delete m_secrets;
    delete m_retries;
    delete m_versions;
    delete m_history;
    delete m_publishers;
    delete m_dataLayer;
    delete m_webhooks;
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
    m_explain->setRules(profile.rules);
    m_filters->setRules(profile.rules);
    m_logs->setRules(profile.rules);
    m_webhookTests->setProfile(profile);
    m_history->setEnvironment(codec::environmentWord(profile.environment));
    Q_EMIT profileChanged();
}

/// Hands the mapping what was seen of each event: asked once a name, for a shop may have thousands of events.
void SiteSession::countSeen()
{
    const std::vector<QString> names = m_seenFeed->seen()->names();
    const bool known = m_seenFeed->last24Hours({}).has_value();
    QHash<QString, qint64> counts;
    for (const QString &name : known ? names : std::vector<QString>())
        counts.insert(name, m_seenFeed->last24Hours(name).value_or(0));
    m_mapping->setSeen([known, counts](const QString &event) { return known ? std::optional<qint64>(counts.value(event)) : std::nullopt; }, names);
}

bool SiteSession::isWriting() const
{
    return !m_publishers->writing().empty();
}

/// Outside of any draft: without it, the next refresh would take it for somebody else's doing.
void SiteSession::testModeSwitched(const ProviderId &id, bool on)
{
    const RecordKey key{RecordKey::Kind::Provider, id.canonical()};
    m_history->testModeSwitched(key, {key, {"testMode"}, Json(!on), Json(on)}, {});
}

std::vector<ReplayReceiver> SiteSession::replayReceivers() const
{
    std::vector<ReplayReceiver> receivers;
    for (const WebhookId &id : m_webhooks->ids()) {
        if (const auto webhook = m_webhooks->stored(id))
            receivers.push_back({id.text, webhookName(webhook->name), std::nullopt, webhook->enabled});
    }
    for (const Provider kind : {Provider::Ga4, Provider::Meta, Provider::GoogleAds}) {
        const ProviderId id = ProviderId::of(kind);
        if (const auto record = m_providers->stored(id))
            receivers.push_back({id.canonical(), providerName(id), id, record->enabled});
    }
    return receivers;
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

void SiteSession::lookAgain()
{
    const auto error = m_providers->live().error();
    if (error && error->httpStatus == 0)
        m_providers->live().readNow();
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
    m_webhookTests->cancelAll();
    m_testModes->close();
    m_alerts->close();
    m_matchKeys->cancel();
    m_seenFeed->cancel();
    m_mapping->defaults()->cancel();
    m_publishers->cancel();
    m_logs->feed().keepUp(false);
    m_logs->feed().setFollowing(false);
    m_logs->feed().cancel();
    m_drafts->close();
}

void SiteSession::refresh()
{
    m_publishers->refresh();
}

} // namespace selwise
