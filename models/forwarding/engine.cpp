#include "models/forwarding/engine.h"

#include "models/domain/eventcatalogue.h"
#include "models/forwarding/currencychain.h"
#include "models/forwarding/eventreader.h"
#include "models/forwarding/minimumfields.h"

#include <algorithm>

namespace selwise::forwarding {

namespace {

/// Takes no notes: `rule` compiles to the gates alone.
struct NoTrace {
    static constexpr bool on = false;
    void add(Gate, StepVerdict, Reason, std::string_view = {}, std::string_view = {}) {}
};

struct StepTrace {
    static constexpr bool on = true;
    std::vector<Step> steps;

    StepTrace()
    {
        constexpr std::size_t usual = 12; // the gates, a warning or two, and the conditions of a short filter
        steps.reserve(usual);
    }
    Step &add(Gate gate, StepVerdict verdict, Reason reason, std::string_view input = {}, std::string_view detail = {})
    {
        Step &step = steps.emplace_back();
        step.gate = gate;
        step.verdict = verdict;
        step.reason = reason;
        step.input = input;
        step.detail = detail;
        return step;
    }
    Step &add(StepVerdict verdict, Reason reason, const CompiledCondition &condition, int index)
    {
        Step &step = add(Gate::Filter, verdict, reason, condition.asked()->field);
        step.condition = index;
        step.asked = condition.asked();
        return step;
    }
};

Reason currencyReason(CurrencySource source)
{
    switch (source) {
    case CurrencySource::Event: return Reason::CurrencyFromEvent;
    case CurrencySource::Order: return Reason::CurrencyFromOrder;
    case CurrencySource::Basket: return Reason::CurrencyFromBasket;
    case CurrencySource::Site: return Reason::CurrencyFromSite;
    case CurrencySource::Default: return Reason::CurrencyDefault;
    case CurrencySource::None: break;
    }
    return Reason::NoCurrencyNeeded;
}

} // namespace

CompiledDestination::CompiledDestination(const ProviderRecord &record, const EvaluationRules &rules)
    : m_rules(rules)
    , m_enabled(record.enabled)
    , m_testMode(record.testMode)
{
    for (const EventMapping::Entry &entry : record.eventMapping.entries) {
        Route &route = m_routes[entry.from.toStdString()];
        route.mapped = true;
        route.providerEvent = entry.to.toStdString();
    }
    int patternBudget = 4'000'000; // instructions of 16 bytes
    for (const auto &[event, filter] : record.eventFilters) {
        Filter compiled{filter.enabled, {}};
        for (const Condition &condition : filter.conditions)
            compiled.conditions.emplace_back(condition, rules.numericText, &patternBudget);
        m_routes[event.toStdString()].filter = std::move(compiled);
    }
    for (const EventMapping::Entry &entry : record.reverseEventMapping.entries)
        m_reverse.insert_or_assign(entry.from.toStdString(), entry.to.toStdString());
}

CompiledDestination::CompiledDestination(const Webhook &webhook, const EvaluationRules &rules)
    : m_rules(rules)
    , m_enabled(webhook.enabled)
    , m_isWebhook(true)
    , m_allEvents(webhook.events.empty())
{
    for (const QString &event : webhook.events)
        m_routes[event.toStdString()].mapped = true;
}

std::vector<CompiledDestination::Fault> CompiledDestination::faults() const
{
    std::vector<Fault> faults;
    for (const auto &[event, route] : m_routes) {
        if (!route.filter)
            continue;
        for (std::size_t i = 0; i < route.filter->conditions.size(); ++i) {
            const CompiledCondition &condition = route.filter->conditions[i];
            if (condition.fault() != ConditionFault::None)
                faults.push_back({event, int(i), condition.fault(), condition.faultDetail()});
        }
    }
    std::sort(faults.begin(), faults.end(),
              [](const Fault &a, const Fault &b) { return std::tie(a.event, a.condition) < std::tie(b.event, b.condition); });
    return faults;
}

template <class Trace>
bool CompiledDestination::passName(const Json &event, Ruling &ruling, Trace &trace) const
{
    if (!event.isObject()) {
        trace.add(Gate::Name, StepVerdict::Stopped, Reason::NotAnObject);
        return false;
    }
    const Json *name = event.find("event");
    if (!name || name->utf8().empty()) {
        trace.add(Gate::Name, StepVerdict::Stopped, Reason::NoEventName);
        return false;
    }
    ruling.event = ruling.canonical = name->utf8();
    const auto reverse = m_reverse.find(ruling.event);
    if (reverse == m_reverse.end()) {
        trace.add(Gate::Name, StepVerdict::Passed, Reason::CanonicalName, ruling.event);
        return true;
    }
    ruling.canonical = reverse->second;
    trace.add(Gate::Name, StepVerdict::Passed, Reason::ReverseMapped, ruling.event, ruling.canonical);
    if constexpr (Trace::on) {
        // One step only: what a reverse mapping yields is never looked up again, so that a loop cannot turn.
        if (m_reverse.contains(ruling.canonical))
            trace.add(Gate::Name, StepVerdict::Warned, Reason::ReverseMapLoops, ruling.event, ruling.canonical);
        if (ruling.event != ruling.canonical
            && findCatalogueEvent(QString::fromUtf8(ruling.event.data(), qsizetype(ruling.event.size()))))
            trace.add(Gate::Name, StepVerdict::Warned, Reason::ReverseMapCollides, ruling.event, ruling.canonical);
    }
    return true;
}

template <class Trace>
const CompiledDestination::Route *CompiledDestination::passMapping(Ruling &ruling, Trace &trace) const
{
    static const Route unfiltered;
    const auto it = m_routes.find(ruling.canonical);
    const Route *route = it == m_routes.end() ? nullptr : &it->second;
    if (m_isWebhook) {
        ruling.providerEvent = ruling.canonical; // a delivery's type is the canonical name (A, contract section 7)
        if (m_allEvents || route) {
            trace.add(Gate::Mapping, StepVerdict::Passed, m_allEvents ? Reason::AllEventsSubscribed : Reason::Subscribed,
                      ruling.canonical);
            return &unfiltered;
        }
        trace.add(Gate::Mapping, StepVerdict::Stopped, Reason::NotSubscribed, ruling.canonical);
        return nullptr;
    }
    if (route && route->mapped && !route->providerEvent.empty()) {
        ruling.providerEvent = route->providerEvent;
        trace.add(Gate::Mapping, StepVerdict::Passed, Reason::Mapped, ruling.canonical, ruling.providerEvent);
        return route;
    }
    if (m_rules.unmapped == EvaluationRules::Unmapped::ForwardUnderOwnName) {
        ruling.providerEvent = ruling.canonical;
        trace.add(Gate::Mapping, StepVerdict::Passed, Reason::ForwardedUnderOwnName, ruling.canonical, ruling.providerEvent);
        return route ? route : &unfiltered;
    }
    trace.add(Gate::Mapping, StepVerdict::Stopped, Reason::NotMapped, ruling.canonical);
    return nullptr;
}

template <class Trace>
Ternary CompiledDestination::passFilter(const Filter &filter, const Json &event, Trace &trace) const
{
    if (!filter.enabled) {
        const bool blocks = m_rules.disabledFilter == EvaluationRules::DisabledFilter::Block;
        trace.add(Gate::Filter, blocks ? StepVerdict::Stopped : StepVerdict::Passed,
                  blocks ? Reason::FilterOffBlocks : Reason::FilterOff);
        return blocks ? Ternary::False : Ternary::True;
    }
    if (filter.conditions.empty()) {
        trace.add(Gate::Filter, StepVerdict::Passed, Reason::NoConditions);
        return Ternary::True;
    }
    const bool all = m_rules.conditions == EvaluationRules::Conditions::All;
    const Ternary settles = all ? Ternary::False : Ternary::True;
    Ternary verdict = all ? Ternary::True : Ternary::False;
    for (std::size_t i = 0; i < filter.conditions.size(); ++i) {
        const CompiledCondition &condition = filter.conditions[i];
        if (verdict == settles) {
            if constexpr (!Trace::on)
                break;
            else
                trace.add(StepVerdict::NotAsked, Reason::ConditionNotAsked, condition, int(i));
            continue;
        }
        const CompiledCondition::Answer answer = condition.evaluate(event);
        verdict = all ? (verdict & answer.verdict) : (verdict | answer.verdict);
        if constexpr (Trace::on) {
            const Reason reason = answer.verdict == Ternary::True ? Reason::ConditionHolds
                : answer.verdict == Ternary::False                ? Reason::ConditionFails
                                                                  : Reason::ConditionCannotTell;
            const StepVerdict said = answer.verdict == Ternary::True ? StepVerdict::Passed
                : answer.verdict == Ternary::False                   ? StepVerdict::Stopped
                                                                     : StepVerdict::CannotTell;
            Step &step = trace.add(said, reason, condition, int(i));
            step.miss = answer.miss;
            if (answer.actual)
                step.actual = excerpt(*answer.actual);
        }
    }
    if (verdict == Ternary::True)
        trace.add(Gate::Filter, StepVerdict::Passed, Reason::FilterPasses);
    else if (verdict == Ternary::False)
        trace.add(Gate::Filter, StepVerdict::Stopped, Reason::FilterStops);
    else
        trace.add(Gate::Filter, StepVerdict::CannotTell, Reason::FilterUndecidable);
    return verdict;
}

template <class Trace>
Ruling CompiledDestination::run(const Json &event, const Site &site, Trace &trace) const
{
    Ruling ruling;
    if (!m_enabled) {
        trace.add(Gate::Enabled, StepVerdict::Stopped, Reason::DestinationDisabled);
        ruling.outcome = Outcome::Disabled;
        return ruling;
    }
    trace.add(Gate::Enabled, StepVerdict::Passed, Reason::DestinationEnabled);
    if (!passName(event, ruling, trace))
        return ruling;

    if constexpr (Trace::on) {
        const MinimumFields fields = checkMinimumFields(ruling.canonical, event);
        if (!fields.known)
            trace.add(Gate::MinimumFields, StepVerdict::Passed, Reason::NoMinimumKnown, ruling.canonical);
        else if (fields.missing.empty())
            trace.add(Gate::MinimumFields, StepVerdict::Passed, Reason::MinimumFieldsPresent, ruling.canonical);
        else
            trace.add(Gate::MinimumFields, StepVerdict::Warned, Reason::MinimumFieldsMissing, ruling.canonical, fields.missing);
    }

    const Route *route = passMapping(ruling, trace);
    if (!route) {
        ruling.outcome = Outcome::Unmapped;
        return ruling;
    }
    if (route->filter) {
        const Ternary verdict = passFilter(*route->filter, event, trace);
        if (verdict != Ternary::True) {
            ruling.outcome = verdict == Ternary::False ? Outcome::Filtered : Outcome::Undecidable;
            return ruling;
        }
    } else {
        trace.add(Gate::Filter, StepVerdict::Passed, Reason::NoFilter);
    }

    const ChosenCurrency currency = chooseCurrency(ruling.canonical, event, site);
    ruling.currency = currency.code;
    ruling.currencySource = currency.source;
    if constexpr (Trace::on) {
        trace.add(Gate::Currency, StepVerdict::Passed, currencyReason(currency.source), currency.code);
        if (currency.source != CurrencySource::None && !isUsualCurrency(currency.code))
            trace.add(Gate::Currency, StepVerdict::Warned, Reason::CurrencyUnusual, currency.code);
    }

    if (m_testMode) {
        trace.add(Gate::TestMode, StepVerdict::Stopped, Reason::TestModeOn);
        ruling.outcome = Outcome::Test;
        return ruling;
    }
    trace.add(Gate::TestMode, StepVerdict::Passed, Reason::TestModeOff);
    trace.add(Gate::Send, StepVerdict::Passed, Reason::Sent, ruling.providerEvent);
    ruling.outcome = Outcome::Send;
    return ruling;
}

Ruling CompiledDestination::rule(const Json &event, const Site &site) const
{
    NoTrace trace;
    return run(event, site, trace);
}

Decision CompiledDestination::decide(const Json &event, const Site &site) const
{
    StepTrace trace;
    const Ruling ruling = run(event, site, trace);
    return {ruling.outcome,
            std::string(ruling.event),
            std::string(ruling.canonical),
            std::string(ruling.providerEvent),
            std::string(ruling.currency),
            ruling.currencySource,
            std::move(trace.steps)};
}

} // namespace selwise::forwarding
