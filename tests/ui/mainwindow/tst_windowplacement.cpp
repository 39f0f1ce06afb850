#include "ui/mainwindow/windowplacement.h"

#include <QTest>

using namespace selwise;

class TestWindowPlacement : public QObject {
    Q_OBJECT

    static constexpr QSize usual{1440, 900}, smallest{960, 600};
    const QRect left{0, 0, 1920, 1080}, right{1920, 0, 1280, 1024};

private Q_SLOTS:
    void staysWhereItFits()
    {
        QCOMPARE(placedOnScreens({100, 80, 1200, 800}, {left, right}, usual, smallest), QRect(100, 80, 1200, 800));
        QCOMPARE(placedOnScreens({1960, 20, 1000, 700}, {left, right}, usual, smallest), QRect(1960, 20, 1000, 700));
    }
    void comesBackFromAScreenThatIsGone()
    {
        const QRect placed = placedOnScreens({1960, 20, 1000, 700}, {left}, usual, smallest);
        QVERIFY(left.contains(placed));
        QCOMPARE(placed.size(), QSize(1000, 700));
    }
    void isMovedInWhenPartlyOutside()
    {
        const QRect placed = placedOnScreens({-200, 900, 1200, 800}, {left}, usual, smallest);
        QVERIFY(left.contains(placed));
        QCOMPARE(placed.size(), QSize(1200, 800));
    }
    void isShrunkToASmallScreen()
    {
        const QRect small(0, 0, 1280, 720);
        QVERIFY(small.contains(placedOnScreens({0, 0, 3000, 2000}, {small}, usual, smallest)));
    }
    void firstStartIsCentred()
    {
        const QRect placed = placedOnScreens({}, {left}, usual, smallest);
        QCOMPARE(placed.size(), usual);
        QVERIFY((placed.center() - left.center()).manhattanLength() <= 2);
    }
    void survivesWithoutScreens() { QCOMPARE(placedOnScreens({}, {}, usual, smallest).size(), usual); }
};

QTEST_MAIN(TestWindowPlacement)
#include "tst_windowplacement.moc"
