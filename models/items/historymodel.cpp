#include "models/items/historymodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

namespace selwise {

void HistoryModel::setRows(std::vector<Row> rows)
{
    RowSync::run(*this, m_rows, std::move(rows), [](const Row &row) { return row.number; });
}

int HistoryModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(m_rows, number, &Row::number);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.note;
    case SortRole: return row.number;
    case KeyRole: return QString::number(row.number);
    case SetAtRole: return row.at;
    default: return {};
    }
}

} // namespace selwise
