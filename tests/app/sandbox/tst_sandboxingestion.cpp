#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

/// What can be thrown at the paths that take events in: each time a clear answer, soon, in bounded memory, and others are
/// served meanwhile.
class TestSandboxIngestion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({u"--empty"_s, u"--no-traffic"_s}));
        const QByteArray site = "/api/v1/public/sites/" + m_sandbox.siteKey().toUtf8();
        m_batch = site + "/events/batch";
        m_orders = site + "/orders";
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(send("[]").status, 202);
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(m_sandbox.memoryMiB() < 400, qPrintable(QString::number(m_sandbox.memoryMiB())));
    }
    void cleanupTestCase()
    {
        QVERIFY(m_sandbox.terminate());
        QCOMPARE(m_sandbox.exitCode(), 0);
        QCOMPARE(m_sandbox.standardError(), QByteArray());
    }

    void badBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part"); ///< of the answer: what is wrong, or where
        const auto event = [](const QByteArray &members) { return quoted("[{'event':'purchase'," + members + "}]"); };
        const auto row = [](const char *name, const QByteArray &body, int status, const QByteArray &part) {
            QTest::newRow(name) << body << status << part;
        };
        row("nothing", {}, 400, "body");
        row("not JSON", "event=purchase&id=1", 400, "line 1");
        row("HTML", "<html></html>", 400, "line 1");
        row("truncated in a text", "[{\"event\":\"purch", 400, "line 1");
        row("truncated in a list", "[{\"event\":\"purchase\"},", 400, "line 1");
        row("text behind it", "[] []", 400, "line 1");
        row("two documents", "[]\n{}", 400, "line 2");
        row("a comment", "[/* */]", 400, "line 1");
        row("a comma too many", "[{\"event\":\"a\"},]", 400, "line 1");
        row("NaN", event("'value':NaN"), 400, "line 1");
        row("a leading zero", event("'value':01"), 400, "line 1");
        row("invalid UTF-8 in a value", event("'x':'\xff\xfe'"), 400, "UTF-8");
        row("invalid UTF-8 in a name", "[{\"event\":\"\xc3\"}]", 400, "UTF-8");
        row("overlong UTF-8", event("'x':'\xc0\xaf'"), 400, "UTF-8");
        row("a surrogate in UTF-8", event("'x':'\xed\xa0\x80'"), 400, "UTF-8");
        row("UTF-16", QByteArray("\xff\xfe[\0]\0", 6), 400, "UTF-8");
        row("a NUL byte", QByteArray("[\0]", 3), 400, "line 1");
        row("a control character", event("'x':'a\x01'"), 400, "line 1");
        row("a byte order mark", "\xef\xbb\xbf[]", 202, "\"accepted\":0");
        row("deep lists", QByteArray(4'000'000, '['), 400, "512");
        row("deep objects", QByteArray("{\"a\":").repeated(600) + "1" + QByteArray(600, '}'), 400, "512");
        row("as deep as allowed", "[{\"event\":\"a\",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}]", 202, "1");
        row("duplicate keys", "[{\"event\":\"a\",\"id\":\"d1\",\"event\":\"b\",\"id\":\"d2\"}]", 202, "d2");
        row("400 digits", event("'order':{'id':'1','total':" + QByteArray(400, '9') + "}"), 202, "1");
        row("400 digits as an id", event("'id':" + QByteArray(400, '9')), 422, "events[0].id");
        row("a million digits", event("'value':" + QByteArray(1'000'000, '9')), 202, "1");
        row("a huge exponent", event("'order':{'total':1e999999999}"), 202, "1");
        row("a long name", "[{\"event\":\"" + QByteArray(1'000'000, 'n') + "\"}]", 422, "events[0].event");
        row("a long id", event("'id':'" + QByteArray(1'000'000, 'i') + "'"), 422, "events[0].id");
        row("a million members", "[{\"event\":\"a\"" + QByteArray(",\"k\":1").repeated(1'000'000) + "}]", 202, "1");
        row("a million ids", "[" + QByteArray("\"id\",").repeated(1'000'000) + "1]", 413, "1000");
        row("a million empty events", "[" + QByteArray("{},").repeated(1'000'000) + "{}]", 413, "1000");
        row("8 MiB and a byte", "[" + QByteArray(8 * 1024 * 1024, ' '), 413, "8");
        row("a bad one among a thousand", "[" + QByteArray("{\"event\":\"a\"},").repeated(999) + "{\"event\":5}]", 422, "events[999].event");
        row("a thousand bad ones", "[" + QByteArray("{\"event\":5},").repeated(999) + "{}]", 422, "events[0].event");
    }
    void badBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        QElapsedTimer time;
        time.start();
        const RawAnswer answer = send(body);
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        QVERIFY2(answer.status == status, (QByteArray::number(answer.status) + ' ' + answer.body.left(500)).constData());
        QVERIFY2(answer.body.contains(part), answer.body.left(500).constData());
        QVERIFY2(answer.body.size() < 256 * 1024, QByteArray::number(answer.body.size()).constData());
        if (status != 202)
            QVERIFY(answer.json().find("message"));
    }

    void theWrongType()
    {
        RawRequest request{"POST", m_batch, {}, "[]", {{"Content-Type", "text/csv"}}};
        QCOMPARE(exchange(m_sandbox.port(), request).status, 415);
        request.headers = {{"Content-Type", "application/json"}, {"Content-Encoding", "gzip"}};
        const int packed = exchange(m_sandbox.port(), request).status;
        QVERIFY2(packed == 415 || packed == 400, QByteArray::number(packed).constData());
        QCOMPARE(exchange(m_sandbox.port(), {"GET", m_batch, {}, {}}).status, 405);
    }

    /// Clients that begin and do not go on hold up nobody.
    void clientsThatStall()
    {
        std::vector<std::unique_ptr<RawConnection>> all;
        for (int i = 0; i < 200; ++i) {
            all.push_back(std::make_unique<RawConnection>(m_sandbox.port()));
            QVERIFY(all.back()->send("POST " + m_batch + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 29\r\n\r\n[{\"event\":"));
        }
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(send("[{\"event\":\"page_view\"}]").status, 202);
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
        // One goes on after all.
        QVERIFY(all[7]->send("\"page_view\"}]      "));
        QCOMPARE(all[7]->receive().status, 202);
    }

    /// Gone before the answer: taken whole or not at all, and once under its id.
    void clientsThatVanish()
    {
        const QByteArray body = "[{\"event\":\"page_view\",\"id\":\"v-%1\"},{\"event\":\"page_view\",\"id\":\"w-%1\"}]";
        for (int i = 0; i < 200; ++i) {
            RawConnection connection(m_sandbox.port());
            connection.send(RawRequest{"POST", m_batch, {}, QByteArray(body).replace("%1", QByteArray::number(i))}.bytes());
            connection.socket().abort();
        }
        for (int i = 0; i < 200; ++i) {
            const RawAnswer again = send(QByteArray(body).replace("%1", QByteArray::number(i)));
            QCOMPARE(again.status, 202);
        }
    }

    /// A million ids (SELWISE_IDS): each is remembered, on disk and not in memory.
    void manyIds()
    {
        bool given = false;
        const int number = qEnvironmentVariableIntValue("SELWISE_IDS", &given);
        const int ids = given ? number : 20'000;
        send(events(0));
        const qint64 before = m_sandbox.memoryMiB();
        RawConnection connection(m_sandbox.port());
        for (int from = 0; from < ids; from += 1000) {
            connection.send(RawRequest{"POST", m_batch, {}, events(from)}.bytes());
            QCOMPARE(connection.receive().status, 202);
            if (from % 100'000 == 0)
                QCOMPARE(exchange(m_sandbox.port(), {"GET", "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations", m_sandbox.token(), {}}).status, 200);
        }
        const qint64 grown = m_sandbox.memoryMiB() - before;
        qInfo("%d ids: %lld MiB more", ids, qlonglong(grown));
        QVERIFY2(grown < 100, QByteArray::number(grown).constData());
        QElapsedTimer time;
        time.start();
        QCOMPARE(send(events(0)).status, 202); // all seen before
        QVERIFY2(time.elapsed() < 5'000, qPrintable(QString::number(time.elapsed())));
        // An order of that id is known, too.
        QCOMPARE(exchange(m_sandbox.port(), {"POST", m_orders, {}, "{\"orderId\":\"o-1\"}"}).status, 201);
        QCOMPARE(exchange(m_sandbox.port(), {"POST", m_orders, {}, "{\"orderId\":\"o-1\"}"}).status, 409);
    }

private:
    static QByteArray events(int from)
    {
        QByteArray list = "[";
        for (int i = from; i < from + 1000; ++i)
            list += (i > from ? "," : "") + QByteArray("{\"event\":\"page_view\",\"id\":\"m-") + QByteArray::number(i) + "\"}";
        return list + "]";
    }
    RawAnswer send(const QByteArray &body)
    {
        RawRequest request{"POST", m_batch, {}, body, {}};
        if (body.isEmpty())
            request.headers = {{"Content-Length", "0"}, {"Content-Type", "application/json"}};
        return exchange(m_sandbox.port(), request);
    }

    SandboxProcess m_sandbox;
    QByteArray m_batch, m_orders;
};

QTEST_GUILESS_MAIN(TestSandboxIngestion)
#include "tst_sandboxingestion.moc"
