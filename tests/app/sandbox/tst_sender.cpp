#include "app/sandbox/sender.h"
#include "tests/support/faultserver.h"
#include "tests/support/untrustedserver.h"

#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Trouble = forwarding::Answer::Trouble;

/// What the sandbox sends: to whom it may, once each, and what it makes of every kind of answer.
class TestSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<fault::FaultServer>();
        m_destinations = Destinations();
        QVERIFY(m_destinations.setEndpoint(Provider::Ga4, m_server->origin()));
    }

    void answers_data()
    {
        QTest::addColumn<QList<int>>("kinds"); // trouble, status, arrivals
        QTest::addColumn<int>("script");
        const auto row = [](const char *name, Trouble trouble, int status, int arrivals) {
            QTest::newRow(name) << QList<int>{int(trouble), status, arrivals} << s_scripts++;
        };
        s_scripts = 0;
        row("200", Trouble::None, 200, 1);
        row("404", Trouble::None, 404, 1);
        row("500 with HTML", Trouble::None, 500, 1);
        row("redirect", Trouble::None, 307, 1);
        row("closed without an answer", Trouble::Reset, 0, 1);
        row("reset without an answer", Trouble::Reset, 0, 1);
        row("reset in the body", Trouble::Cut, 200, 1);
        row("hangs", Trouble::Timeout, 0, 1);
        row("hangs in the body", Trouble::Timeout, 200, 1);
        row("no HTTP", Trouble::Reset, 0, 1);
        row("larger than is taken", Trouble::TooLarge, 200, 1);
        row("length too long", Trouble::Cut, 200, 1);
        row("length too short", Trouble::None, 200, 1);
        row("chunked", Trouble::None, 200, 1);
        row("cut chunk", Trouble::Cut, 200, 1);
        row("no last chunk", Trouble::Cut, 200, 1);
        row("byte by byte", Trouble::None, 200, 1);
        row("hangs in the head", Trouble::Timeout, 0, 1);
        row("head without an end", Trouble::Reset, 0, 1);
    }
    void answers()
    {
        QFETCH(QList<int>, kinds);
        QFETCH(int, script);
        const std::vector<fault::Script> scripts = {
            fault::answer(200, "{}"),       fault::answer(404, "{}"),
            fault::html(500),               fault::redirect(307, "/elsewhere"),
            fault::closeWithoutAnswer(),    fault::resetWithoutAnswer(),
            fault::resetInBody(),           fault::hangBeforeHead(),
            fault::hangInBody(),            fault::notHttp(),
            fault::flood(4'000'000, false), fault::lengthTooLong("{}"),
            fault::lengthTooShort("{\"a\":1}"), fault::chunked("{}"),
            fault::cutChunk("{}"),          fault::noLastChunk("{}"),
            fault::dripped(fault::answer(200, "{}"), 1ms),
            fault::hangInHead(),            fault::headFlood(4'000'000),
        };
        m_server->always("POST", "/mp/collect", scripts[std::size_t(script)]);
        for (const bool own : {true, false}) { // with a connection of its own, and with one that stays open
            m_server->always("POST", "/mp/collect", scripts[std::size_t(script)]);
            const int before = m_server->count();
            const Sent sent = send(m_server->origin().toString() + u"/mp/collect?api_secret=s"_s, own);
            QCOMPARE(int(sent.answer.trouble), kinds[0]);
            QCOMPARE(sent.answer.status, kinds[1]);
            QCOMPARE(m_server->count() - before, kinds[2]);
            QVERIFY(sent.answer.body.size() <= std::size_t(Sender::keptOfAnswer));
            QCOMPARE(sent.answer.detail.empty(), sent.answer.trouble == Trouble::None);
        }
        const fault::Arrival arrived = m_server->arrivals().back();
        QCOMPARE(arrived.body, QByteArray("{\"a\":1}"));
        QCOMPARE(arrived.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(arrived.header("X-Test-Id").isEmpty() && arrived.header("X-Selwise-Event").isEmpty()); // not to a vendor's own address
        QVERIFY(arrived.header("Cookie").isEmpty());
    }

    /// What comes behind an answer belongs to no request.
    void aSecondAnswerIsNobodys()
    {
        m_server->next(fault::twice("{\"first\":1}", "{\"forged\":1}"));
        m_server->always("POST", "/mp/collect", fault::answer(200, "{\"second\":1}"));
        Sender sender(m_destinations);
        const QString url = m_server->origin().toString() + u"/mp/collect"_s;
        QCOMPARE(send(sender, url).answer.body, std::string("{\"first\":1}"));
        QCOMPARE(send(sender, url).answer.body, std::string("{\"second\":1}"));
        QCOMPARE(m_server->count(), 2);
    }

    void aCertificateThatNobodyTrusts()
    {
        const fault::UntrustedServer server;
        QVERIFY(server.usable());
        QVERIFY(m_destinations.setEndpoint(Provider::Meta, server.origin()));
        const Sent sent = send(server.origin().toString() + u"/v20.0/1/events"_s);
        QCOMPARE(sent.answer.trouble, Trouble::Tls);
        QVERIFY(!sent.answer.detail.empty());
        QCOMPARE(server.requests(), 0);
    }

    void refusedConnection()
    {
        const fault::RefusingPort port;
        QVERIFY(m_destinations.setEndpoint(Provider::Meta, port.origin()));
        QCOMPARE(send(port.origin().toString() + u"/x"_s).answer.trouble, Trouble::Refused);
    }

    void untrustedDestinations_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("webhook");
        QTest::newRow("a provider's real address") << u"https://www.google-analytics.com/mp/collect"_s << false;
        QTest::newRow("loopback, but no provider's") << u"http://127.0.0.1:1/mp/collect"_s << false;
        QTest::newRow("another host") << u"https://hooks.example.org/x"_s << true;
        QTest::newRow("a host below an allowed one") << u"https://a.allowed.example/x"_s << true;
        QTest::newRow("a host that ends like one") << u"https://notwild.example/x"_s << true;
        QTest::newRow("plain http to an allowed one") << u"http://allowed.example/x"_s << true;
        QTest::newRow("with a password") << u"https://u:p@allowed.example/x"_s << true;
        QTest::newRow("no host") << u"https:///x"_s << true;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << true;
        QTest::newRow("unspecified") << u"http://0.0.0.0/x"_s << true;
        QTest::newRow("not an address") << u"::"_s << true;
    }
    void untrustedDestinations()
    {
        QFETCH(QString, url);
        QFETCH(bool, webhook);
        m_destinations.allowWebhooksTo(u"Allowed.example"_s);
        m_destinations.allowWebhooksTo(u"*.wild.example"_s);
        const Sent sent = send(url, true, webhook);
        QCOMPARE(sent.answer.trouble, Trouble::Forbidden);
        QVERIFY(sent.answer.detail.size() > 20);
    }

    void allowedDestinations()
    {
        m_destinations.allowWebhooksTo(u"Allowed.example"_s);
        m_destinations.allowWebhooksTo(u"*.wild.example"_s);
        using Purpose = Destinations::Purpose;
        for (const QString &url : {u"https://allowed.example/x"_s, u"https://ALLOWED.example:8443/"_s,
                                   u"https://a.wild.example/"_s, u"http://127.0.0.1:9/h"_s, u"http://localhost/h"_s,
                                   u"http://[::1]:5/h"_s})
            QVERIFY2(!m_destinations.refusal(QUrl(url), Purpose::Webhook), qPrintable(url));
        m_destinations.setOwnOrigin(QUrl(u"http://127.0.0.1:8620"_s));
        QVERIFY(!m_destinations.refusal(QUrl(u"http://127.0.0.1:8620/mp/collect"_s), Purpose::Provider));
        QCOMPARE(m_destinations.endpointOf(Provider::Meta), QUrl(u"http://127.0.0.1:8620"_s));
        QCOMPARE(m_destinations.endpointOf(Provider::Ga4), m_server->origin());
        for (const char *bad : {"http://example.org", "ftp://127.0.0.1", "", "https://a.example/?x=1"})
            QVERIFY2(!m_destinations.setEndpoint(Provider::Ga4, QUrl(QString::fromLatin1(bad))), bad);
    }

    /// A request under way when the sender goes is dropped without a word.
    void endsQuietly()
    {
        m_server->always("POST", "", fault::hangBeforeHead());
        bool called = false;
        {
            Sender sender(m_destinations);
            sender.send(request(m_server->origin().toString()), {}, [&](const Sent &) { called = true; });
            QTRY_COMPARE(m_server->count(), 1);
        }
        QVERIFY(!called);
    }

private:
    static forwarding::SentRequest request(const QString &url)
    {
        return {"POST", url.toStdString(), {{"Content-Type", "application/json"}}, "{\"a\":1}"};
    }
    Sent send(const QString &url, bool ownConnection = true, bool webhook = false)
    {
        Sender sender(m_destinations);
        return send(sender, url, ownConnection, webhook);
    }
    static Sent send(Sender &sender, const QString &url, bool ownConnection = false, bool webhook = false)
    {
        std::optional<Sent> sent;
        Sender::Setup setup;
        setup.timeout = 700ms;
        setup.ownConnection = ownConnection;
        setup.testId = "test-1";
        setup.event = u"purchase"_s;
        setup.purpose = webhook ? Destinations::Purpose::Webhook : Destinations::Purpose::Provider;
        sender.send(request(url), setup, [&](const Sent &outcome) { sent = outcome; });
        if (!QTest::qWaitFor([&] { return sent.has_value(); }, 20'000))
            qFatal("no outcome");
        return *sent;
    }

    static inline int s_scripts = 0;
    std::unique_ptr<fault::FaultServer> m_server;
    Destinations m_destinations;
};

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
