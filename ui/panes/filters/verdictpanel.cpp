#include "ui/panes/filters/verdictpanel.h"

#include "models/controllers/seenfeed.h"
#include "models/ports/clock.h"
#include "ui/panes/filters/stoppedtable.h"
#include "ui/panes/filters/verdictbar.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whenseen.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int padding = 16, gap = 8, footMargin = 10;

} // namespace

VerdictPanel::VerdictPanel(FiltersController &filters, SeenFeed &feed, const Clock &clock, QWidget *parent)
    : Surface(Fill::Content, parent), m_filters(filters), m_feed(feed), m_clock(clock), m_figure(new TextLabel({}, TextLabel::Look::Title, this)),
      m_wouldPass(new TextLabel({}, TextLabel::Look::Secondary, this)), m_published(new TextLabel({}, TextLabel::Look::Caption, this)),
      m_caption(new TextLabel({}, TextLabel::Look::Caption, this)), m_notTitle(new TextLabel({}, TextLabel::Look::Strong, this)),
      m_nothing(new TextLabel({}, TextLabel::Look::Secondary, this)), m_bar(new VerdictBar(this)), m_problem(new Banner(Tone::Warning, this)),
      m_list(new QStackedWidget(this)), m_model(new StoppedModel(clock, this)), m_table(new StoppedTable(m_model, this)),
      m_event(new CodeBlock(this)), m_all(new LinkLabel(tr("show all"), this)), m_read(new QPushButton(this)), m_copy(new QPushButton(tr("Copy table"), this))
{
    setAccessibleName(tr("What would pass"));
    auto *figures = new QHBoxLayout;
    figures->setSpacing(gap);
    figures->addWidget(m_figure);
    figures->addWidget(m_wouldPass, 1, Qt::AlignBottom);
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(gap);
    m_head->addLayout(figures, 1);
    m_head->addWidget(m_published, 0, Qt::AlignBottom);
    m_caption->setWordWrap(true);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_all->setSmall(true);
    connect(m_all, &LinkLabel::clicked, this, [this] { showOnly(-1); });
    auto *not_ = new QHBoxLayout;
    not_->addWidget(m_notTitle, 1);
    not_->addWidget(m_all);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(padding, 14, padding, 10);
    top->setSpacing(gap);
    top->addLayout(m_head);
    top->addWidget(m_bar);
    top->addWidget(m_caption);
    top->addWidget(m_problem);
    top->addLayout(not_);
    m_event->setMaximumLines(14);
    m_event->setAccessibleName(tr("The chosen event"));
    auto *rows = new QWidget(this);
    auto *rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, 0, 0, 0);
    rowsColumn->setSpacing(0);
    rowsColumn->addWidget(new Separator(Qt::Horizontal, rows));
    rowsColumn->addWidget(m_table, 1);
    m_eventHead = new QWidget(rows);
    m_explain = new LinkLabel(tr("Explain this event"), m_eventHead);
    auto *eventHead = new QHBoxLayout(m_eventHead);
    eventHead->setContentsMargins(padding, gap, padding, gap);
    eventHead->addWidget(m_explain);
    eventHead->addStretch();
    connect(m_explain, &LinkLabel::clicked, this, [this] {
        if (const FilterVerdict::Stopped *stopped = m_model->at(m_table->currentIndex().row()))
            Q_EMIT explainWanted(stopped->event);
    });
    rowsColumn->addWidget(m_eventHead);
    rowsColumn->addWidget(m_event);
    m_event->hide();
    m_eventHead->hide();
    auto *nothing = new QWidget(this);
    auto *nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->setContentsMargins(16, 0, 16, 16);
    nothingColumn->addWidget(m_nothing);
    nothingColumn->addStretch();
    m_list->addWidget(rows);
    m_list->addWidget(nothing);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, footMargin, 16, 12);
    foot->setSpacing(8);
    m_copy->setIcon(icon(Icon::Copy));
    setButtonKind(m_copy, ButtonKind::Quiet);
    foot->addWidget(m_read);
    foot->addWidget(m_copy);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addLayout(foot);
    connect(m_read, &QPushButton::clicked, this, [this] { m_feed.isReading() ? m_feed.cancel() : m_feed.read(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model->asText()); });
    connect(m_table, &StoppedTable::chosen, this, &VerdictPanel::showEvent);
    auto *content = new WhenSeen(this, [this] { refresh(); });
    connect(&filters, &FiltersController::verdictChanged, content, &WhenSeen::changed);
    connect(&feed, &SeenFeed::changed, content, &WhenSeen::changed);
    refresh();
}

/// What is published stands beside the figures where there is room, else below them.
void VerdictPanel::placeHead()
{
    const int needed = m_figure->sizeHint().width() + m_wouldPass->sizeHint().width() + m_published->sizeHint().width() + 2 * (padding + gap);
    m_head->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void VerdictPanel::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    placeHead();
}

int VerdictPanel::footHeight() const
{
    return height() - m_read->y() + footMargin;
}

QString VerdictPanel::headline() const
{
    return m_figure->text() + u' ' + m_wouldPass->text();
}

void VerdictPanel::showOnly(int condition)
{
    m_only = condition;
    refresh();
    if (condition >= 0)
        m_table->setFocus(Qt::OtherFocusReason);
}

