#include "ui/panes/mapping/diagramgeometry.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

DiagramSpec spec(double width = 1200)
{
    DiagramSpec made;
    made.families = {{u"Page"_s, 2}, {u"Checkout"_s, 3}};
    made.providers = {{u"GA4"_s, 2}, {u"Meta"_s, 1}};
    made.edges = {{0, 0, 100}, {1, 0, 25}, {4, 2, std::nullopt}};
    made.width = width;
    return made;
}

} // namespace

/// Where nodes and curves lie: no screen, no fonts.
class TestDiagramGeometry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nodesStandInTwoColumnsWithRoomBetween()
    {
        for (const double width : {300.0, 1200.0, 3000.0}) {
            const DiagramGeometry geometry = DiagramGeometry::of(spec(width));
            QCOMPARE(geometry.events.size(), 5);
            QCOMPARE(geometry.targets.size(), 3);
            for (const QRectF &event : geometry.events) {
                QVERIFY(event.width() >= DiagramGeometry::nodesLeast);
                for (const QRectF &target : geometry.targets)
                    QVERIFY(target.left() - event.right() >= DiagramGeometry::curvesLeast);
            }
            for (size_t i = 1; i < geometry.events.size(); ++i)
                QVERIFY(geometry.events[i].top() >= geometry.events[i - 1].bottom());
            QVERIFY(QRectF(QPointF(), geometry.size).contains(geometry.events.back()));
            QVERIFY(QRectF(QPointF(), geometry.size).contains(geometry.targets.back()));
        }
    }

    void widthsAreSquareRootsOfWhatWasSeen()
    {
        const DiagramGeometry geometry = DiagramGeometry::of(spec());
        QCOMPARE(geometry.curves[0].width, DiagramGeometry::thickest);
        QCOMPARE(geometry.curves[1].width, DiagramGeometry::thickest / 2);
        QCOMPARE(geometry.curves[2].width, DiagramGeometry::thinnest); // nobody counted
    }

    void curvesAreFoundBeneathThePointer()
    {
        const DiagramGeometry geometry = DiagramGeometry::of(spec());
        for (size_t i = 0; i < geometry.curves.size(); ++i) {
            const DiagramGeometry::Curve &curve = geometry.curves[i];
            const QPainterPath path = DiagramGeometry::path(curve);
            for (const double part : {0.1, 0.35, 0.5, 0.8}) {
                const QPointF on = path.pointAtPercent(part);
                const auto height = DiagramGeometry::heightAt(curve, on.x());
                QVERIFY(height);
                QVERIFY(std::abs(*height - on.y()) < 0.5);
            }
            QVERIFY(!DiagramGeometry::heightAt(curve, curve.from.x() - 1));
        }
        const QPointF middle = DiagramGeometry::path(geometry.curves[2]).pointAtPercent(0.5);
        QCOMPARE(geometry.curveAt(middle), 2);
        QCOMPARE(geometry.curveAt(middle + QPointF(0, DiagramGeometry::reach + 1)), -1);
        QCOMPARE(geometry.eventAt(geometry.events[3].center()), 3);
        QCOMPARE(geometry.targetAt(geometry.targets[1].center()), 1);
        QCOMPARE(geometry.eventAt(geometry.targets[1].center()), -1);
        QCOMPARE(geometry.eventAt(QPointF(geometry.events[0].left(), geometry.families[0].center().y())), -1);
    }

    void everyHeightBelongsToAProvider()
    {
        const DiagramGeometry geometry = DiagramGeometry::of(spec());
        QCOMPARE(geometry.providerAt(0), 0);
        QCOMPARE(geometry.providerAt(geometry.targets[1].center().y()), 0);
        QCOMPARE(geometry.providerAt(geometry.targets[2].center().y()), 1);
        QCOMPARE(geometry.providerAt(100'000), 1);
        QCOMPARE(DiagramGeometry::of({}).providerAt(10), -1);
    }
};

QTEST_GUILESS_MAIN(TestDiagramGeometry)
#include "tst_diagramgeometry.moc"
