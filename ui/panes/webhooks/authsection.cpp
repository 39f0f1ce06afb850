#include "ui/panes/webhooks/authsection.h"

#include "models/controllers/sitesession.h"
#include "models/domain/codec/webhookcodec.h"
#include "models/ports/clock.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/services/generatedsecret.h"
#include "models/services/webhookform.h"
#include "models/text/secrettext.h"
#include "models/text/webhooktext.h"
#include "ui/dialogs/replacesecretdialog.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/secretreveal.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int answerGenerate = 1;

constexpr WebhookAuth kindsInOrder[] = {WebhookAuth::None, WebhookAuth::Bearer, WebhookAuth::Basic,
                                        WebhookAuth::Hmac, WebhookAuth::Signature, WebhookAuth::ApiKey};

int indexOf(WebhookAuth auth)
{
    const auto found = std::ranges::find(kindsInOrder, auth);
    return found == std::end(kindsInOrder) ? -1 : int(found - std::begin(kindsInOrder));
}

} // namespace

AuthSection::AuthSection(const PaneContext &context, const WebhookId &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_webhooks(*context.site.webhooks()), m_id(id), m_kinds(new SegmentedControl(this)),
      m_words(new TextLabel({}, TextLabel::Look::Caption, this)), m_waits(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_fields(new QVBoxLayout), m_clipboard(new SecretClipboard(context.clock, this))
{
    for (const WebhookAuth auth : kindsInOrder)
        m_kinds->addSegment(webhookAuthName(auth));
    m_kinds->setWrapping(true);
    m_kinds->setAccessibleName(tr("How the receiver knows it is Selwise"));
    connect(m_kinds, &SegmentedControl::chosen, this, [this](int index) {
        m_context.journal.endTyping();
        if (index < int(std::size(kindsInOrder)))
            m_webhooks.setAuth(m_id, kindsInOrder[index]);
    });
    connect(m_clipboard, &SecretClipboard::copied, this, [this] { Q_EMIT notice(secretCopiedNotice()); });
    m_words->setWordWrap(true);
    m_waits->setWordWrap(true);
    m_fields->setSpacing(14);
    auto *kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds, 1);
    kinds->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(kinds);
    column->addWidget(m_words);
    column->addLayout(m_fields);
    column->addWidget(m_waits);
    connect(&m_webhooks, &WebhooksController::secretReplaced, this,
            [this](const WebhookId &changed, const QString &name, const SecretVault::Kept &kept, const std::vector<QString> &putBack) {
        if (changed == m_id)
            replaced(name, kept, putBack);
    });
    connect(&m_webhooks, &WebhooksController::secretNotReplaced, this, [this](const WebhookId &changed, const QString &name, const ApiError &error) {
        if (changed == m_id)
            notReplaced(name, error);
    });
}

void AuthSection::build(WebhookAuth auth)
{
    while (QLayoutItem *item = m_fields->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_parts.clear();
    m_header = nullptr;
    m_headerRow = nullptr;
    const auto names = codec::authConfigNames(auth);
    if (std::ranges::find(names, QLatin1StringView("header")) != names.end())
        addHeader(auth);
    for (const QString &name : secretNames(auth))
        addSecret(auth, name);
}

void AuthSection::addHeader(WebhookAuth auth)
{
    m_header = new QLineEdit;
    m_header->setFont(fonts::mono());
    m_header->setPlaceholderText(auth == WebhookAuth::Hmac ? QStringLiteral("X-Selwise-Signature") : QStringLiteral("X-API-Key"));
    keepUndoOfDraft(m_header);
    m_headerRow = new FieldRow(tr("Header"), m_header, this);
    m_headerRow->setHelp(webhookHeaderHelp(auth));
    connect(m_header, &QLineEdit::textEdited, this, [this](const QString &text) {
        const QString why = cannotBeDrafted(QStringLiteral("authConfig.header"), text);
        if (why.isEmpty())
            m_webhooks.setHeader(m_id, text);
        else
            m_headerRow->setError(why);
    });
    connect(m_header, &QLineEdit::editingFinished, this, [this] { m_context.journal.endTyping(); });
    m_fields->addWidget(m_headerRow);
}

void AuthSection::addSecret(WebhookAuth auth, const QString &name)
{
    Parts parts;
    parts.field = new SecretField;
    parts.field->setClipboard(m_clipboard);
    parts.field->setAccessibleName(webhookSecretText(auth, name).label);
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(parts.field, 1);
    if (generatedSecret(auth, name)) {
        parts.generate = new QPushButton(tr("Generate"), editor);
        parts.generate->setIcon(icon(Icon::Refresh));
        parts.generate->setAccessibleName(tr("Generate: %1").arg(webhookSecretText(auth, name).label));
        parts.generate->setToolTip(tr("A new random one of 256 bits; it is shown once"));
        connect(parts.generate, &QPushButton::clicked, this, [this, name] { generate(name); });
        row->addWidget(parts.generate, 0, Qt::AlignTop); // a secret that is shown may take two lines
    }
    editor->setFocusProxy(parts.field);
    parts.row = new FieldRow(webhookSecretText(auth, name).label, editor, this);
    connect(parts.field, &SecretField::revealRequested, this, [this, name] { reveal(name); });
    connect(parts.field, &SecretField::replaceRequested, this, [this, name] { replace(name); });
    m_parts[name] = parts;
    m_fields->addWidget(parts.row);
}

void AuthSection::refill(const Webhook &webhook, const std::vector<Issue> &issues)
{
    const int unknown = int(std::size(kindsInOrder));
    if (webhook.auth == WebhookAuth::Unknown && m_kinds->count() == unknown)
        m_kinds->addSegment(webhook.authText.left(24));
    m_kinds->setCurrentIndex(webhook.auth == WebhookAuth::Unknown ? unknown : indexOf(webhook.auth));
    if (m_built != webhook.auth) {
        m_built = webhook.auth;
        build(webhook.auth);
    }
    m_words->setText(webhookAuthText(webhook.auth));
    if (m_header && m_header->text() != webhook.authHeader) {
        const int cursor = m_header->cursorPosition();
        m_header->setText(webhook.authHeader);
        m_header->setCursorPosition(std::min(cursor, int(webhook.authHeader.size())));
    }
    if (m_headerRow) {
        const FieldMessages messages = messagesAt(QStringLiteral("authConfig.header"), issues, m_webhooks.fieldErrors(m_id));
        m_headerRow->setError(messages.error);
        m_headerRow->setWarning(messages.warning);
    }
    for (const auto &[name, parts] : m_parts)
        showSecret(webhook, name);
    const bool waits = m_webhooks.stored(m_id) && m_webhooks.secretsWait(m_id) && !m_parts.empty();
    m_waits->setText(waits ? tr("With another kind the service drops the secrets it has. What stands here waits on this computer and goes along when you publish.") : QString());
    m_waits->setVisible(waits);
}

void AuthSection::showSecret(const Webhook &webhook, const QString &name)
{
    const Parts &parts = m_parts.at(name);
    const auto entry = m_webhooks.secretEntry(m_id, name);
    const auto stored = m_webhooks.stored(m_id);
    SecretState state;
    if (stored && !m_webhooks.secretsWait(m_id)) {
        if (const auto it = stored->secrets.find(name); it != stored->secrets.end())
            state = it->second;
    }
    using Presence = SecretState::Presence;
    const bool here = entry && entry->state != SecretEntry::State::CannotBeRead;
    const bool elsewhere = state.presence == Presence::Masked;
    QString note = tr("secret, not set"), help = webhookSecretText(webhook.auth, name).help;
    if (entry) {
        note = entry->state == SecretEntry::State::Kept         ? tr("secret, in this computer's keychain")
               : entry->state == SecretEntry::State::KeptForNow ? tr("secret, kept for this run only")
                                                                : tr("secret, in the keychain, which cannot be read now");
        if (m_webhooks.secretsWait(m_id))
            help += u' ' + tr("It goes along when you publish.");
        else if (entry->setAt.isValid())
            help += u' ' + tr("Set here %1.").arg(words::moment(entry->setAt, m_context.clock.now()));
    } else if (state.presence == Presence::Plain) {
        note = tr("secret, and the service sends it readable");
    } else if (elsewhere) {
        note = tr("secret, only Selwise has it");
    } else if (stored && state.presence == Presence::Unknown && !m_webhooks.secretsWait(m_id)) {
        note = tr("secret, the service does not say whether it has one");
    }
    const SecretField::State look = here || state.presence == Presence::Plain ? SecretField::State::Stored
                                    : entry || elsewhere                      ? SecretField::State::Elsewhere
                                                                              : SecretField::State::Empty;
    if (parts.field->state() != look || !parts.field->isRevealed())
        parts.field->setState(look, entry && !entry->hint.isEmpty() ? entry->hint : state.hint);
    parts.row->setNote(note);
    parts.row->setHelp(help.trimmed());
    const bool missing = look == SecretField::State::Empty && webhook.enabled;
    parts.row->setWarning(missing ? tr("Without it the receiver cannot tell who sends. Generate one, or enter that of the receiver.") : QString());
    if (!parts.row->hasError())
        parts.row->setError({});
}

void AuthSection::reveal(const QString &name)
{
    SecretField *field = m_parts.at(name).field;
    whenDone(m_webhooks.revealSecret(m_id, name), field, [this, field, name](const Result<Secret, SecretError> &secret) {
        if (secret) {
            revealIn(*field, secret.value());
            return;
        }
        field->revealFailed();
        if (const auto parts = m_parts.find(name); parts != m_parts.end())
            parts->second.row->setError(sentences::secretError(secret.error()));
    });
}

void AuthSection::replace(const QString &name)
{
    const auto webhook = m_webhooks.shown(m_id);
    if (!webhook)
        return;
    ReplaceSecretDialog::Ask ask;
    ask.provider = webhookName(webhook->name);
    ask.field = webhookSecretText(webhook->auth, name).label;
    ask.help = webhookSecretText(webhook->auth, name).help;
    ask.existence = m_webhooks.secretsWait(m_id) ? ProvidersController::Existence::Missing : ProvidersController::Existence::Exists;
    ask.keychain = !m_context.vault.keychainProblem();
    ask.environment = environmentName(words::envKind(m_context.site.profile().environment));
    m_dialog = new ReplaceSecretDialog(ask, this);
    m_dialogFor = name;
    connect(m_dialog, &ReplaceSecretDialog::confirmed, this, [this, name](const Secret &secret) {
        m_asked.insert(name);
        m_webhooks.replaceSecret(m_id, name, secret);
    });
    m_dialog->open();
}

void AuthSection::generate(const QString &name)
{
    const auto webhook = m_webhooks.shown(m_id);
    if (!webhook)
        return;
    const auto begin = [this, name, auth = webhook->auth] {
        if (const auto secret = generatedSecret(auth, name)) {
            m_showOnce.insert(name);
            m_asked.insert(name);
            m_webhooks.replaceSecret(m_id, name, *secret);
        }
    };
    if (m_webhooks.secretsWait(m_id)) {
        begin();
        return;
    }
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = tr("Replace “%1” of %2 by a new one?").arg(webhookSecretText(webhook->auth, name).label, webhookName(webhook->name));
    question.text = tr("It is written to %1 at once, not with your other changes. The receiver refuses deliveries until it has the new one, too.")
                        .arg(environmentName(words::envKind(m_context.site.profile().environment)));
    question.answers = {{0, tr("Keep the old one"), true, false}, {answerGenerate, tr("Replace it"), false, true}};
    whenDone(m_context.prompt.ask(question), this, [begin](const PromptReply &reply) {
        if (reply.answer == answerGenerate)
            begin();
    });
}

void AuthSection::replaced(const QString &name, const SecretVault::Kept &kept, const std::vector<QString> &putBack)
{
    if (m_dialog && m_dialogFor == name && m_dialog->isBusy())
        m_dialog->accept();
    if (const auto webhook = m_webhooks.shown(m_id))
        refill(*webhook, m_webhooks.issues(m_id));
    const auto parts = m_parts.find(name);
    if (m_showOnce.erase(name) > 0 && parts != m_parts.end() && parts->second.field->isVisible())
        reveal(name);
    if (m_asked.erase(name) == 0)
        return; // not from here
    const bool keychain = kept.place == SecretPlace::Keychain, waits = m_webhooks.secretsWait(m_id);
    const QString label = webhookSecretText(m_built.value_or(WebhookAuth::None), name).label, remark = putBackRemark(putBack);
    Q_EMIT notice({keychain ? Tone::Success : Tone::Warning, waits ? tr("%1 kept for the publish").arg(label) : tr("%1 replaced").arg(label),
                   (keychain ? tr("A copy is in this computer's keychain.") : tr("A copy is kept for this run only: the keychain did not take it."))
                       + (remark.isEmpty() ? remark : u' ' + remark),
                   {}, {}});
}

void AuthSection::notReplaced(const QString &name, const ApiError &error)
{
    m_showOnce.erase(name);
    if (m_asked.erase(name) == 0)
        return;
    const sentences::ErrorText text = sentences::error(error, words::host(m_context.site.profile()));
    if (m_dialog && m_dialogFor == name && m_dialog->isBusy())
        m_dialog->showError(text.fact + u' ' + text.whole());
    else
        Q_EMIT notice({Tone::Error, tr("%1 was not replaced").arg(webhookSecretText(m_built.value_or(WebhookAuth::None), name).label),
                       text.fact + u' ' + text.whole(), {}, {}});
}

SecretField *AuthSection::secret(const QString &name) const
{
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? nullptr : found->second.field;
}

QPushButton *AuthSection::generateButton(const QString &name) const
{
    const auto found = m_parts.find(name);
    return found == m_parts.end() ? nullptr : found->second.generate;
}

} // namespace selwise
