#pragma once

#include "models/domain/ids.h"

#include <map>
#include <optional>
#include <QStringList>
#include <QUrl>

namespace selwise::sandbox {

/// Where this sandbox may send to (contract, sections 7 and 10): the providers' configured endpoints, its own stand-ins
/// and receivers, and webhooks on loopback or on the hosts that were allowed. Nothing else ever.
class Destinations {
public:
    enum class Purpose { Provider, Webhook };

    /// A host name as it stands in a webhook's address, or "*.example.com" for all below it.
    void allowWebhooksTo(const QString &host) { m_webhookHosts += host.toLower(); }
    /// Replaces the built-in stand-in. False for an address that nothing may be sent to: not http or https, with user
    /// or password, or plain http to another machine.
    bool setEndpoint(Provider provider, const QUrl &base);
    /// The origin of this sandbox, once it is known.
    void setOwnOrigin(const QUrl &origin) { m_own = origin; }
    const QUrl &ownOrigin() const { return m_own; }

    /// The base address for the encoder; without a slash at its end. Invalid while nothing is served.
    QUrl endpointOf(Provider provider) const;
    bool isOwn(const QUrl &url) const;
    /// A sentence that says why nothing may go there; nullopt: it may.
    std::optional<QString> refusal(const QUrl &url, Purpose purpose) const;

private:
    QUrl m_own;
    std::map<Provider, QUrl> m_endpoints;
    QStringList m_webhookHosts;
};

} // namespace selwise::sandbox
