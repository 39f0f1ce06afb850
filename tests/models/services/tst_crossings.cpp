#include "models/services/crossings.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <set>

using namespace selwise;

namespace {

TwoColumns randomColumns(unsigned seed, int left, int right, int edges)
{
    std::mt19937 random(seed);
    TwoColumns columns;
    for (int i = 0; i < left; ++i)
        columns.leftGroups.push_back(i * 7 / left);
    for (int i = 0; i < right; ++i)
        columns.rightGroups.push_back(i * 3 / right);
    for (int i = 0; i < edges; ++i)
        columns.edges.emplace_back(int(random() % unsigned(left)), int(random() % unsigned(right)));
    return columns;
}

/// Every pair of edges, as the definition has it.
qint64 counted(const TwoColumns &columns, const ColumnOrder &order)
{
    const auto place = [](const std::vector<int> &nodes, int node) { return std::find(nodes.begin(), nodes.end(), node) - nodes.begin(); };
    qint64 count = 0;
    for (size_t i = 0; i < columns.edges.size(); ++i) {
        for (size_t j = i + 1; j < columns.edges.size(); ++j) {
            const auto a = place(order.left, columns.edges[i].first) - place(order.left, columns.edges[j].first);
            const auto b = place(order.right, columns.edges[i].second) - place(order.right, columns.edges[j].second);
            count += (a < 0 && b > 0) || (a > 0 && b < 0) ? 1 : 0;
        }
    }
    return count;
}

bool keepsGroups(const std::vector<int> &order, const std::vector<int> &groups)
{
    std::vector<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i] != int(i) || (i > 0 && groups[size_t(order[i - 1])] > groups[size_t(order[i])]))
            return false;
    }
    return sorted.size() == groups.size();
}

} // namespace

class TestCrossings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsTheDefinitionDoes()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const TwoColumns columns = randomColumns(seed, 12, 9, 25);
            QCOMPARE(crossings(columns, givenOrder(columns)), counted(columns, givenOrder(columns)));
        }
    }

    void neverTanglesAndKeepsGroups()
    {
        qint64 before = 0, after = 0;
        for (unsigned seed = 0; seed < 60; ++seed) {
            const TwoColumns columns = randomColumns(seed, 29, 40, 60);
            const ColumnOrder order = untangled(columns);
            QVERIFY(keepsGroups(order.left, columns.leftGroups));
            QVERIFY(keepsGroups(order.right, columns.rightGroups));
            QVERIFY(crossings(columns, order) <= crossings(columns, givenOrder(columns)));
            QCOMPARE(order, untangled(columns)); // the same each time
            before += crossings(columns, givenOrder(columns));
            after += crossings(columns, order);
        }
        qInfo("60 random graphs of 60 edges: %lld crossings as given, %lld when ordered", before, after);
        QVERIFY(after < before * 9 / 10);
    }

    void whatWasThereKeepsItsPlace()
    {
        std::mt19937 random(7);
        for (unsigned seed = 0; seed < 60; ++seed) {
            const TwoColumns columns = randomColumns(seed, 29, 40, 60);
            const ColumnOrder order = untangled(columns);
            std::vector<int> left(29), right(40);
            for (int i = 0; i < 29; ++i)
                left[size_t(order.left[size_t(i)])] = i;
            for (int i = 0; i < 40; ++i)
                right[size_t(order.right[size_t(i)])] = i;
            QCOMPARE(keptOrder(columns, left, right), order); // nothing is new
            std::set<int> newLeft, newRight;
            for (int i = 0; i < 5; ++i) {
                newLeft.insert(int(random() % 29));
                newRight.insert(int(random() % 40));
            }
            for (const int node : newLeft)
                left[size_t(node)] = -1;
            for (const int node : newRight)
                right[size_t(node)] = -1;
            ColumnOrder kept = keptOrder(columns, left, right), were = order;
            QVERIFY(keepsGroups(kept.left, columns.leftGroups) && keepsGroups(kept.right, columns.rightGroups));
            const auto withoutNew = [&](ColumnOrder each) {
                std::erase_if(each.left, [&](int node) { return newLeft.contains(node); });
                std::erase_if(each.right, [&](int node) { return newRight.contains(node); });
                return each;
            };
            QCOMPARE(withoutNew(kept), withoutNew(were));
        }
        // A ladder gets a rung in its middle, and one without an end.
        const TwoColumns ladder{{0, 0, 0, 0, 0}, {0, 0, 0, 0}, {{0, 0}, {1, 1}, {2, 2}, {3, 3}}};
        QCOMPARE(keptOrder(ladder, {0, -1, 1, 2, -1}, {0, 1, 2, 3}), (ColumnOrder{{0, 1, 2, 3, 4}, {0, 1, 2, 3}}));
        QCOMPARE(crossings(ladder, keptOrder(ladder, {0, -1, 1, 2, -1}, {0, -1, 1, 2})), 0); // both ends of it are new
    }

    void untanglesWhatCanBe()
    {
        // A ladder whose rungs were drawn upside down, within one group on either side.
        TwoColumns columns{{0, 0, 0, 0}, {0, 0, 0, 0}, {{0, 3}, {1, 2}, {2, 1}, {3, 0}}};
        QCOMPARE(crossings(columns, givenOrder(columns)), 6);
        QCOMPARE(crossings(columns, untangled(columns)), 0);
        QCOMPARE(crossings({}, untangled({})), 0);
        columns.edges.clear();
        QCOMPARE(untangled(columns), givenOrder(columns)); // nothing to order by: as given
    }
};

QTEST_GUILESS_MAIN(TestCrossings)
#include "tst_crossings.moc"
