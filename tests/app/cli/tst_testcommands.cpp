// providers test and webhooks test against servers that answer in every way: exit codes, words, files.
#include "models/domain/json.h"
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/faultserver.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

namespace {

const QString site = u"3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b"_s;
const QByteArray record = "{\"provider\":\"meta\",\"enabled\":true,\"config\":{\"pixelId\":\"418206573921084\"},\"secretsSet\":[]}";
const QByteArray passed = "{\"success\":true,\"message\":\"fine\",\"durationMs\":9,\"checks\":[{\"name\":\"settings\",\"status\":\"passed\"},"
                          "{\"name\":\"reachable\",\"status\":\"passed\",\"durationMs\":7},{\"name\":\"payload\",\"status\":\"passed\"},"
                          "{\"name\":\"credentials\",\"status\":\"unprovable\",\"detail\":\"nobody tells\"}]}";
const QByteArray expired = "{\"success\":false,\"message\":\"Meta refused\",\"checks\":[{\"name\":\"settings\",\"status\":\"passed\"},"
                           "{\"name\":\"reachable\",\"status\":\"passed\"},{\"name\":\"payload\",\"status\":\"skipped\"},"
                           "{\"name\":\"credentials\",\"status\":\"failed\",\"detail\":\"error 190\"}],"
                           "\"request\":{\"method\":\"POST\",\"url\":\"https:/" "/graph.facebook.com/v19.0/1/events?access_token=MARKER\","
                           "\"headers\":{},\"body\":\"{\\\"data\\\":[{\\\"user_data\\\":{\\\"em\\\":\\\"MARKER\\\"}}]}\"},"
                           "\"response\":{\"status\":400,\"body\":{\"error\":{\"code\":190,\"error_subcode\":463,\"message\":\"Session has expired\"}}}}";

} // namespace

class TestCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<fault::FaultServer>();
        m_server->always("GET", "/meta", fault::answer(200, record));
        m_console = std::make_unique<ConsoleProgram>();
        m_console->setToken("MARKER-token");
    }

    void exitCodes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("passed") << 200 << passed << 0;
        QTest::newRow("failed") << 200 << expired << 1;
        QTest::newRow("empty") << 200 << QByteArray() << 1;
        QTest::newRow("no word for it") << 200 << QByteArray("{\"durationMs\":7}") << 1;
        QTest::newRow("422") << 422 << QByteArray("{\"message\":\"bad\"}") << 1;
        QTest::newRow("500, not JSON") << 500 << QByteArray("<html>") << 1;
        QTest::newRow("501") << 501 << QByteArray("{}") << 1;
        QTest::newRow("401") << 401 << QByteArray("{}") << 3;
        QTest::newRow("403") << 403 << QByteArray("{}") << 3;
        QTest::newRow("404") << 404 << QByteArray("{}") << 3;
        QTest::newRow("429") << 429 << QByteArray("{}") << 3;
    }
    void exitCodes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        m_server->always("POST", "/meta/test", fault::answer(status, body));
        const Outcome outcome = service({u"providers"_s, u"test"_s, u"meta"_s});
        QTEST(outcome.code, "code");
        QVERIFY(!outcome.out.isEmpty());
        QCOMPARE(m_server->count("POST"), 1);
    }

    void fourVerdictsCauseAndNextStep()
    {
        m_server->always("POST", "/meta/test", fault::answer(200, expired));
        const Outcome outcome = service({u"providers"_s, u"test"_s, u"meta"_s});
        for (const char *says : {"Meta: Failed", "Settings complete", "Reachable", "Payload accepted", "Credentials proven", "Skipped",
                                 "Cause: Meta error 190: the access token has expired", "Next: Make a new one in Events Manager",
                                 "Session has expired"})
            QVERIFY2(outcome.out.contains(says), outcome.out.constData());
        m_server->forget();
        m_server->always("GET", "/meta", fault::answer(200, record));
        m_server->always("POST", "/meta/test", fault::answer(200, passed));
        const Outcome fine = service({u"providers"_s, u"test"_s, u"meta"_s});
        QVERIFY2(fine.out.contains("Passed as far as it can be proven") && fine.out.contains("Cannot be proven"), fine.out.constData());
        QVERIFY(!fine.out.contains("Cause:"));
    }

    void jsonIsCanonical()
    {
        m_server->always("POST", "/meta/test", fault::answer(200, passed));
        const auto one = Json::parse(service({u"providers"_s, u"test"_s, u"meta"_s, u"--json"_s}).out);
        QVERIFY(one && one->find("checks") && !one->find("data"));
        QCOMPARE(one->find("success")->toBool(), true);
        m_server->always("GET", "/integrations", fault::answer(200, "{\"data\":[" + record + "]}"));
        const auto all = Json::parse(service({u"providers"_s, u"test"_s, u"--all"_s, u"--json"_s}).out);
        QCOMPARE(all->find("data")->elements().at(0).find("provider")->toQString(), u"meta"_s);
    }

    void filesAreWhole()
    {
        m_server->always("POST", "/meta/test", fault::answer(200, expired));
        const QString xml = m_console->file(u"result.xml"_s), html = m_console->file(u"result.html"_s);
        const Outcome outcome = service({u"providers"_s, u"test"_s, u"meta"_s, u"--junit"_s, xml, u"--html"_s, html});
        QCOMPARE(outcome.code, 1);
        QXmlStreamReader reader(contentOf(xml));
        int failures = 0;
        while (!reader.atEnd())
            failures += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"failure" ? 1 : 0;
        QVERIFY(!reader.hasError());
        QCOMPARE(failures, 1);
        QVERIFY(contentOf(html).contains("Credentials proven"));
        QVERIFY(!contentOf(xml).contains("MARKER") && !contentOf(html).contains("MARKER"));
    }

    void aFileThatCannotBeWrittenIsToldBeforeTheTest()
    {
        m_server->always("POST", "/meta/test", fault::answer(200, passed));
        const Outcome outcome = service({u"providers"_s, u"test"_s, u"meta"_s, u"--junit"_s, u"/nowhere/result.xml"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.err.contains("--junit"));
        QCOMPARE(m_server->count("POST"), 0);
    }

    void arguments()
    {
        QCOMPARE(service({u"providers"_s, u"test"_s}).code, 2);
        QCOMPARE(service({u"providers"_s, u"test"_s, u"meta"_s, u"--all"_s}).code, 2);
        QCOMPARE(service({u"webhooks"_s, u"test"_s}).code, 2);
        QCOMPARE(m_server->count(), 0);
        m_server->forget();
        m_server->always("GET", "/meta", fault::answer(404, "{}"));
        QCOMPARE(service({u"providers"_s, u"test"_s, u"meta"_s}).code, 3);
    }

    void aWebhook()
    {
        m_server->always("GET", "/webhooks/w1", fault::answer(200, "{\"id\":\"w1\",\"name\":\"Orders\",\"url\":\"https:/" "/hooks.example\"}"));
        m_server->always("POST", "/webhooks/w1/test",
                         fault::answer(200, "{\"success\":false,\"checks\":[{\"name\":\"payload\",\"status\":\"failed\"}],"
                                            "\"response\":{\"status\":410,\"body\":\"gone\"}}"));
        const Outcome outcome = service({u"webhooks"_s, u"test"_s, u"w1"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("Orders: Failed") && outcome.out.contains("gone for good (status 410)"), outcome.out.constData());
    }

    void germanIsSpoken_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("LANG, not installed") << u"LANG"_s << u"de_DE.UTF-8"_s;
        QTest::newRow("LANG, bare") << u"LANG"_s << u"de"_s;
        QTest::newRow("LC_ALL") << u"LC_ALL"_s << u"de_AT.ISO-8859-1@euro"_s;
        QTest::newRow("LANGUAGE") << u"LANGUAGE"_s << u"de:en"_s;
    }
    void germanIsSpoken()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        m_console->environment.remove(u"LC_ALL"_s);
        m_console->environment.remove(u"LANG"_s);
        m_console->environment.insert(variable, value);
        const Outcome outcome = m_console->run({u"helth"_s});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("Den Befehl helth gibt es nicht."), outcome.err.constData());
    }

private:
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Nothing that any of these commands prints is a secret.
    Outcome service(const QStringList &command)
    {
        const Outcome outcome = m_console->run(command + QStringList{u"--api-url"_s, m_server->origin().toString(), u"--site"_s, site});
        if (outcome.out.contains("MARKER") || outcome.err.contains("MARKER"))
            qWarning("a secret was printed");
        return outcome;
    }

    std::unique_ptr<fault::FaultServer> m_server;
    std::unique_ptr<ConsoleProgram> m_console;
};

QTEST_GUILESS_MAIN(TestCommandsTest)
#include "tst_testcommands.moc"
