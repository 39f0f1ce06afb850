#include "models/items/secretsmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

#include <tuple>

namespace selwise {
namespace {

QVariant shown(const SecretsModel::Row &row, int column)
{
    switch (column) {
    case SecretsModel::NameColumn:
        return row.field;
    case SecretsModel::PlaceColumn:
        return row.place;
    case SecretsModel::SetColumn:
        return row.setAt;
    case SecretsModel::LastUseColumn:
        return row.lastUse;
    case SecretsModel::StateColumn:
        return row.state;
    default:
        return {};
    }
}

} // namespace

void SecretsModel::setRows(std::vector<Row> rows)
{
    RowSync::run(*this, m_rows, std::move(rows),
                 [](const Row &row) { return std::tuple(row.connection, row.site, row.owner, row.field); });
}

int SecretsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SecretsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SecretsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return index.column() == NameColumn && role == SortRole ? QVariant(row.owner + u'/' + row.field)
                                                                : shown(row, index.column());
    case KeyRole:
        return QString(row.connection + u'/' + row.site + u'/' + row.owner + u'/' + row.field);
    case SiteRole:
        return row.site;
    case OwnerRole:
        return row.owner;
    case FieldRole:
        return row.field;
    case SecretPlaceRole:
        return row.place;
    case SecretStateRole:
        return row.state;
    case SecretHintRole:
        return row.hint;
    case SetAtRole:
        return row.setAt;
    case LastUsedRole:
        return row.lastUse;
    case LastUseForRole:
        return row.lastUseFor;
    default:
        return {};
    }
}

} // namespace selwise
