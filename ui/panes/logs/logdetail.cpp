#include "ui/panes/logs/logdetail.h"

#include "models/controllers/logscontroller.h"
#include "models/domain/codec/observationcodec.h"
#include "models/ports/whendone.h"
#include "models/query/logprint.h"
#include "models/services/curlcommand.h"
#include "ui/panes/card.h"
#include "ui/panes/logs/attemptsview.h"
#include "ui/panes/logs/foldingcode.h"
#include "ui/panes/logs/logwords.h"
#include "ui/panes/logs/stepsview.h"
#include "ui/panes/review/diffview.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

namespace selwise {

namespace {

enum Part { EventPart, RequestPart, AnswerPart, EntryPart, WhyPart };
constexpr int leastRead = 160; ///< px of code, steps or difference, however much stands above
constexpr qsizetype mostShown = 400'000; ///< characters of JSON: more would make the view slow

QString pretty(const Json &value)
{
    if (value.isNull())
        return QString();
    const QString text = value.isString() ? value.toQString() : QString::fromUtf8(value.toBytes(true));
    return text.size() <= mostShown ? text : text.left(mostShown) + LogDetail::tr("\n… cut here; “Copy” has all of it");
}

/// Whether what became of the delivery changes what is said of the entry.
bool asksDelivery(const DeliveryLogEntry &entry)
{
    return entry.status == DeliveryStatus::Failed || entry.status == DeliveryStatus::Retrying;
}

Json answerJson(const codec::TestExchange &exchange)
{
    return exchange.responseBody;
}

} // namespace

LogDetail::LogDetail(LogsController &logs, QWidget *parent) : QWidget(parent), m_logs(logs)
{
    auto *surface = new Surface(Surface::Fill::Content);
    m_hint = new TextLabel(tr("Select a delivery to see what was sent, what came back, and why something was not sent."), TextLabel::Look::Secondary, surface);
    m_hint->setWordWrap(true);
    m_banner = new Banner(Tone::Info, surface);
    m_timeline = new AttemptsView(surface);
    m_version = new TextLabel({}, TextLabel::Look::Caption, surface);
    m_version->setWordWrap(true);
    m_which = new SegmentedControl({tr("Event"), tr("Request"), tr("Answer"), tr("Entry"), tr("Why")}, surface);
    m_which->setAccessibleName(tr("What is shown"));
    m_which->setWrapping(true);
    m_sameOrder = new LinkLabel(tr("Same order"), surface);
    m_sameVisitor = new LinkLabel(tr("Same visitor"), surface);
    m_sameEvent = new LinkLabel(tr("Elsewhere"), surface);
    m_sameEvent->setToolTip(tr("The same event at every receiver"));
    m_code = new FoldingCode(surface);
    m_code->setAccessibleName(tr("Content of the entry"));
    m_diff = new DiffView(surface);
    m_diff->setAccessibleName(tr("What differs between the two entries"));
    m_steps = new StepsView(surface);
    for (QWidget *part : {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_diff), static_cast<QWidget *>(m_steps)})
        part->setMinimumHeight(leastRead);
    m_copy = new QPushButton(surface);
    setButtonKind(m_copy, ButtonKind::Icon);
    m_copy->setIcon(icon(Icon::Copy));
    m_copy->setAccessibleName(tr("Copy what is shown"));
    m_copy->setToolTip(m_copy->accessibleName());

    auto *choice = new QHBoxLayout;
    choice->addWidget(m_which);
    choice->addStretch();
    auto *links = new QWidget(surface);
    auto *flow = new FlowLayout(links, 16);
    flow->setContentsMargins(0, 0, 0, 0);
    for (LinkLabel *link : {m_sameOrder, m_sameVisitor, m_sameEvent})
        flow->addWidget(link);
    m_related = new QWidget(surface);
    auto *related = new QHBoxLayout(m_related);
    related->setContentsMargins(0, 0, 0, 0);
    related->addWidget(links, 1, Qt::AlignVCenter);
    related->addWidget(m_copy, 0, Qt::AlignTop);
    m_exchange = new QWidget(surface);
    m_exchangeColumn = new QVBoxLayout(m_exchange);
    m_exchangeColumn->setContentsMargins(0, 0, 0, 0);
    m_exchangeColumn->setSpacing(8);
    m_exchangeColumn->addLayout(choice);
    m_exchangeColumn->addWidget(m_related);
    m_exchangeColumn->addWidget(m_code, 1);
    m_exchangeColumn->addWidget(m_steps, 1);

