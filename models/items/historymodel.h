#pragma once

#include "models/domain/codec/historycodec.h"

#include <QAbstractListModel>

namespace selwise {

struct RowSync;

/// The versions of a site, newest first.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        qint64 number = 0;
        codec::HistoryEntry::What what = codec::HistoryEntry::What::Published;
        QDateTime at; ///< UTC
        QString by, note;
        qint64 restored = 0;
        std::vector<std::pair<QString, QString>> records; ///< kind and name or id, for marks
        int changes = 0, written = 0, failed = 0;
        bool inForce = false;    ///< the newest that was written
        bool firstOfDay = false; ///< in local time
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    int rowOf(qint64 number) const; ///< -1 = none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    std::vector<Row> m_rows;
};

} // namespace selwise
