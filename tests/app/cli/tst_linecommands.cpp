// explain, webhook sign and webhook verify: a JSON document a line, answered a line each, whatever the lines are.
#include "app/cli/linereader.h"
#include "models/domain/json.h"
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/memorylimit.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

namespace {

const QByteArray config = "{\"provider\":\"meta\",\"enabled\":true,\"config\":{\"pixelId\":\"418206573921084\",\"accessToken\":\"MARKER-token\"},"
                          "\"eventMapping\":{\"purchase\":\"Purchase\"},\"eventFilters\":{\"purchase\":{\"enabled\":true,\"conditions\":["
                          "{\"field\":\"order.total\",\"operator\":\"gte\",\"value\":1}]}}}";

QByteArray line(const QByteArray &id, const QByteArray &event, const QByteArray &more = {})
{
    return "{\"id\":" + id + ",\"event\":" + event + ",\"provider\":\"meta\",\"config\":" + config + more + "}\n";
}

QByteArray purchase(const QByteArray &total)
{
    return "{\"event\":\"purchase\",\"id\":\"e-1\",\"timestamp\":1764000000000,\"visitorId\":\"v-1\",\"order\":{\"id\":\"o-1\",\"total\":" + total
           + "},\"context\":{\"userAgent\":\"UA\",\"url\":\"https:/" + "/shop.example/done\",\"fbp\":\"fb.1.1596403881668.1116446470\"}}";
}

std::vector<Json> answers(const QByteArray &out)
{
    std::vector<Json> result;
    for (const QByteArray &one : out.split('\n')) {
        if (one.isEmpty())
            continue;
        const auto parsed = Json::parse(one, Json::Duplicates::Refuse);
        result.push_back(parsed ? *parsed : Json());
    }
    return result;
}

QString text(const Json &json, std::string_view name)
{
    const Json *member = json.find(name);
    return member ? member->toQString() : QString();
}

} // namespace

class LineCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_console = std::make_unique<ConsoleProgram>();
    }

    void explainsWhatIsSent()
    {
        const Outcome outcome = explain(line("\"a\"", purchase("149.90"), ",\"site\":{\"currency\":\"TRY\"}"));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, "");
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(found.size(), 1u);
        const Json &answer = found[0];
        QCOMPARE(text(answer, "id"), u"a"_s);
        QCOMPARE(text(answer, "outcome"), u"send"_s);
        QCOMPARE(text(answer, "providerEvent"), u"Purchase"_s);
        QCOMPARE(answer.find("currency")->toBytes(), "{\"code\":\"TRY\",\"source\":\"site\"}");
        QVERIFY(answer.find("warnings")->isArray());
        const Json *request = answer.find("request");
        QVERIFY(request && request->isObject());
        QCOMPARE(text(*request, "method"), u"POST"_s);
        QVERIFY2(text(*request, "url").contains(u"/418206573921084/events"_s), request->toBytes().constData());
        QVERIFY(request->find("headers")->isObject());
        QVERIFY(text(*request, "body").contains(u"149.90"_s));
        QVERIFY(!outcome.out.contains("MARKER"));
        QStringList gates;
        for (const Json &step : answer.find("steps")->elements()) {
            gates << text(step, "gate");
            QVERIFY(!text(step, "verdict").isEmpty() && !text(step, "detail").isEmpty() && step.find("input"));
        }
        QCOMPARE(gates.first(), u"enabled"_s);
        QCOMPARE(gates.last(), u"send"_s);
        QCOMPARE(explain(line("\"a\"", purchase("149.90"), ",\"site\":{\"currency\":\"TRY\"}")).out, outcome.out); // the same again
    }

    void explainsWhatStoppedIt()
    {
        const Outcome outcome = explain(line("7", purchase("0.99")) + line("8", "{\"event\":\"user_login\"}") + line("9", "[]"));
        QCOMPARE(outcome.code, 0);
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0].find("id")->toBytes(), "7");
        QCOMPARE(text(found[0], "outcome"), u"filtered"_s);
        QVERIFY2(outcome.out.contains("order.total must be at least 1; it was 0.99."), outcome.out.constData());
        QVERIFY(found[0].find("request")->isNull());
        QCOMPARE(text(found[1], "outcome"), u"unmapped"_s);
        QCOMPARE(text(found[2], "outcome"), u"invalid"_s);
    }

    void rulesAndPaths()
    {
        const auto outcomeOf = [&](const QByteArray &event, const QByteArray &more) {
            const std::vector<Json> found = answers(explain(line("1", event, more)).out);
            return found.empty() ? QString() : text(found[0], "outcome");
        };
        QCOMPARE(outcomeOf("{\"event\":\"page_view\"}", ",\"rules\":{\"unmapped\":\"forward\"}"), u"send"_s);
        QCOMPARE(outcomeOf(purchase("\"5\""), ",\"rules\":{\"numericText\":\"text\"}"), u"filtered"_s);
        QCOMPARE(outcomeOf(purchase("\"5\""), {}), u"send"_s);
        const Outcome wrong = explain(line("1", purchase("5"), ",\"rules\":{\"conditions\":\"some\"}")
                                      + line("2", purchase("5"), ",\"rules\":{\"kind\":\"any\"}")
                                      + line("3", purchase("5"), ",\"paths\":{\"shoe\":\"size\"}")
                                      + line("4", purchase("5"), ",\"paths\":{\"email\":\"buyer.mail\"}"));
        QCOMPARE(wrong.code, 2);
        const std::vector<Json> found = answers(wrong.out);
        QCOMPARE(found.size(), 4u);
        for (size_t i = 0; i < 3; ++i)
            QVERIFY2(!text(found[i], "error").isEmpty(), found[i].toBytes().constData());
        QCOMPARE(text(found[3], "outcome"), u"send"_s);
    }

    void explainsAWebhook()
    {
        const QByteArray webhook = "{\"id\":\"w1\",\"name\":\"Orders\",\"url\":\"https:/" "/hooks.example/in\",\"authType\":\"hmac\","
                                   "\"authConfig\":{\"secret\":\"MARKER-secret\"},\"events\":[\"purchase\"]}";
        const Outcome outcome = explain("{\"id\":\"x\",\"event\":" + purchase("5") + ",\"webhook\":" + webhook + ",\"now\":1764000000}\n");
        QCOMPARE(outcome.code, 0);
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(text(found.at(0), "outcome"), u"send"_s);
        const Json *request = found[0].find("request");
        QCOMPARE(text(*request, "url"), u"https://hooks.example/in"_s);
        QVERIFY2(request->find("headers")->toBytes().contains("sha256="), request->toBytes().constData());
        QVERIFY(!outcome.out.contains("MARKER"));
    }

    /// "send" is never said of what cannot be sent: the last step says so, and why.
    void whatCannotBeSent_data()
    {
        QTest::addColumn<QByteArray>("destination");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("input");
        const QByteArray mapped = R"("eventMapping":{"purchase":"purchase"})";
        QTest::newRow("GA4 without an id") << R"("provider":"ga4","config":{"enabled":true,)" + mapped + "}"
                                           << u"invalid"_s << u"setting-missing"_s << u"config.measurementId"_s;
        QTest::newRow("Meta without an id") << R"("provider":"meta","config":{"enabled":true,"config":{"accessToken":"MARKER"},)" + mapped + "}"
                                            << u"invalid"_s << u"setting-missing"_s << u"config.pixelId"_s;
        QTest::newRow("Google Ads without a label") << R"("provider":"google_ads","config":{"enabled":true,"config":{"conversionId":"AW-1"},)" + mapped + "}"
                                                    << u"invalid"_s << u"setting-missing"_s << u"config.conversionLabel"_s;
        QTest::newRow("in test mode") << R"("provider":"ga4","config":{"enabled":true,"testMode":true,)" + mapped + "}"
                                      << u"test"_s << u"setting-missing"_s << u"config.measurementId"_s;
        QTest::newRow("ftp") << QByteArray(R"("webhook":{"name":"w","url":"ftp:/)" R"(/x.example/in"})")
                             << u"invalid"_s << u"endpoint-unusable"_s << u"url"_s;
        QTest::newRow("no address") << QByteArray(R"("webhook":{"name":"w"})") << u"invalid"_s << u"setting-missing"_s << u"url"_s;
        QTest::newRow("user and password") << QByteArray(R"("webhook":{"name":"w","url":"https:/)" R"(/u:MARKER@x.example/in"})")
                                           << u"invalid"_s << u"endpoint-unusable"_s << u"url"_s;
    }
    void whatCannotBeSent()
    {
        QFETCH(QByteArray, destination);
        const Outcome outcome = explain("{\"id\":1,\"event\":" + purchase("5") + ',' + destination + "}\n");
        QCOMPARE(outcome.code, 0);
        const Json answer = answers(outcome.out).at(0);
        QTEST(text(answer, "outcome"), "outcome");
        QVERIFY(answer.find("request")->isNull());
        const Json &last = answer.find("steps")->elements().back();
        QCOMPARE(text(last, "gate"), u"send"_s);
        QCOMPARE(text(last, "verdict"), u"stopped"_s);
        QTEST(text(last, "code"), "code");
        QTEST(text(last, "input"), "input");
        QVERIFY2(text(last, "detail").startsWith(u"This cannot be sent."_s), outcome.out.constData());
        QVERIFY(!outcome.out.contains("MARKER"));
    }

    /// A mask stands for a secret that is there, never for one that is not.
    void secretsThatAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("destination");
        QTest::addColumn<bool>("missing");
        QTest::addColumn<QByteArray>("shown"); // of the mask's place
        const QByteArray on = "'enabled':true,'eventMapping':{'purchase':'Purchase'},'config':";
        const QByteArray meta = "'provider':'meta','config':{" + on, ga4 = "'provider':'ga4','config':{" + on;
        const QByteArray mask = "••••••••";
        QTest::newRow("Meta, absent") << meta + "{'pixelId':'1'}}" << true << QByteArray("access_token");
        QTest::newRow("Meta, empty") << meta + "{'pixelId':'1','accessToken':''}}" << true << QByteArray("access_token");
        QTest::newRow("Meta, masked") << meta + "{'pixelId':'1','accessToken':'" + mask + "'}}" << false << "access_token=" + mask;
        QTest::newRow("Meta, named") << meta + "{'pixelId':'1'},'secretsSet':['accessToken']}" << false << "access_token=" + mask;
        QTest::newRow("Meta, there") << meta + "{'pixelId':'1','accessToken':'MARKER'}}" << false << "access_token=" + mask;
        QTest::newRow("GA4, absent") << ga4 + "{'measurementId':'G-1'}}" << true << QByteArray("api_secret");
        const QByteArray hook = "'webhook':{'name':'w','url':'https:/" "/x.example/in','authType':";
        QTest::newRow("bearer, absent") << hook + "'bearer'}" << true << QByteArray("Authorization");
        QTest::newRow("bearer, masked") << hook + "'bearer','authConfig':{'token':'" + mask + "'}}" << false << "Bearer " + mask;
        QTest::newRow("bearer, there") << hook + "'bearer','authConfig':{'token':'MARKER'}}" << false << "Bearer " + mask;
        QTest::newRow("basic, half of it") << hook + "'basic','authConfig':{'username':'u'}}" << true << QByteArray("Authorization");
        QTest::newRow("hmac, absent") << hook + "'hmac'}" << true << QByteArray("X-Selwise-Signature");
    }
    void secretsThatAreNotThere()
    {
        QFETCH(QByteArray, destination);
        destination.replace('\'', '"');
        QFETCH(bool, missing);
        QFETCH(QByteArray, shown);
        const Outcome outcome = explain("{\"id\":1,\"event\":" + purchase("5") + ',' + destination + "}\n");
        const Json answer = answers(outcome.out).at(0);
        QCOMPARE(text(answer, "outcome"), u"send"_s);
        QCOMPARE(answer.find("warnings")->toBytes().contains("secret-missing: "), missing);
        const QByteArray request = answer.find("request")->toBytes();
        QVERIFY2(request.contains(shown) != missing, outcome.out.constData());
        QVERIFY(!outcome.out.contains("MARKER"));
    }

    void aTokenInTheAddressOfAWebhook()
    {
        const Outcome outcome = explain("{\"id\":1,\"event\":" + purchase("5") +
                                        R"(,"webhook":{"name":"w","url":"https:/)" R"(/x.example/in?shop=1&token=MARKER&a=b%20c"}})" + '\n');
        const Json answer = answers(outcome.out).at(0);
        QCOMPARE(text(*answer.find("request"), "url"), u"https://x.example/in?shop=1&token=••••••••&a=b%20c"_s);
        QVERIFY(!outcome.out.contains("MARKER"));
    }

    /// What has the wrong type is said at its place: read leniently, the answer would be about another record.
    void wrongTypes_data()
    {
        QTest::addColumn<QByteArray>("destination");
        QTest::addColumn<QString>("error");
        const auto provider = [](const char *name, const QByteArray &record, const QString &error) {
            QTest::newRow(name) << R"("provider":"meta","config":)" + record << error;
        };
        provider("enabled", R"({"enabled":"yes"})", u"“config.enabled” is not what is expected there: true or false."_s);
        provider("enabled is null", R"({"enabled":null})", u"“config.enabled” is not"_s);
        provider("testMode", R"({"enabled":true,"testMode":1})", u"“config.testMode” is not"_s);
        provider("settings", R"({"enabled":true,"config":"x"})", u"“config.config” is not what is expected there: an object."_s);
        provider("mapping", R"({"enabled":true,"eventMapping":["purchase"]})", u"“config.eventMapping” is not"_s);
        provider("mapped to a number", R"({"enabled":true,"eventMapping":{"purchase":7}})",
                 u"“config.eventMapping.purchase” is not what is expected there: text."_s);
        provider("filters", R"({"eventFilters":[]})", u"“config.eventFilters” is not"_s);
        provider("conditions", R"({"eventFilters":{"purchase":{"conditions":{}}}})",
                 u"“config.eventFilters.purchase.conditions” is not what is expected there: a list."_s);
        provider("operator", R"({"eventFilters":{"purchase":{"conditions":[{"field":"a","operator":1}]}}})",
                 u"“config.eventFilters.purchase.conditions[0].operator” is not"_s);
        QTest::newRow("unknown provider") << QByteArray(R"("provider":"tiktok","config":{"enabled":true})")
                                          << u"“provider” is not what is expected there: ga4, meta or gads"_s;
        QTest::newRow("unknown and not configured") << QByteArray(R"("provider":"tiktok","config":null)") << u"“provider” is not"_s;
        QTest::newRow("no config") << QByteArray(R"("provider":"meta")") << u"“config” is missing: "_s;
        QTest::newRow("no provider") << QByteArray(R"("config":{"enabled":true})") << u"“provider” is missing: "_s;
        QTest::newRow("webhook's events") << QByteArray(R"("webhook":{"url":"https:/)" R"(/x.example","events":"purchase"})") << u"“webhook.events” is not"_s;
        QTest::newRow("webhook's authConfig") << QByteArray(R"("webhook":{"url":"https:/)" R"(/x.example","authConfig":"MARKER"})") << u"“webhook.authConfig” is not"_s;
    }
    void wrongTypes()
    {
        QFETCH(QByteArray, destination);
        QFETCH(QString, error);
        const Outcome outcome = explain("{\"id\":1,\"event\":" + purchase("5") + ',' + destination + "}\n");
        QCOMPARE(outcome.code, 2);
        const QString said = text(answers(outcome.out).at(0), "error");
        QVERIFY2(said.contains(error), qPrintable(said));
        QVERIFY(!outcome.out.contains("MARKER"));
    }

    void theNearestMapping()
    {
        const Outcome outcome = explain(line("1", "{\"event\":\"purchsae\"}")
                                        + R"({"id":2,"event":{"event":"purchase"},"provider":"meta","config":{"enabled":true}})" + '\n'
                                        + R"({"id":3,"event":{"event":"user_logn"},"webhook":{"url":"https:/)" R"(/x.example","events":["purchase","user_login"]}})" + '\n');
        const std::vector<Json> found = answers(outcome.out);
        const auto last = [&](size_t i) { return text(found.at(i).find("steps")->elements().back(), "detail"); };
        QVERIFY2(last(0).endsWith(u"The nearest mapping is purchase → Purchase."_s), qPrintable(last(0)));
        QVERIFY2(last(1).endsWith(u"Nothing is mapped here at all."_s), qPrintable(last(1)));
        QVERIFY2(last(2).endsWith(u"The nearest event it takes is user_login."_s), qPrintable(last(2)));
    }

    void aBadLineStopsNoOther_data()
    {
        QTest::addColumn<QByteArray>("bad");
        const auto row = [](const char *name, const QByteArray &bad) { QTest::newRow(name) << bad; };
        row("not JSON", "event=purchase");
        row("truncated", "{\"id\":1,\"event\":{");
        row("nested 10,000", "{\"id\":1,\"event\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + '}');
        row("repeated key", "{\"id\":1,\"id\":2,\"event\":{}}");
        row("repeated key inside", "{\"id\":1,\"event\":{\"a\":1,\"a\":2},\"provider\":\"meta\",\"config\":{}}");
        row("NaN", "{\"id\":1,\"event\":{\"total\":NaN}}");
        row("Infinity", "{\"id\":1,\"event\":{\"total\":-Infinity}}");
        row("NUL", QByteArray("{\"id\":1,\0}", 9));
        row("not UTF-8 outside of text", "\xff\xfe");
        row("no destination", "{\"id\":1,\"event\":{}}");
        row("both destinations", "{\"id\":1,\"event\":{},\"provider\":\"meta\",\"config\":null,\"webhook\":{}}");
        row("config is text", "{\"id\":1,\"event\":{},\"provider\":\"meta\",\"config\":\"x\"}");
        row("no event", "{\"id\":1,\"provider\":\"meta\",\"config\":null}");
        row("a number", "7");
        row("9 MiB", "{\"id\":1,\"event\":\"" + QByteArray(9 << 20, 'x') + "\"}");
    }
    void aBadLineStopsNoOther()
    {
        QFETCH(QByteArray, bad);
        const Outcome outcome = explain(line("\"before\"", purchase("5")) + '\n' + bad + '\n' + line("\"behind\"", purchase("5")));
        QCOMPARE(outcome.code, 2);
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(found.size(), 3u);
        QCOMPARE(text(found[0], "outcome"), u"send"_s);
        QCOMPARE(text(found[2], "id"), u"behind"_s);
        QCOMPARE(text(found[2], "outcome"), u"send"_s);
        const QString error = text(found[1], "error");
        QVERIFY(!error.isEmpty() && error.size() < 400);
        QVERIFY2(found[1].find("id")->toBytes() == "1" || found[1].find("id")->toBytes() == "3", found[1].toBytes().constData());
    }

    void oddEventsAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::newRow("number of 400 digits") << purchase(QByteArray(400, '9'));
        QTest::newRow("1e400") << purchase("1e400");
        QTest::newRow("invalid UTF-8 in text") << purchase("5").replace("UA", "\xff\xfe");
        QTest::newRow("lone surrogate") << purchase("5").replace("UA", "\\ud800");
        QTest::newRow("NUL in text") << purchase("5").replace("UA", "\\u0000");
        QTest::newRow("4 MB of text") << purchase("5").replace("UA", QByteArray(4 << 20, 'y'));
    }
    void oddEventsAreAnswered()
    {
        QFETCH(QByteArray, event);
        const Outcome outcome = explain(line("\"odd\"", event));
        QCOMPARE(outcome.code, 0);
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(text(found[0], "outcome"), u"send"_s);
    }

    void aHundredThousandConditions()
    {
        QByteArray conditions;
        for (int i = 0; i < 100000; ++i)
            conditions += (i ? "," : "") + QByteArray("{\"field\":\"order.total\",\"operator\":\"gte\",\"value\":1}");
        const QByteArray record = "{\"enabled\":true,\"config\":{\"pixelId\":\"1\"},\"eventMapping\":{\"purchase\":\"P\"},\"eventFilters\":{"
                                  "\"purchase\":{\"conditions\":[" + conditions + "]}}}";
        const QByteArray asked = "{\"event\":" + purchase("5") + ",\"provider\":\"meta\",\"config\":" + record + "}\n";
        QVERIFY(asked.size() < 8 << 20);
        const Outcome outcome = explain(asked);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.milliseconds < 30000, QByteArray::number(outcome.milliseconds).constData());
        QCOMPARE(text(answers(outcome.out).at(0), "outcome"), u"send"_s);
    }

    void evilQuestionsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("conditions");
        QTest::addColumn<QByteArray>("event");
        const auto repeated = [](const QByteArray &one, int times) {
            QByteArray all = one;
            for (int i = 1; i < times; ++i)
                all += ',' + one;
            return all;
        };
        QTest::newRow("pattern that backtracks elsewhere")
            << QByteArray("{\"field\":\"a\",\"operator\":\"matches\",\"value\":\"^(a+)+$\"}")
            << QByteArray("{\"event\":\"purchase\",\"a\":\"" + QByteArray(1 << 20, 'a') + "!\"}");
        QTest::newRow("pattern that grows") << repeated("{\"field\":\"a\",\"operator\":\"matches\",\"value\":\"((x{100}){100}){9}\"}", 20000)
                                            << QByteArray("{\"event\":\"purchase\",\"a\":\"x\"}");
        QTest::newRow("pattern of 1 MB") << QByteArray("{\"field\":\"a\",\"operator\":\"matches\",\"value\":\"" + QByteArray(1 << 20, '(') + "\"}")
                                         << QByteArray("{\"event\":\"purchase\",\"a\":\"x\"}");
        QTest::newRow("every condition over every element")
            << repeated("{\"field\":\"a[]\",\"operator\":\"eq\",\"value\":2}", 60000)
            << QByteArray("{\"event\":\"purchase\",\"a\":[" + repeated("1", 500000) + "]}");
        QTest::newRow("many large values") << repeated("{\"field\":\"a\",\"operator\":\"neq\",\"value\":2}", 60000)
                                           << QByteArray("{\"event\":\"purchase\",\"a\":\"" + QByteArray(100000, 'y') + "\"}");
    }
    void evilQuestionsAreBounded()
    {
        QFETCH(QByteArray, conditions);
        QFETCH(QByteArray, event);
        const QByteArray record = "{\"enabled\":true,\"config\":{\"pixelId\":\"1\"},\"eventMapping\":{\"purchase\":\"P\"},\"eventFilters\":{"
                                  "\"purchase\":{\"conditions\":[" + conditions + "]}}}";
        const QByteArray asked = "{\"event\":" + event + ",\"provider\":\"meta\",\"config\":" + record + "}\n";
        QVERIFY(asked.size() < 8 << 20);
        const Outcome outcome = explain(asked + line("\"behind\"", purchase("5")), test::memoryLimit(3'000'000));
        const std::vector<Json> found = answers(outcome.out);
        QCOMPARE(found.size(), 2u);
        QVERIFY2(outcome.milliseconds < 50000, QByteArray::number(outcome.milliseconds).constData());
        QCOMPARE(text(found[1], "outcome"), u"send"_s);
    }

    void hundredMegabytesInOneLine()
    {
        QProcess shell;
        shell.setProcessEnvironment(m_console->environment);
        shell.start(u"sh"_s, {u"-c"_s, test::memoryLimit(800'000) + u"; (head -c 100000000 /dev/zero | tr '\\0' ' '; echo '{}'; echo '7') | \"$0\" explain"_s,
                              m_console->program});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 2);
        const std::vector<Json> found = answers(shell.readAllStandardOutput());
        QCOMPARE(found.size(), 2u);
        QVERIFY(text(found[0], "error").contains(u"8 MiB"_s));
    }

    void answersAsLinesCome()
    {
        QProcess process;
        m_console->start(process, {u"explain"_s});
        for (const char *id : {"1", "2"}) {
            process.write(line(id, purchase("5")));
            QByteArray out;
            QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).endsWith('\n'), 20000);
            QCOMPARE(answers(out).at(0).find("id")->toBytes(), QByteArray(id));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
    }

    void nothingToRead()
    {
        QCOMPARE(explain({}).code, 0);
        QCOMPARE(explain("\n \n\r\n").code, 0);
        QCOMPARE(explain("\n\nx").out.left(8), "{\"id\":3,");
        QCOMPARE(m_console->run({u"explain"_s, u"meta"_s}).code, 2);
    }

    void signsAndVerifies_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::newRow("hmac") << QByteArray("\"authType\":\"hmac\",\"authConfig\":{\"secret\":\"MARKER-s\"}");
        QTest::newRow("signature") << QByteArray("\"authType\":\"signature\",\"authConfig\":{\"secret\":\"whsec_TUFSS0VSLW1hcmtlci1NQVJLRVI=\"}");
        QTest::newRow("none") << QByteArray("\"authType\":\"none\"");
    }
    void signsAndVerifies()
    {
        QFETCH(QByteArray, auth);
        const QByteArray message = "{\"id\":\"msg_1\",\"timestamp\":1764000000,\"body\":\"{\\\"a\\\":1}\"," + auth;
        const Outcome sign = run({u"webhook"_s, u"sign"_s}, message + "}\n");
        QCOMPARE(sign.code, 0);
        const Json signedOne = answers(sign.out).at(0);
        QVERIFY2(signedOne.find("headers") && signedOne.find("headers")->toBytes().contains("msg_1"), sign.out.constData());
        const QByteArray headers = ",\"headers\":" + signedOne.find("headers")->toBytes();
        const Outcome fine = run({u"webhook"_s, u"verify"_s}, message + headers + ",\"now\":1764000100}\n");
        QCOMPARE(fine.code, 0);
        QCOMPARE(answers(fine.out).at(0).find("valid")->toBool(), true);
        if (auth.contains("none"))
            return;
        QByteArray changed = message;
        changed.replace("\\\"a\\\":1", "\\\"a\\\":2");
        const Outcome wrong = run({u"webhook"_s, u"verify"_s}, changed + headers + ",\"now\":1764000100}\n");
        QCOMPARE(wrong.code, 1);
        QCOMPARE(answers(wrong.out).at(0).find("valid")->toBool(), false);
        QCOMPARE(text(answers(wrong.out).at(0), "reason"), u"mismatch"_s);
        const Outcome bad = run({u"webhook"_s, u"verify"_s}, changed + headers + "}\nx\n");
        QCOMPARE(bad.code, 2);
        QCOMPARE(answers(bad.out).size(), 2u);
    }

    void oldSignaturesAreNotValid()
    {
        const QByteArray message = "{\"id\":\"m\",\"timestamp\":1764000000,\"body\":\"x\",\"authType\":\"signature\",\"authConfig\":{\"secret\":"
                                   "\"whsec_TUFSS0VSLW1hcmtlci1NQVJLRVI=\"}";
        const Json one = answers(run({u"webhook"_s, u"sign"_s}, message + "}\n").out).at(0);
        const Outcome old = run({u"webhook"_s, u"verify"_s}, message + ",\"headers\":" + one.find("headers")->toBytes() + "}\n");
        QCOMPARE(old.code, 1); // the clock of this computer is past that
        QCOMPARE(text(answers(old.out).at(0), "reason"), u"timestamp-too-old"_s);
    }

    void badMessages_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no type") << QByteArray("{\"id\":\"1\",\"body\":\"\"}");
        QTest::newRow("unknown type") << QByteArray("{\"id\":\"1\",\"authType\":\"oauth\",\"body\":\"\"}");
        QTest::newRow("body is an object") << QByteArray("{\"id\":\"1\",\"authType\":\"none\",\"body\":{}}");
        QTest::newRow("no body") << QByteArray("{\"id\":\"1\",\"authType\":\"none\"}");
        QTest::newRow("no id") << QByteArray("{\"authType\":\"none\",\"body\":\"\"}");
        QTest::newRow("no secret") << QByteArray("{\"id\":\"1\",\"authType\":\"hmac\",\"body\":\"\"}");
        QTest::newRow("masked secret") << QByteArray("{\"id\":\"1\",\"authType\":\"hmac\",\"authConfig\":{\"secret\":\"********\"},\"body\":\"\"}");
        QTest::newRow("secret is a number") << QByteArray("{\"id\":\"1\",\"authType\":\"hmac\",\"authConfig\":{\"secret\":7},\"body\":\"\"}");
        QTest::newRow("time is a word") << QByteArray("{\"id\":\"1\",\"authType\":\"none\",\"timestamp\":\"soon\",\"body\":\"\"}");
    }
    void badMessages()
    {
        QFETCH(QByteArray, message);
        const Outcome outcome = run({u"webhook"_s, u"sign"_s}, message + '\n');
        QCOMPARE(outcome.code, 2);
        const QString error = text(answers(outcome.out).at(0), "error");
        QVERIFY2(error.contains(u"is missing: "_s) || error.contains(u"is not what is expected there: "_s), outcome.out.constData());
        QVERIFY(!message.contains("\"hmac\"") || error.contains(u"authConfig.secret"_s));
    }

    /// What is signed is what is sent, and what the verifier takes.
    void credentialsAreAsTheyAreSent_data()
    {
        QTest::addColumn<QByteArray>("auth");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::newRow("bearer") << QByteArray(R"("bearer","authConfig":{"token":"t-1"})") << u"Authorization"_s << u"Bearer t-1"_s;
        QTest::newRow("basic") << QByteArray(R"("basic","authConfig":{"username":"Aladdin","password":"open sesame"})")
                               << u"Authorization"_s << u"Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="_s; // RFC 7617, section 2
        QTest::newRow("api_key") << QByteArray(R"("api_key","authConfig":{"key":"k-1"})") << u"X-API-Key"_s << u"k-1"_s;
    }
    void credentialsAreAsTheyAreSent()
    {
        QFETCH(QByteArray, auth);
        QFETCH(QString, header);
        QFETCH(QString, value);
        const QByteArray message = R"({"id":"1","body":"{}","authType":)" + auth;
        const Outcome signedOne = run({u"webhook"_s, u"sign"_s}, message + "}\n");
        QCOMPARE(signedOne.code, 0);
        const Json answer = answers(signedOne.out).at(0);
        const Json *headers = answer.find("headers");
        QVERIFY(headers && headers->find(header.toStdString()));
        QCOMPARE(headers->find(header.toStdString())->toQString(), value);
        const Outcome verified = run({u"webhook"_s, u"verify"_s}, message + R"(,"headers":)" + headers->toBytes() + "}\n");
        QCOMPARE(verified.code, 0);
    }

    void lineReader_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArrayList>("lines"); // of too long ones a "!"
        QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
        QTest::newRow("without a line end") << QByteArray("a\nb") << QByteArrayList{"a", "b"};
        QTest::newRow("with one") << QByteArray("a\r\n\nb\n") << QByteArrayList{"a", "", "b"};
        QTest::newRow("longest") << QByteArray(10, 'x') + "\n" << QByteArrayList{QByteArray(10, 'x')};
        QTest::newRow("too long") << "a\n" + QByteArray(11, 'x') + "\nb" << QByteArrayList{"a", "!", "b"};
        QTest::newRow("far too long") << QByteArray(200000, 'x') + "\nb\n" + QByteArray(70000, 'y') << QByteArrayList{"!", "b", "!"};
    }
    void lineReader()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArrayList, lines);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(input);
        file.flush();
        file.seek(0);
        cli::LineReader reader(file.handle(), 10);
        QByteArrayList found;
        qint64 number = 0;
        while (const auto one = reader.next()) {
            found << (one->tooLong ? QByteArray("!") : one->text);
            QCOMPARE(one->number, ++number);
        }
        QCOMPARE(found, lines);
        QCOMPARE(reader.error(), 0);
    }

private:
    Outcome run(const QStringList &arguments, const QByteArray &input) { return m_console->run(arguments, input); }
    /// With a limit of the shell, when one is given.
    Outcome explain(const QByteArray &input, const QString &limit = {})
    {
        if (limit.isEmpty())
            return run({u"explain"_s}, input);
        ConsoleProgram &console = *m_console;
        const QString program = console.program;
        console.program = u"/bin/sh"_s;
        const Outcome outcome = console.run({u"-c"_s, limit + u"; exec \"$0\" explain"_s, program}, input);
        console.program = program;
        return outcome;
    }

    std::unique_ptr<ConsoleProgram> m_console;
};

QTEST_GUILESS_MAIN(LineCommandsTest)
#include "tst_linecommands.moc"
