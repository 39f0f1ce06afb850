// Signing and verifying webhooks, against published vectors.
#include "models/forwarding/encode.h"
#include "models/forwarding/findingrules.h"
#include "models/forwarding/signature.h"
#include "models/forwarding/verify.h"

#include <QTest>
#include <QUuid>

using namespace selwise;
using namespace selwise::forwarding;

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;

// Published in the Standard Webhooks reference libraries' tests ("sign function works").
constexpr char specSecret[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
constexpr char specId[] = "msg_p5jXN8AQM9LWM0D4loKWxJek";
constexpr qint64 specTime = 1614265330;
constexpr char specBody[] = R"({"test": 2432232314})";
constexpr char specSignature[] = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

SecretValues secrets(std::initializer_list<std::pair<const char *, const char *>> values)
{
    SecretValues result;
    for (const auto &[name, value] : values)
        result.emplace(name, Secret(QByteArray(value)));
    return result;
}

Headers specHeaders(const std::string &signature = specSignature, const std::string &time = std::to_string(specTime))
{
    return {{"webhook-id", specId}, {"webhook-timestamp", time}, {"webhook-signature", signature}};
}

/// As a receiver sees it.
Headers sent(const Encoded &encoded, const SecretValues &values)
{
    return fillIn(*encoded.request, values).headers;
}

} // namespace

Q_DECLARE_METATYPE(selwise::forwarding::SignatureVerdict)
Q_DECLARE_METATYPE(selwise::WebhookAuth)

class VerifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signsTheStandardWebhooksVector()
    {
        const SecretValues values = secrets({{"secret", specSecret}});
        const Encoded encoded = signWebhook(WebhookAuth::Signature, {}, values, specId, specTime, specBody);
        QVERIFY(encoded.findings.empty());
        QCOMPARE(encoded.request->headers, specHeaders());
        QCOMPARE(encoded.request->body, std::string(specBody));
        QVERIFY(encoded.request->secretSlots.empty());
    }

    void rfc4231_data()
    {
        // RFC 4231, section 4: test cases 1 to 7, HMAC-SHA-256 (5 is truncated there, so its first 128 bits).
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("4.2") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                             << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("4.3") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                             << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("4.4") << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                             << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("4.5") << QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819") << QByteArray(50, '\xcd')
                             << QByteArray("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("4.6") << QByteArray(20, '\x0c') << QByteArray("Test With Truncation")
                             << QByteArray("a3b6167473100ee06e0c796c2955552b");
        QTest::newRow("4.7") << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                             << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("4.8") << QByteArray(131, '\xaa')
                             << QByteArray("This is a test using a larger than block-size key and a larger than block-size data. The "
                                           "key needs to be hashed before being used by the HMAC algorithm.")
                             << QByteArray("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }
    void rfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        const std::string signature = hmacSignature(Secret(key), {data.data(), std::size_t(data.size())});
        QVERIFY2(signature.starts_with("sha256=" + mac.toStdString()), signature.c_str());
        QCOMPARE(signature.size(), 7u + 64u);
        SecretValues values;
        values.emplace("secret", Secret(key));
        QCOMPARE(verifyWebhook(WebhookAuth::Hmac, {}, values, {{"x-selwise-signature", signature}}, data.toStdString(), 0).verdict,
                 SignatureVerdict::Valid);
    }

    /// What signWebhook makes for each auth type, verifyWebhook takes, and takes no other body, secret or header.
    void everyAuthTypeRoundTrips_data()
    {
        QTest::addColumn<WebhookAuth>("auth");
        QTest::addColumn<QString>("header");
        QTest::newRow("bearer") << WebhookAuth::Bearer << QString();
        QTest::newRow("basic") << WebhookAuth::Basic << QString();
        QTest::newRow("api_key") << WebhookAuth::ApiKey << QString();
        QTest::newRow("api_key, own header") << WebhookAuth::ApiKey << QStringLiteral("X-Shop-Key");
        QTest::newRow("hmac") << WebhookAuth::Hmac << QString();
        QTest::newRow("hmac, own header") << WebhookAuth::Hmac << QStringLiteral("X-Signature");
        QTest::newRow("signature") << WebhookAuth::Signature << QString();
    }
    void everyAuthTypeRoundTrips()
    {
        QFETCH(WebhookAuth, auth);
        QFETCH(QString, header);
        const SecretValues right = secrets({{"token", "tok"}, {"username", "ann"}, {"password", "p:w"}, {"key", "k1"}, {"secret", specSecret}});
        const SecretValues wrong = secrets({{"token", "toc"}, {"username", "ann"}, {"password", "pw"}, {"key", "k2"}, {"secret", "whsec_AAAA"}});
        const std::string name = header.toStdString();
        const Encoded encoded = signWebhook(auth, name, right, specId, specTime, specBody);
        QVERIFY(encoded.findings.empty());
        const Headers headers = sent(encoded, right);
        QCOMPARE(headers.front(), (std::pair<std::string, std::string>("webhook-id", specId)));
        const auto verdict = [&](const SecretValues &values, const Headers &some, const std::string &body) {
            return verifyWebhook(auth, name, values, some, body, specTime).verdict;
        };
        QCOMPARE(verdict(right, headers, specBody), SignatureVerdict::Valid);
        QCOMPARE(verdict(wrong, headers, specBody), SignatureVerdict::Mismatch);
        QCOMPARE(verdict({}, headers, specBody), SignatureVerdict::SecretMissing);
        QCOMPARE(verdict(right, {}, specBody), SignatureVerdict::HeaderMissing);
        const bool coversBody = auth == WebhookAuth::Hmac || auth == WebhookAuth::Signature;
        QCOMPARE(verdict(right, headers, std::string(specBody) + " "),
                 coversBody ? SignatureVerdict::Mismatch : SignatureVerdict::Valid);
    }

    /// A receiver cuts blanks off, so that the signature would not fit; a second header of a name hides the first.
    void refusesToSignWhatNoReceiverCouldCheck_data()
    {
        QTest::addColumn<WebhookAuth>("auth");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("id");
        QTest::newRow("blank before the id") << WebhookAuth::Signature << QString() << QStringLiteral(" msg_1");
        QTest::newRow("tab behind the id") << WebhookAuth::Signature << QString() << QStringLiteral("msg_1\t");
        QTest::newRow("hmac in the id's header") << WebhookAuth::Hmac << QStringLiteral("Webhook-Id") << QStringLiteral("msg_1");
        QTest::newRow("key in the id's header") << WebhookAuth::ApiKey << QStringLiteral("webhook-id") << QStringLiteral("msg_1");
        QTest::newRow("hmac in the body's type") << WebhookAuth::Hmac << QStringLiteral("content-type") << QStringLiteral("msg_1");
    }
    void refusesToSignWhatNoReceiverCouldCheck()
    {
        QFETCH(WebhookAuth, auth);
        QFETCH(QString, header);
        QFETCH(QString, id);
        const SecretValues values = secrets({{"secret", specSecret}, {"key", "k1"}});
        const Encoded encoded = signWebhook(auth, header.toStdString(), values, id.toStdString(), specTime, specBody);
        QVERIFY(!encoded.findings.empty());
        QCOMPARE(encoded.findings.front().code, row(Rule::HeaderUnusable).code);
    }

    void authorizationBytes()
    {
        // RFC 7617, section 2: Aladdin / open sesame; RFC 6750, section 2.1 for Bearer.
        const SecretValues basic = secrets({{"username", "Aladdin"}, {"password", "open sesame"}});
        QCOMPARE(sent(signWebhook(WebhookAuth::Basic, {}, basic, "1", 0, {}), basic).back().second,
                 std::string("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
        const SecretValues bearer = secrets({{"token", "mF_9.B5f-4.1JqM"}});
        QCOMPARE(sent(signWebhook(WebhookAuth::Bearer, {}, bearer, "1", 0, {}), bearer).back().second,
                 std::string("Bearer mF_9.B5f-4.1JqM"));
    }

    void judges_data()
    {
        QTest::addColumn<QString>("signature");
        QTest::addColumn<QString>("timestamp");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<SignatureVerdict>("verdict");
        const QString good = QString::fromLatin1(specSignature), time = QString::number(specTime);
        const QString other = QStringLiteral("v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        using enum SignatureVerdict;
        QTest::newRow("good") << good << time << specTime << Valid;
        QTest::newRow("rotation: the second of two") << other + u' ' + good << time << specTime << Valid;
        QTest::newRow("rotation: the first of two") << good + u' ' + other << time << specTime << Valid;
        QTest::newRow("another version beside it") << QStringLiteral("v1a,abc= ") + good << time << specTime << Valid;
        QTest::newRow("only another version") << QStringLiteral("v2,abc=") << time << specTime << HeaderMalformed;
        QTest::newRow("no version") << good.mid(3) << time << specTime << HeaderMalformed;
        QTest::newRow("other") << other << time << specTime << Mismatch;
        QTest::newRow("cut") << good.left(20) << time << specTime << Mismatch;
        QTest::newRow("empty") << QString() << time << specTime << HeaderMissing;
        QTest::newRow("many") << QStringLiteral("v1,x ").repeated(100'000) << time << specTime << Mismatch;
        QTest::newRow("300 s old") << good << time << specTime + 300 << Valid;
        QTest::newRow("301 s old") << good << time << specTime + 301 << TimestampTooOld;
        QTest::newRow("300 s ahead") << good << time << specTime - 300 << Valid;
        QTest::newRow("301 s ahead") << good << time << specTime - 301 << TimestampInFuture;
        QTest::newRow("no number") << good << QStringLiteral("now") << specTime << TimestampMalformed;
        QTest::newRow("a fraction") << good << time + QStringLiteral(".5") << specTime << TimestampMalformed;
        QTest::newRow("negative") << good << u'-' + time << specTime << TimestampMalformed;
        QTest::newRow("past 64 bits") << good << QString(40, u'9') << specTime << TimestampMalformed;
        QTest::newRow("largest") << good << QStringLiteral("9223372036854775807") << qint64(-9223372036854775807) << TimestampInFuture;
    }
    void judges()
    {
        QFETCH(QString, signature);
        QFETCH(QString, timestamp);
        QFETCH(qint64, now);
        QFETCH(SignatureVerdict, verdict);
        const SecretValues values = secrets({{"secret", specSecret}});
        const Verification got = verifyWebhook(WebhookAuth::Signature, {}, values,
                                               specHeaders(signature.toStdString(), timestamp.toStdString()), specBody, now);
        QCOMPARE(got.verdict, verdict);
        QCOMPARE(got.valid(), verdict == SignatureVerdict::Valid);
        QVERIFY(got.detail.find("g0hM9SsE") == std::string::npos);
    }

    void secretsOfStandardWebhooks_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<SignatureVerdict>("verdict");
        QTest::newRow("without whsec_") << QByteArray("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") << SignatureVerdict::Valid;
        QTest::newRow("no base64") << QByteArray("whsec_not base64!") << SignatureVerdict::SecretMalformed;
        QTest::newRow("cut off") << QByteArray("whsec_plain") << SignatureVerdict::SecretMalformed;
        QTest::newRow("nothing behind it") << QByteArray("whsec_") << SignatureVerdict::SecretMalformed;
        QTest::newRow("masked") << QByteArray("\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022") << SignatureVerdict::SecretMissing;
        QTest::newRow("empty") << QByteArray() << SignatureVerdict::SecretMissing;
    }
    void secretsOfStandardWebhooks()
    {
        QFETCH(QByteArray, secret);
        QFETCH(SignatureVerdict, verdict);
        SecretValues values;
        values.emplace("secret", Secret(secret));
        QCOMPARE(verifyWebhook(WebhookAuth::Signature, {}, values, specHeaders(), specBody, specTime).verdict, verdict);
    }

    void malformedHeaders()
    {
        const SecretValues values = secrets({{"token", "t"}, {"secret", "s"}});
        using enum SignatureVerdict;
        const auto bearer = [&](const char *value) {
            return verifyWebhook(WebhookAuth::Bearer, {}, values, {{"AUTHORIZATION", value}}, {}, 0).verdict;
        };
        QCOMPARE(bearer("Bearer t"), Valid);
        QCOMPARE(bearer("bearer t"), Valid); // RFC 9110, 11.1: the scheme in any case
        QCOMPARE(bearer("Basic t"), HeaderMalformed);
        QCOMPARE(bearer("t"), HeaderMalformed);
        const auto hmac = [&](const std::string &value) {
            return verifyWebhook(WebhookAuth::Hmac, {}, values, {{"X-Selwise-Signature", value}}, "b", 0).verdict;
        };
        const std::string right = hmacSignature(Secret("s"), "b");
        QCOMPARE(hmac(right), Valid);
        QCOMPARE(hmac("sha256=" + QByteArray::fromStdString(right.substr(7)).toUpper().toStdString()), Valid);
        QCOMPARE(hmac(right.substr(7)), HeaderMalformed);
        QCOMPARE(hmac("sha256=zz"), HeaderMalformed);
        QCOMPARE(verifyWebhook(WebhookAuth::None, {}, {}, {}, {}, 0).verdict, NothingToCheck);
        QCOMPARE(verifyWebhook(WebhookAuth::Unknown, {}, {}, {}, {}, 0).verdict, UnknownAuthType);
    }

    void saysTheMissingHeader()
    {
        const SecretValues values = secrets({{"secret", specSecret}, {"key", "k"}});
        Headers headers = specHeaders();
        headers.erase(headers.begin() + 1);
        const Verification got = verifyWebhook(WebhookAuth::Signature, {}, values, headers, specBody, specTime);
        QCOMPARE(got.verdict, SignatureVerdict::HeaderMissing);
        QCOMPARE(got.detail, std::string("webhook-timestamp"));
        QCOMPARE(verifyWebhook(WebhookAuth::ApiKey, {}, values, {}, {}, 0).detail, std::string("X-API-Key"));
    }

    void words()
    {
        QCOMPARE(verdictWord(SignatureVerdict::Valid), std::string_view("valid"));
        QCOMPARE(verdictWord(SignatureVerdict::TimestampTooOld), std::string_view("timestamp-too-old"));
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
