#pragma once

#include <QRegularExpression>

namespace selwise {

/// Every warning but what the offscreen platform says of itself that it cannot do.
inline QRegularExpression unexpectedWarning()
{
    return QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*"));
}

} // namespace selwise
