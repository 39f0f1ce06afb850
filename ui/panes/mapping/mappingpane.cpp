#include "ui/panes/mapping/mappingpane.h"

#include "models/controllers/providerscontroller.h"
#include "models/controllers/seenfeed.h"
#include "models/controllers/sitesession.h"
#include "models/items/mappingmodel.h"
#include "models/ports/settingkeys.h"
#include "models/text/providertext.h"
#include "ui/panes/errorfacts.h"
#include "ui/panes/mapping/diagramtools.h"
#include "ui/panes/mapping/importpreview.h"
#include "ui/panes/mapping/labelbanner.h"
#include "ui/panes/mapping/mappingdiagram.h"
#include "ui/panes/mapping/mappingexchange.h"
#include "ui/panes/mapping/mappinginspector.h"
#include "ui/panes/mapping/mappingtools.h"
#include "ui/panes/mapping/mappingview.h"
#include "ui/panes/paneheader.h"
#include "ui/panes/sentences.h"
#include "ui/panes/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/variants.h"
#include "ui/undo/editjournal.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/errorstate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace selwise {

namespace {

constexpr int inspectorUsual = 320, roomForInspector = 1300;
enum State { LoadingPage, EmptyPage, ErrorPage, ContentPage };

} // namespace

MappingPane::MappingPane(const PaneContext &context, QWidget *parent)
    : Pane(parent), m_context(context), m_mapping(*context.site.mapping())
{
    setAccessibleName(tr("Mapping"));
    build();
    connectTable();
    connect(&m_mapping, &MappingController::stateChanged, this, &MappingPane::showState);
    connect(&m_mapping, &MappingController::countsChanged, this, &MappingPane::showCounts);
    connect(m_context.site.providers(), &ProvidersController::liveChanged, this, [this] {
        if (isVisible())
            countSeen();
    });
    connect(m_mapping.defaults(), &MappingDefaultsJob::busyChanged, this, &MappingPane::showDefaults);
    connect(m_mapping.defaults(), &MappingDefaultsJob::changed, this, &MappingPane::showDefaults);
    const QString sorting = m_context.settings.value(setting::mappingSorting).toString();
    if (!sorting.isEmpty())
        setChoice([&](MappingChoice &choice) {
            choice.sortColumn = QStringView(sorting).left(1).toInt();
            choice.descending = sorting.endsWith(u'-');
        });
    connect(&m_mapping, &MappingController::choiceChanged, this, [this] {
        const MappingChoice &choice = m_mapping.choice();
        m_context.settings.setValue(setting::mappingSorting, choice.sortColumn < 0 ? QString()
                                    : QString::number(choice.sortColumn) + (choice.descending ? QStringLiteral("-") : QString()));
        m_tools->setShow(choice.show);
    });
    m_inspectorOpen = m_context.settings.value(setting::mappingInspectorWidth).toInt() >= 0;
    showState();
    showCounts();
    showDefaults();
    showDiagram(m_context.settings.value(setting::mappingDiagram).toBool());
}

/// Fields that go while one types in them tell of it; by then there is no pane to hear it.
MappingPane::~MappingPane()
{
    for (const QObject *part : findChildren<QObject *>())
        disconnect(part, nullptr, this, nullptr);
}

void MappingPane::showDiagram(bool on)
{
    m_context.settings.setValue(setting::mappingDiagram, on);
    m_tools->showDiagram(on);
    const QString event = on ? m_table->currentEvent() : m_inspector->event();
    if (on) { // makes room first: the diagram is arranged for the width that it has
        m_inspector->hide();
        m_split->refresh();
    }
    m_left->setCurrentWidget(on ? m_diagram->parentWidget() : m_table);
    showRows();
    place();
    if (on)
        m_diagram->selectEvent(event);
    if (isVisible())
        (on ? static_cast<QWidget *>(m_diagram) : m_table)->setFocus(Qt::OtherFocusReason);
}

bool MappingPane::isTable() const
{
    return m_left->currentWidget() == m_table || m_left->currentWidget() == m_nothing;
}

