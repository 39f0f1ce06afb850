#include "models/services/mappingtable.h"

#include "models/forwarding/eventnames.h"

#include <QSet>
#include <algorithm>

namespace selwise {

namespace {

/// The names by the events' places; nullptr where there is none. Of several of one event the last counts.
std::vector<const QString *> byPlace(const EventMapping &mapping, const QHash<QString, int> &places)
{
    std::vector<const QString *> names(size_t(places.size()), nullptr);
    for (const EventMapping::Entry &entry : mapping.entries) {
        if (const auto place = places.constFind(entry.from); place != places.constEnd())
            names[size_t(*place)] = &entry.to;
    }
    return names;
}

/// The names that a provider knows, for asking about thousands.
const QSet<QString> &knownNames(Provider kind)
{
    const auto setOf = [](Provider of) {
        QSet<QString> names;
        for (const std::string_view name : forwarding::knownEventNames(of))
            names.insert(QString::fromUtf8(name.data(), qsizetype(name.size())));
        return names;
    };
    static const QSet<QString> ga4 = setOf(Provider::Ga4), meta = setOf(Provider::Meta), none;
    return kind == Provider::Ga4 ? ga4 : kind == Provider::Meta ? meta : none;
}

bool hasState(const MappingEvent &event, MappingState state)
{
    return std::ranges::any_of(event.cells, [state](const MappingCell &cell) { return cell.state == state; });
}

bool isUnmappedButSeen(const MappingEvent &event)
{
    return event.seen.value_or(0) > 0 && !event.forwarded();
}

bool matches(const MappingEvent &event, const MappingChoice &choice)
{
    using Show = MappingChoice::Show;
    if (choice.show == Show::Changed && !hasState(event, MappingState::Changed))
        return false;
    if (choice.show == Show::Custom && !hasState(event, MappingState::Custom))
        return false;
    if (choice.show == Show::UnmappedButSeen && !isUnmappedButSeen(event))
        return false;
    return choice.search.isEmpty() || event.name.contains(choice.search, Qt::CaseInsensitive)
        || std::ranges::any_of(event.cells, [&](const MappingCell &cell) {
               return cell.name.contains(choice.search, Qt::CaseInsensitive);
           });
}

/// What a column sorts by: nothing (not sent, not counted) stands behind everything, in either direction.
template <class Value, class ValueOf>
void sortBy(std::vector<int> &order, bool descending, ValueOf valueOf)
{
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const std::optional<Value> left = valueOf(a), right = valueOf(b);
        if (!left || !right)
            return left.has_value() && !right.has_value();
        return descending ? *right < *left : *left < *right;
    });
}

void sort(std::vector<int> &order, const std::vector<MappingEvent> &events, const MappingChoice &choice)
{
    const auto at = [&](int i) -> const MappingEvent & { return events[size_t(i)]; };
    if (choice.sortColumn == 0)
        sortBy<QString>(order, choice.descending, [&](int i) { return std::optional(at(i).name); });
    if (choice.sortColumn == 1)
        sortBy<qint64>(order, choice.descending, [&](int i) { return at(i).seen; });
    const size_t provider = size_t(choice.sortColumn - 2);
    if (choice.sortColumn >= 2)
        sortBy<QString>(order, choice.descending, [&](int i) {
            const auto &cells = at(i).cells;
            return provider < cells.size() && !cells[provider].name.isEmpty() ? std::optional(cells[provider].name) : std::nullopt;
        });
}

} // namespace

MappingState mappingState(const ProviderId &provider, const QString &name, const std::optional<QString> &defaultName, bool defaultsKnown)
{
    if (name.isEmpty())
        return MappingState::NotSent;
    if (!defaultsKnown)
        return MappingState::Named;
    if (defaultName && *defaultName == name)
        return MappingState::Default;
    const QSet<QString> &known = knownNames(provider.kind);
    if (known.contains(name))
        return MappingState::Changed;
    // Google Ads and unknown providers have no names of their own: only a default can be departed from.
    return defaultName && known.isEmpty() ? MappingState::Changed : MappingState::Custom;
}

