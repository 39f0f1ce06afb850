#pragma once

#include "models/domain/deliverygroups.h"

#include <QAbstractTableModel>

namespace selwise {

struct RowSync;

/// Deliveries, the latest first, a row each. Rows are kept over reading again; only changed rows are announced.
class DeliveriesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Event, Status, Attempts, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setDeliveries(const std::vector<Delivery> &deliveries);
    const Delivery &at(int row) const { return m_rows[size_t(row)].delivery; }
    int rowOf(const QString &key) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    struct Row {
        Delivery delivery;
        /// The same to look at; the rows of a log do not change.
        friend bool operator==(const Row &a, const Row &b)
        {
            return a.delivery.status == b.delivery.status && a.delivery.at == b.delivery.at && a.delivery.nextAt == b.delivery.nextAt
                   && a.delivery.attempts.size() == b.delivery.attempts.size() && a.delivery.event == b.delivery.event;
        }
    };
    std::vector<Row> m_rows;
};

} // namespace selwise
