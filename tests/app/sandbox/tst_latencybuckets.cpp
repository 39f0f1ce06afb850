#include "app/sandbox/latencybuckets.h"

#include <QTest>
#include <limits>

using namespace selwise::sandbox;

class TestLatencyBuckets : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestLatencyBuckets)
#include "tst_latencybuckets.moc"
