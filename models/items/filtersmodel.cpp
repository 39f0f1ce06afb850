#include "models/items/filtersmodel.h"

#include "models/items/roles.h"

#include <algorithm>

namespace selwise {

namespace {

bool sameKey(const FiltersModel::Row &a, const FiltersModel::Row &b)
{
    return a.event == b.event && a.provider == b.provider;
}

} // namespace

bool operator==(const FiltersModel::Row &a, const FiltersModel::Row &b)
{
    // What was decoded of the same is the same.
    return sameKey(a, b) && a.changed == b.changed && a.removed == b.removed && a.mapped == b.mapped
        && (a.filter == b.filter || a.filter->source == b.filter->source);
}

/// There may be thousands of rows, and nearly always one has changed, come or gone: what is before and after it stays.
void FiltersModel::setRows(std::vector<Row> rows)
{
    const size_t both = std::min(m_rows.size(), rows.size());
    size_t head = 0;
    while (head < both && sameKey(m_rows[head], rows[head]))
        ++head;
    size_t tail = 0;
    while (tail < both - head && sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const int gone = int(m_rows.size() - head - tail), come = int(rows.size() - head - tail);
    if (gone > 0) {
        beginRemoveRows({}, int(head), int(head) + gone - 1);
        m_rows.erase(m_rows.begin() + qsizetype(head), m_rows.begin() + qsizetype(head) + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, int(head), int(head) + come - 1);
        m_rows.insert(m_rows.begin() + qsizetype(head), std::make_move_iterator(rows.begin() + qsizetype(head)),
                      std::make_move_iterator(rows.begin() + qsizetype(head) + come));
        endInsertRows();
    }
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const bool isNew = row >= head && row < head + size_t(come);
        if (isNew || m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int FiltersModel::rowOf(const ProviderId &provider, const QString &event) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.event == event && row.provider == provider; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int FiltersModel::changedCount() const
{
    return int(std::ranges::count(m_rows, true, &Row::changed));
}

int FiltersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FiltersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.event;
    case KeyRole: return QString(row.provider.canonical() + u' ' + row.event);
    case SortRole: return index.row();
    case ProviderKindRole: return int(row.provider.kind);
    case EnabledRole: return row.filter->enabled;
    case DirtyRole: return row.changed;
    default: return {};
    }
}

} // namespace selwise
