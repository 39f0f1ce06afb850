#include "models/forwarding/retrytimes.h"

#include <QTest>

using namespace selwise;
using namespace selwise::forwarding;
using namespace std::chrono_literals;

/// When a failed delivery is tried again: the policy, its jitter, what the destination asks for, and the cap.
class TestRetryTimes : public QObject {
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

    /// What is drawn is what is done: each attempt after the sum of the delays before it.
    void times()
    {
        const std::vector<RetryTime> times = retryTimes({5, 5, Backoff::Exponential, 3600, 10}, 20);
        QCOMPARE(times.size(), std::size_t(5));
        QList<int> after, earliest, latest;
        for (const RetryTime &time : times) {
            after << int(time.after.count());
            earliest << int(time.earliest.count());
            latest << int(time.latest.count());
        }
        QCOMPARE(after, QList<int>({0, 5000, 15000, 35000, 75000}));
        QCOMPARE(earliest, QList<int>({0, 3750, 11250, 26250, 56250}));
        QCOMPARE(latest, QList<int>({0, 6250, 18750, 43750, 93750}));
        QCOMPARE(times.back().wait, std::chrono::milliseconds(40s));
        QCOMPARE(times.back().attempt, 5);
    }

    /// The longest wait caps the jitter, too.
    void capped()
    {
        const std::vector<RetryTime> times = retryTimes({3, 60, Backoff::Fixed, 60, 10}, 20);
        QCOMPARE(times[1].earliest, std::chrono::milliseconds(45s));
        QCOMPARE(times[1].latest, std::chrono::milliseconds(60s));
    }

    void neverMoreThanAsked()
    {
        QCOMPARE(retryTimes({2000000000, 2000000000, Backoff::Exponential, 2000000000, 10}, 8).size(), std::size_t(8));
        for (const int attempts : {1, 0, -3})
            QCOMPARE(retryTimes({attempts, 5, Backoff::Exponential, 60, 10}, 8).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestRetryTimes)
#include "tst_retrytimes.moc"
