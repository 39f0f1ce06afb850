#pragma once

#include "models/domain/logquery.h"
#include "ui/widgets/uniformrowstable.h"

#include <vector>

namespace selwise {

class LogCellDelegate;
class LogsController;

/// The virtual table: columns by the answer's fields, sorting by the header through the controller.
class LogTable : public UniformRowsTable {
    Q_OBJECT
public:
    explicit LogTable(LogsController &logs, QWidget *parent = nullptr);

    /// After another answer: columns, sort mark, and the row that was current is current again when it is still there. Else the
    /// answer to another question is shown from its top.
    void showResult();
    void goTo(int row);
    QString sortedBy() const; ///< the field's name
    /// As its column's title does: the same one again turns the order round.
    void sortBy(const logquery::FieldRef &field);
    /// The selected rows in their order, at most the first `most`; a list of the indexes of a million would take its time.
    std::vector<qsizetype> selectedRows(size_t most) const;
    qint64 selectedTotal() const;
    int currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }
    void setToday(const QDate &today);

    static constexpr int rowHeight = 26;

Q_SIGNALS:
    void currentRowChanged(int row); ///< by the user or goTo, not by another answer
    void opened(int row);            ///< Enter or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    void dropColumns();

    LogsController &m_logs;
    LogCellDelegate *m_delegate;
    int m_question = 0;
    std::vector<QString> m_fitted;
    bool m_settling = false;
};

} // namespace selwise
