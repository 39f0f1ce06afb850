#pragma once

#include <QtGlobal>
#include <utility>
#include <vector>

namespace selwise {

/// Two columns of nodes and edges from the left one to the right one. Nodes of a group stand together, groups in their order.
struct TwoColumns {
    std::vector<int> leftGroups, rightGroups; ///< of each node; groups count from 0
    std::vector<std::pair<int, int>> edges;   ///< left node, right node
};
/// The nodes of each column from the top.
struct ColumnOrder {
    std::vector<int> left, right;
    friend bool operator==(const ColumnOrder &, const ColumnOrder &) = default;
};

/// As they are given, group by group.
ColumnOrder givenOrder(const TwoColumns &columns);
qint64 crossings(const TwoColumns &columns, const ColumnOrder &order);

/// An order with fewer crossings, never more than the given one: passes of the barycentre method over either column in turn,
/// and the best of them. Deterministic; about a millisecond for a hundred edges, so for thousands not on the GUI thread.
ColumnOrder untangled(const TwoColumns &columns, int passes = 8);

/// Each node that had a place before keeps it among those that had one too; a new one (-1) comes to where, in its group, it
/// crosses the fewest by the barycentre. Deterministic, and quick enough for thousands.
ColumnOrder keptOrder(const TwoColumns &columns, const std::vector<int> &leftBefore, const std::vector<int> &rightBefore);

} // namespace selwise
