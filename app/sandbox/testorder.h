#pragma once

#include "app/sandbox/router.h"
#include "app/sandbox/target.h"

namespace selwise::sandbox {

/// What one explicit test is to do (contract, section 3).
struct TestOrder {
    Target target;
    FieldErrors settingErrors; ///< of a `record` that came along and could not be saved as it is
    Json event;
    bool isTemplate = false; ///< no event came along
    bool bypassFilters = false;
    QString testEventCode; ///< Meta's; empty = none
    QByteArray testId;
};

/// The body of a test, checked: `event`, `record`, `bypassFilters`, `testEventCode` (Meta's; others ignore it). The error
/// is what to refuse the request with.
struct TestBody {
    std::optional<Json> event, record;
    bool bypassFilters = false;
    QString testEventCode;
};
Result<TestBody, FieldErrors> readTestBody(const std::optional<Json> &body);

/// The purchase that a test without an event sends: a new order each time, of this moment.
Json templatePurchase(const QDateTime &now);

} // namespace selwise::sandbox
