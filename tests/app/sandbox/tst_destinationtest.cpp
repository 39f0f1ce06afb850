#include "app/sandbox/seeddata.h"
#include "app/sandbox/standin.h"
#include "models/ports/systemclock.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/standinverdicts.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using test::quoted;
using test::member;

namespace {

const QByteArray ga4 = quoted("{'enabled':true,'config':{'measurementId':'G-NRD7K2X9QL','apiSecret':'ga4-top-secret'},"
                              "'eventMapping':{'purchase':'purchase','page_view':'page_view'}}");
const QByteArray meta = quoted("{'enabled':true,'config':{'pixelId':'418206573921084',"
                               "'accessToken':'EAATopSecret0123456789','advancedMatching':true},"
                               "'eventMapping':{'purchase':'Purchase','add_to_cart':'AddToCart'}}");
const QByteArray gads = quoted("{'enabled':true,'config':{'conversionId':'AW-867530942','conversionLabel':'l','valueBased':true},"
                               "'eventMapping':{'purchase':'purchase'}}");

/// "passed passed failed skipped", in the order of the contract; what is wrong with the shape otherwise.
QString verdicts(const Json &result)
{
    static const QStringList names = {u"settings"_s, u"reachable"_s, u"payload"_s, u"credentials"_s};
    const Json::Array &checks = member(result, "checks").elements();
    QStringList words, order;
    bool failed = false;
    for (const Json &check : checks) {
        order += member(check, "name").toQString();
        words += member(check, "status").toQString();
        failed = failed || words.back() == u"failed";
        if (member(check, "detail").toQString().size() < 8 || !member(check, "durationMs").isNumber())
            return u"no detail or duration: "_s + QString::fromUtf8(check.toBytes());
    }
    if (order != names)
        return u"wrong checks: "_s + QString::fromUtf8(result.toBytes());
    if (member(result, "success").toBool() == failed)
        return u"success does not fit the checks"_s;
    return words.join(u' ');
}

QString detail(const Json &result, std::size_t check)
{
    return member(member(result, "checks").elements().at(check), "detail").toQString();
}

} // namespace

