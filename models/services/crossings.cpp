#include "models/services/crossings.h"

#include <algorithm>
#include <numeric>

namespace selwise {

namespace {

std::vector<int> byGroup(const std::vector<int> &groups)
{
    std::vector<int> order(groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return groups[size_t(a)] < groups[size_t(b)]; });
    return order;
}

std::vector<int> positions(const std::vector<int> &order)
{
    std::vector<int> at(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        at[size_t(order[i])] = int(i);
    return at;
}

using Neighbours = std::vector<std::vector<int>>;

/// Sorts one column by the mean place of what its nodes are joined to. A node without edges keeps its place.
std::vector<int> pass(const std::vector<int> &order, const std::vector<int> &groups, const Neighbours &neighbours, const std::vector<int> &others)
{
    const std::vector<int> own = positions(order), other = positions(others);
    const double scale = order.empty() ? 1 : double(others.size()) / double(order.size());
    std::vector<double> centre(order.size());
    for (size_t node = 0; node < order.size(); ++node) {
        double sum = 0;
        for (const int neighbour : neighbours[node])
            sum += other[size_t(neighbour)];
        centre[node] = neighbours[node].empty() ? own[node] * scale : sum / double(neighbours[node].size());
    }
    std::vector<int> sorted = order;
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const int ga = groups[size_t(a)], gb = groups[size_t(b)];
        return ga != gb ? ga < gb : centre[size_t(a)] < centre[size_t(b)];
    });
    return sorted;
}

/// Inversions of the right ends when edges are sorted by their left ones: a Fenwick tree counts those that lie further down.
qint64 countCrossings(const TwoColumns &columns, const std::vector<int> &left, const std::vector<int> &right)
{
    std::vector<std::pair<int, int>> ends;
    ends.reserve(columns.edges.size());
    for (const auto &[from, to] : columns.edges)
        ends.emplace_back(left[size_t(from)], right[size_t(to)]);
    std::sort(ends.begin(), ends.end());
    std::vector<int> tree(right.size() + 1, 0);
    qint64 count = 0;
    int seen = 0;
    for (const auto &[from, to] : ends) {
        int above = 0; // earlier edges that end at this place or above: they do not cross
        for (int i = to + 1; i > 0; i -= i & -i)
            above += tree[size_t(i)];
        count += seen - above;
        for (int i = to + 1; i < int(tree.size()); i += i & -i)
            ++tree[size_t(i)];
        ++seen;
    }
    return count;
}

} // namespace

ColumnOrder givenOrder(const TwoColumns &columns)
{
    return {byGroup(columns.leftGroups), byGroup(columns.rightGroups)};
}

qint64 crossings(const TwoColumns &columns, const ColumnOrder &order)
{
    return countCrossings(columns, positions(order.left), positions(order.right));
}

ColumnOrder untangled(const TwoColumns &columns, int passes)
{
    Neighbours ofLeft(columns.leftGroups.size()), ofRight(columns.rightGroups.size());
    for (const auto &[from, to] : columns.edges) {
        ofLeft[size_t(from)].push_back(to);
        ofRight[size_t(to)].push_back(from);
    }
    ColumnOrder best = givenOrder(columns), order = best;
    qint64 fewest = crossings(columns, best);
    for (int i = 0; i < passes && fewest > 0; ++i) {
        if (i % 2 == 0)
            order.right = pass(order.right, columns.rightGroups, ofRight, order.left);
        else
            order.left = pass(order.left, columns.leftGroups, ofLeft, order.right);
        const qint64 count = crossings(columns, order);
        if (count < fewest) {
            fewest = count;
            best = order;
        }
    }
    return best;
}

} // namespace selwise
