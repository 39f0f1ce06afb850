#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/seeneventcodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

Json parsed(const QByteArray &bytes)
{
    const Result<Json, JsonError> result = Json::parse(bytes);
    if (!result)
        qFatal("not JSON: %s", bytes.constData());
    return *result;
}

} // namespace

class TestObservationCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsHealth();
    void acceptsHealthVariants_data();
    void acceptsHealthVariants();
    void canonicalHealth_data();
    void canonicalHealth();
    void readsLogs();
    void acceptsLogVariants_data();
    void acceptsLogVariants();
    void canonicalLogEntry_data();
    void canonicalLogEntry();
    void hidesSecretsInLogs();
    void eventsOfLogs_data();
    void eventsOfLogs();
    void testResults_data();
    void testResults();
    void readsChecks();
    void encodesTestRequests();
    void canonicalTestResult();
    void errors_data();
    void errors();
};

void TestObservationCodec::readsHealth()
{
    const auto health = codec::decodeHealth(parsed(
        R"({"status":"degraded","generatedAt":"2026-11-23T14:00:00.000Z","providers":[{"provider":"google_ads","enabled":true,"testMode":false,)"
        R"("status":"failing","delivered":12,"failed":0,"successRate":0.5,"p95Ms":120.5,"lastSuccessAt":"2026-11-23T13:00:00Z","lastError":"x"}],)"
        R"("window":"PT24H","series":[{"start":"2026-11-23T13:00:00Z","provider":"gads","delivered":3}]})"));
    QVERIFY(health.ok());
    QCOMPARE(health->status, HealthStatus::Degraded);
    QCOMPARE(health->window, u"PT24H"_s);
    const ProviderHealth &gads = health->providers.front();
    QVERIFY(gads.provider == ProviderId::of(Provider::GoogleAds));
    QCOMPARE(gads.status, HealthStatus::Failing);
    QVERIFY(gads.delivered == 12 && gads.failed == 0);
    QVERIFY(!gads.retrying && !gads.skipped); // no data is not zero
    QVERIFY(gads.successRate == 0.5 && gads.p95Ms == 120.5);
    QVERIFY(gads.lastSuccessAt.isValid() && !gads.lastFailureAt.isValid());
    QVERIFY(health->series.front().delivered == 3 && !health->series.front().failed);
}

void TestObservationCodec::acceptsHealthVariants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("providers"); // -1 = refused
    QTest::addColumn<HealthStatus>("first");
    const auto row = [](const char *name, QByteArray body, int providers, HealthStatus first = HealthStatus::Unknown) {
        QTest::newRow(name) << body << providers << first;
    };
    row("wrapped", R"({"data":{"status":"healthy","providers":[{"provider":"ga4","status":"idle"}]}})", 1, HealthStatus::Idle);
    row("map by provider", R"({"providers":{"ga4":{"status":"OK"},"meta":{}}})", 2, HealthStatus::Healthy);
    row("only a map", R"({"ga4":{"status":"down","delivered":1},"meta":{"status":"healthy"}})", 2, HealthStatus::Failing);
    row("map of words", R"({"status":"x","providers":{"ga4":"healthy"}})", 1, HealthStatus::Healthy);
    row("free words", R"({"status":"so-so","providers":[{"provider":"ga4","status":"meh"}]})", 1, HealthStatus::Unknown);
    row("no providers", R"({"status":"healthy"})", 0);
    row("null", "null", -1);
    row("empty", "{}", -1);
    row("list", "[]", -1);
    row("message", R"({"message":"x"})", -1);
}

void TestObservationCodec::acceptsHealthVariants()
{
    QFETCH(QByteArray, body);
    QFETCH(int, providers);
    QFETCH(HealthStatus, first);
    const auto health = codec::decodeHealth(parsed(body));
    QCOMPARE(health ? int(health->providers.size()) : -1, providers);
    if (providers > 0) {
        QCOMPARE(health->providers.front().status, first);
        QCOMPARE(health->providers.front().provider.canonical(), u"ga4"_s);
    }
}