/// The tests of destinations: a real request over real HTTP to stand-ins that answer everything a vendor can.
class TestDestinationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        auto repository = Repository::open(m_directory->filePath(u"store.sqlite"_s));
        QVERIFY(repository.ok());
        m_repository = std::move(repository).value();
        start({});
    }
    void cleanup()
    {
        m_sandbox.reset();
        m_repository.reset();
    }

    /// The table that the command line and the window are held against too must leave no answer out.
    void theTableHasEveryAnswer()
    {
        QStringList answers, known;
        for (const auto &standIn : {metaStandIn(), ga4StandIn(), googleStandIn()}) {
            for (const QString &answer : standIn.answers)
                answers << standIn.destination + u' ' + answer;
        }
        for (const test::StandInVerdict &row : test::standInVerdicts())
            known << QLatin1StringView(row.destination) + u' ' + QLatin1StringView(row.answer);
        answers.sort();
        known.sort();
        QCOMPARE(known, answers);
    }

    /// Every answer of every stand-in, by its name, gives these four verdicts.
    void everyAnswer_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("expected");
        for (const test::StandInVerdict &row : test::standInVerdicts()) {
            QTest::addRow("%s: %s", row.destination, row.answer)
                << QString::fromLatin1(row.destination) << QString::fromLatin1(row.answer) << QString::fromLatin1(row.verdicts);
        }
    }
    void everyAnswer()
    {
        QFETCH(QString, provider);
        QFETCH(QString, answer);
        QFETCH(QString, expected);
        configure(provider);
        control(u"{'destination':'%1','answer':'%2'}"_s.arg(provider, answer));
        const Json result = test(provider.toUtf8());
        QVERIFY2(!result.toBytes().contains("op-secret") && !result.toBytes().contains("EAATop"), "a secret");
        QCOMPARE(verdicts(result), expected);
        QVERIFY2(!result.toBytes().contains("tries again") && !result.toBytes().contains("slows down"), "a test is sent once");
        const std::size_t failing = expected.contains(u"failed") ? std::size_t(expected.split(u' ').indexOf(u"failed")) : 0;
        if (failing > 0)
            QVERIFY(member(result, "message").toQString().startsWith(detail(result, failing)));
    }

    /// Why the rest was not looked at fits what is said of the address.
    void whyTheRestWasNotLookedAt_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing there") << u"gads"_s << u"unknownId"_s << u"Not looked at: Google Ads takes no requests at this address."_s;
        QTest::newRow("elsewhere") << u"gads"_s << u"redirect"_s << u"Not looked at: Google Ads takes no requests at this address."_s;
        QTest::newRow("old version") << u"meta"_s << u"oldVersion"_s << u"Not looked at: Meta takes no requests at this address."_s;
        QTest::newRow("down") << u"gads"_s << u"unavailable"_s << u"Not looked at: Google Ads takes no requests now."_s;
        QTest::newRow("throttled") << u"meta"_s << u"appThrottled"_s << u"Not looked at: Meta takes no requests now."_s;
        QTest::newRow("somebody else") << u"ga4"_s << u"notJson"_s << u"Not looked at: it was not GA4 that answered."_s;
    }
    void whyTheRestWasNotLookedAt()
    {
        QFETCH(QString, provider);
        QFETCH(QString, answer);
        QFETCH(QString, why);
        configure(provider);
        control(u"{'destination':'%1','answer':'%2'}"_s.arg(provider, answer));
        QCOMPARE(detail(test(provider.toUtf8()), 2), why);
    }

    /// A test that got no answer is over, and knows nothing; one that was never sent has not been looked at.
    void withoutAnAnswer()
    {
        const QByteArray slow = makeWebhook(m_sandbox->url().toString().toUtf8() + "/hooks/slow",
                                            "'authType':'none','retry':{'timeoutSeconds':1}");
        control(u"{'destination':'hooks/slow','delayMs':5000}"_s);
        const Json late = test(slow);
        QCOMPARE(verdicts(late), u"passed failed skipped skipped"_s);
        QVERIFY2(detail(late, 1).contains(u"did not answer in time") && detail(late, 1).contains(u"Test again later"), qPrintable(detail(late, 1)));
        QVERIFY2(!late.toBytes().contains("tries again"), late.toBytes().constData());
        QCOMPARE(detail(late, 2), u"Not known: no whole answer came."_s);
        QCOMPARE(detail(late, 3), detail(late, 2));

        const fault::RefusingPort port;
        const Json refused = test(makeWebhook(port.origin().toString().toUtf8(), "'authType':'none'"));
        QVERIFY2(detail(refused, 1).contains(u"refused the connection") && !detail(refused, 1).contains(u"tries again"), qPrintable(detail(refused, 1)));
        QCOMPARE(detail(refused, 2), u"Not looked at: nothing was sent."_s);
    }

    /// What goes out is exactly one purchase (GA4: the validator's and the real one), and it is shown as it went.
    void whatIsSent()
    {
        for (const QString &provider : {u"ga4"_s, u"meta"_s, u"gads"_s})
            configure(provider);
        const Json ga4Result = test("ga4"), metaResult = test("meta"), gadsResult = test("google_ads");
        const Json captured = m_sandbox->json("GET", "/_captured");
        const Json::Array &list = member(captured, "data").elements();
        QCOMPARE(list.size(), std::size_t(4));
        QCOMPARE(member(list[3], "target").toQString().startsWith(u"/debug/mp/collect"), true);
        QCOMPARE(member(list[2], "target").toQString().startsWith(u"/mp/collect"), true);
        QVERIFY(list[2].toBytes().contains("debug_mode"));
        QCOMPARE(member(list[1], "destination").toQString(), u"meta"_s);
        QCOMPARE(member(list[0], "destination").toQString(), u"gads"_s);
        QVERIFY(Json::equivalent(member(member(metaResult, "request"), "body"), member(list[1], "json")));
        QVERIFY(member(member(metaResult, "request"), "url").toQString().contains(u"/418206573921084/events"));
        QCOMPARE(member(member(metaResult, "response"), "status").toInteger(), 200);
        QCOMPARE(member(member(ga4Result, "response"), "status").toInteger(), 204);
        QCOMPARE(member(member(member(ga4Result, "validation"), "response"), "status").toInteger(), 200);
        QVERIFY(gadsResult.toBytes().contains("purchase") || gadsResult.toBytes().contains("label=l"));
    }

    void switchedOffAndInTestMode()
    {
        configure(u"meta"_s);
        m_sandbox->ask("PUT", "meta", quoted("{'enabled':false,'testMode':true}"));
        const Json result = test("meta");
        QCOMPARE(verdicts(result), u"passed passed passed passed"_s);
        const QString message = member(result, "message").toQString();
        QVERIFY2(message.contains(u"switched off") && message.contains(u"est mode"), qPrintable(message));
    }

    void gates_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("part"); // of the payload's detail
        QTest::addColumn<int>("requests");
        const QByteArray total = "'event':{'event':'purchase','order':{'id':'1','total':0.5,'currency':'EUR'},"
                                 "'user':{'email':'a@b.example'},'context':{'userAgent':'x','url':'https://a.example/'}}";
        const QString skipped = u"passed skipped skipped skipped"_s, through = u"passed passed passed passed"_s;
        QTest::newRow("not mapped") << QByteArray("{'event':{'event':'add_to_card'}}") << skipped << u"AddToCart"_s << 0;
        QTest::newRow("filtered") << "{" + total + "}" << skipped << u"order.total"_s << 0;
        QTest::newRow("bypassed") << "{" + total + ",'bypassFilters':true}" << through << QString() << 1;
        QTest::newRow("no name") << QByteArray("{'event':{}}") << u"passed skipped failed skipped"_s << QString() << 0;
        QTest::newRow("no object") << QByteArray("{'event':5}") << u"passed skipped failed skipped"_s << QString() << 0;
    }
    void gates()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, expected);
        QFETCH(QString, part);
        QFETCH(int, requests);
        configure(u"meta"_s);
        m_sandbox->ask("PUT", "meta", quoted("{'eventFilters':{'purchase':{'enabled':true,'conditions':[{'field':"
                                             "'order.total','operator':'gte','value':1}]}}}"));
        const Json result = test("meta", body);
        QCOMPARE(verdicts(result), expected);
        QVERIFY2(detail(result, 2).contains(part), qPrintable(detail(result, 2)));
        QCOMPARE(captured(), requests);
        QCOMPARE(member(result, "bypassFilters").toBool(), body.contains("bypass"));
    }

    /// Meta's own code stands beside the event, and only there.
    void testEventCode()
    {
        configure(u"meta"_s);
        const Json result = test("meta", "{'testEventCode':'TEST48213'}");
        QCOMPARE(verdicts(result), u"passed passed passed passed"_s);
        QVERIFY(member(result, "request").toBytes().contains(R"("test_event_code":"TEST48213")"));
        QVERIFY(!member(test("meta"), "request").toBytes().contains("test_event_code"));
        configure(u"gads"_s);
        QVERIFY(!member(test("gads", "{'testEventCode':'TEST48213'}"), "request").toBytes().contains("TEST48213"));
    }

    /// Somebody tries settings before saving them; what is masked or absent stands for what is stored.
    void unsavedRecord()
    {
        configure(u"meta"_s);
        QCOMPARE(verdicts(test("meta", "{'record':{'config':{'pixelId':'418206573921084','accessToken':'••••••••','advancedMatching':true}}}")),
                 u"passed passed passed passed"_s);
        QCOMPARE(verdicts(test("meta", "{'record':{'config':{'pixelId':'418206573921084','accessToken':'" +
                                           expiredMetaToken.toByteArray() + "','advancedMatching':true}}}")),
                 u"passed passed skipped failed"_s);
        QCOMPARE(verdicts(test("meta", "{'record':{'config':{'pixelId':'7','advancedMatching':true}}}")), u"passed passed skipped failed"_s);
        const Json incomplete = test("meta", "{'record':{'config':{'pixelId':5}}}");
        QCOMPARE(verdicts(incomplete), u"failed skipped skipped skipped"_s);
        QVERIFY(detail(incomplete, 0).contains(u"config.pixelId"));
        const Json noToken = test("meta", "{'record':{'config':{'pixelId':'418206573921084','accessToken':''}}}"); // Meta itself says so
        QCOMPARE(verdicts(noToken), u"passed passed skipped failed"_s);
        // Nothing of it was saved, and a record that is nowhere saved can be tried, too.
        QCOMPARE(verdicts(test("meta")), u"passed passed passed passed"_s);
        QCOMPARE(m_sandbox->ask("POST", "gads/test").status, 404);
        QCOMPARE(verdicts(test("gads", "{'record':" + gads + "}")), u"passed passed unprovable unprovable"_s);
        QCOMPARE(m_sandbox->ask("GET", "gads").status, 404);
    }

    void badBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("list") << QByteArray("[]") << 422;
        QTest::newRow("record") << QByteArray("{'record':[]}") << 422;
        QTest::newRow("bypass") << QByteArray("{'bypassFilters':1}") << 422;
        QTest::newRow("code") << QByteArray("{'testEventCode':1}") << 422;
        QTest::newRow("not JSON") << QByteArray("{") << 400;
        QTest::newRow("deep") << "{'event':" + QByteArray(600, '[') + QByteArray(600, ']') + "}" << 400;
        QTest::newRow("null") << QByteArray("null") << 200;
    }
    void badBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        configure(u"gads"_s);
        QCOMPARE(m_sandbox->ask("POST", "gads/test", quoted(body)).status, status);
        QCOMPARE(captured(), status == 200 ? 1 : 0);
    }

    void webhooks_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("none") << QByteArray("'authType':'none'") << QByteArray("webhook-id");
        QTest::newRow("bearer") << QByteArray("'authType':'bearer','authConfig':{'token':'hook-top-secret'}")
                                << QByteArray("authorization");
        QTest::newRow("basic") << QByteArray("'authType':'basic','authConfig':{'username':'u','password':'hook-top-secret'}")
                               << QByteArray("authorization");
        QTest::newRow("key") << QByteArray("'authType':'api_key','authConfig':{'key':'hook-top-secret'}") << QByteArray("x-api-key");
        QTest::newRow("hmac") << QByteArray("'authType':'hmac','authConfig':{'secret':'hook-top-secret'}")
                              << QByteArray("x-selwise-signature");
        QTest::newRow("signature") << QByteArray("'authType':'signature','authConfig':{'secret':'whsec_aG9vay10b3Atc2VjcmV0LWtleQ=='}")
                                   << QByteArray("webhook-signature");
    }
    void webhooks()
    {
        QFETCH(QByteArray, auth);
        QFETCH(QByteArray, header);
        const QByteArray path = makeWebhook(m_sandbox->url().toString().toUtf8() + "/hooks/orders", auth);
        const Json result = test(path);
        QCOMPARE(verdicts(result), u"passed passed passed unprovable"_s);
        QVERIFY(!result.toBytes().contains("top-secret"));
        const Json captured = m_sandbox->json("GET", "/_captured");
        QVERIFY(captured.toBytes().toLower().contains('"' + header + "\":"));
        QVERIFY(!captured.toBytes().contains("top-secret"));
        control(u"{'destination':'hooks/orders','forceStatus':401}"_s);
        QCOMPARE(verdicts(test(path)), u"passed passed skipped failed"_s);
        control(u"{'destination':'hooks/orders','forceStatus':410}"_s);
        const Json gone = test(path);
        QCOMPARE(verdicts(gone), u"passed failed skipped skipped"_s);
        QVERIFY2(!detail(gone, 1).contains(u"is disabled"), qPrintable(detail(gone, 1))); // a test disables nothing
        QVERIFY(member(m_sandbox->json("GET", path), "enabled").toBool());
        control(u"{'destination':'hooks/orders','forceStatus':null,'closeAfterBytes':0}"_s);
        QCOMPARE(verdicts(test(path)), u"passed failed skipped skipped"_s);
    }

    /// What Google's validator says of the stream's id is about the settings.
    void anOddMeasurementId()
    {
        configure(u"ga4"_s);
        const Json result = test("ga4", "{'record':{'config':{'measurementId':'UA-12345-1','apiSecret':'••••••••'}}}");
        QCOMPARE(verdicts(result), u"failed passed skipped unprovable"_s);
        QVERIFY2(detail(result, 0).contains(u"measurement ID") && detail(result, 2).contains(u"settings"), result.toBytes().constData());
    }

    void credentialsInTheAddress()
    {
        const QByteArray url = m_sandbox->url().toString().toUtf8() + "/hooks/orders?token=hook-top-secret&shop=1";
        const Json result = test(makeWebhook(url, "'authType':'none'"));
        QCOMPARE(verdicts(result), u"passed passed passed unprovable"_s);
        QVERIFY2(!result.toBytes().contains("top-secret"), result.toBytes().constData());
        QVERIFY(member(member(result, "request"), "url").toQString().endsWith(u"/hooks/orders?token=••••••••&shop=1"));
        const SandboxResponse refused = m_sandbox->ask("POST", "webhooks", quoted("{'name':'n','url':'https://u:top-secret@x.example/in'}"));
        QCOMPARE(refused.status, 422);
        QVERIFY(refused.body.contains("basic") && !refused.body.contains("top-secret"));
    }

    void webhooksThatCannotBeReached()
    {
        const fault::RefusingPort port;
        QCOMPARE(verdicts(test(makeWebhook(port.origin().toString().toUtf8(), "'authType':'none'"))),
                 u"passed failed skipped skipped"_s);
        const Json forbidden = test(makeWebhook("https://hooks.example.org/x", "'authType':'none'"));
        QCOMPARE(verdicts(forbidden), u"passed failed skipped skipped"_s);
        QVERIFY(detail(forbidden, 1).contains(u"--allow-webhooks-to hooks.example.org"));
        const Json noSecret = test(makeWebhook(m_sandbox->url().toString().toUtf8() + "/hooks/a", "'authType':'bearer'"));
        QCOMPARE(verdicts(noSecret), u"failed skipped skipped skipped"_s);
        const QByteArray subscribed =
            makeWebhook(m_sandbox->url().toString().toUtf8() + "/hooks/a", "'events':['user_signup']");
        QCOMPARE(verdicts(test(subscribed)), u"passed skipped skipped skipped"_s);
    }

    void anotherEndpoint()
    {
        fault::FaultServer vendor;
        vendor.always("POST", "/proxy/", fault::answer(400, quoted("{'error':{'code':190,'message':'EAATopSecret0123456789'}}")));
        SandboxSettings settings;
        QVERIFY(settings.destinations.setEndpoint(Provider::Meta, QUrl(vendor.origin().toString() + u"/proxy/"_s)));
        start(settings);
        configure(u"meta"_s);
        const Json result = test("meta");
        QCOMPARE(verdicts(result), u"passed passed skipped failed"_s);
        QVERIFY(!result.toBytes().contains("EAATop")); // a vendor that repeats what it was given
        QCOMPARE(vendor.count("POST", "/proxy/v"), 1);
        QCOMPARE(captured(), 0);
    }

    /// The shop's own story: Meta's token has expired, and another one mends it.
    void theDemoShop()
    {
        const Json before = test("meta", {}, true);
        QCOMPARE(verdicts(before), u"passed passed skipped failed"_s);
        QVERIFY2(detail(before, 3).contains(u"expired"), qPrintable(detail(before, 3)));
        m_sandbox->ask("PUT", "meta", quoted("{'config':{'pixelId':'418206573921084','accessToken':"
                                             "'EAANewToken0123456789','advancedMatching':true}}"));
        QCOMPARE(verdicts(test("meta")), u"passed passed passed passed"_s);
        QCOMPARE(verdicts(test("ga4")), u"passed passed passed unprovable"_s);
        QCOMPARE(verdicts(test("gads")), u"passed passed unprovable unprovable"_s);
    }

