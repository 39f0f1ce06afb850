#include "app/sandbox/destinations.h"

#include "app/http/addressguard.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAllowed(const QString &host, const QStringList &allowed)
{
    return std::any_of(allowed.begin(), allowed.end(), [&](const QString &name) {
        return name.startsWith("*."_L1) ? host.endsWith(QStringView(name).sliced(1)) : host == name;
    });
}

} // namespace

bool Destinations::setEndpoint(Provider provider, const QUrl &base)
{
    if (http::checkAddress(base) != AddressProblem::None || base.hasQuery() || base.hasFragment())
        return false;
    m_endpoints[provider] = base.adjusted(QUrl::StripTrailingSlash);
    return true;
}

QUrl Destinations::endpointOf(Provider provider) const
{
    const auto replaced = m_endpoints.find(provider);
    return replaced == m_endpoints.end() ? m_own : replaced->second;
}

bool Destinations::isOwn(const QUrl &url) const
{
    return m_own.isValid() && http::sameOrigin(url, m_own);
}

std::optional<QString> Destinations::refusal(const QUrl &url, Purpose purpose) const
{
    switch (http::checkAddress(url)) {
    case AddressProblem::None: break;
    case AddressProblem::PlainHttpNotLoopback:
        return u"Plain http goes to this computer only; use https for %1."_s.arg(url.host());
    default: return u"This is no address that can be sent to; http or https with a host name is needed."_s;
    }
    if (isOwn(url))
        return std::nullopt;
    if (purpose == Purpose::Provider) {
        const bool configured = std::any_of(m_endpoints.begin(), m_endpoints.end(),
                                            [&](const auto &entry) { return http::sameOrigin(url, entry.second); });
        if (configured)
            return std::nullopt;
        return u"The sandbox sends provider events to its stand-ins and to addresses given with --provider-endpoint "
               "only, not to %1."_s.arg(url.host());
    }
    // The name as it was configured decides: one that only resolves to loopback could resolve elsewhere next time.
    if (isLoopback(url.host()) || isAllowed(url.host().toLower(), m_webhookHosts))
        return std::nullopt;
    return u"The sandbox sends webhooks to this computer only. Start it with --allow-webhooks-to %1 to let them out."_s
        .arg(url.host());
}

} // namespace selwise::sandbox