std::vector<QString> mappedEvents(const std::vector<MappingSource> &sources, const std::vector<QString> &others)
{
    std::vector<QString> events;
    QSet<QString> known;
    for (const CatalogueEvent &event : eventCatalogue()) {
        events.push_back(event.name);
        known.insert(event.name);
    }
    const auto catalogued = events.size();
    const auto add = [&](const QString &name) {
        if (!name.isEmpty() && !known.contains(name)) {
            known.insert(name);
            events.push_back(name);
        }
    };
    for (const QString &name : others)
        add(name);
    for (const MappingSource &source : sources) {
        for (const EventMapping *mapping : {source.shown, source.published, source.defaults}) {
            if (!mapping)
                continue;
            for (const EventMapping::Entry &entry : mapping->entries)
                add(entry.from);
        }
    }
    std::sort(events.begin() + ptrdiff_t(catalogued), events.end());
    return events;
}

QHash<QString, int> placesOf(const std::vector<QString> &events)
{
    QHash<QString, int> places;
    places.reserve(qsizetype(events.size()));
    for (size_t i = 0; i < events.size(); ++i)
        places.insert(events[i], int(i));
    return places;
}

std::vector<MappingCell> mappingCells(const MappingSource &source, const QHash<QString, int> &places)
{
    const EventMapping none;
    const std::vector<const QString *> names = byPlace(*source.shown, places), standard = byPlace(source.defaults ? *source.defaults : none, places);
    const bool same = source.shown == source.published;
    const std::vector<const QString *> others = same ? std::vector<const QString *>() : byPlace(*source.published, places);
    std::vector<MappingCell> cells(names.size());
    for (size_t i = 0; i < cells.size(); ++i) {
        MappingCell &cell = cells[i];
        if (names[i])
            cell.name = *names[i];
        if (standard[i])
            cell.defaultName = *standard[i];
        if (names[i])
            cell.state = mappingState(source.provider, cell.name, standard[i] ? std::optional(cell.defaultName) : std::nullopt, source.defaults);
        if (!same)
            cell.unpublished = names[i] && others[i] ? *names[i] != *others[i] : names[i] || others[i];
    }
    return cells;
}

MappingColumn mappingColumn(const MappingSource &source)
{
    MappingColumn column{source.provider, source.configured, 0, source.removed};
    column.mapped = int(std::ranges::count_if(source.shown->entries, [](const EventMapping::Entry &entry) { return !entry.to.isEmpty(); }));
    return column;
}

MappingCounts mappingCounts(const std::vector<MappingEvent> &events)
{
    MappingCounts counts;
    counts.all = int(events.size());
    for (const MappingEvent &event : events) {
        counts.changed += hasState(event, MappingState::Changed) ? 1 : 0;
        counts.custom += hasState(event, MappingState::Custom) ? 1 : 0;
        counts.unmappedButSeen += isUnmappedButSeen(event) ? 1 : 0;
        counts.forwarded += event.forwarded() ? 1 : 0;
        counts.seenKnown |= event.seen.has_value();
    }
    return counts;
}

std::vector<MappingLine> arranged(const std::vector<MappingEvent> &events, const MappingChoice &choice)
{
    struct Group {
        std::vector<int> shown;
        int forwarded = 0, total = 0;
    };
    std::vector<Group> groups(size_t(otherEvents) + 1);
    for (size_t i = 0; i < events.size(); ++i) {
        Group &group = groups[size_t(familyIndex(events[i]))];
        group.forwarded += events[i].forwarded() ? 1 : 0;
        ++group.total;
        if (matches(events[i], choice))
            group.shown.push_back(int(i));
    }
    std::vector<MappingLine> lines;
    for (size_t family = 0; family < groups.size(); ++family) {
        Group &group = groups[family];
        if (group.shown.empty())
            continue;
        const bool collapsed = choice.search.isEmpty() && choice.collapsed.contains(int(family));
        lines.push_back({-1, int(family), group.forwarded, group.total, collapsed});
        if (collapsed)
            continue;
        sort(group.shown, events, choice);
        for (const int event : group.shown)
            lines.push_back({event, int(family), 0, 0, false});
    }
    return lines;
}

} // namespace selwise
