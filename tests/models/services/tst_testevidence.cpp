// Evidence of tests as text, JSON, HTML and JUnit: what is in it, and that no secret and no person is.
#include "models/domain/codec/observationcodec.h"
#include "models/services/testevidence.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

Json json(const QByteArray &text)
{
    const auto parsed = Json::parse(text);
    return parsed ? *parsed : Json();
}

const QByteArray failing = R"({"success":false,"message":"Meta refused the token","durationMs":132,"checks":[
 {"name":"settings","status":"passed","detail":"","durationMs":1},
 {"name":"reachable","status":"passed","detail":"<b>graph</b> & co","durationMs":84},
 {"name":"payload","status":"skipped","detail":"never read"},
 {"name":"credentials","status":"failed","detail":"error 190, access_token=MARKERtoken"}],
 "request":{"method":"POST","url":"https:\/\/graph.facebook.com/v19.0/1/events?access_token=MARKERtoken",
  "headers":{"Content-Type":"application/json","Authorization":"Bearer MARKERtoken"},
  "body":"{\"data\":[{\"event_name\":\"Purchase\",\"user_data\":{\"em\":[\"MARKERhash\"]}}],\"access_token\":\"MARKERtoken\"}"},
 "response":{"status":400,"body":{"error":{"code":190,"message":"expired"},"user":{"email":"MARKER@example.org"}}}})";

TestEvidence evidence(const QByteArray &body, int status = 200)
{
    TestEvidence test;
    test.destination = u"meta"_s;
    test.destinationName = u"Meta"_s;
    test.site = u"3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b"_s;
    test.service = u"http://127.0.0.1:8080"_s;
    test.environment = Environment::Sandbox;
    test.startedAt = QDateTime::fromString(u"2026-11-23T14:49:07Z"_s, Qt::ISODate);
    test.elapsedMs = 140;
    test.result = codec::decodeTestResult(json(body), status);
    return test;
}

/// The elements of a JUnit file: name of the case and what became of it. Empty when it is no XML.
std::vector<std::pair<QString, QString>> cases(const QByteArray &xml)
{
    std::vector<std::pair<QString, QString>> found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"testcase")
            found.emplace_back(reader.attributes().value(u"name"_s).toString(), u"passed"_s);
        else if (!found.empty() && reader.name() != u"testsuite")
            found.back().second = reader.name().toString();
    }
    return reader.hasError() ? decltype(found)() : found;
}

} // namespace

class TestEvidenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void noSecretAndNoPersonInAnyOfThem()
    {
        const std::vector<TestEvidence> tests{evidence(failing)};
        for (const EvidenceDetail detail : {EvidenceDetail::Summary, EvidenceDetail::WithPayloads}) {
            QVERIFY(!evidenceText(tests, detail).contains(u"MARKER"_s));
            QVERIFY(!evidenceJson(tests, detail).toBytes().contains("MARKER"));
            QVERIFY(!evidenceHtml(tests, detail).contains("MARKER"));
        }
        QVERIFY(!evidenceJUnit(tests).contains("MARKER"));
        const QString text = evidenceText(tests, EvidenceDetail::WithPayloads);
        QVERIFY2(text.contains(u"\"em\":"_s) && text.contains(u"Purchase"_s), qPrintable(text)); // which keys there were stays
        const Json request = json("{\"user\":{\"id\":\"MARKER\"},\"a\":[{\"ip\":\"MARKER\",\"city\":\"MARKER\",\"user_id\":\"MARKER\",\"X-Forwarded-For\":\"MARKER\"}],\"body\":\"{\\\"user_data\\\":{\\\"x\\\":\\\"MARKER"
                                  "\\\"},\\\"cut\\\":\"}");
        TestEvidence cut = evidence("{\"success\":true}");
        cut.result->request = request;
        QVERIFY(!evidenceJson({cut}, EvidenceDetail::WithPayloads).toBytes().contains("MARKER"));
    }

    void textSaysTheFourVerdicts()
    {
        const QString text = evidenceText({evidence(failing)}, EvidenceDetail::Summary);
        QVERIFY(text.startsWith(u"Meta: Failed\n"_s));
        for (const char16_t *line : {u"Settings complete: Passed (1 ms)", u"Reachable: Passed (84 ms)", u"Payload accepted: Skipped",
                                     u"Credentials proven: Failed", u"2026-11-23 14:49:07 UTC", u"http://127.0.0.1:8080 (Sandbox)"})
            QVERIFY2(text.contains(QString::fromUtf16(line)), qPrintable(text));
        QVERIFY(!text.contains(u"graph.facebook.com"_s));
        QVERIFY(evidenceText({evidence(failing)}, EvidenceDetail::WithPayloads).contains(u"POST https://graph.facebook.com/v19.0/1/events"_s));
    }

    void unprovableIsNeverPassed()
    {
        const TestEvidence test = evidence("{\"success\":true,\"checks\":[{\"name\":\"credentials\",\"status\":\"unprovable\",\"detail\":\"GA4 tells nobody\"}]}");
        QVERIFY(evidenceText({test}, EvidenceDetail::Summary).startsWith(u"Meta: Passed as far as it can be proven\n"_s));
        QCOMPARE(cases(evidenceJUnit({test})), (std::vector<std::pair<QString, QString>>{{u"Credentials proven"_s, u"skipped"_s}}));
        // An empty 2xx says nothing.
        const TestEvidence empty = evidence({});
        QVERIFY(evidenceText({empty}, EvidenceDetail::Summary).contains(u"Cannot tell"_s));
        QCOMPARE(cases(evidenceJUnit({empty})).front().second, u"error"_s);
    }

    void jUnitIsXmlWhateverIsInIt()
    {
        TestEvidence test = evidence(failing);
        test.destinationName = u"\u0001\uFFFE]]>\"<&"_s + QChar(0xD800);
        test.result->checks[3].detail = u"a\u0000b\u001b[31m ]]> \uFFFF"_s;
        const auto found = cases(evidenceJUnit({test, evidence("{\"success\":true}")}));
        QCOMPARE(found.size(), 5u);
        QCOMPARE(found[0].second, u"passed"_s);
        QCOMPARE(found[2].second, u"skipped"_s);
        QCOMPARE(found[3], std::pair(u"Credentials proven"_s, u"failure"_s));
        QCOMPARE(found[4].second, u"passed"_s);
    }

    void aRefusalIsAnErrorEverywhere()
    {
        TestEvidence test = evidence("{}");
        test.result.reset();
        test.refusal = u"401: the service refused the token."_s;
        QCOMPARE(cases(evidenceJUnit({test})).front().second, u"error"_s);
        QVERIFY(evidenceText({test}, EvidenceDetail::Summary).contains(test.refusal));
        QVERIFY(evidenceHtml({test}, EvidenceDetail::Summary).contains("401: the service refused the token."));
        QVERIFY(evidenceJson({test}, EvidenceDetail::Summary).toBytes().contains("\"success\":null,\"refusal\":\"401"));
    }

    /// Readers of JUnit ask for a host; the sandbox within the program has no address.
    void hostNames_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("embedded") << QString() << QByteArray("localhost");
        QTest::newRow("service") << u"https://api.selwise.com/api/v1"_s << QByteArray("api.selwise.com");
        QTest::newRow("a name alone") << u"build-7"_s << QByteArray("build-7");
    }
    void hostNames()
    {
        QFETCH(QString, service);
        QFETCH(QByteArray, host);
        TestEvidence test = evidence("{\"success\":true}");
        test.service = service;
        QVERIFY(evidenceJUnit({test}).contains(" hostname=\"" + host + '"'));
    }

    void htmlStandsAlone()
    {
        TestEvidence test = evidence(failing);
        test.destinationName = u"<script>alert(1)</script>"_s;
        test.manualStep = {u"I saw the event"_s, u"Ada <ada>"_s, test.startedAt};
        test.localDecision = u"It would be sent."_s;
        test.bypassFilters = true;
        const QByteArray html = evidenceHtml({test}, EvidenceDetail::WithPayloads);
        QVERIFY(html.startsWith("<!DOCTYPE html>") && html.contains("prefers-color-scheme:dark") && html.contains("lang=\"en\""));
        for (const char *unwanted : {"<script", "src=", "href=", "@import", "url(", "<b>graph", "Ada <ada>"})
            QVERIFY2(!html.contains(unwanted), unwanted);
        for (const char *wanted : {"&lt;script&gt;alert", "bypassed", "an assumption", "I saw the event", "Credentials proven"})
            QVERIFY2(html.contains(wanted), wanted);
    }

    void jsonHasFixedMembers()
    {
        const Json file = evidenceJson({evidence(failing)}, EvidenceDetail::Summary);
        const QByteArray text = file.toBytes();
        QVERIFY2(text.startsWith("{\"version\":1,\"tests\":[{\"destination\":\"meta\",\"destinationName\":\"Meta\",\"site\":\"3f2b8c1e"), text.constData());
        QVERIFY(text.contains("\"environment\":\"sandbox\",\"startedAt\":\"2026-11-23T14:49:07.000Z\",\"elapsedMs\":140,\"bypassFilters\":false,\"success\":false"));
        QVERIFY(text.contains("{\"name\":\"payload\",\"status\":\"skipped\",\"detail\":\"never read\"}"));
        QVERIFY(!text.contains("\"request\""));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceTest)
#include "tst_testevidence.moc"
