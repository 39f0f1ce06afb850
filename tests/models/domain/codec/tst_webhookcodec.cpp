#include "models/domain/codec/webhookcodec.h"

#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using Presence = SecretState::Presence;

namespace {

Json parsed(const QByteArray &bytes)
{
    const Result<Json, JsonError> result = Json::parse(bytes, Json::Duplicates::Refuse);
    if (!result)
        qFatal("not JSON: %s", bytes.constData());
    return *result;
}

Webhook webhook(const QByteArray &bytes)
{
    const auto result = codec::decodeWebhook(parsed(bytes));
    if (!result)
        qFatal("no webhook: %s", bytes.constData());
    return *result;
}

const QByteArray full = R"({"id":"wh_1","z":[1.0],"name":"Lager","url":"https://x.example/in","events":["purchase",7,"\ud800"],)"
                        R"("authType":"hmac","authConfig":{"secret":"marker-secret","header":"X-Sig"},)"
                        R"("retryPolicy":{"maxAttempts":3,"note":"n","backoff":"fibonacci"},"isActive":true,"createdAt":1793520000})";
const QByteArray encoded = R"({"z":[1.0],"name":"Lager","url":"https://x.example/in","events":["purchase",7,"\ud800"],)"
                           R"("authType":"hmac","authConfig":{"header":"X-Sig"},)"
                           R"("retryPolicy":{"maxAttempts":3,"note":"n","backoff":"fibonacci"},"isActive":true})";

} // namespace

using Edit = std::function<void(Webhook &)>;
Q_DECLARE_METATYPE(Edit)

class TestWebhookCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsBodies_data();
    void acceptsBodies();
    void acceptsLists_data();
    void acceptsLists();
    void readsMembers();
    void fillsInDefaults();
    void aliases_data();
    void aliases();
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void changesOneMemberOnly_data();
    void changesOneMemberOnly();
    void everythingInAuthConfigIsSecret();
    void putsSecrets();
    void oddAuthConfigs_data();
    void oddAuthConfigs();
    void canonicalShape();
    void authNames();
};

void TestWebhookCodec::acceptsBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char *name, QByteArray body, bool ok) { QTest::newRow(name) << body << ok; };
    row("bare", R"({"id":"1","name":"n"})", true);
    row("data", R"({"data":{"id":"1"}})", true);
    row("webhook", R"({"webhook":{"id":"1","url":"https://x"}})", true);
    row("null", "null", false);
    row("empty", "{}", false);
    row("message", R"({"message":"x"})", false);
    row("list", "[]", false);
    row("data list", R"({"data":[]})", false);
}

void TestWebhookCodec::acceptsBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    const auto result = codec::decodeWebhook(parsed(body));
    QCOMPARE(result.ok(), ok);
    if (ok)
        QCOMPARE(result->id.text, u"1"_s);
}

void TestWebhookCodec::acceptsLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count"); // -1 = refused
    const auto row = [](const char *name, QByteArray body, int count) { QTest::newRow(name) << body << count; };
    row("data", R"({"data":[{"id":"1"},{"id":"2"}]})", 2);
    row("bare", R"([{"id":"1"}])", 1);
    row("webhooks", R"({"webhooks":[{"id":"1"}]})", 1);
    row("items", R"({"items":[]})", 0);
    row("null", "null", -1);
    row("object", "{}", -1);
    row("of numbers", "[1]", -1);
}

void TestWebhookCodec::acceptsLists()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto result = codec::decodeWebhooks(parsed(body));
    QCOMPARE(result ? int(result->size()) : -1, count);
}

void TestWebhookCodec::readsMembers()
{
    const Webhook w = webhook(full);
    QCOMPARE(w.id.text, u"wh_1"_s);
    QCOMPARE(w.name, u"Lager"_s);
    QCOMPARE(w.url, u"https://x.example/in"_s);
    QCOMPARE(w.events.front(), u"purchase"_s);
    QVERIFY(w.enabled);
    QCOMPARE(w.auth, WebhookAuth::Hmac);
    QCOMPARE(w.authHeader, u"X-Sig"_s);
    QCOMPARE(w.retry.maxAttempts, 3);
    QCOMPARE(w.retry.backoff, Backoff::Unknown);
    QCOMPARE(w.createdAt, QDateTime::fromSecsSinceEpoch(1793520000, Qt::UTC));
    QCOMPARE(w.secrets.size(), size_t(1));
    QVERIFY(w.secrets.at(u"secret"_s).value.sameAs(Secret("marker-secret")));
}

