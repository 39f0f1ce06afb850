#include "ui/panes/review/reviewpane.h"

#include "models/controllers/filterpreview.h"
#include "models/controllers/filterscontroller.h"
#include "models/controllers/providertests.h"
#include "models/controllers/publishhistory.h"
#include "models/controllers/retrylook.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/text/secrettext.h"
#include "ui/panes/card.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/providers/resultwords.h"
#include "ui/panes/review/diffview.h"
#include "ui/panes/secretreplacer.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/environment.h"
#include "ui/widgets/givenwidth.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

namespace {

constexpr int diffUsual = 520, listLeast = 420, diffLeast = 320, longestNote = 400;

} // namespace

ReviewPane::ReviewPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_publishers(*context.site.publishers()), m_drafts(*context.site.drafts()),
      m_replacer(new SecretReplacer(context, this)),
      m_preview(new FilterPreview(m_drafts, *context.site.seenFeed(), *context.site.filters(), this))
{
    setAccessibleName(tr("Review and publish"));
    build();
    m_refill.setSingleShot(true);
    connect(m_context.site.retries(), &RetryLook::told, this, &ReviewPane::tellRetries);
    connect(m_context.site.seenFeed(), &SeenFeed::changed, this, &ReviewPane::refillSoon);
    connect(m_preview, &FilterPreview::changed, this, &ReviewPane::refillSoon);
    connect(m_context.site.filters(), &FiltersController::rulesChanged, this, &ReviewPane::refillSoon);
    connect(m_replacer, &SecretReplacer::notice, this, &Pane::notice);
    connect(&m_refill, &QTimer::timeout, this, &ReviewPane::refill);
    connect(&m_drafts, &DraftBook::changed, this, &ReviewPane::refillSoon);
    connect(&m_publishers, &Publishers::recordChanged, this, &ReviewPane::refillSoon);
}

void ReviewPane::build()
{
    m_header = new PaneHeader(tr("Review and publish"), this);
    m_list = new GivenWidth<Surface>(Surface::Fill::Content);
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
            m_publishers.cancel();
        else
            publish();
    });
    connect(m_back, &QPushButton::clicked, this, &Pane::backWanted);
    m_test = new QCheckBox(tr("Test them afterwards"), foot);
    m_test->setToolTip(tr("Sends a test of each provider that was written; the result stands with the providers"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_publish);
    m_note = new QLineEdit(foot);
    m_note->setPlaceholderText(tr("Note for the history, if you like: why this changes"));
    m_note->setAccessibleName(tr("Note for the history"));
    m_note->setMaxLength(longestNote);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    return foot;
}

