#include "ui/panes/logs/logspane.h"

#include "models/controllers/logscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/items/logsmodel.h"
#include "models/ports/clock.h"
#include "models/services/logexport.h"
#include "models/text/logquerytext.h"
#include "ui/panes/logs/chipsbar.h"
#include "ui/panes/logs/facetlist.h"
#include "ui/panes/logs/logdetail.h"
#include "ui/panes/logs/loggroups.h"
#include "ui/panes/logs/logtable.h"
#include "ui/panes/logs/logtabs.h"
#include "ui/panes/logs/matchstrip.h"
#include "ui/panes/logs/querybar.h"
#include "ui/panes/logs/runningbar.h"
#include "ui/panes/logs/timehistogram.h"
#include "ui/panes/logs/timelegend.h"
#include "ui/panes/card.h"
#include "ui/theme/variants.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QActionGroup>
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

// What the pane consists of. What it shows and does is in logspanestate.cpp and logspaneactions.cpp.

namespace selwise {

namespace {

constexpr int headHeight = 56, facetsWidth = 216, detailWidth = 360, tableLeast = 360;

QPushButton *quietButton(const QString &text, Icon glyph, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setIcon(icon(glyph));
    setButtonKind(button, ButtonKind::Quiet);
    return button;
}

} // namespace

LogsPane::LogsPane(const PaneContext &context, QWidget *parent) : Pane(parent), m_context(context), m_logs(*context.site.logs())
{
    setAccessibleName(tr("Delivery logs"));
    setAcceptDrops(true);
    m_pages = new QStackedWidget(this);
    m_loading = new LoadingState(LoadingState::Skeleton::Table, m_pages);
    m_empty = new EmptyState(tr("No delivery logs yet"),
                             tr("Here stands every attempt to deliver an event, as soon as the site has sent one: what was sent, what came back, and why "
                                "something was not sent."),
                             m_pages);
    QPushButton *again = m_empty->addButton(tr("Fetch now"), ButtonKind::Primary, Icon::Refresh);
    connect(again, &QPushButton::clicked, this, [this] { m_logs.feed().fetch(); });
    QPushButton *import = m_empty->addButton(tr("Import files…"), ButtonKind::Default, Icon::Import);
    connect(import, &QPushButton::clicked, this, &LogsPane::importFiles);
    m_error = new ErrorState(m_pages);
    m_content = new QWidget(m_pages);
    auto *body = new QVBoxLayout(m_content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(buildQueryRow());
    body->addWidget(buildTime());
    m_chips = new ChipsBar(m_logs, m_content);
    body->addWidget(m_chips);
    m_facets = new FacetList(m_logs, m_content);
    m_detail = new LogDetail(m_logs, m_content);
    m_split = new QSplitter(Qt::Horizontal, m_content);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_facets);
    m_split->addWidget(buildTableSide());
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(1, 1);
    m_facets->setMinimumWidth(180);
    m_detail->setMinimumWidth(300);
    m_split->setSizes({facetsWidth, 700, detailWidth});
    body->addWidget(m_split, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error), m_content})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_pages, 1);
    m_running = new RunningBar(this);
    column->addWidget(m_running);
    buildShortcuts();
    connectLogs();
    showState();
}

