#include "app/archive/store.h"
#include "models/domain/codec/observationcodec.h"
#include "tests/app/archive/archivebench.h"
#include "tests/app/archive/randomlogs.h"
#include "tests/app/cli/consoleprogram.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::ArchiveBench;

namespace {

int kills()
{
    bool ok = false;
    const int wanted = qEnvironmentVariableIntValue("SELWISE_KILLS", &ok);
    return ok ? wanted : 6;
}

QByteArray lines(int from, int count)
{
    test::RandomLogs logs(quint32(from) + 1);
    QByteArray content;
    for (int i = 0; i < count; ++i)
        content += logs.entry(from + i, true) + '\n';
    return content;
}

QSet<QByteArray> entries(const QByteArray &content)
{
    QByteArrayList list = content.split('\n');
    list.removeAll(QByteArray());
    return QSet<QByteArray>(list.begin(), list.end());
}

/// Everything in the archive is one of `possible`, whole; all of `confirmed` is there; nothing is damaged.
void verify(const ArchiveBench &bench, const QSet<QByteArray> &confirmed, const QSet<QByteArray> &possible)
{
    const auto store = bench.open();
    store->verifyAll();
    QCOMPARE(store->state().lost, 0);
    const QByteArrayList raws = ArchiveBench::raws(*store);
    const QSet<QByteArray> there(raws.begin(), raws.end());
    QCOMPARE(qsizetype(there.size()), raws.size());
    QVERIFY2(possible.contains(there), "an entry nobody wrote");
    QVERIFY2(there.contains(confirmed), "a confirmed entry is gone");
    QVERIFY(store->check(false)->findings.empty());
}

} // namespace

class ArchiveKillsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importIsKilledAnywhere()
    {
        ArchiveBench bench;
        test::ConsoleProgram console;
        constexpr int rowsEach = 5'000;
        QSet<QByteArray> confirmed, possible;
        QRandomGenerator random(11);
        qint64 usual = 0;
        int killed = 0;
        for (int round = 0; round < kills(); ++round) {
            const QByteArray content = lines(round * rowsEach, rowsEach);
            const QString file = bench.write(u"logs.ndjson"_s, content);
            possible += entries(content);
            const QStringList arguments{u"logs"_s, u"import"_s, file, u"--archive"_s, bench.archive()};
            QElapsedTimer timer;
            timer.start();
            QProcess process;
            console.start(process, arguments);
            QVERIFY(process.waitForStarted());
            if (round == 0) {
                QVERIFY(process.waitForFinished(60'000));
                usual = timer.elapsed();
            } else if (!process.waitForFinished(int(random.bounded(quint32(usual) + 1)))) {
                process.kill();
                process.waitForFinished(60'000);
            }
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
                confirmed += entries(content);
            else
                ++killed;
            verify(bench, confirmed, possible);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d imports were killed", killed, kills());
    }

    /// A process that appends batches and says after each that it is safe; it also seals and joins segments.
    void appendAndCompactionAreKilledAnywhere()
    {
        ArchiveBench bench;
        QSet<QByteArray> confirmed, possible;
        QRandomGenerator random(12);
        int killed = 0;
        for (int round = 0; round < kills(); ++round) {
            std::vector<std::vector<QByteArray>> batches;
            for (int batch = 0; batch < 12; ++batch) {
                QByteArrayList list = lines(1'000'000 + (round * 12 + batch) * 400, 400).split('\n');
                list.removeAll(QByteArray());
                possible += QSet<QByteArray>(list.begin(), list.end());
                batches.emplace_back(list.begin(), list.end());
            }
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                const auto store = bench.open();
                for (const auto &batch : batches) {
                    if (!store->append(batch))
                        ::_exit(1);
                    const char byte = 'x';
                    (void)!::write(ends[1], &byte, 1);
                    (void)store->maintain(0);
                }
                ::_exit(0);
            }
            ::close(ends[1]);
            // Killed after a number of confirmations, at some place between two of them.
            size_t safe = 0;
            const size_t until = random.bounded(quint32(batches.size()));
            char byte = 0;
            while (safe < until && ::read(ends[0], &byte, 1) == 1)
                ++safe;
            QElapsedTimer timer;
            timer.start();
            const qint64 further = random.bounded(3000);
            while (timer.nsecsElapsed() < further * 1000) { }
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            killed += WIFSIGNALED(status);
            while (::read(ends[0], &byte, 1) == 1)
                ++safe;
            ::close(ends[0]);
            for (size_t batch = 0; batch < safe; ++batch)
                confirmed += QSet<QByteArray>(batches[batch].begin(), batches[batch].end());
            verify(bench, confirmed, possible);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d of %d writers were killed", killed, kills());
    }

    /// On a small file system of its own, where the system lets us make one.
    void aFullDiskLosesNothing()
    {
        QProcess probe;
        probe.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, u"mount -t tmpfs -o size=1m none /mnt"_s});
        if (!probe.waitForStarted() || !probe.waitForFinished(20'000) || probe.exitCode() != 0)
            QSKIP("this system lets nobody mount a file system of his own");
        test::ConsoleProgram console;
        ArchiveBench bench;
        constexpr int rowsEach = 2'500;
        QByteArray first = lines(0, rowsEach), second = lines(rowsEach, rowsEach);
        const QString one = bench.write(u"one.ndjson"_s, first), two = bench.write(u"two.ndjson"_s, second);
        QRandomGenerator random(13);
        int full = 0;
        for (int round = 0; round < kills(); ++round) {
            QVERIFY(QDir(bench.archive()).removeRecursively() || !QDir(bench.archive()).exists());
            // The first import fits, the second may not; then the disk's content is copied out.
            const int size = 700 + int(random.bounded(1800));
            const QString script = u"mount -t tmpfs -o size=%1k none /mnt && '%2' logs import '%3' --archive /mnt/a; echo first $?; "
                                   "'%2' logs import '%4' --archive /mnt/a; echo second $?; cp -r /mnt/a '%5'"_s
                                       .arg(size).arg(console.program, one, two, bench.archive());
            QProcess process;
            process.setProcessEnvironment(console.environment);
            process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, script});
            QVERIFY(process.waitForFinished(120'000));
            const QByteArray out = process.readAllStandardOutput();
            QSet<QByteArray> confirmed;
            if (out.contains("first 0"))
                confirmed += entries(first);
            if (out.contains("second 0"))
                confirmed += entries(second);
            full += !out.contains("second 0");
            QVERIFY2(out.contains("first 0") || out.contains("first 3"), out.constData());
            QVERIFY2(out.contains("second 0") || out.contains("second 3"), out.constData());
            if (QDir(bench.archive()).exists(u"catalogue.sqlite"_s))
                verify(bench, confirmed, entries(first) + entries(second));
            else
                QVERIFY(confirmed.isEmpty());
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("the disk was full in %d of %d rounds", full, kills());
        QVERIFY(full > 0);
    }
};

QTEST_GUILESS_MAIN(ArchiveKillsTest)
#include "tst_archivekills.moc"
