#include "models/domain/connection.h"

#include <QStringList>
#include <algorithm>
#include <array>
#include <optional>

namespace selwise {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The four bytes of a dotted address; nullopt for a name. "127.1" and hexadecimal forms are names here, and QUrl has
/// turned them into four parts already where it understood them.
std::optional<std::array<int, 4>> ipv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    std::array<int, 4> bytes{};
    if (parts.size() != qsizetype(bytes.size()))
        return std::nullopt;
    for (size_t i = 0; i < bytes.size(); ++i) {
        bool ok = false;
        const uint value = parts[qsizetype(i)].toUInt(&ok);
        if (!ok || value > 255)
            return std::nullopt;
        bytes[i] = int(value);
    }
    return bytes;
}

QString plainHost(const QString &host)
{
    QString result = host.toLower();
    if (result.startsWith(u'[') && result.endsWith(u']'))
        result = result.sliced(1, result.size() - 2);
    return result;
}

} // namespace

bool isUnspecified(const QString &host)
{
    const QString plain = plainHost(host);
    const auto bytes = ipv4(plain);
    const bool onlyZeros = std::all_of(plain.begin(), plain.end(), [](QChar c) { return c == u':' || c == u'0'; });
    return (bytes && (*bytes)[0] == 0) || (plain.contains(u':') && onlyZeros);
}

bool isPrivate(const QString &host)
{
    const QString plain = plainHost(host);
    if (isLoopback(plain))
        return false;
    if (plain.contains(u':'))
        return plain.startsWith("fc"_L1) || plain.startsWith("fd"_L1) || plain.startsWith("fe8"_L1) || plain.startsWith("fe9"_L1)
               || plain.startsWith("fea"_L1) || plain.startsWith("feb"_L1);
    if (const auto bytes = ipv4(plain)) {
        const auto [a, b, c, d] = *bytes;
        return a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168) || (a == 169 && b == 254)
               || (a == 100 && b >= 64 && b <= 127);
    }
    const QString name = plain.endsWith(u'.') ? plain.chopped(1) : plain;
    static constexpr QLatin1StringView localDomains[] = {".local"_L1, ".internal"_L1, ".lan"_L1, ".home.arpa"_L1, ".localdomain"_L1};
    return !name.contains(u'.')
           || std::ranges::any_of(localDomains, [&name](QLatin1StringView domain) { return name.endsWith(domain); });
}

bool isLoopback(const QString &host)
{
    const QString plain = plainHost(host);
    if (plain == "localhost"_L1 || plain == "::1"_L1 || plain == "0:0:0:0:0:0:0:1"_L1)
        return true;
    const auto bytes = ipv4(plain);
    return bytes && (*bytes)[0] == 127;
}

bool sameSite(const ConnectionProfile &a, const ConnectionProfile &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "http"_L1 ? 80 : 443); };
    return !a.apiUrl.isEmpty() && a.apiUrl.scheme() == b.apiUrl.scheme() && plainHost(a.apiUrl.host()) == plainHost(b.apiUrl.host())
           && port(a.apiUrl) == port(b.apiUrl) && a.site.text.compare(b.site.text, Qt::CaseInsensitive) == 0;
}

bool isUuid(QStringView text)
{
    constexpr qsizetype length = 36;
    if (text.size() != length)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        const char16_t c = text[i].unicode();
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (hyphen ? c != u'-' : !hex)
            return false;
    }
    return true;
}

ParsedAddress parseAddress(const QString &typed)
{
    const auto refused = [](AddressProblem problem) { return ParsedAddress{{}, problem}; };
    constexpr qsizetype longest = 2048;
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refused(AddressProblem::Empty);
    if (text.size() > longest || !text.isValidUtf16())
        return refused(AddressProblem::NotAUrl);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refused(AddressProblem::NotAUrl);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return refused(AddressProblem::UnsupportedScheme);
    if (!url.userInfo().isEmpty())
        return refused(AddressProblem::HasCredentials);
    if (url.hasQuery() || url.hasFragment())
        return refused(AddressProblem::HasQuery);
    if (isUnspecified(url.host()))
        return refused(AddressProblem::UnspecifiedHost);
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return refused(AddressProblem::PlainHttpNotLoopback);
    QString path = url.path();
    const auto dropSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    dropSlashes();
    if (path.endsWith("/api/v1"_L1)) {
        path.chop(7);
        dropSlashes();
    }
    if (!path.isEmpty())
        return refused(AddressProblem::NotAUrl);
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return {origin, AddressProblem::None};
}

} // namespace selwise
