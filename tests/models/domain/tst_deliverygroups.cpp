#include "models/domain/codec/observationcodec.h"
#include "models/domain/deliverygroups.h"

#include <QRegularExpression>
#include <QTest>
#include <random>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<DeliveryLogEntry> entries(const QByteArray &json)
{
    const auto body = Json::parse(json);
    return body ? codec::decodeLogPage(*body)->entries : std::vector<DeliveryLogEntry>();
}

/// The newest first, as a service answers: three deliveries, one of which is tried again, one by hand.
const QByteArray someLog = QByteArray(
    "{'data':["
    "{'id':'9','timestamp':'2026-11-21T13:31:13.000Z','webhookId':'w','event':'cart_abandon','status':'retrying','attempt':2,'httpStatus':503,"
    " 'requestId':'dlv_2','eventId':'e2','nextAttemptAt':'2026-11-21T13:32:43.000Z','error':'HTTP 503','request':{'method':'POST',"
    " 'url':'https://a.example/?token=abc','headers':{'Authorization':'Bearer x'},'body':'e2'},'response':{'status':503,'body':'no'}},"
    "{'id':'8','timestamp':'2026-11-21T13:31:00.000Z','webhookId':'w','event':'purchase','status':'delivered','attempt':6,'requestId':'dlv_1',"
    " 'eventId':'e1','manual':true},"
    "{'id':'7','timestamp':'2026-11-21T13:30:58.000Z','webhookId':'w','event':'cart_abandon','status':'retrying','attempt':1,'requestId':'dlv_2',"
    " 'eventId':'e2'},"
    "{'id':'6','timestamp':'2026-11-21T13:30:12.000Z','webhookId':'w','event':'purchase','status':'failed','attempt':5,'requestId':'dlv_1',"
    " 'eventId':'e1'},"
    "{'id':'5','timestamp':'2026-11-21T13:29:44.000Z','webhookId':'w','event':'checkout_begin','status':'delivered','attempt':1,"
    " 'requestId':'dlv_0'}]}").replace('\'', '"');

} // namespace

class TestDeliveryGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void groupsAttempts()
    {
        const auto deliveries = groupDeliveries(entries(someLog));
        QCOMPARE(deliveries.size(), std::size_t(3));
        QCOMPARE(deliveries[0].event, u"cart_abandon"_s);
        QCOMPARE(deliveries[0].attempts.size(), std::size_t(2));
        QCOMPARE(*deliveries[0].attempts[0].attempt, 1); // the oldest first
        QCOMPARE(deliveries[0].status, DeliveryStatus::Retrying);
        QCOMPARE(deliveries[0].nextAt, QDateTime::fromString(u"2026-11-21T13:32:43Z"_s, Qt::ISODate));
        QCOMPARE(deliveries[1].key, u"event:e1"_s);
        QCOMPARE(deliveries[1].tries, 6);
        QVERIFY(deliveries[1].manual && deliveries[1].over());
        QCOMPARE(deliveries[2].key, u"request:dlv_0"_s);
        const DeliverySummary summary = summarize(deliveries);
        QCOMPARE(summary.delivered, 2);
        QCOMPARE(summary.retrying, 1);
        QCOMPARE(summary.failed, 0);
        QCOMPARE(summary.lastDelivered, deliveries[1].at);
        QCOMPARE(summary.failingSince, deliveries[0].attempts[0].timestamp);
    }

    /// In whatever order a service sends them.
    void orderDoesNotMatter()
    {
        auto all = entries(someLog);
        const auto expected = groupDeliveries(all);
        std::mt19937 random(7);
        for (int round = 0; round < 50; ++round) {
            std::ranges::shuffle(all, random);
            const auto found = groupDeliveries(all);
            QCOMPARE(found.size(), expected.size());
            for (std::size_t i = 0; i < found.size(); ++i) {
                QCOMPARE(found[i].key, expected[i].key);
                QCOMPARE(found[i].status, expected[i].status);
                QCOMPARE(found[i].attempts.size(), expected[i].attempts.size());
            }
        }
    }

    void bareRowsStandForThemselves()
    {
        const auto deliveries = groupDeliveries(entries(R"([{"message":"x"},{"message":"x"},{"id":"1"},{"status":"new word"}])"));
        QCOMPARE(deliveries.size(), std::size_t(4));
        QVERIFY(!summarize(deliveries).any());
        QCOMPARE(groupDeliveries({}).size(), std::size_t(0));
    }

    void requestAndAnswerAreRedacted()
    {
        const auto all = entries(someLog);
        const codec::TestExchange exchange = codec::logExchange(all[0]);
        QCOMPARE(exchange.method, u"POST"_s);
        QVERIFY2(!exchange.url.contains(u"abc"), qPrintable(exchange.url));
        for (const auto &[name, value] : exchange.requestHeaders)
            QVERIFY2(!value.contains(u"Bearer x"), qPrintable(value));
        QCOMPARE(exchange.status, std::optional<int>(503));
        QCOMPARE(codec::logExchange(all[2]).hasRequest(), false);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryGroups)
#include "tst_deliverygroups.moc"
