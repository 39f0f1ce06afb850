#include "ui/panes/explain/explainpane.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/sitesession.h"
#include "models/domain/eventcatalogue.h"
#include "models/ports/clock.h"
#include "models/services/curlcommand.h"
#include "models/services/templateevent.h"
#include "models/text/conditiontext.h"
#include "models/text/filtersentence.h"
#include "models/text/jsontext.h"
#include "ui/panes/card.h"
#include "ui/panes/explain/gatesrow.h"
#include "ui/panes/logs/stepsview.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wordsblock.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using forwarding::StepVerdict;

namespace {

constexpr int eventLeast = 272, gatesLeast = 480, requestLeast = 320, picksOfEach = 8;
constexpr qsizetype longestEvent = 2'000'000; ///< characters; a pasted file of more is cut off by the editor anyway

/// A text without a frame of its own, in line with the head above it.
QWidget *padded(QWidget *text, int left, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(left, 8, 0, 8);
    column->addWidget(text);
    return holder;
}

QString requestText(const codec::TestExchange &exchange)
{
    QString text = exchange.method + u' ' + exchange.url + u'\n';
    for (const auto &[name, value] : exchange.requestHeaders)
        text += name + u": "_s + value + u'\n';
    return text + u'\n' + (exchange.requestBody.isString() ? exchange.requestBody.toQString() : QString::fromUtf8(exchange.requestBody.toBytes(true)));
}

} // namespace

ExplainPane::ExplainPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_explain(*context.site.explain())
{
    setAccessibleName(tr("Explain"));
    m_header = new PaneHeader(tr("Explain"), this);
    m_header->setSummary(tr("What happens to one event, and why"));
    m_pick = new PopupMenuButton(tr("Pick an event seen"), m_header);
    m_pick->setIcon(icon(Icon::Logs));
    m_pick->setBuilder([this](QMenu *menu) { fillPicks(menu); });
    m_template = new PopupMenuButton(tr("Template"), m_header);
    m_template->setBuilder([this](QMenu *menu) { fillTemplates(menu); });
    auto *paste = new QPushButton(tr("Paste"), m_header);
    paste->setIcon(icon(Icon::Import));
    setButtonKind(paste, ButtonKind::Quiet);
    for (QPushButton *tool : {static_cast<QPushButton *>(m_pick), static_cast<QPushButton *>(m_template), paste})
        m_header->addTool(tool);
    connect(paste, &QPushButton::clicked, this, [this] { setEvent(QApplication::clipboard()->text(), tr("pasted")); });
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildEvent());
    m_split->addWidget(buildGates());
    m_split->addWidget(buildRequest());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({eventLeast + 28, gatesLeast, requestLeast});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    connect(&m_explain, &ExplainController::changed, this, &ExplainPane::refresh);
    if (m_explain.text().isEmpty())
        setEvent(QString::fromUtf8(templateEvent(u"purchase", u"NO-58188"_s, context.clock.now()).toBytes(true)), tr("a template"));
    else
        m_editor->setPlainText(m_explain.text());
    refresh();
}

QWidget *ExplainPane::buildEvent()
{
    auto *side = new Surface(Surface::Fill::Content, this);
    side->setMinimumWidth(eventLeast);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 10, 16, 10);
    head->setSpacing(8);
    head->addWidget(new TextLabel(tr("Event"), TextLabel::Look::Strong, side));
    m_from = new TextLabel({}, TextLabel::Look::Muted, side);
    head->addWidget(m_from, 1);
    m_editor = new CodeBlock(side);
    m_editor->setReadOnly(false);
    m_editor->setBare();
    m_editor->setTabChangesFocus(true);
    m_editor->setAccessibleName(tr("The event as JSON"));
    m_status = new StatusLabel(side);
    m_status->setSmall(true);
    m_status->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 8, 16, 8);
    foot->addWidget(m_status, 1);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addWidget(padded(m_editor, 24, side), 1);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addLayout(foot);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_explain.setText(m_editor->toPlainText()); });
    return side;
}

