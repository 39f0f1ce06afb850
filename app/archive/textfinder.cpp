#include "app/archive/textfinder.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace selwise::archive {

namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

/// How often a byte stands in JSON of this kind, roughly.
int commonness(char c, bool fold)
{
    static constexpr std::string_view byFrequency = "\"e:,aotinrds_lcp/u.mh0123456789-{}fgybvwk xj";
    const size_t at = byFrequency.find(fold ? lower(c) : c);
    const int base = at == byFrequency.npos ? 0 : int(byFrequency.size() - at);
    return base;
}

} // namespace

TextFinder::TextFinder(std::string needle, bool fold) : m_needle(std::move(needle)), m_fold(fold), m_find(&findPlain)
{
    for (size_t i = 0; i < m_needle.size(); ++i) {
        if (commonness(m_needle[i], fold) < commonness(m_needle[m_first], fold))
            m_first = i;
    }
    m_second = m_first == 0 && m_needle.size() > 1 ? 1 : 0;
    for (size_t i = 0; i < m_needle.size(); ++i) {
        if (i != m_first && commonness(m_needle[i], fold) < commonness(m_needle[m_second], fold))
            m_second = i;
    }
    if (!m_needle.empty()) {
        m_firstMask = fold && isLetter(m_needle[m_first]) ? 0x20 : 0;
        m_secondMask = fold && isLetter(m_needle[m_second]) ? 0x20 : 0;
    }
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        m_find = &findWide;
#endif
}

bool TextFinder::isAt(const char *at) const
{
    if (!m_fold)
        return std::memcmp(at, m_needle.data(), m_needle.size()) == 0;
    for (size_t i = 0; i < m_needle.size(); ++i) {
        if (lower(at[i]) != m_needle[i])
            return false;
    }
    return true;
}

bool TextFinder::isIn(std::string_view text) const
{
    return findPlain(*this, text.data(), text.size(), 0) != none;
}

size_t TextFinder::findPlain(const TextFinder &finder, const char *text, size_t size, size_t from)
{
    const size_t length = finder.m_needle.size();
    if (length == 0)
        return from <= size ? from : none;
    for (size_t at = from; at + length <= size; ++at) {
        if ((text[at + finder.m_first] | finder.m_firstMask) == finder.m_needle[finder.m_first] && finder.isAt(text + at))
            return at;
    }
    return none;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) size_t TextFinder::findWide(const TextFinder &finder, const char *text, size_t size, size_t from)
{
    const size_t length = finder.m_needle.size();
    if (length == 0)
        return from <= size ? from : none;
    if (from + length > size)
        return none;
    const size_t last = size - length; // the last place it can be at
    const __m256i firstMask = _mm256_set1_epi8(finder.m_firstMask), secondMask = _mm256_set1_epi8(finder.m_secondMask);
    const __m256i first = _mm256_set1_epi8(finder.m_needle[finder.m_first]), second = _mm256_set1_epi8(finder.m_needle[finder.m_second]);
    const char *a = text + finder.m_first, *b = text + finder.m_second;
    for (size_t at = from; at <= last;) {
        // The padding covers a first load; farther ones stay within the text.
        const bool far = at + 63 + std::max(finder.m_first, finder.m_second) < size;
        const auto look = [&](size_t place) __attribute__((target("avx2"), always_inline)) {
            const __m256i x = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(a + place));
            const __m256i y = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(b + place));
            return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_or_si256(x, firstMask), first),
                                    _mm256_cmpeq_epi8(_mm256_or_si256(y, secondMask), second));
        };
        const __m256i one = look(at);
        uint64_t mask = uint32_t(_mm256_movemask_epi8(one));
        size_t step = 32;
        if (far) {
            mask |= uint64_t(uint32_t(_mm256_movemask_epi8(look(at + 32)))) << 32;
            step = 64;
        }
        for (; mask != 0; mask &= mask - 1) {
            const size_t place = at + size_t(std::countr_zero(mask));
            if (place > last)
                return none;
            if (finder.isAt(text + place))
                return place;
        }
        at += step;
    }
    return none;
}
#endif

} // namespace selwise::archive
