#include "ui/mainwindow/menuwork.h"

#include "models/controllers/sessioncontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/settingkeys.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/requestlogdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/panehost.h"
#include "ui/mainwindow/sitemenu.h"
#include "ui/mainwindow/themesetting.h"
#include "ui/mainwindow/windowquestions.h"
#include "ui/panes/words.h"
#include "ui/theme/thememanager.h"
#include "ui/widgets/environment.h"

#include <QMainWindow>

namespace selwise {

MenuWork::MenuWork(const WindowServices &services, SiteMenu &menu, const PaneHost &panes, UserPrompt &prompt, QMainWindow *window)
    : QObject(window), m_services(services), m_menu(menu), m_prompt(prompt)
{
    SessionController *session = &services.session;
    menu.setLanguage(services.settings.value(setting::language).toString());
    connect(&menu, &SiteMenu::sandboxWanted, session, &SessionController::openSandbox);
    connect(&menu, &SiteMenu::closeWanted, session, &SessionController::closeSite);
    connect(&menu, &SiteMenu::connectWanted, this, [this, session, window] { (new ConnectionDialog(*session, m_services.vault, {}, window))->open(); });
    connect(&menu, &SiteMenu::editWanted, this, [this, session, window] {
        if (SiteSession *site = session->site())
            (new ConnectionDialog(*session, m_services.vault, site->profile(), window))->open();
    });
    connect(session, &SessionController::savedSiteUpdated, this, [this](const ConnectionProfile &before, const ConnectionProfile &now) {
        Q_EMIT notice({Tone::Info, tr("This site is already saved as “%1”: it was updated").arg(before.name),
                       tr("It is called “%1”, is marked as %2, and has the token you typed.").arg(now.name, environmentName(words::envKind(now.environment))),
                       {}, {}});
    });
    connect(&menu, &SiteMenu::removeWanted, this, &MenuWork::removeConnection);
    connect(&menu, &SiteMenu::requestLogWanted, this, [this, window] { (new RequestLogDialog(m_services.requestLog, window))->open(); });
    connect(&menu, &SiteMenu::shortcutsWanted, this, [&panes, window] { (new ShortcutsDialog(window->actions(), panes.keys(), window))->open(); });
    connect(&menu, &SiteMenu::aboutWanted, this, [window] { (new AboutDialog(window))->open(); });
    connect(&menu, &SiteMenu::themeChosen, this, &MenuWork::chooseTheme);
    connect(&menu, &SiteMenu::languageChosen, this, &MenuWork::chooseLanguage);
}

void MenuWork::removeConnection()
{
    SiteSession *site = m_services.session.site();
    if (!site)
        return;
    const ConnectionId id = site->profile().id;
    whenDone(m_prompt.ask(removeConnectionQuestion(*site)), this, [this, id](const PromptReply &reply) {
        if (reply.answer == answerDo)
            m_services.session.removeProfile(id, reply.checked);
    });
}

void MenuWork::chooseTheme(ThemePreference preference)
{
    m_services.theme.setPreference(preference);
    m_services.settings.setValue(setting::theme, themeSetting(preference));
}

void MenuWork::chooseLanguage(const QString &language)
{
    m_services.settings.setValue(setting::language, language);
    m_menu.setLanguage(language);
    Q_EMIT notice({Tone::Info, tr("Another language from the next start on"), tr("Close the window and open it again."), {}, {}});
}

} // namespace selwise
