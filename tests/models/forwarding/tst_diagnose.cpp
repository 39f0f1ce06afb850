// Why a webhook that somebody pasted is not valid: found by trying, against messages that were really signed.
#include "models/forwarding/diagnose.h"
#include "models/forwarding/encode.h"
#include "models/forwarding/signature.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::forwarding;

namespace {

constexpr qint64 sentAt = 1'764'000'000;
const std::string body = "{\"id\":\"e1\",\"total\": 12.50,\n\"items\":[1, 2]}\n";

SecretValues secretOf(const QByteArray &value)
{
    SecretValues values;
    values.emplace("secret", Secret(value));
    return values;
}

const SecretValues standard = secretOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
const SecretValues hmac = secretOf("dGhpcyBpcyBhIGtleQ==");

/// As the sender sent it.
ReceivedWebhook signedBy(WebhookAuth auth, const SecretValues &values, const std::string &signedBody)
{
    const Encoded encoded = signWebhook(auth, {}, values, "msg_1", sentAt, signedBody);
    return {auth, {}, fillIn(*encoded.request, values).headers, signedBody};
}

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

class DiagnoseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aValidOneHasNoFault()
    {
        for (const auto &[auth, values] : {std::pair(WebhookAuth::Signature, standard), std::pair(WebhookAuth::Hmac, hmac)}) {
            const Diagnosis found = diagnoseWebhook(signedBy(auth, values, body), values, {}, sentAt + 10);
            QVERIFY(found.verification.valid());
            QCOMPARE(found.fault, SignatureFault::None);
            QVERIFY(!found.rightButForClock);
        }
        QCOMPARE(diagnoseWebhook(signedBy(WebhookAuth::Signature, standard, body), standard, {}, sentAt + 10).ageSeconds, std::optional<qint64>(10));
    }

    void theClock()
    {
        const ReceivedWebhook received = signedBy(WebhookAuth::Signature, standard, body);
        const Diagnosis old = diagnoseWebhook(received, standard, {}, sentAt + 492);
        QCOMPARE(old.verification.verdict, SignatureVerdict::TimestampTooOld);
        QVERIFY(old.rightButForClock);
        QCOMPARE(old.ageSeconds, std::optional<qint64>(492));
        const Diagnosis early = diagnoseWebhook(received, standard, {}, sentAt - 492);
        QCOMPARE(early.verification.verdict, SignatureVerdict::TimestampInFuture);
        QVERIFY(early.rightButForClock);
        QCOMPARE(early.ageSeconds, std::optional<qint64>(-492));
        ReceivedWebhook both = received;
        both.body += "x";
        QVERIFY(!diagnoseWebhook(both, standard, {}, sentAt + 492).rightButForClock);
    }

    void theBodyWasChanged_data()
    {
        QTest::addColumn<QByteArray>("arrived");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const std::string &arrived, SignatureFault fault) {
            QTest::newRow(name) << QByteArray::fromStdString(arrived) << int(fault);
        };
        row("Windows line ends", replaced(body, "\n", "\r\n"), SignatureFault::LineEnds);
        row("the last line feed is gone", body.substr(0, body.size() - 1), SignatureFault::EndOfBody);
        row("a line feed more", body + "\n", SignatureFault::EndOfBody);
        row("a figure more", replaced(body, "12.50", "12.51"), SignatureFault::None);
        row("empty", {}, SignatureFault::None);
    }
    void theBodyWasChanged()
    {
        QFETCH(QByteArray, arrived);
        QFETCH(int, fault);
        for (const auto &[auth, values] : {std::pair(WebhookAuth::Signature, standard), std::pair(WebhookAuth::Hmac, hmac)}) {
            ReceivedWebhook received = signedBy(auth, values, body);
            received.body = arrived.toStdString();
            const Diagnosis found = diagnoseWebhook(received, values, {}, sentAt);
            QCOMPARE(found.verification.verdict, SignatureVerdict::Mismatch);
            QCOMPARE(int(found.fault), fault);
        }
    }

    void theBodyWasParsedAndWrittenAgain()
    {
        const std::string compact = R"({"id":"e1","total":12.50})";
        ReceivedWebhook received = signedBy(WebhookAuth::Hmac, hmac, compact);
        received.body = "{\n  \"id\": \"e1\",\n  \"total\": 12.50\n}";
        QCOMPARE(diagnoseWebhook(received, hmac, {}, sentAt).fault, SignatureFault::Reformatted);
    }

    void theSecretIsAnother()
    {
        const ReceivedWebhook received = signedBy(WebhookAuth::Signature, standard, body);
        const SecretValues wrong = secretOf("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD");
        QCOMPARE(diagnoseWebhook(received, wrong, {}, sentAt).fault, SignatureFault::None);
        QCOMPARE(diagnoseWebhook(received, wrong, {standard}, sentAt).fault, SignatureFault::OtherSecret);
        QCOMPARE(diagnoseWebhook(received, secretOf(" whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"), {}, sentAt).fault, SignatureFault::SecretSpaces);
    }

    void theEncodingIsWrong()
    {
        // The text of the secret taken for the key.
        const Secret text = standard.at("secret");
        ReceivedWebhook received = signedBy(WebhookAuth::Signature, standard, body);
        for (auto &[name, value] : received.headers) {
            if (name == "webhook-signature")
                value = standardWebhooksSignature(text, "msg_1", std::to_string(sentAt), body);
        }
        QCOMPARE(diagnoseWebhook(received, standard, {}, sentAt).fault, SignatureFault::SecretAsText);

        // HMAC with the decoded secret; and the right one, in base64.
        const Secret key = hmac.at("secret");
        const auto with = [](const std::string &signature) { return ReceivedWebhook{WebhookAuth::Hmac, {}, {{"x-selwise-signature", signature}}, body}; };
        QCOMPARE(diagnoseWebhook(with(hmacSignature(*standardWebhooksKey(key), body)), hmac, {}, sentAt).fault, SignatureFault::SecretDecoded);
        const QByteArray hex = QByteArray::fromStdString(hmacSignature(key, body)).mid(7);
        const std::string base64 = QByteArray::fromHex(hex).toBase64().toStdString();
        const Diagnosis bare = diagnoseWebhook(with(base64), hmac, {}, sentAt);
        QCOMPARE(bare.verification.verdict, SignatureVerdict::HeaderMalformed);
        QCOMPARE(bare.fault, SignatureFault::SignatureBase64);
        QCOMPARE(diagnoseWebhook(with("sha256=" + base64), hmac, {}, sentAt).fault, SignatureFault::SignatureBase64);
        QCOMPARE(diagnoseWebhook(with(hex.toStdString()), hmac, {}, sentAt).fault, SignatureFault::SignatureBase64);
    }

    void whatever_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char *time : {"", " ", "x", "-5", "99999999999999999999", "9223372036854775807", "0", "1764000000x"})
            QTest::newRow(time) << QByteArray(time);
    }
    /// No input makes it fail in another way than by an answer.
    void whatever()
    {
        QFETCH(QByteArray, time);
        for (const qint64 now : {sentAt, qint64(0), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
            ReceivedWebhook received = signedBy(WebhookAuth::Signature, standard, body);
            for (auto &[name, value] : received.headers) {
                if (name == "webhook-timestamp")
                    value = time.toStdString();
            }
            QVERIFY(!diagnoseWebhook(received, standard, {hmac}, now).verification.valid());
        }
    }
};

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "tst_diagnose.moc"