void TestObservationCodec::canonicalHealth_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("canonical already") << QByteArray(R"({"status":"healthy","generatedAt":"2026-11-23T14:00:00.000Z","providers":[{"provider":"ga4","enabled":true,"delivered":1,"successRate":1.00,"x":[1]}],"window":"PT24H","series":[],"extra":1})")
                                       << QByteArray(R"({"status":"healthy","generatedAt":"2026-11-23T14:00:00.000Z","providers":[{"provider":"ga4","enabled":true,"delivered":1,"successRate":1.00,"x":[1]}],"window":"PT24H","series":[],"extra":1})");
    QTest::newRow("a map, other spellings") << QByteArray(R"({"google_ads":{"status":"ok","active":true,"successRate":98.5,"lastSuccessAt":1793520000,"own":1}})")
                                            << QByteArray(R"({"providers":[{"provider":"gads","enabled":true,"status":"healthy","successRate":0.985,"lastSuccessAt":"2026-11-01T08:00:00.000Z","own":1}]})");
}

void TestObservationCodec::canonicalHealth()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, canonical);
    const auto health = codec::decodeHealth(parsed(body));
    QVERIFY(health.ok());
    QCOMPARE(codec::encodeCanonical(*health).toBytes(), canonical);
}

void TestObservationCodec::readsLogs()
{
    const auto page = codec::decodeLogPage(parsed(
        R"({"data":[{"id":"01","timestamp":"2026-11-23T14:00:00.123Z","provider":"meta","event":"purchase","providerEvent":"Purchase","status":"retrying",)"
        R"("attempt":2,"httpStatus":503,"durationMs":40,"error":"busy","currency":"EUR","value":149.90,"requestId":"r","request":{},"response":{},"reason":"x","n":1}],"nextCursor":"c"})"));
    QVERIFY(page.ok());
    QCOMPARE(page->nextCursor, u"c"_s);
    const DeliveryLogEntry &entry = page->entries.front();
    QCOMPARE(entry.timestamp.toMSecsSinceEpoch() % 1000, 123);
    QCOMPARE(entry.destination, u"meta"_s);
    QVERIFY(!entry.toWebhook);
    QCOMPARE(entry.status, DeliveryStatus::Retrying);
    QVERIFY(entry.attempt == 2 && entry.httpStatus == 503 && entry.durationMs == 40);
    QCOMPARE(entry.value, u"149.90"_s);
    QCOMPARE(entry.source.find("n")->toInteger(), 1);
}

void TestObservationCodec::acceptsLogVariants_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1 = refused
    const auto row = [](const char *name, QByteArray body, int count) { QTest::newRow(name) << body << count; };
    row("data", R"({"data":[{}],"nextCursor":null})", 1);
    row("bare", R"([{"id":"1"},{"id":"2"}])", 2);
    row("logs", R"({"logs":[{"id":"1"}]})", 1);
    row("items", R"({"items":[]})", 0);
    row("entries", R"({"entries":[{}]})", 1);
    row("odd elements are left out", R"([1,null,{"id":"1"}])", 1);
    row("null", "null", -1);
    row("object", R"({"id":"1"})", -1);
}

void TestObservationCodec::acceptsLogVariants()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto page = codec::decodeLogPage(parsed(body));
    QCOMPARE(page ? int(page->entries.size()) : -1, count);
    if (page)
        QVERIFY(page->nextCursor.isEmpty());
}

void TestObservationCodec::canonicalLogEntry_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char *name, QByteArray entry, QByteArray canonical) { QTest::newRow(name) << entry << canonical; };
    row("aliases", R"({"createdAt":1793520000000,"eventName":"purchase","statusCode":"200","message":"m","status":"Delivered","provider":"google_ads","u":1.0})",
        R"({"timestamp":"2026-11-01T08:00:00.000Z","provider":"gads","event":"purchase","status":"delivered","httpStatus":200,"error":"m","u":1.0})");
    row("both an alias and the name", R"({"timestamp":"2026-11-01T08:00:00Z","time":5,"error":"e","message":"m","webhookId":"w"})",
        R"({"timestamp":"2026-11-01T08:00:00.000Z","webhookId":"w","error":"e","time":5,"message":"m"})");
    row("nothing known", R"({"x":1})", R"({"x":1})");
    row("odd values", R"({"id":5,"timestamp":"soon","status":"lost","attempt":"x","value":1e400})",
        R"({"id":5,"timestamp":"soon","status":"lost","attempt":"x","value":1e400})");
}

void TestObservationCodec::canonicalLogEntry()
{
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, canonical);
    const auto page = codec::decodeLogPage(parsed("[" + entry + "]"));
    QVERIFY(page.ok());
    QCOMPARE(codec::encodeCanonical(page->entries.front()).toBytes(), canonical);
}

