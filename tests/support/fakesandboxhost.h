#pragma once

#include "models/ports/sandboxhost.h"

#include <QPromise>
#include <memory>
#include <optional>

namespace selwise {

/// A sandbox that is there at once, fails, or takes its time.
class FakeSandboxHost final : public SandboxHost {
public:
    SandboxInfo info{QUrl(QStringLiteral("http://127.0.0.1:4711")), {QStringLiteral("5d3c9a10-52f8-4be1-9a3c-1c0f5c6d7e80")},
                     QStringLiteral("sk_demo"), Secret(QByteArrayLiteral("sandbox-token-marker"))};
    std::optional<SandboxError> error;
    bool hangs = false;
    int starts = 0;

    QFuture<Result<SandboxInfo, SandboxError>> ensureRunning() override
    {
        ++starts;
        m_promise = std::make_shared<QPromise<Result<SandboxInfo, SandboxError>>>();
        m_promise->start();
        const auto future = m_promise->future();
        if (!hangs)
            release();
        return future;
    }
    void release()
    {
        m_promise->addResult(error ? Result<SandboxInfo, SandboxError>(Failure{*error}) : Result<SandboxInfo, SandboxError>(info));
        m_promise->finish();
    }
    QString dataDirectory() const override { return {}; }

private:
    std::shared_ptr<QPromise<Result<SandboxInfo, SandboxError>>> m_promise;
};

} // namespace selwise
