#pragma once

#include "models/forwarding/condition.h"
#include "models/services/seenevents.h"

#include <atomic>

namespace selwise {

/// Events with their payloads parsed, so that each keystroke need not.
struct ParsedEvents {
    std::vector<std::shared_ptr<const SeenEvent>> events;
    std::vector<Json> payloads; ///< of each
};
ParsedEvents parseEvents(std::vector<std::shared_ptr<const SeenEvent>> events);

struct FilterQuestion {
    QString event; ///< canonical
    EventFilter filter;
    std::optional<EventFilter> published; ///< to compare with
    EventMapping reverse;                 ///< of the provider: which external names are this event
    EvaluationRules rules;
};

/// What can be said of a condition before any event is looked at.
struct ConditionCheck {
    forwarding::ConditionFault fault = forwarding::ConditionFault::None;
    QString detail;   ///< RE2's own words
    bool seen = true; ///< an event that was looked at has a value there; true as well when there was no event
};

/// What a filter would do with events that really came in. Everything else about the provider (switched off, unmapped, test
/// mode) is left aside.
struct FilterVerdict {
    int events = 0;  ///< of this kind that were looked at
    int pass = 0, stopped = 0;
    int cannotTell = 0; ///< neither: an unknown operator, a faulty condition, or a value that is hidden here
    int hidden = 0;     ///< of those: since the log hides the value (personal data, secrets)
    std::vector<int> stopsHere; ///< by condition: the first one that did not hold
    std::vector<ConditionCheck> checks; ///< by condition
    std::optional<int> publishedPass; ///< nullopt when for one of them it cannot be told

    struct Stopped {
        std::shared_ptr<const SeenEvent> event;
        QString label;      ///< the order's or product's own id, the search, the page, else the event's id
        int condition = -1; ///< index; -1 = the rule about switched-off filters
        bool cannotTell = false;
        bool hidden = false;
        forwarding::ConditionMiss miss = forwarding::ConditionMiss::None;
        std::optional<Json> actual; ///< the value found, shortened
    };
    std::vector<Stopped> notPassing; ///< stopped or cannot tell, the latest first
    bool cancelled = false;          ///< the figures are of no use
};

/// Decides by forwarding::CompiledDestination. May run in any thread; looks at `cancelled` between events.
FilterVerdict filterVerdict(const FilterQuestion &question, const ParsedEvents &seen, const std::atomic_bool &cancelled);

/// Under which names an event of this kind may come in: its own, and those that the reverse mapping leads there.
std::vector<QString> namesOf(const QString &event, const EventMapping &reverse);

} // namespace selwise
