#pragma once

#include "models/domain/connection.h"
#include "models/drafts/draftbook.h"
#include "models/ports/controlplane.h"
#include "models/services/replayplan.h"

#include <QObject>
#include <memory>

namespace selwise {

class Alerts;
class ArchiveFigures;
class Clock;
class DataLayerController;
class HistoryController;
class MappingController;
class HealthController;
class ExplainController;
class FiltersController;
class LogArchives;
class LogsController;
class MatchKeys;
class ProviderTests;
class PublishHistory;
class PublishEffects;
class ProvidersController;
class Publishers;
class RetryLook;
class SandboxReplay;
class SecretVault;
class SecretsController;
class SeenFeed;
class TestModes;
class TestReceivers;
class WebhookTests;
class WebhooksController;

/// One opened site: its control plane, drafts and a controller for each pane. Closing the site deletes it.
class SiteSession : public QObject {
    Q_OBJECT
public:
    SiteSession(ConnectionProfile profile, std::unique_ptr<ControlPlane> plane, SettingsStore &settings, SecretVault &vault,
                Clock &clock, LogArchives *archives, QObject *parent = nullptr);
    ~SiteSession() override;

    const ConnectionProfile &profile() const { return m_profile; }
    void setProfile(const ConnectionProfile &profile); ///< its name or environment changed
    DraftBook *drafts() const { return m_drafts; }
    ProvidersController *providers() const { return m_providers; }
    /// Every kind of record there is to publish; undo and redo hand their Changes back through its `apply`.
    Publishers *publishers() const { return m_publishers; }
    PublishHistory *history() const { return m_history; }
    HistoryController *versions() const { return m_versions; }
    RetryLook *retries() const { return m_retries; }
    DataLayerController *dataLayer() const { return m_dataLayer; }
    WebhooksController *webhooks() const { return m_webhooks; }
    WebhookTests *webhookTests() const { return m_webhookTests; }
    SandboxReplay *sandboxReplay() const { return m_sandboxReplay; } ///< nullptr where there is no sandbox
    TestReceivers *testReceivers() const { return m_testReceivers; } ///< likewise
    SecretsController *secrets() const { return m_secrets; }
    ProviderTests *tests() const { return m_tests; }
    TestModes *testModes() const { return m_testModes; }
    MappingController *mapping() const { return m_mapping; }
    MatchKeys *matchKeys() const { return m_matchKeys; } ///< of Meta
    HealthController *health() const { return m_health; }
    Alerts *alerts() const { return m_alerts; }
    ExplainController *explain() const { return m_explain; }
    FiltersController *filters() const { return m_filters; }
    SeenFeed *seenFeed() const { return m_seenFeed; }    ///< the events that really came in
    PublishEffects *publishEffects() const { return m_publishEffects; }
    LogsController *logs() const { return m_logs; }
    void refresh();
    /// Whether the window can be seen: only then, and while there is a network, the live state is kept up.
    void setSeen(bool seen);
    /// False once the system says that there is no network and a request found it so, too.
    bool isOnline() const { return m_online; }
    bool isWriting() const; ///< something was sent, or is about to be, of which the outcome is not known yet
    /// Cancels what is running, and writes and lets go of the drafts, so that the same site can be opened again.
    void close();

    /// The name of the DraftBook of one site of one connection.
    static QString draftsName(const ConnectionId &connection, const QString &site);

Q_SIGNALS:
    void profileChanged();
    void onlineChanged();
    void writingChanged(); ///< isWriting, or what is written

private:
    void networkTold(bool online);
    std::vector<ReplayReceiver> replayReceivers() const;
    void lookAgain(); ///< the service was just there: what was told of it while it did not answer may be over
    void liveRead();
    void countSeen();
    void testModeSwitched(const ProviderId &id, bool on);
    void setOnline(bool online);

    ConnectionProfile m_profile;
    std::unique_ptr<ControlPlane> m_plane;
    DraftBook *m_drafts;
    ProvidersController *m_providers;
    Publishers *m_publishers;
    DataLayerController *m_dataLayer;
    PublishHistory *m_history;
    HistoryController *m_versions;
    RetryLook *m_retries;
    WebhooksController *m_webhooks;
    WebhookTests *m_webhookTests;
    SandboxReplay *m_sandboxReplay = nullptr;
    TestReceivers *m_testReceivers = nullptr;
    SecretsController *m_secrets;
    ProviderTests *m_tests;
    TestModes *m_testModes;
    MatchKeys *m_matchKeys;
    MappingController *m_mapping;
    HealthController *m_health;
    ArchiveFigures *m_archiveFigures;
    Alerts *m_alerts;
    SeenFeed *m_seenFeed;
    FiltersController *m_filters;
    ExplainController *m_explain = nullptr;
    PublishEffects *m_publishEffects;
    LogsController *m_logs;
    bool m_seen = false, m_online = true;
    bool m_saidOffline = false; ///< by the system
};

} // namespace selwise
