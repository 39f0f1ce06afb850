#include "ui/panes/health/healthpane.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/historycontroller.h"
#include "models/controllers/logscontroller.h"
#include "models/controllers/mappingcontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/publishhistory.h"
#include "models/controllers/sitesession.h"
#include "models/items/providersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/services/healthwords.h"
#include "models/services/outages.h"
#include "models/text/apierrortext.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/health/alertsview.h"
#include "ui/panes/health/chartcard.h"
#include "ui/panes/health/funnelview.h"
#include "ui/panes/health/healthchart.h"
#include "ui/panes/health/lossesview.h"
#include "ui/panes/health/rangedialog.h"
#include "ui/panes/health/tiles.h"
#include "ui/panes/history/versionrestore.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/words.h"
#include "ui/theme/variants.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using Range = HealthController::Range;
using Kind = ChartData::Kind;

namespace {

constexpr int sideWidth = 296, contentLeast = 640, linesLeast = 300, outcomesHeight = 332, linesHeight = 196;

std::vector<DeliveryStatus> statusesOf(FunnelStage stage)
{
    using enum DeliveryStatus;
    switch (stage) {
    case FunnelStage::Mapped: return {Delivered, Failed, Retrying, Filtered, Test};
    case FunnelStage::Passed: return {Delivered, Failed, Retrying, Test};
    case FunnelStage::Sent: return {Delivered, Failed, Retrying};
    case FunnelStage::Pending: return {Retrying};
    case FunnelStage::Delivered: return {Delivered};
    case FunnelStage::Received:
    case FunnelStage::Count: break;
    }
    return {};
}

DeliveryStatus statusOf(FunnelGate gate)
{
    switch (gate) {
    case FunnelGate::Skipped: return DeliveryStatus::Skipped;
    case FunnelGate::Filtered: return DeliveryStatus::Filtered;
    case FunnelGate::Test: return DeliveryStatus::Test;
    case FunnelGate::Pending: return DeliveryStatus::Retrying;
    case FunnelGate::Failed:
    case FunnelGate::Count: break;
    }
    return DeliveryStatus::Failed;
}

enum Page { LoadingPage, ErrorPage, EmptyPage, ContentPage };

} // namespace

HealthPane::HealthPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_health(*context.site.health())
{
    setAccessibleName(tr("Health"));
    const int kept = context.settings.value(setting::healthRange).toInt();
    m_health.setRange(kept >= 0 && kept < int(Range::Custom) ? Range(kept) : Range::Day);
    build();
    auto *content = new WhenSeen(this, [this] { showState(); });
    connect(&m_health, &HealthController::changed, content, &WhenSeen::changed);
    connect(context.site.publishEffects(), &PublishEffects::changed, content, &WhenSeen::changed);
    connect(context.site.history(), &PublishHistory::changed, content, &WhenSeen::changed);
    connect(&m_health, &HealthController::rangeChanged, this, &HealthPane::showRange);
    showRange();
    showState();
}

void HealthPane::build()
{
    m_header = new PaneHeader(tr("Health"), this);
    m_ranges = new SegmentedControl({tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d")}, m_header);
    m_ranges->addSegment(tr("Custom"), Icon::Calendar);
    m_ranges->setAccessibleName(tr("Range"));
    connect(m_ranges, &SegmentedControl::chosen, this, &HealthPane::chooseRange);
    m_refresh = new QPushButton(m_header);
    m_refresh->setIcon(icon(Icon::Refresh));
    setButtonKind(m_refresh, ButtonKind::Icon);
    m_refresh->setAccessibleName(tr("Refresh"));
    m_refresh->setToolTip(tr("Read the figures again (F5)"));
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_health.isBusy() ? m_health.cancel() : m_health.refresh(); });
    m_header->addTool(m_ranges);
    m_header->addTool(m_refresh);

    m_loading = new LoadingState(LoadingState::Skeleton::Table, this);
    m_loading->setProgress(tr("Reading how the deliveries of %1 go").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, &m_health, &HealthController::cancel);
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, &m_health, &HealthController::refresh);
    connect(m_error, &ErrorState::cancelRequested, &m_health, &HealthController::cancel);
    connect(m_error, &ErrorState::secondaryRequested, this, &Pane::connectionEditWanted);
    m_empty = new EmptyState(tr("Nothing to watch yet"),
                             tr("Once a provider is set up and events come in, this shows where they arrive, where they stop and why."), this);
    connect(m_empty->addButton(tr("Set up a provider"), ButtonKind::Primary, Icon::Providers), &QPushButton::clicked, this,
            [this] { Q_EMIT paneWanted(u"providers"_s); });

    m_states = new QStackedWidget(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_loading, m_error, m_empty, buildContent()})
        m_states->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *HealthPane::buildFunnel()
{
    auto *card = new Card(this);
    m_funnel = new FunnelView(card);
    connect(m_funnel, &FunnelView::stageChosen, this, [this](FunnelStage stage) { openLogs({m_health.span(), statusesOf(stage), {}, {}, true}); });
    connect(m_funnel, &FunnelView::gateChosen, this, [this](FunnelGate gate) { openLogs({m_health.span(), {statusOf(gate)}, {}, {}, true}); });
    m_unit = new SegmentedControl({tr("Count"), tr("%")}, card);
    m_unit->setAccessibleName(tr("Figures of the funnel"));
    m_unit->setCurrentIndex(m_context.settings.value(setting::healthPercent).toBool() ? 1 : 0);
    m_funnel->setPercent(m_unit->currentIndex() == 1);
    connect(m_unit, &SegmentedControl::chosen, this, [this](int index) {
        m_funnel->setPercent(index == 1);
        m_context.settings.setValue(setting::healthPercent, index == 1);
    });
    m_funnelRemark = new TextLabel({}, TextLabel::Look::Caption, card);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(tr("Where events stop"), TextLabel::Look::Strong, card));
    head->addWidget(m_funnelRemark, 1);
    head->addWidget(m_unit);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_funnel);
    return card;
}

