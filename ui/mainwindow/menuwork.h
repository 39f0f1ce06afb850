#pragma once

#include "ui/mainwindow/windowservices.h"
#include "ui/panes/pane.h"

#include <QObject>

class QMainWindow;

namespace selwise {

class PaneHost;
class SiteMenu;

/// Does what the menu of the site switcher offers about connections, settings and dialogs.
class MenuWork : public QObject {
    Q_OBJECT
public:
    MenuWork(const WindowServices &services, SiteMenu &menu, const PaneHost &panes, UserPrompt &prompt, QMainWindow *window);

Q_SIGNALS:
    void notice(const selwise::Notice &notice);

private:
    void removeConnection();
    void chooseTheme(ThemePreference preference);
    void chooseLanguage(const QString &language);

    WindowServices m_services;
    SiteMenu &m_menu;
    UserPrompt &m_prompt;
};

} // namespace selwise
