#pragma once

#include "models/domain/codec/testexchange.h"
#include "models/domain/webhook.h"
#include "models/services/logexplain.h"
#include "models/text/reasontext.h"

#include <variant>

namespace selwise {

/// Where an event may go.
using ExplainTarget = std::variant<ProviderRecord, Webhook>;

/// What one destination does with one event: outcome, each gate in words, what a condition asked and found, and the request
/// that would be sent, secrets masked.
struct Explanation {
    forwarding::Decision decision;
    std::vector<ExplainedStep> steps;
    ReasonText outcome;
    QStringList warnings;  ///< of the request: what the destination refuses, drops or misreads
    QString obstacle;      ///< it got past the gates, and no request can be made of it: why
    std::optional<codec::TestExchange> request; ///< nullopt: nothing is sent
};
Explanation explain(const ExplainTarget &target, const Json &event, const EvaluationRules &rules, qint64 nowMs);

QString targetName(const ExplainTarget &target);

} // namespace selwise
