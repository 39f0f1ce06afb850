#pragma once

#include "app/sandbox/httpserver.h"
#include "app/sandbox/sandboxoptions.h"
#include "app/sandbox/retention.h"
#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/traffic.h"
#include "models/ports/systemclock.h"

#include <memory>
#include <QTemporaryDir>

namespace selwise::sandbox {

/// A sentence for the terminal, and the code to exit with (2: wrong input, 3: cannot serve).
struct StartProblem {
    int exitCode = 3;
    QString sentence;
};

/// Everything that serves one site: directory, database, service, server. Lives in one thread with an event loop.
class SandboxRuntime {
public:
    static Result<std::unique_ptr<SandboxRuntime>, StartProblem> start(const SandboxOptions &options);

    /// Starts no more deliveries, lets those on their way end, then the server's connections; `server().drained` at the
    /// end, after twice `patience` at the latest. What is left is delivered after the next start.
    void drain(std::chrono::milliseconds patience);

    HttpServer &server() { return *m_server; }
    const SiteIdentity &identity() const { return m_repository->identity(); }
    /// {"url","siteId","siteKey"[,"token"]} on one line.
    QByteArray readyLine(bool withToken) const;

private:
    SandboxRuntime() = default;
    std::optional<StartProblem> openStore(const SandboxOptions &options);
    std::optional<StartProblem> settleToken(const QString &tokenFile);
    std::optional<StartProblem> listen(const SandboxOptions &options);
    std::optional<StartProblem> openShop(const SandboxOptions &options);

    std::unique_ptr<QTemporaryDir> m_temporary; // the first to come and the last to go
    std::optional<DataDirectory> m_directory;
    std::unique_ptr<Repository> m_repository;
    SystemClock m_clock;
    std::unique_ptr<SandboxService> m_service;
    std::unique_ptr<HttpServer> m_server;
    std::unique_ptr<Retention> m_retention;
    std::unique_ptr<Traffic> m_traffic;
    bool m_draining = false;
};

} // namespace selwise::sandbox
