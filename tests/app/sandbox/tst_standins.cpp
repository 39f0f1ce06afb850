#include "app/sandbox/sandboxservice.h"
#include "app/sandbox/standin.h"
#include "tests/support/fakeclock.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxanswer.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using test::quoted;

namespace {

const QByteArray goodToken = "EAAGoodToken0123456789";
const QByteArray metaPath = "/v19.0/418206573921084/events?access_token=";
const QByteArray ga4Path = "/debug/mp/collect?measurement_id=G-ABCDEFGH12&api_secret=s";

/// 2026-11-23T12:00:00Z, where FakeClock starts.
constexpr qint64 now = 1795435200;

QByteArray metaBody(const QByteArray &changes = {}, qint64 time = now)
{
    return quoted("{'data':[{'event_name':'Purchase','event_time':" + QByteArray::number(time) +
                  ",'action_source':'website','event_source_url':'https://a.example/',"
                  "'user_data':{'client_user_agent':'x','em':['a']},'custom_data':{'currency':'EUR','value':1}" +
                  changes + "}]}");
}

QByteArray ga4Body(const QByteArray &name, const QByteArray &params)
{
    return quoted("{'client_id':'1.2','events':[{'name':'" + name + "','params':{" + params + "}}]}");
}

QByteArray parameters(int count)
{
    QByteArrayList list;
    for (int i = 0; i < count; ++i)
        list += "'p" + QByteArray::number(i) + "':1";
    return list.join(',');
}

} // namespace

