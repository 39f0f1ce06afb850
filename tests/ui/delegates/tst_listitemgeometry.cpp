#include "ui/delegates/listitemgeometry.h"

#include <QtTest>

using namespace selwise;

class TestListItemGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightsAreThoseOfTheDesign()
    {
        ListItemSpec spec;
        QCOMPARE(ListItemGeometry::height(spec), 80);
        spec.hasStatus = false;
        QCOMPARE(ListItemGeometry::height(spec), 60);
        // Larger fonts make larger items instead of cut ones.
        spec.nameHeight = 40;
        QCOMPARE(ListItemGeometry::height(spec), 80);
    }

    void partsAreInsideAndApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("status");
        QTest::addColumn<bool>("caption");
        QTest::addColumn<QSize>("badge");
        QTest::addColumn<int>("direction");
        for (const int width : {216, 232, 400}) {
            for (const bool status : {true, false}) {
                for (const QSize badge : {QSize(), QSize(64, 18)}) {
                    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                        QTest::addRow("%d %d %d %d", width, status, badge.width(), direction)
                            << width << status << true << badge << int(direction);
                }
            }
        }
        QTest::addRow("name only") << 232 << false << false << QSize() << int(Qt::LeftToRight);
    }

    void partsAreInsideAndApart()
    {
        QFETCH(int, width);
        QFETCH(bool, status);
        QFETCH(bool, caption);
        QFETCH(QSize, badge);
        QFETCH(int, direction);
        ListItemSpec spec;
        spec.hasStatus = status;
        spec.hasCaption = caption;
        spec.badge = badge;
        spec.direction = Qt::LayoutDirection(direction);
        spec.rect = QRect(7, 100, width, ListItemGeometry::height(spec));
        const ListItemGeometry g = ListItemGeometry::of(spec);
        QList<QRect> parts;
        for (const QRect &part : {g.mark, g.name, g.status, g.caption, g.badge}) {
            if (part.isNull())
                continue;
            QVERIFY(spec.rect.contains(part));
            for (const QRect &other : parts)
                QVERIFY(!other.intersects(part));
            parts << part;
        }
        QCOMPARE(parts.size(), 2 + status + caption + !badge.isEmpty());
        QCOMPARE(g.status.isNull(), !status);
        QCOMPARE(g.caption.isNull(), !caption);
        if (spec.direction == Qt::RightToLeft)
            QVERIFY(g.mark.left() > g.name.right());
        else
            QVERIFY(g.mark.right() < g.name.left());
        // Mark and badge are centred on the name's line.
        QCOMPARE(g.mark.center().y(), g.name.center().y());
    }

    void tooNarrowGivesEmptyNotNegative()
    {
        ListItemSpec spec;
        spec.badge = QSize(80, 18);
        spec.rect = QRect(0, 0, 40, 80);
        const ListItemGeometry g = ListItemGeometry::of(spec);
        QVERIFY(g.name.width() >= 0);
        QVERIFY(g.status.width() >= 0);
    }
};

QTEST_GUILESS_MAIN(TestListItemGeometry)
#include "tst_listitemgeometry.moc"
