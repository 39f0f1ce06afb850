#include "app/wiring/httpcontrolplanes.h"

#include "app/net/httpcontrolplane.h"
#include "app/net/httpsandboxtools.h"
#include "app/net/onlinewatch.h"
#include "app/net/retryingtransport.h"

#include <algorithm>
#include <optional>

namespace selwise {

namespace {

struct Transports {
    Transports(const QUrl &origin, const Secret &token, Clock &clock, NetworkTransport::Limits limits, RequestObserver *observer)
        : network(origin, [token] { return token; }, limits, observer), retrying(network, clock, rules(limits))
    {
    }
    /// A call is not repeated beyond the time that one request may take.
    static RetryingTransport::Options rules(const NetworkTransport::Limits &limits)
    {
        RetryingTransport::Options options;
        options.rules.patience = limits.whole;
        options.offlinePatience = std::min(options.offlinePatience, limits.whole);
        return options;
    }
    NetworkTransport network;
    RetryingTransport retrying;
};

/// The transports come before the control plane that uses them, and go after it.
class OwningControlPlane final : private Transports, public HttpControlPlane {
public:
    OwningControlPlane(const ConnectionProfile &profile, const Secret &token, Clock &clock, NetworkTransport::Limits limits,
                       RequestObserver *observer)
        : Transports(profile.apiUrl, token, clock, limits, observer), HttpControlPlane(retrying, clock, profile.site),
          m_origin(profile.apiUrl)
    {
        // A real service may be called a sandbox by its user; one on this computer is none.
        if (profile.environment == Environment::Sandbox && isLoopback(m_origin.host()))
            m_tools.emplace(retrying, clock, m_origin);
    }
    SandboxTools *sandboxTools() override { return m_tools ? &*m_tools : nullptr; }
    void watchNetwork(std::function<void(bool)> tell) override
    {
        m_watch = std::make_unique<OnlineWatch>(m_origin, [this, tell = std::move(tell)](bool online) {
            retrying.setOnline(online);
            tell(online);
        });
    }

private:
    const QUrl m_origin;
    std::optional<HttpSandboxTools> m_tools;
    std::unique_ptr<OnlineWatch> m_watch;
};

} // namespace

HttpControlPlanes::HttpControlPlanes(Clock &clock, NetworkTransport::Limits limits, RequestObserver *observer)
    : m_clock(clock), m_limits(limits), m_observer(observer)
{
}

std::unique_ptr<ControlPlane> HttpControlPlanes::make(const ConnectionProfile &profile, const Secret &token)
{
    return std::make_unique<OwningControlPlane>(profile, token, m_clock, m_limits, m_observer);
}

} // namespace selwise
