#pragma once

#include "models/domain/json.h"

/// How JSON spells text; used by the reader, the writer and the comparison of Json.
namespace selwise::jsonescape {

enum class Lone {
    Keep,   ///< a lone surrogate becomes three bytes as if it were a character: only good for comparing
    Replace ///< a lone surrogate becomes U+FFFD
};
/// The text that the bytes between two quotes stand for. The escapes must be well formed; invalid UTF-8 is passed through.
std::string unescape(std::string_view between, Lone lone);

/// Plain text, or raw with escapes for its lone surrogates when it is not Unicode text.
JsonText fromUtf16(QStringView text);

/// How many of the first bytes surely are printable ASCII without quote and backslash; a multiple of eight, looked at
/// eight at a time.
size_t plainPrefix(std::string_view bytes);

/// Appends the text as it stands between quotes.
void appendEscaped(std::string &out, std::string_view utf8);

/// Appends a code point (or a lone surrogate) the way UTF-8 would.
void appendCodePoint(std::string &out, char32_t c);

/// The value of four hexadecimal digits, or -1.
int hexValue(const char *four);

} // namespace selwise::jsonescape
