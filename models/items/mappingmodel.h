#pragma once

#include "models/domain/mappingtable.h"

#include <QAbstractTableModel>
#include <vector>

namespace selwise {

/// The events of a site and what each provider gets of them, in the lines that an arrangement names: headings of families,
/// and events. Holds values; states, order and wording are others' business. What changes in a line is announced line by
/// line; other lines are a reset, so the view finds its place again by KeyRole.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { EventColumn, SeenColumn, FirstProviderColumn }; ///< then one a provider
    using QAbstractTableModel::QAbstractTableModel;

    /// Other events or columns: nothing is shown until `setLines`.
    void setTable(std::vector<MappingColumn> columns, std::vector<MappingEvent> events);
    /// The same events with other cells of one provider.
    void setCells(int provider, const MappingColumn &column, std::vector<MappingCell> cells);
    void setSeen(const std::vector<std::optional<qint64>> &seen);
    void setLines(std::vector<MappingLine> lines);

    const std::vector<MappingColumn> &columns() const { return m_columns; }
    const std::vector<MappingEvent> &events() const { return m_events; }
    const std::vector<MappingLine> &lines() const { return m_lines; }
    const MappingLine &line(int row) const { return m_lines[size_t(row)]; }
    /// nullptr for a heading, and outside the table.
    const MappingEvent *event(const QModelIndex &index) const;
    const MappingCell *cell(const QModelIndex &index) const; ///< nullptr too in the columns before the providers
    const MappingColumn *column(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &event, int column = EventColumn) const; ///< invalid when it is not shown
    int indexOfEvent(QStringView name) const; ///< in `events`; -1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<int> rowsOfEvents() const; ///< by event; -1: not shown

    std::vector<MappingColumn> m_columns;
    std::vector<MappingEvent> m_events;
    std::vector<MappingLine> m_lines;
};

} // namespace selwise
