#include "app/sandbox/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/servedsandbox.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::quoted;
using test::member;

namespace {

QByteArray purchase(const QByteArray &id, const QByteArray &total = "10")
{
    return "{'event':'purchase','id':'" + id + "','order':{'id':'" + id + "','total':" + total +
           ",'currency':'EUR'},'visitorId':'1.2','user':{'email':'anna@customer.example'},"
           "'context':{'userAgent':'Odd/1','ip':'192.0.2.77','url':'https://a.example/'}}";
}

} // namespace

/// Events come in over HTTP, are decided, sent over real HTTP, tried again by a clock that a test moves, and told of in
/// the logs and in health.
class TestDelivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        open({});
    }
    void cleanup() { close(); }

    void aPurchaseReachesEverybody()
    {
        put("meta", "{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAATopSecret0123456789',"
                    "'advancedMatching':true},'eventMapping':{'purchase':'Purchase'}}");
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'ga4-top-secret'},"
                   "'eventMapping':{'purchase':'purchase'}}");
        put("gads", "{'enabled':true,'config':{'conversionId':'AW-867530942','conversionLabel':'l','valueBased':true},"
                    "'eventMapping':{'purchase':'purchase'}}");
        const QByteArray hook = webhook("'authType':'bearer','authConfig':{'token':'hook-top-secret'}");
        QCOMPARE(batch("[" + purchase("o-1") + "]").body, quoted("{'accepted':1,'ids':['o-1']}"));
        QTRY_COMPARE(captured(), 4);
        for (const QByteArray &destination : {QByteArray("meta"), QByteArray("ga4"), QByteArray("gads"), hook}) {
            QTRY_COMPARE(statuses(destination), u"delivered"_s);
            const Json entry = log(destination).front();
            QCOMPARE(member(entry, "event").toQString(), u"purchase"_s);
            QCOMPARE(member(entry, "attempt").toInteger(), 1);
            QCOMPARE(member(entry, "currency").toQString(), u"EUR"_s);
            QCOMPARE(member(entry, "value").toInteger(), 10);
            const QByteArray text = entry.toBytes();
            for (const char *hidden : {"op-secret", "EAATop", "anna@", "192.0.2.77", "Odd/1"})
                QVERIFY2(!text.contains(hidden), text.constData());
        }
        // A second time under the same id: taken, and nothing happens.
        QCOMPARE(batch("{'events':[" + purchase("o-1") + "]}").status, 202);
        QCOMPARE(order("{'orderId':'o-9','total':10,'currency':'EUR','visitorId':'1.2','user':{'email':'anna@customer.example'},"
                       "'context':{'userAgent':'Odd/1','url':'https://a.example/'},'items':[{'productItemCode':'s','quantity':1}]}")
                     .status,
                 201);
        QTRY_COMPARE(captured(), 8);
        QCOMPARE(order("{'orderId':'o-9','total':10,'currency':'EUR'}").status, 409);
        QCOMPARE(captured(), 8);
        const Json health = m_sandbox->json("GET", "health");
        QCOMPARE(member(health, "status").toQString(), u"healthy"_s);
        QCOMPARE(member(member(health, "providers").elements().front(), "delivered").toInteger(), 2);
        QVERIFY(!member(health, "series").elements().empty());
        QVERIFY(member(member(health, "providers").elements().front(), "p95Ms").isNumber());
    }

    /// To the minute: hours are what it keeps, and the first of them is in the window only in part.
    void healthCountsTheLastTwentyFourHours()
    {
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{'purchase':'purchase'}}");
        const auto ofProvider = [this](const char *figure) { return member(member(m_sandbox->json("GET", "health"), "providers").elements().front(), figure); };
        const auto delivered = [&] { return int(ofProvider("delivered").toInteger()); };
        const qint64 hour = 3'600'000, now = m_clock->now().toMSecsSinceEpoch();
        m_clock->advance(std::chrono::milliseconds(hour - now % hour) + 10min);
        batch("[" + purchase("a") + "]");
        QTRY_COMPARE(statuses("ga4"), u"delivered"_s);
        m_clock->advance(30min);
        batch("[" + purchase("b") + "," + purchase("c") + "]");
        QTRY_COMPARE(statuses("ga4"), u"delivered delivered delivered"_s);
        QCOMPARE(delivered(), 3);
        m_clock->advance(23h + 25min);
        QCOMPARE(delivered(), 3);
        m_clock->advance(10min);
        QCOMPARE(delivered(), 2);
        batch("[" + purchase("d") + "]");
        QTRY_COMPARE(delivered(), 3);
        m_clock->advance(23h + 58min); // 60 minutes after the last one, less two
        QCOMPARE(delivered(), 1);
        QVERIFY(ofProvider("p95Ms").isNumber());
        m_clock->advance(3min);
        QCOMPARE(delivered(), 0);
        QVERIFY(ofProvider("p95Ms").isNull());
    }

    /// Nothing leaves for any of these, and the log says which gate it was; a disabled provider writes no line.
    void gates()
    {
        const QByteArray config = "'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{'purchase':'purchase'}";
        put("ga4", "{'enabled':true," + config + ",'eventFilters':{'purchase':{'enabled':true,'conditions':[{'field':"
                   "'order.total','operator':'gte','value':1}]}}}");
        batch("[" + purchase("a", "0.99") + ",{'event':'page_view','id':'b'}]");
        QTRY_COMPARE(statuses("ga4"), u"skipped filtered"_s);
        const Json filtered = log("ga4")[1];
        QVERIFY2(member(filtered, "reason").toQString().contains(u"order.total"), filtered.toBytes().constData());
        QVERIFY(member(filtered, "gates").elements().size() >= 4);
        put("ga4", "{'testMode':true}");
        batch("[" + purchase("c") + "]");
        QTRY_COMPARE(statuses("ga4"), u"test skipped filtered"_s);
        put("ga4", "{'enabled':false,'testMode':false}");
        QCOMPARE(batch("[" + purchase("d") + "]").status, 202);
        put("ga4", "{'enabled':true,'eventFilters':{'purchase':{'conditions':[{'field':'order.total','operator':'near','value':1}]}}}");
        batch("[" + purchase("e") + "]");
        QTRY_COMPARE(statuses("ga4"), u"skipped test skipped filtered"_s);
        QCOMPARE(captured(), 0);
        QCOMPARE(member(m_sandbox->json("GET", "health"), "status").toQString(), u"idle"_s);
    }

    /// Each line says which event it is about: as received, but for what names a person or is a secret.
    void theEventOfALine()
    {
        const QByteArray config = "'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{'purchase':'purchase'}";
        put("ga4", "{'enabled':true," + config + ",'eventFilters':{'purchase':{'enabled':true,'conditions':[{'field':"
                   "'order.total','operator':'gte','value':1.50}]}}}");
        batch("[" + purchase("a", "0.990") + ",{'event':'page_view','page':{'url':'https://a.example/?token=t0psecret&q=1'},"
              "'customer':{'password':'hunter2'}}," + purchase("b", "10") + "]");
        QTRY_COMPARE(statuses("ga4"), u"delivered skipped filtered"_s);
        put("ga4", "{'testMode':true}");
        batch("[" + purchase("c") + "]");
        QTRY_COMPARE(statuses("ga4"), u"test delivered skipped filtered"_s);
        const Json::Array lines = log("ga4");
        const Json filtered = member(lines[3], "payload");
        QCOMPARE(filtered.toBytes(), quoted("{'event':'purchase','id':'a','order':{'id':'a','total':0.990,'currency':'EUR'},"
                                            "'visitorId':'1.2','user':{'email':'••••••••'},'context':{'userAgent':'••••••••',"
                                            "'ip':'••••••••','url':'https://a.example/'}}"));
        QCOMPARE(member(member(lines[2], "payload"), "page").toBytes(), quoted("{'url':'https://a.example/?token=••••••••&q=1'}"));
        QCOMPARE(member(member(lines[2], "payload"), "customer").toBytes(), quoted("{'password':'••••••••'}"));
        QCOMPARE(member(member(lines[1], "payload"), "id").toQString(), u"b"_s);
        QCOMPARE(member(member(lines[0], "payload"), "id").toQString(), u"c"_s);
        // Once the event is no longer kept the line stays, without it.
        QVERIFY(runSql(m_repository->connection(), u"DELETE FROM events WHERE id = 'a'"_s).ok());
        QVERIFY(!log("ga4")[3].find("payload"));
        QVERIFY(log("ga4")[2].find("payload"));
    }

    void retriesByTheClock()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        // 5, 10, 20, 40 seconds, a quarter more or less; never sooner.
        const std::chrono::milliseconds usual[] = {5s, 10s, 20s, 40s};
        QString expected = u"retrying"_s;
        for (int i = 0; i < 4; ++i) {
            m_clock->advance(usual[i] * 3 / 4 - 1ms);
            QCOMPARE(captured(), i + 1);
            m_clock->advance(usual[i] / 2 + 2ms);
            QTRY_COMPARE(captured(), i + 2);
            expected = (i == 3 ? u"failed "_s : u"retrying "_s) + expected;
            QTRY_COMPARE(statuses(hook), expected);
        }
        QCOMPARE(member(log(hook).front(), "reason").toQString(), u"attempts exhausted"_s);
        const Json list = m_sandbox->json("GET", "/_captured");
        QSet<QByteArray> ids;
        for (const Json &one : member(list, "data").elements())
            ids.insert(member(member(one, "json"), "id").toBytes());
        QCOMPARE(ids, QSet<QByteArray>{"\"o-1\""}); // one id over all attempts

        const Json dead = m_sandbox->json("GET", "/_dead");
        QCOMPARE(member(dead, "total").toInteger(), 1);
        QCOMPARE(member(member(dead, "data").elements().front(), "attempts").toInteger(), 5);
        control("{'destination':'hooks/a','forceStatus':null}");
        const QByteArray id = hook.mid(9);
        const Json plan = m_sandbox->json("POST", "/_replay", quoted("{'destination':'" + id + "','since':'2026-01-01T00:00:00Z','dryRun':true}"));
        QCOMPARE(member(plan, "planned").toInteger(), 1);
        QCOMPARE(captured(), 5);
        QCOMPARE(m_sandbox->ask("POST", "/_replay", quoted("{'destination':'" + id + "','ids':['o-1']}")).status, 202);
        QTRY_COMPARE(statuses(hook), u"delivered "_s + expected);
        const Json last = log(hook).front();
        QCOMPARE(member(last, "attempt").toInteger(), 6); // goes on counting
        QVERIFY(member(last, "manual").toBool());
        QCOMPARE(member(m_sandbox->json("GET", "/_dead"), "total").toInteger(), 0);
    }

    void retryAfterIsHonoured()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':429,'retryAfter':'60'}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        m_clock->advance(59s);
        QCOMPARE(captured(), 1);
        m_clock->advance(2s);
        QTRY_COMPARE(captured(), 2);
        QTRY_COMPARE(statuses(hook), u"retrying retrying"_s);
        control("{'destination':'hooks/a','forceStatus':503,'retryAfter':'Mon, 23 Nov 2026 13:00:00 GMT'}");
        m_clock->advance(61s);
        QTRY_COMPARE(statuses(hook), u"retrying retrying retrying"_s);
        m_clock->advance(50min);
        QCOMPARE(captured(), 3);
        m_clock->advance(10min);
        QTRY_COMPARE(captured(), 4);
    }

    /// An event that names no time has that of its arrival, in each attempt.
    void theTimeOfArrival()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        m_clock->advance(7s);
        QTRY_COMPARE(captured(), 2);
        QSet<QByteArray> bodies;
        const Json all = json("/_captured");
        for (const Json &one : member(all, "data").elements())
            bodies.insert(member(one, "body").toBytes());
        QCOMPARE(bodies.size(), 1);
    }

    /// The wall clock is set back a year, then forth ten: a retry waits as long as it should.
    void clockJumps()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        m_clock->jump(-24h * 365);
        m_clock->advance(7s);
        QTRY_COMPARE(captured(), 2);
        QTRY_COMPARE(statuses(hook), u"retrying retrying"_s);
        m_clock->jump(24h * 3650);
        m_clock->advance(1s);
        QCOMPARE(batch("[" + purchase("o-2") + "]").status, 202);
        QTRY_COMPARE(captured(), 3);
        m_clock->advance(15s);
        QTRY_VERIFY(captured() >= 4);
    }

    /// Every line has a sentence and a code for scripts; one that was sent has its gates and what explain would warn of.
    void whatALineTells()
    {
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{'purchase':'purchase'}}");
        batch("[{'event':'purchase','id':'bare','order':{'total':5}},{'event':'page_view'}]");
        QTRY_COMPARE(statuses("ga4"), u"delivered skipped"_s);
        const Json delivered = log("ga4").front();
        QVERIFY(member(delivered, "gates").elements().size() >= 6);
        const QByteArray warnings = member(delivered, "warnings").toBytes();
        QVERIFY2(warnings.contains("ga4-") && warnings.contains("minimum-fields-missing"), warnings.constData());
        control("{'destination':'ga4','forceStatus':400}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses("ga4"), u"failed delivered skipped"_s);
        for (const int line : {0, 2}) {
            const Json entry = log("ga4")[std::size_t(line)];
            QVERIFY2(member(entry, "reason").toQString().contains(u' '), entry.toBytes().constData());
            QVERIFY2(QRegularExpression(u"^[a-z0-9]+(-[a-z0-9]+)+$"_s).match(member(entry, "reasonCode").toQString()).hasMatch(),
                     entry.toBytes().constData());
        }
    }

    void finalAnswers()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':404}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"failed"_s);
        control("{'destination':'hooks/a','forceStatus':302}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"failed failed"_s);
        control("{'destination':'hooks/a','forceStatus':410}");
        batch("[" + purchase("o-3") + "]");
        QTRY_COMPARE(statuses(hook), u"failed failed failed"_s);
        QTRY_COMPARE(member(m_sandbox->json("GET", hook), "enabled").toBool(), false);
        QVERIFY(m_sandbox->ask("GET", hook).body.contains("410"));
        batch("[" + purchase("o-4") + "]");
        QCOMPARE(captured(), 3);
        m_clock->advance(2h);
        QCOMPARE(captured(), 3);
        QCOMPARE(member(m_sandbox->json("GET", "/_dead"), "total").toInteger(), 3);
    }

    /// A destination that is down is left alone for a while, and costs its events no attempts; others get theirs.
    void theCircuit()
    {
        const QByteArray hook = webhook("'authType':'none'"), other = webhook("'authType':'none'", "/hooks/b");
        control("{'destination':'hooks/a','forceStatus':503}");
        QByteArrayList events;
        for (int i = 0; i < 100; ++i)
            events += purchase("o-" + QByteArray::number(i));
        QCOMPARE(batch("[" + events.join(',') + "]").status, 202);
        QTRY_COMPARE(count("hooks/b"), 100);
        QTRY_VERIFY(count("hooks/a") >= 10);
        QTRY_COMPARE(int(log(hook).size()), count("hooks/a"));
        const int tried = count("hooks/a");
        QVERIFY2(tried < 20, QByteArray::number(tried).constData());
        control("{'destination':'hooks/a','forceStatus':null}");
        m_clock->advance(29s);
        QCOMPARE(count("hooks/a"), tried);
        m_clock->advance(2s);
        QTRY_COMPARE(delivered(hook), 100);
        QCOMPARE(delivered(other), 100);
    }

    /// Who sends again by hand does not wait for the circuit; where the receiver is still down it costs one attempt.
    void aReplayTriesAtOnce()
    {
        const QByteArray hook = webhook("'authType':'none','retry':{'maxAttempts':1}");
        control("{'destination':'hooks/a','forceStatus':503}");
        QByteArrayList events;
        for (int i = 0; i < 12; ++i)
            events += purchase("o-" + QByteArray::number(i));
        batch("[" + events.join(',') + "]");
        const auto dead = [this] { return member(m_sandbox->json("GET", "/_dead"), "total").toInteger(); };
        QTRY_COMPARE(dead(), 12);
        const QByteArray replay = quoted("{'destination':'" + hook.mid(9) + "','since':'2026-01-01T00:00:00Z'}");
        QCOMPARE(m_sandbox->ask("POST", "/_replay", replay).status, 202);
        m_clock->advance(1s);
        QTRY_COMPARE(dead(), 1);
        QCOMPARE(count("hooks/a"), 13);
        control("{'destination':'hooks/a','forceStatus':null}");
        QCOMPARE(m_sandbox->ask("POST", "/_replay", replay).status, 202);
        m_clock->advance(1s);
        QTRY_COMPARE(delivered(hook), 12);
        QCOMPARE(dead(), 0);
    }

    /// A slow destination holds up nobody but itself.
    void aSlowDestination()
    {
        const QByteArray slow = webhook("'authType':'none'"), other = webhook("'authType':'none'", "/hooks/b");
        control("{'destination':'hooks/a','delayMs':5000}");
        QByteArrayList events;
        for (int i = 0; i < 50; ++i)
            events += purchase("o-" + QByteArray::number(i));
        batch("[" + events.join(',') + "]");
        QTRY_COMPARE(delivered(other), 50);
        QCOMPARE(delivered(slow), 0);
    }

    /// What was acknowledged is delivered by the next run; what was delivered is not delivered again.
    void resumes()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        control("{'destination':'hooks/a','forceStatus':null}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(delivered(hook), 1);
        const QUrl before = m_sandbox->url();
        close();
        open({});
        moveWebhook(hook, before);
        QVERIFY(m_sandbox->service().resume().ok());
        QCOMPARE(captured(), 0);
        m_clock->advance(7s);
        QTRY_COMPARE(delivered(hook), 2);
        QCOMPARE(captured(), 1);
    }

    /// A timer that fires too soon, as coarse ones do, costs no retry.
    void anEarlyTimer()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        QTRY_VERIFY(m_clock->waiting() > 0);
        for (int i = m_clock->waiting(); i > 0; --i)
            m_clock->step();
        QCOMPARE(captured(), 1);
        m_clock->advance(7s);
        QTRY_COMPARE(statuses(hook), u"retrying retrying"_s);
    }

    /// Once test mode is on nothing leaves, whatever was waiting; what was held back can be sent later.
    void testModeHoldsBack()
    {
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{'purchase':'purchase'}}");
        control("{'destination':'ga4','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses("ga4"), u"retrying"_s);
        control("{'destination':'ga4','forceStatus':null}");
        put("ga4", "{'testMode':true}");
        m_clock->advance(7s);
        QTRY_COMPARE(statuses("ga4"), u"test retrying"_s);
        QCOMPARE(member(log("ga4").front(), "reasonCode").toQString(), u"test-mode"_s);
        QCOMPARE(captured(), 1);
        const QByteArray order = quoted("{'destination':'ga4','ids':['o-1']}");
        Json replayed = m_sandbox->json("POST", "/_replay", order);
        QCOMPARE(member(replayed, "planned").toInteger(), 0);
        QCOMPARE(member(replayed, "stopped").toInteger(), 1);
        QCOMPARE(captured(), 1);
        put("ga4", "{'testMode':false,'enabled':false}");
        QCOMPARE(member(m_sandbox->json("POST", "/_replay", order), "stopped").toInteger(), 1);
        put("ga4", "{'enabled':true}");
        replayed = m_sandbox->json("POST", "/_replay", order);
        QCOMPARE(member(replayed, "planned").toInteger(), 1);
        QTRY_COMPARE(statuses("ga4"), u"delivered test retrying"_s);
    }

    /// Two people replay the same at once: it is sent once.
    void twoReplays_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("failed") << QByteArray("failed");
        QTest::newRow("never attempted") << QByteArray("neverAttempted");
    }
    void twoReplays()
    {
        QFETCH(QByteArray, mode);
        const QByteArray mapped = "'eventMapping':{'purchase':'purchase'}";
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'}" +
                       (mode == "failed" ? "," + mapped : QByteArray()) + "}");
        control("{'destination':'ga4','forceStatus':404}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(log("ga4").size(), std::size_t(1));
        control("{'destination':'ga4','forceStatus':null}");
        put("ga4", "{" + mapped + "}");
        const int before = captured();
        const SandboxRequest request{"POST", "/_replay", {{"Authorization", "Bearer " + m_repository->identity().token.expose()}},
                                     quoted("{'destination':'ga4','since':'2026-01-01T00:00:00Z','mode':'" + mode + "'}")};
        auto planned = std::make_shared<QList<qint64>>();
        for (int i = 0; i < 2; ++i)
            m_sandbox->service().handle(request, Reply([planned](const SandboxResponse &response, std::optional<qint64>) {
                                            const auto body = Json::parse(response.body);
                                            *planned += body ? member(*body, "planned").toInteger() : -1;
                                        }));
        QTRY_COMPARE(planned->size(), 2);
        QCOMPARE(planned->at(0) + planned->at(1), 1);
        QTRY_COMPARE(delivered("ga4"), 1);
        QCOMPARE(captured(), before + 1);
    }

    /// More than one call looks at were stopped long ago: those behind them are found all the same.
    void neverAttemptedFarBack()
    {
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'}}");
        for (int i = 0; i < 11; ++i)
            QCOMPARE(batch("[" + QByteArray("{'event':'a'},").repeated(999) + "{'event':'a'}]").status, 202);
        batch("[" + purchase("last") + "]");
        put("ga4", "{'eventMapping':{'purchase':'purchase'}}");
        const Json done = m_sandbox->json("POST", "/_replay", quoted("{'destination':'ga4','mode':'neverAttempted','since':"
                                                                       "'2026-01-01T00:00:00Z'}"));
        QCOMPARE(member(done, "planned").toInteger(), 1);
        QCOMPARE(member(done, "stopped").toInteger(), 11'000);
        QCOMPARE(member(done, "more").toBool(), false);
        QTRY_COMPARE(captured(), 1);
    }

    /// The refund waits until its purchase is through; another order does not.
    void ordersKeepTheirOrder()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        control("{'destination':'hooks/a','forceStatus':null}");
        batch("[{'event':'refund','id':'r-1','order':{'id':'o-1','total':10}}," + purchase("o-2") + "]");
        QTRY_COMPARE(delivered(hook), 1);
        QCOMPARE(member(log(hook).front(), "eventId").toQString(), u"o-2"_s);
        const QUrl before = m_sandbox->url();
        close(); // it is known again after a restart
        open({});
        moveWebhook(hook, before);
        QVERIFY(m_sandbox->service().resume().ok());
        m_clock->advance(10ms);
        QCOMPARE(captured(), 0);
        m_clock->advance(7s);
        QTRY_COMPARE(delivered(hook), 3);
        QCOMPARE(member(log(hook)[0], "eventId").toQString(), u"r-1"_s);
        QCOMPARE(member(log(hook)[1], "eventId").toQString(), u"o-1"_s);
    }

    /// What the old address says does not switch off the new one; and a reason goes with what it was for.
    void goneElsewhere()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':410,'delayMs':200}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(captured(), 1); // it has arrived; the answer comes later
        put(hook, "{'url':'" + m_sandbox->url().toString().toUtf8() + "/hooks/b'}");
        QTRY_COMPARE(statuses(hook), u"failed"_s);
        QCOMPARE(member(m_sandbox->json("GET", hook), "enabled").toBool(), true);
        control("{'destination':'hooks/b','forceStatus':410}");
        batch("[" + purchase("o-2") + "]");
        QTRY_VERIFY(m_sandbox->ask("GET", hook).body.contains("410 Gone"));
        put(hook, "{'enabled':true}");
        QVERIFY(!m_sandbox->ask("GET", hook).body.contains("disabledReason"));
    }

    /// A receiver that repeats what it was sent, in headers and text, brings neither secret nor person into the log.
    void anEcho_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::addColumn<QByteArrayList>("echoed");
        QTest::newRow("bearer") << QByteArray("'authType':'bearer','authConfig':{'token':'SUPERSECRET1234'}")
                                << QByteArrayList{"SUPERSECRET1234"};
        QTest::newRow("basic") << QByteArray("'authType':'basic','authConfig':{'username':'anna','password':'hunter22hunter'}")
                               << QByteArrayList{QByteArray("anna:hunter22hunter").toBase64(), "hunter22hunter"};
        QTest::newRow("in the address") << QByteArray("'authType':'none'") << QByteArrayList{"sekrettoken"};
    }
    void anEcho()
    {
        QFETCH(QByteArray, auth);
        QFETCH(QByteArrayList, echoed);
        const QByteArray said = echoed.join(" and ") + " by anna@customer.example at 192.0.2.77";
        fault::FaultServer receiver;
        receiver.always("POST", "/in", fault::answer(422, "you said " + said, {{"X-Echo", said}}, "text/plain"));
        const Json made = m_sandbox->json("POST", "webhooks", quoted("{'name':'n','url':'" + receiver.origin().toString().toUtf8() +
                                                                     "/in?token=sekrettoken'," + auth + "}"));
        const QByteArray hook = "webhooks/" + member(made, "id").toQString().toUtf8();
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"failed"_s);
        QByteArray shown = log(hook).front().toBytes();
        QVERIFY2(shown.contains("you said"), shown.constData());
        for (const QByteArray &hidden : echoed + QByteArrayList{"anna@customer", "192.0.2.77"})
            QVERIFY2(!shown.contains(hidden), shown.constData());
        shown = m_sandbox->ask("POST", hook + "/test").body;
        QVERIFY2(shown.contains("you said"), shown.constData());
        for (const QByteArray &hidden : echoed)
            QVERIFY2(!shown.contains(hidden), shown.constData());
    }

    /// Another program may write to the file between two events, and what was logged ahead is written back meanwhile.
    void theFileIsLetGo()
    {
        batch("[" + purchase("o-1") + ",{'event':'page_view'}]");
        m_clock->advance(1h);
        const QString other = u"another program"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, other);
            database.setDatabaseName(m_directory->filePath(u"store.sqlite"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) && query.next());
            QCOMPARE(query.value(0).toInt(), 0); // nobody was in the way
            query.finish();
            QVERIFY(query.exec(u"INSERT INTO meta (name, value) VALUES ('x', '1')"_s));
        }
        QSqlDatabase::removeDatabase(other);
        QCOMPARE(batch("[" + purchase("o-2") + "]").status, 202);
    }

    /// A page ends before it is larger than a client takes (64 MiB).
    void pagesOfLargeEvents()
    {
        const QByteArray hook = webhook("'authType':'none'");
        for (int i = 0; i < 3; ++i)
            batch("[{'event':'a','id':'" + QByteArray::number(i) + "','text':'" + QByteArray(7'000'000, 'x') + "'}]");
        const auto lines = [this] {
            auto rows = runSql(m_repository->connection(), u"SELECT COUNT(*) FROM log"_s);
            return rows && rows.value().next() ? rows.value().value(0).toInt() : -1;
        };
        QTRY_COMPARE_WITH_TIMEOUT(lines(), 3, 60'000);
        const Json first = json(hook + "/logs?limit=50");
        QCOMPARE(member(first, "data").elements().size(), std::size_t(2));
        const Json second = json(hook + "/logs?limit=50&cursor=" + member(first, "nextCursor").toQString().toUtf8());
        QCOMPARE(member(second, "data").elements().size(), std::size_t(1));
        QVERIFY(member(second, "nextCursor").isNull());
        const Json received = json("/_captured?limit=50");
        QCOMPARE(member(received, "total").toInteger(), 3);
        QCOMPARE(member(received, "data").elements().size(), std::size_t(2));
    }

    void retriesOutOfRange()
    {
        const QByteArray hook = webhook("'authType':'none'");
        for (const char *name : {"maxAttempts", "initialDelaySeconds", "maxDelaySeconds", "timeoutSeconds"}) {
            const SandboxResponse refused = m_sandbox->ask("PUT", hook, quoted("{'retry':{'" + QByteArray(name) + "':99999999999}}"));
            QCOMPARE(refused.status, 422);
            QVERIFY2(refused.body.contains(QByteArray("retry.") + name), refused.body.constData());
        }
        put(hook, "{'retry':{'maxAttempts':2,'initialDelaySeconds':2592000,'maxDelaySeconds':2592000,'backoff':'fixed'}}");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        m_clock->advance(std::chrono::days(22));
        QCOMPARE(captured(), 1);
        for (int hour = 0; hour < 24 * 16; ++hour)
            m_clock->advance(1h);
        QTRY_COMPARE(captured(), 2);
    }

    void removedAndSwitchedOff()
    {
        const QByteArray hook = webhook("'authType':'none'");
        control("{'destination':'hooks/a','forceStatus':503}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        put(hook, "{'enabled':false}");
        m_clock->advance(7s);
        QTRY_COMPARE(statuses(hook), u"failed retrying"_s);
        QCOMPARE(captured(), 1);
        QCOMPARE(member(m_sandbox->json("GET", "/_dead"), "total").toInteger(), 1);
    }

    void neverAttempted()
    {
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'s'},'eventMapping':{}}");
        batch("[" + purchase("o-1") + "," + purchase("o-2", "0.1") + "]");
        QTRY_COMPARE(statuses("ga4"), u"skipped skipped"_s);
        put("ga4", "{'eventMapping':{'purchase':'purchase'},'eventFilters':{'purchase':{'conditions':[{'field':'order.total',"
                   "'operator':'gte','value':1}]}}}");
        const Json done = m_sandbox->json("POST", "/_replay", quoted("{'destination':'ga4','mode':'neverAttempted','since':"
                                                                       "'2026-01-01T00:00:00Z'}"));
        QCOMPARE(member(done, "planned").toInteger(), 1);
        QCOMPARE(member(done, "stopped").toInteger(), 1);
        QTRY_COMPARE(statuses("ga4"), u"delivered skipped skipped"_s);
    }

    void pagesOfTheLog()
    {
        webhook("'authType':'none'");
        const QByteArray hook = webhook("'authType':'none'", "/hooks/b");
        QByteArrayList events;
        for (int i = 0; i < 25; ++i)
            events += i % 5 == 0 ? "{'event':'user_login','user':{'id':'1'}}" : purchase("o-" + QByteArray::number(i));
        batch("[" + events.join(',') + "]");
        QTRY_COMPARE(delivered(hook), 25);
        QSet<QString> ids;
        QString cursor, lastId;
        int pages = 0;
        do {
            const Json page = m_sandbox->json("GET", hook + "/logs?limit=10&cursor=" + cursor.toUtf8());
            for (const Json &entry : member(page, "data").elements()) {
                const QString id = member(entry, "id").toQString();
                QVERIFY(lastId.isEmpty() || id < lastId); // the latest first, sortable
                lastId = id;
                ids.insert(id);
            }
            cursor = member(page, "nextCursor").toQString();
            ++pages;
        } while (!cursor.isEmpty());
        QCOMPARE(ids.size(), 25);
        QCOMPARE(pages, 3);
        const auto number = [&](const QByteArray &query) {
            return int(member(m_sandbox->json("GET", hook + "/logs?limit=1000&" + query), "data").elements().size());
        };
        QCOMPARE(number("event=user_login"), 5);
        QCOMPARE(number("status=failed"), 0);
        QCOMPARE(number("from=2026-11-23T12:00:00Z&to=2026-11-23T12:00:01Z"), 25);
        QCOMPARE(number("to=2026-11-23T12:00:00Z"), 0);
        QCOMPARE(m_sandbox->ask("GET", hook + "/logs?cursor=x").status, 422);
    }

    void testIds()
    {
        webhook("'authType':'none'");
        SandboxRequest request{"POST", publicPath("/events/batch"), {{"X-Test-Id", "run-7"}}, quoted("[" + purchase("o-1") + "]")};
        QCOMPARE(test::answerOf(m_sandbox->service(), request).status, 202);
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(captured(), 2);
        QCOMPARE(member(m_sandbox->json("GET", "/_captured?testId=run-7"), "total").toInteger(), 1);
    }

    void badInput_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("not JSON") << QByteArray("[{]") << 400 << QByteArray("line 1");
        QTest::newRow("no list") << QByteArray("{}") << 422 << QByteArray("events");
        QTest::newRow("no object") << "[" + purchase("a") + ",5]" << 422 << QByteArray("events[1]");
        QTest::newRow("no name") << "[" + purchase("a") + ",{}]" << 422 << QByteArray("events[1].event");
        QTest::newRow("empty name") << QByteArray("[{'event':''}]") << 422 << QByteArray("events[0].event");
        QTest::newRow("bad id") << QByteArray("[{'event':'a','id':{}}]") << 422 << QByteArray("events[0].id");
        QTest::newRow("NUL in an id") << QByteArray("[{'event':'a','id':'x\\u0000'}]") << 422 << QByteArray("events[0].id");
        QTest::newRow("lone surrogate") << QByteArray("[{'event':'\\ud800'}]") << 422 << QByteArray("events[0].event");
        QTest::newRow("1001") << "[" + QByteArray("{'event':'a'},").repeated(1000) + "{'event':'a'}]" << 413 << QByteArray("1000");
        QTest::newRow("deep") << QByteArray(600, '[') + QByteArray(600, ']') << 400 << QByteArray("512");
        QTest::newRow("nothing") << QByteArray("[]") << 202 << QByteArray("\"accepted\":0");
        QTest::newRow("huge number") << "[{'event':'purchase','order':{'id':'1','total':" + QByteArray(400, '9') + "}}]" << 202 << QByteArray("1");
        QTest::newRow("1000") << "[" + QByteArray("{'event':'a'},").repeated(999) + "{'event':'a'}]" << 202 << QByteArray("\"accepted\":1000");
    }
    void badInput()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        webhook("'authType':'none'");
        const SandboxResponse response = batch(body);
        QCOMPARE(response.status, status);
        QVERIFY2(response.body.contains(part), response.body.constData());
        if (status != 202)
            QCOMPARE(captured(), 0); // all or nothing
    }

    void badOrders()
    {
        QCOMPARE(order("{}").status, 422);
        QCOMPARE(order("[]").status, 422);
        QCOMPARE(order("{'orderId':'x','total':'ten'}").status, 422);
        QCOMPARE(order("{'orderId':'x','items':5}").status, 422);
        const QByteArray refused = order("{'orderId':'x','currency':5,'items':[{'quantity':1},1,{'quantity':'two'}],'user':'x',"
                                         "'placedAt':'gestern'}")
                                       .body;
        for (const char *path : {"\"currency\"", "items[1]", "items[2].quantity", "\"user\"", "placedAt"})
            QVERIFY2(refused.contains(path), refused.constData());
        QVERIFY2(!refused.contains("items[0]"), refused.constData());
        QCOMPARE(order("{'orderId':7}").status, 201);
        QCOMPARE(test::answerOf(m_sandbox->service(), {"POST", "/api/v1/public/sites/other/orders", {}, "{}"}).status, 404);
        QCOMPARE(test::answerOf(m_sandbox->service(), {"GET", publicPath("/orders"), {}, {}}).status, 405);
    }

    void theRate()
    {
        SandboxSettings settings;
        settings.ingestionRate = 3;
        close();
        open(settings);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(batch("[]").status, 202);
        const SandboxResponse refused = batch("[]");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("Retry-After"), QByteArray("1"));
        m_clock->advance(1s);
        QCOMPARE(batch("[]").status, 202);
    }

