// The real program against servers that answer, refuse, hang and break: exit codes, words and time.
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/faultserver.h"
#include "tests/support/keyring.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

namespace {

const QString site = u"3f2b8c1e-5a4d-4e6f-9b7a-0c1d2e3f4a5b"_s;
const QByteArray token = "MARKER-token-4711";

const QByteArray metaRecord = R"({"provider":"meta","enabled":true,"config":{"pixelId":"418206573921084",)"
                              R"("accessToken":"••••••••","region":"eu"},"secretsSet":["accessToken"],"beta":{"n":1.10}})";

} // namespace

class ConsoleProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<fault::FaultServer>();
        m_console = std::make_unique<ConsoleProgram>();
        m_console->setToken(token);
    }

    /// No token in anything that a run printed or wrote.
    void cleanup() { QVERIFY(!m_seen.contains("MARKER") && !m_console->everythingWritten().contains("MARKER")); }

    void versionAndHelp()
    {
        const Outcome version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, "selwise-console " SELWISE_VERSION "\n");
        const Outcome help = run({u"providers"_s, u"put"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--drop-secrets"));
        QCOMPARE(help.err, "");
        QVERIFY(run({u"providers"_s, u"--help"_s}).out.contains("providers test"));
    }

    void exitCodes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, int status, const QByteArray &body, int code, const QByteArray &says) {
            QTest::newRow(name) << status << body << code << says;
        };
        row("200", 200, R"({"data":[]})", 0, "");
        row("400", 400, R"({"message":"no such filter"})", 2, "no such filter");
        row("401", 401, "{}", 3, "token");
        row("403", 403, "{}", 3, "");
        row("404", 404, "{}", 3, "");
        row("405", 405, "{}", 3, "");
        row("409", 409, "{}", 3, "");
        row("412", 412, "{}", 3, "");
        row("422", 422, R"({"message":"bad","fieldErrors":{"config.pixelId":["must be text"]}})", 2, "config.pixelId");
        row("500", 500, "{}", 3, "");
        row("501", 501, "{}", 3, "");
        row("not JSON", 200, "<html>", 3, "");
        row("another shape", 200, "7", 3, "");
    }
    void exitCodes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, says);
        m_server->always("GET", "/integrations", fault::answer(status, body));
        const Outcome outcome = service({u"providers"_s, u"list"_s, u"--json"_s});
        QTEST(outcome.code, "code");
        QVERIFY2(outcome.err.contains(says), outcome.err.constData());
        QCOMPARE(outcome.err.isEmpty(), status == 200 && outcome.code == 0);
        QCOMPARE(outcome.out.isEmpty(), outcome.code != 0);
        for (const fault::Arrival &arrival : m_server->arrivals())
            QCOMPARE(arrival.header("Authorization"), "Bearer " + token);
    }

    void aListIsAList()
    {
        m_server->always("GET", "/integrations", fault::answer(200, '[' + metaRecord + ']')); // a bare array
        const Outcome outcome = service({u"providers"_s, u"list"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QByteArray text = outcome.out;
        text.replace(' ', "").replace('\n', "");
        QVERIFY(text.startsWith(R"({"data":[{"provider":"meta")"));
        QVERIFY(text.contains(R"("accessToken":"••••••••")") && text.contains(R"("secretsSet":["accessToken"])"));
        QVERIFY(text.contains(R"("beta":{"n":1.10})"));
    }

    void aPlainSecretIsNeverPrinted()
    {
        m_server->always("GET", "/meta", fault::answer(200, R"({"provider":"meta","config":{"pixelId":"1","accessToken":"MARKER-x",)"
                                                            R"("partnerSecret":"MARKER-y"}})"));
        for (const QStringList &arguments : {QStringList{u"providers"_s, u"get"_s, u"meta"_s},
                                             QStringList{u"providers"_s, u"get"_s, u"meta"_s, u"--json"_s}})
            QCOMPARE(service(arguments).code, 0);
    }

    void oneProviderNotConfigured()
    {
        m_server->always("GET", "/meta", fault::answer(404, "{}"));
        const Outcome outcome = service({u"providers"_s, u"get"_s, u"meta"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("not configured") && outcome.err.contains("providers put meta"));
    }

    void health_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("healthy") << QByteArray(R"({"providers":[{"provider":"meta","enabled":true,"status":"healthy"}]})") << 0;
        QTest::newRow("failing") << QByteArray(R"({"providers":[{"provider":"meta","enabled":true,"status":"failing"}]})") << 1;
        QTest::newRow("disabled") << QByteArray(R"({"providers":[{"provider":"meta","enabled":false,"status":"failing"}]})") << 0;
        QTest::newRow("not said whether enabled") << QByteArray(R"({"providers":{"meta":{"status":"failing"}}})") << 1;
        QTest::newRow("no provider named") << QByteArray(R"({"status":"failing"})") << 1;
    }
    void health()
    {
        QFETCH(QByteArray, body);
        m_server->always("GET", "/health", fault::answer(200, body));
        QTEST(service({u"health"_s}).code, "code");
        QTEST(service({u"health"_s, u"--json"_s}).code, "code");
    }

    void deleting()
    {
        m_server->always("GET", "/gads", fault::answer(200, R"({"provider":"google_ads","config":{"conversionId":"AW-1"}})"));
        m_server->always("DELETE", "/google_ads", fault::answer(204, {}));
        QCOMPARE(service({u"providers"_s, u"delete"_s, u"gads"_s}).code, 0);
        QCOMPARE(m_server->count("DELETE"), 1); // by the server's own spelling
        m_server->forget();
        m_server->always("GET", "/gads", fault::answer(404, "{}"));
        QCOMPARE(service({u"providers"_s, u"delete"_s, u"gads"_s}).code, 0);
        QCOMPARE(m_server->count("DELETE"), 0);
    }

    void webhooks()
    {
        QByteArray hook = R"({"id":"w1","name":"NAME","url":"URL","authType":"bearer","authConfig":{"token":"MARKER-t"}})";
        hook.replace("NAME", "a\\u001b[31m\\u202e"); // moc gives up at a backslash in a raw string
        hook.replace("URL", "https://u:MARKER-p@h/x?token=MARKER-q");
        m_server->always("GET", "/webhooks", fault::answer(200, '[' + hook + ']'));
        const Outcome table = service({u"webhooks"_s, u"list"_s});
        QCOMPARE(table.code, 0);
        QVERIFY(!table.out.contains('\x1b') && !table.out.contains("\u202e") && table.out.contains("w1"));
    }

    void nothingThere()
    {
        fault::RefusingPort port;
        const Outcome outcome = run({u"health"_s, u"--api-url"_s, port.origin().toString(), u"--site"_s, site});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains("refused"), outcome.err.constData());
    }

    void nothingHangs_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"providers"_s, u"list"_s};
        QTest::newRow("get") << QStringList{u"providers"_s, u"get"_s, u"meta"_s};
        QTest::newRow("put") << QStringList{u"providers"_s, u"put"_s, u"meta"_s};
        QTest::newRow("delete") << QStringList{u"providers"_s, u"delete"_s, u"meta"_s};
        QTest::newRow("health") << QStringList{u"health"_s};
    }
    void nothingHangs()
    {
        QFETCH(QStringList, command);
        for (const fault::Script &script : {fault::hangWhenConnected(), fault::hangInBody()}) {
            m_server->forget();
            m_server->always({}, {}, script);
            const Outcome outcome = service(command + QStringList{u"--timeout"_s, u"1"_s}, "{}");
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.milliseconds < 8000, qPrintable(QString::number(outcome.milliseconds)));
            QVERIFY(!outcome.err.isEmpty());
        }
    }

    void aWriteThatMayHaveHappenedIsNotRepeated()
    {
        m_server->always("GET", "/meta", fault::answer(200, metaRecord));
        m_server->always("PUT", "/meta", fault::closeWithoutAnswer());
        const Outcome outcome = service({u"providers"_s, u"put"_s, u"meta"_s}, R"({"testMode":true})");
        QCOMPARE(outcome.code, 3);
        QCOMPARE(m_server->count("PUT"), 1);
    }

    void aReadBackThatDiffers()
    {
        m_server->always("GET", "/meta", fault::answer(200, metaRecord));
        m_server->always("PUT", "/meta", fault::answer(200, {}));
        const Outcome outcome = service({u"providers"_s, u"put"_s, u"meta"_s}, R"({"testMode":true})");
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("testMode"), outcome.err.constData());
    }

    void secretsThatWouldBeLost()
    {
        // No secretsSet: a server that replaces all would lose the token, which is nowhere here.
        m_server->always("GET", "/meta", fault::answer(200, R"({"provider":"meta","config":{"pixelId":"1","accessToken":"****"}})"));
        m_server->always("PUT", "/meta", fault::answer(200, {}));
        const Outcome refused = service({u"providers"_s, u"put"_s, u"meta"_s}, R"({"testMode":true})");
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.err.contains("accessToken") && refused.err.contains("--drop-secrets"));
        QCOMPARE(m_server->count("PUT"), 0);
        service({u"providers"_s, u"put"_s, u"meta"_s, u"--drop-secrets"_s}, R"({"testMode":true})");
        QCOMPARE(m_server->count("PUT"), 1);
    }

    void theTokenIsInNoProcessTable()
    {
        m_server->always({}, {}, fault::hangBeforeHead());
        m_console->environment.remove(u"SELWISE_TOKEN"_s);
        const QString file = m_console->writeFile(u"secret/token"_s, token + '\n');
        QProcess process;
        m_console->start(process, {u"health"_s, u"--api-url"_s, m_server->origin().toString(), u"--site"_s, site,
                                   u"--token-file"_s, file, u"--timeout"_s, u"30"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_server->count(), 1, 20000);
        for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
            QFile shown(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
            QVERIFY(shown.open(QIODevice::ReadOnly));
            const QByteArray content = shown.readAll();
            QVERIFY(!content.isEmpty() && !content.contains("MARKER"));
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(QFile::remove(file));
    }

    void interrupted_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void interrupted()
    {
        QFETCH(int, number);
        m_server->always("GET", "/meta", fault::answer(200, metaRecord));
        m_server->always("PUT", {}, fault::hangBeforeHead());
        QProcess process;
        m_console->start(process, serviceArguments({u"providers"_s, u"put"_s, u"meta"_s}));
        process.write(R"({"testMode":true})");
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->count("PUT"), 1, 20000);
        ::kill(pid_t(process.processId()), number);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 128 + number);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("may have been made") && said.contains("providers get meta"), said.constData());
    }

    void outputThatCannotBeWritten()
    {
        m_server->always("GET", "/integrations", fault::answer(200, R"({"data":[]})"));
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        m_console->start(process, serviceArguments({u"providers"_s, u"list"_s}));
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("could not be written"));
    }

    void aReaderThatHasGone()
    {
        m_server->always("GET", "/integrations", fault::answer(200, R"({"data":[]})"));
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        ::close(ends[0]);
        QProcess process;
        process.setChildProcessModifier([out = ends[1]] { ::dup2(out, STDOUT_FILENO); });
        process.setProcessEnvironment(m_console->environment);
        process.start(m_console->program, serviceArguments({u"providers"_s, u"list"_s}));
        QVERIFY(process.waitForFinished(20000));
        ::close(ends[1]);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        QCOMPARE(process.readAllStandardError(), "");
    }

    void becomesTheWindow()
    {
        // The installed tree: bin/ and libexec/ side by side.
        const QString program = m_console->file(u"tree/bin/selwise-console"_s);
        const QString window = m_console->writeFile(u"tree/libexec/selwise-window"_s, "#!/bin/sh\nfor a in \"$@\"; do echo \"[$a]\"; done\nexit 7\n");
        m_console->writeFile(u"tree/bin/.keep"_s, {});
        QVERIFY(QFile::copy(m_console->program, program));
        QVERIFY(QFile::setPermissions(window, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        m_console->program = program;
        const Outcome outcome = run({u"--profile"_s, u"Größe 1"_s});
        QCOMPARE(outcome.out, "[--profile]\n[Größe 1]\n");
        QCOMPARE(outcome.code, 7);
        const Outcome missing = run({u"sandbox"_s});
        QCOMPARE(missing.code, 3);
        QVERIFY(missing.err.contains("selwise-sandbox"));
    }

    void aProfileWithoutAKeychain()
    {
        saveProfile();
        for (const QStringList &command : {QStringList{u"providers"_s, u"list"_s}, QStringList{u"secrets"_s, u"status"_s}}) {
            const Outcome outcome = run(command + QStringList{u"--profile"_s, u"Shop"_s, u"--json"_s});
            QCOMPARE(outcome.code, 3);
            QCOMPARE(outcome.out, "");
            QVERIFY2(outcome.err.contains("keychain"), outcome.err.constData());
        }
        QCOMPARE(m_server->count(), 0); // the token of the environment is for no saved connection
        const Outcome index = run({u"secrets"_s, u"status"_s, u"--json"_s});
        QCOMPARE(index.code, 0);
        QVERIFY(index.out.contains("\"data\""));
        const Outcome unknown = run({u"health"_s, u"--profile"_s, u"Shpo"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.err.contains("Shop"));
    }

    void aProfileWithAKeychain()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        saveProfile();
        storeToken(keyring);
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
            m_console->environment.insert(name, keyring.environment().value(name));
        m_console->environment.remove(u"SELWISE_TOKEN"_s);
        m_server->always("GET", "/meta", fault::answer(200, metaRecord));
        m_server->always("PUT", "/meta", fault::answer(200, metaRecord));
        const Outcome put = run({u"providers"_s, u"put"_s, u"meta"_s, u"--profile"_s, u"shop"_s},
                                R"({"config":{"accessToken":"MARKER-new-secret"}})");
        QVERIFY2(put.code == 0, put.err.constData());
        QCOMPARE(m_server->arrivals().front().header("Authorization"), "Bearer " + token);
        const Outcome status = run({u"secrets"_s, u"status"_s, u"--profile"_s, u"Shop"_s});
        QCOMPARE(status.code, 0);
        QVERIFY2(status.out.contains("accessToken") && status.out.contains("Shop"), status.out.constData());
    }

    /// The keychain has one that was replaced in a run without a keychain: it is used, and called what it is.
    void anOlderTokenIsUsedAndSaid()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        saveProfile();
        storeToken(keyring);
        m_console->writeFile(u"XDG_CONFIG_HOME/selwise-console/secrets.json"_s,
                             R"({"version":1,"secrets":[{"connection":"c1","site":")" + site.toUtf8()
                                 + R"(","owner":"connection","field":"token","setAt":"2026-11-02T10:00:00.000Z","outdated":true},)"
                                   R"({"connection":"c1","site":")" + site.toUtf8() + R"(","owner":"meta","field":"accessToken","outdated":true}]})");
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
            m_console->environment.insert(name, keyring.environment().value(name));
        m_console->environment.remove(u"SELWISE_TOKEN"_s);
        m_server->always("GET", "/integrations", fault::answer(200, R"({"data":[]})"));
        const Outcome list = run({u"providers"_s, u"list"_s, u"--profile"_s, u"Shop"_s, u"--json"_s});
        QVERIFY2(list.code == 0, list.err.constData());
        QCOMPARE(m_server->arrivals().front().header("Authorization"), "Bearer " + token);
        QVERIFY2(list.err.contains("older token"), list.err.constData());
        QVERIFY(!list.out.contains("older"));

        const Outcome index = run({u"secrets"_s, u"status"_s, u"--json"_s});
        QCOMPARE(index.code, 0);
        QCOMPARE(index.out.count("\"older\""), 2);
        QVERIFY2(index.out.contains("2026-11-02T10:00:00"), index.out.constData());
        const Outcome status = run({u"secrets"_s, u"status"_s, u"--profile"_s, u"Shop"_s});
        QCOMPARE(status.code, 0);
        QCOMPARE(status.out.count("older value"), 2);
        QVERIFY2(status.err.contains("Use the stored one"), status.err.constData());
    }

    void theSandboxsTokenIsListed()
    {
        const QStringList command{u"secrets"_s, u"status"_s};
        QVERIFY(!run(command).out.contains("sandbox"));
        m_console->writeFile(u"XDG_DATA_HOME/selwise-console/sandbox/sandbox.sqlite"_s, "is not looked into");
        const Outcome table = run(command);
        QCOMPARE(table.code, 0);
        QVERIFY2(table.out.contains("sandbox") && table.out.contains("File, only you can read it"), table.out.constData());
        QVERIFY(run(command + QStringList{u"--json"_s}).out.contains("\"file\""));
    }

    void aSecretPutBackIsSaid()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        saveProfile();
        storeToken(keyring);
        for (const QString &name : {u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_RUNTIME_DIR"_s})
            m_console->environment.insert(name, keyring.environment().value(name));
        m_console->environment.remove(u"SELWISE_TOKEN"_s);
        // A server that replaces all: it masks the secret and says nothing of secretsSet.
        const QByteArray masking = R"({"provider":"meta","enabled":true,"config":{"pixelId":"418206573921084","accessToken":"********"}})";
        m_server->always("GET", "/meta", fault::answer(200, masking));
        m_server->always("PUT", "/meta", fault::answer(200, masking));
        const QStringList put{u"providers"_s, u"put"_s, u"meta"_s, u"--profile"_s, u"shop"_s};
        const Outcome first = run(put, R"({"config":{"accessToken":"MARKER-new-secret"}})");
        QVERIFY2(first.code == 0, first.err.constData());
        const Outcome second = run(put, R"({"enabled":true,"testMode":false,"beta":1})");
        QVERIFY2(second.err.contains("Wrote your stored ") && second.err.contains("Access token"), second.err.constData());
        QVERIFY(second.err.contains("does not keep secrets that are left out"));
    }

private:
    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        const Outcome outcome = m_console->run(arguments, input);
        m_seen += outcome.out + outcome.err;
        return outcome;
    }
    QStringList serviceArguments(const QStringList &command) const
    {
        return command + QStringList{u"--api-url"_s, m_server->origin().toString(), u"--site"_s, site};
    }
    Outcome service(const QStringList &command, const QByteArray &input = {}) { return run(serviceArguments(command), input); }

    void saveProfile()
    {
        m_console->writeFile(u"XDG_CONFIG_HOME/selwise-console/profiles.json"_s,
                             R"({"version":1,"profiles":[{"id":"c1","name":"Shop","environment":"staging","apiUrl":")"
                                 + m_server->origin().toEncoded() + R"(","siteId":")" + site.toUtf8() + R"("}]})");
    }
    void storeToken(const Keyring &keyring)
    {
        QProcess tool;
        tool.setProcessEnvironment(keyring.environment());
        tool.start(QCoreApplication::applicationDirPath() + u"/keychaintool"_s, {u"5000"_s});
        tool.write("1 write c1:" + site.toUtf8() + ":connection:token " + token + '\n');
        QVERIFY(tool.waitForReadyRead(20000));
        QVERIFY(tool.readLine().contains("Done"));
        tool.closeWriteChannel();
        QVERIFY(tool.waitForFinished());
    }

    std::unique_ptr<fault::FaultServer> m_server;
    std::unique_ptr<ConsoleProgram> m_console;
    QByteArray m_seen;
};

QTEST_GUILESS_MAIN(ConsoleProgramTest)
#include "tst_consoleprogram.moc"