void TestObservationCodec::hidesSecretsInLogs()
{
    const auto page = codec::decodeLogPage(parsed(
        R"([{"request":{"url":"https://x/mp/collect?measurement_id=G-1&api_secret=marker-a&v=2","headers":{"Authorization":"Bearer marker-b"},)"
        R"("body":{"access_token":"marker-c","data":[{"token":["marker-d"]}],"ok":"access_token=marker-e"}},"error":"GET ?access_token=marker-f failed"}])"));
    QVERIFY(page.ok());
    const DeliveryLogEntry &entry = page->entries.front();
    const QByteArray bytes = entry.source.toBytes();
    QVERIFY2(!bytes.contains("marker"), bytes.constData());
    QVERIFY(bytes.contains("measurement_id=G-1&api_secret=") && bytes.contains("&v=2"));
    QVERIFY(!entry.error.contains(u"marker"_s));
}

void TestObservationCodec::eventsOfLogs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("id");
    QTest::newRow("ours") << QByteArray(R"({"eventId":"e1","event":"purchase","payload":{"event":"purchase","id":"x","order":{"total":1.10}}})")
                          << QByteArray(R"({"event":"purchase","id":"x","order":{"total":1.10}})") << u"e1"_s;
    QTest::newRow("an id of its own") << QByteArray(R"({"payload":{"event":"purchase","id":7}})")
                                      << QByteArray(R"({"event":"purchase","id":7})") << u"7"_s;
    QTest::newRow("an object event") << QByteArray(R"({"event":{"eventName":"purchase","id":"x"}})")
                                     << QByteArray(R"({"eventName":"purchase","id":"x"})") << u"x"_s;
    QTest::newRow("eventPayload") << QByteArray(R"({"event":"purchase","eventPayload":{"a":1}})") << QByteArray(R"({"a":1})") << QString();
    QTest::newRow("data") << QByteArray(R"({"data":{"event":"purchase"}})") << QByteArray(R"({"event":"purchase"})") << QString();
    QTest::newRow("other data") << QByteArray(R"({"event":"purchase","data":{"ok":true}})") << QByteArray() << QString();
    QTest::newRow("no object") << QByteArray(R"({"event":"purchase","payload":"{}","eventId":"e1"})") << QByteArray() << u"e1"_s;
    QTest::newRow("nothing") << QByteArray(R"({"event":"purchase"})") << QByteArray() << QString();
}

void TestObservationCodec::eventsOfLogs()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, event);
    QFETCH(QString, id);
    const auto page = codec::decodeLogPage(parsed("[" + line + "]"));
    QVERIFY(page.ok());
    const DeliveryLogEntry &entry = page->entries.front();
    const Json *found = codec::eventOf(entry);
    QCOMPARE(found ? found->toBytes() : QByteArray(), event);
    QCOMPARE(codec::eventIdOf(entry), id);
    if (found && line.contains("purchase") && line.contains("eventName"))
        QCOMPARE(entry.event, u"purchase"_s); // the name is told even where `event` is the event itself
    if (found && found->find("event"))
        QCOMPARE(codec::eventNameOf(*found), u"purchase"_s);
    QCOMPARE(codec::encodeCanonical(entry).find("payload") != nullptr, line.contains("\"payload\""));
}

void TestObservationCodec::testResults_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<int>("success"); // -1 = cannot tell
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, QByteArray body, int status, int success, QString message = {}) {
        QTest::newRow(name) << body << status << success << message;
    };
    row("success", R"({"success":true,"message":"fine"})", 200, 1, u"fine"_s);
    row("failure", R"({"success":false,"message":"no"})", 200, 0, u"no"_s);
    row("ok flag", R"({"ok":true})", 200, 1);
    row("ok word", R"({"ok":"failed"})", 200, 0);
    row("status word", R"({"status":"success"})", 200, 1);
    row("status error", R"({"status":"error","error":"bad token"})", 200, 0, u"bad token"_s);
    row("free status word", R"({"status":"pending"})", 202, -1);
    row("status number", R"({"status":200})", 200, -1);
    row("wrapped", R"({"data":{"success":true}})", 200, 1);
    row("message only", R"({"message":"sent"})", 200, -1, u"sent"_s);
    row("bare message", R"("sent")", 200, -1, u"sent"_s);
    row("empty", "null", 204, -1);
    row("empty object", "{}", 200, -1);
    row("422", R"({"statusCode":422,"message":["a","b"],"error":"Unprocessable"})", 422, 0, u"a\nb"_s);
    row("500 with success", R"({"success":true,"message":"odd"})", 500, 0, u"odd"_s);
    row("404 empty", "null", 404, 0);
}

