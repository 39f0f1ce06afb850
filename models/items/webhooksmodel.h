#pragma once

#include "models/domain/webhook.h"

#include <QAbstractListModel>
#include <optional>
#include <vector>

namespace selwise {

struct RowSync;

/// The webhooks of a site in the order of the server, then those that are being created.
/// Rows are kept over refreshes (persistent indexes stay valid); only changed rows are announced.
class WebhooksModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// What the log of its deliveries says: not read yet, it could not be read, nothing in it, or figures.
    enum class Told { NotRead, Unavailable, Nothing, Told };
    struct Row {
        WebhookId id; ///< of the server, or of the draft of one that is being created
        QString name, url;
        bool published = false, enabled = false, dirty = false, conflict = false;
        bool removed = false; ///< by the draft: the rest is as the server has it
        int issues = 0;
        QString disabledReason; ///< the service's own words, when it switched it off by itself
        Told told = Told::NotRead;
        int delivered = 0, failed = 0, retrying = 0; ///< of the latest deliveries
        QDateTime lastDelivery, failingSince;
        friend bool operator==(const Row &, const Row &) = default;
    };
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    /// The same webhook is known under another id from now on: its row, and what is selected, stay.
    void rename(const WebhookId &from, const WebhookId &to);
    int rowOf(const WebhookId &id) const; ///< -1 when there is none
    const Row &at(int row) const { return m_rows[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    std::vector<Row> m_rows;
};

} // namespace selwise
