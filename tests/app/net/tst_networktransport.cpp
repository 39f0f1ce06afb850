#include "app/http/requestobserver.h"
#include "app/net/networktransport.h"
#include "models/ports/whendone.h"
#include "tests/support/faultserver.h"

#include <mutex>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Result<HttpResponse, ApiError>;
using Kind = ApiError::Kind;

namespace {

struct Notes final : RequestObserver {
    void tried(const RequestTry &what) override
    {
        const std::lock_guard lock(mutex);
        tries.push_back(what);
    }
    std::vector<RequestTry> all()
    {
        const std::lock_guard lock(mutex);
        return tries;
    }
    std::mutex mutex;
    std::vector<RequestTry> tries;
};

HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {})
{
    HttpRequest r;
    r.method = method;
    r.path = path;
    r.body = body;
    r.requestId = u"call-1"_s;
    return r;
}

Secret token()
{
    return Secret("tok-0123456789abcdef");
}

} // namespace

class TestNetworkTransport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sendsWhatItIsGiven()
    {
        fault::FaultServer server;
        server.next(fault::answer(200, "{\"a\":1}", {{"ETag", "\"e1\""}}));
        Notes notes;
        NetworkTransport transport(server.origin(), token, {}, &notes);
        HttpRequest r = request("PUT", u"/api/v1/sites/s/integrations/ga%2F4"_s, "{\"enabled\":true}");
        r.headers = {{"If-Match", "\"e0\""}};
        r.query.addQueryItem(u"limit"_s, u"50"_s);
        const auto future = transport.send(r);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result().ok());
        QCOMPARE(future.result()->status, 200);
        QCOMPARE(future.result()->body, "{\"a\":1}");
        QCOMPARE(future.result()->header("etag"), "\"e1\"");

        const auto arrivals = server.arrivals();
        QCOMPARE(arrivals.size(), 1U);
        const fault::Arrival &a = arrivals.front();
        QCOMPARE(a.method, "PUT");
        QCOMPARE(a.target, "/api/v1/sites/s/integrations/ga%2F4?limit=50");
        QCOMPARE(a.body, "{\"enabled\":true}");
        QCOMPARE(a.header("Authorization"), "Bearer tok-0123456789abcdef");
        QCOMPARE(a.header("If-Match"), "\"e0\"");
        QCOMPARE(a.header("Content-Type"), "application/json");
        QCOMPARE(a.header("X-Original-Request-Id"), "call-1");
        QVERIFY(!a.header("X-Request-Id").isEmpty());
        QVERIFY(a.header("X-Request-Id") != "call-1");
        QVERIFY(a.header("x-selwise-api-key").isEmpty());
        QVERIFY(a.header("Cookie").isEmpty());

        const auto tries = notes.all();
        QCOMPARE(tries.size(), 1U);
        QCOMPARE(tries[0].status, 200);
        QVERIFY(!tries[0].error);
        QCOMPARE(tries[0].tryId.toLatin1(), a.header("X-Request-Id"));
        QCOMPARE(tries[0].path, u"/api/v1/sites/s/integrations/ga%2F4"_s);
        QCOMPARE(tries[0].bytesSent, 16);
        QCOMPARE(tries[0].bytesReceived, 7);
    }

    void everyMethodArrivesAsItself_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("arrives");
        QTest::newRow("get") << QByteArray("GET") << QByteArray() << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray() << QByteArray();
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("{}") << QByteArray("{}");
        QTest::newRow("post without a body") << QByteArray("POST") << QByteArray() << QByteArray("{}");
        QTest::newRow("large") << QByteArray("PUT") << QByteArray(3'000'000, 'x') << QByteArray(3'000'000, 'x');
    }
    void everyMethodArrivesAsItself()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, arrives);
        fault::FaultServer server;
        server.next(fault::answer(204, {}, {}, {}));
        NetworkTransport transport(server.origin(), token);
        const auto future = transport.send(request(method, u"/x"_s, body));
        QTRY_VERIFY(future.isFinished());
        QVERIFY2(future.result().ok(), qPrintable(future.result().ok() ? QString() : future.result().error().detail));
        QCOMPARE(future.result()->status, 204);
        QCOMPARE(server.arrivals().size(), 1U);
        QCOMPARE(server.arrivals()[0].method, method);
        QVERIFY(server.arrivals()[0].body == arrives);
    }

    void everyStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        for (int status : {200, 201, 202, 204, 206, 300, 304, 400, 401, 402, 403, 404, 405, 407, 408, 409, 410, 412, 413, 415, 418,
                           422, 429, 431, 500, 501, 502, 503, 504, 599}) {
            for (const char *method : {"GET", "PUT"})
                QTest::addRow("%s %d", method, status) << status << QByteArray(method);
        }
    }
    void everyStatusIsAnAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        fault::FaultServer server;
        const bool bodyless = status == 204 || status == 304;
        const QByteArray body = bodyless ? QByteArray() : "{\"message\":\"m\"}";
        server.next(fault::answer(status, body, {{"WWW-Authenticate", "Basic realm=\"x\""}, {"Set-Cookie", "a=b"}}));
        NetworkTransport transport(server.origin(), token);
        const auto future = transport.send(request(method, u"/x"_s, method == "PUT" ? "{}" : ""));
        QTRY_VERIFY(future.isFinished());
        QVERIFY2(future.result().ok(), qPrintable(future.result().ok() ? QString() : future.result().error().detail));
        QCOMPARE(future.result()->status, status);
        QCOMPARE(future.result()->body, body);
        QCOMPARE(server.arrivals().size(), 1U);
    }

    void refusesBeforeAnythingLeaves_data()
    {
        QTest::addColumn<QUrl>("origin");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("tokenText");
        QTest::addColumn<int>("kind");
        const QUrl local(u"http://127.0.0.1:1"_s);
        QTest::newRow("plain http") << QUrl(u"http://api.selwise.com"_s) << u"/x"_s << QByteArray("t") << int(Kind::PlainHttpRefused);
        QTest::newRow("unspecified") << QUrl(u"http://0.0.0.0:1"_s) << u"/x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("scheme") << QUrl(u"ftp://127.0.0.1"_s) << u"/x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("credentials") << QUrl(u"https://u:p@example.com"_s) << u"/x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("empty") << QUrl() << u"/x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("relative") << local << u"x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("dots") << local << u"/x/../y"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("another host in the path") << local << u"//evil.example/x"_s << QByteArray("t") << int(Kind::BadAddress);
        QTest::newRow("no token") << local << u"/x"_s << QByteArray() << int(Kind::MissingToken);
        QTest::newRow("line break in token") << local << u"/x"_s << QByteArray("t\r\nX: y") << int(Kind::MissingToken);
        QTest::newRow("space in token") << local << u"/x"_s << QByteArray("t t") << int(Kind::MissingToken);
    }
    void refusesBeforeAnythingLeaves()
    {
        QFETCH(QUrl, origin);
        QFETCH(QString, path);
        QFETCH(QByteArray, tokenText);
        QFETCH(int, kind);
        NetworkTransport transport(origin, [tokenText] { return Secret(tokenText); });
        const auto future = transport.send(request("GET", path));
        QVERIFY(future.isFinished());
        QCOMPARE(int(future.result().error().kind), kind);
        QCOMPARE(future.result().error().requestId, u"call-1"_s);
    }

    void takesTheTokenAnewForEachRequest()
    {
        fault::FaultServer server;
        server.always({}, {}, fault::answer(200, "{}"));
        QByteArray current = "first-token";
        NetworkTransport transport(server.origin(), [&current] { return Secret(current); });
        auto future = transport.send(request("GET", u"/x"_s));
        QTRY_VERIFY(future.isFinished());
        current = "second-token";
        future = transport.send(request("GET", u"/x"_s));
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(server.arrivals()[0].header("Authorization"), "Bearer first-token");
        QCOMPARE(server.arrivals()[1].header("Authorization"), "Bearer second-token");
    }

    void masksATokenThatTheServerRepeats()
    {
        fault::FaultServer server;
        server.next(fault::answer(401, "{\"message\":\"bad token tok-0123456789abcdef\"}"));
        NetworkTransport transport(server.origin(), token);
        const auto future = transport.send(request("GET", u"/x"_s));
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result()->body.contains("tok-0123456789abcdef"));
        QVERIFY(future.result()->body.contains("bad token"));
    }

    void readsLargeAndCompressedAnswers()
    {
        constexpr qint64 large = 40 * 1024 * 1024;
        fault::FaultServer server;
        server.next(fault::flood(large, true));
        server.next(fault::flood(large, false));
        server.next(fault::gzipBomb(100'000));
        NetworkTransport transport(server.origin(), token);
        for (qint64 size : {large, large, qint64(100'000)}) {
            const auto future = transport.send(request("GET", u"/x"_s));
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20000);
            QVERIFY(future.result().ok());
            QCOMPARE(future.result()->body.size(), size);
            QCOMPARE(future.result()->body.count(' '), size);
        }
    }

    void cancelBeforeAnswer_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("kind");
        QTest::newRow("get") << QByteArray("GET") << int(Kind::Cancelled);
        QTest::newRow("put") << QByteArray("PUT") << int(Kind::OutcomeUnknown);
        QTest::newRow("delete") << QByteArray("DELETE") << int(Kind::OutcomeUnknown);
    }
    void cancelBeforeAnswer()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, kind);
        fault::FaultServer server;
        server.always({}, {}, fault::hangBeforeHead());
        NetworkTransport transport(server.origin(), token);
        auto future = transport.send(request(method, u"/x"_s, method == "PUT" ? "{}" : ""));
        QTRY_COMPARE(server.count(), 1);
        QObject receiver;
        int told = 0;
        whenDone(future, &receiver, [&](const Outcome &outcome) {
            ++told;
            QCOMPARE(int(outcome.error().kind), kind);
        });
        // The request is at the server; that it is, travels back through two threads.
        QTRY_VERIFY_WITH_TIMEOUT((future.cancel(), future.isFinished()), 2000);
        QTRY_COMPARE(told, 1);
    }

    void cancelBeforeConnectionOfAWrite()
    {
        fault::FaultServer server;
        NetworkTransport transport(server.origin(), token);
        auto future = transport.send(request("PUT", u"/x"_s, "{}"));
        future.cancel(); // the I/O thread has not even started
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 1);
        const Kind kind = future.resultAt(0).error().kind;
        QVERIFY(kind == Kind::Cancelled || (kind == Kind::OutcomeUnknown && server.count() == 1));
    }

    void finishesWhatIsUnderWayWhenItGoes()
    {
        fault::FaultServer server;
        server.always({}, {}, fault::hangBeforeHead());
        QFuture<Outcome> read, write;
        {
            NetworkTransport transport(server.origin(), token);
            read = transport.send(request("GET", u"/r"_s));
            write = transport.send(request("PUT", u"/w"_s, "{}"));
            QTRY_COMPARE(server.count(), 2);
        }
        QVERIFY(read.isFinished() && write.isFinished());
        QCOMPARE(read.result().error().kind, Kind::Cancelled);
        QCOMPARE(write.result().error().kind, Kind::OutcomeUnknown);
    }

    void aThousandRequests()
    {
        fault::FaultServer server;
        server.always({}, {}, fault::answer(200, "{\"data\":[]}"));
        NetworkTransport transport(server.origin(), token);
        QElapsedTimer timer;
        timer.start();
        constexpr int total = 1000, atOnce = 6;
        int started = 0, done = 0, bad = 0;
        QObject receiver;
        std::function<void()> more = [&] {
            ++started;
            whenDone(transport.send(request("GET", u"/x"_s)), &receiver, [&](const Outcome &outcome) {
                ++done;
                bad += !outcome.ok();
                if (started < total)
                    more();
            });
        };
        for (int i = 0; i < atOnce; ++i)
            more();
        QTRY_COMPARE_WITH_TIMEOUT(done, total, 20000);
        QCOMPARE(bad, 0);
        QCOMPARE(server.count(), total);
        qInfo("%d requests, one connection each: %.2f ms a request", total, double(timer.elapsed()) / total);
        QVERIFY(timer.elapsed() < 10000); // a sanity check, no benchmark
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