/// What the table holds, or that it holds nothing; beside it no event that is not among them.
void MappingPane::showRows()
{
    const MappingModel &model = *m_mapping.model();
    if (const QString event = m_table->currentEvent(); !event.isEmpty() || !model.indexOf(m_inspector->event()).isValid())
        m_inspector->setEvent(event);
    const MappingChoice &choice = m_mapping.choice();
    m_nothingText->setText(choice.search.isEmpty() ? tr("No event is like that.") : tr("No event matches “%1”.").arg(choice.search));
    if (isTable())
        m_left->setCurrentWidget(model.rowCount() == 0 ? m_nothing : m_table);
}

void MappingPane::showAll()
{
    m_tools->search()->clear();
    setChoice([](MappingChoice &choice) { choice = {{}, MappingChoice::Show::All, choice.sortColumn, choice.descending, {}}; });
}

void MappingPane::setChoice(const std::function<void(MappingChoice &)> &change)
{
    MappingChoice choice = m_mapping.choice();
    change(choice);
    m_mapping.setChoice(choice);
}

void MappingPane::perform(const std::vector<MappingEdit> &edits)
{
    m_message->hide();
    const std::vector<Change> changes = m_mapping.changesOf(edits);
    if (changes.empty())
        return;
    const QString text = edits.size() == 1 ? tr("mapping of %1 to %2").arg(edits.front().event, providerName(edits.front().provider))
                                           : tr("change of %n mappings", nullptr, int(changes.size()));
    performChanges(text, changes);
}

void MappingPane::performChanges(const QString &text, const std::vector<Change> &changes)
{
    if (!changes.empty())
        m_context.journal.perform(text, changes);
}

void MappingPane::tellRefused(const QString &sentence)
{
    m_message->setMessage(Tone::Error, tr("Nothing was changed."), sentence);
    m_message->show();
}

void MappingPane::unmapSelected()
{
    std::vector<MappingEdit> edits = m_table->selectedCells();
    for (MappingEdit &edit : edits)
        edit.name.clear();
    perform(edits);
}

void MappingPane::resetSelected()
{
    perform(m_mapping.resets(m_table->selectedCells()));
}

void MappingPane::copy(bool cut)
{
    if (m_exchange->copy() && cut)
        unmapSelected();
}

void MappingPane::showPreview(bool preview)
{
    m_tools->setVisible(!preview);
    if (preview) {
        m_left->setCurrentWidget(m_preview);
        place();
    } else {
        showDiagram(m_context.settings.value(setting::mappingDiagram).toBool());
    }
}