    m_body = new QVBoxLayout(surface);
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(12);
    m_body->addWidget(m_hint);
    m_body->addWidget(m_banner);
    m_body->addWidget(m_timeline);
    m_body->addWidget(m_version);
    m_body->addWidget(m_exchange, 1);
    m_body->addWidget(m_diff, 1);
    m_body->addStretch(); // below a head alone
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(surface);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(scroll, 1);
    column->addWidget(buildFoot());
    orderTabs();

    connect(m_which, &SegmentedControl::currentIndexChanged, this, &LogDetail::showCode);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_code->code(), m_which->text(m_which->currentIndex())); });
    connect(m_banner, &Banner::linkActivated, this, &LogDetail::stopWanted);
    const auto link = [this](LinkLabel *label, std::optional<logquery::Node> (*question)(const DeliveryLogEntry &), const QString &name) {
        connect(label, &LinkLabel::clicked, this, [this, question, name] {
            if (const auto node = question(m_entry))
                Q_EMIT relatedWanted(logquery::print(*node), name);
        });
    };
    link(m_sameOrder, logquery::sameOrder, tr("Same order"));
    link(m_sameVisitor, logquery::sameVisitor, tr("Same visitor"));
    link(m_sameEvent, logquery::sameEvent, tr("Same event"));
    clear();
}

QWidget *LogDetail::buildHead()
{
    auto *head = new Surface(Surface::Fill::Content, this);
    m_mark = new IconLabel(ProviderMark::Unknown, 18, head);
    m_title = new TextLabel({}, TextLabel::Look::Strong, head);
    m_subtitle = new TextLabel({}, TextLabel::Look::Muted, head);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *close = new QPushButton(head);
    setButtonKind(close, ButtonKind::Icon);
    close->setIcon(icon(Icon::Close));
    close->setAccessibleName(tr("Close the detail"));
    connect(close, &QPushButton::clicked, this, &LogDetail::closeWanted);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_mark);
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addWidget(close);
    return head;
}

/// Where one goes from here: in sight wherever one reads.
QWidget *LogDetail::buildFoot()
{
    m_foot = new Surface(Surface::Fill::Content, this);
    m_explain = new QPushButton(tr("Explain this event"), m_foot);
    m_explain->setIcon(icon(Icon::Explain));
    m_curl = new QPushButton(tr("Copy as cURL"), m_foot);
    m_curl->setIcon(icon(Icon::Terminal));
    setButtonKind(m_curl, ButtonKind::Quiet);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->addWidget(m_explain);
    buttons->addWidget(m_curl);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(Qt::Horizontal, m_foot));
    column->addLayout(buttons);
    connect(m_explain, &QPushButton::clicked, this, &LogDetail::explainWanted);
    connect(m_curl, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(curl(), tr("The request as cURL")); });
    return m_foot;
}

int LogDetail::footHeight() const
{
    return m_foot->isVisible() ? m_foot->height() : 0;
}

void LogDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int roomForAll = 520;
    setCompact(height() < roomForAll);
}

void LogDetail::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    for (QWidget *part : {static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_version)}) {
        m_body->removeWidget(part);
        m_body->insertWidget(m_body->indexOf(compact ? static_cast<QWidget *>(m_diff) : m_exchange), part);
    }
    m_exchangeColumn->removeWidget(m_related);
    m_exchangeColumn->insertWidget(compact ? m_exchangeColumn->count() : 1, m_related);
    constexpr qsizetype lettersInLittleRoom = 90;
    m_banner->setTextLimit(compact ? lettersInLittleRoom : -1);
    orderTabs();
}

