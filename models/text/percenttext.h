#pragma once

#include <QString>

namespace selwise {

/// No line ends between a number and its percent sign.
inline QString unbrokenPercents(QString text)
{
    return text.replace(QLatin1StringView(" %"), QStringLiteral("\u00a0%"));
}

} // namespace selwise
