#include "ui/panes/review/jsondiff.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestJsonDiff : public QObject {
    Q_OBJECT

    static Document parse(const QByteArray &text) { return documentOf(Json::parse(text).value()); }
    /// The diff applied to the old text must give the new one: removed and added lines in their order.
    static void checkWhole(const Document &before, const Document &after)
    {
        QStringList old, now;
        for (const DiffLine &line : jsonDiff(before, after, 10'000)) {
            if (line.kind != DiffLine::Kind::Added)
                old << line.text;
            if (line.kind != DiffLine::Kind::Removed)
                now << line.text;
        }
        QCOMPARE(old.join(u'\n'), QString::fromUtf8(before->toBytes(true)));
        QCOMPARE(now.join(u'\n'), QString::fromUtf8(after->toBytes(true)));
    }

private Q_SLOTS:
    void nothingDiffers() { QVERIFY(jsonDiff(parse(R"({"a":1})"), parse(R"({"a":1})")).empty()); }

    void oneValue()
    {
        const auto lines = jsonDiff(parse(R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6})"), parse(R"({"a":1,"b":2,"c":3,"d":9,"e":5,"f":6})"), 1);
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0], (DiffLine{DiffLine::Kind::Same, 4, 4, u"  \"c\": 3,"_s}));
        QCOMPARE(lines[1], (DiffLine{DiffLine::Kind::Removed, 5, 0, u"  \"d\": 4,"_s}));
        QCOMPARE(lines[2], (DiffLine{DiffLine::Kind::Added, 0, 5, u"  \"d\": 9,"_s}));
        QCOMPARE(lines[3], (DiffLine{DiffLine::Kind::Same, 6, 6, u"  \"e\": 5,"_s}));
    }

    void distantChangesHaveAGapBetween()
    {
        const auto lines = jsonDiff(parse(R"({"a":1,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":8})"),
                                    parse(R"({"a":0,"b":2,"c":3,"d":4,"e":5,"f":6,"g":7,"h":0})"), 1);
        int gaps = 0;
        for (const DiffLine &line : lines)
            gaps += line.kind == DiffLine::Kind::Gap ? 1 : 0;
        QCOMPARE(gaps, 1);
    }

    void giveBothTextsBack_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("from nothing") << QByteArray("{}") << QByteArray(R"({"a":{"b":[1,2,3]},"c":"d"})");
        QTest::newRow("to nothing") << QByteArray(R"({"a":{"b":[1,2,3]},"c":"d"})") << QByteArray("{}");
        QTest::newRow("reordered") << QByteArray(R"({"a":1,"b":2,"c":3})") << QByteArray(R"({"c":3,"a":1,"b":2})");
        QTest::newRow("text with line feeds") << QByteArray(R"({"a":"x\ny"})") << QByteArray(R"({"a":"x\nz"})");
    }
    void giveBothTextsBack()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        checkWhole(parse(before), parse(after));
    }

    void largeRecordsTakeNoTime()
    {
        Json before = Json::array(), after = Json::array();
        for (int i = 0; i < 6'000; ++i) {
            before.elements().push_back(Json(i));
            after.elements().push_back(Json(i * 2 + 1));
        }
        checkWhole(documentOf(Json(before)), documentOf(Json(after)));
    }
};

QTEST_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"
