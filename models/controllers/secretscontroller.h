#pragma once

#include "models/services/secretvault.h"

#include <QObject>
#include <memory>

namespace selwise {

class ProvidersController;
class SecretsModel;
class WebhooksController;

/// "Where are my secrets?" of one connection: those on this computer, and those only the server has; and the sandbox's.
class SecretsController : public QObject {
    Q_OBJECT
public:
    SecretsController(SecretVault &vault, ProvidersController &providers, QString connection, QString site,
                      QObject *parent = nullptr);
    ~SecretsController() override;
    /// From now on with those of the webhooks, under their names.
    void addWebhooks(WebhooksController &webhooks);
    SecretsModel *model() const;
    std::optional<SecretError> keychainProblem() const;
    bool waitsForUnlocking() const;
    void tryKeychain();
    void useOlder(const SecretKey &key);
    void forget(const SecretKey &key);

Q_SIGNALS:
    void changed();
    void forgetFailed(const selwise::SecretKey &key, const selwise::SecretError &error); ///< it is still in the keychain

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selwise
