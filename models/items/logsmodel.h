#pragma once

#include "models/ports/logresult.h"

#include <QAbstractTableModel>

namespace selwise {

/// The rows of one answer of an archive. Nothing is copied: a cell is looked up when it is asked for, whatever the number of
/// rows. Another answer is a reset; who keeps a selection looks its key up again.
class LogsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit LogsModel(QObject *parent = nullptr);

    void setResult(LogResultPtr result, std::vector<logquery::FieldRef> columns);
    const LogResultPtr &result() const { return m_result; }
    const std::vector<logquery::FieldRef> &columns() const { return m_columns; }
    int columnOf(const logquery::FieldRef &field) const; ///< -1 when it has none
    /// Bookmarks of the rows may have changed.
    void touch(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// The display text of a time is local, to the millisecond; see also LogStatusRole and the others.
    QVariant data(const QModelIndex &index, int role) const override;
    /// The field's name in the query language; the window has words for it.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What stands in a cell; callable on any thread.
    static QString shownText(const LogResult &result, qsizetype row, const logquery::FieldRef &field);

private:
    LogResultPtr m_result;
    std::vector<logquery::FieldRef> m_columns;
};

} // namespace selwise
