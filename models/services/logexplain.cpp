#include "models/services/logexplain.h"

#include "models/text/reasontext.h"

namespace selwise {

std::vector<ExplainedStep> explainedSteps(const forwarding::Decision &decision, const QString &destination)
{
    std::vector<ExplainedStep> steps;
    for (const forwarding::Step &step : decision.steps) {
        const ReasonText reason = reasonText(step, decision, destination);
        steps.push_back({gateName(step.gate), reason.sentence, reason.remedy, step.verdict, reason.assumption});
    }
    return steps;
}

} // namespace selwise
