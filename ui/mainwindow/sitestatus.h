#pragma once

#include "models/domain/ids.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace selwise {

class Pane;
class SecretVault;
class Sidebar;
class SiteSession;
class StatusLine;
class ThemeManager;

/// Shows the state of the open site in the status line and on the sidebar's badges.
class SiteStatus : public QObject {
    Q_OBJECT
public:
    SiteStatus(SecretVault &vault, ThemeManager &theme, StatusLine &line, Sidebar &sidebar, QObject *parent);
    void setSite(SiteSession *site); ///< nullptr without one
    void setFront(Pane *pane);

private:
    void show();
    void showSoon();
    void showWebhooks();
    void showKeychain();
    void showHere();

    SecretVault &m_vault;
    ThemeManager &m_theme;
    StatusLine &m_line;
    Sidebar &m_sidebar;
    QPointer<SiteSession> m_site;
    QPointer<Pane> m_front;
    QTimer m_soon;
    std::optional<ProviderId> m_ending; ///< the one whose test mode has an end
};

} // namespace selwise
