#include "ui/panes/logs/logtable.h"

#include "models/controllers/logscontroller.h"
#include "models/items/logsmodel.h"
#include "models/query/logfields.h"
#include "models/query/lognarrowing.h"
#include "ui/delegates/celldelegates.h"
#include "ui/panes/logs/logcelldelegate.h"
#include "ui/panes/logs/logwords.h"
#include "ui/theme/variants.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace selwise {

using logquery::Field;

namespace {

int statusWidth()
{
    constexpr int least = 108;
    QStringList words;
    for (const DeliveryStatus status : {DeliveryStatus::Delivered, DeliveryStatus::Failed, DeliveryStatus::Retrying, DeliveryStatus::Filtered,
                                        DeliveryStatus::Skipped, DeliveryStatus::Test})
        words << logwords::status(status);
    return std::max(least, StatusDelegate::widthFor(words));
}

int widthOf(const logquery::FieldRef &field, bool deliveries)
{
    switch (field.field) {
    case Field::Time: return 124;
    case Field::Status: return statusWidth();
    case Field::State: return 140;
    case Field::Destination: return 116;
    case Field::Event: return 114;
    case Field::Attempt: return deliveries ? 104 : 44;
    case Field::Http: return 60;
    case Field::Ms: return 66;
    case Field::Value: return 96;
    case Field::Error: return 200;
    default: return 160;
    }
}

qint64 rowsOf(const QItemSelection &selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

/// Names the columns; cells come from the model below without a copy.
class Titles : public QHeaderView {
public:
    Titles(const LogsController &logs, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_logs(logs) {}

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logical) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logical);
        const auto &columns = m_logs.model()->columns();
        if (size_t(logical) >= columns.size())
            return;
        option->text = logwords::columnTitle(columns[size_t(logical)], m_logs.tab().deliveries);
        const Field field = columns[size_t(logical)].field;
        const bool right = field == Field::Attempt || field == Field::Http || field == Field::Ms || field == Field::Value;
        option->textAlignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    }

private:
    const LogsController &m_logs;
};

} // namespace

LogTable::LogTable(LogsController &logs, QWidget *parent)
    : UniformRowsTable(rowHeight, parent), m_logs(logs),
      m_delegate(new LogCellDelegate(*logs.model(), [&logs](const QString &id) { return logs.feed().webhookName(id); }, this))
{
    setModel(logs.model());
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Delivery logs"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    auto *titles = new Titles(logs, this);
    setHorizontalHeader(titles);
    // With that of the rows it would ask each of a million selected ones whether its whole column is.
    titles->setSelectionModel(new QItemSelectionModel(logs.model(), titles));
    titles->setHighlightSections(false);
    titles->setSectionsClickable(true);
    titles->setSortIndicatorShown(true);
    titles->setStretchLastSection(true);
    titles->setMinimumSectionSize(40);
    connect(titles, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto &columns = m_logs.model()->columns();
        if (size_t(section) < columns.size())
            sortBy(columns[size_t(section)]);
    });
}

QString LogTable::sortedBy() const
{
    return m_logs.tab().sortField.isEmpty() ? QStringLiteral("time") : m_logs.tab().sortField;
}

void LogTable::sortBy(const logquery::FieldRef &field)
{
    m_logs.sort(field, logquery::fieldName(field) == sortedBy() ? !m_logs.tab().descending : true);
}

