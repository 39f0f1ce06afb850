#include "models/services/filtereffects.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace selwise {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilterEffects)
};

using Filters = QHash<QString, const EventFilter *>;

Filters filtersOf(const ProviderRecord &record)
{
    Filters filters;
    for (const auto &[event, filter] : record.eventFilters) {
        if (!filters.contains(event))
            filters.insert(event, &filter);
    }
    return filters;
}

/// One that is not there lets everything pass.
EventFilter filterOf(const Filters &filters, const QString &event)
{
    const EventFilter *found = filters.value(event);
    return found ? *found : EventFilter();
}

} // namespace

std::vector<FilterEffect> filterEffects(const ProviderRecord &before, const ProviderRecord &after, const SeenEvents &seen, const EvaluationRules &rules,
                                        const std::atomic_bool &cancelled)
{
    const auto isSent = [&rules](const ProviderRecord &record, const QString &event) {
        return rules.unmapped == EvaluationRules::Unmapped::ForwardUnderOwnName || record.eventMapping.find(event);
    };
    const Filters were = filtersOf(before), willBe = filtersOf(after);
    std::vector<QString> changed;
    for (const ProviderRecord *record : {&after, &before}) {
        for (const auto &[event, filter] : record->eventFilters) {
            const EventFilter *was = were.value(event), *is = willBe.value(event);
            const bool same = was && is ? *was == *is : was == is;
            if (!same && (record == &after || !is) && isSent(after, event) && changed.size() < effectsMost)
                changed.push_back(event);
        }
    }
    std::vector<FilterEffect> effects;
    for (const QString &event : changed) {
        if (cancelled)
            return {};
        const FilterQuestion question{event, filterOf(willBe, event), filterOf(were, event), after.reverseEventMapping, rules};
        const FilterVerdict verdict = filterVerdict(question, parseEvents(seen.latest(namesOf(event, question.reverse))), cancelled);
        if (verdict.cancelled)
            return {};
        if (verdict.events > 0)
            effects.push_back({event, verdict.events, verdict.pass, verdict.cannotTell, verdict.hidden, isSent(before, event) ? verdict.publishedPass : std::nullopt});
    }
    return effects;
}

QString filterEffectText(const FilterEffect &effect)
{
    const auto figure = [](int count) { return QLocale().toString(count); };
    QString text;
    if (!effect.passNow)
        text = Text::tr("Of the last %Ln “%1” event(s) seen %2 would pass.", nullptr, effect.events).arg(effect.event, figure(effect.pass));
    else if (effect.passNow == effect.pass)
        text = Text::tr("Of the last %Ln “%1” event(s) seen %2 would pass, as many as now.", nullptr, effect.events).arg(effect.event, figure(effect.pass));
    else
        text = Text::tr("Of the last %Ln “%1” event(s) seen %2 would pass; now %3 do.", nullptr, effect.events)
                   .arg(effect.event, figure(effect.pass), figure(*effect.passNow));
    if (effect.cannotTell > 0)
        text += u' ' + Text::tr("For %1 it cannot be told.").arg(figure(effect.cannotTell));
    return text;
}

} // namespace selwise
