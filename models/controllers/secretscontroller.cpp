#include "models/controllers/secretscontroller.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/webhookscontroller.h"
#include "models/items/providersmodel.h"
#include "models/items/secretsmodel.h"
#include "models/ports/whendone.h"
#include "models/text/webhooktext.h"

#include <algorithm>
#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

struct SecretsController::Private {
    SecretVault &vault;
    ProvidersController &providers;
    const QString connection, site;
    SecretsModel *model;
    WebhooksController *webhooks = nullptr;

    /// "Lager, Signing secret"; empty for another owner, and for a webhook that is gone.
    QString webhookSecret(const QString &owner, QString field) const
    {
        const QString prefix = u"webhook:"_s, next = u"next."_s;
        if (!webhooks || !owner.startsWith(prefix))
            return {};
        const auto webhook = webhooks->standing(WebhookId{owner.sliced(prefix.size())});
        const bool waits = field.startsWith(next);
        if (waits)
            field = field.sliced(next.size());
        const QString label = webhookSecretText(webhook ? webhook->auth : WebhookAuth::Unknown, field).label;
        const QString name = webhook ? webhookName(webhook->name) : SecretsController::tr("A webhook that is gone");
        return waits ? SecretsController::tr("%1, %2, for the next publish").arg(name, label) : SecretsController::tr("%1, %2").arg(name, label);
    }

    SecretsModel::Row row(const SecretEntry &entry) const
    {
        return {entry.key.connection, entry.key.site, entry.key.owner,  entry.key.field, int(entry.place),
                int(entry.state),     entry.hint,     entry.setAt,      entry.lastUse,   entry.lastUseFor,
                entry.older,          webhookSecret(entry.key.owner, entry.key.field)};
    }

    /// The connection's own first, then by provider, then this computer's; what only the server has stands beside what is here.
    std::vector<SecretsModel::Row> rows() const
    {
        std::vector<SecretsModel::Row> rows;
        std::set<std::pair<QString, QString>> here;
        for (const SecretEntry &entry : vault.entries()) {
            if (entry.key.connection != connection && entry.place != SecretPlace::File)
                continue;
            rows.push_back(row(entry));
            if (entry.key.site == site)
                here.emplace(entry.key.owner, entry.key.field);
        }
        for (int i = 0; i < providers.model()->rowCount(); ++i) {
            const ProviderId id = providers.model()->at(i).provider;
            const auto stored = providers.stored(id);
            if (!stored)
                continue;
            for (const auto &[name, state] : stored->secrets) {
                const bool set = state.presence == SecretState::Presence::Masked ||
                                 state.presence == SecretState::Presence::Plain;
                if (set && !here.contains({id.canonical(), name}))
                    rows.push_back({connection, site, id.canonical(), name, -1, -1, state.hint, {}, {}, {}});
            }
        }
        for (const WebhookId &id : webhooks ? webhooks->ids() : std::vector<WebhookId>()) {
            const auto stored = webhooks->stored(id);
            const QString owner = u"webhook:"_s + id.text;
            for (const auto &[name, state] : stored ? stored->secrets : std::map<QString, SecretState>()) {
                const bool set = state.presence == SecretState::Presence::Masked || state.presence == SecretState::Presence::Plain;
                if (set && !here.contains({owner, name}))
                    rows.push_back({connection, site, owner, name, -1, -1, state.hint, {}, {}, {}, false, webhookSecret(owner, name)});
            }
        }
        std::ranges::stable_sort(rows, [](const SecretsModel::Row &a, const SecretsModel::Row &b) {
            const auto group = [](const SecretsModel::Row &row) {
                return row.owner == "connection"_L1 ? 0 : row.place == int(SecretPlace::File) ? 2 : 1;
            };
            return std::tuple(group(a), a.owner, a.field) < std::tuple(group(b), b.owner, b.field);
        });
        return rows;
    }
};

SecretsController::SecretsController(SecretVault &vault, ProvidersController &providers, QString connection, QString site,
                                     QObject *parent)
    : QObject(parent)
    , d(new Private{vault, providers, std::move(connection), std::move(site), new SecretsModel(this)})
{
    const auto update = [this] {
        d->model->setRows(d->rows());
        Q_EMIT changed();
    };
    connect(&vault, &SecretVault::changed, this, update);
    connect(&providers, &ProvidersController::recordChanged, this, update);
    d->model->setRows(d->rows());
}

SecretsController::~SecretsController() = default;

void SecretsController::addWebhooks(WebhooksController &webhooks)
{
    d->webhooks = &webhooks;
    const auto update = [this] {
        d->model->setRows(d->rows());
        Q_EMIT changed();
    };
    connect(&webhooks, &WebhooksController::webhookChanged, this, update);
    update();
}

SecretsModel *SecretsController::model() const
{
    return d->model;
}

std::optional<SecretError> SecretsController::keychainProblem() const
{
    return d->vault.keychainProblem();
}

bool SecretsController::waitsForUnlocking() const
{
    return d->vault.waitsForUnlocking();
}

void SecretsController::useOlder(const SecretKey &key)
{
    d->vault.useOlder(key);
}

void SecretsController::tryKeychain()
{
    d->vault.tryKeychain(); // its end is announced by the vault
}

void SecretsController::forget(const SecretKey &key)
{
    whenDone(d->vault.forget(key), this, [this, key](const Result<Done, SecretError> &forgotten) {
        if (!forgotten)
            Q_EMIT forgetFailed(key, forgotten.error());
    });
}

} // namespace selwise
