// Meta's Conversions API: Meta's own published examples of normalising and hashing, and its rules for an event.
// Sources: “Meta …” is a page under developers.facebook.com/docs/marketing-api/conversions-api/.
#include "models/forwarding/metauserdata.h"
#include "tests/models/forwarding/encodehelp.h"

#include <QCryptographicHash>

using namespace encodehelp;

Q_DECLARE_METATYPE(selwise::forwarding::MetaKey)

namespace {

ProviderRecord meta(const char *more = "\"advancedMatching\":true")
{
    return record("meta", QByteArray(R"({"pixelId":"1234567890123456","accessToken":"EAABmarker",)") + more + "}");
}

const QByteArray purchase = "{\"event\":\"purchase\",\"id\":\"000001\",\"timestamp\":\"2026-11-18T11:06:30.900Z\",\n"
    "\"user\":{\"id\":\"U-7\",\"email\":\" John_Smith@gmail.com \",\"phone\":\"1 (650) 555-1212\",\"firstName\":\"Mary\"},\n"
    "\"context\":{\"ip\":\"203.0.113.9\",\"userAgent\":\"Mozilla/5.0\",\"url\":\"https://shop.example/danke\",\"fbp\":\"fb.1.1596403881668.1116446470\",\"fbc\":\"fb.1.1554763741205.AbCdEfGh\"},\n"
    "\"order\":{\"id\":\"NO-1\",\"total\":149.90,\"items\":[{\"sku\":\"A1\",\"price\":72.50,\"quantity\":2},{\"sku\":\"B2\",\"price\":4.90}]}}";

Json dataOf(const Encoded &encoded)
{
    return at(bodyOf(encoded), {"data", "0"});
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), std::size_t(bytes.size())};
}

QByteArray sha(const char *text)
{
    return QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Sha256).toHex();
}

} // namespace

class EncodeMetaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    /// "Customer Information Parameters", "Formatting the user_data parameters": the examples with their hashes.
    void publishedHashes_data()
    {
        QTest::addColumn<MetaKey>("key");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("normalized");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("em") << MetaKey::Email << QByteArray("John_Smith@gmail.com") << QByteArray("john_smith@gmail.com")
                            << QByteArray("62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f");
        QTest::newRow("ph") << MetaKey::Phone << QByteArray("1(650)555-1212") << QByteArray("16505551212")
                            << QByteArray("e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176");
        QTest::newRow("fn Mary") << MetaKey::FirstName << QByteArray("Mary") << QByteArray("mary")
                                 << QByteArray("6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec");
        QTest::newRow("fn Korean") << MetaKey::FirstName << QByteArray("정") << QByteArray("정")
                                   << QByteArray("8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14");
        QTest::newRow("fn Valéry") << MetaKey::FirstName << QByteArray("Valéry") << QByteArray("valéry")
                                   << QByteArray("08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c");
    }
    void publishedHashes()
    {
        QFETCH(MetaKey, key);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, normalized);
        QFETCH(QByteArray, hash);
        QCOMPARE(QByteArray::fromStdString(normalizedForMeta(key, view(input)).value()), normalized);
        QCOMPARE(QByteArray::fromStdString(hashedForMeta(key, view(input)).value()), hash);
        QCOMPARE(QByteArray::fromStdString(hashedForMeta(key, view(hash)).value()), hash); // never twice
        QCOMPARE(QByteArray::fromStdString(hashedForMeta(key, view(hash.toUpper())).value()), hash);
    }

    /// Meta parameters/customer-information-parameters: a row of its table each.
    void normalizes_data()
    {
        QTest::addColumn<MetaKey>("key");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("normalized"); // empty: cannot be one
        const auto row = [](MetaKey key, const char *input, const char *normalized) {
            QTest::addRow("%d %s", int(key), input) << key << QByteArray(input) << QByteArray(normalized);
        };
        // The same page, a row's words beside each.
        row(MetaKey::Email, "  A@B.DE\t", "a@b.de"); // trim, lower case
        row(MetaKey::Email, "nobody", "");
        row(MetaKey::Email, "a b@c.de", "");
        row(MetaKey::Email, "MÜLLER@Ä.DE", "müller@ä.de");
        row(MetaKey::Phone, "+49 171 2345678", "491712345678"); // symbols and letters go
        row(MetaKey::Phone, "0049-171-2345678", "491712345678"); // leading zeros go
        row(MetaKey::Phone, "٠٠٤٩١٧١٢٣٤٥٦٧٨", "491712345678");
        row(MetaKey::Phone, "12", "");
        row(MetaKey::Phone, "none", "");
        row(MetaKey::LastName, "O'Neill-Smith", "oneillsmith"); // no punctuation
        row(MetaKey::LastName, "İSTANBUL", "i̇stanbul"); // Unicode, no Turkish rules
        row(MetaKey::LastName, "ΣΊΣΥΦΟΣ", "σίσυφος");
        row(MetaKey::LastName, "...", "");
        row(MetaKey::Gender, "Female", "f");
        row(MetaKey::Gender, "M", "m");
        row(MetaKey::Gender, "x", "");
        row(MetaKey::BirthDate, "2/16/1997", "19970216"); // its example
        row(MetaKey::BirthDate, "1997-02-16", "19970216");
        row(MetaKey::BirthDate, "1997-02-16T00:00:00Z", "19970216");
        row(MetaKey::BirthDate, "19970216", "19970216");
        row(MetaKey::BirthDate, "16.2.1997", "19970216");
        row(MetaKey::BirthDate, "16/2/1997", "19970216");
        row(MetaKey::BirthDate, "1997-13-01", "");
        row(MetaKey::BirthDate, "1899-01-01", "");
        row(MetaKey::BirthDate, "yesterday", "");
        row(MetaKey::BirthDate, "99999999999999999999", "");
        row(MetaKey::City, "New York", "newyork"); // no spaces, no punctuation
        row(MetaKey::City, "Saint-Étienne", "saintétienne");
        row(MetaKey::City, "東京", "東京");
        row(MetaKey::State, "CA", "ca");
        row(MetaKey::Zip, "94035-1234", "94035"); // the first five digits in the US
        row(MetaKey::Zip, "M1 1AE", "m11ae"); // no spaces
        row(MetaKey::Zip, "1000-205", "1000205"); // no dash
        row(MetaKey::Country, "US", "us");
        row(MetaKey::Country, "Germany", ""); // two letters of ISO 3166-1
        row(MetaKey::ExternalId, " User-7 ", "user-7");
        row(MetaKey::ExternalId, "  ", "");
    }
    void normalizes()
    {
        QFETCH(MetaKey, key);
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, normalized);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Turkish));
        const std::optional<std::string> got = normalizedForMeta(key, view(input));
        QLocale::setDefault(before);
        QCOMPARE(QByteArray::fromStdString(got.value_or(std::string())), normalized);
        QCOMPARE(hashedForMeta(key, view(input)).value_or(std::string()),
                 normalized.isEmpty() ? std::string() : sha(normalized.constData()).toStdString());
    }

    /// Meta parameters/server-event and custom-data: the members and where they stand.
    void purchaseBytes()
    {
        SendContext how = context();
        how.testEventCode = "TEST123";
        const Encoded encoded = encode(meta(), json(purchase), how, "Purchase", "EUR");
        QVERIFY2(encoded.findings.empty(), qPrintable(codes(encoded.findings).join(u' ')));
        QCOMPARE(encoded.request->method, std::string("POST"));
        QCOMPARE(encoded.request->url, std::string("https://graph.facebook.com/v21.0/1234567890123456/events"));
        const QByteArray mary = "6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec";
        QCOMPARE(QByteArray::fromStdString(encoded.request->body), QByteArray(
            R"({"data":[{"event_name":"Purchase","event_time":1794999990,"event_id":"000001",)"
            "\"event_source_url\":\"https://shop.example/danke\",\"action_source\":\"website\",\"user_data\":{"
            "\"em\":[\"62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f\"],"
            "\"ph\":[\"e323ec626319ca94ee8bff2e4c87cf613be6ea19919ed1364124e16807ab3176\"],\"fn\":[\"" + mary + "\"],"
            "\"external_id\":[\"" + sha("u-7") + "\"],\"client_ip_address\":\"203.0.113.9\",\"client_user_agent\":\"Mozilla/5.0\","
            "\"fbp\":\"fb.1.1596403881668.1116446470\",\"fbc\":\"fb.1.1554763741205.AbCdEfGh\"},"
            "\"custom_data\":{\"currency\":\"EUR\",\"value\":149.90,\"content_type\":\"product\",\"content_ids\":[\"A1\",\"B2\"],"
            "\"contents\":[{\"id\":\"A1\",\"quantity\":2,\"item_price\":72.50},{\"id\":\"B2\",\"quantity\":1,\"item_price\":4.90}],\"num_items\":3,"
            "\"order_id\":\"NO-1\"}}],\"test_event_code\":\"TEST123\"}"));
        SecretValues secrets;
        secrets.emplace("accessToken", Secret("EAABmarker"));
        QCOMPARE(fillIn(*encoded.request, secrets).url,
                 std::string("https://graph.facebook.com/v21.0/1234567890123456/events?access_token=EAABmarker"));
        QVERIFY(shownUrl(*encoded.request).find("marker") == std::string::npos);
    }

    /// Our own promise (contract, section 3): without advancedMatching no personal data at all.
    void noPersonalDataWithoutMatching()
    {
        const Encoded encoded = encode(meta("\"advancedMatching\":false"), json(purchase), context(), "Purchase", "EUR");
        QCOMPARE(at(dataOf(encoded), {"user_data"}).toBytes(), QByteArray(R"({"client_user_agent":"Mozilla/5.0"})"));
        QVERIFY(found(encoded, "meta-matching-off"));
        QVERIFY(found(encoded, "meta-user-data-too-weak")); // and Meta will say so
        for (const char *personal : {"203.0.113.9", "1116446470", "AbCdEfGh", "U-7", "gmail"})
            QVERIFY(encoded.request->body.find(personal) == std::string::npos);
        QCOMPARE(at(dataOf(encode(meta("\"x\":1"), json(purchase), context(), "Purchase", "EUR")), {"user_data"}).members().size(), 1u);
    }

    /// Meta best-practices: combinations that are too weak.
    void weakUserData_data()
    {
        // best-practices, "Baseline requirements for matching", since Graph 13.
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("weak");
        QTest::newRow("place and gender") << QByteArray("\"city\":\"Menlo Park\",\"state\":\"CA\",\"country\":\"US\",\"gender\":\"m\"") << true;
        QTest::newRow("birth date") << QByteArray("\"birthDate\":\"1997-02-16\"") << true;
        QTest::newRow("first name and gender") << QByteArray("\"firstName\":\"Mary\",\"gender\":\"f\"") << true;
        QTest::newRow("last name") << QByteArray("\"lastName\":\"Smith\"") << true;
        QTest::newRow("both names") << QByteArray("\"firstName\":\"Mary\",\"lastName\":\"Smith\"") << false;
        QTest::newRow("birth date and city") << QByteArray("\"birthDate\":\"1997-02-16\",\"city\":\"Bonn\"") << false;
        QTest::newRow("email") << QByteArray("\"email\":\"a@b.de\"") << false;
        QTest::newRow("id") << QByteArray("\"id\":\"7\"") << false;
    }
    void weakUserData()
    {
        QFETCH(QByteArray, user);
        QFETCH(bool, weak);
        const Encoded encoded = encode(meta(), json(R"({"event":"x","user":{)" + user + "}}"), context(), "Lead");
        QCOMPARE(found(encoded, "meta-user-data-too-weak"), weak);
        QVERIFY(!found(encoded, "meta-user-data-empty"));
    }

    /// Meta parameters/server-event, customer-information-parameters, fbp-and-fbc, custom-data: what each refuses.
    void findings_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *event, const char *name, const char *code) { QTest::addRow("%s: %s", code, event) << QByteArray(event) << QByteArray(name) << QByteArray(code); };
        // parameters/server-event
        row(R"({"event":"x","timestamp":1794395199000})", "Lead", "meta-time-too-old"); // 7 days and a second
        row(R"({"event":"x","timestamp":1795000001000})", "Lead", "meta-time-in-future");
        row(R"({"event":"x"})", "Lead", "meta-url-missing");
        row(R"({"event":"x"})", "Lead", "meta-user-agent-missing");
        row(R"({"event":"x"})", "Lead", "meta-user-data-empty");
        row(R"({"event":"x"})", "Lead", "time-missing");
        // meta-pixel/reference: names are exact
        row(R"({"event":"x"})", "purchase", "meta-name-case");
        row(R"({"event":"x"})", "ViewCategory", "meta-custom-event");
        // parameters/custom-data: a purchase needs both
        row(R"({"event":"purchase","order":{"id":"1"}})", "Purchase", "meta-value-missing");
        row(R"({"event":"purchase","order":{"id":"1","total":1}})", "Purchase", "meta-currency-missing");
        row(R"({"event":"purchase","order":{"id":"1","total":"viel"}})", "Purchase", "amount-not-a-number");
        row(R"({"event":"purchase","order":{"id":"1","total":1}})", "Purchase", "meta-contents-missing");
        // parameters/customer-information-parameters
        row(R"({"event":"x","user":{"country":"Germany"}})", "Lead", "meta-field-unusable");
        row(R"({"event":"x","user":{"phone":"0171 2345678"}})", "Lead", "meta-phone-no-country");
        row(R"({"event":"x","user":{"email":"62a14e44f765419d10fea99367361a727c12365e2520f32218d505ed9aa0f62f"}})", "Lead", "meta-already-hashed");
        row(R"({"event":"x","context":{"fbp":"1116446470"}})", "Lead", "meta-fbp-shape");
        row(R"({"event":"x","context":{"fbc":"fb.1.now.x"}})", "Lead", "meta-fbc-shape");
        row(R"({"event":"x","consent":{"marketing":false}})", "Lead", "consent-denied");
    }
    void findings()
    {
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, code);
        const Encoded encoded = encode(meta(), json(event), context(), view(name));
        QVERIFY2(found(encoded, code.constData()), qPrintable(codes(encoded.findings).join(u' ')));
        QVERIFY(encoded.ok());
    }

    /// Meta parameters/server-event: event_time in seconds, at most seven days back and not in the future.
    void sevenDaysAndNow()
    {
        const auto coded = [](const QByteArray &time) { return encode(meta(), json(R"({"event":"x","timestamp":)" + time + "}"), context(), "Lead"); };
        QVERIFY(!found(coded("1794395200000"), "meta-time-too-old"));
        QVERIFY(!found(coded("1795000000000"), "meta-time-in-future"));
    }

    void findingsHoldNoPersonalData()
    {
        const QByteArray secret = "Zyxwv";
        const Json event = json(R"({"event":"x","user":{"email":"Zyxwv","phone":"Zyxwv","gender":"Zyxwv","birthDate":"Zyxwv","country":"Zyxwv","zip":"Zyxwv"},"context":{"fbp":"Zyxwv","fbc":"Zyxwv"}})");
        for (const Finding &finding : encode(meta(), event, context(), "Lead").findings)
            QVERIFY((finding.detail + finding.path).find("Zyxwv") == std::string::npos);
    }

    /// Meta parameters/server-event: event_id is a text, "000001" is not 1.
    void idsAreTexts()
    {
        // "000001" is not 1; and a number's text is as it came.
        QCOMPARE(at(dataOf(encode(meta(), json(R"({"event":"x","id":"000001"})"), context(), "Lead")), {"event_id"}).toBytes(), QByteArray("\"000001\""));
        QCOMPARE(at(dataOf(encode(meta(), json(R"({"event":"x","id":17})"), context(), "Lead")), {"event_id"}).toBytes(), QByteArray("\"17\""));
        QCOMPARE(at(dataOf(encode(meta(), json(R"({"event":"x"})"), context(), "Lead")), {"event_id"}).toBytes(), QByteArray("\"evt-from-context\""));
        SendContext how = context();
        how.id.clear();
        QVERIFY(found(encode(meta(), json(R"({"event":"x"})"), how, "Lead"), "id-missing"));
    }

    /// Meta using-the-api: the pixel in the path, the token beside it.
    void settings()
    {
        const Encoded missing = encode(record("meta", R"({"accessToken":"t"})"), json(purchase), context(), "Purchase", "EUR");
        QVERIFY(!missing.ok());
        QVERIFY(found(missing, "setting-missing", "config.pixelId"));
        QVERIFY(found(encode(record("meta", R"({"pixelId":"../x?y"})"), json(purchase), context(), "Purchase"), "setting-unusual"));
        QCOMPARE(encode(record("meta", R"({"pixelId":"../x?y"})"), json(purchase), context(), "Purchase").request->url,
                 std::string("https://graph.facebook.com/v21.0/..%2Fx%3Fy/events"));
        QVERIFY(encode(record("meta", R"({"pixelId":123})"), json(purchase), context(), "Purchase").ok());
    }

    /// Meta parameters/custom-data: search_string.
    void searches()
    {
        const Json event = json("{\"event\":\"search_query\",\"search\":{\"query\":\"größe \\\"M\\\"\"}}");
        QCOMPARE(at(dataOf(encode(meta(), event, context(), "Search")), {"custom_data"}).toBytes(), QByteArray("{\"search_string\":\"größe \\\"M\\\"\"}"));
    }
};

QTEST_GUILESS_MAIN(EncodeMetaTest)
#include "tst_encodemeta.moc"
