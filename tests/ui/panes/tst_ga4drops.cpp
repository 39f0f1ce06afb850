#include "ui/panes/providers/ga4dropsview.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestGa4Drops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysEachNameOnce()
    {
        Ga4DropsView view;
        EventMapping mapping;
        mapping.set(u"page_view"_s, u"page_view"_s);
        mapping.set(u"category_view"_s, u"page_view"_s);
        mapping.set(u"purchase"_s, u"1st purchase"_s);
        view.setMapping(mapping);
        QCOMPARE(view.lines().filter(QRegularExpression(u"^page_view: "_s)).size(), 1);
        const QStringList bad = view.lines().filter(QRegularExpression(u"^1st purchase: "_s));
        QVERIFY2(!bad.isEmpty(), "a name that does not start with a letter is dropped");
        QVERIFY(view.lines().filter(QRegularExpression(u"^Names: "_s)).isEmpty());
    }

    void saysThatAllNamesAreTaken()
    {
        Ga4DropsView view;
        EventMapping mapping;
        mapping.set(u"purchase"_s, u"buy"_s);
        mapping.set(u"refund"_s, u"give_back"_s);
        view.setMapping(mapping);
        QCOMPARE(view.lines().filter(QRegularExpression(u"^Names: "_s)).size(), 1);
        mapping.remove(u"refund");
        mapping.set(u"purchase"_s, u"x"_s.repeated(41));
        view.setMapping(mapping);
        QVERIFY(view.lines().filter(QRegularExpression(u"^Names: "_s)).isEmpty());
        QVERIFY(!view.lines().filter(QRegularExpression(u"^x{41}: "_s)).isEmpty());
    }
};

QTEST_MAIN(TestGa4Drops)
#include "tst_ga4drops.moc"
