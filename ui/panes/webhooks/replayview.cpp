#include "ui/panes/webhooks/replayview.h"

#include "models/controllers/sitesession.h"
#include "models/ports/clock.h"
#include "models/text/spantext.h"
#include "ui/panes/card.h"
#include "ui/panes/sentences.h"
#include "ui/panes/webhooks/replaybar.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

namespace selwise {

namespace {

constexpr int choiceWidth = 300, sideWidth = 360, mostPerSecond = 1000;
constexpr size_t firstMost = 5;

const std::optional<std::chrono::hours> ages[] = {std::chrono::hours(1), std::chrono::hours(24), std::chrono::hours(7 * 24), std::nullopt};

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

/// "26 h", "8 d 2 h": as long ago as one speaks of it.
QString ageText(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = std::max<qint64>(0, then.secsTo(now)) / 60, hours = minutes / 60;
    if (hours >= 48)
        return spanText(hours / 24 * 86400 + hours % 24 * 3600);
    return hours > 0 ? ReplayView::tr("%1 h").arg(hours) : spanText(minutes * 60);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

QWidget *scrolled(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ReplayView::ReplayView(const PaneContext &context, SandboxReplay &replay, QWidget *parent)
    : QWidget(parent), m_context(context), m_replay(replay)
{
    setAccessibleName(tr("Replay"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QWidget *choice = scrolled(buildChoice(), this);
    choice->setFixedWidth(choiceWidth);
    row->addWidget(choice);
    row->addWidget(new Separator(Qt::Vertical, this));
    row->addWidget(scrolled(buildPlan(), this), 1);
    row->addWidget(new Separator(Qt::Vertical, this));
    QWidget *side = buildSide();
    side->setFixedWidth(sideWidth);
    row->addWidget(side);
    connect(&m_replay, &SandboxReplay::changed, this, &ReplayView::refill);
    refill();
}

QCheckBox *ReplayView::addChoice(QVBoxLayout *column, const QString &text, const QString &caption, TextLabel **count)
{
    auto *box = new QCheckBox(text, this);
    *count = new TextLabel({}, TextLabel::Look::Body, this);
    auto *row = new QHBoxLayout;
    row->addWidget(box); // no wider than its words: beside them it would not answer to a click
    row->addStretch();
    row->addWidget(*count);
    column->addLayout(row);
    if (!caption.isEmpty()) {
        auto *words = new TextLabel(caption, TextLabel::Look::Caption, this);
        words->setWordWrap(true);
        words->setContentsMargins(26, 0, 0, 0);
        column->addWidget(words);
        box->setAccessibleDescription(caption);
    }
    connect(box, &QCheckBox::clicked, this, &ReplayView::choose);
    return box;
}

QWidget *ReplayView::buildChoice()
{
    auto *choice = new Surface(Surface::Fill::Content, this);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(8);
    const auto section = [&](const QString &title) {
        if (column->count() > 0) {
            column->addSpacing(8);
            column->addWidget(new Separator(Qt::Horizontal, choice));
            column->addSpacing(4);
        }
        column->addWidget(new TextLabel(title, TextLabel::Look::Strong, choice));
    };
    section(tr("What to send again"));
    m_failed = addChoice(column, tr("Failed"), tr("Tried, and given up."), &m_failedCount);
    m_never = addChoice(column, tr("Never attempted"), tr("Received while the receiver was off, or before it was for them."), &m_neverCount);
    section(tr("Receivers"));
    m_receiverColumn = new QVBoxLayout;
    m_receiverColumn->setSpacing(8);
    column->addLayout(m_receiverColumn);
    section(tr("Not older than"));
    m_age = new SegmentedControl({tr("1 h"), tr("24 h"), tr("7 d"), tr("All")}, choice);
    m_age->setAccessibleName(tr("Not older than"));
    m_age->setCurrentIndex(3);
    connect(m_age, &SegmentedControl::chosen, this, &ReplayView::choose);
    column->addWidget(m_age, 0, Qt::AlignLeft);
    section(tr("Rate"));
    m_rate = new QLineEdit(QString::number(m_replay.choice().perSecond));
    m_rate->setMaximumWidth(96);
    m_rate->setAlignment(Qt::AlignRight);
    m_rateRow = new FieldRow(tr("A second, for each receiver"), m_rate, choice);
    connect(m_rate, &QLineEdit::textEdited, this, &ReplayView::choose);
    column->addWidget(m_rateRow);
    TextLabel *none = nullptr;
    m_stop = addChoice(column, tr("Stop after %1 failures in a row").arg(failuresThatStop), tr("each receiver by itself; the others go on"), &none);
    m_stop->setChecked(true);
    column->addStretch();
    return choice;
}

QWidget *ReplayView::buildPlan()
{
    auto *plan = new Surface(Surface::Fill::Content, this);
    auto *column = new QVBoxLayout(plan);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("The plan"), TextLabel::Look::Strong, plan));
    m_planRemark = new TextLabel(tr("counted again at every change; nothing has been sent"), TextLabel::Look::Caption, plan);
    m_planRemark->setWordWrap(true);
    head->addWidget(m_planRemark, 1);
    column->addLayout(head);
    m_error = new Banner(Tone::Error, plan);
    m_error->hide();
    column->addWidget(m_error);
    auto *words = new Card(plan);
    auto *inner = new QVBoxLayout(words);
    inner->setContentsMargins(14, 10, 14, 10);
    m_sentence = new TextLabel({}, TextLabel::Look::Body, words);
    m_sentence->setWordWrap(true);
    inner->addWidget(m_sentence);
    column->addWidget(words);
    m_bar = new ReplayBar(plan);
    column->addWidget(m_bar);
    column->addWidget(new Separator(Qt::Horizontal, plan));
    m_table = new QGridLayout;
    m_table->setHorizontalSpacing(16);
    m_table->setVerticalSpacing(8);
    m_table->setColumnStretch(0, 1);
    column->addLayout(m_table);
    column->addStretch();
    return plan;
}

QWidget *ReplayView::buildSide()
{
    auto *side = new Surface(Surface::Fill::Sunken, this);
    auto *card = new Card(side);
    m_cardTitle = new TextLabel({}, TextLabel::Look::Strong, card);
    m_cardText = new TextLabel({}, TextLabel::Look::Caption, card);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(8);
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(16, 12, 16, 12);
    inner->setSpacing(4);
    for (TextLabel *label : {m_cardTitle, m_cardText}) {
        label->setWordWrap(true);
        inner->addWidget(label);
    }
    inner->addSpacing(4);
    inner->addLayout(m_facts);
    m_firstPart = new Card(side);
    auto *first = new QVBoxLayout(m_firstPart);
    first->setContentsMargins(16, 12, 16, 12);
    first->setSpacing(8);
    m_firstTitle = new TextLabel({}, TextLabel::Look::Strong, m_firstPart);
    first->addWidget(m_firstTitle);
    m_first = new QGridLayout;
    m_first->setHorizontalSpacing(12);
    m_first->setVerticalSpacing(6);
    m_first->setColumnStretch(1, 1);
    first->addLayout(m_first);
    m_assured = new TextLabel(tr("Attempts count on from the last one and are marked manual. What the sandbox has taken over cannot be taken back; Cancel keeps the rest."),
                              TextLabel::Look::Caption, side);
    m_assured->setWordWrap(true);
    m_dryRun = new QPushButton(tr("Dry run"), side);
    m_dryRun->setIcon(icon(Icon::Play));
    m_dryRun->setToolTip(tr("Ask the sandbox again; nothing is sent"));
    m_close = new QPushButton(tr("Close"), side);
    setButtonKind(m_close, ButtonKind::Quiet);
    m_run = new QPushButton(side);
    m_run->setIcon(icon(Icon::Redo));
    setButtonKind(m_run, ButtonKind::Primary);
    connect(m_dryRun, &QPushButton::clicked, &m_replay, &SandboxReplay::plan);
    connect(m_close, &QPushButton::clicked, this, &ReplayView::closed);
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_replay.state() == SandboxReplay::State::Running || m_replay.state() == SandboxReplay::State::Planning)
            m_replay.cancel();
        else
            m_replay.run();
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_dryRun);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_run);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(card);
    column->addWidget(m_firstPart);
    column->addWidget(m_assured);
    column->addStretch();
    column->addLayout(buttons);
    return side;
}

void ReplayView::open(const std::optional<WebhookId> &only)
{
    m_replay.plan(); // says whom there is
    ReplayChoice choice = m_replay.choice();
    choice.receivers.clear();
    for (const ReplayReceiver &receiver : m_replay.receivers()) {
        if (!only || receiver.id == only->text)
            choice.receivers.insert(receiver.id);
    }
    m_replay.setChoice(choice);
    fillReceivers();
    refill();
    m_failed->setFocus(Qt::OtherFocusReason);
}

void ReplayView::fillReceivers()
{
    clear(m_receiverColumn);
    m_receivers.clear();
    m_receiverCounts.clear();
    for (const ReplayReceiver &receiver : m_replay.receivers()) {
        TextLabel *count = nullptr;
        m_receivers[receiver.id] =
            addChoice(m_receiverColumn, receiver.name, receiver.on ? QString() : tr("Switched off; switch it on, or its share stays here."), &count);
        m_receivers[receiver.id]->setIcon(providerIcon(receiver.provider ? words::mark(*receiver.provider) : ProviderMark::Webhook));
        m_receiverCounts[receiver.id] = count;
    }
}

void ReplayView::choose()
{
    ReplayChoice choice = m_replay.choice();
    choice.failed = m_failed->isChecked();
    choice.neverAttempted = m_never->isChecked();
    choice.stopAfterFailures = m_stop->isChecked();
    choice.notOlder = ages[std::clamp(m_age->currentIndex(), 0, 3)];
    choice.receivers.clear();
    for (const auto &[id, box] : m_receivers) {
        if (box->isChecked())
            choice.receivers.insert(id);
    }
    bool ok = false;
    const int rate = m_rate->text().trimmed().toInt(&ok);
    const bool right = ok && rate >= 1 && rate <= mostPerSecond;
    m_rateRow->setError(right ? QString() : tr("A whole number from 1 to %1.").arg(QLocale().toString(mostPerSecond)));
    if (right)
        choice.perSecond = rate;
    m_replay.setChoice(choice);
}

void ReplayView::refill()
{
    using State = SandboxReplay::State;
    const State state = m_replay.state();
    const ReplayChoice &choice = m_replay.choice();
    const ReplaySum sum = m_replay.sum();
    const bool planning = state == State::Planning, running = state == State::Running, editable = !running;
    m_failed->setChecked(choice.failed);
    m_never->setChecked(choice.neverAttempted);
    m_failedCount->setText(planning ? QString() : figure(sum.failed));
    m_neverCount->setText(planning ? QString() : figure(sum.never));
    for (QWidget *each : {static_cast<QWidget *>(m_failed), static_cast<QWidget *>(m_never), static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_age), static_cast<QWidget *>(m_rate)})
        each->setEnabled(editable);
    for (const ReplayLine &line : m_replay.lines()) {
        const auto box = m_receivers.find(line.receiver.id);
        if (box == m_receivers.end())
            continue;
        box->second->setChecked(choice.receivers.contains(line.receiver.id));
        box->second->setEnabled(editable);
        m_receiverCounts[line.receiver.id]->setText(planning ? QString() : figure((choice.failed ? line.failed : 0) + (choice.neverAttempted ? line.never : 0)));
    }
    m_error->setVisible(m_replay.error().has_value() && m_replay.error()->kind != ApiError::Kind::Cancelled);
    if (m_replay.error()) {
        const sentences::ErrorText text = sentences::error(*m_replay.error(), words::host(m_context.site.profile()));
        m_error->setMessage(Tone::Error, state == State::Done ? tr("The replay ended early.") : tr("Not everything could be counted."), text.fact + u' ' + text.whole());
    }
    m_planRemark->setText(running || state == State::Done ? tr("as it was when the replay began") : tr("counted again at every change; nothing has been sent"));
    m_sentence->setText(planning ? tr("Asking the sandbox what there is…") : sentence());
    m_bar->setFigures(sum.chosen, sum.chosen - sum.tooOld, sum.go);
    showTable();
    showSide();
    m_dryRun->setEnabled(!running);
    setBusy(m_dryRun, planning);
    setBusy(m_run, running);
    m_run->setText(running ? (m_replay.wasCancelled() ? tr("Wait no longer") : tr("Cancel")) : tr("Replay %1").arg(figure(sum.go)));
    m_run->setEnabled(running || (state == State::Planned && sum.go > 0 && !m_rateRow->hasError()));
    m_close->setEnabled(!running);
    m_close->setToolTip(running ? tr("Cancel first") : QString());
}

