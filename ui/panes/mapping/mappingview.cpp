#include "ui/panes/mapping/mappingview.h"

#include "models/items/mappingmodel.h"
#include "models/items/roles.h"
#include "models/ports/settingkeys.h"
#include "ui/panes/mapping/mappingdelegate.h"
#include "ui/panes/mapping/mappingheader.h"
#include "ui/panes/mapping/mappingwords.h"
#include "ui/widgets/keynote.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

namespace selwise {

namespace {

constexpr int eventLeast = 176, eventUsual = 200, seenLeast = 96, seenUsual = 128, providerLeast = 200, lineHeight = 28;
constexpr qsizetype mostKept = 400; ///< selected cells that are found again after the lines have changed

QString columnKey(const MappingModel &model, int column)
{
    if (column == MappingModel::EventColumn)
        return QStringLiteral("event");
    if (column == MappingModel::SeenColumn)
        return QStringLiteral("seen");
    return model.columns()[size_t(column - MappingModel::FirstProviderColumn)].provider.canonical();
}

} // namespace

MappingView::MappingView(MappingController &mapping, SettingsStore &settings, QWidget *parent)
    : QTableView(parent), m_mapping(mapping), m_settings(settings), m_header(new MappingHeader(*mapping.model(), this))
{
    setAccessibleName(tr("Events and what each provider gets"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(m_header);
    m_header->setMinimumSectionSize(64);
    m_header->setStretchLastSection(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qMax(lineHeight, fontMetrics().height() + 8));
    verticalHeader()->setMinimumSectionSize(lineHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    new KeyNote(tr("Set the name"), {Qt::Key_F2, Qt::Key_Return}, this);
    new KeyNote(tr("Unmap"), {QKeySequence::Delete}, this);
    new KeyNote(tr("Copy"), {QKeySequence::Copy}, this);
    new KeyNote(tr("Paste"), {QKeySequence::Paste}, this);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    auto *delegate = new MappingDelegate(*mapping.model(),
        {[this](const ProviderId &id) { return m_mapping.suggestions(id); },
         [this](const QModelIndex &index, const QString &name) { named(index, name); },
         [this] { return int(selectedCells().size()); }, [this](int row) { return isLit(row); }},
        this);
    setItemDelegate(delegate);
    connect(delegate, &MappingDelegate::refused, this, &MappingView::refused);
    connect(mapping.model(), &QAbstractItemModel::modelAboutToBeReset, this, &MappingView::remember);
    setModel(new MappingWords(*mapping.model(), this));
    connect(model(), &QAbstractItemModel::modelReset, this, &MappingView::restore);
    connect(m_header, &MappingHeader::sortWanted, this, [this](int column, bool descending) {
        MappingChoice choice = m_mapping.choice();
        choice.sortColumn = column;
        choice.descending = descending;
        m_mapping.setChoice(choice);
    });
    connect(&mapping, &MappingController::choiceChanged, m_header, [this] {
        m_header->setSorting(m_mapping.choice().sortColumn, m_mapping.choice().descending);
    });
    connect(&mapping, &MappingController::countsChanged, this, [this, delegate] {
        qint64 most = 0;
        for (const MappingEvent &event : m_mapping.model()->events())
            most = std::max(most, event.seen.value_or(0));
        delegate->setMostSeen(m_plain ? 0 : most);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (!m_placing && QGuiApplication::mouseButtons() != Qt::NoButton)
            keepWidths();
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, viewport(), qOverload<>(&QWidget::update));
    restore();
}

void MappingView::setPlainNumbers(bool plain)
{
    m_plain = plain;
}

bool MappingView::isLit(int row) const
{
    if (row != currentIndex().row())
        return false;
    const QItemSelection selection = selectionModel()->selection();
    return selection.isEmpty() || (selection.size() == 1 && selection.first().width() == 1 && selection.first().height() == 1);
}

QString MappingView::currentEvent() const
{
    const MappingEvent *event = m_mapping.model()->event(m_mapping.model()->index(currentIndex().row(), currentIndex().column()));
    return event ? event->name : QString();
}

std::vector<MappingEdit> MappingView::selectedCells() const
{
    const MappingModel &table = *m_mapping.model();
    std::vector<std::pair<int, int>> cells; // row, column
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (table.line(row).event < 0)
                continue;
            const bool whole = range.left() <= MappingModel::SeenColumn && range.right() <= MappingModel::SeenColumn;
            const int first = whole ? MappingModel::FirstProviderColumn : std::max<int>(range.left(), MappingModel::FirstProviderColumn);
            const int last = whole ? table.columnCount() - 1 : range.right();
            for (int column = first; column <= last; ++column) {
                if (!isColumnHidden(column) && table.flags(table.index(row, column)) & Qt::ItemIsEditable)
                    cells.emplace_back(row, column);
            }
        }
    }
    std::sort(cells.begin(), cells.end());
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    std::vector<MappingEdit> edits;
    for (const auto &[row, column] : cells) {
        const QModelIndex index = table.index(row, column);
        edits.push_back({table.event(index)->name, table.column(index)->provider, table.cell(index)->name});
    }
    return edits;
}

void MappingView::named(const QModelIndex &index, const QString &name)
{
    const MappingModel &table = *m_mapping.model();
    const QModelIndex here = table.index(index.row(), index.column());
    std::vector<MappingEdit> edits = selectedCells();
    const bool among = std::ranges::any_of(edits, [&](const MappingEdit &edit) {
        return edit.event == table.event(here)->name && edit.provider == table.column(here)->provider;
    });
    if (!among)
        edits = {{table.event(here)->name, table.column(here)->provider, {}}};
    for (MappingEdit &edit : edits)
        edit.name = name;
    Q_EMIT namesEntered(edits);
}

void MappingView::select(const QString &event, int column)
{
    const QModelIndex index = m_mapping.model()->indexOf(event, column);
    if (!index.isValid())
        return;
    // Not setCurrentIndex: it goes by the keys that happen to be held, as those of the shortcut that led here.
    selectionModel()->setCurrentIndex(model()->index(index.row(), index.column()), QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

void MappingView::selectCells(const std::vector<MappingEdit> &cells)
{
    const MappingModel &table = *m_mapping.model();
    QHash<QString, int> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (const int event = table.line(row).event; event >= 0)
            rows.insert(table.events()[size_t(event)].name, row);
    }
    std::vector<std::pair<int, int>> places; // column, row
    for (const MappingEdit &cell : cells) {
        const auto column = std::ranges::find(table.columns(), cell.provider, &MappingColumn::provider);
        if (const auto row = rows.constFind(cell.event); row != rows.constEnd() && column != table.columns().end())
            places.emplace_back(MappingModel::FirstProviderColumn + int(column - table.columns().begin()), *row);
    }
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (size_t first = 0, next = 0; first < places.size(); first = next) {
        const auto [column, top] = places[first];
        for (next = first + 1; next < places.size() && places[next].first == column && places[next].second <= places[next - 1].second + 1;)
            ++next;
        selection.select(model()->index(top, column), model()->index(places[next - 1].second, column));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void MappingView::editCurrent()
{
    if (currentIndex().flags() & Qt::ItemIsEditable)
        edit(currentIndex());
}

/// The whole field is in sight while one types.
bool MappingView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool begun = QTableView::edit(index, trigger, event);
    if (begun)
        scrollTo(index);
    return begun;
}

void MappingView::remember()
{
    if (m_placing || (!currentIndex().isValid() && !m_place.event.isEmpty()))
        return; // what is not shown at the moment comes back
    m_place = {currentEvent(), std::max(0, currentIndex().column()), {}, verticalScrollBar()->value()};
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (selected.size() > mostKept)
        return;
    for (const QModelIndex &index : selected) {
        if (const QString key = index.data(KeyRole).toString(); !key.isEmpty())
            m_place.selected.insert({key, index.column()});
    }
}

void MappingView::restore()
{
    const QScopedValueRollback<bool> placing(m_placing, true);
    const MappingModel &table = *m_mapping.model();
    clearSpans();
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.line(row).event < 0)
            setSpan(row, 0, 1, table.columnCount());
    }
    const QStringList hidden = m_settings.value(setting::mappingHiddenColumns).toStringList();
    for (int column = 0; column < table.columnCount(); ++column)
        setColumnHidden(column, hidden.contains(columnKey(table, column)));
    distribute();
    if (table.rowCount() == 0)
        return;
    QItemSelection selection;
    for (const auto &[event, column] : std::as_const(m_place.selected)) {
        const QModelIndex index = table.indexOf(event, column);
        if (index.isValid())
            selection.select(model()->index(index.row(), index.column()), model()->index(index.row(), index.column()));
    }
    QModelIndex current = table.indexOf(m_place.event, m_place.column);
    if (current.isValid()) {
        selectionModel()->setCurrentIndex(model()->index(current.row(), current.column()), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    verticalScrollBar()->setValue(m_place.scroll);
}

void MappingView::toggle(int row)
{
    MappingChoice choice = m_mapping.choice();
    const int family = m_mapping.model()->line(row).family;
    if (!choice.collapsed.remove(family))
        choice.collapsed.insert(family);
    m_mapping.setChoice(choice);
    for (int at = 0; at < m_mapping.model()->rowCount(); ++at) {
        if (m_mapping.model()->line(at).event < 0 && m_mapping.model()->line(at).family == family)
            setCurrentIndex(model()->index(at, 0));
    }
}

void MappingView::keyPressEvent(QKeyEvent *event)
{
    const MappingModel &table = *m_mapping.model();
    const int row = currentIndex().row();
    const bool heading = row >= 0 && row < table.rowCount() && table.line(row).event < 0;
    if (heading) {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
        const bool collapsed = table.line(row).collapsed;
        if (enter || (event->key() == Qt::Key_Left && !collapsed) || (event->key() == Qt::Key_Right && collapsed)) {
            toggle(row);
            return;
        }
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        Q_EMIT copyWanted(event->matches(QKeySequence::Cut));
    } else if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteWanted();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT unmapWanted();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            editCurrent();
        else
            Q_EMIT inspectorWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void MappingView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_mapping.model()->line(index.row()).event < 0) {
        setFocus(Qt::MouseFocusReason);
        toggle(index.row());
        return;
    }
    QTableView::mousePressEvent(event);
}

void MappingView::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect cell = visualRect(currentIndex());
    Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : viewport()->mapToGlobal(cell.bottomLeft()));
}

void MappingView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_placing)
        Q_EMIT currentEventChanged();
}

