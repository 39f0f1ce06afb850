#pragma once

#include "models/domain/connection.h"

#include <QAbstractListModel>
#include <vector>

namespace selwise {

struct RowSync;

/// The connection profiles, last used first.
class ProfilesModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    void setProfiles(std::vector<ConnectionProfile> profiles);
    const std::vector<ConnectionProfile> &profiles() const { return m_profiles; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    friend struct RowSync;
    std::vector<ConnectionProfile> m_profiles;
};

} // namespace selwise