private:
    void start(const SandboxSettings &settings)
    {
        m_sandbox.reset();
        m_sandbox = std::make_unique<test::ServedSandbox>(*m_repository, m_clock, settings);
    }
    void configure(const QString &provider)
    {
        const QByteArray record = provider == u"ga4" ? ga4 : provider == u"meta" ? meta : gads;
        QCOMPARE(m_sandbox->ask("PUT", provider.toUtf8(), record).status, 201);
    }
    void control(const QString &body)
    {
        QCOMPARE(m_sandbox->ask("POST", "/_control", quoted(body.toUtf8())).status, 200);
    }
    QByteArray makeWebhook(const QByteArray &url, const QByteArray &members)
    {
        const Json made = m_sandbox->json("POST", "webhooks", quoted("{'name':'Orders','url':'" + url + "'," + members + "}"));
        return "webhooks/" + member(made, "id").toQString().toUtf8();
    }
    Json test(const QByteArray &path, const QByteArray &body = {}, bool withDemoShop = false)
    {
        if (withDemoShop && !m_repository->saveFirst(demoShop(), m_clock.now()).ok())
            qFatal("no demo shop");
        const SandboxResponse response = m_sandbox->ask("POST", path + "/test", quoted(body));
        if (response.status != 200)
            qFatal("%s: %d %s", path.constData(), response.status, response.body.constData());
        return *Json::parse(response.body);
    }
    int captured() { return int(member(m_sandbox->json("GET", "/_captured"), "total").toInteger()); }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Repository> m_repository;
    std::unique_ptr<test::ServedSandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestDestinationTest)
#include "tst_destinationtest.moc"
