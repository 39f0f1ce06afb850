// The tests of providers and webhooks, asked with everything that a body should not be: a clear answer in bounded time and
// memory, and the sandbox lives on.
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray repeated(const QByteArray &one, int times)
{
    QByteArray all = one;
    for (int i = 1; i < times; ++i)
        all += ',' + one;
    return all;
}

/// Of Meta, with these conditions on purchases.
QByteArray withConditions(const QByteArray &conditions, const QByteArray &event = "{'event':'purchase','order':{'id':'1','total':5}}")
{
    return quoted("{'event':" + event + ",'record':{'config':{'pixelId':'418206573921084'},'eventMapping':{'purchase':'Purchase'},'eventFilters':"
                  "{'purchase':{'enabled':true,'conditions':[" + conditions + "]}}}}");
}

} // namespace

class TestTestBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_sandbox.start({u"--data"_s, m_folder.filePath(u"data"_s)}));
        const QByteArray base = "/api/v1/sites/" + m_sandbox.siteId().toUtf8() + "/integrations/";
        m_provider = base + "meta/test";
        const Json webhooks = exchange(m_sandbox.port(), {"GET", base + "webhooks", m_sandbox.token(), {}}).json();
        m_webhook = base + "webhooks/" + member(member(webhooks, "data").elements().at(0), "id").toQString().toUtf8() + "/test";
        m_list = base;
        m_list.chop(1);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup()
    {
        QCOMPARE(exchange(m_sandbox.port(), {"GET", m_list, m_sandbox.token(), {}}).status, 200);
        QVERIFY2(m_sandbox.memoryMiB() < 600, QByteArray::number(m_sandbox.memoryMiB()).constData());
    }
    void cleanupTestCase()
    {
        QVERIFY(m_sandbox.terminate());
        QVERIFY(!m_sandbox.crashed());
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &body, int status) { QTest::newRow(name) << body << status; };
        row("not JSON", "event=purchase", 400);
        row("truncated", "{\"event\":{\"event\":\"purch", 400);
        row("nested 10,000", "{\"event\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') + '}', 400);
        row("NaN", "{\"event\":{\"event\":\"purchase\",\"x\":NaN}}", 400);
        row("Infinity", "{\"event\":{\"event\":\"purchase\",\"x\":Infinity}}", 400);
        row("8 MiB and a byte", QByteArray((8 << 20) + 1, ' '), 413);
        row("a list", "[]", 422);
        row("record is text", "{\"record\":\"x\"}", 422);
        // Read, and answered with a test's result.
        row("not UTF-8 in a text", "{\"event\":\"\xff\xfe\"}", 200);
        row("the last of two keys wins", "{\"event\":5,\"event\":{\"event\":\"purchase\"}}", 200);
        row("400 digits", quoted("{'event':{'event':'purchase','order':{'id':'1','total':" + QByteArray(400, '9') + "}}}"), 200);
        row("1e999999999", quoted("{'event':{'event':'purchase','order':{'id':'1','total':1e999999999}}}"), 200);
        row("an event of 4 MiB", quoted("{'event':{'event':'purchase','x':'" + QByteArray(4 << 20, 'y') + "'}}"), 200);
        row("200,000 members", quoted("{'event':{'event':'purchase'" + QByteArray(",'k':1").repeated(200'000) + "}}"), 200);
        row("half a character", quoted("{'event':{'event':'purchase','x':'\\ud800'}}"), 200);
        row("100,000 conditions", withConditions(repeated("{'field':'order.total','operator':'gte','value':1}", 100'000)), 200);
        row("a pattern that backtracks elsewhere", withConditions("{'field':'a','operator':'matches','value':'^(a+)+$'}",
                                                                  "{'event':'purchase','a':'" + QByteArray(1 << 20, 'a') + "!'}"), 200);
        row("patterns that grow", withConditions(repeated("{'field':'a','operator':'matches','value':'((x{100}){100}){9}'}", 20'000)), 200);
        row("a pattern of 1 MiB", withConditions("{'field':'a','operator':'matches','value':'" + QByteArray(1 << 20, '(') + "'}"), 200);
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        for (const QByteArray &path : {m_provider, m_webhook}) {
            QElapsedTimer time;
            time.start();
            RawConnection connection(m_sandbox.port(), 90'000); // a machine under load is slow, and no failure
            connection.send(RawRequest{"POST", path, m_sandbox.token(), body}.bytes());
            const RawAnswer answer = connection.receive();
            QVERIFY2(time.elapsed() < 60'000, QByteArray::number(time.elapsed()).constData());
            // A provider's record is unknown members to a webhook's.
            QVERIFY2(answer.status == status, (QByteArray::number(answer.status) + ' ' + answer.body.left(500)).constData());
            if (status == 200)
                QCOMPARE(member(answer.json(), "checks").elements().size(), 4u);
            else
                QVERIFY(!member(answer.json(), "message").toQString().isEmpty());
        }
    }

private:
    QTemporaryDir m_folder;
    SandboxProcess m_sandbox;
    QByteArray m_provider, m_webhook, m_list;
};

QTEST_GUILESS_MAIN(TestTestBodies)
#include "tst_testbodies.moc"
