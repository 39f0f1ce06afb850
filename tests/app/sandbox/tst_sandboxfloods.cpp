#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

/// What a client could do to a real selwise-sandbox. After each attack it still serves others, in bounded memory.
class TestSandboxFloods : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        struct rlimit files = {};
        ::getrlimit(RLIMIT_NOFILE, &files);
        files.rlim_cur = std::min<rlim_t>(files.rlim_max, 4096);
        ::setrlimit(RLIMIT_NOFILE, &files);
        QVERIFY(m_sandbox.start({}));
        m_base = "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations";
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(ask("GET", "").status, 200);
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(m_sandbox.memoryMiB() < 400, qPrintable(QString::number(m_sandbox.memoryMiB())));
    }
    void cleanupTestCase()
    {
        QVERIFY(m_sandbox.terminate());
        QCOMPARE(m_sandbox.exitCode(), 0);
        QCOMPARE(m_sandbox.standardError(), QByteArray());
    }

    void aThousandConnectionsAtOnce()
    {
        std::vector<std::unique_ptr<RawConnection>> all;
        const QByteArray halfHead = "GET " + m_base + " HTTP/1.1\r\nHost: x\r\n";
        for (int i = 0; i < 1000; ++i) {
            all.push_back(std::make_unique<RawConnection>(m_sandbox.port()));
            QVERIFY2(all.back()->isOpen(), qPrintable(QString::number(i)));
            if (i % 2 == 0) // every other one has begun a request and does not go on
                QVERIFY(all.back()->send(halfHead));
        }
        // Another client is served meanwhile, and each of the thousand still is.
        for (int i = 0; i < 20; ++i)
            QCOMPARE(ask("GET", "/health").status, 200);
        const QByteArray rest = "Authorization: Bearer " + m_sandbox.token() + "\r\n\r\n";
        for (int i = 0; i < 1000; i += 50) {
            QVERIFY(all[std::size_t(i)]->send(rest));
            QCOMPARE(all[std::size_t(i)]->receive().status, 200);
        }
    }

    /// Above the limit the longest idle connection has to go; nobody is locked out.
    void moreConnectionsThanItKeeps()
    {
        std::vector<std::unique_ptr<RawConnection>> all;
        for (int i = 0; i < 2200; ++i) {
            all.push_back(std::make_unique<RawConnection>(m_sandbox.port()));
            QVERIFY2(all.back()->isOpen(), qPrintable(QString::number(i)));
        }
        QCOMPARE(ask("GET", "").status, 200);
        QVERIFY(all.front()->waitForClose());
        QVERIFY(all.back()->isOpen());
    }

    void connectionsThatComeAndGo()
    {
        for (int i = 0; i < 1000; ++i) {
            RawConnection connection(m_sandbox.port());
            if (i % 3 == 1)
                connection.send("PUT " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
            if (i % 3 == 2) // reset instead of closed
                connection.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connection.socket().abort();
        }
    }

    void headFlood()
    {
        for (int i = 0; i < 50; ++i) {
            RawConnection connection(m_sandbox.port());
            connection.send("GET " + m_base + " HTTP/1.1\r\nHost: x\r\n" +
                            QByteArray("X-Flood: 0123456789abcdef\r\n").repeated(4000));
            QCOMPARE(connection.receive().status, 431);
        }
    }

    void headJustUnderTheLimit()
    {
        RawConnection connection(m_sandbox.port());
        connection.send("GET " + m_base + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_sandbox.token() +
                        "\r\nX-A: " + QByteArray(65000, 'a') + "\r\n\r\n");
        QCOMPARE(connection.receive().status, 200);
    }

    void bodyFlood_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("length") << QByteArray("Content-Length: 400000000\r\n\r\n") << QByteArray(65536, ' ');
        QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                                << "10000\r\n" + QByteArray(65536, ' ') + "\r\n";
    }
    void bodyFlood()
    {
        QFETCH(QByteArray, framing);
        QFETCH(QByteArray, unit);
        for (int i = 0; i < 3; ++i) {
            RawConnection connection(m_sandbox.port());
            connection.send("PUT " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_sandbox.token() +
                            "\r\n" + framing);
            for (int sent = 0; sent < 400 && connection.socket().bytesAvailable() == 0 && connection.send(unit);
                 ++sent) {
            }
            QCOMPARE(connection.receive().status, 413);
        }
    }

    void aBodyAsLargeAsAllowed()
    {
        QByteArray body = "{'config':{'measurementId':'G-1','note':'";
        body += QByteArray(8 * 1024 * 1024 - body.size() - 3, 'n') + "'}}";
        QCOMPARE(body.size(), 8 * 1024 * 1024);
        QCOMPARE(ask("PUT", "/ga4", body).status, 200);
        QCOMPARE(ask("PUT", "/ga4", body + ' ').status, 413);
        QCOMPARE(ask("PUT", "/ga4", "{'config':{'measurementId':'G-1'}}").status, 200);
    }

    void strangersSendMuch()
    {
        for (int i = 0; i < 20; ++i) {
            RawConnection connection(m_sandbox.port());
            connection.send("PUT " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n" +
                            QByteArray(8000000, 'x'));
            QCOMPARE(connection.receive().status, 401);
        }
    }

    void unfinishedBodiesTogether()
    {
        std::vector<std::unique_ptr<RawConnection>> all;
        const QByteArray head = "PUT " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " +
                                m_sandbox.token() + "\r\nContent-Length: 8000000\r\n\r\n";
        int refused = 0;
        for (int i = 0; i < 50; ++i) {
            all.push_back(std::make_unique<RawConnection>(m_sandbox.port()));
            if (!all.back()->send(head + QByteArray(7900000, ' ')) ||
                all.back()->readSome(1).startsWith("HTTP/1.1 503"))
                ++refused;
        }
        QVERIFY(m_sandbox.memoryMiB() < 400);
    }

    void smuggling_data()
    {
        QTest::addColumn<QByteArray>("framing");
        QTest::newRow("length and encoding") << QByteArray("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n");
        QTest::newRow("encoding and length") << QByteArray("Transfer-Encoding: chunked\r\nContent-Length: 4\r\n");
        QTest::newRow("two lengths") << QByteArray("Content-Length: 4\r\nContent-Length: 40\r\n");
        QTest::newRow("folded encoding") << QByteArray("Transfer-Encoding:\r\n chunked\r\n");
        QTest::newRow("space before the colon") << QByteArray("Transfer-Encoding : chunked\r\n");
        QTest::newRow("two encodings") << QByteArray("Transfer-Encoding: identity, chunked\r\n");
        QTest::newRow("line feed") << QByteArray("X: y\nTransfer-Encoding: chunked\r\n");
    }
    /// The hidden second request is never answered: the connection closes after the refusal.
    void smuggling()
    {
        QFETCH(QByteArray, framing);
        RawConnection connection(m_sandbox.port());
        const QByteArray hidden =
            "DELETE " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_sandbox.token() + "\r\n\r\n";
        connection.send("PUT " + m_base + "/ga4 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_sandbox.token() +
                        "\r\n" + framing + "\r\n0\r\n\r\n" + hidden);
        const int status = connection.receive().status;
        QVERIFY2(status == 400 || status == 501, QByteArray::number(status).constData());
        QCOMPARE(connection.receive().status, 0);
        QCOMPARE(ask("GET", "/ga4").status, 200);
    }

    void garbage()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes(random.bounded(1, 3000), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            RawConnection connection(m_sandbox.port());
            connection.send(bytes + "\r\n\r\n");
            const int status = connection.receive().status;
            QVERIFY2(status == 400 || status == 505,
                     (QByteArray::number(status) + ' ' + bytes.left(20).toHex()).constData());
        }
    }

    void oddTargets_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::newRow("absolute form") << "http://127.0.0.1" + m_base + "/ga4" << 200;
        QTest::newRow("absolute form, another host") << "http://example.com" + m_base + "/ga4" << 200;
        QTest::newRow("slash at the end") << m_base + "/" << 200;
        QTest::newRow("encoded letters") << m_base + "/%67a4" << 200;
        QTest::newRow("traversal") << m_base + "/../../../../etc/passwd" << 404;
        QTest::newRow("traversal to itself") << m_base + "/webhooks/../ga4" << 404;
        QTest::newRow("encoded traversal") << m_base + "/%2e%2e%2f%2e%2e%2fetc" << 400;
        QTest::newRow("encoded slash") << m_base + "/webhooks%2fx" << 400;
        QTest::newRow("double encoding") << m_base + "/%252e%252e" << 404;
        QTest::newRow("NUL") << m_base + "/ga4%00" << 400;
        QTest::newRow("line break") << m_base + "/ga4%0d%0aX-A:%20b" << 400;
        QTest::newRow("bad percent") << m_base + "/%g0" << 400;
        QTest::newRow("overlong UTF-8") << m_base + "/%c0%ae" << 400;
        QTest::newRow("double slash") << m_base + "//ga4" << 404;
        QTest::newRow("other case") << "/API/V1" + m_base.sliced(7) << 404;
        QTest::newRow("long segment") << m_base + "/" + QByteArray(30000, 'a') << 404;
        QTest::newRow("many segments") << m_base + QByteArray("/a").repeated(10000) << 404;
        QTest::newRow("asterisk") << QByteArray("*") << 400;
        QTest::newRow("public path, which takes POST only") << QByteArray("/api/v1/public/sites/x/events/batch") << 405;
        QTest::newRow("root") << QByteArray("/") << 404;
    }
    void oddTargets()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QCOMPARE(exchange(m_sandbox.port(), {"GET", target, m_sandbox.token(), {}}).status, status);
    }

    void pipelinedWrites()
    {
        RawConnection connection(m_sandbox.port());
        QByteArray all;
        for (int i = 0; i < 50; ++i)
            all += RawRequest{"PUT", m_base + "/ga4", m_sandbox.token(),
                              quoted("{'config':{'measurementId':'G-" + QByteArray::number(i) + "'}}")}
                       .bytes();
        connection.send(all);
        for (int i = 0; i < 50; ++i) {
            const RawAnswer answer = connection.receive();
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.contains("\"G-" + QByteArray::number(i) + '"'));
        }
    }

    void deepAndOddJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("512 deep") << "{'x':" + QByteArray(511, '[') + QByteArray(511, ']') + "}" << 200;
        QTest::newRow("513 deep") << "{'x':" + QByteArray(512, '[') + QByteArray(512, ']') + "}" << 400;
        QTest::newRow("a million deep") << QByteArray(1000000, '[') << 400;
        QTest::newRow("not JSON") << QByteArray("{nope}") << 400;
        QTest::newRow("truncated") << QByteArray("{\"enabled\":tr") << 400;
        QTest::newRow("two documents") << QByteArray("{}{}") << 400;
        QTest::newRow("NaN") << QByteArray("{\"x\":NaN}") << 400;
        QTest::newRow("a list") << QByteArray("[]") << 422;
        QTest::newRow("null") << QByteArray("null") << 422;
        QTest::newRow("the last of two keys wins") << QByteArray("{'enabled':'x','enabled':true}") << 200;
        QTest::newRow("400 digits") << "{'x':" + QByteArray(400, '7') + "}" << 200;
        QTest::newRow("lone surrogate") << QByteArray("{'x':'\\ud800'}") << 200;
        QTest::newRow("100,000 members") << "{" + manyMembers() + "}" << 200;
    }
    void deepAndOddJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QCOMPARE(ask("PUT", "/ga4", body).status, status);
        if (status == 200) { // what is unknown comes back; then away with it
            const QByteArray shown = ask("GET", "/ga4").body;
            if (const QByteArray unknown = quoted(body); unknown.startsWith("{\"x\""))
                QVERIFY(shown.contains(unknown.sliced(1, unknown.size() - 2)));
            QCOMPARE(ask("DELETE", "/ga4").status, 204);
            QCOMPARE(ask("PUT", "/ga4", "{'config':{'measurementId':'G-1'}}").status, 201);
        }
    }

private:
    RawAnswer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        return exchange(m_sandbox.port(), {method, m_base + path, m_sandbox.token(), quoted(body)});
    }
    static QByteArray manyMembers()
    {
        QByteArray members = "\"m\":0";
        for (int i = 1; i < 100000; ++i)
            members += ",\"m" + QByteArray::number(i) + "\":0";
        return members;
    }

    SandboxProcess m_sandbox;
    QByteArray m_base;
};

QTEST_GUILESS_MAIN(TestSandboxFloods)
#include "tst_sandboxfloods.moc"
