#pragma once

#include <QTableView>

class QStandardItemModel;

namespace selwise {

/**
 * A QTableView of as many rows as there may be, all of one height. QTableView's own rows are sections of a header, which keeps
 * eight bytes for each and counts them through at every reset: at 18 million rows 150 MB, and 50 ms an answer. Here where a row
 * is follows from its number; the vertical header has none, so what QTableView does by rows (spans, hiding, moving or resizing
 * them, rowAt, a grid) is not to be had. Whole rows are selected, and Home and End go to the first and the last row.
 */
class UniformRowsTable : public QTableView {
    Q_OBJECT
public:
    explicit UniformRowsTable(int rowHeight, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
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
    int nextColumn(int column, int step) const;

    const int m_rowHeight;
    QStandardItemModel *m_noRows; ///< the vertical header's
    bool m_updating = false;
};

} // namespace selwise
