#pragma once

#include "models/domain/mappingtable.h"
#include "models/services/crossings.h"
#include "ui/panes/mapping/diagramgeometry.h"

#include <QSet>

namespace selwise {

/// The mapping as a graph: which events stand left, which names right, what joins them. Values only; order comes from
/// models/services/crossings.
struct DiagramContent {
    struct Event {
        QString name;
        int family = 0;
        std::optional<qint64> seen;
        bool forwarded = false;
    };
    struct Target {
        QString name;
        int column = 0; ///< of the provider, in `columns`
        std::optional<qint64> seen; ///< of all its events
        bool custom = false, changed = false;
    };
    struct Edge {
        int event = 0, target = 0;
        MappingCell cell;
    };
    std::vector<MappingColumn> columns; ///< those shown
    std::vector<Event> events;
    std::vector<Target> targets;
    std::vector<Edge> edges;

    /// Of these events, by index; without columns that are not set up or not wanted, and, unless `idle`, without events that
    /// go nowhere.
    static DiagramContent of(const std::vector<MappingEvent> &all, const std::vector<int> &chosen, const std::vector<MappingColumn> &columns,
                             const QSet<QString> &hidden, bool idle);
    TwoColumns graph() const;
    /// What was there before as it stood then, and the rest where it crosses little.
    ColumnOrder orderLike(const DiagramContent &before) const;
    /// Nodes in this order, edges from event to event.
    void sort(const ColumnOrder &order);
    DiagramSpec spec(double width) const;
    DiagramSpec groups() const; ///< no more than the names of families and providers, and how many nodes each has

    std::vector<int> edgesOfEvent(int event) const;
    std::vector<int> edgesOfTarget(int target) const;
    int edgeOf(const QString &event, const ProviderId &provider) const; ///< -1

private:
    void sortEdges(size_t count, int Edge::*key); ///< by a key below `count`; the same ones keep their order
};

} // namespace selwise
