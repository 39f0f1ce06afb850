// send: an event of the catalogue into a real sandbox, and everything that keeps it from being sent.
#include "models/domain/eventcatalogue.h"
#include "tests/app/cli/consoleprogram.h"
#include "tests/support/faultserver.h"
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QRegularExpression>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;
using Outcome = ConsoleProgram::Outcome;

class SendCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_sandbox.start({u"--data"_s, m_folder.filePath(u"data"_s)}));
        QCOMPARE(ask("DELETE", "/_captured").status, 204);
    }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_console = std::make_unique<ConsoleProgram>();
        m_console->setToken(m_sandbox.token());
    }

    /// The pipeline's question in one call: did it arrive, and what did Meta get?
    void arrives()
    {
        const Outcome outcome = send({u"purchase"_s, u"--test-id"_s, u"run-42"_s, u"--override"_s, u"order.total=99.50"_s, u"--override"_s,
                                      u"user.email=anna@customer.example"_s, u"--remove"_s, u"currency"_s, u"--json"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.err, "");
        const Json printed = Json::parse(outcome.out).value();
        const Json event = *printed.find("event");
        QCOMPARE(member(printed, "accepted").toInteger(), 1);
        QCOMPARE(member(printed, "ids").elements().front(), member(event, "id"));
        QCOMPARE(member(member(event, "order"), "total").toBytes(), "99.50");
        QVERIFY(!event.find("currency"));
        QCOMPARE(member(member(event, "context"), "testId").toQString(), u"run-42"_s);
        // Where the demo shop sends purchases to, but for Google Ads, which it has in test mode.
        for (const char *destination : {"ga4", "hooks/orders"})
            QTRY_VERIFY2(total(QByteArray("testId=run-42&event=purchase&destination=") + destination) == 1, destination);
        QTRY_VERIFY(total("testId=run-42&event=purchase&destination=meta") == 1);
        QCOMPARE(total("testId=run-42&destination=gads"), 0);
        const Json answer = ask("GET", "/_captured?testId=run-42&destination=meta").json();
        const Json &sent = member(member(member(answer, "data").elements().front(), "json"), "data").elements().front();
        QCOMPARE(member(sent, "event_name").toQString(), u"Purchase"_s);
        QCOMPARE(member(sent, "event_id"), member(event, "id"));
        QVERIFY2(member(member(sent, "custom_data"), "value").toBytes().startsWith("99.5"), sent.toBytes().constData());
    }

    void theIdAlone()
    {
        const Outcome outcome = send({u"page_view"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(QRegularExpression(u"^test-[0-9a-f-]{36}\\n$"_s).match(QString::fromUtf8(outcome.out)).hasMatch(), outcome.out.constData());
        QVERIFY(send({u"page_view"_s}).out != outcome.out);
        QCOMPARE(send({u"page_view"_s, u"--override"_s, u"id=my-own"_s}).out, "my-own\n");
        QCOMPARE(send({u"page_view"_s, u"--override"_s, u"id=7"_s}).out, "7\n"); // known under it, number or not
    }

    void everyEventOfTheCatalogue()
    {
        for (const CatalogueEvent &event : eventCatalogue()) {
            const Outcome outcome = send({QString(event.name)});
            QVERIFY2(outcome.code == 0, outcome.err.constData());
        }
    }

    /// Started for the command, on a folder of its own; the same event is there when it runs again.
    void intoASandboxOfItsOwn()
    {
        const QStringList own{u"--sandbox"_s, u"--data"_s, m_console->file(u"own"_s), u"--no-traffic"_s};
        const Outcome outcome = m_console->run(QStringList{u"send"_s, u"user_login"_s, u"--json"_s} + own);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(member(member(Json::parse(outcome.out).value(), "event"), "event").toQString(), u"user_login"_s);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("no event", {}, "send needs to know which: send EVENT.");
        row("two events", {u"purchase"_s, u"page_view"_s}, "Argument 3 is one too many for send.");
        row("an unknown event", {u"purchse"_s}, "The catalogue has no event purchse. Did you mean purchase?");
        row("a name of theirs", {u"Bestellung"_s}, "The catalogue has no event Bestellung. For one of your own: send custom_event --override event=NAME.");
        row("not a word", {u"a\x1b[31mb"_s}, "The catalogue has no event a");
        row("no value", {u"purchase"_s, u"--override"_s, u"order.total"_s}, "--override takes PATH=VALUE");
        row("no path", {u"purchase"_s, u"--override"_s, u"=5"_s}, "--override takes PATH=VALUE");
        row("a bad path", {u"purchase"_s, u"--override"_s, u"order..total=5"_s}, "“order..total” is no path:");
        row("inside a number", {u"purchase"_s, u"--override"_s, u"order.total.net=5"_s}, "order.total.net: there is nothing inside order.total,");
        row("an index of an object", {u"purchase"_s, u"--override"_s, u"order[0]=5"_s}, "order[0]: order is no list in this event.");
        row("a shorter list", {u"purchase"_s, u"--override"_s, u"items[4].sku=5"_s}, "items[4].sku: the list items is shorter.");
        row("twice a name", {u"purchase"_s, u"--override"_s, u"order={\"id\":1,\"id\":2}"_s}, "order: the name “id” is twice in its value.");
        row("nothing to remove", {u"purchase"_s, u"--remove"_s, u"order.coupon"_s}, "--remove order.coupon: this event has no order.coupon.");
        row("removed before", {u"purchase"_s, u"--remove"_s, u"order"_s, u"--remove"_s, u"order.id"_s}, "--remove order.id: this event has no order.");
        row("a test id with a blank", {u"purchase"_s, u"--test-id"_s, u"a b"_s}, "The value of --test-id may be 100");
        row("a long test id", {u"purchase"_s, u"--test-id"_s, QString(101, u'x')}, "The value of --test-id may be 100");
        row("no place for a test id", {u"purchase"_s, u"--override"_s, u"context=x"_s, u"--test-id"_s, u"a"_s}, "context.testId: there is nothing inside context,");
        row("twice a test id", {u"purchase"_s, u"--test-id"_s, u"a"_s, u"--test-id"_s, u"b"_s}, "--test-id is given twice.");
        row("another's option", {u"purchase"_s, u"--all"_s}, "send has no option --all.");
    }
    /// One sentence, exit code 2, and nothing goes out.
    void mistakes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        fault::FaultServer server;
        const Outcome outcome = m_console->run(QStringList{u"send"_s} + arguments
                                               + QStringList{u"--api-url"_s, server.origin().toString(), u"--site"_s, m_sandbox.siteId()});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.out, "");
        QVERIFY2(outcome.err.startsWith("selwise-console: " + says), outcome.err.constData());
        QVERIFY(!outcome.err.contains('\x1b') && outcome.err.count('\n') <= 2);
        QCOMPARE(server.count(), 0);
    }

    void aSandboxThatSaysNo()
    {
        const Outcome empty = send({u"purchase"_s, u"--override"_s, u"event=5"_s});
        QCOMPARE(empty.code, 2); // 422
        QVERIFY2(empty.err.contains("events[0].event"), empty.err.constData());
        m_console->setToken("not-the-token");
        const Outcome refused = send({u"purchase"_s});
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("does not accept this token"), refused.err.constData());
    }

    /// Told by its address: nothing is asked, of the real service least of all.
    void anotherService()
    {
        const Outcome outcome = m_console->run({u"send"_s, u"purchase"_s, u"--api-url"_s, u"https://api.selwise.invalid"_s, u"--site"_s, m_sandbox.siteId()});
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.err, "selwise-console: api.selwise.invalid is no sandbox, and test events are sent to nothing else. Start one with: selwise-console sandbox\n");
    }

    void anotherServerHere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("404") << 404 << QByteArray("{\"message\":\"no\"}");
        QTest::newRow("a web page") << 200 << QByteArray("<html>");
        QTest::newRow("other JSON") << 200 << QByteArray("{\"name\":\"x\"}");
    }
    void anotherServerHere()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        fault::FaultServer server;
        server.always("GET", "/_site", fault::answer(status, body));
        const Outcome outcome = m_console->run({u"send"_s, u"purchase"_s, u"--api-url"_s, server.origin().toString(), u"--site"_s, m_sandbox.siteId()});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(" is no sandbox, and test events are sent to nothing else."), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(server.count("POST"), 0);
    }

    void nobodyThere()
    {
        const Outcome outcome = m_console->run({u"send"_s, u"purchase"_s, u"--api-url"_s, u"http://127.0.0.1:1"_s, u"--site"_s, m_sandbox.siteId()});
        QCOMPARE(outcome.code, 3);
        QVERIFY(!outcome.err.isEmpty() && outcome.out.isEmpty());
    }

    void textThatLooksLikeJson()
    {
        const Outcome outcome = send({u"purchase"_s, u"--override"_s, u"order.note=[1,2"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.err, "selwise-console: order.note: the value begins like JSON and is none, so it goes as text.\n");
        QVERIFY(outcome.out.contains("\"[1,2\""));
    }

    void help()
    {
        const Outcome outcome = m_console->run({u"send"_s, u"--help"_s});
        QCOMPARE(outcome.code, 0);
        for (const char *says : {"selwise-console send EVENT", "--override PATH=VALUE", "--remove PATH", "--test-id ID", "/_captured?testId=ID", "/_site"})
            QVERIFY2(outcome.out.contains(says), says);
        QVERIFY(m_console->run({u"--help"_s}).out.contains("send EVENT"));
    }

private:
    Outcome send(const QStringList &arguments)
    {
        return m_console->run(QStringList{u"send"_s} + arguments
                              + QStringList{u"--api-url"_s, m_sandbox.url().toString(), u"--site"_s, m_sandbox.siteId()});
    }
    RawAnswer ask(const QByteArray &method, const QByteArray &target)
    {
        return exchange(m_sandbox.port(), {method, target, m_sandbox.token(), {}});
    }
    int total(const QByteArray &query)
    {
        const Json answer = ask("GET", "/_captured?limit=1&" + query).json();
        return int(member(answer, "total").toInteger(-1));
    }

    QTemporaryDir m_folder;
    SandboxProcess m_sandbox;
    std::unique_ptr<ConsoleProgram> m_console;
};

QTEST_GUILESS_MAIN(SendCommandTest)
#include "tst_sendcommand.moc"
