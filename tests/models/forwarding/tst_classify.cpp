// What a destination's answer means. Each row names its source: the vendor's page, or the contract.
#include "models/forwarding/classify.h"

#include <QDateTime>
#include <QTest>
#include <set>

using namespace selwise;
using namespace selwise::forwarding;
using Kind = AnswerVerdict::Kind;
using Trouble = Answer::Trouble;

Q_DECLARE_METATYPE(selwise::forwarding::Destination)
Q_DECLARE_METATYPE(selwise::forwarding::Answer)

namespace {

constexpr qint64 now = 1'795'000'000'000; // 2026-11-18

Answer answer(int status, const std::string &body = {}, std::vector<std::pair<std::string, std::string>> headers = {})
{
    return {Trouble::None, status, std::move(headers), body, {}};
}

Answer trouble(Trouble kind)
{
    return {kind, 0, {}, {}, "the library's words"};
}

std::string metaError(int code, int subcode = 0)
{
    return R"({"error":{"message":"Invalid parameter","type":"OAuthException","code":)" + std::to_string(code)
        + (subcode ? R"(,"error_subcode":)" + std::to_string(subcode) : "") + R"(,"fbtrace_id":"EJplcsCHuLu"}})";
}

char letter(Proof proof)
{
    switch (proof) {
    case Proof::Proven: return '+';
    case Proof::Disproven: return '-';
    case Proof::NotReached: return '.';
    case Proof::Unprovable: return '?';
    }
    return ' ';
}

/// "final meta-190 +.-": kind, code, and the three proofs: proven, disproven, not reached, unprovable.
std::string summary(const AnswerVerdict &verdict)
{
    constexpr const char *kinds[] = {"delivered", "warned", "retry", "final"};
    return std::string(kinds[int(verdict.kind)]) + ' ' + verdict.code + ' ' + letter(verdict.reachable) + letter(verdict.payload)
        + letter(verdict.credentials);
}

} // namespace

class ClassifyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads_data()
    {
        QTest::addColumn<Destination>("destination");
        QTest::addColumn<Answer>("given");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Destination destination, const Answer &given, const char *expected) {
            QTest::newRow(name) << destination << given << QString::fromLatin1(expected);
        };
        using enum Destination;
        // GA4: "always returns a 2xx status code if the HTTP request was received" (Measurement Protocol reference).
        row("ga4 204", Ga4, answer(204), "delivered ga4-accepted +??");
        row("ga4 200 with a body", Ga4, answer(200, "GIF89a"), "delivered ga4-accepted +??");
        row("ga4 503", Ga4, answer(503), "retry http-503 -..");
        row("ga4 404", Ga4, answer(404, "<html>"), "final http-404 -..");
        // Its validator (validating-events): answers in validationMessages, checks neither secret nor id.
        row("validator, nothing wrong", Ga4Validator, answer(200, R"({"validationMessages":[]})"), "delivered ga4-validated ++?");
        const auto message = [](const char *code) {
            return answer(200, std::string(R"({"validationMessages":[{"fieldPath":"events","description":"Event at index: [0] is wrong.",)")
                                   + "\"validationCode\":\"" + code + "\"}]}");
        };
        row("validator NAME_RESERVED", Ga4Validator, message("NAME_RESERVED"), "final ga4-validator-name-reserved +-?");
        row("validator NAME_INVALID", Ga4Validator, message("NAME_INVALID"), "final ga4-validator-name-invalid +-?");
        row("validator VALUE_INVALID", Ga4Validator, message("VALUE_INVALID"), "final ga4-validator-value-invalid +-?");
        row("validator VALUE_REQUIRED", Ga4Validator, message("VALUE_REQUIRED"), "final ga4-validator-value-required +-?");
        row("validator new code", Ga4Validator, message("SOMETHING_NEW"), "final ga4-invalid +-?");
        row("validator, html", Ga4Validator, answer(200, "<html>"), "retry ga4-validator-unreadable -.?");
        row("validator, empty", Ga4Validator, answer(204), "retry ga4-validator-unreadable -.?");
        row("validator, messages no list", Ga4Validator, answer(200, R"({"validationMessages":7})"), "retry ga4-validator-unreadable -.?");
        row("validator, message no object", Ga4Validator, answer(200, R"({"validationMessages":[7]})"), "final ga4-invalid +-?");
        row("validator 500", Ga4Validator, answer(500), "retry http-500 -.?");
        // Meta: graph-api/guides/error-handling, overview/rate-limiting, conversions-api/using-the-api.
        row("meta accepted", Meta, answer(200, R"({"events_received":1,"messages":[],"fbtrace_id":"A"})"), "delivered meta-accepted +++");
        row("meta accepted, no messages", Meta, answer(200, R"({"events_received":1})"), "delivered meta-accepted +++");
        row("meta with messages", Meta, answer(200, R"({"events_received":1,"messages":["a problem"]})"),
            "warned meta-accepted-with-messages +++");
        row("meta received none", Meta, answer(200, R"({"events_received":0})"), "final meta-nothing-received +-+");
        row("meta 190", Meta, answer(400, metaError(190)), "final meta-190 +.-");
        row("meta 190/458 app gone", Meta, answer(400, metaError(190, 458)), "final meta-190-458 +.-");
        row("meta 190/459 checkpoint", Meta, answer(400, metaError(190, 459)), "final meta-190-459 +.-");
        row("meta 190/460 password", Meta, answer(400, metaError(190, 460)), "final meta-190-460 +.-");
        row("meta 190/463 expired", Meta, answer(401, metaError(190, 463)), "final meta-190-463 +.-");
        row("meta 190/464 unconfirmed", Meta, answer(400, metaError(190, 464)), "final meta-190-464 +.-");
        row("meta 190/467 invalid", Meta, answer(400, metaError(190, 467)), "final meta-190-467 +.-");
        row("meta 190, unknown subcode", Meta, answer(400, metaError(190, 9999)), "final meta-190 +.-");
        row("meta 102 session", Meta, answer(400, metaError(102)), "final meta-102 +.-");
        row("meta 3 capability", Meta, answer(400, metaError(3)), "final meta-3 +.-");
        row("meta 10 permission", Meta, answer(403, metaError(10)), "final meta-10 +.-");
        row("meta 200 permission", Meta, answer(403, metaError(200)), "final meta-200 +.-");
        row("meta 299 permission", Meta, answer(403, metaError(299)), "final meta-200 +.-");
        row("meta 100 parameter", Meta, answer(400, metaError(100)), "final meta-100 +-.");
        row("meta 100/33 object id", Meta, answer(400, metaError(100, 33)), "final meta-100-33 +.-");
        row("meta 100/2804003 too old", Meta, answer(400, metaError(100, 2804003)), "final meta-event-time +-.");
        row("meta 100/2804050 weak", Meta, answer(400, metaError(100, 2804050)), "final meta-weak-user-data +-.");
        row("meta 100/2804019 payload", Meta, answer(400, metaError(100, 2804019)), "final meta-payload +-.");
        row("meta 803 alias", Meta, answer(404, metaError(803)), "final meta-803 +.-");
        row("meta 2500 path", Meta, answer(400, metaError(2500)), "final meta-2500 -..");
        row("meta 1 unknown", Meta, answer(500, metaError(1)), "retry meta-1 -..");
        row("meta 2 service", Meta, answer(500, metaError(2)), "retry meta-2 -..");
        row("meta 4 app limit", Meta, answer(403, metaError(4)), "retry meta-4 -..");
        row("meta 17 user limit", Meta, answer(400, metaError(17)), "retry meta-17 -..");
        row("meta 32 page limit", Meta, answer(400, metaError(32)), "retry meta-32 -..");
        row("meta 613 rate", Meta, answer(400, metaError(613)), "retry meta-613 -..");
        row("meta 80004 use case", Meta, answer(400, metaError(80004)), "retry meta-80004 -..");
        row("meta 341 app limit", Meta, answer(400, metaError(341)), "retry meta-341 -..");
        row("meta 368 blocked", Meta, answer(400, metaError(368)), "retry meta-368 +.-");
        row("meta unknown code", Meta, answer(400, metaError(77777)), "final meta-unknown-error +-.");
        row("meta unknown code, 500", Meta, answer(500, metaError(77777)), "retry meta-unknown-transient -..");
        row("meta is_transient", Meta, answer(400, R"({"error":{"code":77777,"is_transient":true}})"), "retry meta-unknown-transient -..");
        row("meta error in a 200", Meta, answer(200, metaError(190)), "final meta-190 +.-");
        row("meta error without a code", Meta, answer(400, R"({"error":{"message":"no"}})"), "final meta-unknown-error +-.");
        row("meta error is text", Meta, answer(400, R"({"error":"no"})"), "final http-400 +-.");
        row("meta 400 html", Meta, answer(400, "<html>Bad</html>"), "final http-400 +-.");
        row("meta 502 html", Meta, answer(502, "<html>"), "retry http-502 -..");
        row("meta 200 html", Meta, answer(200, "<html>Sign in to the network</html>"), "retry meta-unreadable -..");
        row("meta 200 empty", Meta, answer(200), "retry meta-unreadable -..");
        row("meta 200 cut", Meta, answer(200, "{\"events_rec"), "retry meta-unreadable -..");
        row("meta events_received text", Meta, answer(200, R"({"events_received":"1"})"), "retry meta-unreadable -..");
        row("meta huge number", Meta, answer(200, R"({"events_received":1e400})"), "final meta-nothing-received +-+");
        // Google Ads confirms nothing.
        row("gads 200", GoogleAds, answer(200, "GIF89a"), "delivered gads-accepted +??");
        row("gads 204", GoogleAds, answer(204), "delivered gads-accepted +??");
        row("gads 400", GoogleAds, answer(400), "final http-400 +-.");
        // Webhooks: contract, section 7.
        row("hook 200", Webhook, answer(200), "delivered webhook-delivered ++?");
        row("hook 202", Webhook, answer(202, "not read"), "delivered webhook-delivered ++?");
        row("hook 299", Webhook, answer(299), "delivered webhook-delivered ++?");
        row("hook 301", Webhook, answer(301), "final http-301 -..");
        row("hook 307", Webhook, answer(307), "final http-3xx -..");
        row("hook 400", Webhook, answer(400), "final http-400 +-.");
        row("hook 401", Webhook, answer(401), "final http-401 +.-");
        row("hook 403", Webhook, answer(403), "final http-403 +.-");
        row("hook 404", Webhook, answer(404), "final http-404 -..");
        row("hook 408", Webhook, answer(408), "retry http-408 -..");
        row("hook 410", Webhook, answer(410), "final http-410 -..");
        row("hook 418", Webhook, answer(418), "final http-4xx +-.");
        row("hook 425", Webhook, answer(425), "retry http-425 -..");
        row("hook 429", Webhook, answer(429), "retry http-429 -..");
        row("hook 500", Webhook, answer(500), "retry http-500 -..");
        row("hook 599", Webhook, answer(599), "retry http-5xx -..");
        row("hook 101", Webhook, answer(101), "final http-other -..");
        row("hook 999", Webhook, answer(999), "final http-other -..");
        row("dns", Webhook, trouble(Trouble::Dns), "retry dns -..");
        row("refused", Meta, trouble(Trouble::Refused), "retry refused -..");
        row("reset", Ga4, trouble(Trouble::Reset), "retry reset -..");
        row("cut", GoogleAds, trouble(Trouble::Cut), "retry cut -..");
        row("timeout", Webhook, trouble(Trouble::Timeout), "retry timeout -..");
        row("tls", Webhook, trouble(Trouble::Tls), "retry tls -..");
        row("too large", Webhook, trouble(Trouble::TooLarge), "retry too-large -..");
        row("forbidden", Webhook, trouble(Trouble::Forbidden), "final forbidden -..");
        row("nothing at all", Webhook, Answer{}, "retry no-answer -..");
        // The status is what counts, also when the body broke off behind it.
        row("hook 200, then cut", Webhook, Answer{Trouble::Cut, 200, {}, {}, {}}, "delivered webhook-delivered ++?");
        row("meta 200, then cut", Meta, Answer{Trouble::Cut, 200, {}, "{\"eve", {}}, "retry meta-unreadable -..");
    }
    void reads()
    {
        QFETCH(Destination, destination);
        QFETCH(Answer, given);
        QFETCH(QString, expected);
        const AnswerVerdict verdict = classify(destination, given, now);
        QCOMPARE(summary(verdict), expected.toStdString());
        QCOMPARE(verdict.disablesDestination, destination == Destination::Webhook && given.status == 410);
    }

    void retryAfter_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<qint64>("seconds"); // -1: none
        // RFC 9110, 10.2.3 and 5.6.7 (its three forms of a date); `now` is Wed, 18 Nov 2026 11:06:40 GMT.
        const QString at = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(now + 90'000, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        QTest::newRow("seconds") << QStringLiteral("120") << qint64(120);
        QTest::newRow("spaces") << QStringLiteral(" 5 ") << qint64(5);
        QTest::newRow("zero") << QStringLiteral("0") << qint64(0);
        QTest::newRow("date") << at << qint64(90);
        QTest::newRow("date in the past") << QStringLiteral("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
        QTest::newRow("RFC 850, past") << QStringLiteral("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(0);
        QTest::newRow("asctime, past") << QStringLiteral("Sun Nov  6 08:49:37 1994") << qint64(0);
        QTest::newRow("no date") << QStringLiteral("Sun, 99 Nov 1994 08:49:37 GMT") << qint64(-1);
        QTest::newRow("words") << QStringLiteral("soon") << qint64(-1);
        QTest::newRow("negative") << QStringLiteral("-5") << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("past 64 bits") << QString(50, u'9') << qint64(100LL * 365 * 86'400);
    }
    void retryAfter()
    {
        QFETCH(QString, header);
        QFETCH(qint64, seconds);
        const Answer given = answer(429, {}, {{"RETRY-after", header.toStdString()}});
        const AnswerVerdict verdict = classify(Destination::Webhook, given, now);
        QCOMPARE(verdict.retryAfter ? qint64(verdict.retryAfter->count()) : -1, seconds);
        QVERIFY(!classify(Destination::Webhook, answer(400, {}, given.headers), now).retryAfter);
    }

    void metaSaysWhenAccessIsRegained()
    {
        // overview/rate-limiting, "Headers": X-Business-Use-Case-Usage, minutes.
        const Answer given = answer(400, metaError(80004),
                                    {{"X-Business-Use-Case-Usage",
                                      R"({"1":[{"type":"ads_management","call_count":100,"estimated_time_to_regain_access":19}]})"}});
        QCOMPARE(qint64(classify(Destination::Meta, given, now).retryAfter->count()), qint64(19 * 60));
    }

    void repeatsTheDestinationsWords()
    {
        const AnswerVerdict verdict = classify(
            Destination::Meta,
            answer(400, R"({"error":{"message":"Malformed access token EAABsbCS1iHgBAKZCZCmarkerTOKENmarker1234567890","code":190,)"
                        "\"error_user_title\":\"T\",\"error_user_msg\":\"Zu alt – \\u00fc\"}}"),
            now);
        QCOMPARE(verdict.said.size(), 3u);
        QCOMPARE(verdict.said[1], std::string("Zu alt – ü"));
        QVERIFY2(verdict.said[2].find("marker") == std::string::npos, verdict.said[2].c_str()); // a token it repeats
        QVERIFY(verdict.said[2].starts_with("Malformed access token"));
    }

    /// Whatever comes: a verdict with a listed code, and, unless delivered, something that failed.
    void anyAnswerHasAVerdict()
    {
        const std::vector<std::string> listed = answerCodes();
        const std::set<std::string> codes(listed.begin(), listed.end());
        QCOMPARE(codes.size(), listed.size());
        std::string deep(100'000, '[');
        const std::vector<std::string> bodies = {
            {}, "null", "[]", "{}", "<html></html>", "\xff\xfe\x00garbage", deep, R"({"error":{"code":{}}})", R"({"error":{"code":1e999}})",
            "{\"error\":{\"code\":190,\"message\":\"\\ud800 lone\",\"error_user_msg\":7}}", R"({"events_received":1,"messages":[1,null,{}]})",
            R"({"validationMessages":[null,1,{"validationCode":{}}]})", std::string(65'536, 'x'), "{\"error\":{\"code\":190,\"message\":\""
                + std::string(60'000, 'y') + "\"}}",
        };
        for (const Destination destination : {Destination::Ga4, Destination::Ga4Validator, Destination::Meta, Destination::GoogleAds, Destination::Webhook}) {
            for (const std::string &body : bodies) {
                for (int status = -1; status <= 700; status += status < 200 ? 67 : 7) {
                    for (int kind = 0; kind <= int(Trouble::Forbidden); kind += 3) {
                        Answer given = answer(status, body);
                        given.trouble = Trouble(kind);
                        const AnswerVerdict verdict = classify(destination, given, now);
                        QVERIFY2(codes.contains(verdict.code), verdict.code.c_str());
                        const bool failed = verdict.reachable == Proof::Disproven || verdict.payload == Proof::Disproven
                            || verdict.credentials == Proof::Disproven || verdict.refusesSettings;
                        const bool delivered = verdict.kind == Kind::Delivered || verdict.kind == Kind::DeliveredWithWarnings;
                        QCOMPARE(failed, !delivered);
                        for (const std::string &said : verdict.said)
                            QVERIFY(said.size() <= 4100 && QString::fromStdString(said).isValidUtf16());
                    }
                }
            }
        }
    }

    /// The stream's id is a setting: the payload is not at fault, whatever else the validator says.
    void theMeasurementIdIsASetting()
    {
        const std::string body = R"({"validationMessages":[{"fieldPath":"events","validationCode":"NAME_INVALID"},)"
                                 R"({"fieldPath":"measurement_id","description":"invalid","validationCode":"VALUE_INVALID"}]})";
        const AnswerVerdict verdict = classify(Destination::Ga4Validator, answer(200, body), now);
        QCOMPARE(verdict.code, std::string("ga4-measurement-id-invalid"));
        QVERIFY(verdict.refusesSettings);
        QVERIFY(verdict.payload == Proof::NotReached && verdict.kind == Kind::Final);
        QCOMPARE(verdict.said, std::vector<std::string>{"measurement_id: invalid"});
    }

    void whatNobodyProves()
    {
        // Never "passed" for what cannot be proven: credentials are proven by Meta's own word only.
        for (const Destination destination : {Destination::Ga4, Destination::Ga4Validator, Destination::GoogleAds, Destination::Webhook})
            QVERIFY(classify(destination, answer(200, R"({"validationMessages":[]})"), now).credentials != Proof::Proven);
        QCOMPARE(destinationOf(Provider::Ga4), Destination::Ga4);
        QCOMPARE(destinationOf(Provider::GoogleAds), Destination::GoogleAds);
    }
};

QTEST_GUILESS_MAIN(ClassifyTest)
#include "tst_classify.moc"