void TestWebhookCodec::fillsInDefaults()
{
    const Webhook w = webhook(R"({"id":"1"})");
    QVERIFY(w.enabled && w.events.empty());
    QCOMPARE(w.auth, WebhookAuth::None);
    QVERIFY(w.retry == RetryPolicy());
    const Webhook odd = webhook(R"({"id":7,"name":["x"],"events":"purchase","enabled":"maybe","retry":[],"authConfig":{"header":5}})");
    QCOMPARE(odd.id.text, u"7"_s);
    QVERIFY(odd.enabled && odd.events.empty() && odd.name.isEmpty());
    QVERIFY(odd.retry == RetryPolicy());
}

void TestWebhookCodec::aliases_data()
{
    QTest::addColumn<QByteArray>("active");
    QTest::addColumn<QByteArray>("retry");
    for (const QByteArray active : {"enabled", "isActive", "active"}) {
        for (const QByteArray retry : {"retry", "retryConfig", "retryPolicy"})
            QTest::newRow((active + ' ' + retry).constData()) << active << retry;
    }
}

void TestWebhookCodec::aliases()
{
    QFETCH(QByteArray, active);
    QFETCH(QByteArray, retry);
    Webhook w = webhook(R"({"id":"1",")" + active + R"(":false,")" + retry + R"(":{"maxAttempts":9}})");
    QVERIFY(!w.enabled);
    QCOMPARE(w.retry.maxAttempts, 9);
    w.enabled = true;
    w.retry.timeoutSeconds = 20;
    QCOMPARE(codec::encodeRecord(w).toBytes(), "{\"" + active + "\":true,\"" + retry + "\":{\"maxAttempts\":9,\"timeoutSeconds\":20}}");
}

void TestWebhookCodec::writesBackWhatItRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, QByteArray body, QByteArray expected) { QTest::newRow(name) << body << expected; };
    row("full", full, encoded);
    row("unknown auth", R"({"id":"1","authType":"mtls","authConfig":{"header":"H"}})", R"({"authType":"mtls","authConfig":{"header":"H"}})");
    row("wrong types", R"({"id":"1","name":5,"url":null,"events":{},"authType":false,"retry":"no","active":"x"})",
        R"({"name":5,"url":null,"events":{},"authType":false,"retry":"no","active":"x"})");
    row("retry of texts", R"({"id":"1","retry":{"maxAttempts":"4","timeoutSeconds":1.5}})", R"({"retry":{"maxAttempts":"4","timeoutSeconds":1.5}})");
}

void TestWebhookCodec::writesBackWhatItRead()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(codec::encodeRecord(webhook(body)).toBytes(), expected);
}

void TestWebhookCodec::changesOneMemberOnly_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, Edit edit, QByteArray before, QByteArray after) {
        QTest::newRow(name) << std::move(edit) << before << after;
    };
    row("name", [](auto &w) { w.name = u"New"_s; }, R"("Lager")", R"("New")");
    row("url", [](auto &w) { w.url = u"https://y"_s; }, R"("https://x.example/in")", R"("https://y")");
    row("off", [](auto &w) { w.enabled = false; }, R"("isActive":true)", R"("isActive":false)");
    row("event added", [](auto &w) { w.events.push_back(u"add_to_cart"_s); }, R"(["purchase",7,"\ud800"])", R"(["purchase","\ud800","add_to_cart",7])");
    row("attempts", [](auto &w) { w.retry.maxAttempts = 8; }, R"("maxAttempts":3)", R"("maxAttempts":8)");
    row("backoff", [](auto &w) { w.retry.backoff = Backoff::Fixed; }, R"("fibonacci")", R"("fixed")");
    row("header", [](auto &w) { w.authHeader = u"X-Other"_s; }, R"("X-Sig")", R"("X-Other")");
    row("header removed", [](auto &w) { w.authHeader.clear(); }, R"({"header":"X-Sig"})", "{}");
    row("auth", [](auto &w) { w.auth = WebhookAuth::Signature; }, R"("hmac")", R"("signature")");
}

void TestWebhookCodec::changesOneMemberOnly()
{
    QFETCH(Edit, edit);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Webhook w = webhook(full);
    edit(w);
    QByteArray expected = encoded;
    QCOMPARE(expected.count(before), 1);
    QCOMPARE(codec::encodeRecord(w).toBytes(), expected.replace(before, after));
}

