#include "models/domain/textsecrets.h"

#include "models/domain/secret.h"

#include <QString>
#include <QUrl>
#include <algorithm>

namespace selwise {

namespace {

struct KnownPrefix {
    std::string_view text;
    size_t shortest; ///< with the prefix
};
constexpr KnownPrefix prefixes[] = {{"whsec_", 14}, {"EAA", 16}, {"ya29.", 20}, {"AIza", 30}, {"GOCSPX-", 20}, {"eyJ", 30}, {"sk_live_", 16}, {"sk_test_", 16}, {"ghp_", 24}};

/// A name without one of these is no credential's.
constexpr std::string_view labelWords[] = {"token", "secret", "pass", "pwd", "credential", "authorization", "bearer", "jwt", "key", "cookie", "sig", "hmac"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isLetter(char c) { return isUpper(c) || (c >= 'a' && c <= 'z'); }
char lower(char c) { return isUpper(c) ? char(c + 32) : c; }
bool isNameCharacter(char c) { return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '%'; }
bool isCredentialCharacter(char c) { return isNameCharacter(c) || c == '+' || c == '/' || c == '=' || c == '~' || c == '|'; }
bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isQuote(char c) { return c == '"' || c == '\''; }

bool sameWord(std::string_view a, std::string_view lowerCase)
{
    return a.size() == lowerCase.size() && std::equal(a.begin(), a.end(), lowerCase.begin(), [](char x, char y) { return lower(x) == y; });
}

bool contains(std::string_view text, std::string_view lowerCase)
{
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(), [](char x, char y) { return lower(x) == y; }) != text.end();
}

QString nameOf(std::string_view name)
{
    const QByteArray bytes(name.data(), qsizetype(name.size()));
    return name.find('%') == name.npos ? QString::fromLatin1(bytes) : QUrl::fromPercentEncoding(bytes);
}

bool endsInWord(const QString &name, QLatin1StringView word)
{
    return name.endsWith(word, Qt::CaseInsensitive)
           && (name.size() == word.size() || !name[name.size() - word.size() - 1].isLetter() || name[name.size() - word.size()].isUpper());
}

bool isSecretParameter(const QString &name)
{
    using namespace Qt::Literals::StringLiterals;
    return looksSecretName(name) || endsInWord(name, "sig"_L1) || endsInWord(name, "signature"_L1) || endsInWord(name, "hmac"_L1) || endsInWord(name, "cookie"_L1);
}

/// How a credential looks that nothing but its place speaks for: not like a word, a time or a path.
bool looksCredential(std::string_view word, size_t shortest)
{
    const bool time = word.size() > 10 && std::all_of(word.begin(), word.begin() + 4, isDigit) && word[4] == '-';
    if (word.size() < shortest || word.front() == '/' || time)
        return false;
    const bool digit = std::any_of(word.begin(), word.end(), isDigit), letter = std::any_of(word.begin(), word.end(), isLetter);
    const bool mixed = std::any_of(word.begin() + 1, word.end(), isUpper) && std::any_of(word.begin(), word.end(), [](char c) { return isLetter(c) && !isUpper(c); });
    constexpr size_t longerThanWords = 20;
    return letter && (digit || (mixed && word.size() >= longerThanWords));
}

/// One text, from its start to its end.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::vector<TextSpan> spans()
    {
        size_t at = 0;
        while (at < m_text.size()) {
            if (!isNameCharacter(m_text[at])) {
                ++at;
                continue;
            }
            size_t end = at;
            while (end < m_text.size() && isNameCharacter(m_text[end]))
                ++end;
            at = name(at, end);
        }
        return std::move(m_spans);
    }

private:
    char at(size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }
    std::string_view part(size_t from, size_t to) const { return m_text.substr(from, to - from); }

    template <class Condition>
    size_t skip(size_t place, Condition condition) const
    {
        while (place < m_text.size() && condition(m_text[place]))
            ++place;
        return place;
    }
    size_t word(size_t place) const
    {
        size_t end = skip(place, isCredentialCharacter);
        while (end > place && m_text[end - 1] == '.')
            --end;
        return end;
    }
    size_t add(size_t from, size_t to)
    {
        if (from < to)
            m_spans.push_back({from, to});
        return to;
    }

