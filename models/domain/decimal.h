#pragma once

#include <QtGlobal>
#include <optional>
#include <string_view>

namespace selwise {

/// True for text that is a JSON number (RFC 8259): "12.50", "-3", "1e3"; not "007", "+5", " 5" or "0x10".
bool isNumberText(std::string_view text);

/// Compares two number texts by their exact decimal value; no rounding at any size (9007199254740993, 1e400, 400 digits,
/// exponents past 64 bits). Negative, zero or positive. Both must satisfy isNumberText. Allocates nothing.
int compareNumbers(std::string_view a, std::string_view b);

/// The integer that a number text stands for (1, 1.0 and 1e2 do), when it is one and fits. Allocates nothing.
std::optional<qint64> integerValue(std::string_view number);

} // namespace selwise
