#pragma once

#include <QString>
#include <QStringList>

namespace selwise::cli {

/// The known word that was probably meant, or nothing: at most two letters wrong, missing, added or swapped,
/// one in a short word.
QString suggestion(const QString &typed, const QStringList &known);

/// A word that may be repeated in a message: short, and only of what names here are made of. Anything else could be a
/// token in the wrong place, or do something to the terminal.
bool mayBeRepeated(const QString &word);

} // namespace selwise::cli