QWidget *ExplainPane::buildGates()
{
    auto *page = new Surface(Surface::Fill::Content);
    m_shows = new SegmentedControl({tr("Published"), tr("With my changes"), tr("Both")}, page);
    m_shows->setAccessibleName(tr("Which settings"));
    m_shows->setCurrentIndex(WithChanges);
    connect(m_shows, &SegmentedControl::currentIndexChanged, this, &ExplainPane::refresh);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Path through the gates"), TextLabel::Look::Strong, page), 1);
    head->addWidget(m_shows);
    m_rowsLayout = new QVBoxLayout;
    m_rowsLayout->setSpacing(4);
    m_condition = new Card(page);
    m_conditionTitle = new TextLabel({}, TextLabel::Look::Strong, m_condition);
    m_openFilter = new LinkLabel(tr("Open filter"), m_condition);
    m_field = new TextLabel({}, TextLabel::Look::Mono, m_condition);
    m_expected = new TextLabel({}, TextLabel::Look::Medium, m_condition);
    m_actual = new TextLabel({}, TextLabel::Look::Medium, m_condition);
    m_actual->setTone(Tone::Filtered);
    m_notAsked = new TextLabel({}, TextLabel::Look::Caption, m_condition);
    for (TextLabel *label : {m_field, m_expected, m_actual, m_notAsked})
        label->setWordWrap(true);
    auto *grid = new QGridLayout(m_condition);
    grid->setContentsMargins(16, 12, 16, 12);
    grid->setHorizontalSpacing(16);
    grid->addWidget(m_conditionTitle, 0, 0, 1, 2);
    grid->addWidget(m_openFilter, 0, 2, Qt::AlignTrailing);
    const QString captions[] = {tr("Field"), tr("Expected"), tr("Actual")};
    for (int i = 0; i < 3; ++i) {
        grid->addWidget(new TextLabel(captions[i], TextLabel::Look::Caption, m_condition), 1, i);
        grid->setColumnStretch(i, 1);
    }
    grid->addWidget(m_field, 2, 0);
    grid->addWidget(m_expected, 2, 1);
    grid->addWidget(m_actual, 2, 2);
    grid->addWidget(m_notAsked, 3, 0, 1, 3);
    m_words = new WordsBlock(page);
    m_facts = new TextLabel({}, TextLabel::Look::Secondary, page);
    m_facts->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 10, 16, 24);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(new GateHeadings(page));
    column->addLayout(m_rowsLayout);
    column->addSpacing(8);
    column->addWidget(m_condition);
    column->addWidget(m_words);
    column->addWidget(m_facts);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setMinimumWidth(gatesLeast);
    scroll->setAccessibleName(tr("Path through the gates"));
    connect(m_openFilter, &LinkLabel::clicked, this, &ExplainPane::openFilter);
    return scroll;
}

