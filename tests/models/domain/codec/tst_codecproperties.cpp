#include "models/domain/codec/observationcodec.h"
#include "models/domain/codec/webhookcodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selwise;

namespace {

constexpr char marker[] = "marker-secret";

const std::vector<std::string> providerKeys{"provider", "siteId", "enabled", "isActive", "active", "config", "eventMapping",
                                            "reverseEventMapping", "eventFilters", "testMode", "createdAt", "updatedAt",
                                            "pixelId", "measurementId", "conditions", "field", "operator", "value", "purchase"};
const std::vector<std::string> webhookKeys{"id", "name", "url", "events", "authType", "authConfig", "header", "retry", "retryPolicy",
                                           "maxAttempts", "backoff", "isActive", "enabled", "createdAt"};
const std::vector<std::string> logKeys{"data", "id", "timestamp", "time", "event", "eventName", "status", "providers", "series",
                                       "statusCode", "error", "message", "request", "nextCursor", "fieldErrors", "checks", "success"};
const std::vector<std::string> secretKeys{"accessToken", "apiSecret", "password", "clientSecret", "token", "private_key"};

} // namespace

// Whatever a server sends, decoding never crashes; unless it is refused as a whole, what is written back is what was read
// but for secrets and the server's own members; and no form but the PUT holds a secret. Seeded.
class TestCodecProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void providersWriteBackWhatTheyRead();
    void providersNeverShowASecret();
    void webhooksWriteBackWhatTheyRead();
    void webhooksNeverShowASecret();
    void observationsDecodeAnything();

private:
    Json value(const std::vector<std::string> &keys, int depth, bool withSecrets);
    Json object(const std::vector<std::string> &keys, int depth, bool withSecrets);
    QRandomGenerator m_random{3};
};

Json TestCodecProperties::object(const std::vector<std::string> &keys, int depth, bool withSecrets)
{
    Json result = Json::object();
    for (int i = m_random.bounded(8); i > 0; --i) {
        const auto one = [&](const std::vector<std::string> &from) { return from[size_t(m_random.bounded(int(from.size())))]; };
        const bool secret = withSecrets && m_random.bounded(4) == 0;
        const std::string key = secret ? one(secretKeys) : m_random.bounded(6) ? one(keys) : "x" + std::to_string(i);
        if (secret && m_random.bounded(3))
            result.set(key, Json(JsonText{marker, false}));
        else if (m_random.bounded(12) == 0)
            result.editMembers().push_back({JsonText{"\\ud80" + std::to_string(i), true}, Json(i)});
        else
            result.set(key, value(keys, depth + 1, withSecrets));
    }
    return result;
}

Json TestCodecProperties::value(const std::vector<std::string> &keys, int depth, bool withSecrets)
{
    static const std::vector<Json> scalars{Json(), Json(true), Json(false), Json(0), Json(JsonNumber{"1.10"}), Json(JsonNumber{"1e400"}),
                                           Json(QStringView(u"")), Json(QStringView(u"text")), Json(JsonText{"\\udfff", true}),
                                           Json(QStringView(u"true")), Json(QStringView(u"gte")), Json(QStringView(u"meta"))};
    const int kind = depth > 4 ? 0 : m_random.bounded(10);
    if (kind < 4)
        return scalars[size_t(m_random.bounded(int(scalars.size())))];
    if (kind < 8)
        return object(keys, depth, withSecrets);
    Json array = Json::array();
    for (int i = m_random.bounded(4); i > 0; --i)
        array.elements().push_back(value(keys, depth + 1, withSecrets));
    return array;
}

void TestCodecProperties::providersWriteBackWhatTheyRead()
{
    int decoded = 0;
    for (int i = 0; i < 2000; ++i) {
        const Json body = object(providerKeys, 0, false);
        const auto record = codec::decodeProvider(body, ProviderId::of(Provider::Meta));
        if (!record || !*record)
            continue;
        ++decoded;
        Json expected = body;
        for (const char *key : {"provider", "siteId", "createdAt", "updatedAt"})
            expected.remove(key);
        const QByteArray written = codec::encodeRecord(**record).toBytes();
        QVERIFY2(written == expected.toBytes(), body.toBytes().constData());
        const auto again = codec::decodeProvider(*Json::parse(codec::encodeCanonical(**record).toBytes()), {});
        QVERIFY2(again.ok(), body.toBytes().constData());
    }
    QVERIFY(decoded > 500);
}

void TestCodecProperties::providersNeverShowASecret()
{
    int plain = 0;
    for (int i = 0; i < 2000; ++i) {
        const Json body = object(providerKeys, 0, true);
        const auto record = codec::decodeProvider(body, ProviderId::of(Provider::Meta));
        if (!record || !*record)
            continue;
        for (const Json &form : {(*record)->source, (*record)->config.members(), codec::encodeRecord(**record), codec::encodeCanonical(**record)}) {
            Json rest = form;
            for (const char *part : {"eventMapping", "reverseEventMapping", "eventFilters"})
                rest.remove(part); // there, names are events and fields: "password" is not a credential
            QVERIFY2(!rest.toBytes().contains(marker), body.toBytes().constData());
        }
        plain += codec::encodePut(**record, {}).toBytes().contains(marker);
    }
    QVERIFY(plain > 50); // and a server that shows them gets them back
}

void TestCodecProperties::webhooksWriteBackWhatTheyRead()
{
    int decoded = 0;
    for (int i = 0; i < 2000; ++i) {
        Json body = object(webhookKeys, 0, false);
        if (body.find("authConfig"))
            body.set("authConfig", Json::object()); // everything in it is a secret
        const auto webhook = codec::decodeWebhook(body);
        if (!webhook || (body.find("data") || body.find("webhook")))
            continue;
        ++decoded;
        Json expected = body;
        for (const char *key : {"id", "createdAt"})
            expected.remove(key);
        QVERIFY2(codec::encodeRecord(*webhook).toBytes() == expected.toBytes(), body.toBytes().constData());
        QVERIFY(codec::decodeWebhook(codec::encodeCanonical(*webhook)).ok());
    }
    QVERIFY(decoded > 500);
}

void TestCodecProperties::webhooksNeverShowASecret()
{
    for (int i = 0; i < 2000; ++i) {
        const Json body = object(webhookKeys, 0, true);
        const auto webhook = codec::decodeWebhook(body);
        if (!webhook)
            continue;
        for (const Json &form : {webhook->source, codec::encodeRecord(*webhook), codec::encodeCanonical(*webhook)})
            QVERIFY2(!form.toBytes().contains(marker), body.toBytes().constData());
    }
}

void TestCodecProperties::observationsDecodeAnything()
{
    for (int i = 0; i < 2000; ++i) {
        const Json body = value(logKeys, 0, true);
        if (const auto page = codec::decodeLogPage(body)) {
            for (const DeliveryLogEntry &entry : page->entries)
                QVERIFY2(!codec::encodeCanonical(entry).toBytes().contains(marker), body.toBytes().constData());
        }
        if (const auto health = codec::decodeHealth(body))
            QVERIFY2(!codec::encodeCanonical(*health).toBytes().contains(marker), body.toBytes().constData());
        const TestResult result = codec::decodeTestResult(body, 200);
        QVERIFY2(!codec::encodeCanonical(result).toBytes().contains(marker), body.toBytes().constData());
        codec::decodeError(body);
        (void)codec::decodeProviders(body);
        (void)codec::decodeWebhooks(body);
        (void)codec::decodeMappings(body);
        (void)codec::decodeDataLayer(body);
    }
}

QTEST_GUILESS_MAIN(TestCodecProperties)
#include "tst_codecproperties.moc"
