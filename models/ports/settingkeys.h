#pragma once

#include "models/ports/settingsstore.h"

#include <QByteArray>
#include <QStringList>

/// The one table of settings: key, and by its default the type. A new setting is a line here; a key that is gone stays in
/// the file untouched.
namespace selwise::setting {

inline const SettingKey theme{QLatin1StringView("appearance.theme"), QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey language{QLatin1StringView("appearance.language"), QString()}; ///< "de", "en"; empty = the system's
/// What the desktop preferred last, so that the first picture of the next start needs no answer from it.
inline const SettingKey systemDark{QLatin1StringView("appearance.systemDark"), false};
inline const SettingKey windowGeometry{QLatin1StringView("window.geometry"), QByteArray()};
inline const SettingKey lastPane{QLatin1StringView("window.lastPane"), QString()};
inline const SettingKey lastProfile{QLatin1StringView("session.lastProfile"), QString()}; ///< a ConnectionId; empty = none open
inline const SettingKey selectedProvider{QLatin1StringView("providers.selected"), QString()};
inline const SettingKey providersListWidth{QLatin1StringView("providers.listWidth"), 0}; ///< px; 0 = as designed
inline const SettingKey selectedWebhook{QLatin1StringView("webhooks.selected"), QString()};
inline const SettingKey webhooksListWidth{QLatin1StringView("webhooks.listWidth"), 0}; ///< px; 0 = as designed
inline const SettingKey selectedFilter{QLatin1StringView("filters.selected"), QString()}; ///< "meta purchase"
inline const SettingKey reviewJsonWidth{QLatin1StringView("review.jsonWidth"), 0};        ///< px; 0 = as designed
inline const SettingKey mappingColumnWidths{QLatin1StringView("mapping.columnWidths"), QStringList()}; ///< "ga4=240", px
inline const SettingKey mappingHiddenColumns{QLatin1StringView("mapping.hiddenColumns"), QStringList()};
inline const SettingKey mappingDiagram{QLatin1StringView("mapping.diagram"), false}; ///< not the table
inline const SettingKey mappingInspectorWidth{QLatin1StringView("mapping.inspectorWidth"), 0}; ///< px; 0 = as designed, -1 = closed
inline const SettingKey mappingSorting{QLatin1StringView("mapping.sorting"), QString()}; ///< "1-": column, descending; empty = catalogue
inline const SettingKey mappingLabelsKept{QLatin1StringView("mapping.labelsKept"), QStringList()}; ///< decisions on a shared label
inline const SettingKey healthRange{QLatin1StringView("health.range"), 1};           ///< 0 an hour, 1 a day, 2 a week, 3 a month
inline const SettingKey healthPercent{QLatin1StringView("health.percent"), false};    ///< the funnel in percent
inline const SettingKey recentCommands{QLatin1StringView("palette.recent"), QStringList()};

} // namespace selwise::setting
