#pragma once

#include "models/domain/connection.h"

#include "ui/theme/kinds.h"

#include <QMenu>

namespace selwise {

class SessionController;
class ThemeManager;

/// The menu of the site switcher: sites, this connection, the program. Filled anew each time it opens.
class SiteMenu : public QMenu {
    Q_OBJECT
public:
    SiteMenu(SessionController &session, ThemeManager &theme, QWidget *parent);
    void setLanguage(const QString &language) { m_language = language; }

Q_SIGNALS:
    void openWanted(const selwise::ConnectionId &id);
    void sandboxWanted();
    void connectWanted();
    void editWanted();
    void removeWanted();
    void closeWanted();
    void secretsWanted();
    void requestLogWanted();
    void shortcutsWanted();
    void aboutWanted();
    void themeChosen(selwise::ThemePreference preference);
    void languageChosen(const QString &language); ///< empty = the system's

private:
    void fill();
    void addSites();
    void addChoices();

    SessionController &m_session;
    ThemeManager &m_theme;
    QString m_language;
};

} // namespace selwise
