#include "app/http/addressguard.h"
#include "app/http/headers.h"
#include "app/http/redaction.h"
#include "models/domain/codec/redaction.h"
#include "app/http/retryafter.h"

#include <QDateTime>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestHttp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("ms"); // -1: as if it were not there
        const auto row = [](const char *value, qint64 ms) { QTest::newRow(value) << QByteArray(value) << ms; };
        row("0", 0);
        row("5", 5000);
        row(" 120 ", 120000);
        row("99999999999999999999999", 86400000);
        row("Mon, 23 Nov 2026 12:00:30 GMT", 30000);
        row("Monday, 23-Nov-26 12:00:30 GMT", 30000);
        row("Mon Nov 23 12:00:30 2026", 30000);
        row("Sun Nov  1 12:00:30 2026", 0);
        row("Mon, 23 Nov 2020 12:00:30 GMT", 0);
        row("", -1);
        row("-5", -1);
        row("5.5", -1);
        row("5s", -1);
        row("0x10", -1);
        row("soon", -1);
        row("Mon, 99 Nov 2026 12:00:30 GMT", -1);
        row("Mon, 23 Foo 2026 12:00:30 GMT", -1);
        row("Mon, 23 Nov 2026 12:00:30 CET", -1);
        row("2026-11-23T12:00:30Z", -1);
        row("\xd9\xa5", -1); // ARABIC-INDIC DIGIT FIVE
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, ms);
        const auto parsed = http::parseRetryAfter(value, QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
        QCOMPARE(parsed ? qint64(parsed->count()) : -1, ms);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *url, AddressProblem problem) { QTest::newRow(url) << QString::fromLatin1(url) << int(problem); };
        row("https://api.selwise.com", AddressProblem::None);
        row("https://127.0.0.1:8443", AddressProblem::None);
        row("http://127.0.0.1:8080", AddressProblem::None);
        row("http://127.255.0.3", AddressProblem::None);
        row("http://[::1]:80", AddressProblem::None);
        row("http://localhost:1", AddressProblem::None);
        row("http://LOCALHOST:1", AddressProblem::None);
        row("", AddressProblem::Empty);
        row("http://api.selwise.com", AddressProblem::PlainHttpNotLoopback);
        row("http://128.0.0.1", AddressProblem::PlainHttpNotLoopback);
        row("http://localhost.example.com", AddressProblem::PlainHttpNotLoopback);
        row("http://127.0.0.1.example.com", AddressProblem::PlainHttpNotLoopback);
        row("http://192.168.1.1", AddressProblem::PlainHttpNotLoopback);
        row("http://0.0.0.0:80", AddressProblem::UnspecifiedHost);
        row("https://0.0.0.0", AddressProblem::UnspecifiedHost);
        row("http://0/", AddressProblem::UnspecifiedHost);
        row("http://[::]", AddressProblem::UnspecifiedHost);
        row("http://[::ffff:0.0.0.0]", AddressProblem::UnspecifiedHost);
        row("https://user:pw@api.selwise.com", AddressProblem::HasCredentials);
        row("ftp://127.0.0.1", AddressProblem::UnsupportedScheme);
        row("file:///etc/passwd", AddressProblem::NotAUrl);
        row("127.0.0.1", AddressProblem::NotAUrl);
    }
    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(int, problem);
        QCOMPARE(int(http::checkAddress(QUrl(url))), problem);
    }

    void origins()
    {
        const auto same = [](const char *a, const char *b) {
            return http::sameOrigin(QUrl(QString::fromLatin1(a)), QUrl(QString::fromLatin1(b)));
        };
        QVERIFY(same("https://a.example/x", "https://A.example:443/y?z"));
        QVERIFY(same("http://127.0.0.1", "http://127.0.0.1:80"));
        QVERIFY(!same("https://a.example", "http://a.example"));
        QVERIFY(!same("https://a.example", "https://a.example:444"));
        QVERIFY(!same("https://a.example", "https://b.example"));
    }

    void segments()
    {
        QCOMPARE(http::pathSegment(u"ga4"_s), u"ga4"_s);
        QCOMPARE(http::pathSegment(u"a/b?c#d%"_s), u"a%2Fb%3Fc%23d%25"_s);
        QCOMPARE(http::pathSegment(u"é"_s), u"%C3%A9"_s);
        QCOMPARE(http::pathSegment(u"..."_s), u"..."_s);
        QVERIFY(http::pathSegment(QString()).isEmpty());
        QVERIFY(http::pathSegment(u"."_s).isEmpty());
        QVERIFY(http::pathSegment(u".."_s).isEmpty());
    }

    void headers()
    {
        QVERIFY(http::isToken("If-Match"));
        QVERIFY(!http::isToken(""));
        QVERIFY(!http::isToken("If Match"));
        QVERIFY(!http::isToken("If:Match"));
        QVERIFY(http::isHeaderValue("\"e\"\tok \xc3\xa9"));
        QVERIFY(!http::isHeaderValue("a\r\nX: y"));
        QVERIFY(!http::isHeaderValue(QByteArrayView("a\0b", 3)));
        QVERIFY(http::isBearerToken("abc.DEF-_~+/="));
        QVERIFY(!http::isBearerToken(""));
        QVERIFY(!http::isBearerToken("a b"));
        QVERIFY(!http::isBearerToken("a\n"));
        QVERIFY(!http::isBearerToken("\xc3\xa9"));
        QCOMPARE(http::headerValue({{"A", "1"}, {"retry-after", " 2 "}, {"Retry-After", "3"}}, "Retry-After"), "2");
        QVERIFY(http::isJsonType("application/json"));
        QVERIFY(http::isJsonType("Application/Problem+JSON; charset=utf-8"));
        QVERIFY(!http::isJsonType("text/html"));
        QVERIFY(!http::isJsonType(""));
    }

    void secretHeaders_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name : {"Authorization", "authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-API-Key",
                                 "x-selwise-api-key", "X-Auth-Token", "X-Selwise-Signature", "webhook-signature"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"Content-Type", "ETag", "If-Match", "X-Request-Id", "webhook-id", "Idempotency-Key"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void secretHeaders()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, secret);
        QCOMPARE(http::redactedHeader(name, "value"), secret ? QByteArray("••••••••") : QByteArray("value"));
    }

    void urls()
    {
        const QUrl url(u"https://u:p@h.example/mp/collect?measurement_id=G-1&api_secret=s3cr3t&access_token=t0k3n&v=1#f"_s);
        const QString shown = http::redactedUrl(url).toString(QUrl::PrettyDecoded);
        for (const char *secret : {"s3cr3t", "t0k3n", "u:p", "#f"})
            QVERIFY2(!shown.contains(QLatin1StringView(secret)), qPrintable(shown));
        QVERIFY(shown.contains(u"measurement_id=G-1"_s));
        QVERIFY(shown.contains(u"api_secret=••••••••"_s));
        QVERIFY(shown.endsWith(u"v=1"_s));
    }

    void json()
    {
        const auto parsed = Json::parse(R"({"provider":"ga4","secretsSet":["apiSecret"],"config":{"measurementId":"G-1","apiSecret":"m1"},
            "webhooks":[{"name":"n","authType":"basic","authConfig":{"username":"m2","password":"m3","header":"X-H","deep":[{"a":"m4"}]}}],
            "accessToken":{"value":"m5"}})");
        QVERIFY(parsed.ok());
        const QByteArray shown = codec::redacted(*parsed).toBytes();
        for (const char *marker : {"m1", "m2", "m3", "m4", "m5"})
            QVERIFY2(!shown.contains(marker), shown.constData());
        for (const char *kept : {"\"ga4\"", "[\"apiSecret\"]", "\"G-1\"", "\"basic\"", "\"X-H\"", "\"n\""})
            QVERIFY2(shown.contains(kept), shown.constData());
    }

    void whateverConfiguresAuthentication()
    {
        const auto parsed = Json::parse(R"({"oauth":{"user":"m1"},"basicAuth":["m2"],"proxy-authentication":{"realm":"m3"},"author":{"name":"Ada"},"authType":"basic"})");
        QVERIFY(parsed.ok());
        const QByteArray shown = codec::redacted(*parsed).toBytes();
        for (const char *marker : {"m1", "m2", "m3"})
            QVERIFY2(!shown.contains(marker), shown.constData());
        QVERIFY2(shown.contains("Ada") && shown.contains("\"basic\""), shown.constData());
    }

    void text()
    {
        QCOMPARE(http::redactedText(u"bad value hunter22 in Bearer abc.def, sorry"_s, {Secret("hunter22")}),
                 u"bad value •••••••• in Bearer ••••••••, sorry"_s);
        QCOMPARE(http::redactedText(u"as easy as abc"_s, {Secret("as")}), u"as easy as abc"_s);
        QByteArray bytes = "{\"t\":\"tok-123\"}";
        http::redactIn(bytes, Secret("tok-123"));
        QCOMPARE(bytes, "{\"t\":\"••••••••\"}");
    }
};

QTEST_APPLESS_MAIN(TestHttp)
#include "tst_http.moc"
