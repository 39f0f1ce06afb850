#include "models/items/webhooksmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

namespace selwise {

void WebhooksModel::setRows(std::vector<Row> rows)
{
    RowSync::run(*this, m_rows, std::move(rows), [](const Row &row) { return row.id.text; });
}

void WebhooksModel::rename(const WebhookId &from, const WebhookId &to)
{
    const int row = rowOf(from);
    if (row < 0 || rowOf(to) >= 0)
        return;
    m_rows[size_t(row)].id = to;
    Q_EMIT dataChanged(index(row), index(row));
}

int WebhooksModel::rowOf(const WebhookId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int WebhooksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WebhooksModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case KeyRole: return row.id.text;
    case SortRole: return index.row();
    case AddressRole: return row.url;
    case EnabledRole: return row.enabled;
    case ConfiguredRole: return row.published;
    case DirtyRole: return row.dirty;
    case ConflictRole: return row.conflict;
    case IssueCountRole: return row.issues;
    case LastDeliveryRole: return row.lastDelivery;
    case FailingSinceRole: return row.failingSince;
    default: return {};
    }
}

} // namespace selwise
