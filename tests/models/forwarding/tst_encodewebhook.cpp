// Webhook deliveries: contract, section 7, byte by byte; and what all encoders promise.
#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/signature.h"
#include "models/forwarding/verify.h"
#include "tests/models/forwarding/encodehelp.h"

#include <QLocale>
#include <QTimeZone>

using namespace encodehelp;

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

Webhook webhook(const char *authType, const char *more = "")
{
    return *codec::decodeWebhook(json(QByteArray("{\"id\":\"w1\",\"name\":\"n\",\"url\":\"https://hooks.example/in?x=1\",\"authType\":\"") + authType + "\"" + more + "}"));
}

SecretValues secrets()
{
    SecretValues values;
    for (const auto &[name, value] : {std::pair{"token", "tok-MARKER"}, {"username", "ann"}, {"password", "pw-MARKER"}, {"key", "key-MARKER"},
                                      {"secret", "whsec_TUFSS0VSTUFSS0VSTUFSS0VS"}})
        values.emplace(name, Secret(QByteArray(value)));
    return values;
}

const QByteArray sample = "{\"event\":\"kauf\",\"id\":\"evt_1\",\"timestamp\":\"2026-11-18T12:06:30+01:00\",\"order\":{\"id\":\"1\",\"total\":149.90,\"z\":1e400},\"a\":\"\\ud800\"}";

Encoded send(const Webhook &to, const QByteArray &what = sample, const SecretValues &values = secrets(), const SendContext &how = context())
{
    const Json parsed = json(what);
    Ruling ruling;
    ruling.canonical = "purchase";
    return encodeForWebhook(to, values, parsed, ruling, how);
}

