#include "app/archive/secretscan.h"

#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/secretmembers.h"
#include "models/domain/json.h"

#include <QRegularExpression>
#include <bit>
#include <cstdint>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The words that every name which looksSecretName() refuses holds one of.
constexpr std::string_view credentialWords[] = {"token", "secret", "pass", "pwd", "credential", "authorization", "bearer", "jwt", "key"};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isNameCharacter(char c)
{
    const char l = lower(c);
    return (l >= 'a' && l <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == '%';
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

/// Whether what follows makes it a name that has a value.
bool isName(const char *behind, const char *end, bool bearer)
{
    const char *at = behind;
    while (at < end && isNameCharacter(*at))
        ++at;
    if (at >= end)
        return false;
    if (*at == '=' || *at == '\\' || (bearer && *at == ' '))
        return true;
    if (*at != '"')
        return false;
    ++at;
    while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r'))
        ++at;
    return at < end && *at == ':';
}

/// `at` is one of the places the quick look found: near the start of a credential's word, or at an escape.
bool isSuspect(const char *begin, const char *at, const char *end)
{
    if (*at == '\\') // a letter or a sign that hides as an escape
        return end - at > 5 && at[1] == 'u' && at[2] == '0' && at[3] == '0' && at[4] >= '2' && at[4] <= '7';
    for (const std::string_view word : credentialWords) {
        for (int back = 0; back <= 2 && at - back >= begin; ++back) {
            if (isWordAt(at - back, end, word) && isName(at - back + word.size(), end, word == "bearer"))
                return true;
        }
    }
    return false;
}

void take(const char *begin, const char *at, const char *end, std::vector<const char *> &suspects)
{
    if (isSuspect(begin, at, end) && (suspects.empty() || suspects.back() < at))
        suspects.push_back(at);
}

/// "ke" is in token and key, "cr" in secret and credential.
bool startsHere(const char *at)
{
    const char a = lower(at[0]), b = lower(at[1]), c = lower(at[2]);
    return (a == 'k' && b == 'e') || (a == 'c' && b == 'r') || (a == 'p' && b == 'a' && c == 's') || (a == 'w' && b == 'd')
        || (a == 't' && b == 'h' && c == 'o') || (a == 'b' && b == 'e' && c == 'a') || (a == 'j' && b == 'w')
        || (at[0] == '\\' && at[1] == 'u');
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) void findWide(const char *begin, const char *end, std::vector<const char *> &suspects)
{
    const __m256i fold = _mm256_set1_epi8(0x20);
    const auto load = [](const char *at) __attribute__((target("avx2"))) { return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at)); };
    for (const char *at = begin; at < end; at += 32) {
        const __m256i plain = load(at);
        const __m256i a = _mm256_or_si256(plain, fold), b = _mm256_or_si256(load(at + 1), fold), c = _mm256_or_si256(load(at + 2), fold);
#define SELWISE_IS(v, letter) _mm256_cmpeq_epi8(v, _mm256_set1_epi8(letter))
        __m256i any = _mm256_and_si256(SELWISE_IS(a, 'k'), SELWISE_IS(b, 'e'));
        any = _mm256_or_si256(any, _mm256_and_si256(SELWISE_IS(a, 'c'), SELWISE_IS(b, 'r')));
        any = _mm256_or_si256(any, _mm256_and_si256(SELWISE_IS(a, 'w'), SELWISE_IS(b, 'd')));
        any = _mm256_or_si256(any, _mm256_and_si256(SELWISE_IS(a, 'j'), SELWISE_IS(b, 'w')));
        any = _mm256_or_si256(any, _mm256_and_si256(_mm256_and_si256(SELWISE_IS(a, 'p'), SELWISE_IS(b, 'a')), SELWISE_IS(c, 's')));
        any = _mm256_or_si256(any, _mm256_and_si256(_mm256_and_si256(SELWISE_IS(a, 't'), SELWISE_IS(b, 'h')), SELWISE_IS(c, 'o')));
        any = _mm256_or_si256(any, _mm256_and_si256(_mm256_and_si256(SELWISE_IS(a, 'b'), SELWISE_IS(b, 'e')), SELWISE_IS(c, 'a')));
        any = _mm256_or_si256(any, _mm256_and_si256(SELWISE_IS(plain, '\\'), SELWISE_IS(b, 'u')));
#undef SELWISE_IS
        for (unsigned mask = unsigned(_mm256_movemask_epi8(any)); mask != 0; mask &= mask - 1) {
            const char *found = at + std::countr_zero(mask);
            if (found < end)
                take(begin, found, end, suspects);
        }
    }
}
#endif

/// JSON that somebody wrote into a text, such as a request's body.
Json maskedInside(const Json &value)
{
    Json result = value;
    if (value.isString() && !value.isRawString()) {
        const std::string_view text = value.utf8();
        if (text.starts_with('{') || text.starts_with('[')) {
            const auto inner = Json::parse(QByteArrayView(text.data(), qsizetype(text.size())));
            if (inner) {
                const Json clean = maskedInside(codec::redacted(*inner));
                if (!(clean == *inner))
                    return Json(QStringView(QString::fromUtf8(clean.toBytes())));
            }
        }
        static const QRegularExpression bearer(uR"((bearer\s+)[^\s"',;]+)"_s, QRegularExpression::CaseInsensitiveOption);
        QString shown = value.toQString();
        shown.replace(bearer, u"\\1%1"_s.arg(codec::mask));
        return shown == value.toQString() ? value : Json(QStringView(shown));
    }
    if (value.isArray()) {
        for (Json &element : result.elements())
            element = maskedInside(element);
    } else if (value.isObject()) {
        for (JsonMember &member : result.editMembers())
            member.value = maskedInside(member.value);
    }
    return result;
}

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
    const Json clean = maskedInside(codec::redacted(*json));
    return clean == *json ? bytes : clean.toBytes();
}

} // namespace selwise::archive
