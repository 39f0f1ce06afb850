#include "app/net/retryingtransport.h"
#include "app/http/pending.h"
#include "models/ports/whendone.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Outcome = Result<HttpResponse, ApiError>;
using Kind = ApiError::Kind;

namespace {

/// Keeps what it is sent; the test answers.
struct ManualTransport final : Transport {
    struct Sent {
        HttpRequest request;
        Pending<HttpResponse> pending;
    };
    std::vector<Sent> sent;

    QFuture<Outcome> send(const HttpRequest &request) override
    {
        sent.push_back({request, {}});
        return sent.back().pending.future();
    }
    void answer(size_t i, int status, const QByteArray &retryAfter = {})
    {
        HttpResponse response;
        response.status = status;
        if (!retryAfter.isEmpty())
            response.headers.emplace_back("retry-after", retryAfter);
        sent.at(i).pending.finish(response);
    }
    void fail(size_t i, Kind kind)
    {
        ApiError error;
        error.kind = kind;
        sent.at(i).pending.fail(error);
    }
};

HttpRequest request(const QByteArray &method, const QByteArray &condition = {})
{
    HttpRequest r;
    r.method = method;
    r.path = u"/x"_s;
    if (!condition.isEmpty())
        r.headers.emplace_back(condition, "\"e\"");
    return r;
}

} // namespace

