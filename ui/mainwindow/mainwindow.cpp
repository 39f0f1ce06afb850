#include "ui/mainwindow/mainwindow.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/profilesmodel.h"
#include "models/ports/settingkeys.h"
#include "models/ports/whendone.h"
#include "models/text/secrettext.h"
#include "ui/dialogs/promptdialog.h"
#include "ui/mainwindow/changesbar.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/heldbanner.h"
#include "ui/mainwindow/livewatch.h"
#include "ui/mainwindow/menuwork.h"
#include "ui/mainwindow/openingpage.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/panetable.h"
#include "ui/mainwindow/regions.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/sitebutton.h"
#include "ui/mainwindow/sitemenu.h"
#include "ui/mainwindow/sitestatus.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/testmodewatch.h"
#include "ui/mainwindow/windowactions.h"
#include "ui/mainwindow/windowcommands.h"
#include "ui/mainwindow/windowplacement.h"
#include "ui/mainwindow/windowquestions.h"
#include "ui/mainwindow/writewait.h"
#include "ui/panes/welcome/welcomepane.h"
#include "ui/panes/words.h"
#include "ui/theme/thememanager.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr QSize usualSize(1440, 900), smallestSize(960, 600);
constexpr int railBelow = 1300, statusHeight = 28, recentMost = 5, placedMs = 1000;

} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent), m_services(services),
      m_ownPrompt(services.prompt ? nullptr : std::make_unique<WindowPrompt>(this)),
      m_prompt(services.prompt ? services.prompt : m_ownPrompt.get()), m_actions(new WindowActions(this, &m_undo)),
      m_band(new EnvBand(EnvKind::Sandbox, this)), m_sidebar(new Sidebar(this)), m_changes(new ChangesBar(services.clock, this)),
      m_pages(new QStackedWidget(this)), m_opening(new OpeningPage(m_pages)), m_panes(new PaneHost(m_pages)),
      m_status(new StatusLine(this)), m_siteStatus(new SiteStatus(services.vault, services.theme, *m_status, *m_sidebar, this)),
      m_live(new LiveWatch(*this)), m_held(new HeldBanner(this)),
      m_toasts(new ToastHost(this, services.clock)), m_menu(new SiteMenu(services.session, services.theme, this)),
      m_siteWait(new WriteWait(*m_prompt, Leaving::Site, this)), m_closeWait(new WriteWait(*m_prompt, Leaving::Window, this))
{
    setMinimumSize(smallestSize);
    m_placed.setSingleShot(true);
    m_placed.setInterval(placedMs);
    connect(&m_placed, &QTimer::timeout, this, &MainWindow::rememberPlacement); // the end of a session closes no window
    buildShell();
    connectShell();
    restorePlacement();
    showShell(); // which page comes is decided by start()
}

MainWindow::~MainWindow()
{
    m_panes->clearSite();
}

