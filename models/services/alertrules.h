#pragma once

#include "models/domain/alertrule.h"
#include "models/services/silentlosses.h"

namespace selwise {

/// How a rule stands.
struct AlertReading {
    enum class State { Off, NotEnough, Quiet, Raised };
    State state = State::NotEnough;
    std::optional<double> level; ///< rate, minutes or milliseconds, of the receiver that is worst
    Receiver worst;
    QString error; ///< NewError
    friend bool operator==(const AlertReading &, const AlertReading &) = default;
};
/// `figures` end now, and reach back at least `reachMs`.
AlertReading readingOf(const AlertRule &rule, const HealthFigures &figures, const std::vector<ReceiverState> &states);

/// What a rule would have had to say in the time of the figures: today's level, and a threshold that would have kept quiet
/// with some room. None when there is too little to go by.
struct AlertProposal {
    std::optional<double> level, threshold; ///< rate, minutes or milliseconds
    friend bool operator==(const AlertProposal &, const AlertProposal &) = default;
};
AlertProposal proposalFor(const AlertRule &rule, const HealthFigures &figures, const std::vector<ReceiverState> &states);

/// How far back a rule has to see: of an error that is new, a day before its window; of silence, past its window.
qint64 reachMs(const AlertRule &rule);

std::vector<AlertRule> usualRules(); ///< of a site that has none yet

} // namespace selwise
