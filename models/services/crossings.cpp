#include "models/services/crossings.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

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

struct ByOther {
    Neighbours ofLeft, ofRight;
    explicit ByOther(const TwoColumns &columns)
        : ofLeft(columns.leftGroups.size()), ofRight(columns.rightGroups.size())
    {
        for (const auto &[from, to] : columns.edges) {
            ofLeft[size_t(from)].push_back(to);
            ofRight[size_t(to)].push_back(from);
        }
    }
};

/// Nodes that had a place, in that order.
std::vector<int> knownOrder(const std::vector<int> &groups, const std::vector<int> &before)
{
    std::vector<int> order;
    for (size_t node = 0; node < groups.size(); ++node) {
        if (before[node] >= 0)
            order.push_back(int(node));
    }
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(groups[size_t(a)], before[size_t(a)]) < std::pair(groups[size_t(b)], before[size_t(b)]);
    });
    return order;
}

/// `order` with the nodes that it lacks, by what they are joined to among `others`, an order of the other column.
std::vector<int> withNew(std::vector<int> order, const std::vector<int> &groups, const Neighbours &neighbours, const std::vector<int> &others)
{
    std::unordered_map<int, int> places;
    for (const int node : others)
        places.emplace(node, int(places.size()));
    std::vector<double> centres(groups.size(), std::numeric_limits<double>::infinity()); ///< without a neighbour: at the end
    for (size_t node = 0; node < groups.size(); ++node) {
        double sum = 0;
        int count = 0;
        for (const int neighbour : neighbours[node]) {
            if (const auto found = places.find(neighbour); found != places.end()) {
                sum += found->second;
                ++count;
            }
        }
        if (count > 0)
            centres[node] = sum / count;
    }
    std::vector<bool> there(groups.size(), false);
    for (const int node : order)
        there[size_t(node)] = true;
    for (size_t node = 0; node < groups.size(); ++node) {
        if (there[node])
            continue;
        const auto begin = std::ranges::lower_bound(order, groups[node], {}, [&](int each) { return groups[size_t(each)]; });
        const auto end = std::ranges::upper_bound(order, groups[node], {}, [&](int each) { return groups[size_t(each)]; });
        const double own = centres[node];
        ptrdiff_t onWrongSide = std::count_if(begin, end, [&](int each) { return centres[size_t(each)] < own; });
        ptrdiff_t fewest = onWrongSide;
        auto place = begin;
        for (auto at = begin; at != end; ++at) {
            onWrongSide += centres[size_t(*at)] <= own ? (centres[size_t(*at)] < own ? -1 : 0) : 1;
            if (onWrongSide <= fewest) {
                fewest = onWrongSide;
                place = at + 1;
            }
        }
        order.insert(place, int(node));
    }
    return order;
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
    const auto &[ofLeft, ofRight] = ByOther(columns);
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

ColumnOrder keptOrder(const TwoColumns &columns, const std::vector<int> &leftBefore, const std::vector<int> &rightBefore)
{
    const auto &[ofLeft, ofRight] = ByOther(columns);
    const std::vector<int> right = knownOrder(columns.rightGroups, rightBefore);
    ColumnOrder order;
    order.left = withNew(knownOrder(columns.leftGroups, leftBefore), columns.leftGroups, ofLeft, right);
    order.right = withNew(right, columns.rightGroups, ofRight, order.left);
    return order;
}

} // namespace selwise
