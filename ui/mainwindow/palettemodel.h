#pragma once

#include "ui/mainwindow/palettematch.h"
#include "ui/panes/command.h"

#include <QAbstractListModel>

namespace selwise {

/// What "Go to anything" lists: headings and, under each, the commands that fit the query, best first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        bool heading = false;
        QString group;
        size_t command = 0; ///< index into the commands
        PaletteMatch match;
    };
    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    void setQuery(const QString &query);
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    const Command &command(int row) const { return m_commands[m_rows[size_t(row)].command]; }
    /// The next row from `row` in `step` direction that is no heading; -1 when there is none.
    int nextCommand(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Command> m_commands;
    std::vector<Row> m_rows;
};

} // namespace selwise
