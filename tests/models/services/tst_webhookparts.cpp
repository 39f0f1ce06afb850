// What webhooks need beside the records: generated secrets, forms, spans of time, the plan of a replay.
#include "models/domain/codec/webhookcodec.h"
#include "models/forwarding/signature.h"
#include "models/services/generatedsecret.h"
#include "models/services/replayplan.h"
#include "models/services/serverrecord.h"
#include "models/services/webhookform.h"
#include "models/text/spantext.h"
#include "models/text/webhooktext.h"

#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <set>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

class TestWebhookParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void generatesSecretsThatItsOwnEngineTakes()
    {
        std::set<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const auto secret = generatedSecret(WebhookAuth::Signature, u"secret");
            QVERIFY(secret && secret->expose().startsWith("whsec_"));
            const auto key = forwarding::standardWebhooksKey(*secret);
            QVERIFY(key);
            QCOMPARE(key->expose().size(), qsizetype(32)); // Standard Webhooks: 24 to 64 bytes
            QVERIFY(seen.insert(secret->expose()).second);
            QVERIFY(validateSecret(u"secret"_s, *secret).empty());
        }
        const auto hex = generatedSecret(WebhookAuth::Hmac, u"secret");
        QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(QString::fromLatin1(hex->expose())).hasMatch());
        for (const auto &[auth, name] : {std::pair(WebhookAuth::Bearer, u"token"_s), std::pair(WebhookAuth::Basic, u"password"_s),
                                         std::pair(WebhookAuth::ApiKey, u"key"_s)}) {
            const auto text = generatedSecret(auth, name);
            QVERIFY(text);
            QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(QString::fromLatin1(text->expose())).hasMatch());
        }
        QVERIFY(!generatedSecret(WebhookAuth::Basic, u"username"));
        QVERIFY(!generatedSecret(WebhookAuth::None, u"secret"));
        QVERIFY(!generatedSecret(WebhookAuth::Unknown, u"token"));
    }

    void aNewOneIsOnAndSigned()
    {
        const Webhook webhook = *ServerRecord::ofForm(emptyWebhookForm(), WebhookId{u"new-1"_s}).webhook();
        QCOMPARE(webhook.id.text, u"new-1"_s);
        QVERIFY(webhook.enabled && webhook.events.empty());
        QCOMPARE(webhook.auth, WebhookAuth::Signature);
        QCOMPARE(webhook.retry, RetryPolicy());
        QVERIFY(hasErrors(validate(webhook))); // name and address are missing
        QCOMPARE(codec::encodeRecord(webhook), emptyWebhookForm()); // and nothing is changed by looking at it
    }

    void namesThatOnlyDifferInCaseOrForm()
    {
        Webhook webhook;
        webhook.url = u"https://example.com/h"_s;
        const auto isDuplicate = [&](const QString &mine, const QString &other) {
            webhook.name = mine;
            const auto issues = webhookIssues(webhook, {other});
            return std::ranges::any_of(issues, [](const Issue &issue) { return issue.code == Issue::Code::Duplicate && issue.path == u"name"; });
        };
        QVERIFY(isDuplicate(u"Lager"_s, u"lager"_s));
        QVERIFY(isDuplicate(u"Café"_s, u"Cafe\u0301"_s));
        QVERIFY(isDuplicate(u"ＬＡＧＥＲ"_s, u"Lager"_s));
        QVERIFY(isDuplicate(u"a  b"_s, u" A b "_s));
        QVERIFY(!isDuplicate(u"Lager"_s, u"Lager 2"_s));
        QVERIFY(!isDuplicate({}, {}));
    }

    void spans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("seconds"); // -1 = refused
        QTest::newRow("bare") << u"90"_s << 90;
        QTest::newRow("s") << u"30 s"_s << 30;
        QTest::newRow("min") << u"5min"_s << 300;
        QTest::newRow("m") << u" 2 M "_s << 120;
        QTest::newRow("h") << u"1 h"_s << 3600;
        QTest::newRow("half") << u"1.5 h"_s << 5400;
        QTest::newRow("comma") << u"1,5 h"_s << 5400;
        QTest::newRow("several") << u"1 h 30 min"_s << 5400;
        QTest::newRow("day") << u"1d"_s << 86400;
        QTest::newRow("no-break space") << u"5\u00a0s"_s << 5;
        QTest::newRow("zero") << u"0"_s << 0;
        for (const QString &wrong : {QString(), u" "_s, u"-5"_s, u"x"_s, u"5 x"_s, u"5 s x"_s, u"1.2.3 h"_s, u"0.5"_s, u"99999999999 d"_s, u"s"_s, u"1e3"_s, u"∞"_s, u"٥"_s})
            QTest::addRow("wrong: %s", wrong.toUtf8().constData()) << wrong << -1;
    }
    void spans()
    {
        QFETCH(QString, typed);
        QFETCH(int, seconds);
        QCOMPARE(parseSpan(typed).value_or(-1), seconds);
        if (seconds >= 0)
            QCOMPARE(parseSpan(spanText(seconds)).value_or(-1), seconds); // what is shown is understood again
    }

    void schedulesInWords()
    {
        const QString words = retryScheduleText(forwarding::retryTimes({3, 5, Backoff::Exponential, 60, 10}, 20), 3);
        QCOMPARE(words, u"Attempt 1 at once; attempt 2 after 5 s; attempt 3 after 15 s; then given up"_s);
    }

    void replayPlans()
    {
        const ReplayReceiver meta{u"meta"_s, u"Meta"_s, ProviderId::of(Provider::Meta), true};
        const ReplayReceiver lager{u"wh_1"_s, u"Lager"_s, std::nullopt, true}, off{u"wh_2"_s, u"Old ERP"_s, std::nullopt, false};
        const QDateTime old = QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate);
        ReplayPlan failed, never;
        failed.planned = 40;
        failed.tooOld = 30;
        failed.oldestAt = old;
        never.planned = 7;
        ReplayChoice choice;
        choice.receivers = {u"meta"_s, u"wh_1"_s, u"wh_2"_s};
        ReplayPlan lagerFailed = failed, offFailed = failed;
        lagerFailed.tooOld = offFailed.tooOld = 0;
        const std::vector<ReplayLine> lines{replayLine(meta, failed, never, choice), replayLine(lager, lagerFailed, never, choice),
                                            replayLine(off, offFailed, never, choice)};
        QCOMPARE(lines[0].go, 10);
        QCOMPARE(lines[0].tooOld, 30);
        QCOMPARE(lines[1].go, 40);
        QCOMPARE(lines[2].go, 0);
        QCOMPARE(lines[2].off, 40);
        const ReplaySum sum = replaySum(lines, choice);
        QCOMPARE(sum.chosen, 120);
        QCOMPARE(sum.go, 50);
        QCOMPARE(sum.never, 21); // there to be chosen, and not chosen
        QCOMPARE(sum.lasts, std::chrono::seconds(8)); // 40 at 5 a second, side by side
        QCOMPARE(sum.oldestAt, old);
        choice.receivers = {u"wh_1"_s};
        choice.neverAttempted = true;
        QCOMPARE(replayLine(lager, lagerFailed, never, choice).go, 47);
        QCOMPARE(replayLine(meta, failed, never, choice).chosen, 0);
        const QDateTime now = old.addDays(30);
        QCOMPARE(replaySince(meta, choice, now), now.addDays(-7));
        QCOMPARE(replaySince(lager, choice, now).toMSecsSinceEpoch(), 0);
        choice.notOlder = std::chrono::hours(24);
        QCOMPARE(replaySince(meta, choice, now), now.addDays(-1));
    }
};

QTEST_GUILESS_MAIN(TestWebhookParts)
#include "tst_webhookparts.moc"
