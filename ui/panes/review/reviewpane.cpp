#include "ui/panes/review/reviewpane.h"

#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "ui/panes/card.h"
#include "ui/panes/conflictcards.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/providers/providernotes.h"
#include "ui/panes/review/changeblock.h"
#include "ui/panes/review/changesentence.h"
#include "ui/panes/review/diffview.h"
#include "ui/panes/secretreplacer.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int diffUsual = 520, listLeast = 420, diffLeast = 320;

ProviderId idOf(const RecordKey &key)
{
    return ProviderId::fromWire(key.id);
}

} // namespace

ReviewPane::ReviewPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_providers(*context.site.providers()), m_drafts(*context.site.drafts()),
      m_replacer(new SecretReplacer(context, this))
{
    setAccessibleName(tr("Review and publish"));
    build();
    m_refill.setSingleShot(true);
    connect(m_replacer, &SecretReplacer::notice, this, &Pane::notice);
    connect(&m_refill, &QTimer::timeout, this, &ReviewPane::refill);
    connect(&m_drafts, &DraftBook::changed, this, [this] { m_refill.start(0); });
    connect(&m_providers, &ProvidersController::recordChanged, this, [this] { m_refill.start(0); });
}

void ReviewPane::build()
{
    m_header = new PaneHeader(tr("Review and publish"), this);
    m_list = new Surface(Surface::Fill::Content);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(0, 0, 0, 16);
    m_column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    scroll->setMinimumWidth(listLeast);

    m_diff = new DiffView(this);
    auto *right = new Surface(Surface::Fill::Content, this);
    right->setMinimumWidth(diffLeast);
    auto *diffHead = new QHBoxLayout;
    diffHead->setContentsMargins(16, 10, 16, 10);
    diffHead->setSpacing(8);
    diffHead->addWidget(new TextLabel(QStringLiteral("JSON"), TextLabel::Look::Strong, right));
    diffHead->addWidget(new TextLabel(tr("against what was read from the service"), TextLabel::Look::Muted, right));
    diffHead->addStretch();
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addLayout(diffHead);
    auto *diffRow = new QHBoxLayout;
    diffRow->setContentsMargins(0, 8, 0, 8);
    diffRow->addWidget(m_diff);
    rightColumn->addWidget(new Separator(Qt::Horizontal, right));
    rightColumn->addLayout(diffRow, 1);
    rightColumn->addWidget(new Separator(Qt::Horizontal, right));
    rightColumn->addWidget(buildFoot());

    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(scroll);
    m_split->addWidget(right);
    m_split->setStretchFactor(0, 1);
    const int kept = m_context.settings.value(setting::reviewJsonWidth).toInt();
    m_split->setSizes({10000, kept >= diffLeast ? kept : diffUsual});
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setValue(setting::reviewJsonWidth, m_split->sizes().value(1));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
}

QWidget *ReviewPane::buildFoot()
{
    auto *foot = new QWidget(this);
    m_publish = new QPushButton(foot);
    setButtonKind(m_publish, ButtonKind::Primary);
    m_back = new QPushButton(tr("Back to editing"), foot);
    m_foot = new TextLabel({}, TextLabel::Look::Caption, foot);
    m_foot->setWordWrap(true);
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_providers.cancel();
        else
            publish();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT paneWanted(QStringLiteral("providers")); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_publish);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    return foot;
}