    /// What is behind this run of a name's characters; where to go on.
    size_t name(size_t from, size_t to)
    {
        const std::string_view run = part(from, to);
        if (const size_t size = knownCredential(m_text.substr(from)))
            return add(from, from + size);
        if (part(to, std::min(to + 3, m_text.size())) == "://")
            return userInfo(to + 3);
        if (sameWord(run, "bearer") || sameWord(run, "basic"))
            return scheme(from, to);
        const bool mayBe = std::any_of(std::begin(labelWords), std::end(labelWords), [&](std::string_view word) { return contains(run, word); });
        const size_t next = mayBe ? value(from, to) : to;
        m_before = {from, to};
        return next;
    }

    size_t userInfo(size_t from)
    {
        const size_t end = skip(from, [](char c) { return !isSpace(c) && !isQuote(c) && c != '/' && c != '?' && c != '#' && c != '\\' && c != '<' && c != '>'; });
        const size_t sign = part(from, end).rfind('@');
        return sign == std::string_view::npos ? from : add(from, from + sign);
    }

    size_t scheme(size_t from, size_t to)
    {
        const size_t start = skip(to, isSpace);
        if (start == to)
            return to;
        const bool bearer = sameWord(part(from, to), "bearer");
        const size_t end = bearer ? skip(start, [](char c) { return !isSpace(c) && !isQuote(c) && c != ',' && c != ';' && c != '\\'; }) : word(start);
        const std::string_view credential = part(start, end);
        const bool whole = from == 0 && end == m_text.size();
        const bool about = contains(credential, "token") || contains(credential, "auth");
        if (bearer && (!about || looksCredential(credential, 8)))
            return add(start, end);
        if (!bearer && credential.size() >= 4 && (whole || holdsPassword(credential)))
            return add(start, end);
        return to;
    }

    static bool holdsPassword(std::string_view base64)
    {
        const auto decoded = QByteArray::fromBase64Encoding(QByteArray(base64.data(), qsizetype(base64.size())), QByteArray::AbortOnBase64DecodingErrors);
        return decoded && (*decoded).contains(':');
    }

    size_t value(size_t from, size_t to)
    {
        const QString label = nameOf(part(from, to));
        const bool afterQuote = from > 0 && isQuote(m_text[from - 1]);
        size_t next = skip(to, [](char c) { return c == '\\'; });
        if (isQuote(at(next))) {
            const size_t sign = skip(next + 1, isSpace);
            if (!afterQuote && at(sign) != ':' && at(sign) != '=')
                return to;
            next = sign;
        } else {
            next = skip(to, isSpace);
        }
        const char sign = at(next);
        if (sign == '=' && next == to && !isQuote(at(to + 1)))
            return isSecretParameter(label) ? add(to + 1, skip(to + 1, [](char c) { return !isSpace(c) && !isQuote(c) && c != '&' && c != '#' && c != '\\'; })) : to;
        if (!isSecretHeaderName(part(from, to)))
            return to;
        size_t start = next;
        if (sign == ':' || sign == '=') {
            start = skip(next + 1, [](char c) { return isSpace(c) || c == '\\'; });
            if (isQuote(at(start)))
                return quoted(start);
            if (sign == ':' && header(from, to, start))
                return m_spans.back().to;
        }
        return start > to ? likely(from, to, start) : to;
    }

    size_t quoted(size_t quote)
    {
        const char sign = m_text[quote];
        return add(quote + 1, skip(quote + 1, [sign](char c) { return c != sign && c != '\\'; }));
    }

    /// "X-API-Key: ...": the whole rest of the line, or up to the quote that began before the name.
    bool header(size_t from, size_t to, size_t start)
    {
        const std::string_view name = part(from, to);
        const bool always = contains(name, "authorization") || sameWord(name, "cookie") || sameWord(name, "set-cookie");
        const char before = from > 0 ? m_text[from - 1] : '\n';
        const bool begins = before == '\n' || isQuote(before);
        if (!always && !(begins && name.find('-') != name.npos))
            return false;
        const size_t line = skip(start, [&](char c) { return c != '\n' && c != '\r' && c != '\\' && (!isQuote(before) || c != before); });
        if (begins)
            return start < line && (add(start, line), true);
        if (contains(name, "cookie"))
            return part(start, word(start)).find('=') != std::string_view::npos && (add(start, line), true);
        return false;
    }

