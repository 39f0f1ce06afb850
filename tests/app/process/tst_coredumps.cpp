#include "app/process/coredumps.h"
#include "tests/support/faultserver.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

/// No program leaves its memory, and so a secret, behind when it crashes.
class CoreDumpsTest : public QObject {
    Q_OBJECT

    /// The soft limit of a process, as the kernel tells it.
    static QByteArray coreLimit(qint64 pid)
    {
        QFile limits(u"/proc/%1/limits"_s.arg(pid));
        if (!limits.open(QIODevice::ReadOnly))
            return limits.errorString().toUtf8();
        const QByteArray text = limits.readAll();
        return QRegularExpression(u"Max core file size\\s+(\\S+)"_s).match(QString::fromUtf8(text)).captured(1).toUtf8();
    }
    QProcessEnvironment privateEnvironment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_folder.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(u"SELWISE_TOKEN"_s, u"token-marker-0001"_s);
        return environment;
    }
    /// Crashes a child; true when the kernel dumped it.
    static bool dumps(bool forbidden, const QByteArray &folder)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            if (forbidden)
                forbidCoreDumps();
            std::signal(SIGSEGV, SIG_DFL);
            if (::chdir(folder.constData()) == 0)
                ::kill(::getpid(), SIGSEGV);
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) && WCOREDUMP(status);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // What the programs inherit: dumps allowed, wherever the tests run.
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        limit.rlim_cur = limit.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max <= 1)
            QSKIP("core dumps are forbidden here anyway");
    }

    void theSandbox()
    {
        QTemporaryDir data;
        test::SandboxProcess sandbox;
        QVERIFY2(sandbox.start({u"--data"_s, data.path()}), sandbox.standardError().constData());
        QCOMPARE(coreLimit(sandbox.pid()), "1");
    }

    void theConsole()
    {
        fault::FaultServer server;
        server.always({}, {}, fault::hangBeforeHead());
        QProcess console;
        console.setProcessEnvironment(privateEnvironment());
        console.start(QStringLiteral(SELWISE_CONSOLE_PROGRAM),
                      {u"providers"_s, u"list"_s, u"--api-url"_s, server.origin().toString(), u"--site"_s,
                       u"3f9c2a18-6d47-4e0b-9a51-c20d84e6b7e1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.count(), 1, 20000); // it holds the token now
        QCOMPARE(coreLimit(console.processId()), "1");
        console.kill();
        console.waitForFinished();
    }

    void theWindow()
    {
        QProcess window;
        window.setProcessEnvironment(privateEnvironment());
        window.start(QStringLiteral(SELWISE_WINDOW_PROGRAM), {});
        QVERIFY(window.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(coreLimit(window.processId()), "1", 20000);
        window.kill();
        window.waitForFinished();
    }

    void aCrashLeavesNothing()
    {
        QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path());
        QVERIFY(!dumps(true, path));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        if (!dumps(false, path))
            QSKIP("this system dumps nothing anyway");
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CoreDumpsTest)
#include "tst_coredumps.moc"