QString ReplayView::sentence() const
{
    const ReplaySum sum = m_replay.sum();
    if (sum.chosen == 0)
        return tr("Nothing of what is chosen is there to be sent again.");
    QStringList parts{tr("%n deliveries", nullptr, int(sum.chosen)) + QStringLiteral(", ") + tr("%n receivers", nullptr, sum.receivers)};
    if (sum.oldestAt.isValid())
        parts << tr("the oldest event %1").arg(ageText(sum.oldestAt, m_context.clock.now()));
    if (sum.tooOld > 0) {
        QStringList names;
        for (const ReplayLine &line : m_replay.lines()) {
            if (line.tooOld > 0)
                names << line.receiver.name;
        }
        parts << tr("%1 too old for %2").arg(figure(sum.tooOld), names.join(QStringLiteral(", ")));
    }
    QString text = parts.join(QStringLiteral(", ")) + u'.';
    text += u' ' + (sum.go > 0 ? tr("%1 would be sent, %2 a second to each receiver, in about %3.").arg(figure(sum.go)).arg(m_replay.choice().perSecond).arg(spanText(sum.lasts.count()))
                               : tr("None of them would be sent."));
    return text;
}

void ReplayView::showTable()
{
    clear(m_table);
    const QString heads[] = {tr("Receiver"), tr("Deliveries"), tr("Oldest"), tr("Go"), tr("Stay"), tr("Verdict")};
    for (int i = 0; i < 6; ++i)
        m_table->addWidget(new TextLabel(heads[i], TextLabel::Look::CaptionStrong, this), 0, i, i >= 1 && i <= 4 ? Qt::AlignRight : Qt::AlignLeft);
    int row = 1;
    for (const ReplayLine &line : m_replay.lines()) {
        if (!m_replay.choice().receivers.contains(line.receiver.id))
            continue;
        auto *name = new QWidget(this);
        auto *pair = new QHBoxLayout(name);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(6);
        pair->addWidget(new IconLabel(line.receiver.provider ? words::mark(*line.receiver.provider) : ProviderMark::Webhook, 16, name));
        pair->addWidget(new TextLabel(line.receiver.name, TextLabel::Look::Body, name), 1);
        m_table->addWidget(name, row, 0);
        const qint64 stay = line.chosen - line.go;
        const QString cells[] = {figure(line.chosen), line.oldestAt.isValid() ? ageText(line.oldestAt, m_context.clock.now()) : QStringLiteral("–"), figure(line.go), figure(stay)};
        for (int i = 0; i < 4; ++i)
            m_table->addWidget(new TextLabel(cells[i], TextLabel::Look::Body, this), row, i + 1, Qt::AlignRight);
        auto *verdict = new StatusLabel(this);
        if (line.chosen == 0)
            verdict->setStatus(Tone::Skipped, tr("nothing to send"));
        else if (line.off > 0)
            verdict->setStatus(Tone::Skipped, tr("stays, switched off"));
        else if (line.go == 0)
            verdict->setStatus(Tone::Skipped, tr("stays, too old"));
        else
            verdict->setStatus(Tone::Delivered, line.tooOld > 0 ? tr("%1 would go").arg(figure(line.go)) : tr("would go"));
        m_table->addWidget(verdict, row++, 5);
    }
    if (row == 1)
        m_table->addWidget(new TextLabel(tr("No receiver is chosen."), TextLabel::Look::Secondary, this), 1, 0, 1, 6);
}