QWidget *LogsPane::buildHead()
{
    auto *head = new Surface(Surface::Fill::Content, this);
    head->setFixedHeight(headHeight);
    m_tabs = new LogTabs(m_logs, head);
    auto *add = new QPushButton(head);
    setButtonKind(add, ButtonKind::Icon);
    add->setIcon(icon(Icon::Plus));
    add->setAccessibleName(tr("New tab"));
    add->setToolTip(add->accessibleName());
    connect(add, &QPushButton::clicked, this, [this] { m_logs.addTab({}); });
    auto *saved = new PopupMenuButton(tr("Saved searches"), head);
    saved->setIcon(icon(Icon::Bookmark));
    setButtonKind(saved, ButtonKind::Quiet);
    saved->setBuilder([this](QMenu *menu) { fillSaved(menu); });
    auto *import = quietButton(tr("Import"), Icon::Import, head);
    connect(import, &QPushButton::clicked, this, &LogsPane::importFiles);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(tr("Delivery logs"), TextLabel::Look::Title, head), 0, Qt::AlignVCenter);
    row->addSpacing(12);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addWidget(add, 0, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(saved);
    row->addWidget(import);
    auto *out = new PopupMenuButton(tr("Export"), head);
    out->setIcon(icon(Icon::Export));
    setButtonKind(out, ButtonKind::Quiet);
    out->setBuilder([this](QMenu *menu) {
        menu->addAction(tr("CSV, the columns shown…"), this, [this] { exportRows(LogExportFormat::Csv); });
        menu->addAction(tr("XLSX, the columns shown…"), this, [this] { exportRows(LogExportFormat::Xlsx); });
        menu->addAction(tr("NDJSON, whole entries…"), this, [this] { exportRows(LogExportFormat::Ndjson); });
    });
    row->addWidget(out);
    auto *keep = new QPushButton(head);
    setButtonKind(keep, ButtonKind::Icon);
    keep->setIcon(icon(Icon::Sliders));
    keep->setAccessibleName(tr("How long logs are kept"));
    keep->setToolTip(keep->accessibleName());
    connect(keep, &QPushButton::clicked, this, &LogsPane::showRetention);
    row->addWidget(keep);
    return head;
}

QWidget *LogsPane::buildQueryRow()
{
    auto *area = new Surface(Surface::Fill::Content, m_content);
    m_query = new QueryBar(m_logs, area);
    m_range = new PopupMenuButton(tr("All times"), area);
    m_range->setIcon(icon(Icon::Clock));
    m_ranges = new QActionGroup(this);
    m_range->setBuilder([this](QMenu *menu) { fillRanges(menu); });
    auto *keep = new QPushButton(area);
    setButtonKind(keep, ButtonKind::Icon);
    keep->setIcon(icon(Icon::Bookmark));
    keep->setAccessibleName(tr("Save this search"));
    keep->setToolTip(keep->accessibleName());
    connect(keep, &QPushButton::clicked, this, &LogsPane::saveSearch);
    m_tail = new QPushButton(tr("Live tail"), area);
    m_tail->setIcon(icon(Icon::Play));
    m_tail->setCheckable(true);
    connect(m_tail, &QPushButton::clicked, this, [this] {
        LogFeed &feed = m_logs.feed();
        const bool shows = m_logs.isPaused() && (feed.isFollowing() || (m_logs.newEntries() > 0 && !feed.isFilling()));
        if (!shows)
            feed.setFollowing(!feed.isFollowing());
        if (shows || feed.isFollowing())
            m_logs.showNew();
        showTail();
    });
    auto *row = new QHBoxLayout(area);
    row->setContentsMargins(24, 8, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_query, 1, Qt::AlignTop);
    for (QPushButton *button : {static_cast<QPushButton *>(m_range), keep, m_tail}) {
        button->setFixedHeight(QueryBar::fieldHeight);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return area;
}

QWidget *LogsPane::buildTime()
{
    auto *area = new Surface(Surface::Fill::Content, m_content);
    m_histogram = new TimeHistogram(area);
    m_held = new TextLabel({}, TextLabel::Look::CaptionStrong, area);
    m_brushed = new TextLabel({}, TextLabel::Look::Caption, area);
    m_fetch = new LinkLabel(tr("Fetch the rest"), area);
    m_fetch->setSmall(true);
    connect(m_fetch, &LinkLabel::clicked, this, [this] { m_logs.feed().isFilling() ? m_logs.feed().cancel() : m_logs.feed().fetch(); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addWidget(m_held);
    foot->addWidget(m_brushed);
    foot->addStretch();
    foot->addWidget(new TimeLegend(area));
    foot->addWidget(m_fetch);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(24, 0, 16, 8);
    column->setSpacing(2);
    column->addWidget(m_histogram);
    column->addLayout(foot);
    return area;
}

QWidget *LogsPane::buildTableSide()
{
    auto *side = new Surface(Surface::Fill::Content, m_content);
    side->setMinimumWidth(tableLeast);
    m_mode = new SegmentedControl({tr("Attempts"), tr("Deliveries")}, side);
    m_mode->setAccessibleName(tr("Rows"));
    connect(m_mode, &SegmentedControl::chosen, this, [this](int mode) {
        LogTab tab = m_logs.tab();
        tab.deliveries = mode == 1;
        m_logs.setTab(tab);
    });
    m_undelivered = new QPushButton(tr("Undelivered"), side);
    m_undelivered->setCheckable(true);
    m_undelivered->setToolTip(tr("Deliveries that are over and never succeeded; pending ones are not among them"));
    connect(m_undelivered, &QPushButton::clicked, this, &LogsPane::toggleUndelivered);
    m_group = new PopupMenuButton(tr("Group"), side);
    m_group->setIcon(icon(Icon::Table));
    setButtonKind(m_group, ButtonKind::Quiet);
    setCompact(m_group);
    m_groupings = new QActionGroup(this);
    m_group->setBuilder([this](QMenu *menu) { fillGroups(menu); });
    m_failure = new QPushButton(tr("Next failure"), side);
    setButtonKind(m_failure, ButtonKind::Quiet);
    setKeyHint(m_failure, QStringLiteral("F8"));
    setCompact(m_failure);
    connect(m_failure, &QPushButton::clicked, this, [this] { findFailure(true); });
    auto *columns = new PopupMenuButton({}, side);
    setButtonKind(columns, ButtonKind::Icon);
    setCompact(columns);
    columns->setIcon(icon(Icon::Columns));
    columns->setAccessibleName(tr("Order and columns"));
    columns->setToolTip(columns->accessibleName());
    columns->setBuilder([this](QMenu *menu) { fillColumns(menu); });
    auto *right = new QWidget(side);
    right->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed); // where it has no room whole, it goes beneath
    right->setMinimumHeight(m_mode->sizeHint().height());
    auto *rightRow = new QHBoxLayout(right);
    rightRow->setContentsMargins(0, 0, 0, 0);
    rightRow->setSpacing(8);
    rightRow->addStretch();
    for (QPushButton *button : {static_cast<QPushButton *>(m_group), m_failure, static_cast<QPushButton *>(columns)})
        rightRow->addWidget(button);
    auto *tools = new FlowLayout(nullptr, 8);
    tools->setContentsMargins(16, 6, 12, 6);
    for (QWidget *tool : {static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_undelivered), right})
        tools->addWidget(tool);
    m_table = new LogTable(m_logs, side);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) { showMenu(m_table->viewport()->mapToGlobal(at)); });
    m_strip = new MatchStrip(side);
    m_groups = new LogGroups(m_logs, side);
    auto *tableRow = new QWidget(side);
    auto *row = new QHBoxLayout(tableRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_strip);
    m_rows = new QStackedWidget(side);
    m_rows->addWidget(tableRow);
    m_rows->addWidget(m_groups);
    m_rows->addWidget(buildNothing());
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(new Separator(Qt::Horizontal, side));
    column->addWidget(m_rows, 1);
    return side;
}