std::string header(const Headers &headers, std::string_view name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class EncodeWebhookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// Contract, section 7: {"id","type","timestamp","data"}.
    void bodyBytes()
    {
        const Encoded encoded = send(webhook("none"));
        QVERIFY(encoded.findings.empty());
        QCOMPARE(encoded.request->method, std::string("POST"));
        QCOMPARE(encoded.request->url, std::string("https://hooks.example/in?x=1"));
        QCOMPARE(encoded.request->headers, (Headers{{"Content-Type", "application/json"}, {"webhook-id", "evt_1"}}));
        QCOMPARE(QByteArray::fromStdString(encoded.request->body),
                 R"({"id":"evt_1","type":"purchase","timestamp":"2026-11-18T11:06:30.000Z","data":)" + sample + "}");
    }

    void takesWhatAnEventDoesNotNameFromTheContext()
    {
        const Encoded encoded = send(webhook("none"), R"({"event":"x"})");
        QCOMPARE(QByteArray::fromStdString(encoded.request->body),
                 QByteArray(R"({"id":"evt-from-context","type":"purchase","timestamp":"2026-11-18T11:06:40.000Z","data":{"event":"x"}})"));
        QCOMPARE(header(encoded.request->headers, "webhook-id"), std::string("evt-from-context"));
        QVERIFY(found(encoded, "time-missing"));
        SendContext nameless = context();
        nameless.id.clear();
        const Encoded none = send(webhook("signature"), R"({"event":"x"})", secrets(), nameless);
        QCOMPARE(codes(none.findings).count(QStringLiteral("id-missing")), 1);
        QVERIFY(header(none.request->headers, "webhook-signature").empty());
    }

    /// Contract, section 7; RFC 6750, 2.1 (Bearer); RFC 7617, 2 (Basic); standardwebhooks.com, "Webhook headers".
    void headersOfEachAuthType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("shown");
        const QByteArray mask = codec::mask.toUtf8();
        QTest::newRow("bearer") << QByteArray("bearer") << QByteArray() << QByteArray("Authorization") << QByteArray("Bearer tok-MARKER") << "Bearer " + mask;
        QTest::newRow("basic") << QByteArray("basic") << QByteArray() << QByteArray("Authorization")
                               << "Basic " + QByteArray("ann:pw-MARKER").toBase64() << "Basic " + mask;
        QTest::newRow("api_key") << QByteArray("api_key") << QByteArray() << QByteArray("X-API-Key") << QByteArray("key-MARKER") << mask;
        QTest::newRow("api_key, own") << QByteArray("api_key") << QByteArray(R"(,"authConfig":{"header":"X-Shop"})") << QByteArray("X-Shop") << QByteArray("key-MARKER") << mask;
    }
    void headersOfEachAuthType()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, shown);
        const Encoded encoded = send(webhook(type.constData(), more.constData()));
        QVERIFY2(encoded.findings.empty(), qPrintable(codes(encoded.findings).join(u' ')));
        QCOMPARE(QByteArray::fromStdString(header(fillIn(*encoded.request, secrets()).headers, name.toStdString())), value);
        QCOMPARE(QByteArray::fromStdString(header(shownHeaders(*encoded.request), name.toStdString())), shown);
        QVERIFY(header(fillIn(*encoded.request, {}).headers, name.toStdString()).empty()); // no secret, no header
        QCOMPARE(codes(send(webhook(type.constData(), more.constData()), sample, {}).findings).filter(QStringLiteral("secret-missing")).isEmpty(), false);
    }

    /// standardwebhooks.com, "Signature scheme": over id.timestamp.body.
    void signaturesCoverTheBytesSent()
    {
        const Encoded hmac = send(webhook("hmac"));
        QCOMPARE(header(hmac.request->headers, "X-Selwise-Signature"), hmacSignature(secrets().find("secret")->second, hmac.request->body));
        QCOMPARE(header(send(webhook("hmac", R"(,"authConfig":{"header":"X-Sig"})")).request->headers, "X-Sig").size(), 71u);
        const Encoded signature = send(webhook("signature"));
        QCOMPARE(header(signature.request->headers, "webhook-timestamp"), std::to_string(now / 1000));
        for (const auto &[auth, encoded] : {std::pair(WebhookAuth::Hmac, hmac), std::pair(WebhookAuth::Signature, signature)}) {
            const SentRequest sent = fillIn(*encoded.request, secrets());
            QCOMPARE(verifyWebhook(auth, {}, secrets(), sent.headers, sent.body, now / 1000).verdict, SignatureVerdict::Valid);
            QCOMPARE(verifyWebhook(auth, {}, secrets(), sent.headers, sent.body + " ", now / 1000).verdict, SignatureVerdict::Mismatch);
        }
    }

    void withoutASecretNothingIsSigned_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("none") << QByteArray() << QByteArray("secret-missing");
        QTest::newRow("masked") << codec::mask.toUtf8() << QByteArray("secret-missing");
        QTest::newRow("no base64") << QByteArray("whsec_%%%") << QByteArray("secret-malformed");
    }
    void withoutASecretNothingIsSigned()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, code);
        SecretValues values;
        values.emplace("secret", Secret(secret));
        const Encoded encoded = send(webhook("signature"), sample, values);
        QVERIFY(found(encoded, code.constData(), "authConfig.secret"));
        QVERIFY(header(encoded.request->headers, "webhook-signature").empty());
        if (code == "secret-missing")
            QVERIFY(header(send(webhook("hmac"), sample, values).request->headers, "X-Selwise-Signature").empty());
    }

    /// RFC 9110, 5.5: no control characters in a value.
    void noSecondHeader()
    {
        const Encoded id = send(webhook("signature"), R"({"event":"x","id":"a\r\nX-Evil: 1"})");
        QVERIFY(found(id, "header-unusable", "webhook-id"));
        for (const auto &[name, value] : id.request->headers)
            QVERIFY(name != "webhook-signature" && value.find('\n') == std::string::npos);
        for (const char *name : {"X-A\\r\\nX-B", "X A", "X:A", "Ä"}) {
            const QByteArray more = QByteArray(",\"authConfig\":{\"header\":\"") + name + "\"}";
            QVERIFY(found(send(webhook("api_key", more.constData())), "header-unusable", "authConfig.header"));
            QVERIFY(found(send(webhook("hmac", more.constData())), "header-unusable", "authConfig.header"));
        }
        SecretValues values;
        values.emplace("token", Secret("a\r\nX-Evil: 1"));
        const Encoded bearer = send(webhook("bearer"), sample, values);
        for (const auto &[name, value] : fillIn(*bearer.request, values).headers)
            QVERIFY(value.find('\n') == std::string::npos);
    }

    /// RFC 9110, 4.2: http and https with a host, without user and password.
    void addresses_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("sent"); // empty: nothing is
        QTest::newRow("fragment") << QByteArray("https://a.example/b#c") << QByteArray("https://a.example/b");
        QTest::newRow("not ASCII") << QByteArray("https://bücher.example/ü") << QByteArray("https://xn--bcher-kva.example/%C3%BC");
        QTest::newRow("port") << QByteArray("http://127.0.0.1:8080/hooks/x") << QByteArray("http://127.0.0.1:8080/hooks/x");
        for (const char *bad : {"ftp://a.example/", "javascript:alert(1)", "/relative", "https://", "https://a b/", "file:///etc/passwd",
                                "https://ann:pw@a.example/"})
            QTest::newRow(bad) << QByteArray(bad) << QByteArray();
    }
    void addresses()
    {
        QFETCH(QByteArray, url);
        QFETCH(QByteArray, sent);
        Webhook to = webhook("none");
        to.url = QString::fromUtf8(url);
        const Encoded encoded = send(to);
        QCOMPARE(encoded.ok() ? QByteArray::fromStdString(encoded.request->url) : QByteArray(), sent);
        QCOMPARE(found(encoded, "endpoint-unusable", "url"), sent.isEmpty());
        to.url.clear();
        QVERIFY(found(send(to), "setting-missing", "url"));
    }

    void anUnknownAuthTypeIsSaid()
    {
        const Encoded encoded = send(webhook("mutual_tls"));
        QVERIFY(found(encoded, "auth-type-unknown"));
        QCOMPARE(encoded.request->headers.size(), 2u);
    }

    // What all encoders promise.

    void sameInputSameBytes()
    {
        const QByteArray rich = "{\"event\":\"purchase\",\"id\":\"e\",\"timestamp\":1794999990000,\"visitorId\":\"1.2\",\"sessionId\":\"3\",\"user\":{\"email\":\"İI@x.de\",\"city\":\"IĞDIR\"},\n"
    "\"context\":{\"userAgent\":\"U\",\"url\":\"https://a.example\",\"gclid\":\"g\"},\"order\":{\"id\":\"1\",\"total\":1234.50,\"items\":[{\"sku\":\"s\",\"price\":1.5}]}}";
        const auto all = [&] {
            std::string bytes;
            for (const ProviderRecord &to : {record("ga4", R"({"measurementId":"G-1"})"), record("meta", R"({"pixelId":"1","advancedMatching":true})"),
                                             record("gads", R"({"conversionId":"AW-1","conversionLabel":"l","valueBased":true})")}) {
                const Encoded encoded = encode(to, json(rich), context(), "purchase", "EUR");
                bytes += encoded.request->url + encoded.request->body;
                for (const Finding &finding : encoded.findings)
                    bytes += finding.code + finding.path + finding.detail;
            }
            const Encoded hook = send(webhook("signature"), rich);
            bytes += hook.request->body + header(hook.request->headers, "webhook-signature");
            return bytes;
        };
        const std::string once = all();
        QVERIFY(once.size() > 1000);
        const QByteArray zone = qgetenv("TZ");
        const QLocale before;
        for (const auto &[language, tz] : {std::pair(QLocale::Turkish, "Asia/Kathmandu"), std::pair(QLocale::German, "America/St_Johns"), std::pair(QLocale::Arabic, "UTC")}) {
            QLocale::setDefault(QLocale(language));
            qputenv("TZ", tz);
            tzset();
            QCOMPARE(all(), once);
        }
        QLocale::setDefault(before);
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }

    void secretsStayInTheirSlots()
    {
        const ProviderRecord ga4 = record("ga4", R"({"measurementId":"G-1","apiSecret":"MARKER-ga4"})");
        const ProviderRecord meta = record("meta", R"({"pixelId":"1","accessToken":"MARKER-meta"})");
        std::vector<Encoded> all = {encode(ga4, json(sample), context(), "x"), encode(meta, json(sample), context(), "x")};
        for (const char *type : {"none", "bearer", "basic", "api_key", "hmac", "signature", "other"})
            all.push_back(send(webhook(type)));
        for (const Encoded &encoded : all) {
            std::string everything = encoded.request->url + encoded.request->body + shownUrl(*encoded.request);
            for (const auto &[name, value] : encoded.request->headers)
                everything += name + value;
            for (const auto &[name, value] : shownHeaders(*encoded.request))
                everything += name + value;
            for (const Finding &finding : encoded.findings)
                everything += finding.path + finding.detail;
            for (const char *marker : {"MARKER", "TUFSS0VS"}) // the second is the first in base64
                QVERIFY2(everything.find(marker) == std::string::npos, everything.c_str());
        }
    }

    void anyEventCanBeEncoded()
    {
        const std::vector<QByteArray> events = {
            "{}", "[]", "null", "7", "\"text\"", R"({"event":7})", R"({"user":[],"order":"x","basket":[{}],"context":null,"custom":[1],"consent":7})",
            R"({"order":{"items":[null,7,"x",[],{"sku":{},"price":"x","quantity":1e999}]},"product":7})", "{\"id\":\"\\ud800\",\"visitorId\":\"\\ud800\",\"user\":{\"email\":\"\\ud800@x\"}}",
            "{\"timestamp\":99999999999999999999,\"user\":{\"birthDate\":\"////\",\"phone\":\"++++\"}}", "{\"custom\":{\"params\":{\"\":1,\"\\ud800\":2}}}",
            "{\"custom\":{\"a\":\"" + QByteArray(1'000'000, 'x') + "\"},\"user\":{\"firstName\":\"" + QByteArray("ß").repeated(100'000) + "\"}}",
        };
        for (const QByteArray &bytes : events) {
            for (const ProviderRecord &to : {record("ga4", R"({"measurementId":"G-1"})"), record("meta", R"({"pixelId":"1","advancedMatching":true})"),
                                             record("gads", R"({"conversionId":"AW-1","conversionLabel":"l","valueBased":true})")}) {
                const Encoded encoded = encode(to, json(bytes), context(), "purchase", "EUR");
                QVERIFY(encoded.ok());
                if (encoded.request->method == "POST")
                    QVERIFY(Json::parse(QByteArray::fromStdString(encoded.request->body)).ok());
            }
            QVERIFY(Json::parse(QByteArray::fromStdString(send(webhook("hmac"), bytes).request->body)).ok());
        }
    }

    void codesAreListedOnce()
    {
        std::vector<std::string> listed = findingCodes();
        std::sort(listed.begin(), listed.end());
        QVERIFY(std::adjacent_find(listed.begin(), listed.end()) == listed.end());
        for (const Finding &finding : encode(record("newads", "{}"), json(sample), context(), "x").findings)
            QVERIFY(std::binary_search(listed.begin(), listed.end(), finding.code));
    }
};

QTEST_GUILESS_MAIN(EncodeWebhookTest)
#include "tst_encodewebhook.moc"
