#include "ui/mainwindow/mainwindow.h"

#include "models/controllers/alerts.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/publishers.h"
#include "models/controllers/sitesession.h"
#include "models/items/profilesmodel.h"
#include "models/ports/settingkeys.h"
#include "ui/mainwindow/changesbar.h"
#include "ui/mainwindow/heldbanner.h"
#include "ui/mainwindow/livewatch.h"
#include "ui/mainwindow/openingpage.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sitebutton.h"
#include "ui/mainwindow/sitestatus.h"
#include "ui/mainwindow/testmodewatch.h"
#include "ui/mainwindow/windowquestions.h"
#include "ui/panes/welcome/welcomepane.h"
#include "ui/panes/words.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/environment.h"

#include <QStackedWidget>

// Which site is open: what the start asks for, opening, its life in the window, leaving it, the welcome page between.

namespace selwise {

void MainWindow::start(const StartRequest &request)
{
    SessionController &session = m_services.session;
    if (request.sandbox) {
        m_opening->setText(tr("Starting the sandbox…"));
        session.openSandbox();
        return;
    }
    const QString wanted = request.profile.isEmpty() ? m_services.settings.value(setting::lastProfile).toString() : request.profile;
    for (const ConnectionProfile &profile : session.profiles()->profiles()) {
        if (request.profile.isEmpty() ? profile.id.text == wanted : profile.name == wanted) {
            openProfile(profile.id);
            return;
        }
    }
    showWelcome();
    if (!request.profile.isEmpty())
        m_welcome->showProblem(tr("There is no connection named %1.").arg(request.profile), tr("Choose one below, or make a new one."));
}

void MainWindow::showState()
{
    const SessionController &session = m_services.session;
    const bool open = session.site() != nullptr;
    const bool opening = session.state() == SessionController::State::Opening;
    if (open) {
        m_pages->setCurrentWidget(m_panes);
    } else if (opening && !(m_welcome && m_pages->currentWidget() == m_welcome)) {
        showOpening();
    } else if (!opening && !(m_welcome && m_pages->currentWidget() == m_welcome)) {
        showWelcome(); // the site was closed, or its opening was cancelled or failed
    }
    showShell();
}

void MainWindow::showOpening()
{
    m_pages->setCurrentWidget(m_opening);
    m_opening->takeFocus();
}

void MainWindow::openSite(SiteSession *site)
{
    m_tried.reset();
    m_undo.clear();
    delete m_journal;
    Publishers *publishers = site->publishers();
    m_journal = new EditJournal(m_undo, [publishers](const std::vector<Change> &changes) { publishers->apply(changes); }, site);
    connect(publishers, &Publishers::edited, m_journal, &EditJournal::record);
    connect(site->filters(), &FiltersController::edited, m_journal, &EditJournal::record);
    connect(site, &SiteSession::profileChanged, this, [this, site] { showProfile(site->profile()); });
    connect(new TestModeWatch(*site, *m_prompt, site), &TestModeWatch::notice, this, &MainWindow::tell);
    showProfile(site->profile());
    m_changes->setSite(site);
    m_held->setSite(site);
    connect(site->drafts(), &DraftBook::refused, this, [this] { m_undo.clear(); }, Qt::QueuedConnection); // nothing of it was done
    m_siteStatus->setSite(site);
    m_live->setSite(site);
    site->alerts()->setNotifier(m_services.notifier, site->profile().name);
    site->alerts()->watch();
    m_panes->setSite({*site, m_services.session, m_services.vault, m_services.settings, m_services.clock, *m_prompt, *m_journal, m_services.files});
    m_services.settings.setValue(setting::lastProfile, site->profile().id.text);
    if (!showPane(m_services.settings.value(setting::lastPane).toString()))
        showPane(paneid::providers);
    showState();
    m_panes->takeFocus();
}

void MainWindow::showProfile(const ConnectionProfile &profile)
{
    const EnvKind environment = words::envKind(profile.environment);
    m_band->setEnvironment(environment);
    m_sidebar->siteButton()->setSite(profile.name, profile.environment);
    const QString kind = environmentName(environment);
    setWindowTitle(profile.name.contains(kind, Qt::CaseInsensitive) ? profile.name : tr("%1 (%2)").arg(profile.name, kind));
}

void MainWindow::closeSite()
{
    m_panes->clearSite();
    m_undo.clear();
    delete std::exchange(m_journal, nullptr);
    m_changes->setSite(nullptr);
    m_held->setSite(nullptr);
    m_siteStatus->setSite(nullptr);
    m_live->setSite(nullptr);
    setWindowTitle(tr("Welcome"));
    m_services.settings.setValue(setting::lastProfile, QString());
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePane(m_services.session, m_services.vault, m_services.clock, m_pages);
        m_pages->addWidget(m_welcome);
        connect(m_welcome, &WelcomePane::openWanted, this, &MainWindow::openProfile);
    }
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->entered();
    showShell();
}

void MainWindow::openProfile(const ConnectionId &id)
{
    for (const ConnectionProfile &profile : m_services.session.profiles()->profiles()) {
        if (profile.id == id) {
            m_tried = profile;
            m_opening->setText(tr("Opening %1…").arg(profile.name));
            if (!m_services.session.site())
                showOpening(); // from the welcome page, too: only there it can be stopped
        }
    }
    m_services.session.openProfile(id);
}

void MainWindow::showFailure(const SessionController::OpenFailure &failure)
{
    const std::optional<ConnectionProfile> tried = std::exchange(m_tried, std::nullopt);
    if (m_services.session.site()) {
        const auto [fact, text] = openFailureText(failure);
        tell({Tone::Error, fact, text, {}, {}});
        return;
    }
    showWelcome();
    m_welcome->showFailure(failure, tried);
}

} // namespace selwise