/// The stand-ins answer real input as the vendors do, misbehave when told to, and what reaches them can be looked at.
class TestStandIns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        auto repository = Repository::open(m_directory->filePath(u"store.sqlite"_s));
        QVERIFY(repository.ok());
        m_repository = std::move(repository).value();
        m_clock = std::make_unique<FakeClock>();
        m_service = std::make_unique<SandboxService>(*m_repository, *m_clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_repository.reset();
    }

    void judges_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &body, int status,
                            const QByteArray &part) { QTest::newRow(name) << target << body << status << quoted(part); };
        const QByteArray good = metaPath + goodToken;
        row("meta: received", good, metaBody(), 200, "'events_received':1");
        row("meta: expired", metaPath + expiredMetaToken.toByteArray(), metaBody(), 400, "'code':190,'error_subcode':463");
        row("meta: not a token", metaPath + "abc", metaBody(), 400, "'code':190,'is_transient'");
        row("meta: no token", "/v19.0/418206573921084/events", metaBody(), 400, "'code':104");
        row("meta: wrong pixel", "/v19.0/12345/events?access_token=" + goodToken, metaBody(), 400,
            "'code':100,'error_subcode':33");
        row("meta: old version", "/v9.0/418206573921084/events?access_token=" + goodToken, metaBody(), 400, "'code':2635");
        row("meta: unknown path", "/w/418206573921084/events?access_token=" + goodToken, metaBody(), 400, "'code':2500");
        row("meta: not JSON", good, "{", 400, "data must be an array");
        row("meta: nothing", good, quoted("{'data':[]}"), 400, "data must be non-empty");
        row("meta: too many", good, quoted("{'data':[0" + QByteArray(",0").repeated(1000) + "]}"), 400, "2804065");
        row("meta: no name", good, quoted("{'data':[{}]}"), 400, "event_name");
        row("meta: too old", good, metaBody({}, now - 8 * 86400), 400, "2804003");
        row("meta: in the future", good, metaBody({}, now + 3600), 400, "2804004");
        row("meta: milliseconds", good, metaBody({}, now * 1000), 400, "2804004");
        row("meta: no user data", good, metaBody(",'user_data':1"), 400, "2804019");
        row("meta: weak user data", good, metaBody(",'user_data':{'client_user_agent':'x','ct':['a']}"), 400, "2804050");
        row("meta: no user agent", good, metaBody(",'user_data':{'em':['a']}"), 400, "client_user_agent");
        row("meta: no currency", good, metaBody(",'custom_data':{'value':1}"), 400, "currency");
        row("meta: no value", good, metaBody(",'custom_data':{'currency':'EUR','value':'1'}"), 400, "custom_data.value");

        row("ga4: content", ga4Path, ga4Body("page_view", "'page_title':'a'"), 200, "'validationMessages':[]");
        row("ga4: collect takes it", "/mp/collect?measurement_id=G-1&api_secret=wrong", "{", 204, "");
        row("ga4: name", ga4Path, ga4Body("_bad", ""), 200, "NAME_INVALID");
        row("ga4: name with a dash", ga4Path, ga4Body("add-to-cart", ""), 200, "NAME_INVALID");
        row("ga4: long name", ga4Path, ga4Body(QByteArray(41, 'a'), ""), 200, "NAME_INVALID");
        row("ga4: reserved", ga4Path, ga4Body("session_start", ""), 200, "NAME_RESERVED");
        row("ga4: reserved prefix", ga4Path, ga4Body("ga_x", ""), 200, "NAME_RESERVED");
        row("ga4: no currency", ga4Path, ga4Body("view_item", "'value':1"), 200, "VALUE_REQUIRED");
        row("ga4: lower-case currency", ga4Path, ga4Body("view_item", "'value':1,'currency':'eur'"), 200, "VALUE_INVALID");
        row("ga4: purchase without items", ga4Path, ga4Body("purchase", "'value':1,'currency':'EUR','transaction_id':'1'"),
            200, "[items]");
        row("ga4: long value", ga4Path, ga4Body("x", "'a':'" + QByteArray(101, 'v') + "'"), 200, "VALUE_OUT_OF_BOUNDS");
        row("ga4: many parameters", ga4Path, ga4Body("x", parameters(26)), 200, "EXCEEDED_MAX_ENTITIES");
        row("ga4: no client", ga4Path, quoted("{'events':[{'name':'x'}]}"), 200, "client_id");
        row("ga4: no events", ga4Path, quoted("{'client_id':'1'}"), 200, "at least one event");
        row("ga4: not JSON", ga4Path, "{", 200, "Unable to parse");
        row("ga4: no id", "/debug/mp/collect", ga4Body("x", ""), 200, "measurement_id");
        row("ga4: odd id", "/debug/mp/collect?measurement_id=UA-1", ga4Body("x", ""), 200, "VALUE_INVALID");

        row("gads: pixel", "/pagead/conversion/867530942/?label=l&value=1.5&currency_code=EUR", "", 200, "GIF89a");
        row("gads: id", "/pagead/conversion/AW-867530942/?label=l", "", 404, "404");
        row("gads: label", "/pagead/conversion/867530942/", "", 400, "400");
        row("gads: value", "/pagead/conversion/867530942/?label=l&value=much", "", 400, "400");
        row("receiver", "/hooks/orders", "anything", 200, "'received':true");
    }
    void judges()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        const SandboxResponse response = answer("POST", target, body);
        QCOMPARE(response.status, status);
        QVERIFY2(response.body.contains(part), response.body.constData());
    }

    /// Every answer of every table can be had by name, and no two look alike.
    void answersByName()
    {
        QSet<QByteArray> distinct;
        for (const StandIn &standIn : {ga4StandIn(), metaStandIn(), googleStandIn()}) {
            for (const QString &name : standIn.answers) {
                control(u"{'destination':'%1','answer':'%2'}"_s.arg(standIn.destination, name));
                const QByteArray target = standIn.destination == u"meta"  ? metaPath + goodToken
                                          : standIn.destination == u"ga4" ? ga4Path
                                                                          : "/pagead/conversion/867530942/?label=l";
                const SandboxResponse response = answer("POST", target, "{}");
                const QByteArray seen = QByteArray::number(response.status) + response.body;
                QVERIFY2(!distinct.contains(seen) || response.body.contains("<html>"), qPrintable(name));
                distinct.insert(seen);
            }
        }
        QVERIFY(distinct.size() >= 40);
        const SandboxResponse refused = ask("POST", "/_control", "{'destination':'meta','answer':'no such'}");
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("tokenExpired"));
    }

    void misbehaves()
    {
        const QByteArray hook = "/hooks/a";
        control(u"{'destination':'hooks/a','forceStatus':503,'retryAfter':5}"_s);
        QCOMPARE(answer("POST", hook, "x").status, 503);
        QCOMPARE(answer("POST", hook, "x").header("Retry-After"), QByteArray("5"));
        QCOMPARE(answer("POST", "/hooks/b", "x").status, 200);
        control(u"{'destination':'hooks/a','forceStatus':null,'failureRate':0.3}"_s);
        int failed = 0;
        for (int i = 0; i < 1000; ++i)
            failed += answer("POST", hook, "x").status == 503 ? 1 : 0;
        QVERIFY2(failed > 240 && failed < 360, QByteArray::number(failed).constData());
        control(u"{'destination':'hooks/a','failureRate':null,'retryAfter':null,'delayMs':2000,'closeAfterBytes':10}"_s);
        bool answered = false;
        std::optional<qint64> cut;
        m_service->handle({"POST", hook, {}, "x"}, Reply([&](const SandboxResponse &, std::optional<qint64> bytes) {
                              answered = true;
                              cut = bytes;
                          }));
        QVERIFY(!answered);
        m_clock->advance(1999ms);
        QVERIFY(!answered);
        m_clock->advance(1ms);
        QVERIFY(answered);
        QCOMPARE(cut, std::optional<qint64>(10));
        const SandboxResponse shown =
            ask("POST", "/_control", "{'destination':'hooks/a','delayMs':null,'closeAfterBytes':null}");
        QCOMPARE(shown.body, quoted("{'destination':'hooks/a','forceStatus':null,'failureRate':null,'delayMs':0,"
                                    "'retryAfter':null,'closeAfterBytes':null,'answer':null}"));
    }

    void badControl_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("destination");
        QTest::newRow("unknown") << QByteArray("{'destination':'tiktok'}") << QByteArray("destination");
        QTest::newRow("status") << QByteArray("{'destination':'ga4','forceStatus':99}") << QByteArray("forceStatus");
        QTest::newRow("rate") << QByteArray("{'destination':'ga4','failureRate':1.5}") << QByteArray("failureRate");
        QTest::newRow("rate text") << QByteArray("{'destination':'ga4','failureRate':'1'}") << QByteArray("failureRate");
        QTest::newRow("delay") << QByteArray("{'destination':'ga4','delayMs':-1}") << QByteArray("delayMs");
        QTest::newRow("retry") << QByteArray("{'destination':'ga4','retryAfter':'a\\nb'}") << QByteArray("retryAfter");
        QTest::newRow("cut") << QByteArray("{'destination':'ga4','closeAfterBytes':'x'}") << QByteArray("closeAfterBytes");
        QTest::newRow("answer of a receiver") << QByteArray("{'destination':'hooks/a','answer':'pixel'}") << QByteArray("answer");
        QTest::newRow("member") << QByteArray("{'destination':'ga4','forcestatus':500}") << QByteArray("forcestatus");
        QTest::newRow("currency") << QByteArray("{'siteCurrency':5}") << QByteArray("siteCurrency");
    }
    void badControl()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, path);
        const SandboxResponse refused = ask("POST", "/_control", body);
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("\"" + path + "\":["));
        QCOMPARE(answer("POST", "/hooks/a", "x").status, 200);
    }

    void siteCurrency()
    {
        control(u"{'siteCurrency':'SEK'}"_s);
        QCOMPARE(m_repository->identity().currency, u"SEK"_s);
        control(u"{'siteCurrency':null}"_s);
        QVERIFY(m_repository->identity().currency.isEmpty());
    }

    void captures()
    {
        const QByteArray body = metaBody();
        answer("POST", metaPath + goodToken, body, {{"X-Test-Id", "t-1"}, {"Authorization", "Bearer " + goodToken}});
        answer("POST", "/mp/collect?measurement_id=G-1&api_secret=topsecret", ga4Body("page_view", ""));
        answer("POST", "/hooks/orders", quoted("{'type':'purchase','data':{}}"), {{"X-Odd", "topsecret"}});
        const Json all = *Json::parse(ask("GET", "/_captured").body);
        const Json::Array &list = all.find("data")->elements();
        QCOMPARE(list.size(), std::size_t(3));
        QCOMPARE(list[0].find("destination")->toQString(), u"hooks/orders"_s); // the latest first
        QCOMPARE(list[2].find("body")->toQString().toUtf8(), body);
        QCOMPARE(list[2].find("testId")->toQString(), u"t-1"_s);
        QVERIFY(!list[2].find("headers")->find("X-Test-Id"));
        const QByteArray text = all.toBytes();
        QVERIFY(!text.contains("topsecret") && !text.contains(goodToken));

        const auto count = [&](const QByteArray &query) {
            return Json::parse(ask("GET", "/_captured?" + query).body)->find("total")->toInteger();
        };
        QCOMPARE(count("destination=meta"), 1);
        QCOMPARE(count("event=purchase"), 1);
        QCOMPARE(count("event=Purchase&testId=t-1"), 1);
        QCOMPARE(count("testId=t-2"), 0);
        QCOMPARE(count("destination=hooks/orders"), 1);
        QCOMPARE(ask("GET", "/_captured?limit=x").status, 422);
        QCOMPARE(ask("DELETE", "/_captured").status, 204);
        QCOMPARE(count(""), 0);
    }

    void helpersNeedTheToken()
    {
        for (const char *path : {"/_captured", "/_control"})
            QCOMPARE(answer("GET", path, {}).status, 401);
        QCOMPARE(answer("POST", "/hooks/orders", "x").status, 200);
    }

    void capturedSecretsWhenAskedFor()
    {
        SandboxSettings settings;
        settings.captureSecrets = true;
        m_service = std::make_unique<SandboxService>(*m_repository, *m_clock, settings);
        answer("POST", "/mp/collect?api_secret=topsecret", "{}", {{"X-Odd", "topsecret"}});
        QCOMPARE(ask("GET", "/_captured").body.count("topsecret"), 2);
    }

private:
    SandboxResponse answer(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                           const http::Headers &headers = {})
    {
        return test::answerOf(*m_service, {method, target, headers, body});
    }
    SandboxResponse ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return answer(method, target, quoted(body),
                      {{"Authorization", "Bearer " + m_repository->identity().token.expose()}});
    }
    void control(const QString &body) { QCOMPARE(ask("POST", "/_control", body.toUtf8()).status, 200); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<SandboxService> m_service;
};

QTEST_GUILESS_MAIN(TestStandIns)
#include "tst_standins.moc"
