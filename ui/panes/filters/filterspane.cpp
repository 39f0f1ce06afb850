#include "ui/panes/filters/filterspane.h"

#include "models/controllers/explaincontroller.h"
#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/sitesession.h"
#include "models/items/filtersmodel.h"
#include "models/ports/clock.h"
#include "models/ports/settingkeys.h"
#include "models/text/providertext.h"
#include "ui/panes/card.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/filters/filtereditor.h"
#include "ui/panes/filters/filterlist.h"
#include "ui/panes/filters/verdictpanel.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/loadingstate.h"
#include "ui/widgets/popupmenubutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listLeast = 216, editorLeast = 672, editorAlone = 480, verdictLeast = 320, comboMost = 300;
enum Page { LoadingPage, ErrorPage, EmptyPage, ContentPage };

} // namespace

FiltersPane::FiltersPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_filters(*context.site.filters())
{
    setAccessibleName(tr("Filters"));
    build();
    ProvidersController *providers = context.site.providers();
    connect(providers, &ProvidersController::stateChanged, this, &FiltersPane::showState);
    connect(providers, &ProvidersController::busyChanged, this, &FiltersPane::showState);
    connect(m_list, &FilterList::chosen, this, &FiltersPane::showChosen);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filters.model(), signal, this, &FiltersPane::showState);
    connect(m_filters.model(), &QAbstractItemModel::dataChanged, this, &FiltersPane::showSummary);
    connect(m_filters.model(), &QAbstractItemModel::dataChanged, this, &FiltersPane::fillCombo);
    showState();
}

void FiltersPane::build()
{
    m_header = new PaneHeader(tr("Filters"), this);
    m_new = new PopupMenuButton(tr("New filter"), m_header);
    m_new->setIcon(icon(Icon::Plus));
    m_new->setBuilder([this](QMenu *menu) { fillNewMenu(menu); });
    m_refresh = new QPushButton(tr("Refresh"), m_header);
    m_refresh->setIcon(icon(Icon::Refresh));
    m_refresh->setToolTip(tr("Read the settings again (F5)"));
    m_combo = new QComboBox(m_header);
    m_combo->setMaximumWidth(comboMost);
    m_combo->setAccessibleName(tr("Filter"));
    m_header->addTool(m_combo);
    m_header->addTool(m_new);
    m_header->addTool(m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        m_context.site.providers()->isBusy() ? m_context.site.providers()->cancel() : m_context.site.refresh();
    });
    connect(m_combo, &QComboBox::activated, this, [this](int row) {
        if (const auto key = m_list->keyAt(row))
            m_list->select(*key);
    });
    m_loading = new LoadingState(LoadingState::Skeleton::ListAndForm, this);
    m_loading->setProgress(tr("Reading the filters of %1").arg(m_context.site.profile().name));
    connect(m_loading, &LoadingState::canceled, m_context.site.providers(), &ProvidersController::cancel);
    m_error = new ErrorState(this);
    connect(m_error, &ErrorState::retryRequested, m_context.site.providers(), &ProvidersController::refresh);
    connect(m_error, &ErrorState::cancelRequested, m_context.site.providers(), &ProvidersController::cancel);
    m_empty = new EmptyState(tr("No filters yet"),
                             tr("A filter lets only some events of a kind go to a provider: purchases of at least 1, say. Without one, every mapped event goes there."), this);
    QPushButton *first = m_empty->addButton(tr("New filter…"), ButtonKind::Primary, Icon::Plus);
    connect(first, &QPushButton::clicked, this, [this, first] {
        auto *shown = new QMenu(this);
        shown->setAttribute(Qt::WA_DeleteOnClose);
        fillNewMenu(shown);
        shown->popup(first->mapToGlobal(QPoint(0, first->height())));
    });
    m_stale = new Banner(Tone::Error, this);
    m_stale->setLinks({{u"retry"_s, tr("Try again")}});
    connect(m_stale, &Banner::linkActivated, m_context.site.providers(), &ProvidersController::refresh);

    m_editor = new FilterEditor(m_context, this);
    m_editor->setMinimumWidth(editorAlone); // with the conditions in two lines
    m_editor->setAccessibleName(tr("Filter"));
    m_verdict = new VerdictPanel(m_filters, *m_context.site.seenFeed(), m_context.clock, this);
    m_verdict->setMinimumWidth(verdictLeast);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(buildList());
    m_split->addWidget(m_editor);
    m_split->addWidget(m_verdict);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 2);
    m_split->setStretchFactor(2, 1);
    m_split->setSizes({listLeast, editorLeast, verdictLeast});
    connect(m_editor, &FilterEditor::notice, this, &Pane::notice);
    connect(m_editor, &FilterEditor::stopsClicked, m_verdict, &VerdictPanel::showOnly);
    connect(m_verdict, &VerdictPanel::explainWanted, this, [this](const std::shared_ptr<const SeenEvent> &event) {
        const QString when = event->at.isValid() ? words::moment(event->at, m_context.clock.now()) : tr("without a time");
        m_context.site.explain()->want({QString::fromUtf8(event->payload().toBytes(true)), tr("from the log, %1; personal data is hidden").arg(when),
                                        RecordKey{RecordKey::Kind::Provider, m_filters.chosen()->provider.canonical()}});
        Q_EMIT paneWanted(QStringLiteral("explain"));
    });
    connect(m_editor, &FilterEditor::copied, this, &FiltersPane::select);

    auto *content = new QWidget(this);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins(0, 0, 0, 0);
    contentColumn->setSpacing(0);
    contentColumn->addWidget(m_stale);
    contentColumn->addWidget(m_split, 1);
    m_states = new QStackedWidget(this);
    m_states->addWidget(m_loading);
    m_states->addWidget(m_error);
    m_states->addWidget(m_empty);
    m_states->addWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
}

