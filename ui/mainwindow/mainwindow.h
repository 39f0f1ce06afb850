#pragma once

#include "models/controllers/sessioncontroller.h"
#include "ui/mainwindow/windowservices.h"
#include "ui/panes/pane.h"

#include <QMainWindow>
#include <QTimer>
#include <QUndoStack>
#include <memory>

class QStackedWidget;

namespace selwise {

class ChangesBar;
class CommandPalette;
class EnvBand;
class HeldBanner;
class LiveWatch;
class OpeningPage;
class PaneHost;
class Sidebar;
class SiteMenu;
class SiteStatus;
class StatusLine;
class ToastHost;
class WelcomePane;
class WindowActions;
class WriteWait;

/// What the command line asked the window to open.
struct StartRequest {
    bool sandbox = false;
    QString profile; ///< name of a connection
};

/// Hosts the shell: band, sidebar, changes bar, panes, status line. Shows itself first; `start` is for after the first paint.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(const StartRequest &request);
    /// Shows a pane of the open site; false when there is none.
    bool showPane(const QString &id);
    PaneHost *panes() const { return m_panes; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    bool focusNextPrevChild(bool next) override; ///< as one reads the window, whatever was made first

private:
    void buildShell();
    void connectShell();
    void restorePlacement();
    void rememberPlacement();

    void showState();
    void showShell();
    void showOpening();
    void openSite(SiteSession *site);
    void showProfile(const ConnectionProfile &profile);
    void closeSite();
    void showWelcome();
    void openProfile(const ConnectionId &id);
    void showFailure(const SessionController::OpenFailure &failure);

    void review(bool publish);
    void find();
    void discardAll();
    void goBack();
    void openPalette();
    std::vector<Command> commands();
    QList<QWidget *> regions() const;
    void keepToastsOffTheFoot();
    void tell(const Notice &notice);

    WindowServices m_services;
    std::unique_ptr<UserPrompt> m_ownPrompt;
    UserPrompt *m_prompt;
    QUndoStack m_undo;
    QTimer m_placed; ///< runs out when the window was not moved for a while
    EditJournal *m_journal = nullptr;
    WindowActions *m_actions;
    EnvBand *m_band;
    Sidebar *m_sidebar;
    ChangesBar *m_changes;
    QStackedWidget *m_pages;
    OpeningPage *m_opening;
    PaneHost *m_panes;
    StatusLine *m_status;
    SiteStatus *m_siteStatus;
    LiveWatch *m_live;
    HeldBanner *m_held;
    ToastHost *m_toasts;
    SiteMenu *m_menu;
    WelcomePane *m_welcome = nullptr;
    CommandPalette *m_palette = nullptr;
    std::optional<ConnectionProfile> m_tried; ///< being opened, for the welcome page when that fails
    WriteWait *m_siteWait, *m_closeWait;
    bool m_closeAnyway = false, m_leaveWrites = false;
};

} // namespace selwise