void ReplayView::addFact(const QString &what, const QString &how, Tone tone)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(toneIcon(tone), tone, 16, this), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(what, TextLabel::Look::Medium, this));
    auto *detail = new TextLabel(how, TextLabel::Look::Caption, this);
    detail->setWordWrap(true);
    words->addWidget(detail);
    row->addLayout(words, 1);
    m_facts->addLayout(row);
}

void ReplayView::showSide()
{
    using State = SandboxReplay::State;
    clear(m_facts);
    clear(m_first);
    const State state = m_replay.state();
    const ReplaySum sum = m_replay.sum();
    const QString at = words::clockTime(m_replay.plannedAt());
    if (state == State::Running || state == State::Done) {
        qint64 handed = 0, delivered = 0, failed = 0;
        for (const SandboxReplay::Report &report : m_replay.report()) {
            handed += report.handed;
            delivered += report.delivered;
            failed += report.failed;
            QString how = tr("%1 of %2 handed over; %3 delivered, %4 failed").arg(figure(report.handed), figure(report.planned), figure(report.delivered), figure(report.failed));
            if (report.stopped)
                how += tr("; stopped after %1 failures in a row").arg(failuresThatStop);
            addFact(report.receiver.name, how, report.failed > 0 || report.stopped ? Tone::Failed : report.delivered >= report.planned ? Tone::Delivered : Tone::Info);
        }
        m_cardTitle->setText(state == State::Running ? tr("Sending: %1 delivered of %2").arg(figure(delivered), figure(sum.go))
                             : m_replay.wasCancelled() ? tr("Cancelled: %1 delivered, %2 failed").arg(figure(delivered), figure(failed))
                                                       : tr("Done: %1 delivered, %2 failed").arg(figure(delivered), figure(failed)));
        m_cardText->setText(handed < sum.go && state == State::Done ? tr("%1 were not handed over and stay as they were.").arg(figure(sum.go - handed)) : tr("What the log of each receiver says"));
    } else {
        m_cardTitle->setText(state == State::Planning ? tr("Dry run…") : tr("Dry run: %1 would be sent").arg(figure(sum.go)));
        m_cardText->setText(m_replay.plannedAt().isValid() ? tr("%1, nothing left this computer").arg(at) : QString());
        addFact(tr("Bodies unchanged"), tr("the same event, the same delivery id"), Tone::Delivered);
        addFact(tr("Receivers may see some twice"), tr("they can tell by the webhook-id"), Tone::Info);
        addFact(tr("Signatures new"), tr("their time must be within 5 minutes"), Tone::Delivered);
    }
    const std::vector<DeadLetter> first = m_replay.first(firstMost);
    m_firstPart->setVisible(!first.empty() && state != State::Done);
    m_firstTitle->setText(tr("The latest of %1").arg(figure(sum.go)));
    int row = 0;
    for (const DeadLetter &letter : first) {
        m_first->addWidget(new TextLabel(letter.event, TextLabel::Look::Body, this), row, 0);
        m_first->addWidget(new TextLabel(words::roughMoment(letter.receivedAt, m_context.clock.now()), TextLabel::Look::Caption, this), row, 1);
        m_first->addWidget(new TextLabel(tr("try %1, manual").arg(letter.attempts + 1), TextLabel::Look::Caption, this), row++, 2, Qt::AlignRight);
    }
}

QCheckBox *ReplayView::receiver(const QString &id) const
{
    const auto found = m_receivers.find(id);
    return found == m_receivers.end() ? nullptr : found->second;
}

QString ReplayView::outcome() const
{
    return m_cardTitle->text() + u'\n' + m_cardText->text();
}

void ReplayView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().content);
}

} // namespace selwise