void ReviewPane::entered()
{
    refill();
    (m_publish->isEnabled() ? m_publish : m_back)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReviewPane::regions() const
{
    return {m_publish->parentWidget(), m_list, m_diff};
}

std::vector<ProviderId> ReviewPane::ready() const
{
    std::vector<ProviderId> ids;
    for (const RecordKey &key : m_drafts.dirtyRecords()) {
        if (!m_leftOut.contains(key) && m_drafts.conflicts(key).empty() && !hasErrors(m_providers.issues(idOf(key))))
            ids.push_back(idOf(key));
    }
    return ids;
}

void ReviewPane::refill()
{
    // What has the focus is made anew: the new one gets it.
    QWidget *focused = m_list->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focusedName = focused ? focused->objectName() : QString();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            for (QWidget *old : item->widget()->findChildren<QWidget *>())
                old->setObjectName({});
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<RecordKey> dirty = m_drafts.dirtyRecords();
    addOutcomes();
    if (dirty.empty() && m_outcomes.empty()) {
        m_column->addWidget(new EmptyState(tr("Nothing to publish"), tr("The forms show what the server has. Change something, and it is listed here first."), m_list), 1);
    }
    int changes = 0, conflicts = 0;
    for (const RecordKey &key : dirty) {
        addRecord(key);
        changes += int(m_drafts.changes(key).size());
        conflicts += int(m_drafts.conflicts(key).size());
    }
    for (const RecordKey &key : dirty)
        addTheirs(key);
    if (dirty.size() > 1)
        addBanner(Tone::Info, {}, tr("%n records are written one after the other. If one fails, you see what was written and what was not.", nullptr, int(dirty.size())));
    m_column->addStretch();
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *block = m_column->itemAt(i)->widget())
            block->show();
    }
    if (auto *again = focusedName.isEmpty() ? nullptr : m_list->findChild<QWidget *>(focusedName))
        again->setFocus(Qt::OtherFocusReason);

    QStringList summary;
    if (changes > 0)
        summary << tr("%n changes", nullptr, changes);
    if (conflicts > 0)
        summary << tr("%n conflicts to settle", nullptr, conflicts);
    m_header->setSummary(summary.join(QStringLiteral(", ")));
    const std::vector<ProviderId> ids = ready();
    if (!m_run)
        m_publish->setText(tr("Publish to %1").arg(environment()));
    m_publish->setEnabled(m_run || !ids.empty());
    m_foot->setText(ids.empty() ? tr("Nothing can be published now.")
                                : tr("%n records are written. Afterwards each is read back and compared.", nullptr, int(ids.size())));
    showDiff();
}

void ReviewPane::addRecord(const RecordKey &key)
{
    const ProviderId id = idOf(key);
    auto *block = new ChangeBlock(id, m_drafts.isNew(key), m_list);
    block->setTicked(!m_leftOut.contains(key));
    connect(block, &ChangeBlock::ticked, this, [this, key](bool on) {
        if (on)
            m_leftOut.erase(key);
        else
            m_leftOut.insert(key);
        m_refill.start(0);
    });
    const std::vector<Conflict> conflicts = m_drafts.conflicts(key);
    const auto inConflict = [&conflicts](const MemberPath &path) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&path](const Conflict &conflict) { return conflict.path == path; });
    };
    for (const Change &change : m_drafts.changes(key)) {
        if (!inConflict(change.path))
            block->addSentence(changeSentence(change));
    }
    for (const SecretEntry &entry : m_providers.secretsOfNew(id))
        block->addSentence(goesAlongSentence(entry.key.field, entry.setAt));
    for (const Issue &issue : m_providers.issuesOfChanges(id))
        block->addProblem(issue.severity == Issue::Severity::Error ? Tone::Error : Tone::Warning, sentences::issue(issue));
    for (const SecretEntry &entry : m_providers.wouldPutBack(id))
        block->addProblem(Tone::Warning, putBackWarning(entry.key.field, entry.setAt));
    m_column->addWidget(block);
    for (const Conflict &conflict : conflicts)
        addConflict(key, conflict, -1);
    for (const Settled &settled : m_settled) {
        if (settled.record == key)
            addConflict(key, settled.conflict, settled.choice);
    }
}

void ReviewPane::addConflict(const RecordKey &key, const Conflict &conflict, int choice)
{
    auto *block = new ConflictBlock(idOf(key), memberLabel(conflict.path), m_list);
    auto *cards = new ConflictCards(key, conflict, block);
    if (choice >= 0)
        cards->setChoice(ConflictCards::Choice(choice));
    block->setCards(cards, choice >= 0);
    connect(cards, &ConflictCards::chosen, this,
            [this, key, conflict](ConflictCards::Choice chosen) { choose(key, conflict, int(chosen)); });
    m_column->addWidget(block);
}

