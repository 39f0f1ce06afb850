#pragma once

#include "ui/panes/health/chartdata.h"

#include <QAbstractTableModel>

namespace selwise {

/// What a chart shows as a table: a row for each step, a column for each status or receiver. For screen readers, and for who
/// would rather read figures.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ChartTableModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void showData(const ChartData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Of a chart of lines.
    struct Column {
        size_t line = 0;
        bool before = false; ///< the period before
    };
    static std::vector<Column> columnsOf(const ChartData &data);
    bool isMarks(int column) const; ///< the words of what happened, beside the numbers
    std::optional<double> value(int row, int column) const;

    ChartData m_data;
    std::vector<Column> m_columns;
};

} // namespace selwise