QWidget *ExplainPane::buildRequest()
{
    auto *side = new Surface(Surface::Fill::Content, this);
    m_side = new SegmentedControl({tr("Exact request"), tr("Every gate")}, side);
    m_side->setAccessibleName(tr("Beside the gates"));
    m_curl = new QPushButton(tr("Copy as cURL"), side);
    m_curl->setIcon(icon(Icon::Terminal));
    setButtonKind(m_curl, ButtonKind::Quiet);
    setCompact(m_curl);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->addWidget(m_side);
    head->addStretch();
    head->addWidget(m_curl);
    m_request = new CodeBlock(side);
    m_request->setBare();
    m_request->setAccessibleName(tr("The request that would be sent"));
    m_steps = new StepsView(side);
    auto *steps = new QWidget(side);
    auto *stepsColumn = new QVBoxLayout(steps);
    stepsColumn->setContentsMargins(16, 0, 0, 0);
    stepsColumn->addWidget(m_steps);
    m_sides = new QStackedWidget(side);
    m_sides->addWidget(padded(m_request, 16, side));
    m_sides->addWidget(steps);
    m_requestRemark = new TextLabel(tr("Secrets stay in the keychain; here and in a copy stand dots in their place."), TextLabel::Look::Caption, side);
    m_requestRemark->setWordWrap(true);
    m_requestRemark->setContentsMargins(16, 8, 16, 12);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addWidget(m_sides, 1);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addWidget(m_requestRemark);
    side->setMinimumWidth(std::max(requestLeast, head->minimumSize().width()));
    connect(m_side, &SegmentedControl::currentIndexChanged, m_sides, &QStackedWidget::setCurrentIndex);
    connect(m_curl, &QPushButton::clicked, this, [this] {
        for (const Line &line : m_lines) {
            if (m_chosen && line.key == m_chosen->first && line.draft == m_chosen->second && line.explanation->request) {
                QApplication::clipboard()->setText(curlCommand(*line.explanation->request));
                Q_EMIT notice({Tone::Success, tr("Copied"), tr("The command as a shell takes it, with dots in place of secrets."), {}, {}});
            }
        }
    });
    return side;
}

void ExplainPane::entered()
{
    m_context.site.seenFeed()->readIfOlder(std::chrono::minutes(1));
    if (const auto wanted = m_explain.takeWanted()) {
        setEvent(wanted->json, wanted->from);
        if (wanted->key)
            m_chosen = {*wanted->key, true};
        refresh();
    }
}

void ExplainPane::setEvent(const QString &json, const QString &from)
{
    QString text = json.left(longestEvent);
    if (const auto parsed = Json::parse(text.toUtf8()); parsed && parsed->isObject())
        text = QString::fromUtf8(parsed->toBytes(true));
    m_from->setText(from);
    m_from->setToolTip(from);
    m_editor->setPlainText(text);
}

void ExplainPane::setShows(Shows shows)
{
    m_shows->setCurrentIndex(shows);
}

QString ExplainPane::sentence() const
{
    return m_words->plainText();
}

QString ExplainPane::requestText() const
{
    return m_request->code();
}

void ExplainPane::fillPicks(QMenu *menu)
{
    const auto seen = m_context.site.seenFeed()->seen();
    for (const QString &name : seen->names()) {
        const auto kind = seen->kind(name);
        if (!kind || kind->events.empty())
            continue;
        QMenu *events = menu->addMenu(name);
        for (size_t i = 0; i < std::min(kind->events.size(), size_t(picksOfEach)); ++i) {
            const auto event = kind->events[i];
            const QString when = words::moment(event->at, m_context.clock.now());
            events->addAction(event->id.isEmpty() ? when : tr("%1, %2").arg(when, event->id), this, [this, event, when] {
                setEvent(QString::fromUtf8(event->body), tr("from the log, %1; personal data is hidden").arg(when));
            });
        }
    }
    if (menu->isEmpty())
        menu->addAction(m_context.site.seenFeed()->isReading() ? tr("Reading the logs…") : tr("No event with its content was seen yet"))->setEnabled(false);
}

void ExplainPane::fillTemplates(QMenu *menu)
{
    for (const CatalogueEvent &event : eventCatalogue()) {
        menu->addAction(QString(event.name), this, [this, &event] {
            setEvent(QString::fromUtf8(templateEvent(event, m_context.clock.now()).toBytes(true)), tr("a template"));
        });
    }
}

ProviderMark ExplainPane::markOf(const RecordKey &key) const
{
    return key.kind == RecordKey::Kind::Webhook ? ProviderMark::Webhook : words::mark(ProviderId::fromWire(key.id));
}

std::vector<ExplainPane::Line> ExplainPane::lines() const
{
    std::vector<Line> lines;
    const int shows = m_shows->currentIndex();
    for (const ExplainController::Entry &entry : m_explain.entries()) {
        if (shows != WithChanges && entry.published)
            lines.push_back({entry.key, false, &*entry.published, entry.name, shows == Both ? tr("published") : QString()});
        if (shows != Published && entry.draft)
            lines.push_back({entry.key, true, &*entry.draft, entry.name, shows == Both ? tr("with my changes") : QString()});
    }
    return lines;
}

