#include "ui/panes/history/versiondetail.h"

#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/services/changesentences.h"
#include "ui/panes/card.h"
#include "ui/panes/history/versionwords.h"
#include "ui/panes/review/changeblock.h"
#include "ui/panes/review/diffview.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

namespace {

using Against = HistoryController::Against;
constexpr int keyWidth = 88;

} // namespace

VersionDetail::VersionDetail(const PaneContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("Version"));
    m_list = new Surface(Surface::Fill::Content);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    m_facts = new QWidget(m_list);
    m_factGrid = new QGridLayout(m_facts);
    m_factGrid->setContentsMargins(24, 8, 16, 16);
    m_factGrid->setHorizontalSpacing(16);
    m_factGrid->setVerticalSpacing(8);
    m_factGrid->setColumnMinimumWidth(0, keyWidth);
    m_factGrid->setColumnStretch(1, 1);
    m_what = new TextLabel({}, TextLabel::Look::CaptionStrong, m_list);
    m_what->setContentsMargins(24, 12, 16, 8);
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_facts);
    column->addWidget(new Separator(Qt::Horizontal, m_list));
    column->addWidget(m_what);
    column->addWidget(new Separator(Qt::Horizontal, m_list));
    column->addLayout(m_sentences);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    auto *below = new Surface(Surface::Fill::Content, this);
    m_diff = new DiffView(below);
    m_diff->setAccessibleName(tr("Differences as JSON"));
    auto *diffColumn = new QVBoxLayout(below);
    diffColumn->setContentsMargins(0, 8, 0, 0);
    diffColumn->setSpacing(6);
    auto *heading = new TextLabel(QStringLiteral("JSON"), TextLabel::Look::Strong, below);
    heading->setContentsMargins(24, 0, 16, 0);
    diffColumn->addWidget(heading);
    diffColumn->addWidget(m_diff, 1);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 400}); // not by size hints: the facts and sentences come first
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(split);
}

QWidget *VersionDetail::buildHead()
{
    auto *head = new QWidget(m_list);
    m_title = new TextLabel({}, TextLabel::Look::Strong, head);
    m_state = new Pill(head);
    m_against = new QComboBox(head);
    auto *label = new TextLabel(tr("Against"), TextLabel::Look::Secondary, head);
    label->setBuddy(m_against);
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_against->setMinimumContentsLength(18);
    connect(m_against, &QComboBox::activated, this, &VersionDetail::showDifferences);
    m_restore = new QPushButton(tr("Restore as a draft"), head);
    m_restore->setIcon(icon(Icon::Undo));
    m_restore->setToolTip(tr("Brings this state into the draft. Nothing is sent before you publish."));
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_number); });
    m_restoreBefore = new QPushButton(tr("Restore what was before"), head);
    m_restoreBefore->setIcon(icon(Icon::Undo));
    m_restoreBefore->setToolTip(tr("Nothing older is kept: brings the state before this version into the draft"));
    connect(m_restoreBefore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(m_number - 1); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 14, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_against);
    row->addWidget(m_restore);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(24, 0, 16, 4);
    below->addStretch();
    below->addWidget(m_restoreBefore);
    auto *both = new QVBoxLayout(head);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addLayout(row);
    both->addLayout(below);
    return head;
}

void VersionDetail::show(qint64 number)
{
    m_number = number;
    refill();
}

void VersionDetail::refill()
{
    const PublishHistory::Entry *entry = m_context.site.history()->entry(m_number);
    m_list->setVisible(entry);
    if (!entry)
        return;
    m_title->setText(tr("Version %1").arg(m_number));
    bool written = false;
    for (const PublishHistory::Record &record : entry->records)
        written = written || record.isWritten();
    const bool inForce = m_context.site.versions()->isInForce(m_number);
    if (inForce)
        m_state->setPill(Tone::Success, tr("in force"), Icon::Delivered);
    else if (entry->what == codec::HistoryEntry::What::Elsewhere)
        m_state->setPill(Tone::Warning, tr("changed elsewhere"), Icon::Merge);
    else if (!written)
        m_state->setPill(Tone::Error, tr("not written"), Icon::Failed);
    m_state->setVisible(inForce || !written || entry->what == codec::HistoryEntry::What::Elsewhere);
    m_restore->setEnabled(written);
    m_restoreBefore->setVisible(written && m_context.site.history()->entries().front().number == m_number);
    fillChoices();
    showFacts();
    showDifferences();
}

