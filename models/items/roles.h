#pragma once

#include <Qt>

namespace selwise {

/// All roles of all item models. Models hold values; wording and icons are added in ui/ by delegates and proxies.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< raw value to sort by
    KeyRole,                     ///< QString: identifies the row over refreshes
    ProviderKindRole,            ///< int of Provider
    EnabledRole,                 ///< bool
    TestModeRole,                ///< bool
    ConfiguredRole,              ///< bool: the server has a record
    DirtyRole,                   ///< bool: unpublished edits
    ConflictRole,                ///< bool
    IssueCountRole,              ///< int: validation errors and warnings
    HealthStatusRole,            ///< int of HealthStatus
    LastDeliveryRole,            ///< QDateTime, invalid when none
    FailingSinceRole,            ///< QDateTime, invalid when not failing
    EnvironmentRole,             ///< int of Environment
    AddressRole,                 ///< QString
    SiteRole,                    ///< QString
    LastUsedRole,                ///< QDateTime
    SecretPlaceRole,             ///< int of SecretPlace, -1 = only at the server
    SecretStateRole,             ///< int of SecretEntry::State, -1 = elsewhere
    SecretHintRole,              ///< QString
    SetAtRole,                   ///< QDateTime
    LastUseForRole,              ///< QString
    OwnerRole,                   ///< QString: "connection", provider, "webhook:ID"
    FieldRole,                   ///< QString: wire name
    MappingStateRole,            ///< int of MappingState
    LogStatusRole,               ///< int of DeliveryStatus
    LogStateRole,                ///< int of DeliveryState
    LogWebhookRole,              ///< bool: went to a webhook
    LogTimeRole,                 ///< qint64, ms since 1970 UTC; invalid when there is none
    BookmarkedRole,              ///< bool
};

} // namespace selwise
