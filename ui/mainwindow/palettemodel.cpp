#include "ui/mainwindow/palettemodel.h"

#include <algorithm>
#include <map>

namespace selwise {

void PaletteModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    setQuery({});
}

void PaletteModel::setQuery(const QString &query)
{
    beginResetModel();
    m_rows.clear();
    std::vector<QString> groups;
    std::map<QString, std::vector<Row>> found;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        const auto match = matchPalette(query, command.title, command.detail);
        if (!match)
            continue;
        if (!found.contains(command.group))
            groups.push_back(command.group);
        found[command.group].push_back({false, command.group, i, *match});
    }
    const auto best = [&found](const QString &group) {
        return std::max_element(found[group].begin(), found[group].end(),
                                [](const Row &a, const Row &b) { return a.match.rank < b.match.rank; })
            ->match.rank;
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&best](const QString &a, const QString &b) { return best(a) > best(b); });
    for (const QString &group : groups) {
        std::vector<Row> &rows = found[group];
        std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.match.rank > b.match.rank; });
        m_rows.push_back({true, group, 0, {}});
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
    endResetModel();
}

int PaletteModel::nextCommand(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (!at(next).heading)
            return next;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = at(index.row());
    if (row.heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.group) : QVariant();
    const Command &entry = m_commands[row.command];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::DecorationRole: return entry.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title};
        if (!entry.detail.isEmpty())
            parts << entry.detail;
        if (!entry.shortcut.isEmpty())
            parts << entry.shortcut.toString(QKeySequence::NativeText);
        return parts.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() && at(index.row()).heading ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

} // namespace selwise
