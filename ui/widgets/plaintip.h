#pragma once

#include <QString>
#include <QTextDocument>

namespace selwise {

/// A text of others, as a tooltip shows it letter by letter: QToolTip takes for rich text what looks like it.
inline QString plainTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()) : text;
}

} // namespace selwise