/// As the eye goes, and to the head at the end.
void LogDetail::orderTabs()
{
    const QList<QWidget *> links{m_sameOrder, m_sameVisitor, m_sameEvent}, read{m_code, m_diff, m_steps};
    QList<QWidget *> order = m_compact ? QList<QWidget *>{m_which} + read + links : QList<QWidget *>{m_which} + links + read;
    order << m_copy << m_explain << m_curl;
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void LogDetail::takeFocus()
{
    for (QWidget *part : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_diff)}) {
        if (part->isVisible()) {
            part->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void LogDetail::clear()
{
    m_row = -1;
    m_entry = {};
    m_mark->setVisible(false);
    m_title->setText(tr("No log chosen"));
    m_subtitle->setText(QString());
    m_hint->show();
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_timeline), static_cast<QWidget *>(m_version), m_exchange, m_foot, static_cast<QWidget *>(m_diff)})
        part->hide();
}

void LogDetail::showRow(const LogResultPtr &result, int row)
{
    if (!result || row < 0 || row >= result->rowCount()) {
        clear();
        return;
    }
    if (m_row == row && m_result.lock() == result)
        return;
    m_result = result;
    m_row = row;
    const DeliveryLogEntry entry = result->entry(row);
    // The rows were asked for again: what is read keeps its place.
    const bool same = m_exchange->isVisibleTo(this) && entry.source == m_entry.source;
    m_entry = entry;
    m_mark->setVisible(true);
    m_mark->setMark(logwords::mark(m_entry.destination, m_entry.toWebhook));
    m_title->setText(m_entry.event.isEmpty() ? tr("Without a name") : m_entry.event);
    const QString receiver = logwords::receiver(m_entry.destination, m_entry.toWebhook, [this](const QString &id) { return m_logs.feed().webhookName(id); });
    const QString time = logwords::clockTime(m_entry.timestamp, m_today);
    m_subtitle->setText(receiver.isEmpty() ? time : tr("to %1, %2").arg(receiver, time));
    m_subtitle->setToolTip(words::utcTip(m_entry.timestamp));
    m_hint->hide();
    m_diff->hide();
    m_exchange->show();
    m_foot->show();
    showRelated();
    if (!same) {
        m_timeline->hide();
        m_version->hide();
        showBanner(std::nullopt);
        showCode();
    }
    if (m_running)
        m_running->cancel();
    m_running = whenDone(m_worker.run([result, row] { return result->attempts(row); }), this,
                         [this, result, row](const std::vector<DeliveryLogEntry> &attempts) {
                             if (m_row == row && m_result.lock() == result)
                                 showDelivery(attempts);
                         });
}

/// What only all attempts of the entry's delivery tell.
void LogDetail::showDelivery(const std::vector<DeliveryLogEntry> &attempts)
{
    std::vector<const DeliveryLogEntry *> all;
    std::ranges::transform(attempts, std::back_inserter(all), [](const DeliveryLogEntry &attempt) { return &attempt; });
    showBanner(deliveryState(all));
    m_timeline->setAttempts(attempts, m_entry.id, m_today);
    m_timeline->setVisible(attempts.size() > 1 || asksDelivery(m_entry));
    const QString version = m_versionOf ? m_versionOf(attempts.empty() ? m_entry : attempts.front()) : QString();
    m_version->setText(version);
    m_version->setVisible(!version.isEmpty());
}

void LogDetail::compare(const LogResultPtr &result, int first, int second)
{
    m_row = -1;
    const DeliveryLogEntry a = result->entry(first), b = result->entry(second);
    m_mark->setVisible(false);
    m_title->setText(tr("Two entries"));
    m_subtitle->setText(tr("%1 and %2").arg(logwords::clockTime(a.timestamp, m_today), logwords::clockTime(b.timestamp, m_today)));
    m_hint->hide();
    m_banner->hide();
    m_timeline->hide();
    m_version->hide();
    m_exchange->hide();
    m_foot->hide();
    m_diff->setSources({{tr("From the first to the second"), documentOf(Json(a.source)), documentOf(Json(b.source))}});
    m_diff->show();
}

