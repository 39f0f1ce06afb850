#include "models/domain/codec/matchkeycodec.h"
#include "models/domain/codec/testexchange.h"
#include "models/domain/codec/testmodecodec.h"
#include "tests/support/testanswers.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// What is read from the request and answer that a service shows of a test, and from a delivery's request.
class TestTestExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSandboxesShape()
    {
        const codec::TestExchange meta = codec::testExchange(answers::metaTokenExpired());
        QCOMPARE(meta.method, u"POST"_s);
        QCOMPARE(meta.status, std::optional(400));
        QCOMPARE(meta.event, u"Purchase"_s);
        QCOMPARE(meta.transactionId, u"test-7f31"_s);
        QCOMPARE(meta.testEventCode, u"TEST48213"_s);
        QCOMPARE(meta.requestHeaders.size(), std::size_t(1));
        QVERIFY(!meta.url.contains(u"marker") && !codec::bodyBytes(meta.requestBody).contains("marker"));
        const codec::TestExchange gads = codec::testExchange(answers::googleAdsUnprovable());
        QCOMPARE(gads.transactionId, u"test-7f33"_s); // from the address
        QVERIFY(gads.requestBody.isNull() && gads.responseBody.isNull());
    }

    void toleratesOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("request");
        QTest::addColumn<bool>("answer");
        QTest::newRow("nothing") << QByteArray(R"({"success":true})") << false << false;
        QTest::newRow("null") << QByteArray(R"({"request":null,"response":null})") << false << false;
        QTest::newRow("a body as text") << QByteArray("{\"request\":{\"body\":\"{\\\"events\\\":[{\\\"name\\\":\\\"purchase\\\"}]}\"}}") << true << false;
        QTest::newRow("pairs") << QByteArray(R"({"request":{"url":"https:\/\/x.example","headers":[["A","1"],{"name":"B","value":"2"}]}})") << true << false;
        QTest::newRow("a bare body") << QByteArray(R"({"request":{"data":[]},"response":{"statusCode":200}})") << true << true;
        QTest::newRow("a text") << QByteArray(R"({"request":"POST","response":"OK"})") << true << true;
    }
    void toleratesOtherShapes()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, request);
        QFETCH(bool, answer);
        const codec::TestExchange exchange = codec::testExchange(answers::of(json));
        QCOMPARE(exchange.hasRequest(), request);
        QCOMPARE(exchange.hasAnswer(), answer);
    }

    void testModesComeBack()
    {
        const QDateTime at(QDate(2026, 11, 23), QTime(18, 14), Qt::UTC);
        const std::vector<codec::TestModeTerm> terms{{ProviderId::of(Provider::Meta), at, at.addSecs(1800), u"Mara Lind"_s},
                                                     {ProviderId::of(Provider::GoogleAds), at, {}, {}}};
        QCOMPARE(codec::decodeTestModes(codec::encodeTestModes(terms)).value(), terms);
        QVERIFY(!codec::decodeTestModes(Json::parse(R"({"version":2,"terms":[]})").value()).ok());
        QVERIFY(!codec::decodeTestModes(Json::parse(R"({"version":1,"terms":{}})").value()).ok());
    }

    void matchKeysAreNamesOnly()
    {
        DeliveryLogEntry entry;
        QVERIFY(!codec::matchKeysSent(entry));
        entry.source = Json::parse(R"({"request":{"body":"not JSON"}})").value();
        QVERIFY(!codec::matchKeysSent(entry));
        entry.source = Json::parse(R"({"request":{"body":{"data":[{"event_name":"Purchase","event_id":7,"user_data":{"em":["x"],"ph":[],"fbp":"","fbc":null,"client_ip_address":"192.0.2.1"}}]}}})").value();
        const auto sent = codec::matchKeysSent(entry);
        QVERIFY(sent);
        QCOMPARE(sent->keys, (std::set<std::string, std::less<>>{"em", "client_ip_address"}));
        QCOMPARE(sent->eventId, u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestTestExchange)
#include "tst_testexchange.moc"
