// GA4 Measurement Protocol. The rules are the vendor's: each row names the page.
// Sources: “GA4 …” is a page under developers.google.com/analytics/devguides/collection/protocol/ga4/.
#include "tests/models/forwarding/encodehelp.h"

using namespace encodehelp;

namespace {

ProviderRecord ga4()
{
    return record("ga4", R"({"measurementId":"G-12345ABCDE","apiSecret":"s3cr3t-ga4"})");
}

const QByteArray purchase = "{\"event\":\"purchase\",\"id\":\"e1\",\"timestamp\":1794999990000,\"visitorId\":\"1234567890.1600000000\",\n"
    "\"sessionId\":\"1600000123\",\"user\":{\"id\":\"U-7\"},\"page\":{\"title\":\"Danke\",\"path\":\"/danke\"},\n"
    "\"context\":{\"url\":\"https://shop.example/danke?x=1\",\"referrer\":\"https://shop.example/kasse\"},\n"
    "\"order\":{\"id\":\"NO-1\",\"total\":149.90,\"tax\":\"23.93\",\"shipping\":4.90,\"coupon\":\"HERBST\",\n"
    "\"items\":[{\"sku\":\"A1\",\"title\":\"Lampe\",\"price\":72.50,\"quantity\":2,\"category\":\"Licht\"},{\"productItemCode\":\"B2\",\"name\":\"Birne\",\"unitPrice\":4.90,\"quantity\":1}]},\n"
    "\"consent\":{\"marketing\":false,\"analytics\":true}}";

Json params(const Encoded &encoded)
{
    return at(bodyOf(encoded), {"events", "0", "params"});
}

Json minimal(const QByteArray &more = {})
{
    return json(R"({"event":"custom_event","visitorId":"1.2","sessionId":"3","timestamp":1795000000000)" + more + "}");
}

} // namespace