void VersionDetail::fillChoices()
{
    const auto &entries = m_context.site.history()->entries();
    if (m_filledFor == m_number && m_choices == int(entries.size()))
        return;
    const QVariant kept = m_filledFor == m_number ? m_against->currentData() : QVariant();
    m_filledFor = m_number;
    m_choices = int(entries.size());
    m_against->clear();
    m_against->addItem(tr("the state before"), int(Against::Before));
    m_against->addItem(tr("my draft"), int(Against::Draft));
    m_against->addItem(tr("the server now"), int(Against::Server));
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        if (entry->number != m_number)
            m_against->addItem(tr("version %1, %2").arg(entry->number).arg(words::roughMoment(entry->at, m_context.clock.now())),
                               int(Against::Version) + int(entry->number));
    }
    m_against->setCurrentIndex(qMax(0, m_against->findData(kept)));
}

void VersionDetail::addFact(const QString &key, const QString &value, Tone tone)
{
    if (value.isEmpty())
        return;
    const int row = m_factRows++;
    m_factGrid->addWidget(new TextLabel(key, TextLabel::Look::Secondary, m_facts), row, 0, Qt::AlignTop);
    if (tone != Tone::Neutral) {
        auto *status = new StatusLabel(tone, value, m_facts);
        status->setWordWrap(true);
        m_factGrid->addWidget(status, row, 1);
        return;
    }
    auto *text = new TextLabel(value, TextLabel::Look::Body, m_facts);
    text->setWordWrap(true);
    m_factGrid->addWidget(text, row, 1);
}

void VersionDetail::showFacts()
{
    while (QLayoutItem *item = m_factGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_factRows = 0;
    const PublishHistory::Entry &entry = *m_context.site.history()->entry(m_number);
    using What = codec::HistoryEntry::What;
    const QString when = versionwords::exactTime(entry.at);
    const bool tried = std::ranges::none_of(entry.records, &PublishHistory::Record::isWritten);
    const QString key = entry.what == What::Elsewhere ? tr("Noticed") : tried ? tr("Tried") : entry.what == What::Published ? tr("Published") : tr("Done");
    addFact(key, entry.by.isEmpty() ? when : tr("%1 by %2").arg(when, entry.by));
    m_facts->setToolTip(words::utcTip(entry.at));
    addFact(tr("Note"), entry.note);
    if (entry.restored > 0)
        addFact(tr("Restored"), tr("version %1").arg(entry.restored));
    if (entry.what == What::Elsewhere)
        addFact(tr("By whom"), tr("Not from this computer. Selwise does not say who; this is what a refresh found."));
    else if (entry.what == What::TestMode)
        addFact(tr("How"), tr("Switched at once, outside of a draft."));
    for (const PublishHistory::Record &record : entry.records) {
        if (entry.what != What::Published)
            continue;
        const QString outcome = record.isWritten() && !record.after ? tr("Deleted") : versionwords::outcome(record.outcome);
        addFact(record.name, record.error.isEmpty() ? outcome : tr("%1. %2").arg(outcome, record.error), versionwords::outcomeTone(record.outcome));
    }
}

void VersionDetail::showDifferences()
{
    while (QLayoutItem *item = m_sentences->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const int choice = m_against->currentData().toInt();
    const Against against = choice >= int(Against::Version) ? Against::Version : Against(choice);
    const qint64 other = choice - int(Against::Version);
    const auto differences = m_context.site.versions()->differences(m_number, against, other);
    switch (against) {
    case Against::Before: m_what->setText(m_restore->isEnabled() ? tr("What changed") : tr("What would have changed")); break;
    case Against::Draft: m_what->setText(tr("From version %1 to your draft").arg(m_number)); break;
    case Against::Server: m_what->setText(tr("From version %1 to what the server has now").arg(m_number)); break;
    case Against::Version: m_what->setText(tr("From version %1 to version %2").arg(qMin(m_number, other)).arg(qMax(m_number, other))); break;
    }
    std::vector<DiffView::Source> sources;
    for (const HistoryController::Difference &difference : differences) {
        auto *block = new ChangeBlock(difference.key, difference.name, !difference.before, m_list);
        block->setFixed();
        block->addSentences(changeSentences(difference.changes, difference.name));
        m_sentences->addWidget(block);
        sources.push_back(DiffView::Source::of(difference.name, difference.before, difference.after));
    }
    if (differences.empty()) {
        auto *same = new TextLabel(tr("The two are the same."), TextLabel::Look::Secondary, m_list);
        same->setContentsMargins(24, 14, 16, 14);
        m_sentences->addWidget(same);
    }
    m_diff->setSources(std::move(sources));
}

} // namespace selwise