QWidget *LogsPane::buildNothing()
{
    m_nothing = new Surface(Surface::Fill::Content, m_content);
    m_nothingText = new TextLabel({}, TextLabel::Look::Secondary, m_nothing);
    auto *last = new LinkLabel(tr("Remove the last refinement"), m_nothing);
    connect(last, &LinkLabel::clicked, this, [this] {
        for (int chip = int(m_logs.chips().size()) - 1; chip >= 0; --chip) {
            if (m_logs.chips()[size_t(chip)].chip.on) {
                m_logs.removeChip(chip);
                return;
            }
        }
    });
    auto *column = new QVBoxLayout(m_nothing);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_nothingText, 0, Qt::AlignHCenter);
    column->addWidget(last, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return m_nothing;
}

void LogsPane::buildShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const QString &does, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(does);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_F8, tr("Next failure"), [this] { findFailure(true); });
    add(Qt::SHIFT | Qt::Key_F8, tr("Failure before"), [this] { findFailure(false); });
    add(Qt::CTRL | Qt::Key_F8, tr("Next slow log"), [this] { m_logs.findNeighbour(m_table->currentRow(), Neighbour::NextSlow, true); });
    add(Qt::CTRL | Qt::Key_B, tr("Bookmark"), [this] { toggleBookmark(); });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setWhatsThis(tr("Copy rows"));
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { copyRows(false); });
    auto *copyJson = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, m_table);
    copyJson->setWhatsThis(tr("Copy as JSON"));
    copyJson->setContext(Qt::WidgetShortcut);
    connect(copyJson, &QShortcut::activated, this, [this] { copyRows(true); });
}

