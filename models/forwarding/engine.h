#pragma once

#include "models/domain/webhook.h"
#include "models/forwarding/decision.h"

#include <unordered_map>

namespace selwise::forwarding {

/// One destination's configuration, compiled once and then asked for each event: the one place where it is decided what
/// happens to an event. Pure: no clock, no I/O, no locale; safe to use from several threads at once.
class CompiledDestination {
public:
    CompiledDestination(const ProviderRecord &record, const EvaluationRules &rules);
    CompiledDestination(const Webhook &webhook, const EvaluationRules &rules);

    /// With every step, for explaining.
    Decision decide(const Json &event, const Site &site) const;
    /// The same outcome without the steps; allocates nothing.
    Ruling rule(const Json &event, const Site &site) const;

    /// A condition that can never be decided, whatever the event.
    struct Fault {
        std::string event;
        int condition;
        ConditionFault fault;
        std::string detail;
    };
    std::vector<Fault> faults() const;

private:
    struct Filter {
        bool enabled = true;
        std::vector<CompiledCondition> conditions;
    };
    /// All that is known of one canonical event.
    struct Route {
        bool mapped = false;
        std::string providerEvent;
        std::optional<Filter> filter;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <class T>
    using Map = std::unordered_map<std::string, T, Hash, std::equal_to<>>;

    template <class Trace>
    Ruling run(const Json &event, const Site &site, Trace &trace) const;
    template <class Trace>
    bool passName(const Json &event, Ruling &ruling, Trace &trace) const;
    template <class Trace>
    const Route *passMapping(Ruling &ruling, Trace &trace) const;
    template <class Trace>
    Ternary passFilter(const Filter &filter, const Json &event, Trace &trace) const;

    EvaluationRules m_rules;
    bool m_enabled;
    bool m_testMode = false;
    bool m_isWebhook = false;
    bool m_allEvents = false; ///< a webhook without a list of events
    Map<Route> m_routes;
    Map<std::string> m_reverse;
};

} // namespace selwise::forwarding
