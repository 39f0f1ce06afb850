#include "models/items/providersmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

namespace selwise {

void ProvidersModel::setRows(std::vector<Row> rows)
{
    RowSync::run(*this, m_rows, std::move(rows), [](const Row &row) { return row.provider.canonical(); });
}

int ProvidersModel::rowOf(const ProviderId &provider) const
{
    const auto found = std::ranges::find(m_rows, provider, &Row::provider);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProvidersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProvidersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole:
        return row.provider.canonical();
    case SortRole:
        return index.row();
    case ProviderKindRole:
        return int(row.provider.kind);
    case EnabledRole:
        return row.enabled;
    case TestModeRole:
        return row.testMode;
    case ConfiguredRole:
        return row.configured;
    case DirtyRole:
        return row.dirty;
    case ConflictRole:
        return row.conflict;
    case IssueCountRole:
        return row.issues;
    case HealthStatusRole:
        return int(row.health);
    case LastDeliveryRole:
        return row.lastDelivery;
    case FailingSinceRole:
        return row.failingSince;
    default:
        return {};
    }
}

} // namespace selwise
