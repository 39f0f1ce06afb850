#pragma once

#include "app/net/httpcontrolplane.h"
#include "app/sandbox/httpserver.h"
#include "app/sandbox/sandboxservice.h"
#include "models/ports/systemclock.h"
#include "tests/support/rawhttp.h"

#include <memory>
#include <QTemporaryDir>
#include <QTest>

namespace selwise::contract {

/// Waits for a future with the event loop running; a test that hangs here fails with its name.
template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || future.resultCount() == 0)
        qFatal("no answer within 30 seconds");
    return future.result();
}

/// A site whose API is under test, without records at first.
class Bench {
public:
    virtual ~Bench() = default;
    /// A request at the level of the wire, past any variant. `target` starts with `/`; the token is added unless the
    /// request has one.
    virtual test::RawAnswer send(test::RawRequest request) = 0;
    virtual Transport &transport() = 0;
    virtual QString siteId() const = 0;
    virtual QByteArray siteKey() const = 0;
    virtual void reset(); ///< no records, the usual data layer

    QByteArray integrations() const; ///< "/api/v1/sites/…/integrations"
    ControlPlane &plane();

private:
    SystemClock m_clock;
    std::unique_ptr<HttpControlPlane> m_plane;
};

/// Changes what the service in process answers, so that it looks like another server. Called with the request as it
/// came and the answer of the real one.
struct Variant {
    const char *name = "in process";
    bool etags = true;        ///< sends ETags and honours If-Match
    bool replacesAll = false; ///< a PUT replaces the whole record, secrets included
    bool bodies = true;       ///< answers writes with the record
    using Reshape = void (*)(sandbox::Repository &repository, const sandbox::SandboxRequest &request,
                             HttpResponse &answer);
    Reshape reshape = nullptr;
};

/// `handle()` itself, in this process.
class InProcessBench final : public Bench {
public:
    explicit InProcessBench(const Variant &variant = {});
    test::RawAnswer send(test::RawRequest request) override;
    Transport &transport() override;
    QString siteId() const override;
    QByteArray siteKey() const override;
    HttpResponse handle(sandbox::SandboxRequest request); ///< as the variant answers
    sandbox::Repository &repository() { return *m_repository; }
    const Variant &variant() const { return m_variant; }

private:
    Variant m_variant;
    QTemporaryDir m_directory;
    std::unique_ptr<sandbox::Repository> m_repository;
    SystemClock m_clock;
    std::unique_ptr<sandbox::SandboxService> m_service;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<sandbox::HttpServer> m_standIns; ///< where the service sends to: itself
};

/// A selwise-sandbox as a child process, over real HTTP; nullptr when it does not start.
std::unique_ptr<Bench> makeHttpBench();

} // namespace selwise::contract
