#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A small disk of its own, seen by what runs in it and, from here, below /proc.
class SmallDisk {
public:
    explicit SmallDisk(const QString &at)
    {
        const QString script = u"mount -t tmpfs -o size=6m none '%1' && mkdir '%1/data' && echo ready && exec cat"_s.arg(at);
        for (const QStringList &own : {QStringList{u"-m"_s}, QStringList{u"-rm"_s}}) { // as root, or as whoever may be it
            m_holder.start(u"unshare"_s, own + QStringList{u"sh"_s, u"-c"_s, script});
            if (m_holder.waitForReadyRead(10'000)) {
                m_through = {u"nsenter"_s, u"-t"_s, QString::number(m_holder.processId()), u"-m"_s};
                if (own.front() == u"-rm")
                    m_through += {u"-U"_s, u"--preserve-credentials"_s};
                m_path = u"/proc/%1/root%2"_s.arg(m_holder.processId()).arg(at);
                return;
            }
            m_holder.kill();
            m_holder.waitForFinished();
        }
    }
    ~SmallDisk()
    {
        m_holder.closeWriteChannel();
        m_holder.waitForFinished();
    }
    bool isThere() const { return !m_path.isEmpty(); }
    QStringList through() const { return m_through; }

    /// Not a byte is left.
    void fill()
    {
        QFile filler(m_path + u"/filler"_s);
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (int size = 64 * 1024; size > 0; size /= 2) {
            while (filler.write(QByteArray(size, 'f')) == size) {
            }
        }
    }
    void makeRoom() { QFile::remove(m_path + u"/filler"_s); }

private:
    QProcess m_holder;
    QStringList m_through;
    QString m_path;
};

} // namespace

