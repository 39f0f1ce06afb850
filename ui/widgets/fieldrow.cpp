#include "ui/widgets/fieldrow.h"

#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace selwise {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new TextLabel({}, TextLabel::Look::Medium))
    , m_note(new TextLabel({}, TextLabel::Look::Caption))
    , m_link(new LinkLabel)
    , m_sign(new IconLabel(Icon::Error, Tone::Error, 14))
    , m_caption(new TextLabel({}, TextLabel::Look::Caption))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_label);
    top->addWidget(m_note, 1);
    top->addStretch();
    top->addWidget(m_link);
    column->addLayout(top);
    column->addWidget(editor);
    auto *said = new QHBoxLayout;
    said->setSpacing(6);
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_caption, 1);
    column->addLayout(said);
    m_note->hide();
    m_link->hide();
    m_sign->setFixedHeight(16); // of the caption's first line
    m_link->setSmall(true);
    m_note->setWordWrap(true); // what is too long must not widen the form
    m_caption->setWordWrap(true);
    m_label->setBuddy(editor->focusProxy() ? editor->focusProxy() : editor);
    connect(m_link, &LinkLabel::clicked, this, &FieldRow::helpRequested);
    setTabOrder(editor, m_link);
    setTabLast(m_link);
    setLabel(label);
    refresh();
}

QString FieldRow::label() const
{
    return m_label->text();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
    m_link->setAccessibleName(m_link->text().isEmpty() ? QString() : tr("%1: %2").arg(label, m_link->text()));
}

void FieldRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    refresh();
}

void FieldRow::setRequired()
{
    setNote(tr("required"));
}

void FieldRow::setSecretNote()
{
    setNote(tr("secret, in this computer’s keychain"));
}

QString FieldRow::whereText()
{
    return tr("Where do I find this?");
}

void FieldRow::setHelpLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
    setLabel(label());
}

void FieldRow::setHelp(const QString &help)
{
    m_help = help;
    refresh();
}

void FieldRow::setWarning(const QString &warning)
{
    m_warning = warning;
    refresh();
}

void FieldRow::setError(const QString &error)
{
    const bool news = !error.isEmpty() && error != m_error;
    m_error = error;
    refresh();
    if (news)
        announce(m_editor, tr("%1: %2").arg(label(), error));
}

void FieldRow::clearMessages()
{
    m_warning.clear();
    m_error.clear();
    refresh();
}

QString FieldRow::message() const
{
    return m_caption->text();
}

void FieldRow::refresh()
{
    const Tone tone = !m_error.isEmpty() ? Tone::Error : !m_warning.isEmpty() ? Tone::Warning : Tone::Neutral;
    const QString text = !m_error.isEmpty() ? m_error : !m_warning.isEmpty() ? m_warning : m_help;
    setFieldTone(m_editor, tone);
    m_caption->setText(text);
    m_caption->setVisible(!text.isEmpty());
    m_sign->setIcon(toneIcon(tone), tone);
    m_sign->setVisible(tone != Tone::Neutral);
    m_caption->setTone(tone == Tone::Neutral ? std::nullopt : std::optional(tone));
    QStringList described;
    for (const QString &part : {m_note->text(), text}) {
        if (!part.isEmpty())
            described << part;
    }
    m_editor->setAccessibleDescription(described.join(QLatin1StringView(". ")));
}

} // namespace selwise
