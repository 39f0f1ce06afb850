#include "tests/support/warnings.h"
#include "ui/mainwindow/palettematch.h"
#include "ui/mainwindow/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestPaletteMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(unexpectedWarning()); }

    void everyWordMustBeThere()
    {
        QVERIFY(matchPalette(u"meta token"_s, u"Meta: Access token"_s, {}));
        QVERIFY(!matchPalette(u"meta pixel"_s, u"Meta: Access token"_s, {}));
        QVERIFY(matchPalette(u"meta pixel"_s, u"Meta: Access token"_s, u"beside the Pixel"_s));
    }

    void lettersAreMarkedOnce()
    {
        const auto match = matchPalette(u"acc access"_s, u"Meta: Access token"_s, {});
        QVERIFY(match);
        QCOMPARE(match->spans, (std::vector<TextSpan>{{6, 6}}));
    }

    void betterPlacesRankHigher()
    {
        const int start = matchPalette(u"pro"_s, u"Providers"_s, {})->rank;
        const int word = matchPalette(u"pro"_s, u"The providers"_s, {})->rank;
        const int inside = matchPalette(u"rov"_s, u"Providers"_s, {})->rank;
        const int detail = matchPalette(u"shop"_s, u"Sandbox"_s, u"a demo shop"_s)->rank;
        QVERIFY(start > word && word > inside && inside > detail);
    }

    void emptyQueryFitsAll() { QVERIFY(matchPalette(u"  "_s, u"Anything"_s, {})); }

    void modelGroupsAndSkipsHeadings()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setCommands({{u"Panes"_s, u"Providers"_s, {}, {}, {}, [] {}}, {u"Actions"_s, u"Refresh"_s, {}, {}, {}, [] {}},
                           {u"Actions"_s, u"Review"_s, {}, {}, {}, [] {}}});
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.at(0).heading);
        QCOMPARE(model.nextCommand(-1, 1), 1);
        QCOMPARE(model.nextCommand(1, 1), 3);
        QCOMPARE(model.nextCommand(1, -1), -1);
        model.setQuery(u"rev"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.command(1).title, u"Review"_s);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
        model.setQuery(u"no such thing"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestPaletteMatch)
#include "tst_palettematch.moc"