void TestObservationCodec::testResults()
{
    QFETCH(QByteArray, body);
    QFETCH(int, httpStatus);
    QFETCH(int, success);
    QFETCH(QString, message);
    const TestResult result = codec::decodeTestResult(parsed(body), httpStatus);
    QCOMPARE(result.success ? int(*result.success) : -1, success);
    QCOMPARE(result.message, message);
}

void TestObservationCodec::readsChecks()
{
    const TestResult result = codec::decodeTestResult(
        parsed(R"({"success":true,"durationMs":12,"checks":[{"name":"settings","status":"passed","durationMs":0},{"name":"credentials","status":"unprovable","detail":"d"},)"
               R"({"name":"moon","status":"full"}],"request":{"headers":{"Authorization":"marker"}},"response":{"status":204}})"), 200);
    QVERIFY(result.durationMs == 12);
    QCOMPARE(result.checks.size(), size_t(3));
    QCOMPARE(result.checks[0].name, CheckName::Settings);
    QCOMPARE(result.checks[1].status, CheckStatus::Unprovable);
    QCOMPARE(result.checks[1].detail, u"d"_s);
    QCOMPARE(result.checks[2].name, CheckName::Unknown);
    QCOMPARE(result.checks[2].statusText, u"full"_s);
    QVERIFY(!result.request.toBytes().contains("marker"));
    QCOMPARE(result.response.toBytes(), R"({"status":204})");
}

void TestObservationCodec::encodesTestRequests()
{
    QVERIFY(codec::encodeTestRequest({}).isNull());
    TestRequest request;
    request.event = parsed(R"({"event":"purchase"})");
    request.bypassFilters = true;
    QCOMPARE(codec::encodeTestRequest(request).toBytes(), R"({"event":{"event":"purchase"},"bypassFilters":true})");
    request = {};
    request.testEventCode = u"TEST48213"_s;
    QCOMPARE(codec::encodeTestRequest(request).toBytes(), R"({"testEventCode":"TEST48213"})");
}

void TestObservationCodec::canonicalTestResult()
{
    QCOMPARE(codec::encodeCanonical(codec::decodeTestResult(parsed(R"({"ok":"passed","x":1})"), 200)).toBytes(),
             R"({"success":true,"message":"","checks":[],"x":1})");
    QCOMPARE(codec::encodeCanonical(codec::decodeTestResult(Json(), 204)).toBytes(), R"({"success":null,"message":"","checks":[]})");
}

void TestObservationCodec::errors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("fields");
    const auto row = [](const char *name, QByteArray body, QString message, QString code = {}, QString fields = {}) {
        QTest::newRow(name) << body << message << code << fields;
    };
    row("text", R"({"statusCode":422,"message":"no","error":"Unprocessable"})", u"no"_s, u"Unprocessable"_s);
    row("list", R"({"message":["a","b"]})", u"a\nb"_s);
    row("error object", R"({"error":{"code":"E1","message":"m"}})", u"m"_s, u"E1"_s);
    row("error name", R"({"error":{"name":"N"},"message":"m"})", u"m"_s, u"N"_s);
    row("error code number", R"({"error":{"code":190}})", {}, u"190"_s);
    row("bare text", R"("broken")", u"broken"_s);
    row("field lists", R"({"fieldErrors":{"config.pixelId":["x","y"]}})", {}, {}, u"config.pixelId=x|y"_s);
    row("field texts", R"({"errors":{"name":"x"}})", {}, {}, u"name=x"_s);
    row("list of fields", R"({"errors":[{"field":"a","message":"x"},{"path":"a","message":"y"}]})", {}, {}, u"a=x|y"_s);
    row("inside error", R"({"error":{"fieldErrors":{"a":["x"]}}})", {}, {}, u"a=x"_s);
    row("null", "null", {});
    row("odd", R"({"message":5,"error":[1],"fieldErrors":7})", u"5"_s);
}

void TestObservationCodec::errors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(QString, code);
    QFETCH(QString, fields);
    const codec::ErrorBody error = codec::decodeError(parsed(body));
    QCOMPARE(error.message, message);
    QCOMPARE(error.code, code);
    QStringList flat;
    for (const auto &[path, texts] : error.fieldErrors)
        flat += path + u'=' + QStringList(texts.begin(), texts.end()).join(u'|');
    QCOMPARE(flat.join(u';'), fields);
}

QTEST_GUILESS_MAIN(TestObservationCodec)
#include "tst_observationcodec.moc"
