#include "app/http/addressguard.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace selwise::http {
namespace {

bool isUnspecified(const QString &host)
{
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4); // also of ::ffff:0.0.0.0
    return (isIpv4 && ipv4 == 0) || address == QHostAddress(QHostAddress::AnyIPv6);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

AddressProblem checkAddress(const QUrl &url)
{
    if (url.isEmpty())
        return AddressProblem::Empty;
    if (!url.isValid() || url.host().isEmpty())
        return AddressProblem::NotAUrl;
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return AddressProblem::UnsupportedScheme;
    if (!url.userInfo().isEmpty())
        return AddressProblem::HasCredentials;
    if (isUnspecified(url.host()))
        return AddressProblem::UnspecifiedHost;
    if (url.scheme() == "http"_L1 && !isLoopback(url.host()))
        return AddressProblem::PlainHttpNotLoopback;
    return AddressProblem::None;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

QString pathSegment(const QString &text)
{
    if (text.isEmpty() || text == "."_L1 || text == ".."_L1)
        return {};
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace selwise::http
