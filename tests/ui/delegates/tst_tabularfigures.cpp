#include "ui/delegates/celldelegates.h"
#include "ui/delegates/tabularfigures.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QtTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestTabularFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void numbersOfEqualLengthAreEquallyWide()
    {
        const QFont inter(u"Inter"_s, 11);
        QCOMPARE(tabular::width(inter, u"1,111"_s), tabular::width(inter, u"8,888"_s));
        QCOMPARE(tabular::width(inter, u"40,711"_s), tabular::width(inter, u"11,111"_s));
        QVERIFY(tabular::width(inter, u"111"_s) < tabular::width(inter, u"1111"_s));
        // Proof that it is needed: the font itself sets them differently.
        if (QFontInfo(inter).family() == u"Inter"_s)
            QVERIFY(QFontMetricsF(inter).horizontalAdvance(u"1111"_s) < QFontMetricsF(inter).horizontalAdvance(u"8888"_s));
    }

    void drawsRightAligned()
    {
        QImage image(100, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(QFont(u"Inter"_s, 11));
        tabular::draw(&painter, QRectF(0, 0, 100, 30), Qt::AlignRight, u"123"_s);
        painter.end();
        int left = 100;
        int right = 0;
        for (int y = 0; y < 30; ++y) {
            for (int x = 0; x < 100; ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    left = qMin(left, x);
                    right = qMax(right, x);
                }
            }
        }
        QVERIFY(right >= 95);
        QVERIFY(left > 60);
    }

    void numbersAreWrittenAsTheLocaleDoes()
    {
        const NumberDelegate delegate;
        QCOMPARE(delegate.displayText(184220, QLocale(QLocale::English)), u"184,220"_s);
        QCOMPARE(delegate.displayText(184220, QLocale(QLocale::German)), u"184.220"_s);
        QCOMPARE(delegate.displayText(99.7, QLocale(QLocale::German)), u"99,7"_s);
        QCOMPARE(delegate.displayText(u"n/a"_s, QLocale(QLocale::German)), u"n/a"_s);
        QLocale ofAView(QLocale::English); // a view hands it on without the separators
        ofAView.setNumberOptions(QLocale::OmitGroupSeparator);
        QCOMPARE(delegate.displayText(qint64(67441), ofAView), u"67,441"_s);
    }
};

QTEST_MAIN(TestTabularFigures)
#include "tst_tabularfigures.moc"
