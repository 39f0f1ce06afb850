#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray marker = "MARKER-9f2c71-secret";

RawRequest request(const SandboxProcess &sandbox, const QByteArray &method, const QByteArray &path,
                   const QByteArray &body = {})
{
    return {method, "/api/v1/sites/" + sandbox.siteId().toUtf8() + "/integrations" + path, sandbox.token(),
            quoted(body)};
}

RawAnswer ask(const SandboxProcess &sandbox, const QByteArray &method, const QByteArray &path,
              const QByteArray &body = {})
{
    return exchange(sandbox.port(), request(sandbox, method, path, body));
}

QByteArray measurementId(const RawAnswer &answer)
{
    const Json body = answer.json();
    const Json *config = body.find("config");
    const Json *id = config ? config->find("measurementId") : nullptr;
    return id ? QByteArray(id->utf8().data(), qsizetype(id->utf8().size())) : QByteArray();
}

QByteArray ga4(const QByteArray &id)
{
    return "{'enabled':true,'config':{'measurementId':'" + id + "','apiSecret':'" + marker + "'}}";
}

} // namespace

/// A real selwise-sandbox: what it keeps, what it says when it cannot start, and how it stops.
class TestSandboxProcess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_temporary = std::make_unique<QTemporaryDir>();
        m_data = m_temporary->filePath(u"data"_s);
    }

    void identityAndRecordsStayOverRestarts()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        const Json first = sandbox.ready;
        const RawAnswer written = ask(sandbox, "PUT", "/ga4", ga4("G-KEPT"));
        QCOMPARE(written.status, 200);
        QVERIFY(sandbox.terminate());
        QCOMPARE(sandbox.exitCode(), 0);
        QVERIFY(!sandbox.crashed());

        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        for (const char *name : {"siteId", "siteKey", "token"})
            QCOMPARE(sandbox.ready.find(name)->toQString(), first.find(name)->toQString());
        const RawAnswer read = ask(sandbox, "GET", "/ga4");
        QCOMPARE(measurementId(read), QByteArray("G-KEPT"));
        QCOMPARE(read.header("ETag"), written.header("ETag"));
        QCOMPARE(ask(sandbox, "PUT", "/ga4", ga4("G-KEPT2")).status, 200);
        QVERIFY(ask(sandbox, "GET", "/ga4").header("ETag") != written.header("ETag"));
    }

    void comesBackOnItsPortWhereThatIsFree()
    {
        const auto address = [](const SandboxProcess &sandbox, const QByteArray &path) {
            return member(ask(sandbox, "GET", path).json(), "url").toQString();
        };
        QTcpServer other; // finds a port that no connection of another test is given meanwhile
        constexpr quint16 beneathThose = 20'000, many = 10'000;
        quint16 port = quint16(beneathThose + ::getpid() % many);
        while (!other.listen(QHostAddress::LocalHost, port))
            ++port;
        other.close();
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data, u"--port"_s, QString::number(port)}));
        const RawAnswer made = ask(sandbox, "POST", "/webhooks", "{'name':'own','events':['purchase'],'url':'" + sandbox.url().toEncoded() + "/hooks/mine'}");
        QCOMPARE(made.status, 201);
        const QByteArray path = "/webhooks/" + member(made.json(), "id").toQString().toUtf8();
        const QString before = address(sandbox, path);
        QVERIFY(before.contains(QString::number(port)));
        QVERIFY(sandbox.terminate());

        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QCOMPARE(sandbox.port(), port);
        QCOMPARE(address(sandbox, path), before);
        QVERIFY(sandbox.terminate());

        QVERIFY(other.listen(QHostAddress::LocalHost, port));
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QVERIFY(sandbox.port() != port);
        QCOMPARE(address(sandbox, path), sandbox.url().toString() + u"/hooks/mine"_s);
    }

    /// After a 2xx the record is on disk, whatever happens to the process.
    void whatWasAnsweredSurvivesKill()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        for (int round = 0; round < 5; ++round) {
            const QByteArray id = "G-KILL" + QByteArray::number(round);
            RawConnection connection(sandbox.port());
            connection.send(request(sandbox, "PUT", "/ga4", ga4(id)).bytes());
            const RawAnswer written = connection.receive();
            sandbox.kill();
            QCOMPARE(written.status, 200);
            QVERIFY(sandbox.start({u"--data"_s, m_data}));
            const RawAnswer read = ask(sandbox, "GET", "/ga4");
            QCOMPARE(measurementId(read), id);
            QCOMPARE(read.header("ETag"), written.header("ETag"));
        }
    }

    void etagsNeverComeAgain()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QSet<QByteArray> seen;
        for (int round = 0; round < 3; ++round) {
            for (const char *id : {"G-1", "G-1", "G-2"}) {
                const QByteArray etag = ask(sandbox, "PUT", "/ga4", ga4(id)).header("ETag");
                QVERIFY2(!seen.contains(etag), etag.constData());
                seen.insert(etag);
            }
            QCOMPARE(ask(sandbox, "DELETE", "/ga4").status, 204);
            QVERIFY(sandbox.terminate());
            QVERIFY(sandbox.start({u"--data"_s, m_data}));
        }
    }

    void theDemoShopComesOnlyIntoANewDirectory()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QCOMPARE(ask(sandbox, "GET", "").json().find("data")->elements().size(), std::size_t(3));
        for (const char *provider : {"/ga4", "/meta", "/google_ads"})
            QCOMPARE(ask(sandbox, "DELETE", provider).status, 204);
        QVERIFY(sandbox.terminate());
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QVERIFY(ask(sandbox, "GET", "").json().find("data")->elements().empty());

        SandboxProcess empty;
        QVERIFY(empty.start({u"--empty"_s, u"--data"_s, m_temporary->filePath(u"other"_s)}));
        QVERIFY(ask(empty, "GET", "").json().find("data")->elements().empty());
        QVERIFY(ask(empty, "GET", "/webhooks").json().find("data")->elements().empty());
        QCOMPARE(ask(empty, "GET", "/data-layer").json().find("flushInterval")->toInteger(), 1000);
    }

    void filesAreForTheOwnerOnly()
    {
        QVERIFY(QDir().mkpath(m_data));
        QVERIFY(QFile::setPermissions(m_data, QFile::Permissions(0x7755))); // an empty directory with mode 755
        SandboxProcess sandbox;
        const QString ready = m_temporary->filePath(u"ready"_s), token = m_temporary->filePath(u"token"_s);
        QVERIFY(sandbox.start({u"--data"_s, m_data, u"--ready-file"_s, ready, u"--token-file"_s, token}));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                                          QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(m_data) & others));
        QStringList files{ready, token};
        for (QDirIterator it(m_data, QDir::Files | QDir::Hidden); it.hasNext();)
            files += it.next();
        QVERIFY(files.size() >= 4);
        for (const QString &file : files)
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }

    void aTemporaryDirectoryGoesWithTheProcess()
    {
        SandboxProcess sandbox;
        qputenv("TMPDIR", QFile::encodeName(m_temporary->path()));
        const bool started = sandbox.start({});
        qunsetenv("TMPDIR");
        QVERIFY(started);
        QCOMPARE(QDir(m_temporary->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(sandbox.terminate());
        QVERIFY(QDir(m_temporary->path()).isEmpty());
    }

    void tokenFile()
    {
        const QString path = m_temporary->filePath(u"token"_s);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data, u"--token-file"_s, path}));
        QVERIFY(sandbox.token().isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray token = file.readAll().trimmed();
        file.close();
        QVERIFY(token.size() > 20);
        RawRequest list = request(sandbox, "GET", "");
        list.token = token;
        QCOMPARE(exchange(sandbox.port(), list).status, 200);
        QVERIFY(!sandbox.standardOutput().contains(token));
        QVERIFY(sandbox.terminate());

        // One that exists rules, also over the data directory's, and stays.
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("chosen-by-me\n");
        file.close();
        QVERIFY(sandbox.start({u"--data"_s, m_data, u"--token-file"_s, path}));
        QCOMPARE(exchange(sandbox.port(), list).status, 401);
        list.token = "chosen-by-me";
        QCOMPARE(exchange(sandbox.port(), list).status, 200);
        QVERIFY(sandbox.terminate());
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QCOMPARE(sandbox.token(), QByteArray("chosen-by-me"));
    }

    void readyFile()
    {
        const QString path = m_temporary->filePath(u"ready"_s);
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data, u"--ready-file"_s, path}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = Json::parse(file.readAll());
        QVERIFY(content.ok());
        QVERIFY(*content == sandbox.ready);
        QVERIFY(sandbox.terminate());
        QVERIFY(!QFile::exists(path));
    }

    void stopsWhenItsParentIsGone()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--stop-with-parent"_s, u"--data"_s, m_data}));
        QCOMPARE(ask(sandbox, "GET", "").status, 200);
        sandbox.closeStandardInput();
        QVERIFY(sandbox.waitForEnd());
        QCOMPARE(sandbox.exitCode(), 0);
    }

    void cannotStart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("word");
        for (const auto &[what, code, word] : std::initializer_list<std::tuple<const char *, int, const char *>>{
                 {"held", 3, "in use by another sandbox"},
                 {"damaged", 3, "damaged"},
                 {"not a database", 3, "damaged"},
                 {"foreign database", 3, "damaged"},
                 {"newer", 3, "newer"},
                 {"a file", 3, "cannot be written"},
                 {"not writable", 3, "cannot be written"},
                 {"no parent", 3, "cannot be written"},
                 {"port in use", 3, "in use"},
                 {"unknown option", 2, "--help"},
                 {"bad port", 2, "--port"},
                 {"stray argument", 2, "Unexpected"},
                 {"no value", 2, "--help"},
                 {"bad token", 2, "holds no token"},
                 {"token directory", 3, "cannot be"},
                 {"ready directory", 3, "ready file"}})
            QTest::newRow(what) << QString::fromLatin1(what) << code << QByteArray(word);
    }
    /// One sentence on the standard error, nothing on the standard output, and the code of the contract.
    void cannotStart()
    {
        QFETCH(QString, what);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, word);
        QStringList arguments{u"--data"_s, m_data};
        SandboxProcess other;
        QTcpServer listener;
        if (what == u"held") {
            QVERIFY(other.start(arguments));
        } else if (what == u"damaged" || what == u"newer") {
            QVERIFY(other.start(arguments));
            QVERIFY(other.terminate());
            damage(what);
        } else if (what == u"not a database") {
            write(m_data + u"/sandbox.sqlite"_s, QByteArray(4096, 'x'));
        } else if (what == u"foreign database") {
            QVERIFY(QDir().mkpath(m_data));
            sqlite({u"PRAGMA user_version = 1"_s, u"CREATE TABLE theirs (a)"_s});
        } else if (what == u"a file") {
            write(m_data, "hello");
        } else if (what == u"not writable") {
            if (::geteuid() == 0)
                arguments[1] = u"/proc/selwise"_s; // root may write anywhere else
            else
                QVERIFY(QDir().mkpath(m_data) && QFile::setPermissions(m_data, QFile::ReadOwner | QFile::ExeOwner));
        } else if (what == u"no parent") {
            write(m_data, "hello");
            arguments[1] = m_data + u"/below"_s;
        } else if (what == u"port in use") {
            QVERIFY(listener.listen(QHostAddress::LocalHost));
            arguments += {u"--port"_s, QString::number(listener.serverPort())};
        } else if (what == u"unknown option") {
            arguments += u"--bogus"_s;
        } else if (what == u"bad port") {
            arguments += u"--port=70000"_s;
        } else if (what == u"stray argument") {
            arguments += u"start"_s;
        } else if (what == u"no value") {
            arguments = QStringList{u"--data"_s};
        } else if (what == u"bad token") {
            write(m_temporary->filePath(u"t"_s), marker + " two words");
            arguments += {u"--token-file"_s, m_temporary->filePath(u"t"_s)};
        } else if (what == u"token directory") {
            arguments += {u"--token-file"_s, m_temporary->path()};
        } else if (what == u"ready directory") {
            arguments += {u"--ready-file"_s, m_temporary->path()};
        }
        SandboxProcess sandbox;
        QVERIFY(!sandbox.start(arguments));
        const QByteArray said = sandbox.standardError();
        QVERIFY2(!sandbox.crashed(), said.constData());
        QCOMPARE(sandbox.exitCode(), exitCode);
        QCOMPARE(sandbox.standardOutput(), QByteArray());
        QVERIFY2(said.contains(word), said.constData());
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(!said.contains(marker));
    }

    void helpAndVersion()
    {
        SandboxProcess sandbox;
        QVERIFY(!sandbox.start({u"--help"_s}));
        QCOMPARE(sandbox.exitCode(), 0);
        for (const char *option :
             {"--port", "--data", "--token-file", "--ready-file", "--site-currency", "--empty", "--stop-with-parent"})
            QVERIFY2(sandbox.standardOutput().contains(option), option);
        sandbox.start({u"--version"_s});
        QCOMPARE(sandbox.exitCode(), 0);
        QCOMPARE(sandbox.standardOutput(), QByteArray("selwise-sandbox " SELWISE_VERSION "\n"));
    }

    /// Secrets are in the store and nowhere else: not in answers, not on the terminal.
    void secretsStayInside()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QByteArray all;
        const auto keep = [&](const RawAnswer &answer) {
            for (const auto &[name, value] : answer.headers)
                all += name + value;
            all += answer.body;
        };
        keep(ask(sandbox, "PUT", "/ga4", ga4("G-X")));
        keep(ask(sandbox, "PUT", "/meta",
                 "{'config':{'pixelId':'1','accessToken':'" + marker + "','refreshToken':'" + marker + "'}}"));
        keep(ask(sandbox, "PUT", "/meta", "{'config':{'pixelId':7,'accessToken':'" + marker + "'}}"));
        keep(ask(sandbox, "PUT", "/meta", "{'config':{'pixelId':'1','accessToken':['" + marker + "']}}"));
        keep(ask(sandbox, "PUT", "/meta", "{'config':{'accessToken':'" + marker + "'"));
        for (const char *auth : {"'bearer','authConfig':{'token':'",
                                 "'basic','authConfig':{'username':'u','password':'", "'hmac','authConfig':{'secret':'",
                                 "'signature','authConfig':{'secret':'", "'api_key','authConfig':{'key':'"})
            keep(ask(sandbox, "POST", "/webhooks",
                     "{'name':'n','url':'http://127.0.0.1:1/','authType':" + QByteArray(auth) + marker + "'}}"));
        keep(ask(sandbox, "POST", "/webhooks", "{'name':'n','authType':'odd','authConfig':{'key':'" + marker + "'}}"));
        RawRequest wrongToken = request(sandbox, "GET", "/ga4");
        wrongToken.token = marker;
        keep(exchange(sandbox.port(), wrongToken));
        keep(exchange(sandbox.port(), request(sandbox, "GET", "/ga4?token=" + marker)));
        for (const char *path : {"", "/ga4", "/meta", "/webhooks", "/health", "/ga4/logs", "/data-layer"})
            keep(ask(sandbox, "GET", path));
        QVERIFY(!all.contains(marker));
        QVERIFY(sandbox.terminate());
        QVERIFY(!sandbox.standardOutput().contains(marker));
        QCOMPARE(sandbox.standardError(), QByteArray());
    }

    /// A replaced secret does not stay behind in the database's free pages.
    void replacedSecretsAreOverwritten()
    {
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--data"_s, m_data}));
        QCOMPARE(ask(sandbox, "PUT", "/ga4", ga4("G-X")).status, 200);
        QCOMPARE(ask(sandbox, "PUT", "/ga4", "{'config':{'measurementId':'G-X','apiSecret':'another'}}").status, 200);
        QVERIFY(sandbox.terminate());
        for (QDirIterator it(m_data, QDir::Files | QDir::Hidden); it.hasNext();) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(marker), qPrintable(file.fileName()));
        }
    }

private:
    static void write(const QString &path, const QByteArray &content)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    void damage(const QString &how)
    {
        if (how == u"newer")
            return sqlite({u"PRAGMA user_version = 99"_s});
        QFile file(m_data + u"/sandbox.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        file.seek(4096);
        file.write(QByteArray(4096, '\x55')); // a page in the middle
    }
    void sqlite(const QStringList &statements)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
            database.setDatabaseName(m_data + u"/sandbox.sqlite"_s);
            QVERIFY(database.open());
            for (const QString &statement : statements)
                QVERIFY(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"damage"_s);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_data;
};

QTEST_GUILESS_MAIN(TestSandboxProcess)
#include "tst_sandboxprocess.moc"