void MappingPane::fillBulk(QMenu *menu)
{
    const std::vector<MappingEdit> cells = m_table->selectedCells();
    const int count = int(cells.size());
    const bool known = std::ranges::any_of(cells, [&](const MappingEdit &cell) { return m_mapping.defaults()->of(cell.provider) != nullptr; });
    const auto add = [&](Icon glyph, const QString &text, const QKeySequence &keys, bool enabled, const QString &why, auto run) {
        QAction *action = menu->addAction(icon(glyph), text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown; the table has the key itself
        action->setEnabled(enabled);
        action->setToolTip(enabled ? QString() : why);
        connect(action, &QAction::triggered, this, run);
    };
    menu->setToolTipsVisible(true);
    const QString nothing = tr("Select cells of a provider that is set up");
    add(Icon::Edit, count > 1 ? tr("Set %n cells to…", nullptr, count) : tr("Set to…"), Qt::Key_F2, count > 0, nothing, [this] { m_table->editCurrent(); });
    add(Icon::Undo, count > 1 ? tr("Reset %n cells to default", nullptr, count) : tr("Reset to default"), {}, count > 0 && known,
        count > 0 ? tr("The defaults are not known") : nothing, [this] { resetSelected(); });
    add(Icon::Trash, count > 1 ? tr("Unmap %n cells", nullptr, count) : tr("Unmap"), Qt::Key_Delete, count > 0, nothing, [this] { unmapSelected(); });
    menu->addSeparator();
    add(Icon::Copy, tr("Copy"), QKeySequence::Copy, count > 0, nothing, [this] { copy(false); });
    menu->addSeparator();
    const std::vector<MappingEdit> open = m_mapping.unmappedByDefault();
    add(Icon::Bolt, open.empty() ? tr("Map everything unmapped by default") : tr("Map %n unmapped by default", nullptr, int(open.size())), {}, !open.empty(),
        tr("Nothing that has a default is unmapped"), [this, open] { perform(open); });
    if (!m_inspectorOpen)
        add(Icon::Info, tr("Show the details"), {}, true, {}, [this] { openInspector(true); });
}

void MappingPane::fillColumns(QMenu *menu)
{
    for (int column = MappingModel::SeenColumn; column < m_mapping.model()->columnCount(); ++column) {
        QAction *action = menu->addAction(m_table->columnTitle(column));
        action->setCheckable(true);
        action->setChecked(m_table->isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { m_table->setColumnShown(column, on); });
    }
}

void MappingPane::showState()
{
    const PaneState state = m_mapping.state();
    m_error->setRetrying(m_context.site.providers()->isBusy());
    if (state.error) {
        const bool token = state.error->kind == ApiError::Kind::Unauthorized || state.error->kind == ApiError::Kind::Forbidden;
        m_error->setSecondaryText(token ? tr("Use another token…") : QString());
        m_error->setError(errorFacts(*state.error, tr("The mappings could not be read"), m_context));
        const sentences::ErrorText text = sentences::error(*state.error, words::host(m_context.site.profile()));
        m_stale->setMessage(Tone::Error, text.fact, text.whole());
    }
    m_stale->setVisible(state.error && state.kind == PaneState::Kind::Content);
    switch (state.kind) {
    case PaneState::Kind::Loading: m_states->setCurrentIndex(LoadingPage); break;
    case PaneState::Kind::Empty: m_states->setCurrentIndex(EmptyPage); break;
    case PaneState::Kind::Error: m_states->setCurrentIndex(ErrorPage); break;
    case PaneState::Kind::Content: m_states->setCurrentIndex(ContentPage); break;
    }
    m_tools->setColumns(m_mapping.model()->columns());
    const bool content = m_states->currentIndex() == ContentPage;
    m_fetch->setVisible(content);
    m_undo->setVisible(content);
    showCounts();
}

void MappingPane::showCounts()
{
    const MappingCounts counts = m_mapping.counts();
    const bool defaultsKnown = std::ranges::any_of(m_mapping.model()->columns(), [this](const MappingColumn &column) { return m_mapping.defaults()->of(column.provider); });
    m_tools->setCounts(counts, defaultsKnown);
    m_legend->setCounted(counts.seenKnown);
    m_header->setSummary(m_states->currentIndex() == ContentPage
                             ? tr("%1 of %n events reach at least one provider", nullptr, counts.all).arg(counts.forwarded) : QString());
}

void MappingPane::showDefaults()
{
    const MappingDefaultsJob &defaults = *m_mapping.defaults();
    setBusy(m_fetch, defaults.isBusy());
    m_fetch->setText(defaults.isBusy() ? tr("Cancel") : tr("Fetch defaults"));
    m_fetch->setToolTip(defaults.fetchedAt().isValid() ? tr("Read the service's default mappings again; last read %1").arg(words::clockTime(defaults.fetchedAt()))
                                                       : tr("Read the service's default mappings"));
    QStringList names;
    const ApiError *error = nullptr;
    for (const auto &[provider, each] : defaults.errors()) {
        names << providerName(provider);
        error = &each;
    }
    showCounts();
    m_defaultsProblem->setVisible(error && !defaults.isBusy());
    if (error && !defaults.isBusy()) {
        const sentences::ErrorText text = sentences::error(*error, words::host(m_context.site.profile()));
        m_defaultsProblem->setMessage(Tone::Warning, tr("The default mappings of %1 could not be read.").arg(names.join(QStringLiteral(", "))),
                                      QStringList{text.fact, text.whole(), tr("What is mapped stands below; what the default would be is not known.")}.join(u' '));
    }
}

void MappingPane::openInspector(bool open)
{
    m_inspectorOpen = open;
    if (!m_narrow)
        m_context.settings.setValue(setting::mappingInspectorWidth, open ? 0 : -1);
    place();
    if (open && m_narrow)
        m_inspector->takeFocus();
    if (!open)
        m_table->setFocus(Qt::OtherFocusReason);
}

/// Beside the table where both have their least widths; over it, and only when asked for, where they do not.
void MappingPane::place()
{
    const bool narrow = width() < roomForInspector;
    if (std::exchange(m_narrow, narrow) != narrow) {
        if (narrow) {
            m_inspectorOpen = false;
            m_inspector->setParent(m_body);
        } else {
            m_inspectorOpen = m_context.settings.value(setting::mappingInspectorWidth).toInt() >= 0;
            m_split->addWidget(m_inspector);
            m_split->setSizes({10000, std::max(inspectorUsual, m_context.settings.value(setting::mappingInspectorWidth).toInt())});
        }
        m_inspector->setFloating(narrow);
    }
    m_table->setPlainNumbers(narrow);
    m_tools->setRoom(width());
    const bool shown = m_inspectorOpen && isTable();
    m_inspector->setVisible(shown);
    if (narrow && shown) {
        const QRect below(0, m_split->y(), m_body->width(), m_split->height());
        m_inspector->setGeometry(below.right() + 1 - inspectorUsual, below.top(), inspectorUsual, below.height());
        m_inspector->raise();
    }
}

bool MappingPane::event(QEvent *event)
{
    if (event->type() == QEvent::Polish) // it is about to be shown
        m_body->layout()->setEnabled(true);
    return Pane::event(event);
}

void MappingPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    place();
}

