#pragma once

#include "models/domain/connection.h"
#include "models/drafts/draftbook.h"
#include "models/ports/controlplane.h"

#include <QObject>
#include <memory>

namespace selwise {

class Clock;
class ProvidersController;
class SecretVault;
class SecretsController;

/// One opened site: its control plane, drafts and a controller for each pane. Closing the site deletes it.
class SiteSession : public QObject {
    Q_OBJECT
public:
    SiteSession(ConnectionProfile profile, std::unique_ptr<ControlPlane> plane, SettingsStore &settings, SecretVault &vault,
                Clock &clock, QObject *parent = nullptr);
    ~SiteSession() override;

    const ConnectionProfile &profile() const { return m_profile; }
    DraftBook *drafts() const { return m_drafts; }
    ProvidersController *providers() const { return m_providers; }
    SecretsController *secrets() const { return m_secrets; }
    void refresh();

private:
    ConnectionProfile m_profile;
    std::unique_ptr<ControlPlane> m_plane;
    DraftBook *m_drafts;
    ProvidersController *m_providers;
    SecretsController *m_secrets;
};

} // namespace selwise
