#include "ui/mainwindow/sitestatus.h"

#include "models/controllers/alerts.h"
#include "models/controllers/datalayercontroller.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/healthfeed.h"
#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "models/controllers/testmodes.h"
#include "models/controllers/webhookdeliveries.h"
#include "models/controllers/webhookscontroller.h"
#include "models/controllers/webhooktests.h"
#include "models/items/providersmodel.h"
#include "models/items/filtersmodel.h"
#include "models/items/webhooksmodel.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "models/text/testmodetext.h"
#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowquestions.h"
#include "ui/panes/pane.h"
#include "ui/panes/words.h"
#include "ui/theme/theme.h"
#include "ui/theme/thememanager.h"

namespace selwise {

SiteStatus::SiteStatus(SecretVault &vault, ThemeManager &theme, StatusLine &line, Sidebar &sidebar, QObject *parent)
    : QObject(parent), m_vault(vault), m_theme(theme), m_line(line), m_sidebar(sidebar)
{
    connect(&theme, &ThemeManager::changed, this, &SiteStatus::showHere);
    connect(&vault, &SecretVault::changed, this, &SiteStatus::showKeychain);
    connect(&line, &StatusLine::cancelWanted, this, [this] {
        if (m_site) {
            m_site->publishers()->cancel();
            m_site->tests()->cancelAll();
            m_site->webhookTests()->cancelAll();
        }
    });
    connect(&line, &StatusLine::stopTestModeWanted, this, [this] {
        if (m_site && m_ending)
            m_site->testModes()->switchOff(*m_ending);
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SiteStatus::show);
    setSite(nullptr);
}

/// One edit is told by many; all of it is looked at once.
void SiteStatus::showSoon()
{
    m_soon.start(0);
}

void SiteStatus::setSite(SiteSession *site)
{
    if (m_site) {
        m_site->disconnect(this);
        m_site->providers()->disconnect(this);
        m_site->publishers()->disconnect(this);
        m_site->filters()->disconnect(this);
        m_site->drafts()->disconnect(this);
        m_site->tests()->disconnect(this);
        m_site->testModes()->disconnect(this);
        m_site->webhookTests()->disconnect(this);
        m_site->webhooks()->model()->disconnect(this);
        m_site->webhooks()->deliveries().disconnect(this);
        m_site->mapping()->disconnect(this);
        m_site->alerts()->disconnect(this);
    }
    m_site = site;
    if (site) {
        connect(site->providers(), &ProvidersController::stateChanged, this, &SiteStatus::showSoon);
        connect(site->publishers(), &Publishers::busyChanged, this, &SiteStatus::showSoon);
        connect(site->publishers(), &Publishers::writingChanged, this, &SiteStatus::showSoon);
        connect(site->providers(), &ProvidersController::recordChanged, this, &SiteStatus::showSoon);
        connect(site->filters(), &FiltersController::listChanged, this, &SiteStatus::showSoon);
        connect(site->providers(), &ProvidersController::liveChanged, this, &SiteStatus::showSoon);
        connect(site, &SiteSession::onlineChanged, this, &SiteStatus::showSoon);
        connect(site->drafts(), &DraftBook::changed, this, &SiteStatus::showSoon);
        connect(site->mapping(), &MappingController::countsChanged, this, &SiteStatus::showSoon);
        connect(site->tests(), &ProviderTests::progressChanged, this, &SiteStatus::showSoon);
        connect(site->tests(), &ProviderTests::changed, this, &SiteStatus::showSoon);
        connect(site->testModes(), &TestModes::changed, this, &SiteStatus::showSoon);
        connect(site->webhookTests(), &WebhookTests::changed, this, &SiteStatus::showSoon);
        for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(site->webhooks()->model(), signal, this, &SiteStatus::showSoon);
        connect(site->webhooks()->model(), &QAbstractItemModel::dataChanged, this, &SiteStatus::showSoon);
        connect(&site->webhooks()->deliveries(), &WebhookDeliveries::changed, this, &SiteStatus::showSoon);
        connect(site->alerts(), &Alerts::changed, this, &SiteStatus::showSoon);
    }
    show();
    showKeychain();
}

void SiteStatus::setFront(Pane *pane)
{
    m_front = pane;
    showSoon();
}

void SiteStatus::showHere()
{
    if (m_site) {
        m_line.setHere({}, {});
        return;
    }
    const bool dark = Theme::current().kind == ThemeKind::Dark;
    const QString theme = m_theme.preference() == ThemePreference::System
                              ? (dark ? tr("Follows the system: dark") : tr("Follows the system: light"))
                              : (dark ? tr("Dark appearance") : tr("Light appearance"));
    m_line.setHere(theme, m_vault.keychainProblem() ? QString() : tr("Secrets go to this computer's keychain"));
}

namespace {

/// The latest look at the deliveries found nobody there: a pane may still show what was read before that.
bool unanswered(const HealthFeed &live)
{
    return live.error() && live.error()->httpStatus == 0;
}

} // namespace

void SiteStatus::show()
{
    if (!m_site) {
        m_line.setConnection(Tone::Neutral, tr("Not connected"));
        m_line.setSite({}, {});
        m_line.setRefreshed({}, {});
        m_line.setTestMode({});
        m_line.setWork({});
        return;
    }
    const ConnectionProfile &profile = m_site->profile();
    const ProvidersController &providers = *m_site->providers();
    const PaneState state = providers.state();
    const QString host = words::host(profile);
    if (!m_site->isOnline())
        m_line.setConnection(Tone::Warning, tr("No network"));
    else if (state.error || unanswered(providers.live()))
        m_line.setConnection(Tone::Failed, tr("No good answer from %1").arg(host));
    else if (state.kind == PaneState::Kind::Loading)
        m_line.setConnection(Tone::Neutral, tr("Connecting to %1").arg(host));
    else
        m_line.setConnection(Tone::Delivered, tr("Connected to %1").arg(host));
    m_line.setSite(words::shortSite(profile.site), profile.site.text);
    const QDateTime ofFront = m_front ? m_front->readAt() : QDateTime();
    const QDateTime at = ofFront.isValid() ? ofFront : providers.refreshedAt();
    m_line.setRefreshed(at.isValid() ? tr("Refreshed %1").arg(words::clockTime(at)) : QString(), words::utcTip(at));
    const QString written = writtenNames(*m_site);
    const ProviderTests::Progress tests = m_site->tests()->progress();
    if (!written.isEmpty())
        m_line.setWork(tr("Writing %1").arg(written));
    else if (tests.running > 0)
        m_line.setWork(tests.total > 1 ? tr("Testing: %1 of %2 done").arg(tests.done).arg(tests.total) : tr("Testing"));
    else if (m_site->webhookTests()->isRunning())
        m_line.setWork(tr("Testing"));
    else
        m_line.setWork(m_site->publishers()->isBusy() ? tr("Talking to %1").arg(host) : QString());

    NavBadge badge;
    QStringList testing, ending;
    m_ending.reset();
    const ProvidersModel &model = *providers.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const ProvidersModel::Row &provider = model.at(row);
        const bool failing = provider.enabled && provider.health == HealthStatus::Failing;
        const bool testFailed = m_site->tests()->hasFailed(provider.provider); // to be seen when its card is not
        badge.failing += failing ? 1 : 0;
        badge.testsFailed += testFailed ? 1 : 0;
        badge.troubled += failing || testFailed ? 1 : 0;
        if (provider.testMode && provider.enabled && providers.stored(provider.provider)) {
            badge.testMode = true;
            const auto term = m_site->testModes()->term(provider.provider);
            if (term && term->until.isValid()) {
                ending << testModeUntilText(providerName(provider.provider), words::clockTime(term->until).left(5));
                m_ending = provider.provider;
            } else {
                testing << providerName(provider.provider);
            }
        }
    }
    for (int row = 0; row < model.rowCount(); ++row)
        badge.changes += m_site->drafts()->changeCount({RecordKey::Kind::Provider, model.at(row).provider.canonical()});
    const int mapped = m_site->mapping()->unpublished(); // they have an entry of their own
    const int filtered = m_site->filters()->model()->changedCount();
    badge.changes -= mapped + filtered;
    m_sidebar.setBadge(paneid::providers, badge);
    showWebhooks();
    NavBadge mappings;
    mappings.changes = mapped;
    m_sidebar.setBadge(paneid::mapping, mappings);
    NavBadge filters;
    filters.changes = filtered;
    m_sidebar.setBadge(paneid::filters, filters);
    NavBadge alerts;
    alerts.troubled = alerts.alerts = m_site->alerts()->raised();
    m_sidebar.setBadge(paneid::health, alerts);
    NavBadge layer;
    layer.changes = m_site->drafts()->changeCount(DataLayerController::key());
    m_sidebar.setBadge(paneid::dataLayer, layer);
    const bool one = ending.size() == 1;
    if (!testing.isEmpty())
        ending << tr("%1 in test mode").arg(testing.join(QStringLiteral(", ")));
    m_line.setTestMode(ending.join(QStringLiteral(", ")), m_ending ? testModeOnlyHereText() : QString(), one);
}

void SiteStatus::showWebhooks()
{
    NavBadge badge;
    const WebhooksModel &model = *m_site->webhooks()->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const WebhooksModel::Row &webhook = model.at(row);
        // Nothing of what was read got through, or the service has given it up.
        const bool failing = webhook.published && ((webhook.enabled && webhook.failingSince.isValid() && webhook.delivered == 0) || !webhook.disabledReason.isEmpty());
        const bool testFailed = m_site->webhookTests()->hasFailed(webhook.id);
        badge.failing += failing ? 1 : 0;
        badge.testsFailed += testFailed ? 1 : 0;
        badge.troubled += failing || testFailed ? 1 : 0;
        badge.changes += m_site->drafts()->changeCount(WebhooksController::keyOf(webhook.id));
    }
    m_sidebar.setBadge(paneid::webhooks, badge);
}

void SiteStatus::showKeychain()
{
    showHere();
    m_line.setKeychainProblem(m_vault.waitsForUnlocking() ? waitsForUnlockingText().title
                              : m_vault.keychainProblem() ? tr("Keychain: not reachable")
                                                          : QString());
}

} // namespace selwise
