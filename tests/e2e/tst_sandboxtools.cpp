// The sandbox's helpers over real HTTP, as the window asks them; and that no other service is asked.
#include "app/wiring/httpcontrolplanes.h"
#include "models/controllers/sandboxreplay.h"
#include "models/controllers/testreceivers.h"
#include "models/ports/systemclock.h"
#include "tests/support/servedsandbox.h"
#include "tests/support/warnings.h"

#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;
using test::quoted;

class SandboxToolsTest : public QObject {
    Q_OBJECT

    static constexpr int patience = 20'000;

    ConnectionProfile profile(Environment environment = Environment::Sandbox) const
    {
        ConnectionProfile profile;
        profile.environment = environment;
        profile.site.text = served->identity().siteId;
        profile.apiUrl = served->url();
        return profile;
    }
    QString createWebhook(const QByteArray &name, const QByteArray &retry = "'maxAttempts':1")
    {
        const QByteArray body = "{'name':'" + name + "','url':'" + served->url().toString().toUtf8() + "/hooks/" + name
                                + "','events':['purchase'],'retry':{" + retry + "}}";
        return served->json("POST", "webhooks", quoted(body)).find("id")->toQString();
    }
    void send(int from, int count)
    {
        QByteArrayList events;
        for (int i = from; i < from + count; ++i)
            events << "{'event':'purchase','id':'e" + QByteArray::number(i) + "','order':{'id':'" + QByteArray::number(i) + "','total':10}}";
        const QByteArray path = "/api/v1/public/sites/" + served->identity().siteKey.toUtf8() + "/events/batch";
        QCOMPARE(served->ask("POST", path, quoted("{'events':[" + events.join(',') + "]}")).status, 202);
    }
    int dead(const QString &id)
    {
        return int(served->json("GET", "/_dead?destination=" + id.toUtf8()).find("total")->toInteger());
    }
    std::unique_ptr<SandboxReplay> replayOf(const std::vector<ReplayReceiver> &receivers)
    {
        return std::make_unique<SandboxReplay>(SandboxReplay::Deps{*plane->sandboxTools(), *plane, clock, [receivers] { return receivers; }});
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(unexpectedWarning());
        served = std::make_unique<test::StoredSandbox>(clock);
        planes = std::make_unique<HttpControlPlanes>(clock, NetworkTransport::Limits());
        plane = planes->make(profile(), served->identity().token);
    }
    void cleanup()
    {
        plane.reset();
        served.reset();
    }

    /// Never against a real service: not on another machine, and not on this one unless it was said to be a sandbox.
    void onlyASandboxHasThem()
    {
        QVERIFY(plane->sandboxTools());
        QVERIFY(!planes->make(profile(Environment::Production), served->identity().token)->sandboxTools());
        QVERIFY(!planes->make(profile(Environment::Staging), served->identity().token)->sandboxTools());
        ConnectionProfile elsewhere = profile();
        elsewhere.apiUrl = QUrl(u"https://api.selwise.com"_s);
        QVERIFY(!planes->make(elsewhere, served->identity().token)->sandboxTools());
    }

