#include "app/sandbox/httpserver.h"
#include "tests/support/rawhttp.h"

#include <atomic>
#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server with little patience in a thread of its own, so that clients here may block. It answers with what it got.
class ServerThread {
public:
    explicit ServerThread(std::chrono::milliseconds patience, qint64 bodyBudget = 1 << 30)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context,
            [=, this] {
                HttpHandling handling;
                handling.patience = patience;
                handling.bodyBudget = bodyBudget;
                handling.answerPatience = 2 * patience;
                handling.handle = [this](const SandboxRequest &request, const Reply &reply) {
                    ++handled;
                    if (request.target.startsWith("/later")) {
                        waiting.push_back(reply);
                        return;
                    }
                    SandboxResponse response = jsonResponse(200, Json(qint64(request.body.size())));
                    if (request.target == "/large")
                        response.body = QByteArray(16 * 1024 * 1024, 'x');
                    if (request.target == "/cut")
                        return reply.send(response, 5);
                    reply.send(response);
                };
                handling.refuse = [](const SandboxRequest &head) -> std::optional<SandboxResponse> {
                    if (head.target == "/refused")
                        return problem(401, u"No."_s);
                    return std::nullopt;
                };
                m_server = new HttpServer(std::move(handling));
                m_server->listenOnLoopback(0);
                port = m_server->serverPort();
            },
            Qt::BlockingQueuedConnection);
    }
    ~ServerThread()
    {
        QMetaObject::invokeMethod(
            &m_context,
            [this] {
                delete m_server;
                waiting.clear(); // replies may outlive their server
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    std::size_t connections()
    {
        std::size_t count = 0;
        QMetaObject::invokeMethod(
            &m_context, [&] { count = m_server->connectionCount(); }, Qt::BlockingQueuedConnection);
        return count;
    }
    /// Answers the request that has waited longest.
    void answerOne(const QByteArray &body)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [&] {
                const Reply reply = waiting.front();
                waiting.erase(waiting.begin());
                SandboxResponse response = emptyResponse(200);
                response.body = body;
                reply.send(response);
                reply.send(jsonResponse(500, Json(u"a second answer"_s))); // counts for nothing
            },
            Qt::BlockingQueuedConnection);
    }
    int requestsWaiting()
    {
        int count = 0;
        QMetaObject::invokeMethod(
            &m_context, [&] { count = int(waiting.size()); }, Qt::BlockingQueuedConnection);
        return count;
    }
    void drain(std::chrono::milliseconds time)
    {
        QMetaObject::invokeMethod(
            &m_context,
            [=, this] {
                QObject::connect(m_server, &HttpServer::drained, m_server, [this] { drained = true; });
                m_server->drain(time);
            },
            Qt::BlockingQueuedConnection);
    }

    quint16 port = 0;
    std::atomic<int> handled{0};
    std::atomic<bool> drained{false};

private:
    QThread m_thread;
    QObject m_context;
    HttpServer *m_server = nullptr;
    std::vector<Reply> waiting;
};

const QByteArray get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

} // namespace

class TestHttpServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void closesAnIdleConnection()
    {
        ServerThread server(300ms);
        test::RawConnection silent(server.port), afterOne(server.port);
        afterOne.send(get);
        QCOMPARE(afterOne.receive().status, 200);
        QVERIFY(silent.waitForClose());
        QVERIFY(afterOne.waitForClose());
        QTRY_COMPARE(server.connections(), std::size_t(0));
    }

    /// The next request of a connection waits for the answer to the first; other connections do not.
    void answersThatComeLater()
    {
        ServerThread server(5s);
        test::RawConnection patient(server.port), other(server.port);
        patient.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\nGET /later HTTP/1.1\r\nHost: x\r\n\r\n" + get);
        QTRY_COMPARE(server.requestsWaiting(), 1);
        other.send(get);
        QCOMPARE(other.receive().status, 200);
        QCOMPARE(server.handled, 2);
        server.answerOne("first");
        QCOMPARE(patient.receive().body, QByteArray("first"));
        QTRY_COMPARE(server.requestsWaiting(), 1);
        server.answerOne("second");
        QCOMPARE(patient.receive().body, QByteArray("second"));
        QCOMPARE(patient.receive().body, QByteArray("0"));
    }

    void aPeerThatDoesNotWaitForItsAnswer()
    {
        ServerThread server(5s);
        {
            test::RawConnection gone(server.port);
            gone.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
            QTRY_COMPARE(server.requestsWaiting(), 1);
        }
        QTRY_COMPARE(server.connections(), std::size_t(0));
        server.answerOne("for nobody");
        QCOMPARE(server.requestsWaiting(), 0);
    }

    void anAnswerThatNeverComes()
    {
        ServerThread server(200ms);
        test::RawConnection waiting(server.port);
        waiting.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(waiting.receive().status, 504);
        QVERIFY(waiting.waitForClose());
        server.answerOne("too late");
    }

    void anAnswerCutShort()
    {
        ServerThread server(5s);
        test::RawConnection peer(server.port);
        peer.send("GET /cut HTTP/1.1\r\nHost: x\r\n\r\n");
        QCOMPARE(peer.readSome(2000), QByteArray("HTTP/"));
        QVERIFY(peer.waitForClose());
    }

    void drainingWaitsForLateAnswers()
    {
        ServerThread server(5s);
        test::RawConnection patient(server.port);
        patient.send("GET /later HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(server.requestsWaiting(), 1);
        server.drain(10s);
        server.answerOne("done");
        QCOMPARE(patient.receive().body, QByteArray("done"));
        QVERIFY(patient.waitForClose());
        QTRY_VERIFY(server.drained);
    }

    void slowRequestsEndIn408_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<char>("dribble");
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nX-A: ") << 'a';
        QTest::newRow("target") << QByteArray("GET /") << 'a';
        QTest::newRow("body") << QByteArray("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n") << 'a';
        QTest::newRow("chunk extension") << QByteArray(
                                                "PUT / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;")
                                         << 'a';
    }
    /// A byte now and then buys no more time than silence does.
    void slowRequestsEndIn408()
    {
        QFETCH(QByteArray, start);
        QFETCH(char, dribble);
        ServerThread server(400ms);
        test::RawConnection slow(server.port, 50);
        slow.send(start);
        QElapsedTimer time;
        time.start();
        QByteArray answer;
        while (answer.isEmpty() && time.elapsed() < 10000) {
            slow.send(QByteArray(1, dribble));
            answer = slow.readSome(20);
        }
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
        QCOMPARE(server.handled.load(), 0);
    }

    void closesWhenNobodyTakesTheAnswer()
    {
        ServerThread server(400ms);
        test::RawConnection greedy(server.port);
        greedy.socket().setReadBufferSize(1024);
        greedy.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE(server.handled.load(), 1);
        QTRY_COMPARE(server.connections(), std::size_t(0));
    }

    void slowOnesDoNotHoldUpOthers()
    {
        ServerThread server(20s);
        std::vector<std::unique_ptr<test::RawConnection>> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(std::make_unique<test::RawConnection>(server.port));
            slow.back()->send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
        }
        QElapsedTimer time;
        time.start();
        test::RawConnection quick(server.port);
        for (int i = 0; i < 100; ++i) {
            quick.send(get);
            QCOMPARE(quick.receive().status, 200);
        }
        QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
    }

    void answersPipelinedRequestsInOrder()
    {
        ServerThread server(5s);
        test::RawConnection client(server.port);
        QByteArray all;
        constexpr int count = 500;
        for (int i = 0; i < count; ++i)
            all += "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(i) + "\r\n\r\n" +
                   QByteArray(i, 'b');
        client.send(all);
        for (int i = 0; i < count; ++i)
            QCOMPARE(client.receive().body, QByteArray::number(i));
    }

    void keepsAndClosesAsAsked()
    {
        ServerThread server(5s);
        test::RawConnection old(server.port);
        old.send("GET / HTTP/1.0\r\n\r\n");
        QCOMPARE(old.receive().header("Connection"), QByteArray("close"));
        QVERIFY(old.waitForClose());

        test::RawConnection kept(server.port);
        kept.send(get);
        QCOMPARE(kept.receive().header("Connection"), QByteArray("keep-alive"));
        kept.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QCOMPARE(kept.receive().status, 200);
        QVERIFY(kept.waitForClose());
    }

    void headHasTheLengthButNoBody()
    {
        ServerThread server(5s);
        test::RawConnection client(server.port);
        client.send("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n" + get);
        const test::RawAnswer head = client.receive(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("Content-Length"), QByteArray("1"));
        const QString date = QString::fromLatin1(head.header("Date"));
        QVERIFY(QLocale::c().toDateTime(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).isValid());
        QCOMPARE(client.receive().body, QByteArray("0"));
    }

    void continuesOnlyWhatItWillTake()
    {
        ServerThread server(5s);
        test::RawConnection client(server.port);
        client.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.receive().status, 100);
        client.send("abc");
        QCOMPARE(client.receive().body, QByteArray("3"));
        client.send("PUT /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
        QCOMPARE(client.receive().status, 401);
        QVERIFY(client.waitForClose());
    }

    void aRefusedBodyIsReadAndForgotten()
    {
        ServerThread server(5s);
        test::RawConnection client(server.port);
        client.send("PUT /refused HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(1000000, 'b') +
                    get);
        QCOMPARE(client.receive().status, 401);
        QCOMPARE(client.receive().status, 200);
        QCOMPARE(server.handled.load(), 1);
    }

    /// The refusal arrives although the client is still sending.
    void tooLargeIsAnsweredBeforeTheEnd()
    {
        ServerThread server(5s);
        test::RawConnection client(server.port);
        client.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 300000000\r\n\r\n" + QByteArray(3000000, 'b'));
        QCOMPARE(client.receive().status, 413);
        QVERIFY(client.waitForClose());
    }

    void unfinishedBodiesHaveABudget()
    {
        ServerThread server(20s, 1000000);
        test::RawConnection first(server.port), second(server.port);
        const QByteArray head = "PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 900000\r\n\r\n";
        first.send(head + QByteArray(800000, 'b'));
        QTRY_COMPARE(server.connections(), std::size_t(2));
        second.send(head + QByteArray(800000, 'b'));
        QCOMPARE(second.receive().status, 503);
        first.send(QByteArray(100000, 'b')); // who came first is served
        QCOMPARE(first.receive().body, QByteArray("900000"));
        test::RawConnection third(server.port); // and the budget is free again
        third.send(head + QByteArray(900000, 'b'));
        QCOMPARE(third.receive().status, 200);
    }

    void drainsWhatIsUnderWay()
    {
        ServerThread server(20s);
        test::RawConnection busy(server.port), idle(server.port);
        idle.send(get);
        QCOMPARE(idle.receive().status, 200);
        busy.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
        QTRY_COMPARE(server.connections(), std::size_t(2));
        server.drain(10s);
        QVERIFY(idle.waitForClose());
        QVERIFY(!server.drained);
        busy.send("cd");
        QCOMPARE(busy.receive().body, QByteArray("4"));
        QVERIFY(busy.waitForClose());
        QTRY_VERIFY(server.drained);
    }

    void drainingHasAnEnd()
    {
        ServerThread server(20s);
        test::RawConnection busy(server.port);
        busy.send("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
        QTRY_COMPARE(server.connections(), std::size_t(1));
        server.drain(200ms);
        QTRY_VERIFY(server.drained);
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
