#include "ui/dialogs/replacesecretdialog.h"

#include "models/domain/validation.h"
#include "ui/panes/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace selwise {

ReplaceSecretDialog::ReplaceSecretDialog(const Ask &ask, QWidget *parent)
    : QDialog(parent), m_ask(ask), m_edit(new QLineEdit), m_write(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = tr("%1: %2").arg(ask.provider, ask.field);
    setWindowTitle(title);
    m_edit->setFont(fonts::mono());
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMinimumWidth(440);
    m_row = new FieldRow(tr("New value"), m_edit, this);
    m_row->setHelp(ask.help);
    QString what;
    switch (ask.existence) {
    case ProvidersController::Existence::Exists:
        what = tr("It is written to %1 at once, not with your other changes.").arg(ask.environment);
        break;
    case ProvidersController::Existence::Missing:
        what = tr("%1 is not published yet: it goes along with the first publish.").arg(ask.provider);
        break;
    case ProvidersController::Existence::NotKnown:
        what = tr("%1 could not be read yet. When %2 has it, the value is written at once; else it goes along with the first publish.")
                   .arg(ask.provider, ask.environment);
        break;
    }
    for (const QString &warning : ask.warnings)
        what += u' ' + warning;
    what += u' ';
    what += ask.keychain ? tr("A copy stays in this computer's keychain.")
                         : tr("The keychain cannot be reached, so a copy stays in memory until you close the window.");
    auto *words = new TextLabel(what, TextLabel::Look::Secondary, this);
    words->setWordWrap(true);
    setButtonKind(m_write, ButtonKind::Primary);
    m_write->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(title, TextLabel::Look::Strong, this));
    column->addWidget(m_row);
    column->addWidget(words);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ReplaceSecretDialog::confirm);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_row->clearMessages();
        setWarned(false);
    });
    setTabOrder(m_edit, m_cancel);
    setTabOrder(m_cancel, m_write);
    setWarned(false);
    setBusy(false);
    m_edit->setFocus();
}

/// What is odd and allowed is written with a second press, which the button says.
void ReplaceSecretDialog::setWarned(bool warned)
{
    m_warned = warned;
    const bool first = m_ask.existence == ProvidersController::Existence::Missing;
    m_write->setText(warned ? (first ? tr("Keep all the same") : tr("Write all the same"))
                     : first ? tr("Keep for the first publish")
                             : tr("Write to %1").arg(m_ask.environment));
}

void ReplaceSecretDialog::confirm()
{
    // Pasted values bring line ends and spaces along; a secret has none at its ends.
    const QString typed = m_edit->text().trimmed();
    const Secret secret(typed.toUtf8());
    std::vector<Issue> issues = validateText(QStringLiteral("secret"), typed);
    for (const Issue &issue : validateSecret(QStringLiteral("secret"), secret))
        issues.push_back(issue);
    if (typed.isEmpty()) {
        m_row->setError(tr("Paste the new value first."));
        return;
    }
    std::ranges::stable_sort(issues, std::greater(), &Issue::severity);
    if (!issues.empty() && issues.front().severity == Issue::Severity::Error) {
        m_row->setError(sentences::issue(issues.front()));
        return;
    }
    if (!issues.empty() && !m_warned) {
        const QString warning = sentences::issue(issues.front());
        m_row->setWarning(warning);
        announce(m_edit, warning);
        setWarned(true);
        return;
    }
    setBusy(true);
    Q_EMIT confirmed(secret);
}

void ReplaceSecretDialog::setBusy(bool busy)
{
    m_edit->setEnabled(!busy);
    m_write->setEnabled(!busy);
    m_cancel->setText(busy ? tr("Close") : tr("Cancel"));
    m_cancel->setToolTip(busy ? tr("The value goes on its way; a message says what became of it.") : QString());
    selwise::setBusy(m_write, busy);
}

bool ReplaceSecretDialog::isBusy() const
{
    return !m_edit->isEnabled();
}

void ReplaceSecretDialog::showError(const QString &text)
{
    setBusy(false);
    m_row->setError(text);
    m_edit->setFocus();
}

} // namespace selwise