void MainWindow::buildShell()
{
    m_pages->addWidget(m_opening);
    m_pages->addWidget(m_panes);
    m_band->setFixedHeight(4);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_changes);
    main->addWidget(m_live->banner());
    main->addWidget(m_held);
    main->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(main, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::connectShell()
{
    SessionController &session = m_services.session;
    connect(&session, &SessionController::stateChanged, this, &MainWindow::showState);
    connect(&session, &SessionController::siteOpened, this, &MainWindow::openSite);
    connect(&session, &SessionController::siteClosing, this, &MainWindow::closeSite);
    connect(&session, &SessionController::leavingWaits, m_siteWait, [this](SiteSession *site) {
        m_siteWait->ask(*site, [this](bool leave) {
            if (leave)
                m_services.session.leaveAnyway();
            else
                m_services.session.cancel();
        });
    });
    connect(&session, &SessionController::leavingSettled, m_siteWait, &WriteWait::takeBack);
    connect(&session, &SessionController::openFailed, this, &MainWindow::showFailure);
    connect(&session, &SessionController::tokenKept, this, [this](const SecretVault::Kept &kept) {
        if (kept.place == SecretPlace::Memory)
            tell({Tone::Warning, tr("The token is kept for this run only"),
                  tr("This computer's keychain did not take it. You will be asked for it at the next start."), tr("Details"),
                  [this] { showPane(paneid::secrets); }});
    });
    connect(&session, &SessionController::olderTokenUsed, this, [this](const ConnectionProfile &profile) {
        const SecretErrorText text = olderTokenText(profile.name);
        tell({Tone::Warning, text.title, text.what + u' ' + text.next, tr("Details"), [this] { showPane(paneid::secrets); }});
    });
    connect(m_sidebar, &Sidebar::paneChosen, this, &MainWindow::showPane);
    connect(m_sidebar, &Sidebar::paletteWanted, this, &MainWindow::openPalette);
    connect(m_sidebar->siteButton(), &SiteButton::menuWanted, this, [this] {
        m_menu->popup(m_sidebar->siteButton()->mapToGlobal(QPoint(4, m_sidebar->siteButton()->height())));
    });
    connect(m_held, &HeldBanner::reopenWanted, this, &MainWindow::openProfile);
    connect(m_changes, &ChangesBar::reviewWanted, this, [this] { review(false); });
    connect(m_changes, &ChangesBar::publishWanted, this, [this] { review(false); });
    connect(m_changes, &ChangesBar::discardWanted, this, &MainWindow::discardAll);
    connect(m_panes, &PaneHost::shown, this, [this](const QString &id) {
        m_sidebar->setCurrent(id);
        m_siteStatus->setFront(m_panes->pane());
        m_changes->setReviewing(id == paneid::review);
        keepToastsOffTheFoot();
        if (const PaneSpec *spec = findPane(id); spec && spec->group >= 0)
            m_services.settings.setValue(setting::lastPane, id);
    });
    connect(m_panes, &PaneHost::notice, this, &MainWindow::tell);
    connect(m_panes, &PaneHost::paneWanted, this, &MainWindow::showPane);
    connect(m_panes, &PaneHost::backWanted, this, &MainWindow::goBack);
    connect(m_panes, &PaneHost::connectionEditWanted, m_menu, &SiteMenu::editWanted);
    connect(m_status, &StatusLine::keychainWanted, this, [this] { showPane(paneid::secrets); });
    connect(m_opening, &OpeningPage::cancelWanted, this, [this] {
        m_tried.reset();
        m_services.session.cancel();
    });

    connect(m_actions, &WindowActions::paneWanted, this, &MainWindow::showPane);
    connect(m_actions->refresh, &QAction::triggered, this, [this] {
        if (SiteSession *site = m_services.session.site())
            site->refresh();
    });
    connect(m_actions->review, &QAction::triggered, this, [this] { review(true); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_actions->nextRegion, &QAction::triggered, this, [this] { walkRegions(regions(), 1); });
    connect(m_actions->previousRegion, &QAction::triggered, this, [this] { walkRegions(regions(), -1); });
    connect(m_actions->back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions->shortcuts, &QAction::triggered, m_menu, &SiteMenu::shortcutsWanted);
    connect(m_menu, &SiteMenu::openWanted, this, &MainWindow::openProfile);
    connect(m_menu, &SiteMenu::secretsWanted, this, [this] { showPane(paneid::secrets); });
    auto *work = new MenuWork(m_services, *m_menu, *m_panes, *m_prompt, this);
    connect(work, &MenuWork::notice, this, &MainWindow::tell);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::restorePlacement()
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens << screen->availableGeometry();
    const bool known = restoreGeometry(m_services.settings.value(setting::windowGeometry).toByteArray());
    if (!known || !isMaximized())
        setGeometry(placedOnScreens(known ? geometry() : QRect(), screens, usualSize, smallestSize));
}

void MainWindow::rememberPlacement()
{
    m_services.settings.setValue(setting::windowGeometry, saveGeometry());
    m_services.settings.setValue(setting::systemDark, m_services.theme.systemKind() == ThemeKind::Dark);
}

void MainWindow::showShell()
{
    const bool shell = m_pages->currentWidget() == m_panes;
    m_band->setVisible(shell);
    m_sidebar->setVisible(shell);
    for (QAction *action : {m_actions->refresh, m_actions->review, m_actions->find})
        action->setEnabled(m_services.session.site() != nullptr);
}

bool MainWindow::showPane(const QString &id)
{
    return m_panes->show(id);
}

void MainWindow::review(bool publish)
{
    if (publish && m_panes->currentId() == paneid::review && m_panes->pane()->publish())
        return;
    showPane(paneid::review);
}

void MainWindow::find()
{
    const Pane *pane = m_pages->currentWidget() == m_panes ? m_panes->pane() : nullptr;
    if (QWidget *field = focusTarget(pane ? pane->searchField() : nullptr))
        field->setFocus(Qt::ShortcutFocusReason);
    else
        tell({Tone::Info, tr("Nothing to search here"),
              tr("%1 finds panes, providers, events and actions from everywhere.").arg(m_actions->palette->shortcut().toString(QKeySequence::NativeText)), {}, {}});
}

void MainWindow::discardAll()
{
    SiteSession *site = m_services.session.site();
    if (!site)
        return;
    whenDone(m_prompt->ask(discardQuestion(*site->drafts())), this, [this, asked = QPointer(site)](const PromptReply &reply) {
        // Another site may have been opened meanwhile: the answer was not about its drafts.
        if (asked && asked == m_services.session.site() && reply.answer == answerDo && m_journal) {
            discardDrafts(*asked, *m_journal);
            tell({Tone::Info, tr("Discarded"), tr("The form shows what the server has."), tr("Undo"), [this] { m_undo.undo(); }});
        }
    });
}

/// A key that nothing within the window has taken.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        m_actions->back->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::goBack()
{
    Pane *pane = m_panes->pane();
    if (!pane || m_pages->currentWidget() != m_panes || pane->leave())
        return;
    if (const PaneSpec *spec = findPane(m_panes->currentId()); spec && spec->group < 0)
        showPane(m_panes->previousId().isEmpty() ? QString(paneid::providers) : m_panes->previousId());
    else
        m_panes->takeFocus();
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(this);
        connect(m_palette, &CommandPalette::ran, this, [this](const QString &title) {
            QStringList recent = m_services.settings.value(setting::recentCommands).toStringList();
            recent.removeAll(title);
            recent.prepend(title);
            m_services.settings.setValue(setting::recentCommands, recent.mid(0, recentMost));
        });
    }
    m_palette->open(withRecent(commands(), m_services.settings.value(setting::recentCommands).toStringList()));
}

std::vector<Command> MainWindow::commands()
{
    return windowCommands({m_services.session, *m_menu, *m_actions, *m_panes, m_pages->currentWidget() == m_panes});
}

QList<QWidget *> MainWindow::regions() const
{
    if (m_pages->currentWidget() != m_panes)
        return {m_pages->currentWidget(), m_status};
    QList<QWidget *> all{m_sidebar, m_changes};
    if (m_panes->pane())
        all += m_panes->pane()->regions();
    return all << m_status;
}

void MainWindow::keepToastsOffTheFoot()
{
    const Pane *pane = m_panes->pane();
    m_toasts->setBottomMargin(statusHeight + (pane ? pane->footHeight() : 0) + 16);
}

void MainWindow::tell(const Notice &notice)
{
    keepToastsOffTheFoot();
    Toast *toast = m_toasts->show(notice.tone, notice.fact, notice.text);
    if (!notice.action.isEmpty())
        toast->setAction(notice.action, notice.onAction);
    if (SiteSession *site = m_services.session.site(); site && notice.ofDraft) {
        connect(site->drafts(), &DraftBook::changed, toast, [toast, drafts = site->drafts()] {
            if (drafts->changeCount() == 0)
                toast->close();
        });
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    SiteSession *site = m_services.session.site();
    if (site && site->isWriting() && !m_leaveWrites) {
        event->ignore();
        m_closeWait->ask(*site, [this](bool leave) {
            m_leaveWrites = leave;
            if (leave)
                close();
        });
        return;
    }
    const bool lost = site && site->drafts()->changeCount() > 0
                      && site->drafts()->journalError();
    if (lost && !m_closeAnyway) {
        event->ignore();
        whenDone(m_prompt->ask(loseDraftsQuestion(*site->drafts())), this, [this](const PromptReply &reply) {
            m_closeAnyway = reply.answer == answerDo;
            m_leaveWrites = m_leaveWrites && m_closeAnyway;
            if (m_closeAnyway)
                close();
        });
        return;
    }
    rememberPlacement();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebar->setRail(width() < railBelow);
    m_placed.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_placed.start();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveAlongScreen(this, next) || QMainWindow::focusNextPrevChild(next);
}

} // namespace selwise
