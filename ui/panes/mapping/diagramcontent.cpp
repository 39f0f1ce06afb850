#include "ui/panes/mapping/diagramcontent.h"

#include "models/text/eventtext.h"
#include "models/text/providertext.h"

#include <QHash>
#include <algorithm>

namespace selwise {

DiagramContent DiagramContent::of(const std::vector<MappingEvent> &all, const std::vector<int> &chosen, const std::vector<MappingColumn> &columns,
                                  const QSet<QString> &hidden, bool idle)
{
    DiagramContent content;
    std::vector<int> places(columns.size(), -1);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i].configured || hidden.contains(columns[i].provider.canonical()))
            continue;
        places[i] = int(content.columns.size());
        content.columns.push_back(columns[i]);
    }
    QHash<std::pair<int, QString>, int> targets;
    for (const int at : chosen) {
        const MappingEvent &event = all[size_t(at)];
        const int place = int(content.events.size());
        bool forwarded = false;
        for (size_t i = 0; i < event.cells.size(); ++i) {
            const MappingCell &cell = event.cells[i];
            if (places[i] < 0 || cell.name.isEmpty())
                continue;
            forwarded = true;
            const std::pair<int, QString> key{places[i], cell.name};
            auto found = targets.find(key);
            if (found == targets.end()) {
                found = targets.insert(key, int(content.targets.size()));
                content.targets.push_back({cell.name, places[i], std::nullopt, false, false});
            }
            Target &target = content.targets[size_t(*found)];
            if (event.seen)
                target.seen = target.seen.value_or(0) + *event.seen;
            target.custom |= cell.state == MappingState::Custom;
            target.changed |= cell.state == MappingState::Changed;
            content.edges.push_back({place, *found, cell});
        }
        if (forwarded || idle)
            content.events.push_back({event.name, familyIndex(event), event.seen, forwarded});
    }
    return content;
}

TwoColumns DiagramContent::graph() const
{
    TwoColumns graph;
    for (const Event &event : events)
        graph.leftGroups.push_back(event.family);
    for (const Target &target : targets)
        graph.rightGroups.push_back(target.column);
    for (const Edge &edge : edges)
        graph.edges.emplace_back(edge.event, edge.target);
    return graph;
}

ColumnOrder DiagramContent::orderLike(const DiagramContent &before) const
{
    const auto targetKey = [](const DiagramContent &content, const Target &target) {
        return std::pair(content.columns[size_t(target.column)].provider.canonical(), target.name);
    };
    QHash<QString, int> wereEvents;
    for (const Event &event : before.events)
        wereEvents.insert(event.name, int(wereEvents.size()));
    QHash<std::pair<QString, QString>, int> wereTargets;
    for (const Target &target : before.targets)
        wereTargets.insert(targetKey(before, target), int(wereTargets.size()));
    std::vector<int> left, right;
    for (const Event &event : events)
        left.push_back(wereEvents.value(event.name, -1));
    for (const Target &target : targets)
        right.push_back(wereTargets.value(targetKey(*this, target), -1));
    return keptOrder(graph(), left, right);
}

void DiagramContent::sort(const ColumnOrder &order)
{
    std::vector<Event> sortedEvents;
    std::vector<Target> sortedTargets;
    std::vector<int> newEvent(events.size()), newTarget(targets.size());
    for (const int event : order.left) {
        newEvent[size_t(event)] = int(sortedEvents.size());
        sortedEvents.push_back(std::move(events[size_t(event)]));
    }
    for (const int target : order.right) {
        newTarget[size_t(target)] = int(sortedTargets.size());
        sortedTargets.push_back(std::move(targets[size_t(target)]));
    }
    events = std::move(sortedEvents);
    targets = std::move(sortedTargets);
    for (Edge &edge : edges) {
        edge.event = newEvent[size_t(edge.event)];
        edge.target = newTarget[size_t(edge.target)];
    }
    // By event, and by target in each event. Of thousands, so not by comparing.
    sortEdges(targets.size(), &Edge::target);
    sortEdges(events.size(), &Edge::event);
}

void DiagramContent::sortEdges(size_t count, int Edge::*key)
{
    std::vector<size_t> places(count + 1, 0);
    for (const Edge &edge : edges)
        ++places[size_t(edge.*key) + 1];
    for (size_t i = 1; i < places.size(); ++i)
        places[i] += places[i - 1];
    std::vector<Edge> sorted(edges.size());
    for (Edge &edge : edges)
        sorted[places[size_t(edge.*key)]++] = std::move(edge);
    edges = std::move(sorted);
}

DiagramSpec DiagramContent::groups() const
{
    DiagramSpec spec;
    int family = -1;
    for (const Event &event : events) {
        if (event.family != family) {
            family = event.family;
            spec.families.push_back({family == otherEvents ? otherEventsName() : eventFamilyName(EventFamily(family)), 0});
        }
        ++spec.families.back().count;
    }
    for (const MappingColumn &column : columns)
        spec.providers.push_back({providerName(column.provider), 0});
    for (const Target &target : targets)
        ++spec.providers[size_t(target.column)].count;
    return spec;
}

DiagramSpec DiagramContent::spec(double width) const
{
    DiagramSpec spec = groups();
    spec.width = width;
    spec.edges.reserve(edges.size());
    for (const Edge &edge : edges)
        spec.edges.push_back({edge.event, edge.target, events[size_t(edge.event)].seen});
    return spec;
}

std::vector<int> DiagramContent::edgesOfEvent(int event) const
{
    std::vector<int> found;
    for (size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].event == event)
            found.push_back(int(i));
    }
    return found;
}

std::vector<int> DiagramContent::edgesOfTarget(int target) const
{
    std::vector<int> found;
    for (size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].target == target)
            found.push_back(int(i));
    }
    return found;
}

int DiagramContent::edgeOf(const QString &event, const ProviderId &provider) const
{
    for (size_t i = 0; i < edges.size(); ++i) {
        const Edge &edge = edges[i];
        if (events[size_t(edge.event)].name == event && columns[size_t(targets[size_t(edge.target)].column)].provider == provider)
            return int(i);
    }
    return -1;
}

} // namespace selwise
