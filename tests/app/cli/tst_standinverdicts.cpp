// Every answer of every stand-in through the real program and a real sandbox: four verdicts, cause and next step in the text
// and in JUnit, and the exit code; never "passed" for what cannot be proven.
#include "models/domain/json.h"
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/sandboxprocess.h"
#include "tests/support/standinverdicts.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

Q_DECLARE_METATYPE(selwise::test::StandInVerdict)

namespace {

struct JUnit {
    QStringList fates; ///< "passed", or the element's name
    QString message;   ///< of the first that failed
    bool whole = false;
};

JUnit readJUnit(const QString &name)
{
    JUnit result;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"testcase") {
            result.fates << u"passed"_s;
        } else if (reader.name() == u"failure" || reader.name() == u"skipped" || reader.name() == u"error") {
            result.fates.last() = reader.name().toString();
            if (reader.name() == u"failure" && result.message.isEmpty())
                result.message = reader.attributes().value(u"message"_s).toString();
        }
    }
    result.whole = !reader.hasError();
    return result;
}

/// The verdicts as the program prints them: a line each, "  Settings complete   Passed (0 ms)".
QString printedVerdicts(const QByteArray &out)
{
    static const std::vector<std::pair<QString, QString>> words{
        {u"Passed"_s, u"passed"_s}, {u"Failed"_s, u"failed"_s}, {u"Skipped"_s, u"skipped"_s}, {u"Cannot be proven"_s, u"unprovable"_s}};
    QStringList found;
    for (const QString &line : QString::fromUtf8(out).split(u'\n')) {
        static const QRegularExpression check(u"^  (Settings complete|Reachable|Payload accepted|Credentials proven) +(\\w.*?)(?: \\(\\d+ ms\\))?$"_s);
        const auto match = check.match(line);
        if (!match.hasMatch())
            continue;
        const auto word = std::find_if(words.begin(), words.end(), [&](const auto &known) { return known.first == match.captured(2); });
        found << (word == words.end() ? match.captured(2) : word->second);
    }
    return found.join(u' ');
}

QString line(const QByteArray &out, const QString &label)
{
    for (const QString &one : QString::fromUtf8(out).split(u'\n')) {
        if (one.startsWith(u"  "_s + label + u": "_s))
            return one;
    }
    return {};
}

} // namespace

class StandInVerdictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY2(m_sandbox.start({u"--data"_s, m_folder.filePath(u"data"_s), u"--no-traffic"_s}), m_sandbox.standardError().constData());
        m_console.setToken(m_sandbox.token());
        // The demo shop's Meta has an expired token; here only the stand-in decides.
        ask("PUT", integrations() + "meta",
            R"({"enabled":true,"config":{"pixelId":"418206573921084","accessToken":"EAATopSecret0123456789","advancedMatching":true},)"
            R"("eventMapping":{"purchase":"Purchase"}})");
        const Json made = ask("POST", integrations() + "webhooks",
                              R"({"name":"Verdicts","url":")" + m_sandbox.url().toString().toUtf8()
                                  + R"(/hooks/verdicts","authType":"bearer","authConfig":{"token":"hook-top-secret"}})");
        m_webhook = made.find("id") ? made.find("id")->toQString() : QString();
        QVERIFY(!m_webhook.isEmpty());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void provider_data()
    {
        QTest::addColumn<StandInVerdict>("row");
        for (const StandInVerdict &row : standInVerdicts())
            QTest::addRow("%s: %s", row.destination, row.answer) << row;
    }
    void provider()
    {
        QFETCH(StandInVerdict, row);
        ask("POST", "/_control", QByteArray(R"({"destination":")") + row.destination + R"(","answer":")" + row.answer + "\"}");
        check(row, {u"providers"_s, u"test"_s, QString::fromLatin1(row.destination)});
    }

    void webhook_data()
    {
        QTest::addColumn<QByteArray>("behaviour");
        QTest::addColumn<StandInVerdict>("row");
        static constexpr const char *accepted = "passed passed passed unprovable", *payload = "passed passed failed skipped",
                                    *token = "passed passed skipped failed", *unreached = "passed failed skipped skipped";
        const auto answered = [](int status, const char *verdicts, const char *cause, const char *next) {
            QTest::addRow("%d", status) << QByteArray("\"forceStatus\":" + QByteArray::number(status))
                                        << StandInVerdict{"hooks/verdicts", "", verdicts, cause, next};
        };
        answered(200, accepted, "", "");
        answered(204, accepted, "", "");
        answered(301, unreached, "Verdicts has moved (status 301)", "Next: ");
        answered(400, payload, "Verdicts did not accept what was sent (status 400)", "Compare the request");
        answered(401, token, "status 401", "Next: ");
        answered(403, token, "status 403", "Next: ");
        answered(404, unreached, "There is nothing at the address of Verdicts (status 404)", "Check the address");
        answered(410, unreached, "gone for good (status 410)", "Next: ");
        answered(429, unreached, "Verdicts gets more requests than it allows (status 429)", "Test again later");
        answered(500, unreached, "status 500", "Next: ");
        answered(503, unreached, "Verdicts is overloaded or down at the moment (status 503)", "Test again later");
    }
    void webhook()
    {
        QFETCH(QByteArray, behaviour);
        QFETCH(StandInVerdict, row);
        ask("POST", "/_control", R"({"destination":"hooks/verdicts",)" + behaviour + "}");
        check(row, {u"webhooks"_s, u"test"_s, m_webhook});
    }

    /// The other half of what it proves: nothing of it is about an answer that came by chance.
    void everythingArrived()
    {
        const Json captured = ask("GET", "/_captured?limit=1000", {});
        QVERIFY(captured.find("total") && captured.find("total")->toInteger() >= qint64(standInVerdicts().size()));
        QVERIFY(!captured.toBytes().contains("top-secret") && !captured.toBytes().contains("EAATop"));
    }

