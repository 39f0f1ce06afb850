#pragma once

#include "models/domain/health.h"
#include "models/domain/providerrecord.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace selwise {

struct RowSync;

/// The providers of a site: GA4, Meta and Google Ads always, configured or not, then any other the server returned.
/// Rows are kept over refreshes (persistent indexes stay valid); only changed rows are announced.
class ProvidersModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// What the service said about its health: nothing asked yet, no answer, an answer without this provider, or an answer.
    enum class Told { NotRead, Unavailable, NotTold, Told };
    struct Row {
        ProviderId provider;
        bool configured = false, enabled = false, testMode = false, dirty = false, conflict = false;
        bool removed = false; ///< by the draft
        int issues = 0; ///< of its settings, not of its mappings and filters
        HealthStatus health = HealthStatus::Unknown;
        Told told = Told::NotRead;
        QDateTime lastDelivery, failingSince;
        std::optional<qint64> logged;             ///< in test mode, in the time that the health summary is about
        std::vector<std::optional<double>> trend; ///< deliveries a minute, the newest last; nothing where nobody told
        std::optional<double> perMinute;          ///< now
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
