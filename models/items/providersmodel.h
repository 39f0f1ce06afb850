#pragma once

#include "models/domain/health.h"
#include "models/domain/providerrecord.h"

#include <QAbstractListModel>

namespace selwise {

struct RowSync;

/// The providers of a site: GA4, Meta and Google Ads always, configured or not, then any other the server returned.
/// Rows are kept over refreshes (persistent indexes stay valid); only changed rows are announced.
class ProvidersModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        ProviderId provider;
        bool configured = false, enabled = false, testMode = false, dirty = false, conflict = false;
        int issues = 0;
        HealthStatus health = HealthStatus::Unknown;
        QDateTime lastDelivery, failingSince;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    int rowOf(const ProviderId &provider) const; ///< -1 when there is none
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    std::vector<Row> m_rows;
};

} // namespace selwise