void ExplainPane::refresh()
{
    const auto &error = m_explain.error();
    if (error) {
        const JsonErrorText text = jsonErrorText(*error);
        m_status->setStatus(Tone::Error, text.sentence);
    } else {
        const double ms = double(m_explain.explainedIn().count()) / 1000;
        m_status->setStatus(Tone::Success, tr("Valid JSON. Explained as you type, in %1 ms.").arg(locale().toString(ms, 'f', ms < 10 ? 1 : 0)));
    }
    m_lines = lines();
    while (m_rows.size() > m_lines.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    int chosen = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        if (i == m_rows.size() || m_rows[i]->property("mark").toInt() != int(markOf(line.key))) {
            auto *row = new GatesRow(markOf(line.key), m_rowsLayout->parentWidget());
            row->setProperty("mark", int(markOf(line.key)));
            connect(row, &QAbstractButton::toggled, this, [this, row](bool on) {
                const auto at = std::ranges::find(m_rows, row);
                if (on && at != m_rows.end())
                    choose(int(at - m_rows.begin()));
            });
            if (i < m_rows.size()) {
                delete m_rowsLayout->replaceWidget(m_rows[i], row);
                m_rows[i]->hide();
                m_rows[i]->deleteLater();
                m_rows[i] = row;
            } else {
                m_rowsLayout->addWidget(row);
                m_rows.push_back(row);
            }
            row->show();
        }
        m_rows[i]->setExplanation(line.name, line.remark, *line.explanation);
        if (m_chosen && m_chosen->first == line.key && (m_chosen->second == line.draft || m_shows->currentIndex() != Both))
            chosen = int(i);
    }
    if (!m_rows.empty()) {
        m_rows[size_t(chosen)]->setChecked(true);
        choose(chosen);
    }
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_facts)})
        part->setVisible(!m_lines.empty());
    if (m_lines.empty()) {
        m_condition->hide();
        m_request->setCode(tr("No provider and no webhook is set up, so nothing happens to any event."));
    }
}

void ExplainPane::choose(int index)
{
    if (index < 0 || size_t(index) >= m_lines.size())
        return;
    const Line &line = m_lines[size_t(index)];
    m_chosen = {line.key, line.draft};
    showDetail(line);
}

void ExplainPane::showDetail(const Line &line)
{
    const Explanation &explanation = *line.explanation;
    const auto emphasised = [](QString text) { return u"**"_s + text.replace(u'*', QChar(0x2217)) + u"**"_s; };
    QString sentence = emphasised(line.name) + u": "_s + QString(explanation.outcome.sentence).replace(u'*', QChar(0x2217));
    if (!explanation.obstacle.isEmpty())
        sentence = emphasised(line.name) + u": "_s + explanation.obstacle;
    else if (!explanation.outcome.remedy.isEmpty())
        sentence += u' ' + explanation.outcome.remedy;
    m_words->setSentence(sentence);
    QStringList facts;
    bool assumed = false;
    for (const ExplainedStep &step : explanation.steps)
        assumed = assumed || step.assumption;
    for (const forwarding::Step &step : explanation.decision.steps) {
        if (step.gate == forwarding::Gate::Currency || step.gate == forwarding::Gate::MinimumFields)
            facts << gateName(step.gate) + u": "_s + reasonText(step, explanation.decision, line.name).sentence;
    }
    facts << explanation.warnings;
    if (const QString changes = changesText(line.key); !changes.isEmpty())
        facts << changes;
    if (assumed && m_context.site.profile().environment != Environment::Sandbox)
        facts << tr("Some of it is assumed: Selwise’s documentation does not say how the service decides. The assumptions are changed in Filters.");
    m_facts->setText(facts.join(u'\n'));
    showCondition(line);
    m_steps->setSteps(explanation.steps, tr("%1, gate by gate").arg(line.name));
    m_request->setCode(explanation.request ? selwise::requestText(*explanation.request)
                                           : !explanation.obstacle.isEmpty() ? explanation.obstacle : tr("Nothing is sent to %1.").arg(line.name));
    m_curl->setEnabled(explanation.request.has_value());
    m_curl->setToolTip(explanation.request ? QString() : tr("Nothing is sent"));
}