void MappingView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const QScopedValueRollback<bool> placing(m_placing, true);
    distribute();
}

void MappingView::distribute()
{
    const MappingModel &table = *m_mapping.model();
    const QStringList kept = m_settings.value(setting::mappingColumnWidths).toStringList();
    const auto keptWidth = [&](int column, int usual, int least) {
        const QString key = columnKey(table, column) + u'=';
        for (const QString &entry : kept) {
            if (entry.startsWith(key))
                return std::max(least, entry.mid(key.size()).toInt());
        }
        return usual;
    };
    int left = viewport()->width(), shares = 0;
    double weight = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (column < MappingModel::FirstProviderColumn) {
            const bool event = column == MappingModel::EventColumn;
            const int usual = event ? (width() < 1000 ? eventLeast : eventUsual) : (m_plain ? seenLeast : seenUsual);
            m_header->resizeSection(column, keptWidth(column, usual, event ? eventLeast : seenLeast));
            left -= m_header->sectionSize(column);
        } else {
            ++shares;
            weight += keptWidth(column, providerLeast, providerLeast);
        }
    }
    for (int column = MappingModel::FirstProviderColumn; column < table.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const double own = keptWidth(column, providerLeast, providerLeast);
        const int width = std::max(providerLeast, --shares == 0 ? left : int(left * own / weight));
        m_header->resizeSection(column, width);
        left -= width;
        weight -= own;
    }
}

void MappingView::keepWidths()
{
    QStringList widths;
    for (int column = 0; column < m_header->count(); ++column) {
        if (!isColumnHidden(column))
            widths << columnKey(*m_mapping.model(), column) + u'=' + QString::number(m_header->sectionSize(column));
    }
    m_settings.setValue(setting::mappingColumnWidths, widths);
}

void MappingView::setColumnShown(int column, bool shown)
{
    const QString key = columnKey(*m_mapping.model(), column);
    QStringList hidden = m_settings.value(setting::mappingHiddenColumns).toStringList();
    hidden.removeAll(key);
    if (!shown)
        hidden << key;
    m_settings.setValue(setting::mappingHiddenColumns, hidden);
    setColumnHidden(column, !shown);
    const QScopedValueRollback<bool> placing(m_placing, true);
    distribute();
}

QString MappingView::columnTitle(int column) const
{
    return m_header->title(column);
}

} // namespace selwise
