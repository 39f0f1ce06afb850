#include "ui/widgets/uniformrowstable.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <algorithm>
#include <cstdlib>
#include <limits>

namespace selwise {

UniformRowsTable::UniformRowsTable(int rowHeight, QWidget *parent) : QTableView(parent), m_rowHeight(rowHeight)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    m_noRows = new QStandardItemModel(this);
    QTableView::updateGeometries(); // hides the button in the corner, which is out of reach
}

void UniformRowsTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    // Another header, because the one that has seen the rows keeps its room for them.
    auto *none = new QHeaderView(Qt::Vertical, this);
    none->setModel(m_noRows);
    none->hide();
    setVerticalHeader(none);
}

void UniformRowsTable::reset()
{
    QTableView::reset();
    scheduleDelayedItemsLayout(); // QTableView waits for the vertical header to say of the other number
}

int UniformRowsTable::rowTop(int row) const
{
    constexpr qint64 most = std::numeric_limits<int>::max() / 2; // a QRect ends beyond
    return int(std::clamp((qint64(row) - verticalScrollBar()->value()) * m_rowHeight, -most, most));
}

int UniformRowsTable::rowAtY(int y) const
{
    return verticalScrollBar()->value() + (y < 0 ? (y + 1) / m_rowHeight - 1 : y / m_rowHeight);
}

int UniformRowsTable::rows() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int UniformRowsTable::wholeRows() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

QRect UniformRowsTable::rowsRect(int first, int last) const
{
    const int top = rowTop(first), bottom = rowTop(last) + m_rowHeight - 1;
    return QRect(QPoint(0, top), QPoint(viewport()->width() - 1, bottom)) & viewport()->rect();
}

QRect UniformRowsTable::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return QRect();
    const int column = index.column();
    return QRect(isColumnHidden(column) ? 0 : columnViewportPosition(column), rowTop(index.row()), columnWidth(column), m_rowHeight);
}

QModelIndex UniformRowsTable::indexAt(const QPoint &position) const
{
    const int row = rowAtY(position.y()), column = columnAt(position.x());
    return row < 0 || row >= rows() || column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void UniformRowsTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex())
        return;
    executeDelayedItemsLayout();
    const int first = verticalScrollBar()->value(), row = index.row(), asLast = row - wholeRows() + 1;
    switch (hint) {
    case EnsureVisible: verticalScrollBar()->setValue(std::clamp(first, asLast, row)); break;
    case PositionAtTop: verticalScrollBar()->setValue(row); break;
    case PositionAtBottom: verticalScrollBar()->setValue(asLast); break;
    case PositionAtCenter: verticalScrollBar()->setValue(row - wholeRows() / 2); break;
    }
    if (isIndexHidden(index))
        return;
    const int left = columnViewportPosition(index.column()), beyond = left + columnWidth(index.column()) - viewport()->width();
    const int hidden = left < 0 ? left : std::max(0, std::min(beyond, left));
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -hidden : hidden));
}

void UniformRowsTable::keyboardSearch(const QString &) {}

void UniformRowsTable::paintEvent(QPaintEvent *event)
{
    if (!selectionModel())
        return;
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    QStyleOptionViewItem plain;
    initViewItemOption(&plain);
    const bool focused = hasFocus() || viewport()->hasFocus();
    const QRect dirty = event->rect();
    const int last = std::min(rowAtY(dirty.bottom()), rows() - 1);
    for (int row = rowAtY(dirty.top()); row <= last; ++row) {
        plain.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(model()->index(row, 0, rootIndex())));
        for (int column = nextColumn(-1, 1); column >= 0; column = nextColumn(column, 1)) {
            const QModelIndex index = model()->index(row, column, rootIndex());
            QStyleOptionViewItem option = plain;
            option.rect = visualRect(index);
            if (!event->region().intersects(option.rect))
                continue;
            option.state.setFlag(QStyle::State_HasFocus, focused && index == currentIndex());
            style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
            itemDelegateForIndex(index)->paint(&painter, option, index);
        }
    }
    if (!focused || currentIndex().isValid())
        return;
    QStyleOptionFocusRect ring; // no cell has it
    ring.initFrom(this);
    ring.rect = viewport()->rect();
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void UniformRowsTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, 0); // also forgets to scroll to what was clicked last
    if (std::abs(dy) > wholeRows()) {
        viewport()->update();
    } else if (dy != 0) {
        scrollDirtyRegion(0, dy * m_rowHeight);
        viewport()->scroll(0, dy * m_rowHeight);
    }
}

