#include "models/services/filterverdict.h"

#include "models/domain/codec/providercodec.h"
#include "models/forwarding/engine.h"

#include <algorithm>

namespace selwise {

using namespace Qt::Literals::StringLiterals;
using forwarding::CompiledDestination;
using forwarding::FieldPath;
using forwarding::Outcome;
using forwarding::StepVerdict;

namespace {

/// A provider that lets everything through but for this filter.
CompiledDestination destinationOf(const FilterQuestion &question, const EventFilter &filter)
{
    ProviderRecord record;
    record.enabled = true;
    record.eventMapping.set(question.event, question.event);
    record.reverseEventMapping = question.reverse;
    record.eventFilters = {{question.event, filter}};
    return CompiledDestination(record, question.rules);
}

bool isMask(const Json &value)
{
    return value.isString() && value.toQString() == codec::mask;
}

/// The conditions of a filter, and for events whose values the log hides, the same with those conditions as "cannot tell": the
/// engine then knows what follows from it under either rule.
class Filter {
public:
    Filter(const FilterQuestion &question, const EventFilter &filter)
        : m_question(question), m_filter(filter), m_plain(destinationOf(question, filter))
    {
        for (const Condition &condition : filter.conditions)
            m_paths.emplace_back(condition.field.toStdString());
    }

    const CompiledDestination &plain() const { return m_plain; }
    const std::vector<FieldPath> &paths() const { return m_paths; }

    /// Whose values are hidden in this event; empty when none is.
    std::vector<bool> hiddenIn(const Json &event) const
    {
        std::vector<bool> hidden;
        for (size_t i = 0; i < m_paths.size(); ++i) {
            const Operator op = m_filter.conditions[i].op;
            bool masked = false;
            if (op != Operator::Exists && op != Operator::NotExists)
                m_paths[i].visit(event, [&](const Json &value) {
                    masked = isMask(value);
                    return !masked;
                });
            if (masked)
                hidden.resize(m_paths.size());
            if (masked)
                hidden[i] = true;
        }
        return hidden;
    }

    const CompiledDestination &of(const std::vector<bool> &hidden)
    {
        if (hidden.empty())
            return m_plain;
        auto known = m_hiding.find(hidden);
        if (known == m_hiding.end()) {
            EventFilter hiding = m_filter;
            for (size_t i = 0; i < hidden.size(); ++i) {
                if (hidden[i])
                    hiding.conditions[i].op = Operator::Unknown;
            }
            known = m_hiding.emplace(hidden, destinationOf(m_question, hiding)).first;
        }
        return known->second;
    }

private:
    const FilterQuestion &m_question;
    const EventFilter &m_filter;
    CompiledDestination m_plain;
    std::vector<FieldPath> m_paths;
    std::map<std::vector<bool>, CompiledDestination> m_hiding;
};

QString labelOf(const Json &payload, const QString &id)
{
    static const FieldPath paths[] = {FieldPath("order.id"), FieldPath("product.sku"), FieldPath("search.query"), FieldPath("page.path")};
    for (const FieldPath &path : paths) {
        const Json *value = path.first(payload);
        if (value && value->isString() && !isMask(*value))
            return value->toQString();
        if (value && value->isNumber())
            return QString::fromUtf8(value->toBytes());
    }
    return id;
}

void describe(FilterVerdict::Stopped &stopped, const forwarding::Decision &decision, const std::vector<bool> &hidden)
{
    const StepVerdict wanted = stopped.cannotTell ? StepVerdict::CannotTell : StepVerdict::Stopped;
    for (const forwarding::Step &step : decision.steps) {
        if (step.gate != forwarding::Gate::Filter || step.condition < 0 || step.verdict != wanted)
            continue;
        stopped.condition = step.condition;
        stopped.miss = step.miss;
        stopped.actual = step.actual;
        stopped.hidden = size_t(step.condition) < hidden.size() && hidden[size_t(step.condition)];
        if (stopped.hidden)
            stopped.actual.reset();
        return;
    }
}

} // namespace

ParsedEvents parseEvents(std::vector<std::shared_ptr<const SeenEvent>> events)
{
    ParsedEvents parsed;
    parsed.payloads.reserve(events.size());
    for (const auto &event : events)
        parsed.payloads.push_back(event->payload());
    parsed.events = std::move(events);
    return parsed;
}

std::vector<QString> namesOf(const QString &event, const EventMapping &reverse)
{
    std::vector<QString> names{event};
    for (const EventMapping::Entry &entry : reverse.entries) {
        if (entry.to == event && entry.from != event)
            names.push_back(entry.from);
    }
    return names;
}

FilterVerdict filterVerdict(const FilterQuestion &question, const ParsedEvents &seen, const std::atomic_bool &cancelled)
{
    FilterVerdict verdict;
    Filter filter(question, question.filter);
    verdict.stopsHere.resize(question.filter.conditions.size());
    verdict.checks.resize(question.filter.conditions.size());
    for (const CompiledDestination::Fault &fault : filter.plain().faults()) {
        ConditionCheck &check = verdict.checks[size_t(fault.condition)];
        check.fault = fault.fault;
        check.detail = QString::fromStdString(fault.detail);
    }
    std::optional<Filter> published;
    if (question.published)
        published.emplace(question, *question.published);
    int publishedPass = 0;
    bool publishedTold = true;
    const std::string canonical = question.event.toStdString();
    std::vector<bool> pathSeen(question.filter.conditions.size());
    for (size_t i = 0; i < seen.payloads.size(); ++i) {
        if (cancelled) {
            verdict.cancelled = true;
            return verdict;
        }
        const Json &payload = seen.payloads[i];
        const std::vector<bool> hidden = filter.hiddenIn(payload);
        const CompiledDestination &destination = filter.of(hidden);
        const forwarding::Ruling ruling = destination.rule(payload, {});
        if (ruling.canonical != canonical)
            continue;
        ++verdict.events;
        for (size_t path = 0; path < pathSeen.size(); ++path)
            pathSeen[path] = pathSeen[path] || filter.paths()[path].first(payload);
        const Outcome publishedOutcome = published ? published->of(published->hiddenIn(payload)).rule(payload, {}).outcome : Outcome::Send;
        publishedPass += publishedOutcome == Outcome::Send ? 1 : 0;
        publishedTold = publishedTold && (publishedOutcome == Outcome::Send || publishedOutcome == Outcome::Filtered);
        if (ruling.outcome == Outcome::Send) {
            ++verdict.pass;
            continue;
        }
        FilterVerdict::Stopped stopped;
        stopped.event = seen.events[i];
        stopped.label = labelOf(payload, stopped.event->id);
        stopped.cannotTell = ruling.outcome != Outcome::Filtered;
        describe(stopped, destination.decide(payload, {}), hidden);
        (stopped.cannotTell ? verdict.cannotTell : verdict.stopped) += 1;
        verdict.hidden += stopped.hidden ? 1 : 0;
        if (!stopped.cannotTell && stopped.condition >= 0)
            ++verdict.stopsHere[size_t(stopped.condition)];
        verdict.notPassing.push_back(std::move(stopped));
    }
    for (size_t path = 0; path < pathSeen.size(); ++path)
        verdict.checks[path].seen = pathSeen[path] || verdict.events == 0;
    if (publishedTold)
        verdict.publishedPass = publishedPass;
    return verdict;
}

} // namespace selwise
