#include "app/http/pending.h"
#include "app/net/httpcontrolplane.h"
#include "models/ports/whendone.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QString base = u"/api/v1/sites/11111111-2222-3333-4444-555555555555/integrations"_s;

/// Answers at once with what it was given; keeps what it was asked.
struct CannedTransport final : Transport {
    int status = 200;
    QByteArray body = "{}";
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    std::vector<HttpRequest> asked;
    bool hang = false;
    std::vector<Pending<HttpResponse>> hanging;

    QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) override
    {
        asked.push_back(request);
        Pending<HttpResponse> pending;
        if (hang) {
            hanging.push_back(pending);
            return pending.future();
        }
        HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers = headers;
        pending.finish(response);
        return pending.future();
    }
};

ProviderRecord recordOf(const QString &spelling)
{
    ProviderRecord record;
    record.provider = ProviderId::fromWire(spelling);
    return record;
}

Webhook webhookOf(const QString &id)
{
    Webhook webhook;
    webhook.id = WebhookId{id};
    webhook.name = u"n"_s;
    webhook.url = u"https://example.com/h"_s;
    return webhook;
}

} // namespace

class TestHttpControlPlane : public QObject {
    Q_OBJECT
    struct Bench {
        CannedTransport transport;
        FakeClock clock;
        std::unique_ptr<HttpControlPlane> plane = std::make_unique<HttpControlPlane>(
            transport, clock, SiteId{u"11111111-2222-3333-4444-555555555555"_s});

