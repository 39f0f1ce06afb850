#include "models/items/profilesmodel.h"

#include "models/items/roles.h"
#include "models/items/rowsync.h"

namespace selwise {

void ProfilesModel::setProfiles(std::vector<ConnectionProfile> profiles)
{
    std::ranges::stable_sort(profiles, [](const ConnectionProfile &a, const ConnectionProfile &b) {
        return a.lastUsed > b.lastUsed; // an invalid time is before any other
    });
    RowSync::run(*this, m_profiles, std::move(profiles), [](const ConnectionProfile &profile) { return profile.id; });
}

int ProfilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionProfile &profile = m_profiles[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return profile.name;
    case KeyRole:
        return profile.id.text;
    case EnvironmentRole:
        return int(profile.environment);
    case AddressRole:
        return profile.apiUrl.toString();
    case SiteRole:
        return profile.site.text;
    case LastUsedRole:
        return profile.lastUsed;
    default:
        return {};
    }
}

} // namespace selwise