void ReviewPane::entered()
{
    readSeen();
    refill();
    (m_publish->isEnabled() ? m_publish : m_back)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> ReviewPane::regions() const
{
    return {m_publish->parentWidget(), m_list, m_diff};
}

std::vector<RecordKey> ReviewPane::ready() const
{
    std::vector<RecordKey> keys;
    for (const RecordKey &key : m_drafts.dirtyRecords()) {
        if (!m_leftOut.contains(key) && m_drafts.conflicts(key).empty() && !hasErrors(m_publishers.issues(key)))
            keys.push_back(key);
    }
    return keys;
}

/// Whoever edits elsewhere does not wait for it.
void ReviewPane::refillSoon()
{
    if (isVisible())
        m_refill.start(0);
}

void ReviewPane::refill()
{
    m_refill.stop();
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
    dropOutdated();
    const std::vector<RecordKey> keys = ready();
    const std::vector<RecordKey> dirty = m_drafts.dirtyRecords();
    std::set<RecordKey> listed(dirty.begin(), dirty.end());
    for (const Settled &settled : m_settled)
        listed.insert(settled.record);
    m_warnings = publishWarnings(m_drafts.records(), keys, [this](const RecordKey &key) { return m_drafts.base(key); },
                                 [this](const RecordKey &key) { return m_drafts.shown(key); },
                                 [this](const QString &event, const QString &path) { return isSeen(event, path); });
    m_preview->look(dirty);
    addOutcomes();
    if (listed.empty() && m_outcomes.empty()) {
        m_column->addWidget(new EmptyState(tr("Nothing to publish"), tr("The forms show what the server has. Change something, and it is listed here first."), m_list), 1);
    }
    int changes = 0, conflicts = 0;
    for (const RecordKey &key : dirty) {
        changes += int(m_drafts.changes(key).size());
        conflicts += int(m_drafts.conflicts(key).size());
    }
    if (conflicts > 0)
        addTakeAll(conflicts);
    for (const RecordKey &key : listed) {
        if (m_drafts.isDirty(key))
            addRecord(key);
        addSettled(key);
    }
    for (const RecordKey &key : dirty)
        addTheirs(key);
    if (keys.size() > 1)
        addBanner(Tone::Info, {}, tr("Each of the %n records is written by itself. If one fails, you see what was written and what was not.", nullptr, int(keys.size())));
    m_column->addStretch();
    for (int i = 0; i < m_column->count(); ++i) {
        if (QWidget *block = m_column->itemAt(i)->widget()) {
            block->resize(m_list->width(), block->height()); // else its texts are first broken for a width that it will not have
            block->show();
        }
    }
    if (auto *again = focusedName.isEmpty() ? nullptr : m_list->findChild<QWidget *>(focusedName))
        again->setFocus(Qt::OtherFocusReason);

    QStringList summary;
    if (changes > 0)
        summary << tr("%n changes", nullptr, changes);
    if (conflicts > 0)
        summary << tr("%n conflicts to settle", nullptr, conflicts);
    m_header->setSummary(summary.join(QStringLiteral(", ")));
    if (!m_run)
        m_publish->setText(tr("Publish to %1").arg(environment()));
    m_publish->setEnabled(m_run || !keys.empty());
    m_test->setVisible(std::ranges::any_of(keys, [this](const RecordKey &key) { return key.kind == RecordKey::Kind::Provider && !m_drafts.isRemoved(key); }));
    m_foot->setText(keys.empty() ? whyNothing()
                                : tr("%n records are written. Afterwards each is read back and compared.", nullptr, int(keys.size())));
    showDiff();
    orderTabs();
}

/// What was made anew comes last by itself: the keyboard goes as the eye does, the list first.
void ReviewPane::orderTabs()
{
    QWidget *last = nullptr;
    const auto then = [&last](QWidget *next) {
        if (last)
            setTabOrder(last, next);
        last = next;
    };
    for (QWidget *each : m_list->findChildren<QWidget *>()) {
        if ((each->focusPolicy() & Qt::TabFocus) && each->isVisibleTo(m_list))
            then(each);
    }
    for (QWidget *each : std::initializer_list<QWidget *>{m_diff, m_note, m_test, m_back, m_publish})
        then(each);
}

/// Of each changed record the first thing that keeps it back, in the order in which they are mended.
QString ReviewPane::whyNothing() const
{
    int conflicts = 0;
    QStringList wrong, leftOut;
    const std::vector<RecordKey> dirty = m_drafts.dirtyRecords();
    for (const RecordKey &key : dirty) {
        if (const auto open = m_drafts.conflicts(key); !open.empty())
            conflicts += int(open.size());
        else if (hasErrors(m_publishers.issues(key)))
            wrong << m_publishers.nameOf(key);
        else
            leftOut << m_publishers.nameOf(key);
    }
    QStringList reasons;
    if (dirty.empty())
        reasons << tr("Nothing can be published now: there are no changes.");
    if (conflicts > 0)
        reasons << tr("Nothing can be published now: %n conflicts are to be settled first.", nullptr, conflicts);
    if (!wrong.isEmpty())
        reasons << tr("Fields to mend first: %1.").arg(wrong.join(QStringLiteral(", ")));
    if (!leftOut.isEmpty())
        reasons << tr("Left out of this publish: %1.").arg(leftOut.join(QStringLiteral(", ")));
    if (!dirty.empty() && conflicts == 0)
        reasons.prepend(tr("Nothing can be published now."));
    return reasons.join(u' ');
}

QString ReviewPane::environment() const
{
    return environmentName(words::envKind(m_context.site.profile().environment));
}

void ReviewPane::showDiff()
{
    std::vector<DiffView::Source> sources;
    for (const RecordKey &key : m_drafts.dirtyRecords())
        sources.push_back({m_publishers.nameOf(key), m_drafts.baseDocument(key), m_drafts.shownDocument(key)});
    m_diff->setSources(std::move(sources));
}

int ReviewPane::footHeight() const
{
    return m_foot->parentWidget()->sizeHint().height();
}

bool ReviewPane::publish()
{
    const std::vector<RecordKey> keys = ready();
    if (m_run || keys.empty())
        return true;
    m_outcomes.clear();
    SiteSession &site = m_context.site;
    m_run = new PublishRun(m_publishers, m_drafts, *site.history(),
                           {keys, m_note->text().trimmed(), resultwords::userName(), words::host(site.profile()), site.history()->restoring()}, this);
    setBusy(m_publish, true);
    m_publish->setText(tr("Publishing, press to cancel"));
    m_back->setEnabled(false);
    connect(m_run, &PublishRun::finished, this, &ReviewPane::finished);
    return true;
}

/// From the delivery logs, as far as they were read.
std::optional<bool> ReviewPane::isSeen(const QString &event, const QString &path) const
{
    const auto seen = m_context.site.seenFeed()->seen();
    const auto kind = seen->kind(event);
    return kind && kind->learntFrom > 0 ? std::optional(seen->hasPath(event, path)) : std::nullopt;
}

/// A filter is compared with what really comes in: the logs are read once for it.
void ReviewPane::readSeen()
{
    if (std::ranges::any_of(m_drafts.dirtyRecords(), [this](const RecordKey &key) { return FilterPreview::changesFilters(m_drafts, key); }))
        m_context.site.seenFeed()->readIfOlder(std::chrono::minutes(5));
}

void ReviewPane::finished()
{
    const bool allWritten = m_run->allWritten();
    QStringList names, deleted, remarks;
    for (const auto &[key, outcome] : m_run->outcomes()) {
        const bool gone = outcome.removal && outcome.kind == WriteOutcome::Kind::Written;
        const QString name = outcome.record ? m_publishers.nameOf(outcome.record->key()) : m_run->nameOf(key);
        (gone ? deleted : names) << name;
        if (!outcome.theirs.empty())
            remarks << u' ' + tr("%n changes of others to %1 were there meanwhile; they stay.", nullptr, int(outcome.theirs.size())).arg(name);
        if (!outcome.putBack.empty())
            remarks << u' ' + putBackRemark(outcome.putBack);
        if (!allWritten)
            m_outcomes.insert_or_assign(key, Ended{name, outcome});
    }
    const std::vector<RecordKey> written = m_run->written();
    m_context.site.retries()->look(written, m_run->begunAt());
    std::exchange(m_run, nullptr)->deleteLater();
    setBusy(m_publish, false);
    m_back->setEnabled(true);
    m_settled.clear();
    refill();
    if (allWritten) {
        m_note->clear();
        QStringList facts;
        if (!names.isEmpty())
            facts << tr("%1: read back and the same.").arg(names.join(QStringLiteral(", ")));
        if (!deleted.isEmpty())
            facts << tr("Deleted: %1.").arg(deleted.join(QStringLiteral(", ")));
        Q_EMIT notice({Tone::Success, tr("Published to %1").arg(environment()), facts.join(u' ') + remarks.join(QString()), {}, {}});
        if (testWritten(written))
            Q_EMIT paneWanted(QStringLiteral("providers"));
        else
            Q_EMIT backWanted();
    }
}

/// When it is wished. True when there is something to look at.
bool ReviewPane::testWritten(const std::vector<RecordKey> &written)
{
    bool any = false;
    for (const RecordKey &key : written) {
        if (m_test->isChecked() && key.kind == RecordKey::Kind::Provider)
            any = m_context.site.tests()->start(ProviderId::fromWire(key.id)) || any;
    }
    return any;
}

void ReviewPane::tellRetries(const std::map<RecordKey, int> &waiting)
{
    QStringList parts;
    int all = 0;
    for (const auto &[key, count] : waiting) {
        if (count > 0)
            parts << tr("%1 to %2").arg(count).arg(m_publishers.nameOf(key));
        all += count;
    }
    if (all > 0)
        Q_EMIT notice({Tone::Info, tr("%n retries still run under the old rules", nullptr, all), parts.join(QStringLiteral(", ")) + u'.', {}, {}});
}

} // namespace selwise
