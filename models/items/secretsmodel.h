#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <vector>

namespace selwise {

struct RowSync;

/// "Where are my secrets?": one row a secret, never a value.
class SecretsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, PlaceColumn, SetColumn, LastUseColumn, StateColumn, ColumnCount };
    struct Row {
        QString connection, site, owner, field;
        int place = -1; ///< SecretPlace, or -1: only at the server
        int state = -1; ///< SecretEntry::State, or -1: elsewhere
        QString hint;
        QDateTime setAt, lastUse;
        QString lastUseFor;
        bool older = false; ///< SecretEntry::older
        QString name = {};  ///< whole, for one whose owner has a name only its server knows: "Lager, Signing secret"
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    std::vector<Row> m_rows;
};

} // namespace selwise
