#include "models/domain/nearestname.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class NearestNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nearest_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        const QStringList events{u"purchase"_s, u"page_view"_s, u"add_to_cart"_s};
        QTest::newRow("none") << u"x"_s << QStringList() << 100 << QString();
        QTest::newRow("the same") << u"page_view"_s << events << 0 << u"page_view"_s;
        QTest::newRow("swapped counts once") << u"purchsae"_s << events << 1 << u"purchase"_s;
        QTest::newRow("missing") << u"purchas"_s << events << 1 << u"purchase"_s;
        QTest::newRow("wrong and added") << u"ad_to_card"_s << events << 2 << u"add_to_cart"_s;
        QTest::newRow("too far") << u"checkout"_s << events << 2 << QString();
        QTest::newRow("however far") << u"purchase_completed"_s << events << 100 << u"purchase"_s;
        QTest::newRow("the first of several") << u"ab"_s << QStringList{u"aa"_s, u"bb"_s} << 2 << u"aa"_s;
        QTest::newRow("nothing wanted") << QString() << QStringList{u"abc"_s, u"a"_s} << 100 << u"a"_s;
        QTest::newRow("megabytes") << QString(1 << 20, u'x') << QStringList{QString(1 << 20, u'y'), u"x"_s} << 100 << u"x"_s;
    }
    void nearest()
    {
        QFETCH(QString, wanted);
        QFETCH(QStringList, names);
        QFETCH(int, most);
        QTEST(nearestName(wanted, {names.begin(), names.end()}, most), "expected");
    }
};

QTEST_GUILESS_MAIN(NearestNameTest)
#include "tst_nearestname.moc"