class EncodeGa4Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// GA4 reference#payload and reference/events#purchase: the members and where they stand.
    void purchaseBytes()
    {
        const Encoded encoded = encode(ga4(), json(purchase), context(), "purchase", "EUR");
        QVERIFY2(encoded.findings.empty(), qPrintable(codes(encoded.findings).join(u' ')));
        const WireRequest &request = *encoded.request;
        QCOMPARE(request.method, std::string("POST"));
        QCOMPARE(request.url, std::string("https://www.google-analytics.com/mp/collect?measurement_id=G-12345ABCDE"));
        QCOMPARE(request.headers, (decltype(request.headers){{"Content-Type", "application/json"}}));
        QCOMPARE(QByteArray::fromStdString(request.body), QByteArray(
            R"({"client_id":"1234567890.1600000000","user_id":"U-7","timestamp_micros":1794999990000000,)"
            "\"consent\":{\"ad_user_data\":\"DENIED\",\"ad_personalization\":\"DENIED\"},\"events\":[{\"name\":\"purchase\",\"params\":{"
            "\"session_id\":\"1600000123\",\"engagement_time_msec\":1,\"page_location\":\"https://shop.example/danke?x=1\","
            "\"page_referrer\":\"https://shop.example/kasse\",\"page_title\":\"Danke\",\"currency\":\"EUR\",\"value\":149.90,"
            "\"transaction_id\":\"NO-1\",\"tax\":23.93,\"shipping\":4.90,\"coupon\":\"HERBST\",\"items\":["
            R"({"item_id":"A1","item_name":"Lampe","item_category":"Licht","price":72.50,"quantity":2},)"
            R"({"item_id":"B2","item_name":"Birne","price":4.90,"quantity":1}]}}]})"));
    }

    /// GA4 reference#transport (collect), validating-events (debug/mp/collect).
    void addresses()
    {
        // validating-events: the only difference is the address.
        SendContext how = context();
        how.validateOnly = true;
        const Encoded validated = encode(ga4(), json(purchase), how, "purchase", "EUR");
        QCOMPARE(validated.request->url, std::string("https://www.google-analytics.com/debug/mp/collect?measurement_id=G-12345ABCDE"));
        QCOMPARE(validated.request->body, encode(ga4(), json(purchase), context(), "purchase", "EUR").request->body);
        how.endpoint = "http://127.0.0.1:8080/";
        QCOMPARE(encode(ga4(), json(purchase), how, "purchase").request->url,
                 std::string("http://127.0.0.1:8080/debug/mp/collect?measurement_id=G-12345ABCDE"));
        how.endpoint = "http://127.0.0.1:8080/\r\nX: y";
        const Encoded broken = encode(ga4(), json(purchase), how, "purchase");
        QVERIFY(!broken.ok());
        QVERIFY(found(broken, "endpoint-unusable"));
    }

    /// GA4 reference#payload_query_parameters: measurement_id and api_secret stand in the query.
    void secretOnlyWhenFilledIn()
    {
        const Encoded encoded = encode(ga4(), json(purchase), context(), "purchase", "EUR");
        SecretValues secrets;
        secrets.emplace("apiSecret", Secret("s3cr3t-ga4 &x"));
        QCOMPARE(fillIn(*encoded.request, secrets).url,
                 std::string("https://www.google-analytics.com/mp/collect?measurement_id=G-12345ABCDE&api_secret=s3cr3t-ga4%20%26x"));
        QCOMPARE(fillIn(*encoded.request, {}).url, encoded.request->url);
        QCOMPARE(QString::fromStdString(shownUrl(*encoded.request)),
                 QStringLiteral("https://www.google-analytics.com/mp/collect?measurement_id=G-12345ABCDE&api_secret=••••••••"));
        QVERIFY(encoded.request->body.find("s3cr3t") == std::string::npos);
    }

    /// GA4 verify-implementation: debug_mode shows an event in DebugView.
    void debugMode()
    {
        SendContext how = context();
        how.debugMode = true;
        QCOMPARE(params(encode(ga4(), minimal(), how, "x")).find("debug_mode")->toInteger(), 1);
        QVERIFY(!params(encode(ga4(), minimal(), context(), "x")).find("debug_mode"));
    }

    /// GA4 reference#payload_query_parameters: both are required.
    void settings()
    {
        const Encoded missing = encode(record("ga4", R"({"apiSecret":"x"})"), json(purchase), context(), "purchase", "EUR");
        QVERIFY(!missing.ok());
        QVERIFY(found(missing, "setting-missing", "config.measurementId"));
        QVERIFY(found(encode(record("ga4", R"({"measurementId":"UA-1-1"})"), json(purchase), context(), "purchase"), "setting-unusual"));
        QVERIFY(found(encode(record("ga4", R"({"measurementId":"G-1","apiSecret":null})"), json(purchase), context(), "purchase"),
                      "secret-missing", "config.apiSecret"));
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("code");
        const QString fine;
        // Limits and shapes: support.google.com/analytics/answer/9267744; reserved names: the Measurement Protocol reference.
        QTest::newRow("purchase") << QByteArray("purchase") << fine;
        QTest::newRow("case") << QByteArray("AddToCart_2") << fine;
        QTest::newRow("38") << QByteArray(38, 'a') << fine;
        QTest::newRow("39: no room for _c") << QByteArray(39, 'a') << QStringLiteral("ga4-name-long-for-key-event");
        QTest::newRow("40") << QByteArray(40, 'a') << QStringLiteral("ga4-name-long-for-key-event");
        QTest::newRow("41") << QByteArray(41, 'a') << QStringLiteral("ga4-name-too-long");
        QTest::newRow("digit first") << QByteArray("1st") << QStringLiteral("ga4-name-shape");
        QTest::newRow("dash") << QByteArray("add-to-cart") << QStringLiteral("ga4-name-shape");
        QTest::newRow("space") << QByteArray("add to cart") << QStringLiteral("ga4-name-shape");
        QTest::newRow("not English") << QByteArray("évènement") << QStringLiteral("ga4-name-shape");
        QTest::newRow("empty") << QByteArray("") << QStringLiteral("ga4-name-shape");
        QTest::newRow("session_start") << QByteArray("session_start") << QStringLiteral("ga4-name-reserved");
        QTest::newRow("first_visit") << QByteArray("first_visit") << QStringLiteral("ga4-name-reserved");
        QTest::newRow("error") << QByteArray("error") << QStringLiteral("ga4-name-reserved");
        QTest::newRow("underscore") << QByteArray("_private") << QStringLiteral("ga4-name-prefix-reserved");
        QTest::newRow("ga_") << QByteArray("ga_x") << QStringLiteral("ga4-name-prefix-reserved");
        QTest::newRow("google_") << QByteArray("google_x") << QStringLiteral("ga4-name-prefix-reserved");
        QTest::newRow("firebase_") << QByteArray("firebase_x") << QStringLiteral("ga4-name-prefix-reserved");
        QTest::newRow("gtag.") << QByteArray("gtag.x") << QStringLiteral("ga4-name-prefix-reserved");
        // Help page 13316687 reserves it for web streams, the reference does not; it is the documented default mapping.
        QTest::newRow("page_view") << QByteArray("page_view") << QStringLiteral("ga4-name-reserved-on-web");
    }
    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, code);
        const Encoded encoded = encode(ga4(), minimal(), context(), std::string_view(name.data(), std::size_t(name.size())));
        QCOMPARE(codes(encoded.findings).filter(QStringLiteral("ga4-name")).join(u' '), code);
        QVERIFY(encoded.ok()); // what Google refuses is said, not hidden: the validator shall see it, too
    }

    /// GA4 reference#payload_post_body (client_id, user_id) and sending-events#recommended_parameters_for_reports (session_id, engagement_time_msec).
    void identity()
    {
        const Encoded encoded = encode(ga4(), json(R"({"event":"x"})"), context(), "x");
        QVERIFY(found(encoded, "ga4-client-id-missing", "client_id"));
        QVERIFY(found(encoded, "ga4-session-id-missing"));
        QVERIFY(found(encoded, "time-missing"));
        QVERIFY(!bodyOf(encoded).find("client_id"));
        QCOMPARE(bodyOf(encoded).find("timestamp_micros")->toInteger(), now * 1000);
        QVERIFY(found(encode(ga4(), json(R"({"event":"x","sessionId":"abc","visitorId":"1"})"), context(), "x"), "ga4-session-id-shape"));
        // A connection may keep them elsewhere.
        SendContext how = context();
        how.paths.set(EventField::VisitorId, "ids.ga[0]");
        QCOMPARE(bodyOf(encode(ga4(), json(R"({"event":"x","ids":{"ga":["9.9"]}})"), how, "x")).find("client_id")->utf8(), std::string_view("9.9"));
    }

    /// GA4 reference#payload_post_body (timestamp_micros) and use-cases (72 hours back).
    void times_data()
    {
        QTest::addColumn<QByteArray>("timestamp");
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<QString>("code");
        const QString fine, old = QStringLiteral("ga4-time-too-old"), future = QStringLiteral("ga4-time-in-future"),
                            bad = QStringLiteral("time-unreadable");
        const qint64 at = 1'794'999'990'123'000; // 2026-11-18T11:06:30.123Z
        QTest::newRow("epoch ms") << QByteArray("1794999990123") << at << fine;
        QTest::newRow("epoch ms, text") << QByteArray("\"1794999990123\"") << at << fine;
        QTest::newRow("epoch ms, exponent") << QByteArray("1.794999990123e12") << at << fine;
        QTest::newRow("epoch s") << QByteArray("1794999990.123") << at << fine;
        QTest::newRow("ISO, Z") << QByteArray("\"2026-11-18T11:06:30.123Z\"") << at << fine;
        QTest::newRow("ISO, offset") << QByteArray("\"2026-11-18T12:06:30.123+01:00\"") << at << fine;
        QTest::newRow("ISO, no zone is UTC") << QByteArray("\"2026-11-18T11:06:30.123\"") << at << fine;
        QTest::newRow("ISO, microseconds") << QByteArray("\"2026-11-18T11:06:30.123456Z\"") << at + 456 << fine;
        QTest::newRow("ISO, a day") << QByteArray("\"2026-11-18\"") << qint64(1'794'960'000'000'000) << fine;
        // Reference, timestamp_micros: up to 72 hours back.
        QTest::newRow("72 h") << QByteArray::number(now - 72LL * 3600 * 1000) << (now - 72LL * 3600 * 1000) * 1000 << fine;
        QTest::newRow("over 72 h") << QByteArray::number(now - 72LL * 3600 * 1000 - 1000) << (now - 72LL * 3600 * 1000 - 1000) * 1000 << old;
        QTest::newRow("in an hour") << QByteArray::number(now + 3'600'000) << (now + 3'600'000) * 1000 << future;
        for (const char *unreadable : {"\"yesterday\"", "\"2026-02-30\"", "\"2026-11-18T25:00:00Z\"", "true", "{}", "-5", "1e400", "\"\"",
                                       "\"2026-11-18T11:06:30+99:00\"", "\"18.11.2026\""})
            QTest::newRow(unreadable) << QByteArray(unreadable) << now * 1000 << bad;
    }
    void times()
    {
        QFETCH(QByteArray, timestamp);
        QFETCH(qint64, micros);
        QFETCH(QString, code);
        const Encoded encoded = encode(ga4(), json(R"({"event":"x","visitorId":"1","sessionId":"2","timestamp":)" + timestamp + "}"), context(), "x");
        QCOMPARE(bodyOf(encoded).find("timestamp_micros")->toInteger(), micros);
        QCOMPARE(codes(encoded.findings).filter(QStringLiteral("time")).join(u' '), code);
    }

    /// GA4 reference/events: value goes with currency, ISO 4217.
    void money_data()
    {
        QTest::addColumn<QByteArray>("total");
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QByteArray>("value"); // as in the body; empty: not there
        // Amounts are never converted or rounded: currencies of 0, 2 and 3 digits alike (contract, section 5).
        QTest::newRow("EUR") << QByteArray("149.90") << QByteArray("EUR") << QByteArray("149.90");
        QTest::newRow("JPY") << QByteArray("12000") << QByteArray("JPY") << QByteArray("12000");
        QTest::newRow("KWD") << QByteArray("1.234") << QByteArray("KWD") << QByteArray("1.234");
        QTest::newRow("JPY with decimals stays") << QByteArray("12000.00") << QByteArray("JPY") << QByteArray("12000.00");
        QTest::newRow("text") << QByteArray("\"19.99\"") << QByteArray("EUR") << QByteArray("19.99");
        QTest::newRow("beyond 2^53") << QByteArray("9007199254740993.01") << QByteArray("EUR") << QByteArray("9007199254740993.01");
        QTest::newRow("1e400") << QByteArray("1e400") << QByteArray("EUR") << QByteArray("1e400");
        QTest::newRow("negative") << QByteArray("-5.00") << QByteArray("EUR") << QByteArray("-5.00");
        QTest::newRow("no currency, no value") << QByteArray("5") << QByteArray("") << QByteArray("");
        QTest::newRow("German text") << QByteArray("\"19,99\"") << QByteArray("EUR") << QByteArray("");
        QTest::newRow("null") << QByteArray("null") << QByteArray("EUR") << QByteArray("");
    }
    void money()
    {
        QFETCH(QByteArray, total);
        QFETCH(QByteArray, currency);
        QFETCH(QByteArray, value);
        const Json event = json(R"({"event":"purchase","visitorId":"1","sessionId":"2","order":{"id":"1","total":)" + total + "}}");
        const Encoded encoded = encode(ga4(), event, context(), "purchase", std::string_view(currency.data(), std::size_t(currency.size())));
        const Json inside = params(encoded);
        const Json *got = inside.find("value");
        QCOMPARE(got ? got->toBytes() : QByteArray(), value);
        QCOMPARE(found(encoded, "ga4-value-without-currency"), currency.isEmpty());
        QCOMPARE(found(encoded, "amount-not-a-number"), total == "\"19,99\"");
    }

    void purchaseNeeds()
    {
        // reference/events#purchase: transaction_id and items are required.
        const Encoded encoded = encode(ga4(), json(R"({"event":"purchase","order":{"total":1}})"), context(), "purchase", "eur");
        QVERIFY(found(encoded, "ga4-transaction-id-missing"));
        QVERIFY(found(encoded, "ga4-items-missing"));
        QVERIFY(found(encoded, "currency-unusual", "params.currency"));
        const Encoded nameless = encode(ga4(), json(R"({"event":"purchase","order":{"id":"1","total":1,"items":[{"price":1}]}})"), context(), "purchase", "EUR");
        QVERIFY(found(nameless, "ga4-item-without-id", "params.items[0]"));
    }

    /// GA4 reference/events: the parameters of each recommended event.
    void families_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("search") << QByteArray(R"({"event":"search_query","search":{"query":"lampe"}})") << QByteArray("search_term") << QByteArray("\"lampe\"");
        QTest::newRow("product") << QByteArray(R"({"event":"product_view","product":{"sku":"A","title":"T","price":3.10}})") << QByteArray("items")
                                 << QByteArray(R"([{"item_id":"A","item_name":"T","price":3.10}])");
        QTest::newRow("product value") << QByteArray(R"({"event":"product_view","product":{"sku":"A","price":3.10}})") << QByteArray("value") << QByteArray("3.10");
        QTest::newRow("cart") << QByteArray(R"({"event":"add_to_cart","basket":{"total":7,"products":[{"id":5,"quantity":2}]}})") << QByteArray("items")
                              << QByteArray(R"([{"item_id":"5","quantity":2}])");
        QTest::newRow("cart value") << QByteArray(R"({"event":"add_to_cart","basket":{"total":7,"products":[]}})") << QByteArray("value") << QByteArray("7");
        QTest::newRow("checkout") << QByteArray(R"({"event":"checkout_option","checkout":{"step":2,"option":"dhl"}})") << QByteArray("checkout_option") << QByteArray("\"dhl\"");
        QTest::newRow("page") << QByteArray("{\"event\":\"page_view\",\"page\":{\"url\":\"https://a.example/\",\"title\":\"A\"}}") << QByteArray("page_location")
                              << QByteArray("\"https://a.example/\"");
        QTest::newRow("custom") << QByteArray(R"({"event":"custom_event","custom":{"color":"red"}})") << QByteArray("color") << QByteArray("\"red\"");
        QTest::newRow("custom params") << QByteArray(R"({"event":"widget_view","custom":{"params":{"widgetId":12}}})") << QByteArray("widgetId") << QByteArray("12");
        QTest::newRow("flag") << QByteArray(R"({"event":"custom_event","custom":{"gift":true}})") << QByteArray("gift") << QByteArray("true");
    }
    void families()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        const Json inside = params(encode(ga4(), json(event), context(), "x", "EUR"));
        const Json *got = inside.find(member.toStdString());
        QVERIFY(got);
        QCOMPARE(got->toBytes(), value);
    }

    /// GA4 reference#limitations: names and kinds of parameters.
    void customParameters()
    {
        const Json event = minimal(R"(,"custom":{"a":null,"b":{},"c":[],"9":"x","google_x":1,"ok":"y","session_id":"z"})");
        const Encoded encoded = encode(ga4(), event, context(), "x");
        const Json inside = params(encoded);
        // Silently dropped by Google: null, object and array (providers, R). So they are dropped here, and said.
        for (const char *dropped : {"a", "b", "c"}) {
            QVERIFY(!inside.find(dropped));
            QVERIFY(found(encoded, "ga4-param-dropped", QByteArray("params.").append(dropped).constData()));
        }
        QCOMPARE(inside.find("ok")->utf8(), std::string_view("y"));
        QCOMPARE(inside.find("session_id")->utf8(), std::string_view("3")); // the event's own stays
        QVERIFY(found(encoded, "ga4-param-name-shape", "params.9"));
        QVERIFY(found(encoded, "ga4-param-name-reserved", "params.google_x"));
    }

    /// support.google.com/analytics/answer/9267744: 25 parameters, 100 characters, 130 kB.
    void limits()
    {
        QByteArray many;
        for (int i = 0; i < 24; ++i)
            many += (i ? ",\"p" : "\"p") + QByteArray::number(i) + "\":1";
        const Encoded full = encode(ga4(), minimal(",\"custom\":{" + many + "}"), context(), "x");
        QVERIFY(found(full, "ga4-too-many-params")); // 24 and session_id and engagement_time_msec
        const auto text = [](int length) { return minimal(",\"custom\":{\"t\":\"" + QByteArray("ü").repeated(length) + "\"}"); };
        QVERIFY(!found(encode(ga4(), text(100), context(), "x"), "ga4-value-too-long"));
        QVERIFY(found(encode(ga4(), text(101), context(), "x"), "ga4-value-too-long", "params.t"));
        const auto title = [](int length) { return minimal(",\"page\":{\"title\":\"" + QByteArray(length, 't') + "\"}"); };
        QVERIFY(!found(encode(ga4(), title(300), context(), "x"), "ga4-title-too-long"));
        QVERIFY(found(encode(ga4(), title(301), context(), "x"), "ga4-title-too-long"));
        QVERIFY(found(encode(ga4(), minimal(",\"custom\":{\"t\":\"" + QByteArray(130'000, 'x') + "\"}"), context(), "x"), "ga4-body-too-large"));
        QVERIFY(found(encode(ga4(), minimal(",\"custom\":{\"" + QByteArray(41, 'n') + "\":1}"), context(), "x"), "ga4-param-name-too-long"));
    }

    /// GA4 reference#payload_consent: ad_user_data and ad_personalization, GRANTED or DENIED.
    void consentGoesAlong()
    {
        const auto consent = [](const char *marketing) {
            return at(bodyOf(encode(ga4(), minimal(QByteArray(",\"consent\":{\"marketing\":") + marketing + "}"), context(), "x")), {"consent"}).toBytes();
        };
        QCOMPARE(consent("true"), QByteArray(R"({"ad_user_data":"GRANTED","ad_personalization":"GRANTED"})"));
        QCOMPARE(consent("\"denied\""), QByteArray(R"({"ad_user_data":"DENIED","ad_personalization":"DENIED"})"));
        QCOMPARE(consent("7"), QByteArray("null")); // says neither, so nothing is claimed
        QVERIFY(found(encode(ga4(), minimal(R"(,"consent":{"analytics":false})"), context(), "x"), "consent-denied", "consent.analytics"));
    }
};

QTEST_GUILESS_MAIN(EncodeGa4Test)
#include "tst_encodega4.moc"
