#include "models/items/deliveriesmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

namespace selwise {

void DeliveriesModel::setDeliveries(const std::vector<Delivery> &deliveries)
{
    std::vector<Row> rows;
    rows.reserve(deliveries.size());
    for (const Delivery &delivery : deliveries)
        rows.push_back({delivery});
    RowSync::run(*this, m_rows, std::move(rows), [](const Row &row) -> const QString & { return row.delivery.key; });
}

int DeliveriesModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&key](const Row &row) { return row.delivery.key == key; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DeliveriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery &delivery = at(index.row());
    if (role == KeyRole)
        return delivery.key;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(index.column())) {
    case Time: return delivery.at;
    case Event: return delivery.event;
    case Status: return int(delivery.status);
    case Attempts: return delivery.tries;
    case ColumnCount: break;
    }
    return {};
}

} // namespace selwise
