#include "app/sandbox/httpreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using State = HttpReader::State;

namespace {

constexpr HttpLimits small{1024, 4096};

struct Outcome {
    State state = State::Waiting;
    int refusal = 0;
    QByteArray method, target, body, rest;
    bool keepAlive = false;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Feeds the bytes in pieces of the given size.
Outcome read(const QByteArray &bytes, qsizetype piece, HttpLimits limits = small)
{
    HttpReader reader(limits);
    QByteArray waiting;
    for (qsizetype position = 0; position < bytes.size(); position += piece) {
        waiting += bytes.mid(position, piece);
        State before;
        do {
            before = reader.state();
            reader.read(waiting);
        } while (reader.state() != before);
    }
    const SandboxRequest &request = reader.request();
    return {reader.state(),    reader.state() == State::Refused ? reader.refusal().status : 0,
            request.method,    request.target,
            request.body,      waiting,
            reader.keepAlive()};
}

} // namespace

class TestHttpReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("get") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray() << true;
        QTest::newRow("empty lines first")
            << QByteArray("\r\n\r\nGET /a HTTP/1.1\r\nHost: x\r\n\r\n") << QByteArray() << true;
        QTest::newRow("length") << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                                << QByteArray("hello") << true;
        QTest::newRow("length 0") << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                                  << QByteArray() << true;
        QTest::newRow("chunks") << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                                              "chunked\r\n\r\n3\r\nhel\r\n2;a=b\r\nlo\r\n0\r\n\r\n")
                                << QByteArray("hello") << true;
        QTest::newRow("no chunk at all")
            << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n0\r\n\r\n") << QByteArray()
            << true;
        QTest::newRow("trailer")
            << QByteArray(
                   "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX-Sum: 1\r\n\r\n")
            << QByteArray("a") << true;
        QTest::newRow("close") << QByteArray("GET /a HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") << QByteArray()
                               << false;
        QTest::newRow("1.0") << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray() << false;
        QTest::newRow("1.0 keep-alive") << QByteArray("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                        << QByteArray() << true;
        QTest::newRow("body as large as allowed")
            << QByteArray("PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 4096\r\n\r\n" + QByteArray(4096, 'b'))
            << QByteArray(4096, 'b') << true;
    }
    /// However the bytes are cut up, the same request comes out, and what follows it is left alone.
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, body);
        QFETCH(bool, keepAlive);
        for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), bytes.size()}) {
            const Outcome outcome = read(bytes, piece);
            QCOMPARE(outcome.state, State::Complete);
            QCOMPARE(outcome.target, QByteArray("/a"));
            QCOMPARE(outcome.body, body);
            QCOMPARE(outcome.keepAlive, keepAlive);
        }
        const Outcome followed = read(bytes + "GET /next", bytes.size() + 9);
        QCOMPARE(followed.state, State::Complete);
        QCOMPARE(followed.rest, QByteArray("GET /next"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray put = "PUT /a HTTP/1.1\r\nHost: x\r\n";
        const QByteArray chunked = put + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("length and encoding")
            << put + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nhello" << 400;
        QTest::newRow("encoding and length")
            << put + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello" << 400;
        QTest::newRow("two lengths") << put + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
        QTest::newRow("the same length twice") << put + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
        QTest::newRow("a list of lengths") << put + "Content-Length: 5, 5\r\n\r\nhello" << 400;
        QTest::newRow("negative length") << put + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("signed length") << put + "Content-Length: +5\r\n\r\nhello" << 400;
        QTest::newRow("hexadecimal length") << put + "Content-Length: 0x5\r\n\r\nhello" << 400;
        QTest::newRow("enormous length") << put + "Content-Length: 99999999999999999999999\r\n\r\n" << 400;
        QTest::newRow("unknown encoding") << put + "Transfer-Encoding: gzip\r\n\r\n" << 501;
        QTest::newRow("two encodings") << put + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501;
        QTest::newRow("encoding twice") << put + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        << 400;
        QTest::newRow("encoding, then identity")
            << put + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n"
            << 400;
        QTest::newRow("odd encoding") << put + "Transfer-Encoding: xchunked\r\n\r\n" << 501;
        QTest::newRow("chunks in 1.0") << QByteArray("PUT /a HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                       << 400;
        QTest::newRow("folded line") << put + "X-A: b\r\n c\r\n\r\n" << 400;
        QTest::newRow("bare line feed") << QByteArray("GET /a HTTP/1.1\nHost: x\n\n") << 400;
        QTest::newRow("one bare line feed") << QByteArray("GET /a HTTP/1.1\r\nHost: x\nX-A: b\r\n\r\n") << 400;
        QTest::newRow("bare carriage return") << QByteArray("GET /a HTTP/1.1\r\nHost: x\rX-A: b\r\n\r\n") << 400;
        QTest::newRow("NUL") << put + QByteArray("X-A: b\0c\r\n\r\n", 11) << 400;
        QTest::newRow("space before the colon") << put + "Content-Length : 5\r\n\r\nhello" << 400;
        QTest::newRow("no colon") << put + "Nonsense\r\n\r\n" << 400;
        QTest::newRow("no host") << QByteArray("GET /a HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << put + "Host: y\r\n\r\n" << 400;
        QTest::newRow("two spaces") << QByteArray("GET  /a HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("no target") << QByteArray("GET HTTP/1.1\r\nHost: x\r\n\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8) << 400;
        QTest::newRow("garbage") << QByteArray("\xff\xfe\x00\x01", 4) << 400;
        QTest::newRow("a space first") << QByteArray(" GET /a HTTP/1.1\r\n") << 400;
        QTest::newRow("expectation") << put + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\n" << 417;
        QTest::newRow("head too large") << put + "X-A: " + QByteArray(2000, 'a') << 431;
        QTest::newRow("many small headers") << put + QByteArray("X: y\r\n").repeated(300) << 431;
        QTest::newRow("endless target") << QByteArray("GET /" + QByteArray(2000, 'a')) << 431;
        QTest::newRow("body too large") << put + "Content-Length: 4097\r\n\r\n" << 413;
        QTest::newRow("chunk too large") << chunked + "1001\r\n" << 413;
        QTest::newRow("chunks too large together") << chunked + "800\r\n" + QByteArray(2048, 'a') + "\r\n801\r\n"
                                                   << 413;
        QTest::newRow("enormous chunk") << chunked + "ffffffffffffffffff\r\n" << 400;
        QTest::newRow("chunk without a size") << chunked + "\r\nhello" << 400;
        QTest::newRow("chunk size not hexadecimal") << chunked + "5g\r\nhello\r\n0\r\n\r\n" << 400;
        QTest::newRow("negative chunk") << chunked + "-5\r\nhello\r\n0\r\n\r\n" << 400;
        QTest::newRow("chunk longer than it says") << chunked + "3\r\nhello\r\n0\r\n\r\n" << 400;
        QTest::newRow("endless chunk extension") << chunked + "1;" + QByteArray(2000, 'a') << 400;
        QTest::newRow("endless trailer") << chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(400) << 400;
        QTest::newRow("length in the trailer") << chunked + "0\r\nContent-Length: 5\r\n\r\n" << 400;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
            const Outcome outcome = read(bytes, piece);
            QCOMPARE(outcome.state, State::Refused);
            QCOMPARE(outcome.refusal, status);
            QVERIFY(!outcome.keepAlive);
        }
    }

    /// Chunks that end in a bare line feed are no chunks; the connection's patience ends the wait for one.
    void bareLineFeedsAreNoChunks()
    {
        const Outcome outcome =
            read("PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\nhello\n0\n\n", 1);
        QVERIFY(outcome.state == State::Body || outcome.state == State::Refused);
        QVERIFY(outcome.body.isEmpty());
    }

    void keepsTrailersOutOfTheHead()
    {
        HttpReader reader(small);
        QByteArray bytes = "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer "
                           "sneaked\r\n\r\n";
        reader.read(bytes);
        reader.read(bytes);
        QCOMPARE(reader.state(), State::Complete);
        QVERIFY(reader.request().header("Authorization").isEmpty());
    }

    void discardsABody()
    {
        HttpReader reader(small);
        QByteArray bytes = "PUT /a HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello";
        reader.read(bytes);
        QCOMPARE(reader.state(), State::HeadDone);
        reader.discardBody();
        reader.read(bytes);
        QCOMPARE(reader.state(), State::Complete);
        QVERIFY(reader.request().body.isEmpty());
    }

    /// Seeded noise and damaged requests: nothing crashes, no state but the known ones, and cutting changes nothing.
    void survivesNoise()
    {
        QRandomGenerator random(20261123);
        const QByteArray valid = "PUT /a HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
                                 "chunked\r\n\r\n3\r\nhel\r\n2;a=b\r\nlo\r\n0\r\nT: v\r\n\r\n";
        for (int round = 0; round < 4000; ++round) {
            QByteArray bytes = valid;
            for (int change = random.bounded(1, 4); change > 0; --change) {
                const qsizetype at = random.bounded(int(bytes.size()));
                switch (random.bounded(3)) {
                case 0: bytes[at] = char(random.bounded(256)); break;
                case 1: bytes.remove(at, random.bounded(1, 6)); break;
                default: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 9))); break;
                }
            }
            const Outcome whole = read(bytes, bytes.size());
            const Outcome dribbled = read(bytes, 1);
            if (whole.state == State::Complete || dribbled.state == State::Complete) {
                QVERIFY2(whole.state == dribbled.state, bytes.toHex().constData());
                QVERIFY2(whole.body == dribbled.body && whole.target == dribbled.target, bytes.toHex().constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpReader)
#include "tst_httpreader.moc"
