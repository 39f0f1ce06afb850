#include "models/domain/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selwise;

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNumberTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        for (const char *yes : {"0", "-0", "12.50", "-3", "1e3", "1E+3", "1e-400", "0.0"})
            QTest::newRow(yes) << QByteArray(yes) << true;
        for (const char *no : {"", "-", "007", "+5", " 5", "5 ", "0x10", ".5", "5.", "1e", "1e+", "NaN", "Infinity", "1,5", "1_0"})
            QTest::newRow(*no ? no : "empty") << QByteArray(no) << false;
    }
    void knowsNumberTexts()
    {
        QFETCH(QByteArray, text);
        QTEST(isNumberText(std::string_view(text.data(), size_t(text.size()))), "isNumber");
    }

    void comparesExactly_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<int>("order");
        const auto row = [](const char *a, const char *b, int order) {
            QTest::addRow("%s ? %s", a, b) << QByteArray(a) << QByteArray(b) << order;
        };
        row("1", "1.0", 0);
        row("10", "1e1", 0);
        row("100", "10", 1);
        row("0.1", "1e-1", 0);
        row("0", "-0", 0);
        row("0e99", "0.000", 0);
        row("0.99", "1", -1);
        row("-1", "1", -1);
        row("-2", "-1", -1);
        row("-10", "-9.99", -1);
        row("9007199254740993", "9007199254740992", 1);
        row("9007199254740993", "9007199254740993.0", 0);
        row("0.1", "0.10000000000000000000000000001", -1);
        row("1e400", "1e401", -1);
        row("1e400", "9e399", 1);
        row("-1e400", "1", -1);
        row("1e-400", "0", 1);
        row("123e-2", "1.23", 0);
        row("0.00123e5", "123", 0);
        row("1e99999999999999999999", "5", 1);
        row("1e-99999999999999999999", "5", -1);
        row("12345678901234567890.5", "12345678901234567890.50", 0);
        row("1e99999999999999999999", "1e99999999999999999998", 1);
        row("1e-99999999999999999999", "1e-99999999999999999998", -1);
        row("10e99999999999999999998", "1e99999999999999999999", 0);
        row("0.01e-99999999999999999997", "1e-99999999999999999999", 0);
        row("1e+0099999999999999999999", "1.0E99999999999999999999", 0);
        row("1e99999999999999999999", "1e-99999999999999999999", 1);
        row("-1e99999999999999999999", "-1e-99999999999999999999", -1);
        row("1e-0", "1", 0);
    }
    void comparesExactly()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(int, order);
        const auto sign = [](int o) { return o < 0 ? -1 : o > 0 ? 1 : 0; };
        QCOMPARE(sign(compareNumbers(a.data(), b.data())), order);
        QCOMPARE(sign(compareNumbers(b.data(), a.data())), -order);
    }

    void integers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("value"); // -77: not an integer, or none that fits
        const auto row = [](const char *text, qint64 value) { QTest::newRow(text) << QByteArray(text) << value; };
        row("0", 0);
        row("-0.0e5", 0);
        row("1", 1);
        row("1.0", 1);
        row("1e2", 100);
        row("-1.50e1", -15);
        row("1200e-2", 12);
        row("1.5", -77);
        row("1e-1", -77);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("9223372036854775808", -77);
        row("-9223372036854775808", std::numeric_limits<qint64>::min());
        row("-9223372036854775809", -77);
        row("9999999999999999999", -77);
        row("922337203685477580.7e1", std::numeric_limits<qint64>::max());
        row("1e18", 1'000'000'000'000'000'000);
        row("1e19", -77);
        row("1e99999999999999999999", -77);
        row("1e-99999999999999999999", -77);
    }
    void integers()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, value);
        QCOMPARE(integerValue(text.data()).value_or(-77), value);
    }

    void agreesWithIntegers()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 20000; ++i) {
            const qint64 a = qint64(random.generate64()) >> random.bounded(64);
            const qint64 b = random.bounded(4) ? qint64(random.generate64()) >> random.bounded(64) : a;
            const QByteArray x = QByteArray::number(a), y = QByteArray::number(b) + (random.bounded(2) ? ".00" : "e0");
            QVERIFY2((compareNumbers(x.data(), y.data()) <=> 0) == (a <=> b), (x + " against " + y).constData());
        }
    }
};

QTEST_GUILESS_MAIN(DecimalTest)
#include "tst_decimal.moc"
