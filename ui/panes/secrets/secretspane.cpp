#include "ui/panes/secrets/secretspane.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/secretscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/userprompt.h"
#include "models/ports/whendone.h"
#include "models/text/secrettext.h"
#include "ui/panes/bannercolumn.h"
#include "ui/panes/card.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/secretreplacer.h"
#include "ui/panes/secretreveal.h"
#include "ui/panes/secrets/secretpicture.h"
#include "ui/panes/secrets/secrettable.h"
#include "ui/panes/secrets/secretwords.h"
#include "ui/panes/sentences.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int detailWidth = 360, answerForget = 1;

bool isReadable(const SecretsModel::Row &row)
{
    return row.place >= 0 && !row.older && SecretEntry::State(row.state) != SecretEntry::State::CannotBeRead;
}

} // namespace

SecretsPane::SecretsPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_secrets(*context.site.secrets()),
      m_words(new SecretWords(m_secrets.model(), context.clock, this)), m_replacer(new SecretReplacer(context, this))
{
    setAccessibleName(tr("Where are my secrets?"));
    build();
    connect(&m_secrets, &SecretsController::changed, this, [this] {
        m_trying = false;
        showState();
    });
    connect(&m_secrets, &SecretsController::forgetFailed, this, [this](const SecretKey &, const SecretError &error) {
        Q_EMIT notice({Tone::Error, tr("The secret could not be removed"), sentences::secretError(error), {}, {}});
    });
    connect(m_replacer, &SecretReplacer::notice, this, &Pane::notice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SecretsPane::showDetail);
    connect(m_words, &QAbstractItemModel::dataChanged, this, &SecretsPane::showDetail);
    showState();
}