void VerdictPanel::refresh()
{
    const bool reading = m_feed.isReading();
    setBusy(m_read, reading);
    m_read->setText(reading ? tr("Cancel, %1 lines read").arg(locale().toString(m_feed.linesRead())) : tr("Read the logs again"));
    m_problem->setVisible(m_feed.error().has_value());
    if (const auto error = m_feed.error()) {
        const sentences::ErrorText text = sentences::error(*error);
        m_problem->setMessage(Tone::Warning, tr("Not all logs could be read."), text.whole());
    }
    const auto &verdict = m_filters.verdict();
    const bool known = m_filters.chosen() && verdict && verdict->events > 0;
    for (QWidget *part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_notTitle), static_cast<QWidget *>(m_copy)})
        part->setVisible(known);
    if (known)
        showFigures(*verdict);
    else
        showNothing();
}

void VerdictPanel::showFigures(const FilterVerdict &verdict)
{
    const QString event = m_filters.chosen()->event;
    const QString events = locale().toString(verdict.events);
    m_figure->setText(verdict.hidden > 0 ? tr("%1 to %2 of %3").arg(locale().toString(verdict.pass), locale().toString(verdict.pass + verdict.hidden), events)
                                         : tr("%1 of %2").arg(locale().toString(verdict.pass), events));
    const bool none = verdict.pass == 0 && verdict.hidden == 0;
    m_wouldPass->setText(tr("would pass"));
    for (TextLabel *label : {m_figure, m_caption})
        label->setTone(none ? std::optional(Tone::Warning) : std::nullopt);
    m_published->setText(verdict.publishedPass ? tr("published: %1").arg(locale().toString(*verdict.publishedPass)) : QString());
    m_published->setToolTip(tr("What the filter that is published now lets pass"));
    placeHead();
    m_bar->setVerdict(verdict.pass, verdict.stopped, verdict.cannotTell);
    const auto seen = m_feed.seen()->latest({event});
    const QString span = seen.empty() || !seen.back()->at.isValid() ? QString()
                         : tr(", since %1").arg(words::roughMoment(seen.back()->at, m_clock.now()));
    QStringList caption{tr("The last %Ln “%1” event(s) seen%2.", nullptr, verdict.events).arg(event, span)};
    if (none)
        caption.prepend(tr("Nothing would be sent."));
    if (verdict.hidden > 0)
        caption << tr("For %1 it cannot be told: the log hides the value, personal data or a secret.").arg(locale().toString(verdict.hidden));
    else if (verdict.cannotTell > 0)
        caption << tr("For %1 it cannot be told; such an event is not sent.").arg(locale().toString(verdict.cannotTell));
    const double ms = double(m_filters.judgedIn().count()) / 1000;
    caption << (m_filters.isJudging() ? tr("Counting…") : tr("Counted as you type, in %1 ms.").arg(locale().toString(ms, 'f', ms < 10 ? 1 : 0)));
    m_caption->setText(caption.join(u' '));
    const auto filter = m_filters.shown(*m_filters.chosen());
    const std::vector<Condition> conditions = filter ? filter->conditions : std::vector<Condition>();
    if (m_only >= int(conditions.size()))
        m_only = -1;
    m_model->setVerdict(verdict, conditions, m_only);
    m_all->setVisible(m_only >= 0);
    const int not_ = int(verdict.notPassing.size()) - verdict.hidden;
    m_notTitle->setText(m_only >= 0  ? tr("%1 stopped by %2").arg(locale().toString(m_model->rowCount()), conditions[size_t(m_only)].field)
                        : verdict.hidden > 0 && not_ == 0 ? tr("Of %1 it cannot be told").arg(locale().toString(verdict.hidden))
                        : verdict.hidden > 0 ? tr("%1 would not, of %2 it cannot be told").arg(locale().toString(not_), locale().toString(verdict.hidden))
                        : not_ == 0          ? tr("Every one of them would pass")
                                             : tr("%1 would not").arg(locale().toString(not_)));
    m_list->setCurrentIndex(0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_event->hide();
    m_eventHead->hide();
}

void VerdictPanel::showNothing()
{
    m_published->clear();
    for (TextLabel *label : {m_figure, m_caption})
        label->setTone(std::nullopt);
    m_caption->clear();
    m_all->hide();
    m_wouldPass->clear();
    m_list->setCurrentIndex(1);
    m_model->setVerdict({}, {}, -1);
    if (!m_filters.chosen()) {
        m_figure->setText(tr("No filter chosen"));
        m_nothing->clear();
        return;
    }
    const QString event = m_filters.chosen()->event;
    const auto kind = m_filters.seenKind();
    if (m_feed.isReading()) {
        m_figure->setText(tr("Looking at the logs"));
        m_nothing->setText(tr("Reading which events came in lately, to tell what this filter would do with them."));
    } else if (kind && kind->events.empty()) {
        m_figure->setText(tr("Events without their content"));
        m_nothing->setText(tr("The logs tell of %1, but not what was in it: this service's log keeps no payload. What the filter would do cannot be told from it.").arg(event));
    } else if (!m_feed.readAt().isValid()) {
        m_figure->setText(tr("No events read yet"));
        m_nothing->setText(tr("The delivery logs say which events really came in. Read them to see what this filter would do with them."));
    } else if (kind && m_filters.isJudging()) {
        m_figure->setText(tr("Counting"));
        m_nothing->clear();
    } else {
        m_figure->setText(tr("No %1 seen yet").arg(event));
        m_nothing->setText(tr("None of the logs read at %1 tells of a %2. Whether this filter does what you mean shows once one has come in.")
                               .arg(words::clockTime(m_feed.readAt()), event));
    }
}

void VerdictPanel::showEvent(int row)
{
    const FilterVerdict::Stopped *stopped = m_model->at(row);
    m_event->setVisible(stopped);
    m_eventHead->setVisible(stopped);
    if (stopped)
        m_event->setCode(QString::fromUtf8(stopped->event->payload().toBytes(true)));
}

} // namespace selwise