int UniformRowsTable::nextColumn(int column, int step) const
{
    const QHeaderView *titles = horizontalHeader();
    int at = (column < 0 ? (step > 0 ? -1 : titles->count()) : titles->visualIndex(column)) + step;
    while (at >= 0 && at < titles->count() && titles->isSectionHidden(titles->logicalIndex(at)))
        at += step;
    return at >= 0 && at < titles->count() ? titles->logicalIndex(at) : -1;
}

QModelIndex UniformRowsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int firstColumn = nextColumn(-1, 1);
    if (rows() == 0 || firstColumn < 0)
        return QModelIndex();
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(action == MoveEnd ? rows() - 1 : 0, firstColumn, rootIndex());
    int row = current.row(), column = isColumnHidden(current.column()) ? firstColumn : current.column();
    const int right = isRightToLeft() ? -1 : 1;
    const auto sideways = [&](int step) {
        const int next = nextColumn(column, step);
        column = next < 0 ? column : next;
    };
    switch (action) {
    case MoveUp: --row; break;
    case MoveDown: ++row; break;
    case MovePageUp: row -= wholeRows(); break;
    case MovePageDown: row += wholeRows(); break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = rows() - 1; break;
    case MoveLeft: sideways(-right); break;
    case MoveRight: sideways(right); break;
    case MovePrevious: sideways(-1); break;
    case MoveNext: sideways(1); break;
    }
    return model()->index(std::clamp(row, 0, rows() - 1), column, rootIndex());
}

void UniformRowsTable::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const auto [top, bottom] = std::minmax({rect.top(), rect.bottom()}); // from the first one to this, also upwards
    const int first = std::max(rowAtY(top), 0), last = std::min(rowAtY(bottom), rows() - 1);
    if (first <= last)
        selectionModel()->select(QItemSelection(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex())), command);
}

QRegion UniformRowsTable::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += rowsRect(range.top(), range.bottom());
    return region;
}

bool UniformRowsTable::isIndexHidden(const QModelIndex &index) const
{
    return isColumnHidden(index.column());
}

int UniformRowsTable::verticalOffset() const
{
    return int(std::min<qint64>(qint64(verticalScrollBar()->value()) * m_rowHeight, std::numeric_limits<int>::max()));
}

int UniformRowsTable::sizeHintForColumn(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int beyond = std::min(rowAtY(viewport()->height()) + 1, rows());
    int width = -1;
    for (int row = rowAtY(0); row < beyond; ++row) {
        const QModelIndex index = model()->index(row, column, rootIndex());
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width;
}

void UniformRowsTable::updateGeometries()
{
    if (m_updating)
        return;
    m_updating = true; // what follows resizes the viewport
    QHeaderView *titles = horizontalHeader();
    const int height = titles->isHidden() ? 0 : std::clamp(titles->sizeHint().height(), titles->minimumHeight(), titles->maximumHeight());
    setViewportMargins(0, height, 0, 0);
    QSize before;
    for (int pass = 0; pass < 3 && before != viewport()->size(); ++pass) { // a bar that comes takes room from the other
        before = viewport()->size();
        const QRect inside = viewport()->geometry();
        titles->setGeometry(inside.left(), inside.top() - height, inside.width(), height);
        const QSize most = maximumViewportSize();
        const bool fits = most.width() >= titles->length() && most.height() >= qint64(rows()) * m_rowHeight;
        const QSize size = fits ? most : inside.size();
        horizontalScrollBar()->setPageStep(size.width());
        horizontalScrollBar()->setRange(0, std::max(0, titles->length() - size.width()));
        horizontalScrollBar()->setSingleStep(std::max(2, size.width() / std::max(1, titles->count())));
        const int whole = std::max(1, size.height() / m_rowHeight);
        verticalScrollBar()->setPageStep(whole);
        verticalScrollBar()->setRange(0, std::max(0, rows() - whole));
    }
    m_updating = false;
    QAbstractItemView::updateGeometries();
}

} // namespace selwise
