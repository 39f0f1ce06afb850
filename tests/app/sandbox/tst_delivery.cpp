#include "app/sandbox/database.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/servedsandbox.h"

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
