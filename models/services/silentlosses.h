#pragma once

#include "models/domain/providerrecord.h"
#include "models/services/healthfigures.h"

#include <memory>
#include <optional>

namespace selwise {

/// What is known of a receiver besides its figures.
struct ReceiverState {
    Receiver receiver;
    bool enabled = true, testMode = false;
    std::shared_ptr<const ProviderRecord> record;///< as the server has it; nullptr when there is none to ask
    HealthStatus told = HealthStatus::Unknown;   ///< by the service
    bool everDelivered = false;                  ///< as far as the service or earlier logs tell
    QDateTime testModeSince;                     ///< UTC; invalid when not known
    std::optional<std::vector<QString>> takes;   ///< the events of a webhook; none: all
    friend bool operator==(const ReceiverState &, const ReceiverState &) = default;
};

/// Something that gets lost although nothing complains: found without a rule.
struct SilentLoss {
    enum class Kind {
        Starving,     ///< a filter that let events pass stops all of them
        NeverPasses,  ///< a filter that has let none of very many pass
        BornBroken,   ///< a new target that has failed from its first twenty on
        NothingMapped,///< enabled, and no event is mapped
        Fell,         ///< a target that took events takes none any more
        FellTogether, ///< all of them at once
        NothingSent,  ///< enabled and nobody complains, but every event is stopped on the way
        GoesNowhere   ///< events that nobody wants; a hint
    };
    enum class Gate { None, Mapping, Filter, TestMode };
    Kind kind = Kind::Starving;
    std::vector<Receiver> receivers;
    std::vector<QString> events;
    qint64 sinceMs = 0; ///< 0 = as far back as the figures go
    qint64 stopped = 0, of = 0;
    std::optional<double> stoppedBefore; ///< share, 0 to 1
    HealthStatus told = HealthStatus::Unknown;
    Gate gate = Gate::None;
    QString reason; ///< in the log's words

    /// Meant to be so, or of no harm: no badge, no notification.
    bool isHint() const { return kind == Kind::GoesNowhere || (kind == Kind::NothingSent && gate == Gate::TestMode); }
    /// The same loss over time: its kind, receivers and events.
    QString key() const;
    friend bool operator==(const SilentLoss &, const SilentLoss &) = default;
};

/// The gravest first. Made so that it keeps quiet unless chance is out of the question (one in a million).
std::vector<SilentLoss> silentLosses(const HealthFigures &figures, const std::vector<ReceiverState> &states);

} // namespace selwise
