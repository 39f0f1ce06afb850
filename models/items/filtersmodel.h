#pragma once

#include "models/domain/providerrecord.h"

#include <QAbstractListModel>
#include <memory>
#include <vector>

namespace selwise {

/// The filters of a site, one row an event and provider: by provider, then in the order of the record. One that the draft has
/// removed stays as a row until that is published.
class FiltersModel : public QAbstractListModel {
    Q_OBJECT
public:
    struct Row {
        ProviderId provider;
        QString event;
        std::shared_ptr<const EventFilter> filter; ///< as decoded; never null
        bool changed = false, removed = false;
        bool mapped = true; ///< the provider is sent this event; without that its filter does nothing
        friend bool operator==(const Row &a, const Row &b);
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    int rowOf(const ProviderId &provider, const QString &event) const; ///< -1 when there is none
    const Row &at(int row) const { return m_rows[size_t(row)]; }
    int changedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace selwise