class TestRetryingTransport : public QObject {
    Q_OBJECT
    struct Bench {
        ManualTransport next;
        FakeClock clock;
        std::unique_ptr<RetryingTransport> transport;
        explicit Bench(int atOnce = 6)
        {
            RetryingTransport::Options options;
            options.atOnce = atOnce;
            options.jitter = [] { return 1.0; };
            transport = std::make_unique<RetryingTransport>(next, clock, options);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // What is repeated, by method, first outcome and precondition
    void table_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<int>("status"); // or, when 0:
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *method, int status, bool again, const char *condition = "") {
            QTest::addRow("%s %d %s", method, status, condition) << QByteArray(method) << QByteArray(condition) << status << 0 << again;
        };
        const auto failed = [](const char *method, Kind kind, bool again, const char *condition = "") {
            QTest::addRow("%s kind %d %s", method, int(kind), condition)
                << QByteArray(method) << QByteArray(condition) << 0 << int(kind) << again;
        };
        for (const char *method : {"GET", "PUT", "DELETE"}) {
            for (int status : {429, 500, 502, 503, 504})
                row(method, status, true);
            for (int status : {200, 204, 301, 400, 401, 403, 404, 409, 412, 422, 501})
                row(method, status, false);
            for (Kind kind : {Kind::Offline, Kind::Dns, Kind::ConnectionRefused, Kind::ConnectTimeout, Kind::ConnectionLost, Kind::Timeout})
                failed(method, kind, true);
            for (Kind kind : {Kind::Tls, Kind::PlainHttpRefused, Kind::BadAddress, Kind::MissingToken, Kind::Cancelled,
                              Kind::RedirectRefused, Kind::AnswerTooLarge, Kind::NotJson})
                failed(method, kind, false);
        }
        for (const char *method : {"PUT", "DELETE"}) {
            failed(method, Kind::OutcomeUnknown, false);
            failed(method, Kind::OutcomeUnknown, true, "If-Match");
            failed(method, Kind::OutcomeUnknown, true, "If-None-Match");
        }
        for (int status : {429, 500, 503})
            row("POST", status, false);
        for (Kind kind : {Kind::ConnectionRefused, Kind::ConnectionLost, Kind::OutcomeUnknown})
            failed("POST", kind, false);
    }
    void table()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, condition);
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(bool, again);
        Bench bench;
        const auto future = bench.transport->send(request(method, condition));
        QCOMPARE(bench.next.sent.size(), 1U);
        status ? bench.next.answer(0, status) : bench.next.fail(0, Kind(kind));
        if (again) {
            QTRY_COMPARE(bench.clock.waiting(), 1);
            QVERIFY(!future.isFinished());
            bench.clock.advance(10s);
            QCOMPARE(bench.next.sent.size(), 2U);
            QCOMPARE(bench.next.sent[1].request.attempt, 2);
            QCOMPARE(bench.next.sent[1].request.requestId, bench.next.sent[0].request.requestId);
            bench.next.answer(1, 200);
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result()->status, 200);
            QCOMPARE(future.result()->attempts, 2);
        } else {
            QTRY_VERIFY(future.isFinished());
            bench.clock.advance(1h);
            QCOMPARE(bench.next.sent.size(), 1U);
            QCOMPARE(future.result().ok() ? future.result()->status : 0, status);
            if (!status)
                QCOMPARE(int(future.result().error().kind), kind);
        }
    }

    void threeTriesInAllAndLongerWaits()
    {
        Bench bench;
        const auto future = bench.transport->send(request("GET"));
        bench.next.answer(0, 503);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        QCOMPARE(bench.clock.untilNext(), 500ms);
        bench.clock.advance(500ms);
        bench.next.answer(1, 503);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        QCOMPARE(bench.clock.untilNext(), 1000ms);
        bench.clock.advance(1s);
        bench.next.answer(2, 503);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(bench.next.sent.size(), 3U);
        QCOMPARE(future.result()->status, 503);
        QCOMPARE(future.result()->attempts, 3);
        QCOMPARE(future.result()->elapsed, 1500ms);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("waits"); // ms; -1: no second try
        QTest::newRow("none") << QByteArray() << 500;
        QTest::newRow("seconds") << QByteArray("7") << 7000;
        QTest::newRow("less than our own") << QByteArray("0") << 500;
        QTest::newRow("a minute") << QByteArray("60") << 60000;
        QTest::newRow("more than a minute") << QByteArray("61") << -1;
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 12:00:09 GMT") << 9000;
        QTest::newRow("date too far") << QByteArray("Mon, 23 Nov 2026 13:00:00 GMT") << -1;
        QTest::newRow("date past") << QByteArray("Mon, 23 Nov 2020 12:00:09 GMT") << 500;
        QTest::newRow("words") << QByteArray("soon") << 500;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, waits);
        Bench bench;
        const auto future = bench.transport->send(request("GET"));
        bench.next.answer(0, 429, value);
        if (waits < 0) {
            QTRY_VERIFY(future.isFinished());
            QCOMPARE(future.result()->status, 429);
            return;
        }
        QTRY_VERIFY(bench.clock.waiting() > 0);
        bench.clock.advance(std::chrono::milliseconds(waits - 1));
        QCOMPARE(bench.next.sent.size(), 1U);
        bench.clock.advance(1ms);
        QCOMPARE(bench.next.sent.size(), 2U);
    }

    void a429HoldsEverything_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("of a read") << QByteArray("GET");
        QTest::newRow("of a POST that is not repeated itself") << QByteArray("POST");
    }
    void a429HoldsEverything()
    {
        QFETCH(QByteArray, method);
        Bench bench;
        const auto first = bench.transport->send(request(method));
        bench.next.answer(0, 429, "5");
        QTRY_VERIFY(method == "POST" ? first.isFinished() : bench.clock.waiting() == 1);
        QTRY_VERIFY(method != "POST" || first.isFinished());
        const auto other = bench.transport->send(request("PUT"));
        bench.clock.advance(4999ms);
        QCOMPARE(bench.next.sent.size(), 1U);
        bench.clock.advance(1ms);
        QCOMPARE(bench.next.sent.size(), method == "POST" ? 2U : 3U);
    }

    void noMoreThanSoManyAtOnce()
    {
        Bench bench(2);
        for (int i = 0; i < 5; ++i)
            bench.transport->send(request("GET"));
        QCOMPARE(bench.next.sent.size(), 2U);
        bench.next.answer(0, 200);
        QTRY_COMPARE(bench.next.sent.size(), 3U);
        bench.next.fail(1, Kind::Tls);
        QTRY_COMPARE(bench.next.sent.size(), 4U);
    }

    void waitsOfflineButNotForEver()
    {
        Bench bench;
        bench.transport->setOnline(false);
        const auto patient = bench.transport->send(request("GET"));
        bench.clock.advance(9s);
        QCOMPARE(bench.next.sent.size(), 0U);
        const auto late = bench.transport->send(request("PUT"));
        bench.clock.advance(1s);
        QCOMPARE(bench.next.sent.size(), 1U); // once, in case the system is wrong
        bench.next.fail(0, Kind::Dns);
        QTRY_VERIFY(patient.isFinished());
        QCOMPARE(patient.result().error().kind, Kind::Offline);
        QCOMPARE(patient.result().error().attempts, 1);
        QVERIFY(!late.isFinished());
        bench.transport->setOnline(true);
        QCOMPARE(bench.next.sent.size(), 2U);
        bench.next.answer(1, 200);
        QTRY_VERIFY(late.isFinished());
    }

    void anAnswerProvesThatTheSystemWasWrong()
    {
        Bench bench;
        bench.transport->setOnline(false);
        const auto first = bench.transport->send(request("GET"));
        bench.clock.advance(10s);
        const auto second = bench.transport->send(request("GET"));
        QCOMPARE(bench.next.sent.size(), 1U);
        bench.next.answer(0, 200);
        QTRY_VERIFY(first.isFinished());
        QTRY_COMPARE(bench.next.sent.size(), 2U); // no more waiting
        bench.next.answer(1, 200);
        QTRY_VERIFY(second.isFinished());
    }

    void a412AfterAnUnknownOutcomeStaysUnknown_data()
    {
        QTest::addColumn<bool>("answered5xx");
        QTest::newRow("no answer") << false;
        QTest::newRow("502") << true;
    }
    void a412AfterAnUnknownOutcomeStaysUnknown()
    {
        QFETCH(bool, answered5xx);
        Bench bench;
        const auto future = bench.transport->send(request("PUT", "If-Match"));
        answered5xx ? bench.next.answer(0, 502) : bench.next.fail(0, Kind::OutcomeUnknown);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        bench.clock.advance(1s);
        bench.next.answer(1, 412);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::OutcomeUnknown);
        QCOMPARE(future.result().error().httpStatus, 412);
        QCOMPARE(future.result().error().attempts, 2);
    }

    void aRefusedSecondTryDoesNotHideAnUnknownFirst()
    {
        Bench bench;
        const auto future = bench.transport->send(request("PUT", "If-Match"));
        bench.next.fail(0, Kind::OutcomeUnknown);
        for (size_t i = 1; i < 3; ++i) {
            QTRY_COMPARE(bench.clock.waiting(), 1);
            bench.clock.advance(2s);
            bench.next.fail(i, Kind::ConnectionRefused);
        }
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, Kind::OutcomeUnknown);
    }

    void stopsWhenPatienceIsOver()
    {
        Bench bench;
        const auto future = bench.transport->send(request("GET"));
        bench.clock.advance(15s);
        bench.next.fail(0, Kind::Timeout);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        bench.clock.advance(500ms);
        bench.clock.advance(15s);
        bench.next.fail(1, Kind::Timeout);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(bench.next.sent.size(), 2U);
        QCOMPARE(future.result().error().elapsed, 30500ms);
    }

    void cancelWhileWaitingQueuedAndRunning()
    {
        Bench bench(1);
        auto running = bench.transport->send(request("GET"));
        auto queued = bench.transport->send(request("PUT"));
        queued.cancel();
        QTRY_VERIFY(queued.isFinished());
        QCOMPARE(queued.resultCount(), 1);
        QCOMPARE(queued.resultAt(0).error().kind, Kind::Cancelled);
        running.cancel();
        QTRY_VERIFY(bench.next.sent[0].pending.isCancelled());
        bench.next.fail(0, Kind::Cancelled);
        QTRY_VERIFY(running.isFinished());

        auto waiting = bench.transport->send(request("GET"));
        QTRY_COMPARE(bench.next.sent.size(), 2U);
        bench.next.answer(1, 503);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        waiting.cancel();
        QTRY_VERIFY(waiting.isFinished());
        bench.clock.advance(1min);
        QCOMPARE(bench.next.sent.size(), 2U);
    }

    void cancelOfARepeatedWriteIsUnknown()
    {
        Bench bench;
        auto future = bench.transport->send(request("PUT", "If-Match"));
        bench.next.fail(0, Kind::OutcomeUnknown);
        QTRY_COMPARE(bench.clock.waiting(), 1);
        future.cancel();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultAt(0).error().kind, Kind::OutcomeUnknown);
    }

    void finishesEverythingWhenItGoes()
    {
        Bench bench(2);
        const auto read = bench.transport->send(request("GET"));
        const auto write = bench.transport->send(request("PUT"));
        const auto queued = bench.transport->send(request("PUT"));
        bench.transport.reset();
        QVERIFY(read.isFinished() && write.isFinished() && queued.isFinished());
        QCOMPARE(read.result().error().kind, Kind::Cancelled);
        QCOMPARE(write.result().error().kind, Kind::OutcomeUnknown);
        QCOMPARE(queued.result().error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRetryingTransport)
#include "tst_retryingtransport.moc"
