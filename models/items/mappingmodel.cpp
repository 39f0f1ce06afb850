#include "models/items/mappingmodel.h"

#include "models/items/roles.h"

#include <algorithm>

namespace selwise {

void MappingModel::setTable(std::vector<MappingColumn> columns, std::vector<MappingEvent> events)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_events = std::move(events);
    m_lines.clear();
    endResetModel();
}

std::vector<int> MappingModel::rowsOfEvents() const
{
    std::vector<int> rows(m_events.size(), -1);
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].event >= 0)
            rows[size_t(m_lines[row].event)] = int(row);
    }
    return rows;
}

void MappingModel::setCells(int provider, const MappingColumn &column, std::vector<MappingCell> cells)
{
    const std::vector<int> rows = rowsOfEvents();
    if (!(m_columns[size_t(provider)] == column)) {
        m_columns[size_t(provider)] = column;
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstProviderColumn + provider, FirstProviderColumn + provider);
    }
    int first = -1, last = -1; // of what changed: one announcement for a whole paste
    for (size_t i = 0; i < m_events.size(); ++i) {
        MappingCell &cell = m_events[i].cells[size_t(provider)];
        if (cell == cells[i])
            continue;
        cell = std::move(cells[i]);
        if (rows[i] < 0)
            continue;
        first = first < 0 ? rows[i] : std::min(first, rows[i]);
        last = std::max(last, rows[i]);
    }
    if (first >= 0)
        Q_EMIT dataChanged(index(first, FirstProviderColumn + provider), index(last, FirstProviderColumn + provider));
}

void MappingModel::setSeen(const std::vector<std::optional<qint64>> &seen)
{
    for (size_t i = 0; i < m_events.size(); ++i)
        m_events[i].seen = i < seen.size() ? seen[i] : std::nullopt;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, SeenColumn), index(rowCount() - 1, SeenColumn));
}

void MappingModel::setLines(std::vector<MappingLine> lines)
{
    const auto sameLine = [](const MappingLine &a, const MappingLine &b) {
        return a.event == b.event && a.family == b.family && a.collapsed == b.collapsed;
    };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameLine)) {
        for (size_t row = 0; row < lines.size(); ++row) {
            if (m_lines[row] == lines[row])
                continue;
            m_lines[row] = lines[row];
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const MappingEvent *MappingModel::event(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_lines.size() || m_lines[size_t(index.row())].event < 0)
        return nullptr;
    return &m_events[size_t(m_lines[size_t(index.row())].event)];
}

const MappingCell *MappingModel::cell(const QModelIndex &index) const
{
    const MappingEvent *found = event(index);
    return found && index.column() >= FirstProviderColumn ? &found->cells[size_t(index.column() - FirstProviderColumn)] : nullptr;
}

const MappingColumn *MappingModel::column(const QModelIndex &index) const
{
    return index.column() >= FirstProviderColumn ? &m_columns[size_t(index.column() - FirstProviderColumn)] : nullptr;
}

int MappingModel::indexOfEvent(QStringView name) const
{
    const auto found = std::ranges::find_if(m_events, [name](const MappingEvent &event) { return event.name == name; });
    return found == m_events.end() ? -1 : int(found - m_events.begin());
}

QModelIndex MappingModel::indexOf(const QString &name, int column) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const MappingLine &line) {
        return line.event >= 0 && m_events[size_t(line.event)].name == name;
    });
    return found == m_lines.end() ? QModelIndex() : index(int(found - m_lines.begin()), column);
}

int MappingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MappingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstProviderColumn + int(m_columns.size());
}

QVariant MappingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappingEvent *found = event(index);
    if (role == KeyRole)
        return found ? QVariant(found->name) : QVariant();
    if (!found)
        return {};
    const MappingCell *mapped = cell(index);
    if (role == MappingStateRole)
        return mapped ? QVariant(int(mapped->state)) : QVariant();
    if (role == DirtyRole)
        return mapped ? QVariant(mapped->unpublished) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != SortRole)
        return {};
    if (index.column() == EventColumn)
        return found->name;
    if (index.column() == SeenColumn)
        return found->seen ? QVariant(*found->seen) : QVariant();
    return mapped->name;
}

Qt::ItemFlags MappingModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const MappingColumn *provider = index.isValid() ? column(index) : nullptr;
    if (provider && provider->configured && event(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace selwise
