#include "ui/panes/webhooks/retrygeometry.h"
#include "ui/panes/webhooks/replaybar.h"

#include <QTest>

using namespace selwise;

/// Where the parts of a drawn retry schedule lie.
class TestRetryGeometry : public QObject {
    Q_OBJECT

    static RetryGeometry of(int width, int attempts, int more = 0)
    {
        return RetryGeometry::of({width, attempts, more, 50, 40, 56, 16});
    }
    static void sound(const RetryGeometry &geometry, int width)
    {
        QVERIFY(!geometry.nodes.empty());
        QCOMPARE(geometry.nodes.front().attempt, 1);
        for (size_t i = 0; i < geometry.nodes.size(); ++i) {
            const RetryGeometry::Node &node = geometry.nodes[i];
            QCOMPARE(node.circle.center().y(), geometry.nodes[0].circle.center().y());
            QVERIFY(node.circle.left() >= 0);
            QVERIFY(node.label.left() >= 0 && node.label.bottom() < geometry.height);
            QCOMPARE(node.wait.has_value(), i > 0);
            if (i == 0)
                continue;
            const RetryGeometry::Node &before = geometry.nodes[i - 1];
            QVERIFY(node.attempt > before.attempt);
            QCOMPARE(node.gap, node.attempt > before.attempt + 1);
            QVERIFY2(node.label.left() > before.label.right(), qPrintable(QString::number(i)));
            QVERIFY(node.wait->width() >= 40);
        }
        QVERIFY(geometry.cross.left() > geometry.nodes.back().circle.right());
        QVERIFY(geometry.crossLabel.right() < width);
    }

private Q_SLOTS:
    void allFit()
    {
        const RetryGeometry geometry = of(560, 5);
        sound(geometry, 560);
        QCOMPARE(geometry.nodes.size(), std::size_t(5));
        const int step = geometry.nodes[1].circle.x() - geometry.nodes[0].circle.x();
        for (size_t i = 1; i < 5; ++i)
            QVERIFY(std::abs(geometry.nodes[i].circle.x() - geometry.nodes[i - 1].circle.x() - step) <= 1);
    }

    void one()
    {
        const RetryGeometry geometry = of(300, 1);
        sound(geometry, 300);
        QCOMPARE(geometry.nodes.size(), std::size_t(1));
    }

    void someAreLeftOut()
    {
        const RetryGeometry geometry = of(460, 12);
        sound(geometry, 460);
        QVERIFY(geometry.nodes.size() < 12);
        QCOMPARE(geometry.nodes.back().attempt, 12); // the last one always
        QVERIFY(geometry.nodes.back().gap);
    }

    void millions()
    {
        const RetryGeometry geometry = of(560, 64, 2'000'000);
        sound(geometry, 560);
        QCOMPARE(geometry.nodes.back().attempt, 2'000'064);
    }

    void anyWidth()
    {
        for (int width = 180; width < 1200; width += 7) {
            for (const int attempts : {1, 2, 3, 5, 8, 20})
                sound(of(width, attempts), width);
        }
        QVERIFY(!of(0, 5).nodes.empty()); // and none makes it fail
        QVERIFY(!of(-10, 0).nodes.empty());
    }

    void replayThickness()
    {
        QCOMPARE(ReplayBar::thickness(0, 100), 0);
        QCOMPARE(ReplayBar::thickness(100, 100), 18);
        QCOMPARE(ReplayBar::thickness(50, 100), 9);
        QCOMPARE(ReplayBar::thickness(1, 100000), 3); // what there is, is seen
        QCOMPARE(ReplayBar::thickness(1, 0), 0);
    }
};

QTEST_GUILESS_MAIN(TestRetryGeometry)
#include "tst_retrygeometry.moc"