/// What a sandbox does when its disk is full or another program holds its database: it refuses in clear words, nothing is
/// acknowledged that is not kept, and it goes on by itself afterwards.
class TestSandboxStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_directory = std::make_unique<QTemporaryDir>();
        m_receiver = std::make_unique<fault::FaultServer>();
        m_receiver->always("POST", "/r", fault::answer(200, "{}"));
        m_sandbox = std::make_unique<SandboxProcess>();
        m_acknowledged.clear();
    }

    void fullDisk()
    {
        SmallDisk disk(m_directory->path());
        if (!disk.isThere())
            QSKIP("no file system may be mounted here");
        m_sandbox->through = disk.through();
        const QStringList arguments = {u"--empty"_s, u"--data"_s, m_directory->filePath(u"data"_s)};
        QVERIFY2(m_sandbox->start(arguments), m_sandbox->standardError().constData());
        makeWebhook();
        QCOMPARE(send("before").status, 202);
        disk.fill();
        // It may have had room in the log's file for a few more; then each is refused, and kept by nobody.
        RawAnswer refused;
        for (int i = 0; i < 2000 && refused.status != 507; ++i) {
            refused = send("filling-" + QByteArray::number(i), QByteArray(2000, 'x'));
            QVERIFY2(refused.status == 202 || refused.status == 507, refused.body.constData());
        }
        QCOMPARE(refused.status, 507);
        QVERIFY2(refused.body.contains("disk of the sandbox is full"), refused.body.constData());
        disk.fill();
        QCOMPARE(send("full", QByteArray(100'000, 'x')).status, 507);
        QCOMPARE(ask("POST", "/api/v1/public/sites/" + m_sandbox->siteKey().toUtf8() + "/orders", "{'orderId':'full','metadata':{'x':'" + QByteArray(100'000, 'x') + "'}}").status, 507);
        QCOMPARE(ask("PUT", base() + "/ga4", "{'config':{'measurementId':'G-1','note':'" + QByteArray(100'000, 'x') + "'}}").status, 507);
        QCOMPARE(ask("GET", base()).status, 200);
        QCOMPARE(ask("GET", base() + "/health").status, 200);
        // The plug is pulled with the disk full: a start may fail in a sentence, never otherwise.
        m_sandbox->kill();
        disk.fill();
        if (!m_sandbox->start(arguments)) {
            QCOMPARE(m_sandbox->exitCode(), 3);
            QCOMPARE(m_sandbox->standardError().count('\n'), 1);
            disk.makeRoom();
            QVERIFY2(m_sandbox->start(arguments), m_sandbox->standardError().constData());
        }
        QTRY_COMPARE_WITH_TIMEOUT(lost(), QStringList(), 30'000);
        disk.fill();
        for (int i = 0; i < 2000 && send("again-" + QByteArray::number(i), QByteArray(2000, 'x')).status != 507; ++i) {
        }
        disk.makeRoom();
        QTRY_COMPARE_WITH_TIMEOUT(send("after").status, 202, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(lost(), QStringList(), 30'000);
        for (const fault::Arrival &arrival : m_receiver->arrivals())
            QVERIFY2(m_acknowledged.contains(idOf(arrival.body)), arrival.body.left(200).constData());
        QVERIFY(m_sandbox->terminate());
        QCOMPARE(m_sandbox->exitCode(), 0);
    }

    void lockedDatabase()
    {
        const QStringList arguments = {u"--empty"_s, u"--data"_s, m_directory->path()};
        QVERIFY2(m_sandbox->start(arguments), m_sandbox->standardError().constData());
        makeWebhook();
        QCOMPARE(send("before").status, 202);
        QTRY_COMPARE(lost(), QStringList());
        const QStringList files = QDir(m_directory->path()).entryList({u"*.sqlite"_s});
        QCOMPARE(files.size(), 1);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_directory->filePath(files.front()));
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            QElapsedTimer time;
            time.start();
            for (int i = 0; i < 5; ++i) {
                const RawAnswer refused = send("locked-" + QByteArray::number(i));
                QCOMPARE(refused.status, 503);
                QCOMPARE(refused.header("Retry-After"), QByteArray("1"));
                QVERIFY2(refused.body.contains("locked by another program"), refused.body.constData());
                QCOMPARE(ask("GET", base()).status, 200); // others are served
            }
            QCOMPARE(ask("PUT", base() + "/ga4", "{'config':{'measurementId':'G-1'}}").status, 503);
            QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QCOMPARE(send("after").status, 202);
        QCOMPARE(send("locked-0").status, 202); // was not taken before
        QTRY_COMPARE(lost(), QStringList());
        QCOMPARE(m_receiver->count("POST", "/r"), 3); // each once
    }

    /// Locked while deliveries are on their way: what they came to is written afterwards, and none is sent twice.
    void lockedWhileDelivering()
    {
        QVERIFY(m_sandbox->start({u"--empty"_s, u"--data"_s, m_directory->path()}));
        makeWebhook();
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(m_directory->filePath(QDir(m_directory->path()).entryList({u"*.sqlite"_s}).value(0)));
            QVERIFY(other.open());
            QSqlQuery query(other);
            for (int i = 0; i < 30; ++i)
                QCOMPARE(send("e-" + QByteArray::number(i)).status, 202);
            while (!query.exec(u"BEGIN EXCLUSIVE"_s)) {
            }
            QCOMPARE(send("locked").status, 503);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(lost(), QStringList(), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(deliveredRows(), 30, 30'000);
        QCOMPARE(m_receiver->count("POST", "/r"), 30);
    }

private:
    QByteArray base() const { return "/api/v1/sites/" + m_sandbox->siteId().toUtf8() + "/integrations"; }
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return exchange(m_sandbox->port(), {method, target, m_sandbox->token(), quoted(body)});
    }
    void makeWebhook()
    {
        const RawAnswer made = ask("POST", base() + "/webhooks",
                                   "{'name':'n','url':'" + m_receiver->origin().toString().toUtf8() +
                                       "/r','authType':'none','retry':{'maxAttempts':50,'initialDelaySeconds':1,'maxDelaySeconds':1}}");
        QCOMPARE(made.status, 201);
        m_webhook = member(made.json(), "id").toQString().toUtf8();
    }
    RawAnswer send(const QByteArray &id, const QByteArray &padding = {})
    {
        const RawAnswer answer = ask("POST", "/api/v1/public/sites/" + m_sandbox->siteKey().toUtf8() + "/events/batch",
                                     "[{'event':'page_view','id':'" + id + "','page':{'path':'" + padding + "'}}]");
        if (answer.status == 202)
            m_acknowledged.insert(QString::fromLatin1(id));
        return answer;
    }
    int deliveredRows()
    {
        return int(member(ask("GET", base() + "/webhooks/" + m_webhook + "/logs?limit=1000&status=delivered").json(), "data").elements().size());
    }
    static QString idOf(const QByteArray &body)
    {
        const auto json = Json::parse(body);
        return json ? member(*json, "id").toQString() : QString();
    }
    /// Acknowledged, and not delivered (yet).
    QStringList lost()
    {
        QSet<QString> missing = m_acknowledged;
        for (const fault::Arrival &arrival : m_receiver->arrivals())
            missing.remove(idOf(arrival.body));
        return missing.values();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<fault::FaultServer> m_receiver;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QByteArray m_webhook;
    QSet<QString> m_acknowledged;
};

QTEST_GUILESS_MAIN(TestSandboxStore)
#include "tst_sandboxstore.moc"
