#pragma once

#include <QTableView>

class QStandardItemModel;

namespace selwise {

/**
 * A QTableView of many rows, all of one height. QTableView's own rows are sections of a header, which keeps eight bytes for each
 * and counts them through at every reset: at 18 million rows 150 MB, and 50 ms an answer. Here where a row is follows from its
 * number, up to some 40 million, whose pixels an int can count.
 *
 * The vertical header has no sections, so what QTableView does by rows is not to be had: spans, a grid, other colours for every
 * second one, hiding, moving or resizing them, rowAt. The model says of other rows by a reset. Whole rows are selected; Home and
 * End go to the first and the last row; the last one may have room beneath it.
 */
class UniformRowsTable : public QTableView {
    Q_OBJECT
public:
    explicit UniformRowsTable(int rowHeight, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    /// Of a cell in a hidden column: without a width, but where its row is.
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &position) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// Does nothing: to look through a million rows for a typed letter takes seconds.
    void keyboardSearch(const QString &search) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    int verticalOffset() const override;
    int sizeHintForColumn(int column) const override;
    void updateGeometries() override;

private:
    int rowTop(int row) const; ///< in the viewport
    int rowAtY(int y) const;   ///< also where there is none
    int rows() const;
    int wholeRows() const;     ///< that fit
    QRect rowsRect(int first, int last) const; ///< as far as it can be seen
    int nextColumn(int column, int step) const; ///< shown, in the order on the screen; from -1: the outermost; -1: there is none

    const int m_rowHeight;
    QStandardItemModel *m_noRows; ///< the vertical header's
    bool m_updating = false;
};

} // namespace selwise