void LogTable::showResult()
{
    fitColumns();
    const auto &columns = m_logs.model()->columns();
    for (size_t column = 0; column < columns.size(); ++column) {
        if (logquery::fieldName(columns[column]) == sortedBy())
            horizontalHeader()->setSortIndicator(int(column), m_logs.tab().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    const bool another = std::exchange(m_question, m_logs.question()) != m_logs.question();
    if (const auto row = m_logs.followed(); row && *row != currentRow()) {
        m_settling = true;
        setCurrentIndex(model()->index(*row, 0));
        m_settling = false;
    } else if (another && !row) {
        scrollToTop();
    }
}

void LogTable::fitColumns()
{
    const auto &columns = m_logs.model()->columns();
    std::vector<QString> names;
    for (const logquery::FieldRef &field : columns)
        names.push_back(logquery::fieldName(field));
    if (names != m_fitted) {
        for (size_t column = 0; column < columns.size(); ++column)
            horizontalHeader()->resizeSection(int(column), widthOf(columns[column], m_logs.tab().deliveries));
        m_fitted = names;
    }
    dropColumns();
    m_delegate->setDeliveries(m_logs.tab().deliveries);
}

/// Where not all have room, what the detail says as well goes first; the error takes what is left, and keeps a readable width.
void LogTable::dropColumns()
{
    constexpr int leastError = 100;
    const auto &columns = m_logs.model()->columns();
    const bool deliveries = m_logs.tab().deliveries;
    const auto isOne = [this](Field field) { return logquery::chosenValues(m_logs.tab(), {field, QString()}).size() == 1; };
    const auto isTold = [&](Field field) {
        switch (field) {
        case Field::Destination: return !deliveries && isOne(field);
        case Field::State: return isOne(field);
        case Field::Attempt: return !deliveries;
        default: return true;
        }
    };
    int needed = 0;
    for (size_t column = 0; column < columns.size(); ++column)
        needed += columns[column].field == Field::Error ? leastError : widthOf(columns[column], deliveries);
    std::vector<Field> dropped;
    for (const Field field : {Field::Destination, Field::Ms, Field::Http, Field::Value, Field::State, Field::Attempt}) {
        const int column = m_logs.model()->columnOf({field, QString()});
        if (needed <= viewport()->width() || column < 0 || !isTold(field))
            continue;
        dropped.push_back(field);
        needed -= widthOf(columns[size_t(column)], deliveries);
    }
    for (size_t column = 0; column < columns.size(); ++column)
        setColumnHidden(int(column), std::find(dropped.begin(), dropped.end(), columns[column].field) != dropped.end());
    const int error = m_logs.model()->columnOf({Field::Error, QString()});
    if (error >= 0)
        horizontalHeader()->resizeSection(error, std::max(leastError, leastError + viewport()->width() - needed));
}

void LogTable::resizeEvent(QResizeEvent *event)
{
    UniformRowsTable::resizeEvent(event);
    dropColumns();
}

void LogTable::setToday(const QDate &today)
{
    m_delegate->setToday(today);
}

std::vector<qsizetype> LogTable::selectedRows(size_t most) const
{
    const QItemSelection selection = selectionModel()->selection();
    std::vector<QItemSelectionRange> ranges(selection.begin(), selection.end());
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    std::vector<qsizetype> rows;
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < most; ++row)
            rows.push_back(row);
    }
    return rows;
}

qint64 LogTable::selectedTotal() const
{
    return rowsOf(selectionModel()->selection());
}

void LogTable::goTo(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    setCurrentIndex(model()->index(row, 0));
    scrollTo(currentIndex());
}

void LogTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    UniformRowsTable::currentChanged(current, previous);
    if (m_settling || !m_logs.model()->result() || !current.isValid())
        return;
    if (current.row() == previous.row() && previous.isValid())
        return;
    m_logs.follow(current.row());
    Q_EMIT currentRowChanged(current.row());
}

/// QTableView lists every index to tell a screen reader of the first: of a million rows that takes seconds.
void LogTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    constexpr qint64 mostTold = 1'000;
    if (rowsOf(selected) + rowsOf(deselected) > mostTold)
        QAbstractItemView::selectionChanged(selected, deselected);
    else
        UniformRowsTable::selectionChanged(selected, deselected);
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentRow());
        return;
    }
    if (event->matches(QKeySequence::Copy)) { // the pane's own: whole rows
        event->ignore();
        return;
    }
    UniformRowsTable::keyPressEvent(event);
}

void LogTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    UniformRowsTable::mouseDoubleClickEvent(event);
    if (currentIndex().isValid())
        Q_EMIT opened(currentRow());
}

} // namespace selwise
