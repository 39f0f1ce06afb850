#pragma once

#include <string_view>

namespace selwise::archive {

/// How many bytes behind a text the scanner may read (and ignore).
constexpr int scanPadding = 64;

/// What was seen on the way through a value.
struct JsonTraits {
    bool spaced = false;     ///< white space between tokens
    bool oddEscapes = false; ///< escapes that Json::toBytes would write another way
};

/// Strict RFC 8259 but for UTF-8, which is checked elsewhere. Each takes the first byte of what it reads and gives the byte
/// behind it, or nullptr: not JSON, or deeper than Json::maxDepth (then `tooDeep`). The text ends at `end`, and scanPadding
/// bytes behind it can be read.
class JsonScanner {
public:
    explicit JsonScanner(const char *end) : m_end(end) {}

    const char *value(const char *at, int depth = 0);
    const char *string(const char *at);       ///< from quote to behind the closing quote; sets `escaped`
    const char *number(const char *at) const;
    const char *literal(const char *at) const; ///< true, false, null
    const char *space(const char *at)
    {
        while (at < m_end && isSpace(*at)) {
            m_traits.spaced = true;
            ++at;
        }
        return at;
    }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

    const char *end() const { return m_end; }
    JsonTraits &traits() { return m_traits; }
    bool escaped = false; ///< the last string had a backslash
    bool tooDeep = false;

private:
    const char *escape(const char *at);
    const char *m_end;
    JsonTraits m_traits;
};

} // namespace selwise::archive
