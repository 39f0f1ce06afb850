#include "models/items/mappingmodel.h"
#include "models/items/roles.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const ProviderId ga4 = ProviderId::of(Provider::Ga4), meta = ProviderId::of(Provider::Meta);

MappingEvent event(const QString &name, EventFamily family)
{
    MappingEvent made;
    made.name = name;
    made.family = family;
    made.cells.resize(2);
    return made;
}

std::vector<MappingEvent> threeEvents()
{
    return {event(u"page_view"_s, EventFamily::Page), event(u"purchase"_s, EventFamily::Checkout), event(u"user_login"_s, EventFamily::User)};
}

std::vector<MappingLine> linesOf(std::initializer_list<int> events)
{
    std::vector<MappingLine> lines;
    for (const int at : events)
        lines.push_back({at, 0, 0, 0, false});
    return lines;
}

} // namespace

class TestMappingModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsTheLinesItIsGiven()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable({{ga4, true, 1}, {meta, false, 0}}, threeEvents());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 4);
        model.setLines(linesOf({-1, 1, 0}));
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.event(model.index(0, 0)));
        QCOMPARE(model.index(1, 0).data().toString(), u"purchase"_s);
        QCOMPARE(model.index(1, 0).data(KeyRole).toString(), u"purchase"_s);
        QVERIFY(!model.index(0, 0).data(KeyRole).isValid());
        QVERIFY(!model.index(1, MappingModel::SeenColumn).data().isValid()); // no data is not zero
        QVERIFY(model.flags(model.index(1, 2)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(1, 3)) & Qt::ItemIsEditable)); // not set up
        QVERIFY(!(model.flags(model.index(0, 2)) & Qt::ItemIsEditable)); // a heading
        QCOMPARE(model.indexOf(u"page_view"_s).row(), 2);
        QVERIFY(!model.indexOf(u"user_login"_s).isValid()); // not among the lines
    }

    void announcesOnlyTheCellsThatChanged()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable({{ga4, true, 0}, {meta, true, 0}}, threeEvents());
        model.setLines(linesOf({0, 1, 2}));
        const QPersistentModelIndex kept = model.index(2, 2);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset),
            headings(&model, &QAbstractItemModel::headerDataChanged);
        std::vector<MappingCell> cells(3);
        cells[1].name = u"purchase"_s;
        cells[1].state = MappingState::Default;
        model.setCells(0, {ga4, true, 1}, cells);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 2));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(1, 2));
        QCOMPARE(headings.count(), 1);
        QCOMPARE(model.index(1, 2).data(MappingStateRole).toInt(), int(MappingState::Default));
        model.setCells(0, {ga4, true, 1}, cells);
        model.setLines(linesOf({0, 1, 2}));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(kept.row(), 2);
        model.setLines(linesOf({0}));
        QCOMPARE(reset.count(), 1);
        QVERIFY(!kept.isValid());
    }

    void countsOnceSomebodyCounted()
    {
        MappingModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setTable({{ga4, true, 0}, {meta, true, 0}}, threeEvents());
        model.setLines(linesOf({0, 1, 2}));
        model.setSeen({12, std::nullopt});
        QCOMPARE(model.index(0, 1).data().toLongLong(), 12);
        QVERIFY(!model.index(1, 1).data().isValid());
        QVERIFY(!model.index(2, 1).data().isValid());
    }
};

QTEST_GUILESS_MAIN(TestMappingModel)
#include "tst_mappingmodel.moc"