    void receiversMisbehaveOnDemand()
    {
        TestReceivers receivers(*plane->sandboxTools());
        const QString address = receivers.addressOf(u"orders"_s);
        QCOMPARE(address, served->url().toString() + u"/hooks/orders"_s);
        QCOMPARE(receivers.receiverAt(address), u"hooks/orders"_s);
        QCOMPARE(receivers.receiverAt(QString(address).replace(u"127.0.0.1"_s, u"localhost"_s)), u"hooks/orders"_s);
        for (const QString &other : {u"https://lager.example/hooks/orders"_s, served->url().toString() + u"/hooks/"_s,
                                     served->url().toString() + u"/hooks/a/b"_s, u"http://127.0.0.1:1/hooks/orders"_s, QString()})
            QCOMPARE(receivers.receiverAt(other), QString());

        const QString name = u"hooks/orders"_s;
        receivers.read(name);
        QTRY_VERIFY(receivers.behaviour(name));
        QVERIFY(receivers.behaviour(name)->behaves());
        ReceiverBehaviour bad{name, 503, 0.25, 1500, u"7"_s, 10};
        receivers.set(bad);
        QTRY_VERIFY(receivers.behaviour(name) == std::optional(bad));
        receivers.set({name, {}, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(name)->behaves());
        bad.forceStatus = 99; // refused by the sandbox, and nothing changed
        receivers.set(bad);
        QTRY_VERIFY(receivers.error(name));
        QCOMPARE(receivers.error(name)->kind, ApiError::Kind::Invalid);
        QVERIFY(receivers.error(name)->fieldErrors.contains(u"forceStatus"_s));
        QVERIFY(receivers.behaviour(name)->behaves());
    }

    /// What failed goes out again once the receiver is mended: planned first, then counted in the log.
    void replays()
    {
        const QString id = createWebhook("orders");
        TestReceivers receivers(*plane->sandboxTools());
        receivers.set({u"hooks/orders"_s, 500, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(u"hooks/orders"_s));
        send(0, 12);
        QTRY_COMPARE_WITH_TIMEOUT(dead(id), 12, patience);
        const auto replay = replayOf({{id, u"orders"_s, std::nullopt, true}});
        ReplayChoice choice;
        choice.receivers = {id};
        choice.perSecond = 50;
        replay->setChoice(choice);
        replay->plan();
        QTRY_COMPARE(replay->state(), SandboxReplay::State::Planned);
        QVERIFY(!replay->error());
        QCOMPARE(replay->sum().go, 12);
        QCOMPARE(replay->first(5).size(), std::size_t(5));
        QCOMPARE(dead(id), 12); // nothing was sent
        receivers.set({u"hooks/orders"_s, {}, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(u"hooks/orders"_s)->behaves());
        replay->run();
        QTRY_COMPARE_WITH_TIMEOUT(replay->state(), SandboxReplay::State::Done, patience);
        QVERIFY(!replay->error());
        QCOMPARE(replay->report().size(), std::size_t(1));
        QCOMPARE(replay->report()[0].handed, 12);
        QCOMPARE(replay->report()[0].delivered, 12);
        QCOMPARE(dead(id), 0);
    }

    /// A receiver that goes on failing is left alone after a while; what was not handed over stays where it was.
    void stopsAtAReceiverThatGoesOnFailing()
    {
        const QString id = createWebhook("orders");
        TestReceivers receivers(*plane->sandboxTools());
        receivers.set({u"hooks/orders"_s, 400, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(u"hooks/orders"_s));
        send(0, 80);
        QTRY_COMPARE_WITH_TIMEOUT(dead(id), 80, patience);
        const auto replay = replayOf({{id, u"orders"_s, std::nullopt, true}});
        ReplayChoice choice;
        choice.receivers = {id};
        choice.perSecond = 8; // 40 in a slice
        replay->setChoice(choice);
        replay->plan();
        QTRY_COMPARE(replay->state(), SandboxReplay::State::Planned);
        replay->run();
        QTRY_COMPARE_WITH_TIMEOUT(replay->state(), SandboxReplay::State::Done, 2 * patience);
        QVERIFY(replay->report()[0].stopped);
        QCOMPARE(replay->report()[0].handed, 40);
        QCOMPARE(replay->report()[0].delivered, 0);
    }

    void cancelLeavesTheRest()
    {
        const QString id = createWebhook("orders");
        TestReceivers receivers(*plane->sandboxTools());
        receivers.set({u"hooks/orders"_s, 400, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(u"hooks/orders"_s));
        send(0, 30);
        QTRY_COMPARE_WITH_TIMEOUT(dead(id), 30, patience);
        receivers.set({u"hooks/orders"_s, {}, {}, 0, {}, {}});
        QTRY_VERIFY(receivers.behaviour(u"hooks/orders"_s)->behaves());
        const auto replay = replayOf({{id, u"orders"_s, std::nullopt, true}});
        ReplayChoice choice;
        choice.receivers = {id};
        choice.perSecond = 2; // 10 in a slice
        replay->setChoice(choice);
        replay->plan();
        QTRY_COMPARE(replay->state(), SandboxReplay::State::Planned);
        replay->run();
        QTRY_COMPARE_WITH_TIMEOUT(replay->report()[0].handed, 10, patience);
        replay->cancel();
        QTRY_COMPARE_WITH_TIMEOUT(replay->state(), SandboxReplay::State::Done, patience);
        QVERIFY(replay->wasCancelled());
        QCOMPARE(replay->report()[0].handed, 10);
        QCOMPARE(dead(id), 20);
    }

    void aPlanThatCannotBeMadeSaysWhy()
    {
        const auto replay = replayOf({{u"wh_gone"_s, u"gone"_s, std::nullopt, true}});
        replay->plan();
        QTRY_COMPARE(replay->state(), SandboxReplay::State::Planned);
        QVERIFY(replay->error());
        QCOMPARE(replay->sum().go, 0);
        replay->run();
        QCOMPARE(replay->state(), SandboxReplay::State::Planned); // there is nothing to do
    }

private:
    SystemClock clock;
    std::unique_ptr<test::StoredSandbox> served;
    std::unique_ptr<HttpControlPlanes> planes;
    std::unique_ptr<ControlPlane> plane;
};

QTEST_MAIN(SandboxToolsTest)
#include "tst_sandboxtools.moc"
