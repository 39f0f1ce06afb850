#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;
using test::member;

/// The plug is pulled (`kill -9`) at random moments under load, with a receiver that fails, hangs, throttles and resets: every event
/// that got a 2xx is delivered or a dead letter in the end. SELWISE_KILLS sets how often; a few dozen by default.
class TestSandboxKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingAcknowledgedIsLost()
    {
        bool given = false;
        const int kills = qEnvironmentVariableIntValue("SELWISE_KILLS", &given);
        const quint32 seed = quint32(qEnvironmentVariable("SELWISE_SEED", u"20261123"_s).toULongLong());
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        QTemporaryDir directory;
        const QStringList arguments = {u"--empty"_s, u"--data"_s, directory.path()};
        m_receiver.always("POST", "/r", fault::answer(200, "{}"));
        QVERIFY(m_sandbox.start(arguments));
        const Json made = ask("POST", "webhooks",
                              "{'name':'n','url':'" + m_receiver.origin().toString().toUtf8() +
                                  "/r','authType':'none','retry':{'maxAttempts':50,'initialDelaySeconds':0,'timeoutSeconds':1}}");
        m_webhook = member(made, "id").toQString().toUtf8();
        QVERIFY(!m_webhook.isEmpty());

        for (int round = 0; round < (given ? kills : 25); ++round) {
            misbehave(random);
            QElapsedTimer time;
            time.start();
            const int until = random.bounded(5, 120);
            while (time.elapsed() < until)
                sendBatch(1 + random.bounded(20));
            m_sandbox.kill();
            QVERIFY2(m_sandbox.start(arguments), m_sandbox.standardError().constData());
        }
        QVERIFY(m_acknowledged.size() > 100);

        QSet<QString> missing;
        QTRY_VERIFY_WITH_TIMEOUT((missing = lost()).isEmpty(), 240'000);
        qInfo("%lld acknowledged, %d arrivals", qlonglong(m_acknowledged.size()), m_receiver.count("POST", "/r"));
        // Over again under the same id only: the receiver can tell.
        for (const fault::Arrival &arrival : m_receiver.arrivals()) {
            if (!arrival.body.isEmpty())
                QCOMPARE(arrival.header("webhook-id"), idOf(arrival.body).toUtf8());
        }
        // And the stop by SIGTERM leaves nothing half-done either.
        sendBatch(100);
        QVERIFY(m_sandbox.terminate());
        QCOMPARE(m_sandbox.exitCode(), 0);
        QVERIFY(m_sandbox.start(arguments));
        QTRY_VERIFY_WITH_TIMEOUT((missing = lost()).isEmpty(), 240'000);
    }

private:
    void misbehave(QRandomGenerator &random)
    {
        for (int i = 0; i < 10; ++i) {
            switch (random.bounded(7)) {
            case 0: m_receiver.once("POST", "/r", fault::answer(503, "{}")); break;
            case 1: m_receiver.once("POST", "/r", fault::answer(429, "{}", {{"Retry-After", "1"}})); break;
            case 2: m_receiver.once("POST", "/r", fault::resetWithoutAnswer()); break;
            case 3: m_receiver.once("POST", "/r", fault::closeWithoutAnswer()); break;
            case 4: m_receiver.once("POST", "/r", fault::hangBeforeHead()); break;
            case 5: m_receiver.once("POST", "/r", fault::answer(404, "{}")); break; // a dead letter at once
            default: m_receiver.once("POST", "/r", fault::answer(200, "{}")); break;
            }
        }
    }
    Json ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
    {
        const QByteArray target = path.startsWith('/') ? path
                                                       : "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations/" + path;
        return test::exchange(m_sandbox.port(), {method, target, m_sandbox.token(), quoted(body)}).json();
    }
    void sendBatch(int size)
    {
        QStringList ids;
        QByteArrayList events;
        for (int i = 0; i < size; ++i) {
            ids += u"e-%1"_s.arg(++m_number);
            // Two of an order, one of which has to wait for the other.
            events += "{'event':'purchase','id':'" + ids.back().toUtf8() + "','order':{'id':'" + QByteArray::number(m_number / 2) +
                      "','total':5}}";
        }
        const test::RawAnswer answer =
            test::exchange(m_sandbox.port(), {"POST", "/api/v1/public/sites/" + m_sandbox.siteKey().toUtf8() + "/events/batch",
                                              {}, quoted("[" + events.join(',') + "]")});
        if (answer.status == 202)
            m_acknowledged += ids;
    }
    static QString idOf(const QByteArray &body)
    {
        const auto json = Json::parse(body);
        return json ? member(*json, "id").toQString() : QString();
    }
    /// Acknowledged, and neither delivered nor dead (yet).
    QSet<QString> lost()
    {
        QSet<QString> missing(m_acknowledged.begin(), m_acknowledged.end());
        for (const fault::Arrival &arrival : m_receiver.arrivals())
            missing.remove(idOf(arrival.body));
        if (!missing.isEmpty()) {
            const Json letters = member(ask("GET", "/_dead"), "data");
            for (const Json &letter : letters.elements())
                m_dead.insert(member(letter, "id").toQString());
            missing -= m_dead;
        }
        return missing;
    }

    fault::FaultServer m_receiver;
    test::SandboxProcess m_sandbox;
    QByteArray m_webhook;
    QStringList m_acknowledged;
    QSet<QString> m_dead; ///< all that were seen: a list holds the latest thousand
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestSandboxKills)
#include "tst_sandboxkills.moc"
