#include "app/logging/requestlog.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <thread>
#include <unistd.h>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

RequestTry example()
{
    RequestTry what;
    what.time = QDateTime(QDate(2026, 11, 23), QTime(15, 4, 5, 6), Qt::UTC);
    what.tryId = u"t-1"_s;
    what.requestId = u"c-1"_s;
    what.attempt = 2;
    what.method = "PUT";
    what.path = u"/api/v1/sites/s/integrations/ga4"_s;
    what.status = 503;
    what.elapsed = 12ms;
    what.bytesSent = 16;
    what.bytesReceived = 7;
    return what;
}

QByteArray contents(const QString &file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void lineHasEverything()
    {
        QCOMPARE(RequestLog::line(example()),
                 "2026-11-23T15:04:05.006Z PUT 503 /api/v1/sites/s/integrations/ga4 answered 12ms sent=16 received=7 "
                 "attempt=2 call=c-1 try=t-1\n");
        RequestTry lost = example();
        lost.status = 0;
        lost.error = ApiError::Kind::OutcomeUnknown;
        QVERIFY(RequestLog::line(lost).contains(" PUT - /api/v1/sites/s/integrations/ga4 outcome-unknown "));
    }

    void oneTryIsOneLineWhateverIsInIt()
    {
        RequestTry odd = example();
        odd.path = u"/a b\nforged line\r\u2028\u202e"_s + QString(5000, u'x');
        odd.method = "G\nET";
        odd.requestId = u"\n"_s;
        const QByteArray line = RequestLog::line(odd);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        QVERIFY(line.size() < 2000);
        QVERIFY(std::all_of(line.begin(), line.end() - 1, [](char c) { return c >= 0x20 && c < 0x7f; }));
    }

    void everyKindHasAName()
    {
        QSet<QByteArray> names;
        for (int kind = 0; kind <= int(ApiError::Kind::UnexpectedStatus); ++kind) {
            RequestTry what = example();
            what.error = ApiError::Kind(kind);
            names.insert(RequestLog::line(what).split(' ').at(4));
        }
        QCOMPARE(names.size(), int(ApiError::Kind::UnexpectedStatus) + 1);
        QVERIFY(!names.contains("unknown"));
    }

    void isWrittenForTheUserAlone()
    {
        QTemporaryDir dir;
        const QString state = dir.filePath(u"made/by/need"_s);
        {
            RequestLog log(state, [](const QString &, const QString &reason) { QFAIL(qPrintable(reason)); });
            QVERIFY(!QFile::exists(log.file())); // nothing before the first request
            log.tried(example());
            log.tried(example());
        }
        const QByteArray text = contents(state + u"/requests.log"_s);
        QCOMPARE(text.count('\n'), 3);
        QVERIFY(text.startsWith("# "));
        const auto permissions = QFile::permissions(state + u"/requests.log"_s);
        QCOMPARE(int(permissions & 0x0077), 0);
    }

    void rotates()
    {
        QTemporaryDir dir;
        {
            RequestLog log(dir.path(), {}, {1000, 3});
            for (int i = 0; i < 100; ++i) {
                RequestTry what = example();
                what.requestId = QString::number(i);
                log.tried(what);
            }
        }
        const QStringList files = QDir(dir.path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({u"requests.1.log"_s, u"requests.2.log"_s, u"requests.log"_s}));
        for (const QString &name : files)
            QVERIFY(QFileInfo(dir.filePath(name)).size() <= 1000);
        QVERIFY(contents(dir.filePath(u"requests.log"_s)).contains("call=99 "));
    }

    void fromManyThreadsNothingIsLostOrTorn()
    {
        QTemporaryDir dir;
        {
            RequestLog log(dir.path(), {});
            std::vector<std::thread> threads;
            for (int t = 0; t < 4; ++t) {
                threads.emplace_back([&log] {
                    for (int i = 0; i < 250; ++i)
                        log.tried(example());
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        }
        QList<QByteArray> lines = contents(dir.filePath(u"requests.log"_s)).split('\n');
        lines.removeFirst();
        lines.removeLast();
        QCOMPARE(lines.size(), 1000);
        for (const QByteArray &line : lines)
            QCOMPARE(line + '\n', RequestLog::line(example()));
    }

    void complainsOnceAndGoesOn()
    {
        QTemporaryDir dir;
        const QString blocked = dir.filePath(u"state"_s); // a file where the directory should be
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        std::atomic<int> complaints{0};
        RequestLog log(blocked, [&complaints](const QString &where, const QString &reason) {
            ++complaints;
            QVERIFY(where.endsWith(u"requests.log"_s));
            QVERIFY(!reason.isEmpty());
        });
        log.tried(example());
        log.tried(example());
        QTRY_COMPARE(complaints.load(), 1);
        QVERIFY(file.remove());
        log.tried(example());
        QTRY_VERIFY(contents(log.file()).contains("call=c-1"));
        QCOMPARE(complaints.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