    /// A word behind "access token", "api_secret is" and their like.
    size_t likely(size_t from, size_t to, size_t start)
    {
        const std::string_view name = part(from, to);
        bool vague = sameWord(name, "key") || sameWord(name, "keys") || sameWord(name, "pass");
        if (vague && m_before.to + 1 == from)
            vague = !looksSecretName(nameOf(part(m_before.from, m_before.to)) + u'_' + nameOf(name));
        for (int words = 0; words < 2; ++words) {
            start = skip(start, [](char c) { return isSpace(c) || isQuote(c) || c == '\\' || c == '(' || c == '<' || c == '['; });
            const size_t end = word(start);
            const std::string_view candidate = part(start, end);
            if (candidate.empty())
                break;
            const bool url = part(end, std::min(end + 3, m_text.size())) == "://";
            if (!url && looksCredential(candidate, vague ? 16 : 8))
                return add(start, end);
            const bool between = sameWord(candidate, "is") || sameWord(candidate, "was") || sameWord(candidate, "basic") || sameWord(candidate, "bearer");
            if (!between)
                break;
            if (sameWord(candidate, "basic") || sameWord(candidate, "bearer"))
                return start;
            start = end;
        }
        return to;
    }

    std::string_view m_text;
    std::vector<TextSpan> m_spans;
    TextSpan m_before;
};

/// One quick pass: most texts hold nothing that a secret begins with.
bool mayHoldSecret(std::string_view text)
{
    const size_t size = text.size();
    for (size_t i = 0; i + 2 < size; ++i) {
        const char b = lower(text[i + 1]), c = lower(text[i + 2]);
        bool found = false;
        switch (lower(text[i])) {
        case 't': found = b == 'o' && c == 'k'; break;
        case 's': found = (b == 'e' && c == 'c') || (b == 'i' && c == 'g') || (b == 'k' && c == '_'); break;
        case 'p': found = (b == 'a' && c == 's') || (b == 'w' && c == 'd'); break;
        case 'c': found = (b == 'r' && c == 'e') || (b == 'o' && c == 'o'); break;
        case 'a': found = (b == 'u' && c == 't') || (b == 'i' && c == 'z'); break;
        case 'b': found = (b == 'e' && c == 'a') || (b == 'a' && c == 's'); break;
        case 'j': found = b == 'w' && c == 't'; break;
        case 'k': found = b == 'e' && c == 'y'; break;
        case 'h': found = b == 'm' && c == 'a'; break;
        case 'w': found = b == 'h' && c == 's'; break;
        case 'e': found = (b == 'a' && c == 'a') || (b == 'y' && c == 'j'); break;
        case 'y': found = b == 'a' && c == '2'; break;
        case 'g': found = (b == 'o' && c == 'c') || (b == 'h' && c == 'p'); break;
        case ':': found = b == '/' && c == '/'; break;
        case '%': found = true; break;
        default: break;
        }
        if (found)
            return true;
    }
    return false;
}

} // namespace

size_t knownCredential(std::string_view text)
{
    if (text.empty() || std::string_view("wEyAGesg").find(text.front()) == std::string_view::npos)
        return 0;
    for (const KnownPrefix &prefix : prefixes) {
        if (!text.starts_with(prefix.text))
            continue;
        const bool meta = prefix.text == "EAA";
        const auto end = std::find_if_not(text.begin(), text.end(), [&](char c) { return meta ? isLetter(c) || isDigit(c) : isCredentialCharacter(c) && c != '%'; });
        const std::string_view credential(text.data(), size_t(end - text.begin()));
        if (credential.size() < prefix.shortest)
            continue;
        if (meta && std::none_of(credential.begin(), credential.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
            continue;
        if (prefix.text == "eyJ" && credential.find('.') == credential.npos)
            continue;
        return credential.size();
    }
    return 0;
}

bool isSecretHeaderName(std::string_view name)
{
    if (sameWord(name, "idempotency-key") || sameWord(name, "sec-websocket-key") || name.find(' ') != name.npos)
        return false;
    return sameWord(name, "cookie") || sameWord(name, "set-cookie") || looksSecretName(nameOf(name));
}

std::vector<TextSpan> secretsIn(std::string_view utf8)
{
    if (!mayHoldSecret(utf8))
        return {};
    return Reader(utf8).spans();
}

} // namespace selwise
