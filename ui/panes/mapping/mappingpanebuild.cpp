#include "ui/panes/mapping/mappingpane.h"

#include "models/controllers/filterscontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/sitesession.h"
#include "models/ports/settingkeys.h"
#include "ui/mainwindow/panetable.h"
#include "ui/panes/bannercolumn.h"
#include "ui/panes/card.h"
#include "ui/panes/mapping/diagramtools.h"
#include "ui/panes/mapping/importpreview.h"
#include "ui/panes/mapping/labelbanner.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingexchange.h"
#include "ui/panes/mapping/mappinginspector.h"
#include "ui/panes/mapping/mappingtools.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/paneheader.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

// How the pane is put together; what it does is in mappingpane.cpp.

namespace selwise {

namespace {

constexpr int inspectorUsual = 320, inspectorLeast = 280;

} // namespace

void MappingPane::buildHeader()
{
    m_header = new PaneHeader(tr("Mapping"), this);
    m_undo = new QPushButton(m_header);
    m_undo->setIcon(icon(Icon::Undo));
    setButtonKind(m_undo, ButtonKind::Icon);
    QUndoStack &stack = m_context.journal.stack();
    const auto showUndo = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        const QString text = stack.canUndo() ? tr("Undo the %1").arg(stack.undoText()) : tr("Nothing to undo");
        m_undo->setAccessibleName(stack.canUndo() ? text : tr("Undo"));
        m_undo->setToolTip(text);
    };
    connect(&stack, &QUndoStack::indexChanged, m_undo, showUndo);
    connect(m_undo, &QPushButton::clicked, &stack, &QUndoStack::undo);
    showUndo();
    m_fetch = new QPushButton(tr("Fetch defaults"), m_header);
    setButtonKind(m_fetch, ButtonKind::Quiet);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_mapping.defaults()->isBusy())
            m_mapping.defaults()->cancel();
        else
            m_mapping.fetchDefaults();
    });
    m_header->addTool(m_undo);
    m_header->addTool(m_fetch);
}

void MappingPane::build()
{
    buildHeader();
    m_loading = new LoadingState(LoadingState::Skeleton::Table, this);
    m_loading->setProgress(tr("Reading the mappings of %1").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, m_context.site.providers(), &ProvidersController::cancel);
    m_empty = new EmptyState(tr("No provider is set up yet"),
                             tr("Here you say which event of the shop goes to which provider, and under which name. Set up a provider first."), this);
    connect(m_empty->addButton(tr("Set up a provider"), ButtonKind::Primary), &QPushButton::clicked, this,
            [this] { Q_EMIT paneWanted(QStringLiteral("providers")); });
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, m_context.site.providers(), &ProvidersController::refresh);
    connect(m_error, &ErrorState::cancelRequested, m_context.site.providers(), &ProvidersController::cancel);
    connect(m_error, &ErrorState::secondaryRequested, this, &Pane::connectionEditWanted);
    m_states = new QStackedWidget(this);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_error);
    m_states->addWidget(buildContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *MappingPane::buildContent()
{
    m_body = new QWidget(this);
    m_tools = new MappingTools({[this](QMenu *menu) { m_exchange->fillImport(menu); }, [this](QMenu *menu) { m_exchange->fillExport(menu); },
                                [this](QMenu *menu) { fillColumns(menu); }, [this](QMenu *menu) { fillBulk(menu); }}, m_body);
    auto *banners = new BannerColumn;
    m_stale = new Banner(Tone::Error, m_body);
    m_stale->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, m_context.site.providers(), &ProvidersController::refresh);
    m_defaultsProblem = new Banner(Tone::Warning, m_body);
    m_defaultsProblem->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_defaultsProblem, &Banner::linkActivated, &m_mapping, &MappingController::fetchDefaults);
    m_message = new Banner(Tone::Error, m_body);
    m_message->setLinks({{QStringLiteral("close"), tr("Close")}});
    connect(m_message, &Banner::linkActivated, m_message, &QWidget::hide);
    m_labels = new LabelBanner(m_mapping, m_context.settings, m_context.site.profile().site.text, m_body);
    for (QWidget *banner : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_stale), static_cast<QWidget *>(m_defaultsProblem), static_cast<QWidget *>(m_labels)})
        banners->addWidget(banner);
    m_message->hide();
    m_stale->hide();
    m_defaultsProblem->hide();

    m_table = new MappingView(m_mapping, m_context.settings, m_body);
    m_inspector = new MappingInspector(m_mapping, m_body);
    m_split = new QSplitter(Qt::Horizontal, m_body);
    m_split->setChildrenCollapsible(false);
    m_preview = new ImportPreview(m_mapping, m_body);
    m_exchange = new MappingExchange(m_context, *m_table, *m_preview, this);
    m_left = new QStackedWidget(m_body);
    m_left->addWidget(m_table);
    m_left->addWidget(buildNothing());
    m_left->addWidget(m_preview);
    m_left->addWidget(buildDiagram());
    m_split->addWidget(m_left);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(0, 1);
    m_inspector->setMinimumWidth(inspectorLeast);
    const int kept = m_context.settings.value(setting::mappingInspectorWidth).toInt();
    m_split->setSizes({10000, kept >= inspectorLeast ? kept : inspectorUsual});
    connect(m_split, &QSplitter::splitterMoved, this, [this] {
        m_context.settings.setValue(setting::mappingInspectorWidth, m_split->sizes().value(1));
    });
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addLayout(banners);
    column->addWidget(m_split, 1);
    column->setEnabled(false); // until it has a place: its texts would be laid out for a width that nobody sees
    return m_body;
}

