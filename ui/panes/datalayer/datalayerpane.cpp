#include "ui/panes/datalayer/datalayerpane.h"

#include "models/controllers/datalayercontroller.h"
#include "models/controllers/sitesession.h"
#include "models/domain/codec/webhookcodec.h"
#include "ui/panes/card.h"
#include "ui/panes/datalayer/datalayerform.h"
#include "ui/panes/datalayer/snippetview.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace selwise {

namespace {

constexpr int formLeast = 420, sideUsual = 520, sideLeast = 340;
enum Page { LoadingPage, ErrorPage, ContentPage };

} // namespace

DataLayerPane::DataLayerPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_layer(*context.site.dataLayer())
{
    setAccessibleName(tr("Data layer"));
    build();
    connect(&m_layer, &RecordsKeeper::stateChanged, this, &DataLayerPane::showState);
    connect(&m_layer, &RecordPublisher::busyChanged, this, &DataLayerPane::showState);
    connect(&m_layer, &RecordPublisher::recordChanged, this, &DataLayerPane::showState);
    showState();
}

void DataLayerPane::build()
{
    m_header = new PaneHeader(tr("Data layer"), this);
    m_reset = new QPushButton(tr("Reset to defaults"), m_header);
    m_reset->setIcon(icon(Icon::Undo));
    m_reset->setToolTip(tr("Takes the documented defaults into the draft. Members this program does not know stay."));
    m_header->addTool(m_reset);
    connect(m_reset, &QPushButton::clicked, this, &DataLayerPane::resetToDefaults);
    m_loading = new LoadingState(LoadingState::Skeleton::Form, this);
    m_loading->setProgress(tr("Reading the data layer of %1").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, &m_layer, &DataLayerController::cancel);
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, &m_layer, &DataLayerController::refresh);
    connect(m_error, &ErrorState::cancelRequested, &m_layer, &DataLayerController::cancel);
    connect(m_error, &ErrorState::secondaryRequested, this, &Pane::connectionEditWanted);
    m_states = new QStackedWidget(this);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_error);
    m_states->addWidget(buildContent());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *DataLayerPane::buildContent()
{
    auto *left = new Surface(Surface::Fill::Content);
    m_form = new DataLayerForm(m_context, left);
    m_stale = new Banner(Tone::Error, left);
    m_stale->setLinks({{QStringLiteral("retry"), tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, &m_layer, &DataLayerController::refresh);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(24, 16, 16, 24);
    leftColumn->setSpacing(12);
    leftColumn->addWidget(m_stale);
    leftColumn->addWidget(m_form);
    leftColumn->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(left);
    scroll->setMinimumWidth(formLeast);
    m_snippet = new SnippetView(m_layer, this);
    m_snippet->setMinimumWidth(sideLeast);
    connect(m_snippet, &SnippetView::notice, this, &Pane::notice);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(m_snippet);
    split->setStretchFactor(0, 1);
    split->setSizes({10000, sideUsual});
    return split;
}

QList<QWidget *> DataLayerPane::regions() const
{
    switch (m_states->currentIndex()) {
    case LoadingPage: return {m_loading};
    case ErrorPage: return {m_error};
    default: return {m_form, m_snippet, m_reset};
    }
}

QWidget *DataLayerPane::searchField() const
{
    return m_states->currentIndex() == ContentPage ? m_form->variable() : nullptr;
}

void DataLayerPane::entered()
{
    showState();
}

void DataLayerPane::showState()
{
    const PaneState state = m_layer.state();
    const bool content = m_layer.config().has_value();
    if (state.error) {
        const bool token = state.error->kind == ApiError::Kind::Unauthorized || state.error->kind == ApiError::Kind::Forbidden;
        m_error->setSecondaryText(token ? tr("Use another token…") : QString());
        m_error->setError(errorFacts(*state.error, tr("The data layer could not be read"), m_context));
        const sentences::ErrorText text = sentences::error(*state.error, words::host(m_context.site.profile()));
        m_stale->setMessage(Tone::Error, text.fact, tr("%1 Below stands what was read at %2.").arg(text.whole(), words::clockTime(m_layer.refreshedAt())));
    }
    m_error->setRetrying(m_layer.isBusy());
    m_stale->setVisible(state.error && content);
    m_states->setCurrentIndex(content ? ContentPage : state.kind == PaneState::Kind::Error ? ErrorPage : LoadingPage);
    m_reset->setVisible(content);
    const int changes = m_context.site.drafts()->changeCount(DataLayerController::key());
    m_header->setSummary(!content ? QString() : changes > 0 ? tr("%n unpublished changes", nullptr, changes) : tr("as at the server, read %1").arg(words::clockTime(m_layer.refreshedAt()).left(5)));
    m_form->refill();
    m_snippet->refill();
}

/// As one step to undo.
void DataLayerPane::resetToDefaults()
{
    const auto now = m_layer.config();
    if (!now)
        return;
    DataLayerConfig usual;
    usual.source = now->source;
    usual.reverseEventMapping = now->reverseEventMapping; // names of this shop, for which there is no default
    const std::vector<Change> changes = diff(DataLayerController::key(), codec::encodeRecord(*now), codec::encodeRecord(usual));
    if (changes.empty())
        Q_EMIT notice({Tone::Info, tr("Nothing to reset"), tr("All of it is as documented already."), {}, {}});
    else
        m_context.journal.perform(tr("reset of the data layer"), changes);
}

} // namespace selwise
