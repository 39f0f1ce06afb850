#include "tests/support/keyring.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int timeout = 800;    // ms; what the tool's store allows a keychain
constexpr int unlocking = 2400; // and one that asks for its password

/// keychaintool, driven line by line.
class Tool {
public:
    explicit Tool(const QProcessEnvironment &environment, const QStringList &arguments = {QString::number(timeout)})
    {
        dieWithParent(m_process);
        m_process.setProcessEnvironment(environment);
        m_process.start(QCoreApplication::applicationDirPath() + u"/keychaintool"_s, arguments);
    }
    ~Tool()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    void send(const QByteArray &command) { m_process.write(QByteArray::number(++m_number) + ' ' + command + '\n'); }
    /// The next answer without its number and time; the time goes to `took`.
    QByteArray answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(15000))
                return "(no answer) " + m_process.readAllStandardError();
        }
        const QByteArray line = m_process.readLine().trimmed();
        took = line.mid(line.lastIndexOf(' ') + 1).toInt();
        return line.mid(line.indexOf(' ') + 1, line.lastIndexOf(' ') - line.indexOf(' ') - 1);
    }
    QByteArray ask(const QByteArray &command)
    {
        send(command);
        return answer();
    }
    QByteArray line() { return m_process.waitForReadyRead(15000) ? m_process.readLine().trimmed() : QByteArray(); }
    int took = 0;

private:
    QProcess m_process;
    int m_number = 0;
};

} // namespace

class KeychainStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unlocked()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("read token"), "NotFound");
        QCOMPARE(tool.ask("write token EAAB-\xc3\xa4"), "Done");
        QCOMPARE(tool.ask("read token"), "Value EAAB-\xc3\xa4");
        QCOMPARE(tool.ask("write token second"), "Done");
        QCOMPARE(tool.ask("read token"), "Value second");
        QCOMPARE(tool.ask("write token/x other"), "Done"); // a slash in a part is not the slash between parts
        Tool another(keyring.environment());
        QCOMPARE(another.ask("read token"), "Value second");
        QCOMPARE(another.ask("remove token"), "Done");
        QCOMPARE(another.ask("remove token"), "Done");
        QCOMPARE(tool.ask("read token"), "NotFound");
        QCOMPARE(tool.ask("read token/x"), "Value other");
    }

    void oneKeyKeepsItsOrder()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        for (const char *command : {"write token one", "write token two", "remove token", "write token three"})
            tool.send(command);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(tool.answer(), "Done");
        QCOMPARE(tool.ask("read token"), "Value three");
    }

    void lockedIsNotMissing()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        QCOMPARE(Tool(keyring.environment()).ask("write token secret"), "Done");
        QVERIFY2(keyring.lock(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("read token"), "Locked");
        QCOMPARE(tool.ask("write token changed"), "Locked");
        QCOMPARE(tool.ask("remove token"), "Locked");
        QCOMPARE(tool.ask("read nothing"), "NotFound");
    }

    void aPromptNobodyAnswers()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        QCOMPARE(Tool(keyring.environment()).ask("write token secret"), "Done");
        Tool prompter(keyring.environment(), {u"--prompter"_s});
        QCOMPARE(prompter.line(), "ready");
        QVERIFY2(keyring.lock(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment(), {QString::number(timeout), QString::number(unlocking)});
        for (const char *command : {"read token", "write other x", "remove token"}) {
            QCOMPARE(tool.ask(command), "Waits"); // who looks for the password is not given up for early
            QCOMPARE(tool.answer(), "WaitsNoMore");
            QCOMPARE(tool.answer(), "TimedOut");
            QVERIFY2(tool.took >= unlocking - 1 && tool.took < unlocking + 2000, qPrintable(QString::number(tool.took)));
        }
    }

    void aHangingKeychainAnswersInTime()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment(), {QString::number(timeout), u"60000"_s});
        QCOMPARE(tool.ask("write token first"), "Done");
        keyring.suspend();
        for (const char *command : {"read token", "write other x", "remove token"}) {
            QCOMPARE(tool.ask(command), "TimedOut");
            QVERIFY2(tool.took >= timeout - 1 && tool.took < timeout + 2000, qPrintable(QString::number(tool.took)));
        }
        keyring.resume();
    }

    /// The user, who was told that it is for this run only, has it in the keychain after all.
    void aLateWriteIsKept()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("write token first"), "Done");
        keyring.suspend();
        QCOMPARE(tool.ask("write token late"), "TimedOut");
        keyring.resume();
        QCOMPARE(tool.answer(), "WroteLate token late");
        QCOMPARE(tool.ask("read token"), "Value late");
        QCOMPARE(Tool(keyring.environment()).ask("read token"), "Value late");
    }

    void aNewerWriteOutlivesALateOne()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("read token"), "NotFound"); // connected before it hangs, so the write is on its way
        keyring.suspend();
        QCOMPARE(tool.ask("write token late"), "TimedOut");
        tool.send("write token newer");
        keyring.resume();
        QCOMPARE(tool.answer(), "WroteLate token late");
        QCOMPARE(tool.answer(), "Done");
        QCOMPARE(tool.ask("read token"), "Value newer");
    }

    /// A newer one that was given up while it waited is in memory; the older one must not come to stand in its place.
    void anOlderWriteDoesNotWinWhenTheNewerTimedOut()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("write token first"), "Done");
        keyring.suspend();
        QCOMPARE(tool.ask("write token late"), "TimedOut");
        QCOMPARE(tool.ask("write token newer"), "TimedOut");
        keyring.resume();
        QCOMPARE(tool.answer(), "WroteLate token late");
        QCOMPARE(tool.answer(), "WroteLate token newer");
        QCOMPARE(tool.ask("read token"), "Value newer");
        QCOMPARE(tool.ask("write token newest"), "Done");
        QCOMPARE(tool.ask("read token"), "Value newest");
    }

    /// What the user wanted gone does not come to stay through a write that was late.
    void aRemovalOutlivesALateWrite()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("read token"), "NotFound");
        keyring.suspend();
        QCOMPARE(tool.ask("write token late"), "TimedOut");
        QCOMPARE(tool.ask("remove token"), "TimedOut");
        keyring.resume();
        QCOMPARE(tool.answer(), "WroteLate token late");
        QCOMPARE(tool.answer(), "RemovedLate token");
        QCOMPARE(tool.ask("read token"), "NotFound");
    }

    void whatAnotherWindowWroteStays()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment()), other(keyring.environment(), {u"15000"_s});
        QCOMPARE(tool.ask("read token"), "NotFound");
        QCOMPARE(other.ask("read token"), "NotFound");
        keyring.suspend();
        QCOMPARE(tool.ask("write token late"), "TimedOut");
        other.send("write token newer");
        QCOMPARE(tool.ask("read token"), "TimedOut"); // meanwhile the other one's is on its way
        keyring.resume();
        QCOMPARE(other.answer(), "Done");
        QCOMPARE(tool.answer(), "WroteLate token late");
        QCOMPARE(tool.ask("read token"), "Value newer");
        QCOMPARE(other.ask("read token"), "Value newer");
    }

    void whatNeverBeganNeverBegins()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("write token first"), "Done");
        keyring.suspend();
        tool.send("read token");
        tool.send("remove token");
        QCOMPARE(tool.answer(), "TimedOut");
        QCOMPARE(tool.answer(), "TimedOut");
        keyring.resume();
        QCOMPARE(tool.ask("read token"), "Value first");
    }

    void theDaemonDies()
    {
        Keyring keyring;
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("write token first"), "Done");
        keyring.stopDaemon();
        QCOMPARE(tool.ask("read token"), "NoKeychain");
        QCOMPARE(tool.ask("write token x"), "NoKeychain");
        QCOMPARE(tool.ask("remove token"), "NoKeychain");
    }

    void noKeychain_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("no bus") << u"none"_s;
        QTest::newRow("a bus that is gone") << u"gone"_s;
        QTest::newRow("a bus without the service") << u"empty"_s;
    }
    void noKeychain()
    {
        QFETCH(QString, state);
        Keyring keyring;
        QProcessEnvironment environment = state == u"none" ? keyring.environmentWithoutBus() : keyring.environment();
        if (state == u"gone")
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        Tool tool(environment);
        for (const char *command : {"read token", "write token x", "remove token"}) {
            QCOMPARE(tool.ask(command), "NoKeychain");
            QVERIFY2(tool.took < timeout, qPrintable(QString::number(tool.took)));
        }
    }

    void aServiceWithoutAKeyring()
    {
        Keyring keyring;
        QVERIFY2(keyring.startWithoutKeyring(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        QCOMPARE(tool.ask("read token"), "NotFound");
        QCOMPARE(tool.ask("write token x"), "NoKeychain");
        QCOMPARE(tool.ask("remove token"), "Done");
    }

    void denied()
    {
        Keyring keyring(Keyring::Bus::Denying);
        QVERIFY2(keyring.startUnlocked(), qPrintable(keyring.problem()));
        Tool tool(keyring.environment());
        for (const char *command : {"read token", "write token x", "remove token"})
            QCOMPARE(tool.ask(command), "Denied");
    }
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "tst_keychainstore.moc"