void MappingPane::entered()
{
    m_mapping.begin();
    countSeen();
    if (m_states->currentIndex() == ContentPage) {
        if (const auto wanted = m_mapping.takeWanted())
            select(wanted->event, wanted->provider);
        else if (!m_table->currentIndex().isValid())
            m_table->select(eventCatalogue().front().name);
        regions().front()->setFocus(Qt::OtherFocusReason);
    }
}

void MappingPane::countSeen()
{
    m_context.site.seenFeed()->readIfOlder(std::chrono::minutes(1));
}

bool MappingPane::leave()
{
    if (m_left->currentWidget() == m_preview) {
        Q_EMIT m_preview->canceled();
        return true;
    }
    if (m_narrow && m_inspectorOpen) {
        openInspector(false);
        return true;
    }
    return false;
}

void MappingPane::select(const QString &event, const std::optional<ProviderId> &provider)
{
    if (!m_mapping.model()->indexOf(event).isValid())
        showAll();
    const auto &columns = m_mapping.model()->columns();
    const auto column = std::ranges::find_if(columns, [&](const MappingColumn &one) { return one.provider == provider; });
    m_table->select(event, column == columns.end() ? MappingModel::EventColumn : MappingModel::FirstProviderColumn + int(column - columns.begin()));
    m_diagram->selectEvent(event);
}

QList<QWidget *> MappingPane::regions() const
{
    if (m_states->currentIndex() != ContentPage)
        return {m_states->currentWidget(), m_header};
    QList<QWidget *> all{m_left->currentWidget() == m_diagram->parentWidget() ? static_cast<QWidget *>(m_diagram) : m_left->currentWidget()};
    if (m_inspector->isVisible())
        all << m_inspector;
    all << m_header << m_tools;
    return all;
}

QWidget *MappingPane::searchField() const
{
    return m_states->currentIndex() == ContentPage ? m_tools->search() : nullptr;
}

std::vector<Command> MappingPane::commands()
{
    std::vector<Command> all;
    const auto come = [this] { Q_EMIT paneWanted(QStringLiteral("mapping")); };
    for (const MappingEvent &event : m_mapping.model()->events())
        all.push_back({tr("Events"), event.name, tr("mapping"), icon(Icon::Mapping), {}, [this, come, name = event.name] {
            come();
            select(name);
        }});
    all.push_back({tr("Actions"), tr("Fetch the default mappings"), {}, icon(Icon::Refresh), {}, [this, come] {
        come();
        m_mapping.fetchDefaults();
    }});
    const auto addView = [&](const QString &text, Icon glyph, bool diagram) {
        all.push_back({tr("Actions"), text, {}, icon(glyph), {}, [this, come, diagram] {
            come();
            showDiagram(diagram);
        }});
    };
    addView(tr("Mapping as a table"), Icon::Table, false);
    addView(tr("Mapping as a diagram"), Icon::Diagram, true);
    const std::vector<MappingEdit> open = m_mapping.unmappedByDefault();
    if (!open.empty())
        all.push_back({tr("Actions"), tr("Map everything unmapped by default"), tr("%n mappings", nullptr, int(open.size())), icon(Icon::Bolt), {}, [this, come, open] {
            come();
            perform(open);
        }});
    return all;
}

} // namespace selwise
