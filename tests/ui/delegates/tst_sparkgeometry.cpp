#include "ui/delegates/listitemgeometry.h"
#include "ui/delegates/sparkgeometry.h"

#include <QtTest>

using namespace selwise;

/// The small chart of a list item, without a screen: where its lines run, and when there is no room for it.
class TestSparkGeometry : public QObject {
    Q_OBJECT
    const QRectF m_rect{10, 20, 60, 12};

private Q_SLOTS:
    void aLineFromTheFirstToTheLast()
    {
        const SparkGeometry g = SparkGeometry::of({0.0, 4.0, 2.0}, m_rect);
        QCOMPARE(g.lines.size(), 1U);
        QCOMPARE(g.lines[0], QPolygonF({QPointF(10, 32), QPointF(40, 20), QPointF(70, 26)}));
        QVERIFY(g.dots.empty());
    }

    void aHoleBreaksTheLine()
    {
        const SparkGeometry g = SparkGeometry::of({1.0, 1.0, {}, 1.0, {}, 1.0, 1.0}, m_rect);
        QCOMPARE(g.lines.size(), 2U);
        QCOMPARE(g.dots.size(), 1U);
        QCOMPARE(g.dots[0], QPointF(40, 20));
    }

    void nothingKnownDrawsNothing()
    {
        QVERIFY(SparkGeometry::of({}, m_rect).empty());
        QVERIFY(SparkGeometry::of({{}, {}}, m_rect).empty());
    }

    void zeroLiesAtTheBottom()
    {
        const SparkGeometry g = SparkGeometry::of({0.0, 0.0}, m_rect);
        for (const QPointF &point : g.lines.at(0))
            QCOMPARE(point.y(), m_rect.bottom());
    }

    void givesWayToWords_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QSize>("badge");
        QTest::addColumn<bool>("spark");
        QTest::addColumn<bool>("figure");
        QTest::newRow("usual") << 272 << QSize() << true << true;
        QTest::newRow("with a badge") << 272 << QSize(56, 18) << true << true;
        QTest::newRow("least, with a badge") << 232 << QSize(72, 18) << false << true;
        QTest::newRow("narrow") << 176 << QSize() << false << false;
    }
    void givesWayToWords()
    {
        QFETCH(int, width);
        QFETCH(QSize, badge);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            ListItemSpec spec;
            spec.badge = badge;
            spec.direction = direction;
            spec.spark = QSize(62, 16);
            spec.nameWidth = 72;
            spec.statusWidth = 90;
            spec.figureWidth = 60;
            spec.rect = QRect(3, 100, width, ListItemGeometry::height(spec));
            QCOMPARE(spec.rect.height(), 80);
            const ListItemGeometry g = ListItemGeometry::of(spec);
            QTEST(!g.spark.isNull(), "spark");
            QTEST(!g.figure.isNull(), "figure");
            if (!g.spark.isNull())
                QVERIFY(g.name.width() >= spec.nameWidth);
            if (!g.figure.isNull())
                QVERIFY(g.status.width() >= spec.statusWidth);
            QList<QRect> parts;
            for (const QRect &part : {g.mark, g.name, g.status, g.caption, g.badge, g.spark, g.figure}) {
                if (part.isNull())
                    continue;
                QVERIFY(spec.rect.contains(part));
                for (const QRect &other : parts)
                    QVERIFY(!other.intersects(part));
                parts << part;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSparkGeometry)
#include "tst_sparkgeometry.moc"