QWidget *FiltersPane::buildList()
{
    m_side = new Surface(Surface::Fill::Content, this);
    m_side->setMinimumWidth(listLeast);
    m_search = new SearchField(tr("Find a filter"), m_side);
    m_list = new FilterList(m_filters, m_side);
    connect(m_search, &QLineEdit::textChanged, m_list, &FilterList::find);
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    auto *search = new QVBoxLayout;
    search->setContentsMargins(16, 12, 12, 12);
    search->addWidget(m_search);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(new Separator(Qt::Horizontal, m_side));
    column->addWidget(m_list, 1);
    return m_side;
}

void FiltersPane::fillNewMenu(QMenu *menu)
{
    for (const ProviderId &provider : m_filters.providers()) {
        QMenu *events = menu->addMenu(providerIcon(words::mark(provider)), providerName(provider));
        bool unmapped = false;
        for (const QString &event : m_filters.eventsFor(provider)) {
            if (m_filters.shown({provider, event}))
                continue;
            const bool mapped = m_filters.isMapped({provider, event});
            if (!mapped && !std::exchange(unmapped, true))
                events->addSection(tr("Not sent to %1").arg(providerName(provider)));
            events->addAction(event, this, [this, provider, event] { begin({provider, event}); });
        }
    }
}

/// A new one begins with an empty condition, which says what to do.
void FiltersPane::begin(const FiltersController::Key &key)
{
    m_search->clear();
    m_context.journal.endTyping();
    EventFilter fresh;
    fresh.conditions = {FiltersController::condition({}, Operator::Eq, std::nullopt)};
    m_filters.set(key, fresh);
    m_context.journal.endTyping();
    if (!m_filters.shown(key))
        return; // the provider is not there, or is to be deleted
    select(key);
    m_editor->takeFocus();
}

void FiltersPane::select(const FiltersController::Key &key)
{
    if (!m_filters.shown(key) && !m_filters.published(key))
        begin(key);
    else if (!m_list->select(key)) {
        m_search->clear();
        m_list->select(key);
    }
}

void FiltersPane::entered()
{
    m_context.site.seenFeed()->readIfOlder(std::chrono::minutes(1));
    showState();
}

