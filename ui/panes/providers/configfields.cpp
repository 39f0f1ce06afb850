#include "ui/panes/providers/configfields.h"

#include "models/controllers/providerscontroller.h"
#include "models/ports/clock.h"
#include "models/ports/whendone.h"
#include "models/text/providertext.h"
#include "ui/panes/draftfield.h"
#include "ui/panes/providers/wherepopover.h"
#include "ui/panes/secretreveal.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/fonts.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/toggleswitch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace selwise {

namespace {

QString pathOf(const ConfigFieldSpec &spec)
{
    return QStringLiteral("config.") + spec.name;
}

} // namespace

ConfigFields::ConfigFields(const Deps &deps, const ProviderId &id, QWidget *parent) : QWidget(parent), m_deps(deps), m_id(id), m_clipboard(new SecretClipboard(deps.clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    connect(m_clipboard, &SecretClipboard::copied, this, &ConfigFields::secretCopied);
    build(column);
    refill();
}

void ConfigFields::build(QVBoxLayout *column)
{
    const auto &specs = configFields(m_id.kind);
    const auto isText = [&specs](size_t i) { return i < specs.size() && specs[i].kind == ConfigFieldSpec::Kind::Text; };
    for (size_t i = 0; i < specs.size(); ++i) {
        const ConfigFieldSpec &spec = specs[i];
        if (isText(i) && isText(i + 1)) {
            auto *pair = new QHBoxLayout;
            pair->setSpacing(16);
            pair->addWidget(makeText(spec, true), 1, Qt::AlignTop);
            pair->addWidget(makeText(specs[++i], true), 1, Qt::AlignTop);
            column->addLayout(pair);
            continue;
        }
        switch (spec.kind) {
        case ConfigFieldSpec::Kind::Text: column->addWidget(makeText(spec, false)); break;
        case ConfigFieldSpec::Kind::Secret: column->addWidget(makeSecret(spec)); break;
        case ConfigFieldSpec::Kind::Flag: column->addWidget(makeFlag(spec)); break;
        }
    }
}

QWidget *ConfigFields::makeText(const ConfigFieldSpec &spec, bool paired)
{
    auto *edit = new QLineEdit;
    edit->setFont(fonts::mono());
    edit->setPlaceholderText(spec.example);
    keepUndoOfDraft(edit);
    auto *row = new FieldRow(configFieldText(spec.field).label, edit, this);
    if (spec.required)
        row->setRequired();
    row->setHelpLink(paired ? tr("Where?") : FieldRow::whereText());
    m_rows[spec.field] = row;
    m_texts[spec.field] = edit;
    connect(row, &FieldRow::helpRequested, this, [this, spec, row] { showWhere(spec, row->editor()); });
    connect(edit, &QLineEdit::textEdited, this, [this, spec](const QString &text) { take(spec, text); });
    connect(edit, &QLineEdit::editingFinished, this, [this, field = spec.field] {
        m_left.insert(field);
        m_deps.journal.endTyping();
        refill();
    });
    return row;
}

QWidget *ConfigFields::makeSecret(const ConfigFieldSpec &spec)
{
    auto *secret = new SecretField;
    secret->setClipboard(m_clipboard);
    auto *row = new FieldRow(configFieldText(spec.field).label, secret, this);
    row->setHelpLink(FieldRow::whereText());
    m_rows[spec.field] = row;
    m_secrets[spec.field] = secret;
    connect(row, &FieldRow::helpRequested, this, [this, spec, row] { showWhere(spec, row->editor()); });
    connect(secret, &SecretField::revealRequested, this, [this, field = spec.field] { reveal(field); });
    connect(secret, &SecretField::replaceRequested, this, [this, field = spec.field] { Q_EMIT replaceWanted(field); });
    return row;
}

QWidget *ConfigFields::makeFlag(const ConfigFieldSpec &spec)
{
    auto *flag = new ToggleSwitch(configFieldText(spec.field).label, this);
    flag->setCaption(configFieldText(spec.field).help);
    m_flags[spec.field] = flag;
    connect(flag, &QAbstractButton::clicked, this, [this, field = spec.field](bool on) { m_deps.providers.setFlag(m_id, field, on); });
    return flag;
}

void ConfigFields::refill()
{
    const auto shown = m_deps.providers.settings(m_id);
    setEnabled(shown != nullptr);
    for (const ConfigFieldSpec &spec : configFields(m_id.kind)) {
        switch (spec.kind) {
        case ConfigFieldSpec::Kind::Text: refillText(spec); break;
        case ConfigFieldSpec::Kind::Secret: refillSecret(spec); break;
        case ConfigFieldSpec::Kind::Flag: m_flags.at(spec.field)->setChecked(shown && shown->config.flag(spec.field)); break;
        }
    }
}

void ConfigFields::take(const ConfigFieldSpec &spec, const QString &typed)
{
    // It stays in the field until it is mended.
    if (const QString why = cannotBeDrafted(pathOf(spec), typed); !why.isEmpty()) {
        m_refused[spec.field] = why;
        m_rows.at(spec.field)->setError(why);
        return;
    }
    m_refused.erase(spec.field);
    m_deps.providers.setText(m_id, spec.field, typed);
    refillText(spec);
}

void ConfigFields::refillText(const ConfigFieldSpec &spec)
{
    const auto shown = m_deps.providers.settings(m_id);
    const QString text = shown ? shown->config.text(spec.field) : QString();
    QLineEdit *edit = m_texts.at(spec.field);
    if (m_refused.contains(spec.field))
        return;
    if (edit->text() != text) {
        const int cursor = edit->cursorPosition();
        edit->setText(text);
        edit->setCursorPosition(std::min(cursor, int(text.size())));
    }
    showMessages(spec, configFieldText(spec.field).help);
}

void ConfigFields::showMessages(const ConfigFieldSpec &spec, const QString &help)
{
    FieldRow *row = m_rows.at(spec.field);
    std::vector<Issue> told = m_deps.providers.issues(m_id);
    const bool early = !m_showMissing && !m_left.contains(spec.field) && !m_deps.providers.stored(m_id);
    std::erase_if(told, [early](const Issue &issue) { return early && issue.code == Issue::Code::Required; });
    const FieldMessages messages = messagesAt(pathOf(spec), told, m_deps.providers.fieldErrors(m_id));
    const bool right = spec.kind == ConfigFieldSpec::Kind::Text && !m_texts.at(spec.field)->text().isEmpty();
    row->setHelp(right ? tr("%1 Looks right.").arg(help) : help);
    row->setWarning(messages.warning);
    row->setError(messages.error);
}

void ConfigFields::refillSecret(const ConfigFieldSpec &spec)
{
    const auto record = m_deps.providers.stored(m_id);
    const auto entry = m_deps.providers.secretEntry(m_id, spec.field);
    SecretState state;
    bool known = false;
    if (record) {
        if (const auto it = record->secrets.find(spec.name); it != record->secrets.end()) {
            state = it->second;
            known = true;
        }
    }
    using Presence = SecretState::Presence;
    const bool plain = known && state.presence == Presence::Plain;
    const bool elsewhere = known && (state.presence == Presence::Masked || state.presence == Presence::Unknown);
    SecretField::State look = entry || plain ? SecretField::State::Stored
                              : elsewhere    ? SecretField::State::Elsewhere
                                             : SecretField::State::Empty;
    QString note, help = configFieldText(spec.field).help;
    if (entry) {
        switch (entry->state) {
        case SecretEntry::State::Kept: note = tr("secret, in this computer's keychain"); break;
        case SecretEntry::State::KeptForNow: note = tr("secret, kept for this run only"); break;
        case SecretEntry::State::CannotBeRead:
            note = tr("secret, in the keychain, which cannot be read now");
            look = SecretField::State::Elsewhere;
            break;
        }
        if (entry->setAt.isValid())
            help = tr("%1 Set here %2.").arg(help, words::moment(entry->setAt, m_deps.clock.now()));
        if (!record)
            help = tr("%1 It goes along when this provider is published.").arg(configFieldText(spec.field).help);
    } else if (plain) {
        note = tr("secret, and the service sends it readable");
    } else if (known && state.presence == Presence::Unknown) {
        note = tr("secret, the service does not say whether it has one");
    } else if (elsewhere) {
        note = tr("secret, only Selwise has it");
    } else {
        note = tr("secret, not set");
    }
    SecretField *field = m_secrets.at(spec.field);
    const QString ending = entry && !entry->hint.isEmpty() ? entry->hint : state.hint;
    if (field->state() != look || !field->isRevealed())
        field->setState(look, ending);
    m_rows.at(spec.field)->setNote(note);
    showMessages(spec, help);
}

void ConfigFields::reveal(ConfigField field)
{
    SecretField *shown = m_secrets.at(field);
    whenDone(m_deps.providers.revealSecret(m_id, field), shown, [this, shown, field](const Result<Secret, SecretError> &secret) {
        if (secret) {
            revealIn(*shown, secret.value());
            return;
        }
        shown->revealFailed();
        m_rows.at(field)->setError(sentences::secretError(secret.error()));
    });
}

void ConfigFields::showWhere(const ConfigFieldSpec &spec, QWidget *anchor)
{
    auto *popover = new WherePopover(configFieldText(spec.field).whereTitle, configFieldText(spec.field).steps, this);
    popover->popUpAt(anchor);
}

void ConfigFields::showMissing()
{
    m_showMissing = true;
    refill();
}

void ConfigFields::focusField(ConfigField field)
{
    if (const auto it = m_rows.find(field); it != m_rows.end())
        it->second->editor()->setFocus(Qt::ShortcutFocusReason);
    else if (const auto flag = m_flags.find(field); flag != m_flags.end())
        flag->second->setFocus(Qt::ShortcutFocusReason);
}

void ConfigFields::focusFirstError()
{
    for (const ConfigFieldSpec &spec : configFields(m_id.kind)) {
        if (const auto it = m_rows.find(spec.field); it != m_rows.end() && it->second->hasError()) {
            focusField(spec.field);
            return;
        }
    }
}

FieldRow *ConfigFields::row(ConfigField field) const
{
    const auto it = m_rows.find(field);
    return it == m_rows.end() ? nullptr : it->second;
}

SecretField *ConfigFields::secret(ConfigField field) const
{
    const auto it = m_secrets.find(field);
    return it == m_secrets.end() ? nullptr : it->second;
}

} // namespace selwise
