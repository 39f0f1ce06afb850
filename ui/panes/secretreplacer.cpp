#include "ui/panes/secretreplacer.h"

#include "models/controllers/sitesession.h"
#include "models/text/providertext.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

namespace selwise {

SecretReplacer::SecretReplacer(const PaneContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    ProvidersController *providers = context.site.providers();
    connect(providers, &ProvidersController::secretReplaced, this,
            [this](const ProviderId &id, ConfigField field, const SecretVault::Kept &kept) {
        if (isAsking(id) && field == m_field)
            replaced(kept);
    });
    connect(providers, &ProvidersController::failed, this, [this](const ProviderId &id, const ApiError &error) {
        if (!isAsking(id))
            return;
        const sentences::ErrorText text = sentences::error(error, words::host(m_context.site.profile()));
        QStringList refused;
        for (const auto &[path, texts] : error.fieldErrors) {
            for (const QString &one : texts)
                refused << one;
        }
        m_dialog->showError(refused.isEmpty() ? text.fact + u' ' + text.whole()
                                              : tr("The service refused it: %1").arg(refused.join(u' ')));
    });
}

bool SecretReplacer::isAsking(const ProviderId &id) const
{
    return m_dialog && m_id == id;
}

void SecretReplacer::ask(const ProviderId &id, ConfigField field)
{
    m_id = id;
    m_field = field;
    ReplaceSecretDialog::Ask ask;
    ask.provider = providerName(id);
    ask.field = configFieldText(field).label;
    ask.help = configFieldText(field).help;
    ask.exists = m_context.site.providers()->stored(id).has_value();
    ask.keychain = !m_context.vault.keychainProblem();
    ask.environment = environmentName(words::envKind(m_context.site.profile().environment));
    m_dialog = new ReplaceSecretDialog(ask, m_window);
    connect(m_dialog, &ReplaceSecretDialog::confirmed, this,
            [this](const Secret &secret) { m_context.site.providers()->replaceSecret(m_id, m_field, secret); });
    m_dialog->open();
}

void SecretReplacer::replaced(const SecretVault::Kept &kept)
{
    m_dialog->accept();
    const bool keychain = kept.place == SecretPlace::Keychain;
    const bool published = m_context.site.providers()->stored(m_id).has_value();
    const QString name = configFieldText(m_field).label;
    Q_EMIT notice({keychain ? Tone::Success : Tone::Warning,
                   published ? tr("%1 of %2 replaced").arg(name, providerName(m_id))
                             : tr("%1 kept for the first publish").arg(name),
                   keychain ? tr("A copy is in this computer's keychain.")
                            : tr("A copy is kept for this run only: the keychain did not take it."),
                   {}, {}});
}

} // namespace selwise