void FiltersPane::showState()
{
    ProvidersController &providers = *m_context.site.providers();
    const PaneState state = providers.state();
    const bool busy = providers.isBusy();
    setBusy(m_refresh, busy);
    m_refresh->setText(busy ? tr("Cancel") : tr("Refresh"));
    m_error->setRetrying(busy);
    if (state.error) {
        m_error->setError(errorFacts(*state.error, tr("The filters could not be read"), m_context));
        const sentences::ErrorText text = sentences::error(*state.error, words::host(m_context.site.profile()));
        m_stale->setMessage(Tone::Error, text.fact, tr("%1 Below stands what was read at %2.").arg(text.whole(), words::clockTime(providers.refreshedAt())));
    }
    m_stale->setVisible(state.error && state.kind == PaneState::Kind::Content);
    const bool any = m_filters.model()->rowCount() > 0;
    const Page page = state.kind == PaneState::Kind::Loading ? LoadingPage : state.kind == PaneState::Kind::Error ? ErrorPage : any ? ContentPage : EmptyPage;
    // Before it is seen: a list that gets the focus with nothing chosen makes its first row the current one, and none selected.
    if (page == ContentPage && !m_list->currentIndex().isValid() && !m_selecting) {
        const QScopedValueRollback<bool> selecting(m_selecting, true);
        const QString last = m_context.settings.value(setting::selectedFilter).toString();
        const FiltersController::Key key{ProviderId::fromWire(last.section(u' ', 0, 0)), last.section(u' ', 1)};
        if (!m_list->select(key))
            m_list->setCurrentIndex(m_list->model()->index(0, 0));
    }
    if (page == ContentPage) {
        const auto wanted = m_filters.takeWanted();
        if (wanted && (m_filters.shown(*wanted) || m_filters.published(*wanted)))
            select(*wanted);
    }
    m_states->setCurrentIndex(page);
    m_refresh->setVisible(page == EmptyPage || page == ContentPage);
    m_new->setVisible(page == ContentPage);
    if (page == EmptyPage)
        showChosen(std::nullopt);
    place();
    showSummary();
}

void FiltersPane::showSummary()
{
    const FiltersModel &model = *m_filters.model();
    std::set<QString> events;
    int filters = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).removed)
            continue;
        ++filters;
        events.insert(model.at(row).event);
    }
    QString summary = tr("%n filter(s)", nullptr, filters);
    summary += u' ' + tr("on %n event(s)", nullptr, int(events.size()));
    if (const int changed = model.changedCount(); changed > 0)
        summary += tr(", %n changed", nullptr, changed);
    m_header->setSummary(m_states->currentIndex() == ContentPage ? summary : QString());
}

void FiltersPane::showChosen(const std::optional<FiltersController::Key> &key)
{
    if (key)
        m_context.settings.setValue(setting::selectedFilter, QString(key->provider.canonical() + u' ' + key->event));
    m_verdict->showOnly(-1);
    m_editor->setFilter(key);
    if (m_combo->isVisible() && m_list->currentIndex().isValid())
        m_combo->setCurrentIndex(m_list->currentIndex().row());
}

void FiltersPane::fillCombo()
{
    if (m_combo->isHidden())
        return;
    const int rows = m_list->model()->rowCount();
    bool same = m_combo->count() == rows;
    for (int row = 0; same && row < rows; ++row)
        same = m_combo->itemText(row) == m_list->nameAt(row);
    if (!same) {
        m_combo->clear();
        for (int row = 0; row < rows; ++row)
            m_combo->addItem(m_list->model()->index(row, 0).data(Qt::DisplayRole).toString());
    }
    m_combo->setCurrentIndex(m_list->currentIndex().row());
}

/// The list goes first where there is no room for all three.
void FiltersPane::place()
{
    const bool narrow = width() < listLeast + editorLeast + verdictLeast + 2;
    m_side->setVisible(!narrow);
    m_combo->setVisible(narrow && m_states->currentIndex() == ContentPage);
    fillCombo();
}

QList<QWidget *> FiltersPane::regions() const
{
    if (m_states->currentIndex() != ContentPage)
        return {m_states->currentWidget(), m_header};
    if (m_side->isHidden())
        return {m_editor, m_verdict, m_header};
    return {m_list, m_editor, m_verdict, m_header};
}

int FiltersPane::footHeight() const
{
    return m_verdict->isVisible() ? m_verdict->footHeight() : 0;
}

QWidget *FiltersPane::searchField() const
{
    if (m_states->currentIndex() != ContentPage)
        return nullptr;
    return m_side->isHidden() ? static_cast<QWidget *>(m_combo) : m_search;
}

std::vector<Command> FiltersPane::commands()
{
    std::vector<Command> all;
    const auto come = [this] { Q_EMIT paneWanted(u"filters"_s); };
    constexpr int most = 200;
    const FiltersModel &model = *m_filters.model();
    for (int row = 0; row < std::min(model.rowCount(), most); ++row) {
        const FiltersController::Key key{model.at(row).provider, model.at(row).event};
        all.push_back({tr("Filters"), tr("%1 to %2").arg(key.event, providerName(key.provider)), tr("filter"), providerIcon(words::mark(key.provider)), {}, [this, come, key] {
            come();
            select(key);
        }});
    }
    all.push_back({tr("Actions"), tr("Read the events seen again"), {}, icon(Icon::Refresh), {}, [this, come] {
        come();
        m_context.site.seenFeed()->read();
    }});
    return all;
}

void FiltersPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    place();
}

} // namespace selwise