void LogsPane::connectLogs()
{
    connect(&m_logs, &LogsController::tabsChanged, this, [this] { m_tabs->showTabs(); });
    connect(&m_logs, &LogsController::resultChanged, this, [this] {
        showState();
        showResult();
    });
    connect(&m_logs, &LogsController::runningChanged, this, [this] {
        showState();
        showOutcome();
    });
    connect(&m_logs, &LogsController::newEntriesChanged, this, &LogsPane::showTail);
    connect(&m_logs, &LogsController::groupsChanged, this, [this] {
        m_groups->showGroups();
        const auto &by = m_logs.groupBy();
        m_group->setText(by.empty() ? tr("Group") : tr("Grouped: %1").arg(logFieldLabel(by.front())));
    });
    connect(&m_logs.feed(), &LogFeed::changed, this, [this] {
        showState();
        showFeed();
        showTail();
        showRows();
    });
    connect(&m_logs, &LogsController::neighbourFound, this, [this](int row, Neighbour what) {
        if (row >= 0)
            m_table->goTo(row);
        else
            Q_EMIT notice({Tone::Info, what == Neighbour::NextFailure ? tr("No further failure") : tr("No further slow one"), {}, {}, {}});
    });
    connect(m_table, &LogTable::currentRowChanged, this, [this] {
        m_logs.setPaused(true);
        showRow();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogsPane::showRow);
    connect(m_table, &LogTable::opened, this, [this] {
        const bool wasOpen = m_detail->isVisible();
        m_detailClosed = false;
        showRow();
        if (wasOpen && QApplication::mouseButtons() == Qt::NoButton) // by a key
            m_detail->takeFocus();
    });
    connect(m_strip, &MatchStrip::rowWanted, m_table, &LogTable::goTo);
    connect(m_groups, &LogGroups::groupWanted, this, [this](const QString &query) {
        m_logs.setGroupBy({});
        LogTab tab = m_logs.tab();
        tab.query = logquery::narrowed(tab.query, query);
        m_logs.setTab(tab);
        showRows();
    });
    connect(m_histogram, &TimeHistogram::brushed, this, [this](qint64 from, qint64 to) {
        using logquery::Bound;
        using logquery::Moment;
        logquery::TimeRange range;
        range.from = Bound<Moment>{{Moment::Kind::Instant, from}, true};
        range.to = Bound<Moment>{{Moment::Kind::Instant, to}, false};
        m_logs.setTab(logquery::withBrush(m_logs.tab(), range));
    });
    connect(m_histogram, &TimeHistogram::brushCleared, this, [this] { m_logs.setTab(logquery::withBrush(m_logs.tab(), std::nullopt)); });
    connect(m_query, &QueryBar::helpWanted, this, &LogsPane::showHelp);
    m_detail->setVersionOf([this](const DeliveryLogEntry &first) { return versionOf(first); });
    connect(m_detail, &LogDetail::closeWanted, this, [this] {
        m_detailClosed = true;
        m_detail->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &LogDetail::relatedWanted, this, &LogsPane::ask);
    connect(m_detail, &LogDetail::copyWanted, this, &LogsPane::copyText);
    connect(m_detail, &LogDetail::explainWanted, this, &LogsPane::explainEvent);
    connect(m_detail, &LogDetail::stopWanted, this, &LogsPane::openStop);
    connect(m_error, &ErrorState::retryRequested, this, [this] { m_logs.begin(); });
    connect(m_loading, &LoadingState::canceled, this, [this] { m_logs.feed().cancel(); });
}

QList<QWidget *> LogsPane::regions() const
{
    if (m_pages->currentWidget() == m_loading)
        return {}; // the focus waits for the content
    if (m_pages->currentWidget() != m_content)
        return {m_pages->currentWidget()};
    return {m_query->field(), m_histogram, m_facets, m_table, m_detail, m_tabs};
}

QWidget *LogsPane::searchField() const
{
    return m_query->field();
}

void LogsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_failure->setVisible(!isNarrow());
    showRow();
}

bool LogsPane::isNarrow() const
{
    constexpr int wide = 1240;
    return width() < wide;
}

} // namespace selwise
