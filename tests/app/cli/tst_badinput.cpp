// Bad arguments, environment, files and standard input: a message at the place, exit 2, and nothing changed at the service.
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/faultserver.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

namespace {
const QString site = u"3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b"_s;
const QByteArray record = R"({"provider":"meta","enabled":true,"config":{"pixelId":"418206573921084"},"secretsSet":[]})";
} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server.forget();
        m_server.always("GET", {}, fault::answer(200, record));
        m_console = std::make_unique<ConsoleProgram>();
        m_console->setToken("MARKER-token");
    }

    void arguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList service{u"--api-url"_s, m_server.origin().toString(), u"--site"_s, site};
        const auto with = [&](const QString &option, const QString &value) {
            QStringList changed = QStringList{u"health"_s} + service;
            const qsizetype at = changed.indexOf(option);
            if (at < 0)
                return changed + QStringList{option, value};
            changed[at + 1] = value;
            return changed;
        };
        const auto provider = [&](const QString &name) { return QStringList{u"providers"_s, u"get"_s, name} + service; };
        const QString large(120 * 1024, u'x'); // the system passes no argument of more than 128 KiB
        QTest::newRow("address, empty") << with(u"--api-url"_s, {}) << QByteArray("--api-url");
        QTest::newRow("address, no url") << with(u"--api-url"_s, u"::::"_s) << QByteArray("--api-url");
        QTest::newRow("address, large") << with(u"--api-url"_s, large) << QByteArray("--api-url");
        QTest::newRow("address, not loopback") << with(u"--api-url"_s, u"http://example.org"_s) << QByteArray("--api-url");
        QTest::newRow("address, any") << with(u"--api-url"_s, u"http://0.0.0.0:1"_s) << QByteArray("--api-url");
        QTest::newRow("address, ftp") << with(u"--api-url"_s, u"ftp://example.org"_s) << QByteArray("--api-url");
        QTest::newRow("address, user") << with(u"--api-url"_s, u"https://u:MARKER-p@example.org"_s) << QByteArray("--api-url");
        QTest::newRow("site, not a uuid") << with(u"--site"_s, u"shop"_s) << QByteArray("--site");
        QTest::newRow("site, empty") << with(u"--site"_s, {}) << QByteArray("--site");
        QTest::newRow("site, large") << with(u"--site"_s, large) << QByteArray("--site");
        QTest::newRow("site, bidi") << with(u"--site"_s, u"\u202e"_s + site) << QByteArray("--site");
        QTest::newRow("timeout, word") << with(u"--timeout"_s, u"soon"_s) << QByteArray("--timeout");
        QTest::newRow("timeout, 0") << with(u"--timeout"_s, u"0"_s) << QByteArray("--timeout");
        QTest::newRow("timeout, negative") << with(u"--timeout"_s, u"-1"_s) << QByteArray("--timeout");
        QTest::newRow("timeout, nan") << with(u"--timeout"_s, u"nan"_s) << QByteArray("--timeout");
        QTest::newRow("timeout, days") << with(u"--timeout"_s, u"1e9"_s) << QByteArray("--timeout");
        QTest::newRow("token file, missing") << with(u"--token-file"_s, u"/nowhere"_s) << QByteArray("--token-file");
        QTest::newRow("token file, folder") << with(u"--token-file"_s, u"/"_s) << QByteArray("--token-file");
        QTest::newRow("token file, endless") << with(u"--token-file"_s, u"/dev/zero"_s) << QByteArray("--token-file");
        QTest::newRow("provider, literal segment") << provider(u"health"_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, way out") << provider(u".."_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, slash") << provider(u"meta/logs"_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, bidi") << provider(u"meta\u202e"_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, zero width") << provider(u"me\u200bta"_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, control") << provider(u"meta\x1b[31m"_s) << QByteArray("PROVIDER");
        QTest::newRow("provider, large") << provider(large) << QByteArray("PROVIDER");
        QTest::newRow("profile, unknown") << QStringList{u"health"_s, u"--profile"_s, large} << QByteArray("--profile");
        QTest::newRow("profile, bidi") << QStringList{u"health"_s, u"--profile"_s, u"\u202e"_s} << QByteArray("--profile");
    }
    void arguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Outcome outcome = m_console->run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        check(outcome);
        QCOMPARE(m_server.count(), 0);
    }

    void argumentThatIsNoText()
    {
        // QProcess encodes what it is given, so a shell has to pass the bytes.
        QProcess shell;
        shell.setProcessEnvironment(m_console->environment);
        shell.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" providers get \"$(printf 'me\\377ta')\""_s, m_console->program});
        QVERIFY(shell.waitForFinished(20000));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("Argument 3"));
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray(" \n\n");
        QTest::newRow("two lines") << QByteArray("MARKER-a\nMARKER-b\n");
        QTest::newRow("space inside") << QByteArray("MARKER a");
        QTest::newRow("control") << QByteArray("MARKER\x01");
        QTest::newRow("NUL") << QByteArray("MARKER\0a", 8);
        QTest::newRow("not ASCII") << QByteArray("MARKER\xc3\xa4");
        QTest::newRow("not UTF-8") << QByteArray("MARKER\xff");
        QTest::newRow("1 MB") << QByteArray(1 << 20, 'M');
    }
    void tokens()
    {
        QFETCH(QByteArray, content);
        const QString file = m_console->writeFile(u"token"_s, content);
        const Outcome fromFile = service({u"health"_s, u"--token-file"_s, file});
        QCOMPARE(fromFile.code, 2);
        QVERIFY2(fromFile.err.contains("--token-file"), fromFile.err.constData());
        check(fromFile);
        QCOMPARE(m_server.count(), 0);
        if (content.contains('\0') || content.contains('\xff') || content.size() > 1000)
            return; // no environment holds these
        m_console->setToken(content);
        const Outcome fromEnvironment = service({u"health"_s});
        QCOMPARE(fromEnvironment.code, 2);
        QVERIFY(fromEnvironment.err.contains("SELWISE_TOKEN"));
        check(fromEnvironment);
        QCOMPARE(m_server.count(), 0);
    }

    void standardInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QByteArray &input, const QByteArray &says) {
            QTest::newRow(name) << input << says;
        };
        row("empty", "", "standard input:1:1");
        row("blank", " \n ", "standard input:");
        row("not JSON", "pixelId=1", "standard input:1:1");
        row("cut", "{\n \"config\": {", "standard input:2:");
        row("trailing text", "{} x", "standard input:1:4");
        row("single quotes", "{'a':1}", "standard input:1:2");
        row("not UTF-8", "{\"beta\":\"\xff\"}", "standard input, beta:");
        row("NUL byte", QByteArray("{\0}", 3), "standard input:1:");
        row("nested 10,000", "{\"beta\":" + QByteArray(10000, '[') + QByteArray(10000, ']') + '}', "standard input:1:");
        row("repeated key", "{\"enabled\":true,\n\"enabled\":false}", "standard input:2:");
        row("repeated key inside", "{\"config\":{\"pixelId\":\"1\",\"pixelId\":\"2\"}}", "standard input:1:");
        row("a list", "[]", "standard input");
        row("a number", "7", "standard input");
        row("null", "null", "standard input");
        row("enabled is text", "{\"enabled\":\"yes\"}", "enabled");
        row("testMode is a number", "{\"testMode\":1}", "testMode");
        row("config is a list", "{\"config\":[]}", "config");
        row("pixelId is a number", "{\"config\":{\"pixelId\":418}}", "config.pixelId");
        row("pixelId is empty", "{\"config\":{\"pixelId\":\"\"}}", "config.pixelId");
        row("pixelId is removed", "{\"config\":{\"pixelId\":null}}", "config.pixelId");
        row("config is removed", "{\"config\":null}", "config.pixelId");
        row("pixelId is 1 MB", "{\"config\":{\"pixelId\":\"" + QByteArray(1 << 20, '7') + "\"}}", "config.pixelId");
        row("pixelId with NUL", "{\"config\":{\"pixelId\":\"4\\u00001\"}}", "config.pixelId");
        row("pixelId with a control character", "{\"config\":{\"pixelId\":\"4\\u001b1\"}}", "config.pixelId");
        row("pixelId with a lone surrogate", "{\"config\":{\"pixelId\":\"4\\ud8001\"}}", "config.pixelId");
        row("flag is text", "{\"config\":{\"advancedMatching\":\"true\"}}", "config.advancedMatching");
        row("secret is a number", "{\"config\":{\"accessToken\":7}}", "config.accessToken");
        row("secret is an object", "{\"config\":{\"accessToken\":{\"MARKER\":1}}}", "config.accessToken");
        row("secret is dots of another kind", "{\"config\":{\"accessToken\":\"********\"}}", "config.accessToken");
        row("secret with a line feed", "{\"config\":{\"accessToken\":\"MARKER\\n\"}}", "config.accessToken");
        row("unknown member with a lone surrogate", "{\"beta\":{\"a\":[\"\\udc00\"]}}", "beta.a[0]");
        row("unknown name with NUL", "{\"be\\u0000ta\":1}", "be");
        row("mapping is a list", "{\"eventMapping\":[]}", "eventMapping");
        row("mapped to a number", "{\"eventMapping\":{\"purchase\":1}}", "eventMapping.purchase");
        row("reverse mapped to an object", "{\"reverseEventMapping\":{\"a\":{}}}", "reverseEventMapping.a");
        row("filter is text", "{\"eventFilters\":{\"purchase\":\"on\"}}", "eventFilters.purchase");
        row("conditions is an object", "{\"eventFilters\":{\"purchase\":{\"conditions\":{}}}}", "eventFilters.purchase.conditions");
        row("condition without a field", "{\"eventFilters\":{\"purchase\":{\"conditions\":[{\"operator\":\"gte\"}]}}}",
            "eventFilters.purchase.conditions[0].field");
        row("another provider's record", "{\"provider\":\"ga4\"}", "provider");
        row("9 MiB", "{\"beta\":\"" + QByteArray(9 << 20, 'x') + "\"}", "8 MiB");
    }
    void standardInput()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, says);
        const Outcome outcome = service({u"providers"_s, u"put"_s, u"meta"_s, u"--json"_s}, input);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(says), outcome.err.left(2000).constData());
        check(outcome);
        QCOMPARE(m_server.count("PUT"), 0);
    }

    void endlessInputIsBounded()
    {
        QProcess shell;
        shell.setProcessEnvironment(m_console->environment);
        shell.start(u"sh"_s, {u"-c"_s, u"head -c 100000000 /dev/zero | tr '\\0' ' ' | \"$@\""_s, u"sh"_s, m_console->program,
                              u"providers"_s, u"put"_s, u"meta"_s, u"--api-url"_s, m_server.origin().toString(), u"--site"_s,
                              site});
        QVERIFY(shell.waitForFinished(60000));
        QCOMPARE(shell.exitCode(), 2);
        QVERIFY(shell.readAllStandardError().contains("8 MiB"));
        QCOMPARE(m_server.count(), 0);
    }

    void silentInputDoesNotHang()
    {
        QProcess process;
        m_console->start(process, serviceArguments({u"providers"_s, u"put"_s, u"meta"_s, u"--timeout"_s, u"1"_s}));
        QVERIFY(process.waitForFinished(20000)); // nobody writes, nobody closes
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("standard input"));
        QCOMPARE(m_server.count(), 0);
    }

    void closedStreams()
    {
        for (const QString &closed : {u"<&-"_s, u">&-"_s, u"2>&-"_s, u"<&- >&- 2>&-"_s}) {
            m_server.forget();
            m_server.always("GET", {}, fault::answer(200, "{\"data\":[]}"));
            QProcess shell;
            shell.setProcessEnvironment(m_console->environment);
            shell.start(u"sh"_s, {u"-c"_s, u"\"$@\" "_s + closed, u"sh"_s, m_console->program, u"providers"_s, u"list"_s,
                                  u"--api-url"_s, m_server.origin().toString(), u"--site"_s, site});
            QVERIFY(shell.waitForFinished(20000));
            QCOMPARE(shell.exitCode(), closed.contains(u'>') && !closed.startsWith(u'2') ? 3 : 0);
            QCOMPARE(m_server.unexpected(), 0); // nothing of our output went into the connection
        }
    }

    void damagedProfiles()
    {
        m_console->writeFile(u"XDG_CONFIG_HOME/selwise-console/profiles.json"_s, "{\"version\":1,");
        const Outcome outcome = m_console->run({u"health"_s, u"--profile"_s, u"Shop"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(".damaged"), outcome.err.constData());
        QVERIFY(m_console->everythingWritten().contains("profiles.json.damaged\n{\"version\":1,"));
    }

private:
    QStringList serviceArguments(const QStringList &command) const
    {
        return command + QStringList{u"--api-url"_s, m_server.origin().toString(), u"--site"_s, site};
    }
    Outcome service(const QStringList &command, const QByteArray &input = {})
    {
        return m_console->run(serviceArguments(command), input);
    }
    /// Nothing on standard output, no stray control characters, nothing secret, no wall of text.
    static void check(const Outcome &outcome)
    {
        QCOMPARE(outcome.out, "");
        QVERIFY2(outcome.err.size() < 3000, outcome.err.left(3000).constData());
        QVERIFY(!outcome.err.contains("MARKER") && !outcome.err.contains('\x1b') && !outcome.err.contains("\xe2\x80\xae"));
    }

    fault::FaultServer m_server;
    std::unique_ptr<ConsoleProgram> m_console;
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
