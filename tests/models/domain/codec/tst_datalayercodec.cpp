#include "models/domain/codec/webhookcodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

DataLayerConfig config(const QByteArray &bytes)
{
    const auto result = codec::decodeDataLayer(*Json::parse(bytes));
    if (!result)
        qFatal("no settings: %s", bytes.constData());
    return *result;
}

} // namespace

class TestDataLayerCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentedDefaults();
    void readsMembers();
    void keepsTheTrackersOwnInterval();
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void changesOneMemberOnly();
    void refusesOtherShapes();
};

void TestDataLayerCodec::documentedDefaults()
{
    for (const QByteArray body : {"null", "{}", R"({"data":null})", R"({"data":{}})"}) {
        const DataLayerConfig c = config(body);
        QVERIFY(c.enabled && c.autoPageTracking && !c.debugMode);
        QCOMPARE(c.variableName, u"selwiseLayer"_s);
        QCOMPARE(c.pageDetection, PageDetection::Auto);
        QCOMPARE(c.bufferSize, 10);
        QCOMPARE(c.flushIntervalMs, 1000);
        QCOMPARE(c.externalDataLayerName, u"dataLayer"_s);
        QCOMPARE(codec::encodeRecord(c).toBytes(), "{}");
    }
}

void TestDataLayerCodec::readsMembers()
{
    const DataLayerConfig c = config(R"({"dataLayer":{"enabled":false,"pageDetection":"patterns","variableName":"v","bufferSize":5.0,)"
                                     R"("flushInterval":250,"reverseEventMapping":{"a":"b"},"debugMode":true}})");
    QVERIFY(!c.enabled && c.debugMode);
    QCOMPARE(c.pageDetection, PageDetection::Patterns);
    QCOMPARE(c.bufferSize, 5);
    QCOMPARE(c.flushIntervalMs, 250);
    QCOMPARE(*c.reverseEventMapping.find(u"a"), u"b"_s);
}

void TestDataLayerCodec::keepsTheTrackersOwnInterval()
{
    const QByteArray body = R"({"flushInterval":1000,"tracker":{"flushInterval":30,"batchSize":50},"modules":{"x":[1]}})";
    DataLayerConfig c = config(body);
    c.flushIntervalMs = 2000;
    QCOMPARE(codec::encodeRecord(c).toBytes(), R"({"flushInterval":2000,"tracker":{"flushInterval":30,"batchSize":50},"modules":{"x":[1]}})");
}

void TestDataLayerCodec::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body : {R"({"z":1,"enabled":true,"a":"\ud800","flushInterval":1.0e3})", R"({"pageDetection":"ai","bufferSize":1e400})",
                             R"({"enabled":null,"variableName":null,"bufferSize":"many","reverseEventMapping":[1],"pageDetection":null})"})
        QTest::newRow(body) << QByteArray(body);
}

void TestDataLayerCodec::writesBackWhatItRead()
{
    QFETCH(QByteArray, body);
    QCOMPARE(codec::encodeRecord(config(body)).toBytes(), body);
}

void TestDataLayerCodec::changesOneMemberOnly()
{
    DataLayerConfig c = config(R"({"siteId":"s","enabled":true,"pageDetection":"ai","x":1.10,"updatedAt":"t"})");
    c.pageDetection = PageDetection::Manual;
    QCOMPARE(codec::encodeRecord(c).toBytes(), R"({"enabled":true,"pageDetection":"manual","x":1.10})");
    c.debugMode = true;
    QCOMPARE(codec::encodeRecord(c).toBytes(), R"({"enabled":true,"pageDetection":"manual","x":1.10,"debugMode":true})");
}

void TestDataLayerCodec::refusesOtherShapes()
{
    for (const QByteArray body : {"[]", "5", R"({"data":[1]})"})
        QVERIFY(!codec::decodeDataLayer(*Json::parse(body)).ok());
}

QTEST_GUILESS_MAIN(TestDataLayerCodec)
#include "tst_datalayercodec.moc"
