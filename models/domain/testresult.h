#pragma once

#include "models/domain/json.h"

#include <QString>
#include <optional>
#include <vector>

namespace selwise {

enum class CheckStatus { Passed, Failed, Skipped, Unprovable, Unknown };
enum class CheckName { Settings, Reachable, Payload, Credentials, Unknown };

struct TestCheck {
    CheckName name = CheckName::Unknown;
    QString nameText;
    CheckStatus status = CheckStatus::Unknown;
    QString statusText;
    QString detail;
    std::optional<qint64> durationMs;
};

/// Contract, section 3, `POST /{provider}/test`. `success` is empty when the answer does not say (an empty 2xx):
/// "cannot tell" is not "passed".
struct TestResult {
    std::optional<bool> success;
    QString message;
    std::optional<qint64> durationMs;
    std::vector<TestCheck> checks;
    Json request, response; ///< null when not sent
    Json source;
};

/// What to send along; the real service takes only an empty body or `event` (A).
struct TestRequest {
    std::optional<Json> event;
    std::optional<Json> record; ///< sandbox: test this instead of the saved one
    bool bypassFilters = false; ///< sandbox
    QString testEventCode;      ///< sandbox, Meta: `test_event_code` of the event; empty = none
};

} // namespace selwise
