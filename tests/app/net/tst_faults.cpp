// Everything HTTP can do wrong, against the whole client: control plane, retries, transport. For each fault one finished
// future, one error of the right kind, as many arrivals as the retry table allows and not one more, memory bounded, no hang.

#include "app/net/httpcontrolplane.h"
#include "app/net/networktransport.h"
#include "app/net/retryingtransport.h"
#include "models/ports/systemclock.h"
#include "models/ports/whendone.h"
#include "tests/support/faultserver.h"
#include "tests/support/memory.h"
#include "tests/support/untrustedserver.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr int fine = -1; // in place of a kind
const QByteArray list = R"({"data":[{"provider":"ga4","enabled":true,"config":{"measurementId":"G-1"}}]})";
const QByteArray record = R"({"provider":"ga4","enabled":true,"config":{"measurementId":"G-1"}})";

enum class Call { Get, Put, PutIfMatch, Post, Delete };
struct Verdict {
    int kind = fine;
    int arrivals = 1;
};
using Scripts = QList<fault::Script>;

struct Ended {
    int times = 0;
    std::optional<ApiError> error;
};

/// The client as the program has it, with short limits.
struct Client {
    explicit Client(const QUrl &origin)
        : network(origin, [] { return Secret("tok-0123456789abcdef"); }, shortLimits()),
          retrying(network, clock, quick()), plane(retrying, clock, SiteId{u"site-1"_s})
    {
    }
    static NetworkTransport::Limits shortLimits()
    {
        NetworkTransport::Limits limits;
        limits.connect = 400ms;
        limits.idle = 250ms;
        limits.whole = 500ms;
        return limits;
    }
    static RetryingTransport::Options quick()
    {
        RetryingTransport::Options options;
        options.rules.firstDelay = 10ms;
        return options;
    }
    template <class T>
    void watch(const Reply<T> &reply)
    {
        whenDone(reply, &receiver, [this](const Result<T, ApiError> &outcome) {
            ++ended.times;
            if (!outcome)
                ended.error = outcome.error();
        });
    }
    void make(Call call)
    {
        ProviderRecord ga4;
        ga4.provider = ProviderId::of(Provider::Ga4);
        Webhook hook;
        hook.name = u"n"_s;
        hook.url = u"https://example.com"_s;
        switch (call) {
        case Call::Get:
            return watch(plane.providers());
        case Call::Put:
            return watch(plane.putProvider(ga4, {}, {}));
        case Call::PutIfMatch:
            return watch(plane.putProvider(ga4, {}, {Precondition::Kind::IfMatch, "\"e1\""}));
        case Call::Post:
            return watch(plane.createWebhook(hook, {}));
        case Call::Delete:
            return watch(plane.deleteProvider(ga4.provider, {}));
        }
    }

    SystemClock clock;
    NetworkTransport network;
    RetryingTransport retrying;
    HttpControlPlane plane;
    Ended ended;
    QObject receiver;
};

} // namespace


class TestFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void table_data()
    {
        QTest::addColumn<Scripts>("scripts"); // the last one for all further requests
        QTest::addColumn<Call>("call");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("arrivals");
        const auto row = [](const char *name, const Scripts &scripts, Call call, Verdict verdict) {
            static const char *const calls[] = {"get", "put", "put if-match", "post", "delete"};
            QTest::addRow("%s: %s", name, calls[int(call)]) << scripts << call << verdict.kind << verdict.arrivals;
        };
        const auto unknown = int(Kind::OutcomeUnknown);
        // A fault that leaves open whether a write happened: reads are repeated, writes only if conditional.
        const auto open = [&](const char *name, const fault::Script &script, Kind forReads) {
            row(name, {script}, Call::Get, {int(forReads), 3});
            row(name, {script}, Call::Put, {unknown, 1});
            row(name, {script}, Call::PutIfMatch, {unknown, 3});
            row(name, {script}, Call::Post, {unknown, 1});
            row(name, {script}, Call::Delete, {unknown, 1});
        };
        open("hangs before the head", fault::hangBeforeHead(), Kind::Timeout);
        open("hangs in the head", fault::hangInHead(), Kind::Timeout);
        open("hangs in the body", fault::hangInBody(), Kind::Timeout);
        open("closes without an answer", fault::closeWithoutAnswer(), Kind::ConnectionLost);
        open("resets without an answer", fault::resetWithoutAnswer(), Kind::ConnectionLost);
        open("resets in the body", fault::resetInBody(), Kind::ConnectionLost);
        open("Content-Length too long", fault::lengthTooLong(record), Kind::ConnectionLost);
        open("cut chunk", fault::cutChunk(record), Kind::ConnectionLost);
        open("no last chunk", fault::noLastChunk(record), Kind::ConnectionLost);
        open("not HTTP", fault::notHttp(), Kind::ConnectionLost);
        open("slow dribble", fault::dripped(fault::answer(200, record), 30ms), Kind::Timeout);

        row("hangs when connected", {fault::hangWhenConnected(), fault::answer(200, list)}, Call::Get, {fine, 1});
        row("closes when connected", {fault::closeWhenConnected(), fault::answer(200, list)}, Call::Get, {fine, 1});
        row("quick dribble", {fault::dripped(fault::answer(200, list), 1ms)}, Call::Get, {fine, 1});
        row("chunked", {fault::chunked(list)}, Call::Get, {fine, 1});
        row("no answer, then fine", {fault::closeWithoutAnswer(), fault::answer(200, list)}, Call::Get, {fine, 2});
        row("Content-Length too short", {fault::lengthTooShort(list)}, Call::Get, {int(Kind::NotJson), 1});

        for (Call call : {Call::Get, Call::Put, Call::Post, Call::Delete})
            row("200 with HTML", {fault::html(200)}, call, {int(Kind::NotJson), 1});
        for (Call call : {Call::Get, Call::Put, Call::Post})
            row("200 with half a JSON", {fault::halfJson()}, call, {int(Kind::NotJson), 1});
        row("200 with another shape", {fault::answer(200, "[1,2]")}, Call::Get, {int(Kind::UnexpectedShape), 1});
        row("200 without a body", {fault::answer(200, {})}, Call::Get, {int(Kind::NotJson), 1});
        row("200 without a body", {fault::answer(200, {})}, Call::Put, {fine, 1});
        row("502 with HTML", {fault::html(502)}, Call::Get, {int(Kind::ServerError), 3});

        const fault::Script broken = fault::answer(503, "{\"message\":\"later\"}");
        for (Call call : {Call::Get, Call::Put, Call::PutIfMatch, Call::Delete}) {
            const QByteArray good = call == Call::Get ? list : record;
            row("5xx then fine", {broken, fault::answer(500, "oops"), fault::answer(200, good)}, call, {fine, 3});
            row("5xx for ever", {broken}, call, {int(Kind::ServerError), 3});
        }
        row("5xx", {broken}, Call::Post, {int(Kind::ServerError), 1});
        row("501", {fault::answer(501, "{}")}, Call::Get, {int(Kind::NotImplemented), 1});

        const auto limited = [](const QByteArray &after) {
            return fault::answer(429, "{}", after.isEmpty() ? fault::HeaderList{} : fault::HeaderList{{"retry-AFTER", after}});
        };
        for (const char *after : {"", "0", "1", "Mon, 23 Nov 2020 12:00:00 GMT", "soon", "-1", "1.5"}) {
            row(qPrintable(u"429 \"%1\""_s.arg(QLatin1StringView(after))), {limited(after), fault::answer(200, list)}, Call::Get,
                {fine, 2});
        }
        for (const char *after : {"61", "86400", "99999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
            row(qPrintable(u"429 \"%1\""_s.arg(QLatin1StringView(after))), {limited(after)}, Call::Get, {int(Kind::RateLimited), 1});
        row("429", {limited("0")}, Call::Post, {int(Kind::RateLimited), 1});
        row("429 for ever", {limited("0")}, Call::Put, {int(Kind::RateLimited), 3});

        for (int status : {400, 401, 403, 404, 409, 412, 422}) {
            static const std::map<int, Kind> kinds{{400, Kind::Invalid}, {401, Kind::Unauthorized}, {403, Kind::Forbidden},
                {404, Kind::NotFound}, {409, Kind::Conflict}, {412, Kind::PreconditionFailed}, {422, Kind::Invalid}};
            for (Call call : {Call::Get, Call::Put, Call::Post}) {
                row(qPrintable(QString::number(status)), {fault::answer(status, "{\"message\":\"no\"}")}, call,
                    {int(kinds.at(status)), 1});
            }
        }
        row("404", {fault::answer(404, "{}")}, Call::Delete, {fine, 1});
        row("5xx, then 404", {broken, fault::answer(404, "{}")}, Call::Delete, {fine, 2});
    }

    void table()
    {
        QFETCH(Scripts, scripts);
        QFETCH(Call, call);
        QFETCH(int, kind);
        QFETCH(int, arrivals);
        fault::FaultServer server;
        server.always({}, {}, scripts.takeLast());
        for (const fault::Script &script : scripts)
            server.next(script);
        {
            Client client(server.origin());
            client.make(call);
            QTRY_COMPARE_WITH_TIMEOUT(client.ended.times, 1, 5000);
            QCOMPARE(client.ended.error ? int(client.ended.error->kind) : fine, kind);
            if (client.ended.error) {
                QCOMPARE(client.ended.error->attempts, arrivals);
                QVERIFY(!client.ended.error->requestId.isEmpty());
                QVERIFY(client.ended.error->path.startsWith(u"/api/v1/sites/site-1/integrations"_s));
            }
        }
        QCOMPARE(server.count(), arrivals);
        // One request id for the call, another one for each try
        QSet<QByteArray> calls, tries;
        for (const fault::Arrival &arrival : server.arrivals()) {
            calls.insert(arrival.header("X-Original-Request-Id"));
            tries.insert(arrival.header("X-Request-Id"));
        }
        QCOMPARE(calls.size(), 1);
        QCOMPARE(tries.size(), arrivals);
    }

    void neverArrives_data()
    {
        QTest::addColumn<QUrl>("origin");
        QTest::addColumn<int>("kind");
        m_refusing = std::make_unique<fault::RefusingPort>();
        m_silent = std::make_unique<fault::FaultServer>();
        for (int i = 0; i < 12; ++i)
            m_silent->next(fault::hangWhenConnected());
        QUrl tls = m_silent->origin();
        tls.setScheme(u"https"_s);
        QTest::newRow("refused") << m_refusing->origin() << int(Kind::ConnectionRefused);
        QTest::newRow("TLS handshake hangs") << tls << int(Kind::ConnectTimeout);
        QTest::newRow("no such host") << QUrl(u"https://no-such-host.invalid"_s) << int(Kind::Dns);
    }
    void neverArrives()
    {
        QFETCH(QUrl, origin);
        QFETCH(int, kind);
        for (Call call : {Call::Get, Call::Put, Call::Delete, Call::Post}) {
            Client client(origin);
            client.make(call);
            QTRY_COMPARE_WITH_TIMEOUT(client.ended.times, 1, 8000);
            QCOMPARE(int(client.ended.error->kind), kind);
            QCOMPARE(client.ended.error->attempts, call == Call::Post ? 1 : 3);
        }
    }

    void aCertificateNobodyTrusts()
    {
        fault::UntrustedServer server;
        if (!server.usable())
            QSKIP("openssl is not installed: no certificate to distrust");
        for (Call call : {Call::Get, Call::Put}) {
            Client client(server.origin());
            client.make(call);
            QTRY_COMPARE_WITH_TIMEOUT(client.ended.times, 1, 5000);
            QCOMPARE(client.ended.error->kind, Kind::Tls);
            QVERIFY2(client.ended.error->detail.contains(u"self-signed"_s), qPrintable(client.ended.error->detail));
            QCOMPARE(client.ended.error->attempts, 1);
        }
        QCOMPARE(server.requests(), 0);
    }

    void plainHttpBehindTls()
    {
        fault::FaultServer server;
        QUrl tls = server.origin();
        tls.setScheme(u"https"_s);
        server.next(fault::answer(200, "{}"));
        Client client(tls);
        client.make(Call::Post);
        QTRY_COMPARE_WITH_TIMEOUT(client.ended.times, 1, 5000);
        QVERIFY(client.ended.error->kind == Kind::Tls || client.ended.error->kind == Kind::ConnectTimeout);
        QCOMPARE(server.count(), 0);
    }

    void redirectsAreRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("elsewhere");
        QTest::addColumn<Call>("call");
        for (int status : {301, 302, 303, 307, 308}) {
            for (bool elsewhere : {true, false}) {
                for (Call call : {Call::Get, Call::Put, Call::Post, Call::Delete})
                    QTest::addRow("%d %s %d", status, elsewhere ? "elsewhere" : "here", int(call)) << status << elsewhere << call;
            }
        }
    }
    void redirectsAreRefused()
    {
        QFETCH(int, status);
        QFETCH(bool, elsewhere);
        QFETCH(Call, call);
        fault::FaultServer server, other;
        const QUrl target((elsewhere ? other : server).origin().toString() + u"/landing?token=s3cr3t"_s);
        server.next(fault::redirect(status, target.toEncoded()));
        Client client(server.origin());
        client.make(call);
        QTRY_COMPARE(client.ended.times, 1);
        QCOMPARE(client.ended.error->kind, Kind::RedirectRefused);
        QCOMPARE(client.ended.error->httpStatus, status);
        QVERIFY(client.ended.error->detail.endsWith(u"/landing"_s));
        QCOMPARE(server.count(), 1);
        QCOMPARE(other.connections(), 0);
    }

    void floods_data()
    {
        QTest::addColumn<fault::Script>("script");
        QTest::addColumn<Call>("call");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("most"); // memory, above what there was
        const int large = int(Kind::AnswerTooLarge);
        QTest::newRow("300 MB announced") << fault::flood(300 * MiB, true) << Call::Get << large << 16 * MiB;
        QTest::newRow("300 MB announced, to a write") << fault::flood(300 * MiB, true) << Call::Put << large << 16 * MiB;
        QTest::newRow("300 MB streamed") << fault::flood(300 * MiB, false) << Call::Get << large << 140 * MiB;
        QTest::newRow("gzip bomb") << fault::gzipBomb(100 * MiB) << Call::Get << large << 140 * MiB;
        QTest::newRow("endless head") << fault::headFlood(2000 * MiB) << Call::Get << int(Kind::Timeout) << 32 * MiB;
    }
    void floods()
    {
        QFETCH(fault::Script, script);
        QFETCH(Call, call);
        QFETCH(int, kind);
        QFETCH(qint64, most);
        fault::FaultServer server;
        server.always({}, {}, script);
        RetryingTransport::Options once;
        once.rules.attempts = 1;
        SystemClock clock;
        NetworkTransport::Limits patient;
        patient.idle = 2s;
        patient.whole = 10s;
        NetworkTransport network(server.origin(), [] { return Secret("tok-0123456789abcdef"); }, patient);
        RetryingTransport retrying(network, clock, once);
        HttpControlPlane plane(retrying, clock, SiteId{u"site-1"_s});
        resetPeakMemory();
        const qint64 before = peakMemory();
        ProviderRecord ga4;
        ga4.provider = ProviderId::of(Provider::Ga4);
        std::optional<ApiError> error;
        QObject receiver;
        if (call == Call::Get)
            whenDone(plane.providers(), &receiver, [&](const auto &outcome) { error = outcome.error(); });
        else
            whenDone(plane.putProvider(ga4, {}, {}), &receiver, [&](const auto &outcome) { error = outcome.error(); });
        QTRY_VERIFY_WITH_TIMEOUT(error, 20000);
        QCOMPARE(int(error->kind), kind);
        QCOMPARE(server.count(), 1);
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < most, qPrintable(u"%1 MiB"_s.arg(grown / MiB)));
    }

    void aSecondAnswerIsNobodys()
    {
        fault::FaultServer server;
        server.next(fault::twice(list, R"({"data":[]})"));
        server.next(fault::answer(200, R"({"data":[{"provider":"meta","enabled":true},{"provider":"gads","enabled":true}]})"));
        Client client(server.origin());
        QList<size_t> sizes;
        const auto count = [&sizes](const auto &outcome) { sizes.append(outcome.ok() ? outcome->size() : 99); };
        whenDone(client.plane.providers(), &client.receiver, count);
        QTRY_COMPARE(sizes.size(), 1);
        whenDone(client.plane.providers(), &client.receiver, count);
        QTRY_COMPARE(sizes.size(), 2);
        QCOMPARE(sizes, QList<size_t>({1, 2}));
        QCOMPARE(server.connections(), 2);
        QCOMPARE(server.count(), 2);
    }

    void aWriteThatWasNotAnsweredSaysWhatWasSeen()
    {
        fault::FaultServer server;
        server.next(fault::resetInBody());
        Client client(server.origin());
        client.make(Call::Put);
        QTRY_COMPARE(client.ended.times, 1);
        QCOMPARE(client.ended.error->kind, Kind::OutcomeUnknown);
        QCOMPARE(client.ended.error->httpStatus, 200);
    }

private:
    std::unique_ptr<fault::RefusingPort> m_refusing;
    std::unique_ptr<fault::FaultServer> m_silent;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
