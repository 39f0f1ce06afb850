#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace selwise::archive {

/// Finds a text in many megabytes at the speed of memory: looks for its two rarest bytes at their distance, and compares
/// where both are.
class TextFinder {
public:
    /// `fold`: the letters A to Z in either case; the needle is in small letters then.
    TextFinder(std::string needle, bool fold);

    static constexpr size_t none = size_t(-1);
    /// The first place at or behind `from`. 64 bytes behind the text can be read.
    size_t find(std::string_view text, size_t from) const { return m_find(*this, text.data(), text.size(), from); }
    bool isIn(std::string_view text) const; ///< for short texts, without bytes behind
    size_t size() const { return m_needle.size(); }
    const std::string &needle() const { return m_needle; }

private:
    bool isAt(const char *at) const;
    static size_t findPlain(const TextFinder &finder, const char *text, size_t size, size_t from);
    static size_t findWide(const TextFinder &finder, const char *text, size_t size, size_t from);

    std::string m_needle;
    bool m_fold;
    size_t m_first = 0, m_second = 0;           ///< offsets of the two bytes
    char m_firstMask = 0, m_secondMask = 0;     ///< 0x20 for a letter to be folded
    size_t (*m_find)(const TextFinder &, const char *, size_t, size_t);
};

} // namespace selwise::archive
