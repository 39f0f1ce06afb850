// The sandbox as a fixture for other people's pipelines: each sentence of the contract on it (sections 4 and 10), with
// deliveries over real HTTP.
#include "tests/support/fakeclock.h"
#include "tests/support/jsonmember.h"
#include "tests/support/servedsandbox.h"

#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::member;
using test::quoted;

namespace {

QByteArray purchase(const QByteArray &id, const QByteArray &more = {})
{
    return "{'event':'purchase','id':'" + id + "','order':{'id':'" + id + "','total':10},'visitorId':'1.2','user':{'email':'a@b.example'},"
           "'items':[{'sku':'s','price':10,'quantity':1}]," + more + "'consent':{'analytics':true,'marketing':true}}";
}
QByteArray context(const QByteArray &members)
{
    return "'context':{'userAgent':'x','url':'https:/" "/a.example/'" + members + "},";
}

} // namespace

class TestFixtures : public QObject {
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

    /// "Did my event arrive, and what did Meta get?", in one call: by the event's own name wherever it went, and by the
    /// destination's name for it.
    void whatArrivedWhere()
    {
        configureAll();
        const QByteArray hook = webhook("/hooks/orders");
        batch("[" + purchase("o-1", context(",'testId':'run-7'")) + "," + purchase("o-2", context(",'testId':'run-8'")) + "]");
        QTRY_COMPARE(total(""), 8);
        for (const char *destination : {"ga4", "meta", "gads", "google_ads", "hooks/orders"}) {
            QCOMPARE(total(QByteArray("destination=") + destination), 2);
            QCOMPARE(total(QByteArray("event=purchase&testId=run-7&destination=") + destination), 1);
            QCOMPARE(total(QByteArray("event=page_view&destination=") + destination), 0);
        }
        QCOMPARE(total("event=Purchase"), 2);
        QCOMPARE(total("event=purchase"), 8);
        QCOMPARE(total("testId=run-7"), 4);
        QCOMPARE(total("testId=run-9"), 0);
        QCOMPARE(total("destination=hooks/other"), 0);

        const Json answer = json("/_captured?testId=run-7&destination=meta");
        const Json &one = member(answer, "data").elements().front();
        QCOMPARE(member(one, "method").toQString(), u"POST"_s);
        QVERIFY(member(one, "target").toQString().startsWith(u"/v"_s));
        QCOMPARE(member(one, "status").toInteger(), 200);
        QCOMPARE(member(one, "testId").toQString(), u"run-7"_s);
        QCOMPARE(member(one, "events").toBytes(), "[\"Purchase\",\"purchase\"]");
        QVERIFY(member(member(one, "headers"), "Content-Type").isString());
        for (const char *own : {"X-Test-Id", "X-Selwise-Event"})
            QVERIFY(member(member(one, "headers"), own).isNull());
        QCOMPARE(Json::parse(member(one, "body").toQString().toUtf8()).value(), member(one, "json"));
        QCOMPARE(member(member(one, "json"), "data").elements().size(), 1u);

        QCOMPARE(m_sandbox->ask("DELETE", "/_captured").status, 204);
        QCOMPARE(total(""), 0);
        batch("[" + purchase("o-3") + "]");
        QTRY_COMPARE(total(""), 4); // and it goes on
    }

    /// A test of one destination can be found by its id, too; an event that a client sends itself has no name of ours.
    void testsAndStrangers()
    {
        configureAll();
        SandboxRequest request{"POST", sitePath("meta/test"), {{"Authorization", bearer()}, {"X-Test-Id", "t-5"}}, "{}"};
        QCOMPARE(test::answerOf(m_sandbox->service(), request).status, 200);
        QTRY_COMPARE(total("testId=t-5&event=purchase"), 1);
        test::answerOf(m_sandbox->service(), {"POST", "/hooks/x", {{"X-Test-Id", "t-6"}}, quoted("{'type':'odd'}")});
        QCOMPARE(total("testId=t-6&event=odd"), 1);
        QCOMPARE(total("testId=t-6&event=purchase"), 0);
    }