void ReviewPane::choose(const RecordKey &key, const Conflict &conflict, int choice)
{
    const auto choiceOf = ConflictCards::Choice(choice);
    const std::optional<Json> wanted = choiceOf == ConflictCards::Choice::Base     ? conflict.base
                                       : choiceOf == ConflictCards::Choice::Theirs ? conflict.theirs
                                                                                   : conflict.mine;
    const auto it = std::find_if(m_settled.begin(), m_settled.end(), [&](const Settled &settled) {
        return settled.record == key && settled.conflict.path == conflict.path;
    });
    if (it == m_settled.end()) {
        m_settled.push_back({key, conflict, choice});
        m_providers.settle(idOf(key), conflict.path, choiceOf != ConflictCards::Choice::Theirs);
    } else {
        it->choice = choice;
    }
    const auto shown = m_drafts.shown(key);
    const std::optional<Json> now = shown ? valueAt(*shown, conflict.path) : std::nullopt;
    if (now != wanted)
        m_context.journal.perform(tr("choice in a conflict"), {{key, conflict.path, now, wanted}});
    m_refill.start(0);
}

void ReviewPane::addTheirs(const RecordKey &key)
{
    const std::vector<Change> theirs = m_drafts.mergedFromOthers(key);
    if (theirs.empty())
        return;
    auto *block = new TheirsBlock(idOf(key), m_list);
    for (const Change &change : theirs)
        block->addSentence(changeSentence(change));
    m_column->addWidget(block);
}

Banner *ReviewPane::addBanner(Tone tone, const QString &fact, const QString &text)
{
    auto *holder = new QWidget(m_list);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 0);
    auto *banner = new Banner(tone, holder);
    banner->setMessage(tone, fact, text);
    column->addWidget(banner);
    m_column->addWidget(holder);
    return banner;
}

void ReviewPane::addOutcomes()
{
    for (const auto &[id, outcome] : m_outcomes) {
        const OutcomeText text = outcomeText(id, outcome, words::host(m_context.site.profile()));
        Banner *banner = addBanner(text.good ? Tone::Success : Tone::Error, text.fact, text.text);
        QList<std::pair<QString, QString>> links;
        for (const ConfigFieldSpec &spec : configFields(id.kind)) {
            if (std::find(outcome.secrets.begin(), outcome.secrets.end(), spec.name) != outcome.secrets.end())
                links.append({spec.name, tr("Enter %1…").arg(configFieldText(spec.field).label)});
        }
        banner->setLinks(links);
        connect(banner, &Banner::linkActivated, this, [this, id](const QString &name) {
            for (const ConfigFieldSpec &spec : configFields(id.kind)) {
                if (spec.name == name)
                    m_replacer->ask(id, spec.field);
            }
        });
    }
}

QString ReviewPane::environment() const
{
    return environmentName(words::envKind(m_context.site.profile().environment));
}

void ReviewPane::showDiff()
{
    std::vector<DiffView::Part> parts;
    for (const RecordKey &key : m_drafts.dirtyRecords()) {
        const auto mine = m_drafts.shown(key);
        if (mine)
            parts.push_back({key.id, jsonDiff(m_drafts.base(key).value_or(Json::object()), *mine)});
    }
    m_diff->setParts(parts);
}

int ReviewPane::footHeight() const
{
    return m_foot->parentWidget()->sizeHint().height();
}

bool ReviewPane::publish()
{
    const std::vector<ProviderId> ids = ready();
    if (m_run || ids.empty())
        return true;
    m_outcomes.clear();
    m_run = new PublishRun(m_providers, ids, this);
    setBusy(m_publish, true);
    m_publish->setText(tr("Publishing, press to cancel"));
    m_back->setEnabled(false);
    connect(m_run, &PublishRun::finished, this, &ReviewPane::finished);
    return true;
}

void ReviewPane::finished()
{
    const bool allWritten = m_run->allWritten();
    QStringList names, remarks;
    for (const auto &[id, outcome] : m_run->outcomes()) {
        names << providerName(id);
        if (!outcome.putBack.empty())
            remarks << u' ' + putBackRemark(outcome.putBack);
        if (!allWritten)
            m_outcomes.insert_or_assign(id, outcome);
    }
    std::exchange(m_run, nullptr)->deleteLater();
    setBusy(m_publish, false);
    m_back->setEnabled(true);
    m_settled.clear();
    refill();
    if (allWritten) {
        Q_EMIT notice({Tone::Success, tr("Published to %1").arg(environment()),
                       tr("%1: read back and the same.").arg(names.join(QStringLiteral(", "))) + remarks.join(QString()), {}, {}});
        Q_EMIT paneWanted(QStringLiteral("providers"));
    }
}

} // namespace selwise
