#pragma once

#include "app/net/networktransport.h"
#include "models/ports/controlplanefactory.h"

namespace selwise {

class Clock;
class RequestObserver;

/// Control planes over HTTP, each with a connection, an I/O thread and a retry queue of its own; the thread starts with the
/// first request.
class HttpControlPlanes : public ControlPlaneFactory {
public:
    /// Clock and observer must outlive this and every control plane it makes.
    HttpControlPlanes(Clock &clock, NetworkTransport::Limits limits, RequestObserver *observer = nullptr);
    std::unique_ptr<ControlPlane> make(const ConnectionProfile &profile, const Secret &token) override;

private:
    Clock &m_clock;
    const NetworkTransport::Limits m_limits;
    RequestObserver *const m_observer;
};

} // namespace selwise
