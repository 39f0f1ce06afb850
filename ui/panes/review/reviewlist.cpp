#include "ui/panes/review/reviewpane.h"

#include "models/controllers/filterpreview.h"
#include "models/controllers/sitesession.h"
#include "models/controllers/webhookscontroller.h"
#include "models/services/changesentences.h"
#include "models/services/publishwarnings.h"
#include "models/services/webhookform.h"
#include "models/text/providertext.h"
#include "models/text/secrettext.h"
#include "models/text/webhooktext.h"
#include "ui/panes/conflictcards.h"
#include "ui/panes/review/changeblock.h"
#include "ui/panes/review/outcometext.h"
#include "ui/panes/secretreplacer.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

/// The list of the review: changes, conflicts, what others changed, what became of the last publish.
namespace selwise {

void ReviewPane::addRecord(const RecordKey &key)
{
    auto *block = new ChangeBlock(key, m_publishers.nameOf(key), m_drafts.isNew(key), m_list);
    block->setTicked(!m_leftOut.contains(key));
    connect(block, &ChangeBlock::ticked, this, [this, key](bool on) {
        if (on)
            m_leftOut.erase(key);
        else
            m_leftOut.insert(key);
        refillSoon();
    });
    const std::vector<Conflict> conflicts = m_drafts.conflicts(key);
    const auto inConflict = [&conflicts](const MemberPath &path) {
        return std::any_of(conflicts.begin(), conflicts.end(), [&path](const Conflict &conflict) { return conflict.path == path; });
    };
    std::vector<Change> changes = m_drafts.changes(key);
    std::erase_if(changes, [&inConflict](const Change &change) { return inConflict(change.path); });
    QStringList sentences = changeSentences(changes, m_publishers.nameOf(key));
    if (m_drafts.isRemoved(key))
        sentences << removalSentence(key.kind);
    for (const SecretEntry &entry : m_publishers.secretsOfNew(key))
        sentences << goesAlongSentence(entry.key.field, entry.setAt);
    block->addSentences(sentences);
    QStringList effects, errors, warnings;
    for (const FilterEffect &effect : m_preview->of(key))
        (effect.stopsAll() ? warnings : effects) << filterEffectText(effect);
    block->addEffects(effects);
    for (const Issue &issue : m_publishers.issuesOfChanges(key))
        (issue.severity == Issue::Severity::Error ? errors : warnings) << sentences::issue(issue);
    for (const QString &name : missingSecrets(key))
        warnings << tr("%1 is not set, and in no history and no file: enter it before you publish, or what is sent will not be accepted.").arg(name);
    for (const PublishWarning &warning : m_warnings) {
        if (warning.record == key)
            warnings << publishWarningText(warning, m_publishers.nameOf(key));
    }
    for (const SecretEntry &entry : m_publishers.wouldPutBack(key))
        warnings << putBackWarning(entry.key.field, entry.setAt);
    block->addProblems(Tone::Error, errors);
    block->addProblems(Tone::Warning, warnings);
    m_column->addWidget(block);
    for (const Conflict &conflict : conflicts)
        addConflict(key, conflict, -1);
}

/// Of a new record: the secrets that nobody has entered.
QStringList ReviewPane::missingSecrets(const RecordKey &key) const
{
    QStringList missing;
    if (!m_drafts.isNew(key) || !m_drafts.conflicts(key).empty())
        return missing;
    const std::vector<SecretEntry> here = m_publishers.secretsOfNew(key);
    const auto need = [&](const QString &name, const QString &label) {
        if (std::ranges::none_of(here, [&name](const SecretEntry &entry) { return entry.key.field == name; }))
            missing << label;
    };
    if (key.kind == RecordKey::Kind::Provider) {
        for (const ConfigFieldSpec &spec : configFields(ProviderId::fromWire(key.id).kind)) {
            if (spec.kind == ConfigFieldSpec::Kind::Secret)
                need(spec.name, configFieldText(spec.field).label);
        }
    } else if (const auto webhook = key.kind == RecordKey::Kind::Webhook ? m_context.site.webhooks()->shown({key.id}) : std::nullopt) {
        for (const QString &name : secretNames(webhook->auth))
            need(name, webhookSecretText(webhook->auth, name).label);
    }
    return missing;
}

/// Those of records that are equal to the server's again as well: the choice can still be another.
void ReviewPane::addSettled(const RecordKey &key)
{
    for (const Settled &settled : m_settled) {
        if (settled.record == key)
            addConflict(key, settled.conflict, settled.choice);
    }
}

/// A choice holds for the value that was theirs then.
void ReviewPane::dropOutdated()
{
    std::erase_if(m_settled, [this](const Settled &settled) {
        const auto base = m_drafts.base(settled.record);
        const std::optional<Json> theirs = !base || settled.conflict.path.empty() ? base : valueAt(*base, settled.conflict.path);
        return theirs != settled.conflict.theirs;
    });
}

void ReviewPane::addConflict(const RecordKey &key, const Conflict &conflict, int choice)
{
    auto *block = new ConflictBlock(key, m_publishers.nameOf(key), conflict, m_list);
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
    std::erase_if(m_settled, [&](const Settled &settled) { return settled.record == key && settled.conflict.path == conflict.path; });
    m_settled.push_back({key, conflict, choice});
    takeChoice(m_context, key, conflict, ConflictCards::Choice(choice));
    refillSoon();
}

void ReviewPane::addTheirs(const RecordKey &key)
{
    const std::vector<Change> theirs = m_drafts.mergedFromOthers(key);
    if (theirs.empty())
        return;
    auto *block = new TheirsBlock(key, m_publishers.nameOf(key), m_list);
    block->addSentences(changeSentences(theirs, m_publishers.nameOf(key)));
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

/// For every conflict at once; each can still be chosen otherwise.
void ReviewPane::addTakeAll(int conflicts)
{
    auto *row = new QWidget(m_list);
    auto *mine = new QPushButton(tr("Take all mine"), row);
    auto *theirs = new QPushButton(tr("Take all theirs"), row);
    mine->setObjectName(QStringLiteral("take-all-mine"));
    theirs->setObjectName(QStringLiteral("take-all-theirs"));
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(int(ConflictCards::Choice::Mine)); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(int(ConflictCards::Choice::Theirs)); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(24, 12, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(new TextLabel(tr("%n conflicts with what others changed.", nullptr, conflicts), TextLabel::Look::Strong, row));
    layout->addStretch();
    layout->addWidget(mine);
    layout->addWidget(theirs);
    m_column->addWidget(row);
}

void ReviewPane::chooseAll(int choice)
{
    for (const RecordKey &key : m_drafts.dirtyRecords()) {
        for (const Conflict &conflict : m_drafts.conflicts(key))
            choose(key, conflict, choice);
    }
}

/// Of several records, in one line: what is at the server now and what is not.
void ReviewPane::addSummary()
{
    QStringList written, not_;
    for (const auto &[key, ended] : m_outcomes) {
        const bool there = ended.outcome.kind == WriteOutcome::Kind::Written || ended.outcome.kind == WriteOutcome::Kind::WrittenDiffers;
        (there ? written : not_) << ended.name;
    }
    if (written.isEmpty() || not_.isEmpty())
        return;
    addBanner(Tone::Warning, tr("%1 of %2 were written.").arg(written.size()).arg(m_outcomes.size()),
              tr("Written: %1. Not written, and still in the draft: %2.")
                  .arg(written.join(QStringLiteral(", ")), not_.join(QStringLiteral(", "))));
}

void ReviewPane::addOutcomes()
{
    addSummary();
    for (const auto &[key, ended] : m_outcomes) {
        const WriteOutcome &outcome = ended.outcome;
        const OutcomeText text = outcomeText(ended.name, outcome, words::host(m_context.site.profile()));
        Banner *banner = addBanner(text.good ? Tone::Success : Tone::Error, text.fact, text.text);
        if (key.kind != RecordKey::Kind::Provider)
            continue;
        const ProviderId id = ProviderId::fromWire(key.id);
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

} // namespace selwise