QWidget *HealthPane::buildContent()
{
    auto *page = new QWidget(this);
    m_stale = new Banner(Tone::Warning, page);
    m_stale->setLinks({{u"retry"_s, tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, &m_health, &HealthController::refresh);
    auto *body = new QWidget(page);
    auto *main = new QWidget(body);
    m_tiles = new TileRow(main);
    connect(m_tiles, &TileRow::chosen, this, [this](const Receiver &receiver) {
        openReceiver(receiver.webhook ? u"webhooks"_s : u"providers"_s, receiver);
    });
    ChartSkinFactory *factory = m_module.factory();
    for (const Kind kind : {Kind::Outcomes, Kind::Rate, Kind::Latency}) {
        auto *card = m_cards[size_t(kind)] = new ChartCard(kind, factory, m_context.files, main);
        card->setFixedHeight(kind == Kind::Outcomes ? outcomesHeight : linesHeight);
        connect(card, &ChartCard::notice, this, &Pane::notice);
        connect(card->chart(), &HealthChart::spanWanted, &m_health, &HealthController::setSpan);
        card->chart()->setOpens(true);
        connect(card->chart(), &HealthChart::stepOpened, this, [this](const TimeSpan &span) { openLogs({span, {}, {}, {}}); });
        connect(card, &ChartCard::fetchWanted, this, [this] { m_context.site.logs()->feed().fetch(); });
        connect(card, &ChartCard::compareWanted, this, [this](bool on) {
            m_compare = on;
            showFigures();
        });
    }
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lines->setSpacing(14);
    m_lines->addWidget(m_cards[size_t(Kind::Rate)], 1);
    m_lines->addWidget(m_cards[size_t(Kind::Latency)], 1);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(24, 4, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_stale);
    column->addWidget(m_tiles);
    column->addWidget(buildFunnel());
    column->addWidget(m_cards[size_t(Kind::Outcomes)]);
    column->addLayout(m_lines);
    column->addStretch();

    m_side = new QWidget(body);
    m_losses = new LossesView(m_health, *m_context.site.publishEffects(), m_context.clock, m_side);
    m_losses->layout()->setContentsMargins(16, 16, 16, 0);
    connect(m_losses, &LossesView::paneWanted, this, &HealthPane::openReceiver);
    connect(m_losses, &LossesView::restoreWanted, this, &HealthPane::restoreBefore);
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    m_alerts = new AlertsView(*m_context.site.alerts(), m_health, m_context.clock, m_side);
    sideColumn->addWidget(m_alerts);
    sideColumn->addWidget(m_losses);
    sideColumn->addStretch();
    m_sideLine = new Separator(Qt::Vertical, body);
    m_split = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(0);
    m_split->addWidget(main, 1);
    m_split->addWidget(m_sideLine);
    m_split->addWidget(m_side);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->addWidget(scroll);
    return page;
}

void HealthPane::chooseRange(int index)
{
    if (index < int(Range::Custom)) {
        m_health.setRange(Range(index));
        m_context.settings.setValue(setting::healthRange, index);
        return;
    }
    auto *dialog = new RangeDialog(m_health.span(), m_context.clock.now(), window());
    connect(dialog, &RangeDialog::chosen, &m_health, &HealthController::setSpan);
    connect(dialog, &QDialog::rejected, this, &HealthPane::showRange);
    dialog->open();
}

void HealthPane::showRange()
{
    if (m_health.range() != Range::Custom)
        m_preset = m_health.range();
    m_ranges->setCurrentIndex(int(m_health.range()));
}

void HealthPane::showState()
{
    const PaneState state = m_health.state();
    const bool busy = m_health.isBusy();
    setBusy(m_refresh, busy);
    m_error->setRetrying(busy);
    switch (state.kind) {
    case PaneState::Kind::Loading: m_states->setCurrentIndex(LoadingPage); break;
    case PaneState::Kind::Error: m_states->setCurrentIndex(ErrorPage); break;
    case PaneState::Kind::Empty: m_states->setCurrentIndex(EmptyPage); break;
    case PaneState::Kind::Content: m_states->setCurrentIndex(ContentPage); break;
    }
    if (state.error && state.kind == PaneState::Kind::Error) {
        const bool token = state.error->kind == ApiError::Kind::Unauthorized || state.error->kind == ApiError::Kind::Forbidden;
        m_error->setSecondaryText(token ? tr("Use another token…") : QString());
        m_error->setError(errorFacts(*state.error, tr("How the deliveries go could not be read"), m_context));
    }
    const bool content = m_states->currentIndex() == ContentPage;
    m_ranges->setVisible(content);
    m_refresh->setVisible(content);
    m_stale->setVisible(content && state.error);
    if (content && state.error)
        m_stale->setMessage(Tone::Warning, tr("These figures are from %1.").arg(words::moment(m_health.readAt(), m_context.clock.now())),
                            tr("The service could not be asked since. %1").arg(apiErrorLine(*state.error)));
    if (content)
        showFigures();
    else
        m_header->setSummary({});
}

std::vector<ChartData::Mark> HealthPane::marks() const
{
    std::vector<ChartData::Mark> all;
    for (const codec::HistoryEntry &entry : m_context.site.history()->entries()) {
        const qint64 at = entry.at.isValid() ? entry.at.toMSecsSinceEpoch() : 0;
        if (!m_health.span().holds(at))
            continue;
        const QString since = healthwords::since(at, m_context.clock.now());
        switch (entry.what) {
        case codec::HistoryEntry::What::Published:
            all.push_back({at, entry.by.isEmpty() ? tr("Published %1, %2").arg(entry.number).arg(since)
                                                  : tr("Published %1, %2 %3").arg(entry.number).arg(entry.by, since), Tone::Accent});
            break;
        case codec::HistoryEntry::What::Elsewhere: all.push_back({at, tr("Changed elsewhere, %1").arg(since), Tone::Warning}); break;
        case codec::HistoryEntry::What::TestMode: all.push_back({at, tr("Test mode switched, %1").arg(since), Tone::Test}); break;
        case codec::HistoryEntry::What::Removed: all.push_back({at, tr("Removed, %1").arg(since), Tone::Accent}); break;
        }
    }
    for (const Outage &outage : outagesOf(m_health.figures())) {
        QStringList names;
        for (const Receiver &receiver : outage.receivers)
            names << m_health.nameOf(receiver);
        const QString who = names.join(QStringLiteral(", ")), from = healthwords::since(outage.span.fromMs, m_context.clock.now());
        const bool several = names.size() > 1;
        QString text = several ? tr("%1 fail %2").arg(who, from) : tr("%1 fails %2").arg(who, from);
        if (outage.isCut)
            text = outage.isOver ? tr("%1 failed until %2").arg(who, healthwords::since(outage.span.toMs, m_context.clock.now()))
                   : several     ? tr("%1 fail, at least since %2").arg(who, from)
                                 : tr("%1 fails, at least since %2").arg(who, from);
        else if (outage.isOver)
            text = tr("%1 failed %2 to %3").arg(who, from, healthwords::since(outage.span.toMs, m_context.clock.now()));
        all.push_back({outage.span.fromMs, text, Tone::Failed, outage.span.toMs});
    }
    std::ranges::sort(all, {}, &ChartData::Mark::ms);
    return all;
}

void HealthPane::showFigures()
{
    const HealthFigures &figures = m_health.figures();
    const QDateTime now = m_context.clock.now();
    const QLocale locale;
    const QString read = words::roughMoment(m_health.readAt(), now);
    QString summary = tr("from the service, %1").arg(read);
    if (figures.held)
        summary = tr("from the service, %1, and %2 logs held here").arg(read, locale.toString(*figures.held));
    if (m_health.range() == Range::Custom)
        summary = chartwords::stepTime(m_health.span(), m_health.span()) + u", "_s + summary;
    m_header->setSummary(summary);
    m_tiles->refill(m_health, *m_context.site.providers(), now);
    m_funnel->setFunnel(figures.funnel, figures.funnelBefore);
    m_funnelRemark->setText(figures.source == HealthFigures::Source::Logs ? tr("one event counts once per receiver; change against the period before")
                                                                          : tr("as the service tells; what it does not tell is dashed"));
    const auto nameOf = [this](const Receiver &receiver) { return m_health.nameOf(receiver); };
    for (const Kind kind : {Kind::Outcomes, Kind::Rate, Kind::Latency}) {
        ChartData shown = chartData(figures, kind, m_compare, nameOf);
        shown.marks = marks();
        m_cards[size_t(kind)]->setComparing(m_compare);
        m_cards[size_t(kind)]->setData(shown, figures.held, figures.known);
    }
    m_losses->refill();
}

/// In a tab of its own, so that what stands in the others stays.
void HealthPane::openLogs(const HealthSelection &selection)
{
    LogTab tab;
    tab.query = logQueryOf(selection);
    tab.deliveries = selection.deliveries;
    m_context.site.logs()->addTab(tab);
    Q_EMIT paneWanted(u"logs"_s);
}

void HealthPane::openReceiver(const QString &pane, const Receiver &receiver, const QString &event)
{
    const ProviderId provider = ProviderId::fromWire(receiver.id);
    if (pane == u"filters" && !event.isEmpty())
        m_context.site.filters()->want({provider, event});
    if (pane == u"mapping" && !event.isEmpty())
        m_context.site.mapping()->want({event, receiver.id.isEmpty() ? std::nullopt : std::optional(provider)});
    if (!receiver.webhook && !receiver.id.isEmpty())
        m_context.settings.setValue(setting::selectedProvider, receiver.id);
    Q_EMIT paneWanted(pane);
}

void HealthPane::restoreBefore(const Receiver &receiver)
{
    const RecordKey key{receiver.webhook ? RecordKey::Kind::Webhook : RecordKey::Kind::Provider, receiver.id};
    const qint64 published = m_context.site.versions()->newestOf(key);
    if (published == 0) {
        Q_EMIT notice({Tone::Info, tr("Nothing to restore"), tr("This computer does not know what %1 was like before.").arg(m_health.nameOf(receiver)), {}, {}});
        return;
    }
    const auto review = [this] { Q_EMIT paneWanted(u"review"_s); };
    const VersionRestore done = restoreVersion(m_context, published - 1, key, review);
    Q_EMIT notice(done.notice);
    if (done.changed)
        review();
}

void HealthPane::place()
{
    const bool beside = width() >= contentLeast + sideWidth;
    m_split->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideLine->setVisible(beside);
    m_side->setMinimumWidth(beside ? sideWidth : 0);
    m_side->setMaximumWidth(beside ? sideWidth : QWIDGETSIZE_MAX);
    // Below, the alerts stand as far in as the cards.
    m_side->layout()->setContentsMargins(beside ? 0 : 8, 0, beside ? 0 : 8, 20);
    const int main = width() - (beside ? sideWidth : 0) - 48;
    m_lines->setDirection(main >= 2 * linesLeast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HealthPane::entered()
{
    showState();
}

QDateTime HealthPane::readAt() const
{
    return m_health.readAt();
}

bool HealthPane::leave()
{
    if (m_health.range() != Range::Custom)
        return false;
    m_health.setRange(m_preset);
    return true;
}

QList<QWidget *> HealthPane::regions() const
{
    if (m_states->currentIndex() != ContentPage)
        return {m_states->currentWidget(), m_header};
    return {m_tiles, m_funnel, m_cards[0], m_side, m_header};
}

std::vector<Command> HealthPane::commands()
{
    std::vector<Command> all;
    const QStringList names{tr("the last hour"), tr("the last 24 hours"), tr("the last 7 days"), tr("the last 30 days")};
    for (int i = 0; i < names.size(); ++i)
        all.push_back({tr("Actions"), tr("Health of %1").arg(names[i]), {}, icon(Icon::Health), {}, [this, i] {
            Q_EMIT paneWanted(u"health"_s);
            chooseRange(i);
        }});
    return all;
}

void HealthPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    place();
}

void HealthPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    LogFeed &feed = m_context.site.logs()->feed();
    feed.begin();
    feed.setFollowing(true);
    m_health.setShown(true);
}

void HealthPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_health.setShown(false);
    m_context.site.logs()->feed().setFollowing(false);
}

} // namespace selwise
