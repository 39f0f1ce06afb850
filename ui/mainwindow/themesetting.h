#pragma once

#include "ui/theme/kinds.h"

#include <QString>

namespace selwise {

/// The values of setting::theme.
inline QString themeSetting(ThemePreference preference)
{
    return preference == ThemePreference::Light ? QStringLiteral("light")
           : preference == ThemePreference::Dark ? QStringLiteral("dark")
                                                 : QStringLiteral("system");
}
inline ThemePreference themePreference(const QString &setting)
{
    return setting == u"light" ? ThemePreference::Light : setting == u"dark" ? ThemePreference::Dark : ThemePreference::System;
}

} // namespace selwise