void SecretsPane::build()
{
    m_header = new PaneHeader(tr("Where are my secrets?"), this);
    auto *copy = new QPushButton(tr("Copy as text"), m_header);
    copy->setIcon(icon(Icon::Copy));
    setButtonKind(copy, ButtonKind::Quiet);
    m_header->addTool(copy);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_words->asText());
        Q_EMIT notice({Tone::Success, tr("Copied"), tr("The table as text, without any value."), {}, {}});
    });
    m_problem = new Banner(Tone::Warning, this);
    m_tryAgain = m_problem->addButton(tr("Try again"));
    connect(m_tryAgain, &QPushButton::clicked, this, [this] {
        m_trying = true;
        showState();
        m_secrets.tryKeychain();
    });
    auto *problem = new BannerColumn;
    problem->setContentsMargins(24, 0, 16, 12);
    problem->addWidget(m_problem);
    auto *left = new Surface(Surface::Fill::Content, this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addSpacing(16);
    leftColumn->addLayout(problem);
    m_table = new SecretTable(m_words, this);
    m_table->setAccessibleName(tr("Secrets of this connection"));
    leftColumn->addWidget(m_table, 1);
    auto *remark = new TextLabel(tr("Elsewhere: Selwise has it, this computer does not. When a service would lose such a secret by a "
                                    "save, the save is refused and names it."),
                                 TextLabel::Look::Caption, left);
    remark->setWordWrap(true);
    remark->setContentsMargins(24, 12, 24, 16);
    leftColumn->addWidget(remark);
    leftColumn->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(new Separator(Qt::Vertical, this));
    row->addWidget(buildDetail());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

QWidget *SecretsPane::buildDetail()
{
    auto *side = new Surface(Surface::Fill::Content);
    m_detail = new QWidget(side);
    m_name = new TextLabel({}, TextLabel::Look::Strong, m_detail);
    m_message = new TextLabel({}, TextLabel::Look::Caption, m_detail);
    m_message->setWordWrap(true);
    m_field = new SecretField(m_detail);
    m_field->setAccessibleName(tr("Value"));
    auto *clipboard = new SecretClipboard(m_context.clock, m_detail);
    m_field->setClipboard(clipboard);
    connect(clipboard, &SecretClipboard::copied, this, [this] { Q_EMIT notice(secretCopiedNotice()); });
    connect(m_field, &SecretField::revealRequested, this, &SecretsPane::reveal);
    connect(m_field, &SecretField::replaceRequested, this, &SecretsPane::replace);
    m_useOlder = new QPushButton(tr("Use the stored one"), m_detail);
    connect(m_useOlder, &QPushButton::clicked, this, [this] {
        if (const auto key = currentKey())
            m_secrets.useOlder(*key);
    });
    m_forget = new QPushButton(tr("Forget on this computer…"), m_detail);
    m_forget->setIcon(icon(Icon::Trash));
    setButtonKind(m_forget, ButtonKind::QuietDanger);
    connect(m_forget, &QPushButton::clicked, this, &SecretsPane::forget);

    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(16);
    facts->setVerticalSpacing(4);
    const auto add = [&](const QString &what) {
        auto *label = new TextLabel({}, TextLabel::Look::Body, m_detail);
        label->setWordWrap(true);
        facts->addRow(new TextLabel(what, TextLabel::Look::Muted, m_detail), label);
        return label;
    };
    m_store = add(tr("Store"));
    m_set = add(tr("Set"));
    m_lastUse = add(tr("Last use"));
    m_state = add(tr("State"));
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(16, 16, 16, 16);
    detail->setSpacing(8);
    m_mark = new IconLabel(Icon::Key, Tone::Neutral, 16, m_detail);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_mark);
    title->addWidget(m_name, 1);
    detail->addLayout(title);
    detail->addLayout(facts);
    detail->addSpacing(4);
    detail->addWidget(m_field);
    detail->addWidget(m_message);
    detail->addWidget(m_useOlder, 0, Qt::AlignLeft);
    detail->addWidget(m_forget, 0, Qt::AlignLeft);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *what = new QVBoxLayout;
    what->setContentsMargins(16, 16, 16, 16);
    what->setSpacing(8);
    what->addWidget(new TextLabel(tr("Where a secret goes"), TextLabel::Look::Strong, side));
    what->addWidget(new SecretPicture(side));
    what->addWidget(new WordsBlock(tr("A secret leaves the keychain for **its request to Selwise**, and for ten seconds when you **reveal** it. "
                                      "Logs, exports and drafts carry **dots**."), side));
    column->addLayout(what);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addWidget(m_detail);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(detailWidth);
    scroll->setWidget(side);
    return scroll;
}

void SecretsPane::entered()
{
    showState();
    m_table->setFocus(Qt::OtherFocusReason);
}

QTableView *SecretsPane::table() const
{
    return m_table;
}

QWidget *SecretsPane::searchField() const
{
    return m_table;
}

QList<QWidget *> SecretsPane::regions() const
{
    return {m_table, m_detail, m_problem, m_header};
}

void SecretsPane::showState()
{
    const int all = m_words->rowCount();
    int here = 0, readable = 0;
    for (int row = 0; row < all; ++row) {
        here += m_words->row(row).place >= 0 ? 1 : 0;
        readable += isReadable(m_words->row(row)) ? 1 : 0;
    }
    const bool waits = m_secrets.waitsForUnlocking();
    const auto problem = m_secrets.keychainProblem();
    const QString count = tr("%n secrets", nullptr, all);
    m_header->setSummary(problem ? tr("%1, %2 of them readable now").arg(count).arg(readable)
                                 : tr("%1, %2 of them on this computer").arg(count).arg(here));
    m_problem->setVisible(waits || problem);
    m_tryAgain->setVisible(!waits);
    if (waits) {
        const SecretErrorText text = waitsForUnlockingText();
        m_problem->setMessage(Tone::Info, text.title, text.what + u' ' + text.next);
    } else if (problem) {
        const SecretErrorText text = secretErrorText(*problem);
        const QString detail = problem->detail.isEmpty() ? QString() : u' ' + tr("It said: %1").arg(problem->detail);
        m_problem->setMessage(Tone::Warning, text.title, text.what + u' ' + text.next + detail);
    }
    setBusy(m_tryAgain, m_trying);
    if (!m_table->currentIndex().isValid() && all > 0)
        m_table->selectRow(0);
    showDetail();
}

