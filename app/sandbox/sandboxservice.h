#pragma once

#include "app/sandbox/dispatcher.h"
#include "app/sandbox/routes.h"

#include <optional>

namespace selwise::sandbox {

/// The embedded control plane without HTTP: a request in, a reply out. What it answers is the contract, sections 2
/// to 10, word by word; a 2xx of a write means that it is on disk. For one thread, the repository's.
class SandboxService {
public:
    SandboxService(Repository &repository, Clock &clock, const SandboxSettings &settings = {});
    SandboxService(const SandboxService &) = delete; // the routes refer to m_site
    SandboxService &operator=(const SandboxService &) = delete;

    /// Where this service is served, so that it can send to its own stand-ins.
    void setOrigin(const QUrl &origin) { m_site.destinations.setOwnOrigin(origin); }
    /// Goes on with the deliveries that an earlier run left; once the origin is known.
    Result<Done, StoreProblem> resume() { return m_dispatcher.resume(); }
    Site &site() { return m_site; }
    Dispatcher &dispatcher() { return m_dispatcher; }

    /// The request is needed during the call only; the answer may come later.
    void handle(const SandboxRequest &request, const Reply &reply);
    /// What can be refused before the body has been read: a bad target, no token, no such path or method, a wrong
    /// content type. `handle` asks the same first. nullopt: send the body.
    std::optional<SandboxResponse> refuse(const SandboxRequest &head) const;

private:
    std::optional<SandboxResponse> refuse(const SandboxRequest &head, const std::optional<RequestTarget> &target) const;
    std::optional<SandboxResponse> authorize(const SandboxRequest &head) const;

    Site m_site;
    Dispatcher m_dispatcher;
    Router m_router;
    RateLimit m_privateRate;
};

} // namespace selwise::sandbox
