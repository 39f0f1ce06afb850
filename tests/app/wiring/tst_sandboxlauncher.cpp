#include "app/settings/filesettingsstore.h"
#include "app/wiring/consoleservices.h"
#include "app/wiring/httpcontrolplanes.h"
#include "app/wiring/sandboxlauncher.h"
#include "models/ports/systemclock.h"
#include "models/services/secretvault.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Answer = Result<SandboxInfo, SandboxError>;

class SandboxLauncherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void startsJoinsAndEnds()
    {
        qint64 pid = 0;
        {
            auto one = launcher();
            QVERIFY(!QFile::exists(data())); // making one starts nothing
            const Answer own = wait(one->ensureRunning());
            QVERIFY(own);
            QVERIFY(reachable(*own));
            QCOMPARE(wait(one->ensureRunning())->url, own->url);
            pid = holder();
            QVERIFY(pid > 0);
            QVERIFY(!processText(pid, u"cmdline"_s).contains(own->token.expose()));
            QVERIFY(!processText(pid, u"environ"_s).contains(own->token.expose()));

            auto two = launcher();
            const Answer joined = wait(two->ensureRunning());
            QVERIFY(joined);
            QCOMPARE(joined->url, own->url);
            QCOMPARE(joined->site, own->site);
            QVERIFY(joined->token.sameAs(own->token));
        }
        QVERIFY(!QFile::exists(u"/proc/%1"_s.arg(pid)));
        QVERIFY(!QFile::exists(data() + u"/ready.json"_s));
    }

    void twoAtTheSameTime()
    {
        auto one = launcher();
        auto two = launcher();
        const auto first = one->ensureRunning();
        const auto second = two->ensureRunning();
        const Answer a = wait(first), b = wait(second);
        QVERIFY(a);
        QVERIFY(b);
        QCOMPARE(a->url, b->url);
    }

    void oneThatDiesIsStartedAgain()
    {
        auto one = launcher();
        const Answer before = wait(one->ensureRunning());
        QVERIFY(before);
        const qint64 pid = holder();
        ::kill(pid_t(pid), SIGKILL);
        QTRY_VERIFY_WITH_TIMEOUT(holder() > 0 && holder() != pid && reachable(*before), 20000); // same port, site, token
        QCOMPARE(wait(one->ensureRunning())->url, before->url);
    }

    void theJoinedOneTakesOver()
    {
        auto one = launcher();
        const Answer own = wait(one->ensureRunning());
        auto two = launcher();
        QVERIFY(wait(two->ensureRunning()));
        one.reset();
        QTRY_VERIFY_WITH_TIMEOUT(holder() > 0 && reachable(*own), 20000);
        QCOMPARE(wait(two->ensureRunning())->url, own->url);
    }

    void aReadyFileLeftBehind()
    {
        QVERIFY(wait(launcher()->ensureRunning()));
        QFile stale(data() + u"/ready.json"_s);
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.write("{\"url\":\"http://127.0.0.1:1\",\"siteId\":\"x\",\"siteKey\":\"y\",\"token\":\"z\"}");
        stale.close();
        auto one = launcher();
        const Answer answer = wait(one->ensureRunning());
        QVERIFY(answer);
        QVERIFY(reachable(*answer));
    }

    void whatCannotStart_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("kind");
        QTest::newRow("no program") << u"/nowhere/selwise-sandbox"_s << int(SandboxError::Kind::CannotStart);
        QTest::newRow("another program") << u"/bin/false"_s << int(SandboxError::Kind::CannotStart);
        QTest::newRow("one that never is ready") << QString() << int(SandboxError::Kind::TimedOut);
    }
    void whatCannotStart()
    {
        QFETCH(QString, program);
        if (program.isEmpty()) {
            program = m_folder->filePath(u"silent"_s);
            QFile script(program);
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\nexec cat >/dev/null\n");
            QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        }
        SandboxLauncher one({program, data(), 1000ms}, m_planes, m_clock);
        const Answer answer = wait(one.ensureRunning());
        QVERIFY(!answer);
        QTEST(int(answer.error().kind), "kind");
        QCOMPARE(int(wait(one.ensureRunning()).error().kind), int(answer.error().kind)); // and may be tried again
    }

    void aFolderThatCannotBeUsed()
    {
        QFile file(data());
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto one = launcher();
        const Answer answer = wait(one->ensureRunning());
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), int(SandboxError::Kind::DataUnusable));
        QVERIFY(answer.error().detail.contains(data()));
    }

    void theVaultTellsOfTheSandboxsToken()
    {
        ConsoleServices::Options options;
        options.settingsDirectory = m_folder->filePath(u"config"_s);
        options.sandboxData = data();
        ConsoleServices services(options);
        QVERIFY(services.vault().entries().empty());
        const auto one = launcher();
        QVERIFY(wait(one->ensureRunning()));
        const auto entries = services.vault().entries();
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries[0].key.owner, u"sandbox"_s);
        QCOMPARE(entries[0].place, SecretPlace::File);
        const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &file : {u"/sandbox.sqlite"_s, u"/ready.json"_s})
            QVERIFY(!(QFile::permissions(data() + file) & others)); // as it says
    }

    void makingServicesTouchesNothing()
    {
        ConsoleServices::Options options;
        options.settingsDirectory = m_folder->filePath(u"config"_s);
        options.stateDirectory = m_folder->filePath(u"state"_s);
        options.sandboxData = data();
        const auto threads = QDir(u"/proc/self/task"_s).count();
        ConsoleServices services(options);
        services.clock();
        services.settings();
        services.vault();
        services.emptyVault();
        services.planes();
        services.sandbox();
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(QDir(u"/proc/self/task"_s).count(), threads);
    }

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    std::unique_ptr<SandboxLauncher> launcher()
    {
        const QString program = QCoreApplication::applicationDirPath() + u"/../bin/selwise-sandbox"_s;
        return std::make_unique<SandboxLauncher>(SandboxLauncher::Options{program, data(), 20s}, m_planes, m_clock);
    }
    static Answer wait(const QFuture<Answer> &future)
    {
        QFutureWatcher<Answer> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        if (finished.isEmpty() && !finished.wait(40000))
            qFatal("no answer");
        return watcher.result();
    }
    /// True when it answers with these very data.
    bool reachable(const SandboxInfo &info)
    {
        ConnectionProfile profile;
        profile.apiUrl = info.url;
        profile.site = info.site;
        const auto plane = m_planes.make(profile, info.token);
        QFutureWatcher<Result<HealthSummary, ApiError>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(plane->health());
        return (!finished.isEmpty() || finished.wait(20000)) && watcher.result().ok();
    }
    /// The sandbox that runs on our directory; 0 when none does.
    qint64 holder() const
    {
        const QByteArray wanted = '\0' + data().toUtf8() + '\0';
        const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
        for (const QString &process : processes) {
            const qint64 pid = process.toLongLong();
            if (pid > 0 && processText(pid, u"cmdline"_s).contains(wanted))
                return pid;
        }
        return 0;
    }
    static QByteArray processText(qint64 pid, const QString &name)
    {
        QFile file(u"/proc/%1/%2"_s.arg(pid).arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SystemClock m_clock;
    HttpControlPlanes m_planes{m_clock, {}};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SandboxLauncherTest)
#include "tst_sandboxlauncher.moc"
