#pragma once

#include <string_view>

namespace selwise::forwarding {

/// True for text that is a JSON number (RFC 8259): "12.50", "-3", "1e3"; not "007", "+5", " 5" or "0x10".
bool isNumberText(std::string_view text);

/// Compares two number texts by their exact decimal value; no rounding at any size (9007199254740993, 1e400, 400 digits).
/// Negative, zero or positive. Both must satisfy isNumberText. Allocates nothing. Exponents beyond ±10^17 count as ±10^17.
int compareNumbers(std::string_view a, std::string_view b);

} // namespace selwise::forwarding
