#include "app/sandbox/latencybuckets.h"
#include "app/sandbox/retryschedule.h"

#include <QTest>

using namespace selwise;
using namespace selwise::sandbox;
using namespace std::chrono_literals;

/// When a failed delivery is tried again: the policy, its jitter, what the destination asks for, and the cap.
class TestRetrySchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schedules_data()
    {
        QTest::addColumn<int>("backoff");
        QTest::addColumn<QList<int>>("seconds"); // without jitter, per failed attempt
        QTest::newRow("exponential") << int(Backoff::Exponential) << QList<int>{5, 10, 20, 40, 60, 60};
        QTest::newRow("linear") << int(Backoff::Linear) << QList<int>{5, 10, 15, 20, 25, 30};
        QTest::newRow("fixed") << int(Backoff::Fixed) << QList<int>{5, 5, 5, 5, 5, 5};
        QTest::newRow("an unknown word") << int(Backoff::Unknown) << QList<int>{5, 10, 20, 40, 60, 60};
    }
    void schedules()
    {
        QFETCH(int, backoff);
        QFETCH(QList<int>, seconds);
        const RetryPolicy policy{7, 5, Backoff(backoff), 60, 10};
        for (int attempt = 1; attempt < 7; ++attempt) {
            const auto usual = std::chrono::milliseconds(seconds[attempt - 1] * 1000);
            QCOMPARE(nextDelay(policy, attempt, {}, 0.5).value(), usual);
            // A quarter less to a quarter more, and never past the longest.
            QCOMPARE(nextDelay(policy, attempt, {}, 0.0).value(), usual * 3 / 4);
            QCOMPARE(nextDelay(policy, attempt, {}, 0.999999).value() <= std::min<std::chrono::milliseconds>(usual * 5 / 4, 60s), true);
        }
        QVERIFY(!nextDelay(policy, 7, {}, 0.5));
        QVERIFY(!nextDelay(policy, 8, 1s, 0.5));
    }

    void retryAfter()
    {
        const RetryPolicy policy; // 5 attempts, 5 s, exponential, 3600 s
        QCOMPARE(nextDelay(policy, 1, 30s, 0.5).value(), std::chrono::milliseconds(30s)); // the longer of both
        QCOMPARE(nextDelay(policy, 1, 1s, 0.5).value(), std::chrono::milliseconds(5s));
        QCOMPARE(nextDelay(policy, 1, 86400s, 0.5).value(), std::chrono::milliseconds(3600s)); // capped
        QCOMPARE(nextDelay(policy, 1, -5s, 0.5).value(), std::chrono::milliseconds(5s));
        QVERIFY(!nextDelay(policy, 5, 30s, 0.5)); // and it buys no further attempt
    }

    void oddPolicies()
    {
        QVERIFY(!nextDelay({1, 5, Backoff::Exponential, 60, 10}, 1, {}, 0.5));
        QCOMPARE(nextDelay({9, 0, Backoff::Exponential, 60, 10}, 8, {}, 0.5).value(), std::chrono::milliseconds(0));
        QCOMPARE(nextDelay({9, 5, Backoff::Exponential, 0, 10}, 1, 30s, 0.5).value(), std::chrono::milliseconds(0));
        QCOMPARE(nextDelay({2000000, 5, Backoff::Exponential, 3600, 10}, 1999999, {}, 0.5).value(), std::chrono::milliseconds(3600s));
        QCOMPARE(nextDelay({2000000000, 2000000000, Backoff::Linear, 10, 10}, 1999999, {}, 0.5).value(), std::chrono::milliseconds(10s));
    }

    /// A percentile read from the buckets is at most a twentieth off, and they keep their order.
    void latencies()
    {
        for (qint64 ms = 0; ms < 200'000; ms += 1 + ms / 40) {
            const double read = latencyOf(latencyBucket(ms));
            QVERIFY2(read >= double(ms) * 0.99 && read <= double(ms) * 1.06 + 1, QByteArray::number(ms).constData());
            QVERIFY(latencyBucket(ms) <= latencyBucket(ms + 1));
        }
        QCOMPARE(latencyOf(latencyBucket(-5)), 0.0);
        QVERIFY(latencyBucket(std::numeric_limits<qint64>::max()) <= 300);
    }
};

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