    void testIdsOfOrders()
    {
        webhook("/hooks/orders");
        order("{'orderId':'a','total':1,'context':{'testId':'run-1'}}");
        SandboxRequest request{"POST", publicPath("/orders"), {{"X-Test-Id", "run-2"}}, quoted("{'orderId':'b','total':1}")};
        QCOMPARE(test::answerOf(m_sandbox->service(), request).status, 201);
        QTRY_COMPARE(total(""), 2);
        QCOMPARE(total("testId=run-1"), 1);
        QCOMPARE(total("testId=run-2"), 1);
    }

    /// "secrets masked unless --capture-secrets"
    void secrets_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("masked") << false;
        QTest::newRow("asked for") << true;
    }
    void secrets()
    {
        QFETCH(bool, asked);
        SandboxSettings settings;
        settings.captureSecrets = asked;
        close();
        open(settings);
        configureAll();
        webhook("/hooks/a?token=MARKER1&shop=1", "'authType':'bearer','authConfig':{'token':'MARKER2'}");
        webhook("/hooks/b", "'authType':'basic','authConfig':{'username':'u','password':'MARKER3'}");
        webhook("/hooks/c", "'authType':'api_key','authConfig':{'header':'X-Shop','key':'MARKER4'}");
        webhook("/hooks/d", "'authType':'hmac','authConfig':{'secret':'MARKER5'}");
        batch("[" + purchase("o-1", context("")) + "]");
        QTRY_COMPARE(total(""), 7);
        const QByteArray text = m_sandbox->ask("GET", "/_captured").body;
        for (const char *secret : {"MARKER1", "MARKER2", "MARKER4", "MARKERga4", "MARKERmeta"})
            QVERIFY2(text.contains(secret) == asked, secret);
        QVERIFY(text.contains(QByteArray("u:MARKER3").toBase64()) == asked);
        QVERIFY(!text.contains("MARKER5")); // it never travels
        QVERIFY(text.contains("sha256=") && text.contains("shop=1"));
    }

    /// Each member of `_control` by itself: what it does to a delivery, and that null ends it.
    void forceStatus()
    {
        const QByteArray hook = webhook("/hooks/a");
        control("{'destination':'hooks/a','forceStatus':418}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"failed"_s);
        QCOMPARE(member(json("/_captured"), "data").elements().front().find("status")->toInteger(), 418);
        control("{'destination':'hooks/a','forceStatus':null}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"delivered failed"_s);
    }
    void failureRate()
    {
        const QByteArray hook = webhook("/hooks/a");
        control("{'destination':'hooks/a','failureRate':1}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        QCOMPARE(member(log(hook).front(), "httpStatus").toInteger(), 503);
        control("{'destination':'hooks/a','failureRate':0}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"delivered retrying"_s);
        control("{'destination':'hooks/a','failureRate':0.5,'forceStatus':404}"); // those that fail get this one
        QByteArrayList events;
        for (int i = 0; i < 40; ++i)
            events += purchase("r-" + QByteArray::number(i));
        batch("[" + events.join(',') + "]");
        QTRY_COMPARE(statuses(hook).count(u' '), 41);
        QVERIFY(statuses(hook).count(u"failed"_s) >= 5 && statuses(hook).count(u"delivered"_s) >= 6);
        control("{'destination':'hooks/a','failureRate':null,'forceStatus':null}");
        batch("[" + purchase("o-3") + "]");
        QTRY_VERIFY(statuses(hook).startsWith(u"delivered "_s) && statuses(hook).count(u' ') == 42);
    }
    void delay()
    {
        const QByteArray hook = webhook("/hooks/a");
        control("{'destination':'hooks/a','delayMs':2000}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(total(""), 1);
        QCOMPARE(statuses(hook), QString());
        m_clock->advance(2s);
        QTRY_COMPARE(statuses(hook), u"delivered"_s);
        control("{'destination':'hooks/a','delayMs':null}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"delivered delivered"_s); // without the clock
    }
    void retryAfter()
    {
        const QByteArray hook = webhook("/hooks/a");
        control("{'destination':'hooks/a','forceStatus':503,'retryAfter':'120'}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        QCOMPARE(member(log(hook).front(), "nextAttemptAt").toQString(), stamp(120s));
        control("{'destination':'hooks/a','retryAfter':null}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying retrying"_s);
        QVERIFY(member(log(hook).front(), "nextAttemptAt").toQString() < stamp(10s)); // its own schedule again
    }
    /// "a broken answer"
    void closeAfterBytes()
    {
        const QByteArray hook = webhook("/hooks/a");
        control("{'destination':'hooks/a','closeAfterBytes':10}");
        batch("[" + purchase("o-1") + "]");
        QTRY_COMPARE(statuses(hook), u"retrying"_s);
        QVERIFY(member(log(hook).front(), "httpStatus").isNull()); // no whole head came
        QCOMPARE(total(""), 1);
        control("{'destination':'hooks/a','closeAfterBytes':null}");
        batch("[" + purchase("o-2") + "]");
        QTRY_COMPARE(statuses(hook), u"delivered retrying"_s);
    }
    void answerByName()
    {
        configureAll();
        control("{'destination':'meta','answer':'tokenExpired'}");
        batch("[" + purchase("o-1", context("")) + "]");
        QTRY_COMPARE(statuses("meta"), u"failed"_s);
        QVERIFY(member(log("meta").front(), "reason").toQString().contains(u"190"_s));
        control("{'destination':'meta','answer':null}");
        batch("[" + purchase("o-2", context("")) + "]");
        QTRY_COMPARE(statuses("meta"), u"delivered failed"_s);
    }
    void siteCurrency()
    {
        const QByteArray hook = webhook("/hooks/a");
        const auto currency = [&](const QByteArray &id) {
            batch("[" + purchase(id) + "]");
            [&] { QTRY_COMPARE(member(entryOf(hook, id), "status").toQString(), u"delivered"_s); }();
            return member(entryOf(hook, id), "currency").toQString();
        };
        QCOMPARE(currency("o-1"), u"EUR"_s);
        control("{'siteCurrency':'SEK'}");
        QCOMPARE(currency("o-2"), u"SEK"_s);
        QCOMPARE(member(json("/_site"), "siteCurrency").toQString(), u"SEK"_s);
        control("{'siteCurrency':null}");
        QCOMPARE(currency("o-3"), u"EUR"_s);
        QVERIFY(member(json("/_site"), "siteCurrency").isNull());
    }
    /// What is not named stays as it was; one destination's behaviour is nobody else's; both in one body.
    void severalMembers()
    {
        control("{'destination':'hooks/a','forceStatus':503,'retryAfter':'5','delayMs':1}");
        control("{'destination':'hooks/a','delayMs':null}");
        const Json shown = m_sandbox->json("POST", "/_control", quoted("{'destination':'hooks/a','siteCurrency':'TRY'}"));
        QCOMPARE(member(shown, "forceStatus").toInteger(), 503);
        QCOMPARE(member(shown, "retryAfter").toQString(), u"5"_s);
        QCOMPARE(member(shown, "delayMs").toInteger(-1), 0);
        QCOMPARE(member(shown, "siteCurrency").toQString(), u"TRY"_s);
        QVERIFY(member(m_sandbox->json("POST", "/_control", quoted("{'destination':'hooks/b'}")), "forceStatus").isNull());
        QCOMPARE(member(m_sandbox->json("POST", "/_control", quoted("{'destination':'google_ads'}")), "destination").toQString(), u"gads"_s);
    }

    void theKeyOfTheSite()
    {
        const Json site = json("/_site");
        QCOMPARE(member(site, "siteId").toQString(), m_repository->identity().siteId);
        QCOMPARE(member(site, "siteKey").toQString(), m_repository->identity().siteKey);
    }

    void allOfThemNeedTheToken()
    {
        for (const auto &[method, path] : {std::pair{"GET", "/_captured"}, std::pair{"DELETE", "/_captured"}, std::pair{"POST", "/_control"},
                                           std::pair{"GET", "/_dead"}, std::pair{"POST", "/_replay"}, std::pair{"GET", "/_site"}}) {
            QCOMPARE(test::answerOf(m_sandbox->service(), {method, path, {}, "{}"}).status, 401);
            const QByteArray key = "Bearer " + m_repository->identity().siteKey.toUtf8();
            QCOMPARE(test::answerOf(m_sandbox->service(), {method, path, {{"Authorization", key}}, "{}"}).status, 403);
        }
    }

    void deadLettersByDestination()
    {
        configureAll();
        const QByteArray hook = webhook("/hooks/a"), id = hook.mid(9);
        for (const char *destination : {"hooks/a", "gads", "meta"})
            control(QByteArray("{'destination':'") + destination + "','forceStatus':404}");
        batch("[" + purchase("o-1", context("")) + "," + purchase("o-2", context("")) + "]");
        QTRY_COMPARE(member(json("/_dead"), "total").toInteger(), 6);
        for (const QByteArray &name : {id, QByteArray("gads"), QByteArray("google_ads"), QByteArray("meta")})
            QCOMPARE(member(json("/_dead?destination=" + name), "total").toInteger(), 2);
        for (const char *none : {"ga4", "nobody"})
            QCOMPARE(member(json(QByteArray("/_dead?destination=") + none), "total").toInteger(), 0);
        const Json answer = json("/_dead?destination=" + id);
        const Json &latest = member(answer, "data").elements().front();
        QCOMPARE(member(latest, "event").toQString(), u"purchase"_s);
        QCOMPARE(member(latest, "attempts").toInteger(), 1);
        QVERIFY(!member(latest, "error").toQString().isEmpty());
        QCOMPARE(member(latest, "receivedAt").toQString(), stamp(0s));
    }

    /// "perSecond":n, by the clock; a dry run first, which changes nothing.
    void replayAtItsPace()
    {
        const QByteArray hook = webhook("/hooks/a"), id = hook.mid(9);
        control("{'destination':'hooks/a','forceStatus':404}");
        QByteArrayList events;
        for (int i = 0; i < 6; ++i)
            events += purchase("o-" + QByteArray::number(i));
        batch("[" + events.join(',') + "]");
        QTRY_COMPARE(member(json("/_dead"), "total").toInteger(), 6);
        control("{'destination':'hooks/a','forceStatus':null}");
        const QByteArray order = "{'destination':'" + id + "','since':'2026-11-23T11:00:00Z','mode':'failed','perSecond':2,'dryRun':";
        const Json plan = m_sandbox->json("POST", "/_replay", quoted(order + "true}"));
        QCOMPARE(member(plan, "planned").toInteger(), 6);
        QVERIFY(member(plan, "dryRun").toBool());
        QCOMPARE(member(plan, "oldestAt").toQString(), stamp(0s));
        m_clock->advance(5s);
        QCOMPARE(total(""), 6);
        QCOMPARE(member(json("/_dead"), "total").toInteger(), 6);
        const Json later = m_sandbox->json("POST", "/_replay", quoted("{'destination':'" + id + "','since':'2026-11-23T13:00:00Z','dryRun':true}"));
        QCOMPARE(member(later, "planned").toInteger(), 0);

        QCOMPARE(m_sandbox->ask("POST", "/_replay", quoted(order + "false}")).status, 202);
        QTRY_COMPARE(total(""), 7);
        for (int i = 2; i <= 6; ++i) {
            m_clock->advance(499ms);
            QCOMPARE(total(""), 5 + i);
            m_clock->advance(1ms);
            QTRY_COMPARE(total(""), 6 + i);
        }
        QTRY_COMPARE(member(json("/_dead"), "total").toInteger(), 0);
        for (const Json &entry : log(hook)) {
            if (member(entry, "status").toQString() == u"delivered") {
                QVERIFY(member(entry, "manual").toBool());
                QCOMPARE(member(entry, "attempt").toInteger(), 2);
            }
        }
    }

    void badReplay_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QByteArray &body, int status, const char *part) {
            QTest::newRow(name) << body << status << QByteArray(part);
        };
        row("empty", "{}", 422, "destination");
        row("a list", "[]", 422, "object");
        row("not JSON", "{", 400, "line 1");
        row("no choice", "{'destination':'ga4'}", 422, "ids");
        row("both", "{'destination':'ga4','ids':['a'],'since':'2026-01-01T00:00:00Z'}", 422, "ids");
        row("no ids", "{'destination':'ga4','ids':[]}", 422, "ids");
        row("ids of numbers", "{'destination':'ga4','ids':[1]}", 422, "ids[0]");
        row("an empty id", "{'destination':'ga4','ids':['']}", 422, "ids[0]");
        row("too many ids", "{'destination':'ga4','ids':[" + QByteArray("'a',").repeated(1000) + "'a']}", 422, "1000");
        row("no time", "{'destination':'ga4','since':'yesterday'}", 422, "since");
        row("a mode", "{'destination':'ga4','ids':['a'],'mode':'all'}", 422, "mode");
        row("no pace", "{'destination':'ga4','ids':['a'],'perSecond':0}", 422, "perSecond");
        row("half a pace", "{'destination':'ga4','ids':['a'],'perSecond':0.5}", 422, "perSecond");
        row("a word for a flag", "{'destination':'ga4','ids':['a'],'dryRun':'yes'}", 422, "dryRun");
        row("not configured", "{'destination':'ga4','ids':['a']}", 404, "destination");
        row("nobody", "{'destination':'nobody','ids':['a'],'dryRun':true}", 404, "destination");
    }
    void badReplay()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        const SandboxResponse answer = m_sandbox->ask("POST", "/_replay", quoted(body));
        QVERIFY2(answer.status == status, answer.body.constData());
        QVERIFY2(answer.body.contains(part), answer.body.constData());
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
    void configureAll()
    {
        put("meta", "{'enabled':true,'config':{'pixelId':'418206573921084','accessToken':'EAAGMARKERmeta0123456789','advancedMatching':true},"
                    "'eventMapping':{'purchase':'Purchase'}}");
        put("ga4", "{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'MARKERga4'},"
                   "'eventMapping':{'purchase':'purchase'}}");
        put("gads", "{'enabled':true,'config':{'conversionId':'AW-867530942','conversionLabel':'l'},'eventMapping':{'purchase':'conversion'}}");
    }
    void put(const QByteArray &path, const QByteArray &body)
    {
        const SandboxResponse response = m_sandbox->ask("PUT", path, quoted(body));
        QVERIFY2(response.status == 201, response.body.constData());
    }
    QByteArray webhook(const QByteArray &path, const QByteArray &members = "'authType':'none'")
    {
        const Json made = m_sandbox->json(
            "POST", "webhooks", quoted("{'name':'n','url':'" + m_sandbox->url().toString().toUtf8() + path + "'," + members + "}"));
        return "webhooks/" + member(made, "id").toQString().toUtf8();
    }
    void control(const QByteArray &body) { QCOMPARE(m_sandbox->ask("POST", "/_control", quoted(body)).status, 200); }
    void batch(const QByteArray &body)
    {
        QCOMPARE(test::answerOf(m_sandbox->service(), {"POST", publicPath("/events/batch"), {}, quoted(body)}).status, 202);
    }
    void order(const QByteArray &body)
    {
        QCOMPARE(test::answerOf(m_sandbox->service(), {"POST", publicPath("/orders"), {}, quoted(body)}).status, 201);
    }
    QByteArray publicPath(const QByteArray &rest) const
    {
        return "/api/v1/public/sites/" + m_repository->identity().siteKey.toUtf8() + rest;
    }
    QByteArray sitePath(const QByteArray &rest) const
    {
        return "/api/v1/sites/" + m_repository->identity().siteId.toUtf8() + "/integrations/" + rest;
    }
    QByteArray bearer() const { return "Bearer " + m_repository->identity().token.expose(); }
    Json json(const QByteArray &path)
    {
        constexpr int fewerThanTheRate = 500; // of the private API, by a clock that stands still
        if (++m_asked % fewerThanTheRate == 0)
            m_clock->advance(1s);
        return m_sandbox->json("GET", path);
    }
    int total(const QByteArray &query) { return int(member(json("/_captured?limit=1&" + query), "total").toInteger(-1)); }
    Json::Array log(const QByteArray &destination) { return member(json(destination + "/logs?limit=1000"), "data").elements(); }
    /// The latest first.
    QString statuses(const QByteArray &destination)
    {
        QStringList words;
        for (const Json &entry : log(destination))
            words += member(entry, "status").toQString();
        return words.join(u' ');
    }
    Json entryOf(const QByteArray &destination, const QByteArray &event)
    {
        for (const Json &entry : log(destination)) {
            if (member(entry, "eventId").toQString().toUtf8() == event)
                return entry;
        }
        return {};
    }
    /// So long from now.
    QString stamp(std::chrono::seconds later) const
    {
        return m_clock->now().addSecs(later.count()).toUTC().toString(Qt::ISODateWithMs);
    }

    int m_asked = 0;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<test::ServedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestFixtures)
#include "tst_fixtures.moc"
