#include "ui/dialogs/promptdialog.h"

#include "ui/widgets/textlabel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int textWidth = 440, iconSize = 20;

Tone toneOf(Question::Severity severity)
{
    switch (severity) {
    case Question::Severity::Info: return Tone::Info;
    case Question::Severity::Warning: return Tone::Warning;
    case Question::Severity::Danger: return Tone::Error;
    }
    return Tone::Info;
}

} // namespace

PromptDialog::PromptDialog(const Question &question, QWidget *parent) : QDialog(parent), m_question(question)
{
    m_promise.start();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    setAccessibleDescription(question.text);

    auto *sign = new QLabel(this);
    const Tone tone = toneOf(question.severity);
    sign->setPixmap(icons::pixmap(toneIcon(tone), Theme::current().tone(tone), iconSize, devicePixelRatioF()));
    sign->setAlignment(Qt::AlignTop);
    auto *title = new TextLabel(question.title, TextLabel::Look::Strong, this);
    auto *text = new TextLabel(question.text, TextLabel::Look::Secondary, this);
    for (QLabel *label : {static_cast<QLabel *>(title), static_cast<QLabel *>(text)}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setFixedWidth(textWidth);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title);
    words->addWidget(text);
    if (!question.detail.isEmpty()) {
        auto *more = new QPushButton(tr("Show details"), this);
        setButtonKind(more, ButtonKind::Quiet);
        more->setCheckable(true);
        auto *detail = new QPlainTextEdit(question.detail, this);
        detail->setReadOnly(true);
        detail->setTabChangesFocus(true);
        detail->setFont(fonts::mono());
        detail->setAccessibleName(tr("Details"));
        detail->setFixedHeight(120);
        detail->hide();
        connect(more, &QPushButton::toggled, detail, [this, more, detail](bool on) {
            detail->setVisible(on);
            more->setText(on ? tr("Hide details") : tr("Show details"));
            adjustSize();
        });
        words->addWidget(more, 0, Qt::AlignLeft);
        words->addWidget(detail);
    }
    if (!question.checkBox.isEmpty()) {
        m_box = new QCheckBox(question.checkBox, this);
        m_box->setChecked(question.checked);
        words->addSpacing(8);
        words->addWidget(m_box);
    }

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    bool destructive = false;
    QPushButton *safe = nullptr, *primary = nullptr;
    for (const Question::Answer &answer : question.answers) {
        auto *button = new QPushButton(answer.label, this);
        if (answer.destructive)
            setButtonKind(button, ButtonKind::Danger);
        else if (answer.primary)
            setButtonKind(button, ButtonKind::Primary);
        destructive = destructive || answer.destructive;
        if (answer.primary)
            primary = button;
        if (answer.id == question.safe)
            safe = button;
        connect(button, &QPushButton::clicked, this, [this, id = answer.id] { choose(id); });
        buttons->addWidget(button);
    }
    QPushButton *first = destructive || !primary ? safe : primary;
    if (first) {
        first->setDefault(true);
        first->setFocus();
    }

    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(sign);
    row->addLayout(words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(20);
    column->addLayout(row);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
    connect(this, &QDialog::rejected, this, [this] { choose(m_question.safe); });
    auto *asker = new QFutureWatcher<PromptReply>(this);
    connect(asker, &QFutureWatcherBase::canceled, this, &QDialog::close);
    asker->setFuture(m_promise.future());
}

PromptDialog::~PromptDialog()
{
    answer(m_question.safe);
}

QFuture<PromptReply> PromptDialog::reply() const
{
    return m_promise.future();
}

void PromptDialog::answer(int id)
{
    if (m_finished)
        return;
    m_finished = true;
    m_promise.addResult(PromptReply{id, m_ticked});
    m_promise.finish();
}

void PromptDialog::choose(int id)
{
    m_ticked = m_box && m_box->isChecked();
    answer(id);
    close();
}

QFuture<PromptReply> WindowPrompt::ask(const Question &question)
{
    auto *dialog = new PromptDialog(question, m_window);
    const QFuture<PromptReply> reply = dialog->reply();
    dialog->open();
    return reply;
}

} // namespace selwise
