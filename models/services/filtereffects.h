#pragma once

#include "models/domain/providerrecord.h"
#include "models/services/filterverdict.h"

namespace selwise {

/// What a publish that changes a filter would let through, of the events of this name that were really seen.
struct FilterEffect {
    QString event;
    int events = 0; ///< that were looked at; never 0
    int pass = 0, cannotTell = 0;
    int hidden = 0; ///< of those: since the log hides the value; the others would not be sent
    std::optional<int> passNow; ///< by what is published; nullopt when that cannot be told of all, and where the event is not sent now
    bool stopsAll() const { return pass == 0 && hidden == 0 && passNow.value_or(0) > 0; } ///< and did not before
    friend bool operator==(const FilterEffect &, const FilterEffect &) = default;
};

/// For each event that `after` sends and filters in another way than `before`, and of which some were seen: at most `effectsMost`,
/// in the order of `after`, then what it no longer filters. Empty when it was cancelled. May run in any thread.
std::vector<FilterEffect> filterEffects(const ProviderRecord &before, const ProviderRecord &after, const SeenEvents &seen, const EvaluationRules &rules,
                                        const std::atomic_bool &cancelled);
constexpr size_t effectsMost = 100;

/// "Of the last 1,000 “purchase” events seen 982 would pass; now 994 do."
QString filterEffectText(const FilterEffect &effect);

} // namespace selwise