/// Without a state, as it is not known yet: what the entry alone tells.
void LogDetail::showBanner(std::optional<DeliveryState> state)
{
    if (!state && asksDelivery(m_entry)) {
        m_banner->hide();
        return;
    }
    const int attempt = m_entry.attempt.value_or(0);
    const QString why = m_entry.error.isEmpty() ? m_entry.reason : m_entry.error;
    m_banner->show();
    switch (m_entry.status) {
    case DeliveryStatus::Failed:
        if (state == DeliveryState::Delivered)
            m_banner->setMessage(Tone::Warning, tr("This attempt failed, a later one was delivered."), why);
        else
            m_banner->setMessage(Tone::Error, attempt > 0 ? tr("Failed for good at attempt %1.").arg(attempt) : tr("Failed for good."), why);
        break;
    case DeliveryStatus::Retrying: {
        const QDateTime next = codec::nextAttemptAt(m_entry);
        const QString when = next.isValid() ? tr("Will be tried again at %1.").arg(words::clockTime(next)) : tr("Will be tried again.");
        m_banner->setMessage(Tone::Warning, state == DeliveryState::Pending ? when : tr("This attempt failed and was tried again."), why);
        break;
    }
    case DeliveryStatus::Filtered: m_banner->setMessage(Tone::Info, tr("Stopped by a filter."), why); break;
    case DeliveryStatus::Skipped: m_banner->setMessage(Tone::Info, tr("Not sent."), why); break;
    case DeliveryStatus::Test: m_banner->setMessage(Tone::Info, tr("Test mode: logged, not sent."), why); break;
    default: m_banner->hide();
    }
    const LogLeads leads = m_logs.leads(m_entry);
    QList<std::pair<QString, QString>> links;
    if (leads.stop == LogLeads::Stop::Filter)
        links.append({QStringLiteral("filter"), tr("Open filter")});
    else if (leads.stop == LogLeads::Stop::Mapping)
        links.append({QStringLiteral("mapping"), tr("Open mapping")});
    m_banner->setLinks(links);
}

void LogDetail::showRelated()
{
    m_sameOrder->setVisible(logquery::sameOrder(m_entry).has_value());
    m_sameVisitor->setVisible(logquery::sameVisitor(m_entry).has_value());
    m_sameEvent->setVisible(logquery::sameEvent(m_entry).has_value());
    const bool explainable = !m_logs.leads(m_entry).event.isEmpty();
    m_explain->setEnabled(explainable);
    m_explain->setToolTip(explainable ? tr("Follow it through the gates in the Explain pane") : tr("The entry does not show its event"));
}

void LogDetail::showSteps()
{
    const QString receiver = logwords::receiver(m_entry.destination, m_entry.toWebhook, [this](const QString &id) { return m_logs.feed().webhookName(id); });
    if (const auto decision = m_logs.explain(m_entry))
        m_steps->setSteps(explainedSteps(*decision, receiver), tr("With today’s settings. How Selwise evaluates them is not documented in every point: assumed as set for this connection."));
    else
        m_steps->setSteps({}, tr("The entry does not show its event, or its receiver is not there any more."));
}

void LogDetail::showCode()
{
    const bool why = m_which->currentIndex() == WhyPart;
    m_code->setVisible(!why);
    m_steps->setVisible(why);
    if (why)
        showSteps();
    const codec::TestExchange exchange = codec::logExchange(m_entry);
    QString text;
    switch (m_which->currentIndex()) {
    case RequestPart: {
        const QString line = (exchange.method + u' ' + exchange.url).trimmed();
        const QString body = pretty(exchange.requestBody);
        text = line.isEmpty() || body.isEmpty() ? line + body : line + QStringLiteral("\n\n") + body;
        break;
    }
    case AnswerPart: {
        const QString line = m_entry.httpStatus ? tr("HTTP %1").arg(*m_entry.httpStatus) : QString();
        const QString body = pretty(answerJson(exchange));
        text = line.isEmpty() || body.isEmpty() ? line + body : line + QStringLiteral("\n\n") + body;
        break;
    }
    case EntryPart: text = pretty(m_entry.source); break;
    default: text = pretty(codec::logPayload(m_entry));
    }
    m_code->setFoldingCode(text.isEmpty() ? tr("The entry does not show it.") : text);
    m_curl->setEnabled(exchange.hasRequest() && !exchange.url.isEmpty());
}

QString LogDetail::curl() const
{
    const codec::TestExchange exchange = codec::logExchange(m_entry);
    return exchange.url.isEmpty() ? QString() : curlCommand(exchange);
}

QString LogDetail::json() const
{
    return QString::fromUtf8(m_entry.source.toBytes(true));
}

} // namespace selwise
