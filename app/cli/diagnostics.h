#pragma once

#include <QString>

namespace selwise::cli {

struct UsageError;

/// Writes "selwise-console: TEXT" to standard error; control and direction characters are made visible.
void diagnose(const QString &text);
void diagnose(const UsageError &error);

/// The text with every character that could act on a terminal, or turn the writing direction, as \u{...}.
QString printable(const QString &text);

} // namespace selwise::cli
