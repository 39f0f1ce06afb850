#pragma once

#include "models/domain/testresult.h"
#include "models/text/reasontext.h"

namespace selwise {

/// Cause and next step of a test that failed: the destination's answer in it, read by that destination's table. None when
/// the test did not fail, or there is no answer in it that tells.
std::optional<ReasonText> testReason(const TestResult &result, forwarding::Destination destination, const QString &destinationName);

} // namespace selwise
