#pragma once

#include <QString>
#include <optional>

namespace selwise {

/// A span of whole seconds for people: "5 s", "1 h", "1 min 30 s".
QString spanText(qint64 seconds);
/// The same, and also "90", "1.5 h", "2m", as a person types it; nullopt for anything else, for one below zero and for one
/// that does not fit.
std::optional<int> parseSpan(const QString &typed);

} // namespace selwise
