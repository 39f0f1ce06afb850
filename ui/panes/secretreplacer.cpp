#include "ui/panes/secretreplacer.h"

#include "models/controllers/sitesession.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/widgets/environment.h"

namespace selwise {

SecretReplacer::SecretReplacer(const PaneContext &context, QWidget *window) : QObject(window), m_context(context), m_window(window)
{
    ProvidersController *providers = context.site.providers();
    connect(providers, &ProvidersController::secretReplaced, this,
            [this](const ProviderId &id, ConfigField field, const SecretVault::Kept &kept, const std::vector<QString> &putBack) {
        if (ended({id, field}))
            replaced({id, field}, kept, putBack);
    });
    connect(providers, &ProvidersController::secretNotReplaced, this,
            [this](const ProviderId &id, ConfigField field, const ApiError &error) {
        if (ended({id, field}))
            notReplaced({id, field}, error);
    });
}

bool SecretReplacer::ended(const Asked &what)
{
    const auto found = m_underWay.find(what);
    if (found == m_underWay.end())
        return false;
    m_underWay.erase(found);
    return true;
}

bool SecretReplacer::isWaitingFor(const Asked &what) const
{
    return m_dialog && m_dialog->isBusy() && m_asked == what && !m_underWay.contains(what);
}

void SecretReplacer::ask(const ProviderId &id, ConfigField field)
{
    const Asked asked{id, field};
    m_asked = asked;
    const ProvidersController &providers = *m_context.site.providers();
    ReplaceSecretDialog::Ask ask;
    ask.provider = providerName(id);
    ask.field = configFieldText(field).label;
    ask.help = configFieldText(field).help;
    ask.existence = providers.existence(id);
    for (const SecretEntry &entry : providers.wouldPutBack(id, field))
        ask.warnings << putBackWarning(entry.key.field, entry.setAt);
    ask.keychain = !m_context.vault.keychainProblem();
    ask.environment = environmentName(words::envKind(m_context.site.profile().environment));
    m_dialog = new ReplaceSecretDialog(ask, m_window);
    connect(m_dialog, &ReplaceSecretDialog::confirmed, this, [this, asked](const Secret &secret) {
        m_underWay.insert(asked);
        m_context.site.providers()->replaceSecret(asked.id, asked.field, secret);
    });
    m_dialog->open();
}

void SecretReplacer::replaced(const Asked &what, const SecretVault::Kept &kept, const std::vector<QString> &putBack)
{
    if (isWaitingFor(what))
        m_dialog->accept();
    const bool keychain = kept.place == SecretPlace::Keychain;
    const bool published = m_context.site.providers()->stored(what.id) != nullptr;
    const QString name = configFieldText(what.field).label, remark = putBackRemark(putBack);
    Q_EMIT notice({keychain ? Tone::Success : Tone::Warning,
                   published ? tr("%1 of %2 replaced").arg(name, providerName(what.id))
                             : tr("%1 kept for the first publish").arg(name),
                   (keychain ? tr("A copy is in this computer's keychain.")
                             : tr("A copy is kept for this run only: the keychain did not take it."))
                       + (remark.isEmpty() ? remark : u' ' + remark),
                   {}, {}});
}

void SecretReplacer::notReplaced(const Asked &what, const ApiError &error)
{
    const sentences::ErrorText text = sentences::error(error, words::host(m_context.site.profile()));
    QStringList refused;
    for (const auto &[path, texts] : error.fieldErrors) {
        for (const QString &one : texts)
            refused << one;
    }
    const QString why = refused.isEmpty() ? text.fact + u' ' + text.whole()
                                          : tr("The service refused it: %1").arg(refused.join(u' '));
    if (isWaitingFor(what)) {
        m_dialog->showError(why);
        return;
    }
    Q_EMIT notice({Tone::Error, tr("%1 of %2 was not replaced").arg(configFieldText(what.field).label, providerName(what.id)),
                   why, tr("Enter it again…"), [self = QPointer(this), what] {
                       if (self)
                           self->ask(what.id, what.field);
                   }});
}

} // namespace selwise