/// The first condition that stopped it, or left it open.
void ExplainPane::showCondition(const Line &line)
{
    const auto &steps = line.explanation->decision.steps;
    const auto found = std::ranges::find_if(steps, [](const forwarding::Step &step) {
        return step.condition >= 0 && (step.verdict == StepVerdict::Stopped || step.verdict == StepVerdict::CannotTell);
    });
    const auto outcome = line.explanation->decision.outcome;
    const bool stopped = outcome == forwarding::Outcome::Filtered || outcome == forwarding::Outcome::Undecidable;
    m_condition->setVisible(stopped && found != steps.end() && found->asked);
    if (m_condition->isHidden())
        return;
    const int all = int(std::ranges::count_if(steps, [](const forwarding::Step &step) { return step.condition >= 0; }));
    const QString number = QString::number(found->condition + 1), of = QString::number(all);
    m_conditionTitle->setText(found->verdict == StepVerdict::Stopped ? tr("%1: condition %2 of %3 does not hold").arg(line.name, number, of)
                                                                      : tr("%1: condition %2 of %3 cannot be told").arg(line.name, number, of));
    m_field->setText(QString::fromStdString(found->asked->field));
    const QString op = found->asked->op == Operator::Unknown ? found->asked->operatorText : operatorName(found->asked->op);
    m_expected->setText(found->asked->expected ? op + u' ' + conditionValueText(*found->asked->expected) : op);
    m_actual->setText(found->actual ? conditionValueText(*found->actual) : tr("not in the event"));
    QStringList notAsked;
    for (const forwarding::Step &step : steps) {
        if (step.condition >= 0 && step.verdict == StepVerdict::NotAsked && step.asked)
            notAsked << tr("%1 %2: not asked").arg(QString::number(step.condition + 1), QString::fromStdString(step.asked->field));
    }
    m_notAsked->setText(notAsked.join(u" · "_s));
    m_notAsked->setVisible(!notAsked.isEmpty());
    m_openFilter->setVisible(line.key.kind == RecordKey::Kind::Provider);
}

/// Of the destination and event whose condition is shown.
void ExplainPane::openFilter()
{
    for (const Line &line : m_lines) {
        if (m_chosen && line.key == m_chosen->first && line.draft == m_chosen->second)
            m_context.site.filters()->want({ProviderId::fromWire(line.key.id), QString::fromStdString(line.explanation->decision.canonical)});
    }
    Q_EMIT paneWanted(u"filters"_s);
}

QString ExplainPane::changesText(const RecordKey &key) const
{
    for (const ExplainController::Entry &entry : m_explain.entries()) {
        if (!(entry.key == key) || !m_context.site.drafts()->isDirty(key))
            continue;
        if (!entry.published)
            return tr("Your changes: this destination is new, and gets nothing until it is published.");
        if (!entry.draft)
            return tr("Your changes: this destination is removed.");
        const QString before = GatesRow::outcomeWords(*entry.published), after = GatesRow::outcomeWords(*entry.draft);
        return before == after ? tr("Your changes: the same result as published.") : tr("Your changes: %1; published: %2.").arg(after, before);
    }
    return {};
}

QList<QWidget *> ExplainPane::regions() const
{
    return {m_editor, m_split->widget(1), m_sides, m_header};
}

/// The request gives way where there is no room for all three: it is below the gates' width in the design.
void ExplainPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_split->widget(0)->setMinimumWidth(width() < eventLeast + gatesLeast + requestLeast ? 220 : eventLeast);
}

} // namespace selwise