QWidget *MappingPane::buildNothing()
{
    m_nothing = new Surface(Surface::Fill::Content, m_body);
    m_nothingText = new TextLabel({}, TextLabel::Look::Secondary, m_nothing);
    m_nothingText->setWordWrap(true);
    m_nothingText->setAlignment(Qt::AlignHCenter);
    auto *all = new LinkLabel(tr("Show all events"), m_nothing);
    connect(all, &LinkLabel::clicked, this, [this] {
        showAll();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout(m_nothing);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_nothingText);
    column->addWidget(all, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return m_nothing;
}

QWidget *MappingPane::buildDiagram()
{
    auto *page = new QWidget(m_body);
    m_diagram = new MappingDiagram(m_mapping, page);
    m_legend = new DiagramLegend(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_diagram, 1);
    column->addWidget(m_legend);
    connect(m_diagram, &MappingDiagram::namesEntered, this, &MappingPane::perform);
    connect(m_tools, &MappingTools::diagramWanted, this, &MappingPane::showDiagram);
    m_exchange->setDiagram(m_diagram);
    m_tools->setDiagram(*m_diagram);
    return page;
}

void MappingPane::connectTable()
{
    connect(m_tools, &MappingTools::searched, this, [this](const QString &text) {
        setChoice([&](MappingChoice &choice) { choice.search = text.trimmed(); });
    });
    connect(m_tools, &MappingTools::showChosen, this, [this](MappingChoice::Show show) {
        setChoice([&](MappingChoice &choice) { choice.show = show; });
    });
    connect(m_tools, &MappingTools::downPressed, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table, &MappingView::namesEntered, this, &MappingPane::perform);
    connect(m_table, &MappingView::unmapWanted, this, &MappingPane::unmapSelected);
    connect(m_table, &MappingView::copyWanted, this, &MappingPane::copy);
    connect(m_table, &MappingView::inspectorWanted, this, [this] { openInspector(true); });
    connect(m_table, &MappingView::refused, this, &MappingPane::tellRefused);
    connect(m_table, &MappingView::currentEventChanged, this, [this] { m_inspector->setEvent(m_table->currentEvent()); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &MappingPane::showRows); // the table has its current cell again
    connect(&m_mapping, &MappingController::choiceChanged, this, &MappingPane::showRows);
    connect(m_table, &MappingView::menuWanted, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillBulk(menu);
        menu->popup(at);
    });
    connect(m_inspector, &MappingInspector::namesEntered, this, &MappingPane::perform);
    m_inspector->setFiltersPane(findPane(u"filters") != nullptr);
    connect(m_inspector, &MappingInspector::filtersWanted, this, [this](const QString &event) {
        FiltersController &filters = *m_context.site.filters();
        for (const ProviderId &provider : filters.providers()) {
            if (filters.shown({provider, event})) {
                filters.want({provider, event});
                break;
            }
        }
        Q_EMIT paneWanted(QStringLiteral("filters"));
    });
    connect(m_inspector, &MappingInspector::closeWanted, this, [this] { openInspector(false); });
    connect(m_inspector, &MappingInspector::reverseWanted, this, [this](const ProviderId &provider, const QString &name, const QString &event) {
        performChanges(tr("reverse mapping of %1").arg(name), m_mapping.reverseChange(provider, name, event));
    });
    connect(m_labels, &LabelBanner::namesEntered, this, &MappingPane::perform);
    connect(m_table, &MappingView::pasteWanted, m_exchange, &MappingExchange::paste);
    connect(m_exchange, &MappingExchange::namesEntered, this, &MappingPane::perform);
    connect(m_exchange, &MappingExchange::refused, this, &MappingPane::tellRefused);
    connect(m_exchange, &MappingExchange::notice, this, &Pane::notice);
    connect(m_exchange, &MappingExchange::previewWanted, this, [this] { showPreview(true); });
    connect(m_preview, &ImportPreview::canceled, this, [this] { showPreview(false); });
    connect(m_preview, &ImportPreview::accepted, this, [this](const std::vector<MappingEdit> &edits) {
        showPreview(false);
        perform(edits);
    });
}

} // namespace selwise
