#pragma once

#include "app/sandbox/sandboxservice.h"

#include <optional>
#include <QTest>

namespace selwise::test {

/// The service's answer to one request, waited for with the event loop running.
inline sandbox::SandboxResponse answerOf(sandbox::SandboxService &service, const sandbox::SandboxRequest &request)
{
    auto answer = std::make_shared<std::optional<sandbox::SandboxResponse>>();
    service.handle(request, sandbox::Reply([answer](const sandbox::SandboxResponse &response, std::optional<qint64>) {
                       *answer = response;
                   }));
    if (!QTest::qWaitFor([&] { return answer->has_value(); }, 60'000))
        qFatal("no answer to %s", request.target.constData());
    return **answer;
}

} // namespace selwise::test
