#pragma once

#include "models/forwarding/engine.h"

#include <QString>
#include <vector>

namespace selwise {

/// One gate that an event met, in words.
struct ExplainedStep {
    QString gate, sentence, remedy;
    forwarding::StepVerdict verdict = forwarding::StepVerdict::Passed;
    bool assumption = false; ///< rests on an A line of the contract
};
std::vector<ExplainedStep> explainedSteps(const forwarding::Decision &decision, const QString &destination);

} // namespace selwise