        template <class T>
        Result<T, ApiError> wait(Reply<T> reply)
        {
            if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 5000)) {
                ApiError never;
                never.detail = u"did not finish"_s;
                return Failure{never};
            }
            return reply.resultAt(0);
        }
    };

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // contract, section 2: method, path and body of each of the 17 endpoints
    void asks_data()
    {
        QTest::addColumn<int>("endpoint");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("hasBody");
        const auto row = [](int endpoint, const char *method, const char *path, bool body = false) {
            QTest::addRow("%d %s %s", endpoint, method, path) << endpoint << QByteArray(method) << base + QLatin1StringView(path) << body;
        };
        row(1, "GET", "");
        row(2, "GET", "/health");
        row(3, "GET", "/google_ads");
        row(4, "PUT", "/google_ads", true);
        row(5, "DELETE", "/google_ads");
        row(6, "POST", "/google_ads/test", true);
        row(7, "GET", "/google_ads/logs");
        row(8, "GET", "/google_ads/mappings");
        row(9, "GET", "/data-layer");
        row(10, "PUT", "/data-layer", true);
        row(11, "GET", "/webhooks");
        row(12, "POST", "/webhooks", true);
        row(13, "GET", "/webhooks/a%2Fb");
        row(14, "PUT", "/webhooks/a%2Fb", true);
        row(15, "DELETE", "/webhooks/a%2Fb");
        row(16, "POST", "/webhooks/a%2Fb/test", true);
        row(17, "GET", "/webhooks/a%2Fb/logs");
    }
    void asks()
    {
        QFETCH(int, endpoint);
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(bool, hasBody);
        Bench b;
        ask(*b.plane, endpoint, u"google_ads"_s, u"a/b"_s);
        QCOMPARE(b.transport.asked.size(), 1U);
        const HttpRequest &asked = b.transport.asked.front();
        QCOMPARE(asked.method, method);
        QCOMPARE(asked.path, path);
        QCOMPARE(!asked.body.isEmpty(), hasBody);
        if (hasBody)
            QVERIFY(asked.body.startsWith('{'));
        QVERIFY(!asked.requestId.isEmpty());
    }

    // Ids from outside must not address something else
    void refusesIdsThatAddressSomethingElse_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("webhook");
        for (const char *bad : {"", ".", ".."})
            QTest::addRow("\"%s\"", bad) << QString::fromLatin1(bad) << QString::fromLatin1(bad);
        for (const char *literal : {"health", "data-layer", "webhooks"})
            QTest::newRow(literal) << QString::fromLatin1(literal) << QString();
    }
    void refusesIdsThatAddressSomethingElse()
    {
        QFETCH(QString, provider);
        QFETCH(QString, webhook);
        Bench b;
        for (int endpoint : {3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 17})
            ask(*b.plane, endpoint, provider, webhook);
        QCOMPARE(b.transport.asked.size(), 0U);
        const auto refused = b.wait(b.plane->deleteProvider(ProviderId::fromWire(provider), {}));
        QCOMPARE(refused.error().kind, Kind::BadAddress);
    }

    void sendsPreconditions()
    {
        Bench b;
        b.plane->putProvider(recordOf(u"ga4"_s), {}, {Precondition::Kind::IfMatch, "\"e1\""});
        b.plane->putProvider(recordOf(u"ga4"_s), {}, {Precondition::Kind::IfNoneMatchAny, {}});
        b.plane->deleteWebhook(WebhookId{u"w"_s}, {Precondition::Kind::IfMatch, "\"e2\""});
        b.plane->putDataLayer({}, {});
        using List = std::vector<std::pair<QByteArray, QByteArray>>;
        QVERIFY(b.transport.asked[0].headers == List({{"If-Match", "\"e1\""}}));
        QVERIFY(b.transport.asked[1].headers == List({{"If-None-Match", "*"}}));
        QVERIFY(b.transport.asked[2].headers == List({{"If-Match", "\"e2\""}}));
        QVERIFY(b.transport.asked[3].headers.empty());
    }

    void asksForLogs()
    {
        Bench b;
        LogQuery query;
        b.plane->providerLogs(ProviderId::of(Provider::Meta), query);
        QCOMPARE(b.transport.asked[0].query.toString(QUrl::FullyEncoded), u"limit=50"_s);
        query.limit = 5000;
        query.cursor = u"a+b&c"_s;
        query.status = DeliveryStatus::Failed;
        query.event = u"purchase"_s;
        query.from = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
        b.plane->webhookLogs(WebhookId{u"w"_s}, query);
        QCOMPARE(b.transport.asked[1].query.toString(QUrl::FullyEncoded),
                 u"limit=1000&cursor=a%2Bb%26c&status=failed&event=purchase&from=2026-11-23T10%3A00%3A00.000Z"_s);
    }

    void takesTheEtagFromTheHeader()
    {
        Bench b;
        b.transport.headers = {{"etag", " \"e7\" "}};
        b.transport.body = R"({"provider":"ga4","enabled":true,"config":{"measurementId":"G-1"}})";
        const auto read = b.wait(b.plane->provider(ProviderId::of(Provider::Ga4)));
        QVERIFY(read.ok() && *read);
        QCOMPARE((*read.value()).etag, "\"e7\"");
        const auto written = b.wait(b.plane->putProvider(recordOf(u"ga4"_s), {}, {}));
        QVERIFY(written.ok() && *written);
        QCOMPARE((*written.value()).etag, "\"e7\"");
        b.transport.body = R"({"id":"w","name":"n","url":"https://example.com"})";
        QCOMPARE(b.wait(b.plane->webhook(WebhookId{u"w"_s}))->etag, "\"e7\"");
        b.transport.body = R"({"enabled":true})";
        QCOMPARE(b.wait(b.plane->dataLayer())->etag, "\"e7\"");
    }

    void notConfigured_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("404") << 404 << QByteArray("{\"message\":\"no\"}");
        QTest::newRow("404 HTML") << 404 << QByteArray("<html></html>");
        QTest::newRow("null") << 200 << QByteArray("null");
        QTest::newRow("empty object") << 200 << QByteArray("{}");
        QTest::newRow("204") << 204 << QByteArray();
    }
    void notConfigured()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Bench b;
        b.transport.status = status;
        b.transport.body = body;
        const auto found = b.wait(b.plane->provider(ProviderId::of(Provider::Meta)));
        QVERIFY(found.ok());
        QVERIFY(!*found);
    }

    void writesWithoutARecordInTheAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("204") << 204 << QByteArray();
        QTest::newRow("200 empty") << 200 << QByteArray();
        QTest::newRow("a list") << 200 << QByteArray("[1]");
        QTest::newRow("a text") << 202 << QByteArray("\"ok\"");
    }
    void writesWithoutARecordInTheAnswer()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Bench b;
        b.transport.status = status;
        b.transport.body = body;
        const auto provider = b.wait(b.plane->putProvider(recordOf(u"meta"_s), {}, {}));
        QVERIFY(provider.ok() && !*provider);
        const auto hook = b.wait(b.plane->createWebhook(webhookOf({}), {}));
        QVERIFY(hook.ok() && !*hook);
        QCOMPARE(*b.wait(b.plane->deleteWebhook(WebhookId{u"w"_s}, {})), Deletion::Deleted);
    }

    void deletingWhatIsNotThere()
    {
        Bench b;
        b.transport.status = 404;
        QCOMPARE(*b.wait(b.plane->deleteProvider(ProviderId::of(Provider::Ga4), {})), Deletion::WasNotThere);
        QCOMPARE(*b.wait(b.plane->deleteWebhook(WebhookId{u"w"_s}, {})), Deletion::WasNotThere);
        QCOMPARE(b.wait(b.plane->webhook(WebhookId{u"w"_s})).error().kind, Kind::NotFound);
    }

    void errorsHaveTheirWordsAndFields()
    {
        Bench b;
        b.transport.status = 422;
        b.transport.body = R"({"statusCode":422,"message":["one","two"],"error":"Unprocessable",
                               "fieldErrors":{"config.pixelId":["must be a text"]}})";
        const auto refused = b.wait(b.plane->putProvider(recordOf(u"meta"_s), {}, {}));
        const ApiError &error = refused.error();
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.httpStatus, 422);
        QCOMPARE(error.serverMessage, u"one\ntwo"_s);
        QCOMPARE(error.serverCode, u"Unprocessable"_s);
        QCOMPARE(error.fieldErrors.at(u"config.pixelId"_s), std::vector<QString>{u"must be a text"_s});
        QCOMPARE(error.method, u"PUT"_s);
        QCOMPARE(error.path, base + u"/meta"_s);
        QCOMPARE(error.requestId, b.transport.asked[0].requestId);
    }

    void errorsInOtherClothes_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        QTest::newRow("page") << QByteArray("text/html") << QByteArray("<html><head><TITLE>502 Bad\n Gateway</TITLE></head></html>")
                              << u"502 Bad Gateway"_s;
        QTest::newRow("page without title") << QByteArray("text/html") << QByteArray("<html><body>x</body></html>") << QString();
        QTest::newRow("plain") << QByteArray("text/plain") << QByteArray("upstream  failed\n") << u"upstream failed"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QString();
        QTest::newRow("bytes") << QByteArray() << QByteArray("\xff\xfe") << u"\ufffd\ufffd"_s;
    }
    void errorsInOtherClothes()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        Bench b;
        b.transport.status = 502;
        b.transport.headers = {{"Content-Type", type}};
        b.transport.body = body;
        const auto failed = b.wait(b.plane->health());
        QCOMPARE(failed.error().kind, Kind::ServerError);
        QCOMPARE(failed.error().serverMessage, message);
    }

    void errorsDoNotRepeatASecret()
    {
        Bench b;
        b.transport.status = 422;
        b.transport.body = R"({"message":"EAAG-marker-1 is wrong","error":"EAAG-marker-1",
                               "fieldErrors":{"config.accessToken":["EAAG-marker-1 is no token","Bearer abcdef"]}})";
        const SecretEdits edits{{u"accessToken"_s, {Secret("EAAG-marker-1")}}};
        const auto refused = b.wait(b.plane->putProvider(recordOf(u"meta"_s), edits, {}));
        QVERIFY(b.transport.asked[0].body.contains("EAAG-marker-1"));
        const ApiError &error = refused.error();
        for (const QString &text : {error.serverMessage, error.serverCode, error.detail,
                                    error.fieldErrors.at(u"config.accessToken"_s)[0], error.fieldErrors.at(u"config.accessToken"_s)[1]}) {
            QVERIFY2(!text.contains(u"marker"_s) && !text.contains(u"abcdef"_s), qPrintable(text));
        }
    }

    void retryAfterIsSaid()
    {
        Bench b;
        b.transport.status = 429;
        b.transport.headers = {{"Retry-After", "3600"}};
        const auto limited = b.wait(b.plane->health());
        QCOMPARE(limited.error().kind, Kind::RateLimited);
        QCOMPARE(limited.error().retryAfter, std::chrono::hours(1));
    }

    // contract, sections 3 and 10: what of a test's answer is a failed test, and what an error
    void tests_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says"); // yes, no, cannot tell, or the kind of error
        const auto row = [](const char *name, int status, const char *body, const QString &says, const char *type = "application/json") {
            QTest::newRow(name) << status << QByteArray(type) << QByteArray(body) << says;
        };
        row("success", 200, R"({"success":true,"message":"m"})", u"yes"_s);
        row("failed", 200, R"({"success":false})", u"no"_s);
        row("empty 200", 200, "", u"cannot tell"_s);
        row("204", 204, "", u"cannot tell"_s);
        row("bare message", 200, "queued", u"cannot tell"_s, "text/plain; charset=utf-8");
        row("page", 200, "<html></html>", QString::number(int(Kind::NotJson)), "text/html");
        row("400", 400, R"({"message":"pixel unknown"})", u"no"_s);
        row("500", 500, R"({"message":"boom"})", u"no"_s);
        row("502 page", 502, "<html></html>", QString::number(int(Kind::ServerError)), "text/html");
        row("401", 401, "{}", QString::number(int(Kind::Unauthorized)));
        row("403", 403, "{}", QString::number(int(Kind::Forbidden)));
        row("404", 404, "{}", QString::number(int(Kind::NotFound)));
        row("429", 429, "{}", QString::number(int(Kind::RateLimited)));
        row("501", 501, R"({"message":"not yet"})", QString::number(int(Kind::NotImplemented)));
    }
    void tests()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        Bench b;
        b.transport.status = status;
        b.transport.headers = {{"Content-Type", type}};
        b.transport.body = body;
        for (const auto &result : {b.wait(b.plane->testProvider(ProviderId::of(Provider::Meta), {})),
                                   b.wait(b.plane->testWebhook(WebhookId{u"w"_s}, {}))}) {
            if (!result) {
                QCOMPARE(QString::number(int(result.error().kind)), says);
                continue;
            }
            QCOMPARE(result->success ? (*result->success ? u"yes"_s : u"no"_s) : u"cannot tell"_s, says);
        }
    }

    void cancelReachesTheTransport()
    {
        Bench b;
        b.transport.hang = true;
        auto reply = b.plane->health();
        reply.cancel();
        QTRY_VERIFY(b.transport.hanging[0].isCancelled());
        ApiError error;
        error.kind = Kind::Cancelled;
        b.transport.hanging[0].fail(error);
        QTRY_VERIFY(reply.isFinished());
        QCOMPARE(reply.resultCount(), 1);
        QCOMPARE(reply.resultAt(0).error().kind, Kind::Cancelled);
    }

    void callsEndWhenItGoes()
    {
        Bench b;
        b.transport.hang = true;
        const auto read = b.plane->providers();
        const auto write = b.plane->putProvider(recordOf(u"ga4"_s), {}, {});
        b.plane.reset();
        QVERIFY(read.isFinished() && write.isFinished());
        QCOMPARE(read.result().error().kind, Kind::Cancelled);
        QCOMPARE(write.result().error().kind, Kind::OutcomeUnknown);
        QVERIFY(b.transport.hanging[0].isCancelled() && b.transport.hanging[1].isCancelled());
    }

private:
    static void ask(HttpControlPlane &plane, int endpoint, const QString &provider, const QString &webhook)
    {
        const ProviderId p = ProviderId::fromWire(provider);
        const WebhookId w{webhook};
        switch (endpoint) {
        case 1: plane.providers(); break;
        case 2: plane.health(); break;
        case 3: plane.provider(p); break;
        case 4: plane.putProvider(recordOf(provider), {}, {}); break;
        case 5: plane.deleteProvider(p, {}); break;
        case 6: plane.testProvider(p, {}); break;
        case 7: plane.providerLogs(p, {}); break;
        case 8: plane.providerMappings(p); break;
        case 9: plane.dataLayer(); break;
        case 10: plane.putDataLayer({}, {}); break;
        case 11: plane.webhooks(); break;
        case 12: plane.createWebhook(webhookOf({}), {}); break;
        case 13: plane.webhook(w); break;
        case 14: plane.putWebhook(webhookOf(webhook), {}, {}); break;
        case 15: plane.deleteWebhook(w, {}); break;
        case 16: plane.testWebhook(w, {}); break;
        case 17: plane.webhookLogs(w, {}); break;
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpControlPlane)
#include "tst_httpcontrolplane.moc"