void SecretsPane::showDetail()
{
    const QModelIndex index = m_table->currentIndex();
    m_detail->setVisible(index.isValid());
    m_message->hide();
    if (!index.isValid())
        return;
    const SecretsModel::Row &row = m_words->row(index.row());
    m_name->setText(m_words->name(row));
    const ListItemContent content = m_words->content(index);
    if (const auto *mark = std::get_if<ProviderMark>(&content.mark))
        m_mark->setMark(*mark);
    else
        m_mark->setIcon(std::get<Icon>(content.mark), Tone::Neutral);
    m_store->setText(m_words->place(row));
    m_set->setText(m_words->setAt(row));
    m_lastUse->setText(m_words->lastUse(row));
    m_state->setText(m_words->status(row).text);
    const bool inFile = row.place == int(SecretPlace::File);
    m_field->setVisible(!inFile);
    m_field->setState(isReadable(row) ? SecretField::State::Stored : SecretField::State::Elsewhere, row.hint);
    m_field->replaceButton()->setVisible(currentField().has_value());
    m_useOlder->setVisible(row.older);
    m_forget->setVisible(row.place >= 0 && !inFile);
    if (row.older)
        say(Tone::Warning, sentences::secretError({SecretError::Kind::Older, {}}));
    else if (inFile)
        say({}, tr("It opens the sandbox and nothing else, and goes with the sandbox's folder."));
}

void SecretsPane::say(std::optional<Tone> tone, const QString &text)
{
    m_message->setTone(tone);
    m_message->setText(text);
    m_message->show();
}

std::optional<SecretKey> SecretsPane::currentKey() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return std::nullopt;
    const SecretsModel::Row &row = m_words->row(index.row());
    return SecretKey{row.connection, row.site, row.owner, row.field};
}

std::optional<ConfigField> SecretsPane::currentField() const
{
    const auto key = currentKey();
    if (!key || key->site != m_context.site.profile().site.text) // another site's is not written to this one
        return std::nullopt;
    for (const ConfigFieldSpec &spec : configFields(ProviderId::fromWire(key->owner).kind)) {
        if (spec.name == key->field)
            return spec.field;
    }
    return std::nullopt;
}

void SecretsPane::reveal()
{
    const auto key = currentKey();
    if (!key)
        return;
    whenDone(m_context.vault.read(*key, secretPurposeWord(SecretPurpose::Reading)), m_field,
             [this, key](const Result<Secret, SecretError> &secret) {
        if (currentKey() != key)
            return;
        if (secret) {
            revealIn(*m_field, secret.value());
            return;
        }
        m_field->revealFailed();
        say(Tone::Error, sentences::secretError(secret.error()));
    });
}

void SecretsPane::replace()
{
    if (const auto field = currentField())
        m_replacer->ask(ProviderId::fromWire(currentKey()->owner), *field);
}

void SecretsPane::forget()
{
    const auto key = currentKey();
    if (!key)
        return;
    Question question;
    question.severity = Question::Severity::Warning;
    question.title = tr("Forget %1 on this computer?").arg(m_name->text());
    question.text = key->owner == u"connection" ? tr("You will be asked for it when the site is opened again. Selwise keeps what it has.")
                                                : tr("Selwise keeps what it has and goes on sending. This computer can no longer show it.");
    question.answers = {{0, tr("Keep it"), true, false}, {answerForget, tr("Forget"), false, true}};
    whenDone(m_context.prompt.ask(question), this, [this, key](const PromptReply &reply) {
        if (reply.answer == answerForget)
            m_secrets.forget(*key);
    });
}

} // namespace selwise
