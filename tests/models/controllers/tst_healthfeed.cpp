#include "models/controllers/healthfeed.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace selwise;
using namespace std::chrono_literals;
using Endpoint = FakeControlPlane::Endpoint;

/// The live state is asked for politely: while somebody looks, one request at a time, more seldom when it fails.
class TestHealthFeed : public QObject {
    Q_OBJECT

    int asked() { return m_plane->count(Endpoint::Health); }
    bool answered() { return QTest::qWaitFor([this] { return m_changes->count() > m_seen; }) && ++m_seen > 0; }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_clock = std::make_unique<FakeClock>();
        m_plane = std::make_unique<FakeControlPlane>();
        m_feed = std::make_unique<HealthFeed>(*m_plane, *m_clock);
        m_changes = std::make_unique<QSignalSpy>(m_feed.get(), &HealthFeed::changed);
        m_seen = 0;
    }
    void cleanup()
    {
        m_changes.reset();
        m_feed.reset();
        m_plane.reset();
    }

    void readsWhileSomebodyLooks()
    {
        m_clock->advance(1h);
        QCOMPARE(asked(), 0);
        m_feed->setWatched(true);
        QCOMPARE(asked(), 1);
        QVERIFY(answered());
        QVERIFY(m_feed->summary());
        m_clock->advance(HealthFeed::pause - 1ms);
        QCOMPARE(asked(), 1);
        m_clock->advance(1ms);
        QCOMPARE(asked(), 2);
        QVERIFY(answered());
        m_feed->setWatched(false);
        m_clock->advance(1h);
        QCOMPARE(asked(), 2);
        m_feed->setWatched(true); // what is known is old
        QCOMPARE(asked(), 3);
    }

    void lookingAwayAndBackAsksNoMore()
    {
        m_feed->setWatched(true);
        QVERIFY(answered());
        for (int i = 0; i < 20; ++i) {
            m_feed->setWatched(false);
            m_feed->setWatched(true);
        }
        m_clock->advance(HealthFeed::pause - 1ms);
        QCOMPARE(asked(), 1);
        m_clock->advance(1ms);
        QCOMPARE(asked(), 2);
        QVERIFY(answered());
        m_clock->advance(HealthFeed::pause);
        QCOMPARE(asked(), 3); // one timer is left, not twenty
    }

    void oneRequestAtATime()
    {
        m_plane->hang(Endpoint::Health);
        m_feed->setWatched(true);
        m_feed->readNow();
        m_clock->advance(1h);
        QCOMPARE(asked(), 1);
        m_feed->cancel();
        QTRY_COMPARE(m_plane->cancelled, 1);
        QTRY_COMPARE(m_clock->untilNext(), std::chrono::milliseconds(HealthFeed::pause));
        m_clock->advance(HealthFeed::pause);
        QCOMPARE(asked(), 2);
    }

    void asksMoreAndMoreSeldomWhenItFails()
    {
        std::chrono::milliseconds before{0};
        for (int i = 0; i < 12; ++i)
            m_plane->fail(Endpoint::Health, ApiError::Kind::ServerError);
        m_feed->setWatched(true);
        for (int i = 0; i < 12; ++i) {
            QVERIFY(answered());
            QVERIFY(m_feed->error());
            const auto next = m_clock->untilNext();
            QVERIFY(next >= before && next <= HealthFeed::longestPause);
            before = next;
            m_clock->advance(next);
            QCOMPARE(asked(), i + 2);
        }
        QCOMPARE(before, std::chrono::milliseconds(HealthFeed::longestPause));
        QVERIFY(answered()); // fine again
        QVERIFY(!m_feed->error());
        QCOMPARE(m_clock->untilNext(), std::chrono::milliseconds(HealthFeed::pause));
    }

    void retryAfterIsKept()
    {
        ApiError busy;
        busy.kind = ApiError::Kind::RateLimited;
        busy.httpStatus = 429;
        busy.retryAfter = 45s;
        m_plane->fail(Endpoint::Health, busy);
        m_feed->setWatched(true);
        QVERIFY(answered());
        QCOMPARE(m_clock->untilNext(), std::chrono::milliseconds(45s));
    }

    void whatWasKnownStays()
    {
        m_plane->server.health.providers.push_back({});
        m_plane->server.health.providers[0].provider = ProviderId::of(Provider::Meta);
        m_feed->setWatched(true);
        QVERIFY(answered());
        const QDateTime at = m_feed->readAt();
        m_plane->fail(Endpoint::Health, ApiError::Kind::Dns);
        m_clock->advance(HealthFeed::pause);
        QVERIFY(answered());
        QVERIFY(m_feed->error());
        QVERIFY(m_feed->of(ProviderId::of(Provider::Meta)));
        QVERIFY(!m_feed->of(ProviderId::of(Provider::Ga4)));
        QCOMPARE(m_feed->readAt(), at);
    }

    void aServiceWithoutHealthIsNotAskedAgain()
    {
        m_plane->fail(Endpoint::Health, ApiError::Kind::NotFound);
        m_feed->setWatched(true);
        QVERIFY(answered());
        m_clock->advance(24h);
        QCOMPARE(asked(), 1);
        m_feed->readNow(); // but when somebody does
        QVERIFY(answered());
        QVERIFY(!m_feed->error());
        m_clock->advance(HealthFeed::pause);
        QCOMPARE(asked(), 3);
    }

    void anOlderAnswerIsNoNews()
    {
        HealthSummary newer, older;
        newer.generatedAt = m_clock->now();
        newer.status = HealthStatus::Failing;
        older.generatedAt = m_clock->now().addSecs(-9);
        older.status = HealthStatus::Healthy;
        m_feed->take(newer);
        m_feed->take(older);
        QCOMPARE(m_feed->summary()->status, HealthStatus::Failing);
    }

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeControlPlane> m_plane;
    std::unique_ptr<HealthFeed> m_feed;
    std::unique_ptr<QSignalSpy> m_changes;
    int m_seen = 0;
};

QTEST_GUILESS_MAIN(TestHealthFeed)
#include "tst_healthfeed.moc"
