#pragma once

#include "models/ports/settingsstore.h"

#include <QByteArray>
#include <QStringList>

/// The one table of settings: key, and by its default the type. A new setting is a line here; a key that is gone stays in
/// the file untouched.
namespace selwise::setting {

inline const SettingKey theme{QLatin1StringView("appearance.theme"), QStringLiteral("system")}; ///< system, light, dark
inline const SettingKey language{QLatin1StringView("appearance.language"), QString()}; ///< "de", "en"; empty = the system's
inline const SettingKey windowGeometry{QLatin1StringView("window.geometry"), QByteArray()};
inline const SettingKey windowState{QLatin1StringView("window.state"), QByteArray()};
inline const SettingKey sidebarWidth{QLatin1StringView("window.sidebarWidth"), 0}; ///< px; 0 = as designed
inline const SettingKey lastPane{QLatin1StringView("window.lastPane"), QString()};
inline const SettingKey lastProfile{QLatin1StringView("session.lastProfile"), QString()}; ///< a ConnectionId
inline const SettingKey paneSplitters{QLatin1StringView("pane.splitters"), QByteArray()};
inline const SettingKey recentCommands{QLatin1StringView("palette.recent"), QStringList()};

} // namespace selwise::setting
