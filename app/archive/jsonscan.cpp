#include "app/archive/jsonscan.h"

#include "models/domain/json.h"

#include <bit>
#include <cstdint>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace selwise::archive {

namespace {

/// The first quote, backslash or control character at or behind `at`, at most `end`.
const char *plainEnd(const char *at, const char *end)
{
#ifdef __SSE2__
    const __m128i quote = _mm_set1_epi8('"'), backslash = _mm_set1_epi8('\\'), control = _mm_set1_epi8(0x1F);
    while (at < end) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, control), bytes);
        const __m128i any = _mm_or_si128(low, _mm_or_si128(_mm_cmpeq_epi8(bytes, quote), _mm_cmpeq_epi8(bytes, backslash)));
        const unsigned mask = unsigned(_mm_movemask_epi8(any));
        if (mask != 0) {
            const char *found = at + std::countr_zero(mask);
            return found < end ? found : end;
        }
        at += 16;
    }
    return end;
#else
    while (at < end && *at != '"' && *at != '\\' && uint8_t(*at) >= 0x20)
        ++at;
    return at;
#endif
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

const char *JsonScanner::escape(const char *at)
{
    if (m_end - at < 2)
        return nullptr;
    switch (at[1]) {
    case '"':
    case '\\':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        return at + 2;
    case '/':
        m_traits.oddEscapes = true;
        return at + 2;
    case 'u':
        m_traits.oddEscapes = true;
        if (m_end - at < 6 || !isHex(at[2]) || !isHex(at[3]) || !isHex(at[4]) || !isHex(at[5]))
            return nullptr;
        return at + 6;
    default:
        return nullptr;
    }
}

const char *JsonScanner::string(const char *at)
{
    escaped = false;
    if (at >= m_end || *at != '"')
        return nullptr;
    ++at;
    for (;;) {
        at = plainEnd(at, m_end);
        if (at >= m_end)
            return nullptr;
        if (*at == '"')
            return at + 1;
        if (*at != '\\')
            return nullptr; // a control character
        escaped = true;
        at = escape(at);
        if (!at)
            return nullptr;
    }
}

const char *JsonScanner::number(const char *at) const
{
    const auto digits = [this](const char *from) {
        while (from < m_end && isDigit(*from))
            ++from;
        return from;
    };
    if (at < m_end && *at == '-')
        ++at;
    if (at >= m_end || !isDigit(*at))
        return nullptr;
    at = *at == '0' ? at + 1 : digits(at);
    if (at < m_end && *at == '.') {
        const char *fraction = digits(at + 1);
        if (fraction == at + 1)
            return nullptr;
        at = fraction;
    }
    if (at < m_end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < m_end && (*at == '+' || *at == '-'))
            ++at;
        const char *exponent = digits(at);
        if (exponent == at)
            return nullptr;
        at = exponent;
    }
    return at;
}

const char *JsonScanner::literal(const char *at) const
{
    const auto is = [&](const char *word, int size) { return m_end - at >= size && std::memcmp(at, word, size_t(size)) == 0; };
    if (is("true", 4) || is("null", 4))
        return at + 4;
    return is("false", 5) ? at + 5 : nullptr;
}

const char *JsonScanner::value(const char *at, int depth)
{
    if (at >= m_end)
        return nullptr;
    if (*at == '"')
        return string(at);
    if (*at != '{' && *at != '[')
        return *at == 't' || *at == 'f' || *at == 'n' ? literal(at) : number(at);
    if (depth >= Json::maxDepth) {
        tooDeep = true;
        return nullptr;
    }
    const bool object = *at == '{';
    const char close = object ? '}' : ']';
    at = space(at + 1);
    if (at < m_end && *at == close)
        return at + 1;
    for (;;) {
        if (object) {
            at = string(at);
            if (!at)
                return nullptr;
            at = space(at);
            if (at >= m_end || *at != ':')
                return nullptr;
            at = space(at + 1);
        }
        at = value(at, depth + 1);
        if (!at)
            return nullptr;
        at = space(at);
        if (at >= m_end)
            return nullptr;
        if (*at == close)
            return at + 1;
        if (*at != ',')
            return nullptr;
        at = space(at + 1);
    }
}

} // namespace selwise::archive