private:
    void open(const SandboxSettings &settings)
    {
        auto repository = Repository::open(m_directory->filePath(u"store.sqlite"_s));
        QVERIFY(repository.ok());
        m_repository = std::move(repository).value();
        m_sandbox = std::make_unique<test::ServedSandbox>(*m_repository, *m_clock, settings);
    }
    void close()
    {
        m_sandbox.reset();
        m_repository.reset();
    }
    QByteArray publicPath(const QByteArray &rest) const
    {
        return "/api/v1/public/sites/" + m_repository->identity().siteKey.toUtf8() + rest;
    }
    SandboxResponse batch(const QByteArray &body)
    {
        return test::answerOf(m_sandbox->service(), {"POST", publicPath("/events/batch"), {}, quoted(body)});
    }
    SandboxResponse order(const QByteArray &body)
    {
        return test::answerOf(m_sandbox->service(), {"POST", publicPath("/orders"), {}, quoted(body)});
    }
    void put(const QByteArray &path, const QByteArray &body)
    {
        m_clock->advance(1s); // past the private API's rate
        const SandboxResponse response = m_sandbox->ask("PUT", path, quoted(body));
        QVERIFY2(response.status == 200 || response.status == 201, response.body.constData());
    }
    QByteArray webhook(const QByteArray &members, const QByteArray &path = "/hooks/a")
    {
        const Json made = m_sandbox->json(
            "POST", "webhooks", quoted("{'name':'n','url':'" + m_sandbox->url().toString().toUtf8() + path + "'," + members + "}"));
        return "webhooks/" + member(made, "id").toQString().toUtf8();
    }
    void moveWebhook(const QByteArray &hook, const QUrl &before)
    {
        const QString url = member(m_sandbox->json("GET", hook), "url").toQString();
        put(hook, "{'url':'" + QString(url).replace(before.toString(), m_sandbox->url().toString()).toUtf8() + "'}");
    }
    void control(const QByteArray &body) { QCOMPARE(m_sandbox->ask("POST", "/_control", quoted(body)).status, 200); }
    int count(const QByteArray &destination)
    {
        m_clock->advance(2ms); // each question counts for the private API's rate
        return int(member(json("/_captured?limit=1&destination=" + destination), "total").toInteger());
    }
    int captured() { return int(member(json("/_captured?limit=1"), "total").toInteger()); }
    Json json(const QByteArray &path) { return m_sandbox->json("GET", path); }
    Json::Array log(const QByteArray &destination) { return member(json(destination + "/logs?limit=1000"), "data").elements(); }
    /// The latest first.
    QString statuses(const QByteArray &destination)
    {
        QStringList words;
        for (const Json &entry : log(destination))
            words += member(entry, "status").toQString();
        return words.join(u' ');
    }
    int delivered(const QByteArray &destination) { return int(statuses(destination).count(u"delivered"_s)); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<test::ServedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
