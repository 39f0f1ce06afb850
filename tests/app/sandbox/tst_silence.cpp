#include "tests/support/eventgenerator.h"
#include "tests/support/jsonmember.h"
#include "tests/support/rawhttp.h"
#include "tests/support/sandboxprocess.h"

#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace selwise;
using namespace selwise::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Counts what touches it, and answers nothing but "200".
class Receiver : public QObject {
public:
    Receiver()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen");
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    bytes += socket->readAll().size();
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
                    socket->disconnectFromHost();
                });
            }
        });
    }
    QByteArray origin() const { return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()); }
    int connections = 0;
    qint64 bytes = 0;

private:
    QTcpServer m_server;
};

} // namespace

/// What must not be sent is not sent: over a full run of generated events no receiver sees a connection or a byte, be it
/// for test mode, a destination that is switched off, no mapping, a filter, or one that cannot be decided.
class TestSilence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void notAByte_data()
    {
        QTest::addColumn<QByteArray>("members"); ///< of the provider's record; %M is a mapping of everything
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<QSet<QString>>("statuses");
        const QByteArray mapped = "'eventMapping':{%M}", on = "'enabled':true,", off = "'enabled':false", none = "'events':['nothing_like_it']";
        QTest::newRow("test mode") << on + "'testMode':true," + mapped << off << QSet<QString>{u"test"_s, u"skipped"_s};
        QTest::newRow("disabled") << "'enabled':false," + mapped << off << QSet<QString>();
        QTest::newRow("disabled in test mode") << "'enabled':false,'testMode':true," + mapped << off << QSet<QString>();
        QTest::newRow("unmapped") << on + "'eventMapping':{}" << none << QSet<QString>{u"skipped"_s};
        QTest::newRow("filtered") << on + mapped + ",'eventFilters':{%F'field':'no.such.path','operator':'eq','value':1%G}" << none
                                  << QSet<QString>{u"filtered"_s, u"skipped"_s};
        QTest::newRow("undecidable") << on + mapped + ",'eventFilters':{%F'field':'event','operator':'sounds_like','value':1%G}" << none
                                     << QSet<QString>{u"skipped"_s};
        QTest::newRow("pattern outside the dialect") << on + mapped + ",'eventFilters':{%F'field':'event','operator':'matches','value':'(?=x)'%G}"
                                                     << none << QSet<QString>{u"skipped"_s};
    }
    void notAByte()
    {
        QFETCH(QByteArray, members);
        QFETCH(QByteArray, hook);
        QFETCH(QSet<QString>, statuses);
        Receiver ga4, meta, gads, silent, control;
        SandboxProcess sandbox;
        QVERIFY(sandbox.start({u"--empty"_s, u"--no-traffic"_s, u"--provider-endpoint"_s, u"ga4="_s + QString::fromLatin1(ga4.origin()),
                               u"--provider-endpoint"_s, u"meta="_s + QString::fromLatin1(meta.origin()), u"--provider-endpoint"_s,
                               u"gads="_s + QString::fromLatin1(gads.origin())}));
        const QByteArray base = "/api/v1/sites/" + sandbox.siteId().toUtf8() + "/integrations";
        const auto ask = [&](const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) {
            return exchange(sandbox.port(), {method, path, sandbox.token(), body});
        };
        constexpr int events = 300;
        EventGenerator generator(5);
        QByteArrayList bodies;
        QSet<QByteArray> names;
        for (int i = 0; i < events; ++i) {
            const Json event = generator.next().event;
            names.insert(member(event, "event").toBytes());
            bodies += event.toBytes();
        }
        QByteArrayList mappings, filters;
        const QByteArray before = members.mid(members.indexOf("%F") + 2), condition = before.left(before.indexOf("%G"));
        for (const QByteArray &name : std::as_const(names)) {
            mappings += name + ":'x'";
            filters += name + ":{'conditions':[{" + condition + "}]}";
        }
        QByteArray record = members;
        if (members.contains("%F"))
            record.replace("%F" + condition + "%G", filters.join(','));
        record.replace("%M", mappings.join(','));
        const auto put = [&](const QByteArray &provider, const QByteArray &config) {
            return ask("PUT", base + "/" + provider, quoted("{'config':{" + config + "}," + record + "}")).status;
        };
        QCOMPARE(put("ga4", "'measurementId':'G-NRD7K2X9QL','apiSecret':'s'"), 201);
        QCOMPARE(put("meta", "'pixelId':'418206573921084','accessToken':'t','advancedMatching':true"), 201);
        QCOMPARE(put("gads", "'conversionId':'AW-867530942','conversionLabel':'l'"), 201);
        QCOMPARE(ask("POST", base + "/webhooks", quoted("{'name':'s','authType':'none','url':'" + silent.origin() + "/'," + hook + "}")).status, 201);
        QCOMPARE(ask("POST", base + "/webhooks", quoted("{'name':'c','authType':'none','url':'" + control.origin() + "/'}")).status, 201);

        QCOMPARE(ask("POST", "/api/v1/public/sites/" + sandbox.siteKey().toUtf8() + "/events/batch", "[" + bodies.join(',') + "]").status, 202);
        // The whole run is over when the one that gets everything has it.
        QTRY_COMPARE_WITH_TIMEOUT(control.connections, events, 60'000);
        for (const char *provider : {"ga4", "meta", "gads"}) {
            const Json page = ask("GET", base + "/" + provider + "/logs?limit=1000").json();
            QSet<QString> seen;
            for (const Json &entry : member(page, "data").elements())
                seen.insert(member(entry, "status").toQString());
            QVERIFY2(statuses.contains(seen), qPrintable(seen.values().join(u' ')));
            QCOMPARE(member(page, "data").elements().size(), statuses.isEmpty() ? 0U : std::size_t(events));
        }
        for (const Receiver *one : {&ga4, &meta, &gads, &silent}) {
            QCOMPARE(one->connections, 0);
            QCOMPARE(one->bytes, 0);
        }
        QVERIFY(sandbox.terminate()); // draining sends nothing either
        for (const Receiver *one : {&ga4, &meta, &gads, &silent})
            QCOMPARE(one->connections, 0);
    }
};

QTEST_GUILESS_MAIN(TestSilence)
#include "tst_silence.moc"