void TestWebhookCodec::everythingInAuthConfigIsSecret()
{
    const Webhook w = webhook(R"({"id":"1","authType":"basic","authConfig":{"username":"u-marker","password":"p-marker","realm":"r-marker","n":5,"header":"H"},)"
                              R"("secret":"s-marker","headers":{"Authorization":"Bearer a-marker","Accept":"json"}})");
    QStringList names;
    for (const auto &[name, state] : w.secrets)
        names += name;
    QCOMPARE(names, QStringList({u"/headers/Authorization"_s, u"/secret"_s, u"n"_s, u"password"_s, u"realm"_s, u"username"_s}));
    for (const Json &form : {w.source, codec::encodeRecord(w), codec::encodeCanonical(w)})
        QVERIFY2(!form.toBytes().contains("marker"), form.toBytes().constData());
    QCOMPARE(codec::encodeRecord(w).toBytes(), R"({"authType":"basic","authConfig":{"header":"H"},"headers":{"Accept":"json"}})");
    const Json put = codec::encodePut(w, {});
    QVERIFY(Json::equivalent(*put.find("authConfig"), parsed(R"({"username":"u-marker","password":"p-marker","realm":"r-marker","n":5,"header":"H"})")));
    QCOMPARE(put.find("headers")->find("Authorization")->toQString(), u"Bearer a-marker"_s);
}

void TestWebhookCodec::putsSecrets()
{
    const Webhook masked = webhook(R"({"id":"1","authType":"bearer","authConfig":{"token":"••••••••"},"secretsSet":["token"]})");
    QCOMPARE(masked.secrets.at(u"token"_s).presence, Presence::Masked);
    QCOMPARE(codec::encodePut(masked, {}).toBytes(), R"({"authType":"bearer","authConfig":{}})");
    QCOMPARE(codec::encodePut(masked, {{u"token"_s, {Secret("new")}}}).toBytes(), R"({"authType":"bearer","authConfig":{"token":"new"}})");
    QCOMPARE(codec::encodePut(masked, {{u"token"_s, {std::nullopt}}}).toBytes(), R"({"authType":"bearer","authConfig":{"token":null}})");
    Webhook created;
    created.name = u"n"_s;
    created.url = u"https://x"_s;
    created.auth = WebhookAuth::Bearer;
    const QByteArray put = R"({"name":"n","url":"https://x","authType":"bearer","enabled":true,"authConfig":{"token":"t"}})";
    QCOMPARE(codec::encodePut(created, {{u"token"_s, {Secret("t")}}}).toBytes(), put);
    const Webhook unset = webhook(R"({"id":"1","authType":"basic","secretsSet":["authConfig.password"]})");
    QCOMPARE(unset.secrets.at(u"password"_s).presence, Presence::Masked);
    QCOMPARE(unset.secrets.at(u"username"_s).presence, Presence::NotSet);
}

void TestWebhookCodec::oddAuthConfigs_data()
{
    QTest::addColumn<QByteArray>("config");
    for (const char *config : {R"("a-marker-text")", R"(["a-marker-text"])", R"({"deep":{"x":"a-marker-text"}})", R"([{"token":"a-marker-text"}])"})
        QTest::newRow(config) << QByteArray(config);
}

void TestWebhookCodec::oddAuthConfigs()
{
    QFETCH(QByteArray, config);
    const QByteArray body = R"({"name":"n","authType":"custom","authConfig":)" + config + "}";
    const Webhook w = webhook(body);
    QVERIFY(!codec::encodeRecord(w).toBytes().contains("marker"));
    QVERIFY(!codec::encodeCanonical(w).toBytes().contains("marker"));
    QVERIFY2(Json::equivalent(codec::encodePut(w, {}), parsed(body)), codec::encodePut(w, {}).toBytes().constData());
}

void TestWebhookCodec::canonicalShape()
{
    const Webhook w = webhook(R"({"id":"1","name":"n","url":"https://x","active":false,"authType":"bearer","authConfig":{"token":"t-marker-x"},)"
                              R"("retryConfig":{"maxAttempts":2,"more":1},"createdAt":"2026-11-01T08:00:00Z","own":true})");
    const QByteArray canonical = R"({"id":"1","name":"n","url":"https://x","events":[],"enabled":false,"authType":"bearer","authConfig":{"token":"••••••••"},)"
                        R"("retry":{"maxAttempts":2,"initialDelaySeconds":5,"backoff":"exponential","maxDelaySeconds":3600,"timeoutSeconds":10,"more":1},)"
                        R"("secretsSet":["token"],"createdAt":"2026-11-01T08:00:00.000Z","own":true})";
    QCOMPARE(codec::encodeCanonical(w).toBytes(), canonical);
}

void TestWebhookCodec::authNames()
{
    for (int i = 0; i < int(WebhookAuth::Unknown); ++i)
        QCOMPARE(codec::authFromText(codec::authText(WebhookAuth(i))), WebhookAuth(i));
    QCOMPARE(codec::authFromText(u"oauth"), WebhookAuth::Unknown);
    QCOMPARE(codec::authConfigNames(WebhookAuth::Basic).size(), size_t(2));
    QVERIFY(codec::authConfigNames(WebhookAuth::None).empty());
}

QTEST_GUILESS_MAIN(TestWebhookCodec)
#include "tst_webhookcodec.moc"