private:
    QByteArray integrations() const { return "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations/"; }

    void check(const StandInVerdict &row, const QStringList &command)
    {
        const QString file = m_console.file(u"result.xml"_s);
        const Outcome outcome = m_console.run(command + QStringList{u"--api-url"_s, m_sandbox.url().toString(), u"--site"_s, m_sandbox.siteId(),
                                                                    u"--junit"_s, file});
        const QString verdicts = QString::fromLatin1(row.verdicts);
        const bool failed = verdicts.contains(u"failed");
        QCOMPARE(printedVerdicts(outcome.out), verdicts);
        QCOMPARE(outcome.code, failed ? 1 : 0);
        const QString cause = line(outcome.out, u"Cause"_s), next = line(outcome.out, u"Next"_s);
        QCOMPARE(!cause.isEmpty(), failed);
        QVERIFY2(cause.contains(QString::fromUtf8(row.cause)), qPrintable(cause));
        QVERIFY2(next.contains(QString::fromUtf8(row.next)), qPrintable(next));
        const JUnit junit = readJUnit(file);
        QVERIFY(junit.whole);
        QCOMPARE(junit.fates, QString(verdicts).replace(u"failed"_s, u"failure"_s).replace(u"unprovable"_s, u"skipped"_s).split(u' '));
        QVERIFY2(junit.message.contains(QString::fromUtf8(row.cause)), qPrintable(junit.message));
        QVERIFY(!(outcome.out + outcome.err).contains("op-secret") && !outcome.out.contains("EAATop"));
    }

    Json ask(const QByteArray &method, const QByteArray &path, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(m_sandbox.url().toString() + QString::fromUtf8(path)));
        request.setRawHeader("Authorization", "Bearer " + m_sandbox.token());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        const bool ended = reply->isFinished() || finished.wait(20'000);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!ended || status / 100 != 2)
            qFatal("%s %s: %d", method.constData(), path.constData(), status);
        const auto json = Json::parse(reply->readAll());
        return json ? *json : Json();
    }

    QTemporaryDir m_folder;
    SandboxProcess m_sandbox;
    ConsoleProgram m_console;
    QNetworkAccessManager m_network;
    QString m_webhook;
};

QTEST_GUILESS_MAIN(StandInVerdictsTest)
#include "tst_standinverdicts.moc"
