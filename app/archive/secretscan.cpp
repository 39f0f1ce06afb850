#include "app/archive/secretscan.h"

#include "models/domain/codec/redaction.h"
#include "models/domain/textsecrets.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace selwise::archive {

namespace {

/// The words that every secret's name holds one of.
constexpr std::string_view credentialWords[] = {"token", "secret", "pass", "pwd", "credential", "auth", "bearer", "jwt", "key", "cookie", "sig", "hmac"};

/// The quick look: the first three bytes of all that may be a secret's beginning. Those of one bucket are alike.
struct Start {
    char text[4];
    int bucket;
    bool anyCase;
};
constexpr Start starts[] = {
    {"tok", 0, true},  {"jwt", 0, true},  {"sec", 1, true},   {"sig", 1, true},   {"pas", 2, true},   {"bas", 2, true},
    {"pwd", 3, true},  {"hma", 3, true},  {"cre", 4, true},   {"coo", 4, true},   {"aut", 5, true},   {"bea", 5, true},
    {"key", 6, true},  {"whs", 6, false}, {"EAA", 2, false},  {"AIz", 3, false},  {"ya2", 6, false},  {"GOC", 5, false},
    {"eyJ", 6, false}, {"sk_", 1, false}, {"ghp", 3, false},  {"://", 7, false},  {":\\/", 7, false}, {"\\u0", 7, false},
};

/// By place in the start and by half of a byte: the buckets that it may belong to.
struct Buckets {
    alignas(16) std::array<std::array<uint8_t, 16>, 3> low{}, high{};
    constexpr void add(int place, char c, int bucket)
    {
        low[size_t(place)][uint8_t(c) & 15] |= uint8_t(1 << bucket);
        high[size_t(place)][uint8_t(c) >> 4] |= uint8_t(1 << bucket);
    }
    constexpr Buckets()
    {
        for (const Start &start : starts) {
            for (int place = 0; place < 3; ++place) {
                const char c = start.text[place];
                add(place, c, start.bucket);
                if (start.anyCase)
                    add(place, char(c - 32), start.bucket);
            }
        }
    }
};
constexpr Buckets buckets;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c)
{
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '%';
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWordAt(const char *at, const char *end, std::string_view word)
{
    if (size_t(end - at) < word.size())
        return false;
    for (size_t i = 0; i < word.size(); ++i) {
        if (lower(at[i]) != word[i])
            return false;
    }
    return true;
}

/// Whether one of the next words of a text may be a credential by its shape.
bool isLikelyBehind(const char *at, const char *end)
{
    constexpr ptrdiff_t shortest = 8, longerThanWords = 20;
    const auto closes = [](const char *at) { return *at == '"' && at[-1] != '\\'; };
    for (int words = 0; words < 3 && at < end && !closes(at); ++words) {
        const char *start = at;
        bool digit = false;
        while (at < end && !isSpace(*at) && !closes(at)) {
            digit = digit || isDigit(*at);
            ++at;
        }
        if ((digit && at - start >= shortest) || at - start >= longerThanWords)
            return true;
        while (at < end && isSpace(*at))
            ++at;
    }
    return false;
}

/// Whether what follows the word at `word` makes it the name of something that has a value.
bool isName(const char *word, const char *behind, const char *begin, const char *end)
{
    const char *at = behind;
    while (at < end && isNameCharacter(*at))
        ++at;
    if (at >= end)
        return false;
    if (*at == '=' || *at == '\\' || *at == ':' || *at == '\'')
        return true;
    if (*at != '"')
        return isLikelyBehind(at + 1, end);
    ++at;
    while (at < end && isSpace(*at))
        ++at;
    if (at >= end || *at == ':')
        return at < end;
    // A header's name in a list.
    const char before = word > begin ? word[-1] : '"';
    return before == '"' || before == '-' || before == '_';
}

bool hasUserInfo(const char *at, const char *end)
{
    const auto stops = [](char c) { return c == '/' || c == '?' || c == '#' || c == '"' || c == '\\' || isSpace(c); };
    while (at < end && (*at == ':' || *at == '/' || *at == '\\'))
        ++at;
    for (; at < end && !stops(*at); ++at) {
        if (*at == '@')
            return true;
    }
    return false;
}

/// `at` is one of the places the quick look found.
bool isSuspect(const char *begin, const char *at, const char *end)
{
    if (*at == '\\') // a letter or a sign that hides as an escape
        return end - at > 5 && at[1] == 'u' && at[2] == '0' && at[3] == '0' && at[4] >= '2' && at[4] <= '7';
    if (*at == ':')
        return hasUserInfo(at, end);
    if (isWordAt(at, end, "basic ") || isWordAt(at, end, "bearer "))
        return true;
    for (const std::string_view word : credentialWords) {
        if (isWordAt(at, end, word))
            return isName(at, at + word.size(), begin, end);
    }
    const bool startsWord = at == begin || !isNameCharacter(at[-1]) || (at - begin > 1 && at[-2] == '\\');
    return startsWord && knownCredential({at, std::min(size_t(end - at), size_t(64))}) > 0;
}

void take(const char *begin, const char *at, const char *end, std::vector<const char *> &suspects)
{
    if (isSuspect(begin, at, end))
        suspects.push_back(at);
}

bool startsHere(const char *at)
{
    uint8_t found = 0xff;
    for (size_t place = 0; place < 3; ++place)
        found &= uint8_t(buckets.low[place][uint8_t(at[place]) & 15] & buckets.high[place][uint8_t(at[place]) >> 4]);
    return found != 0;
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) void findWide(const char *begin, const char *end, std::vector<const char *> &suspects)
{
    const __m256i half = _mm256_set1_epi8(15);
    __m256i low[3], high[3];
    for (size_t place = 0; place < 3; ++place) {
        low[place] = _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i *>(buckets.low[place].data())));
        high[place] = _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i *>(buckets.high[place].data())));
    }
    for (const char *at = begin; at < end; at += 32) {
        __m256i any = _mm256_set1_epi8(-1);
        for (int place = 0; place < 3; ++place) {
            const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + place));
            const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), half);
            any = _mm256_and_si256(any, _mm256_and_si256(_mm256_shuffle_epi8(low[place], _mm256_and_si256(bytes, half)), _mm256_shuffle_epi8(high[place], upper)));
        }
        const __m256i none = _mm256_cmpeq_epi8(any, _mm256_setzero_si256());
        for (unsigned mask = ~unsigned(_mm256_movemask_epi8(none)); mask != 0; mask &= mask - 1) {
            const char *found = at + std::countr_zero(mask);
            if (found < end)
                take(begin, found, end, suspects);
        }
    }
}
#endif

} // namespace

void findSuspects(const char *begin, const char *end, std::vector<const char *> &suspects)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return findWide(begin, end, suspects);
#endif
    for (const char *at = begin; at < end; ++at) {
        if (startsHere(at))
            take(begin, at, end, suspects);
    }
}

QByteArray withoutSecrets(std::string_view entry)
{
    const QByteArray bytes(entry.data(), qsizetype(entry.size()));
    const auto json = Json::parse(bytes);
    if (!json)
        return bytes;
    const Json clean = codec::redacted(*json);
    return clean == *json ? bytes : clean.toBytes();
}

} // namespace selwise::archive
