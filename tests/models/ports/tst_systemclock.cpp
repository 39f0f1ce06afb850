#include "models/ports/systemclock.h"

#include <QTest>

using namespace selwise;
using namespace std::chrono_literals;

/// The real one: what waits for a time is never called before it.
class TestSystemClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isNeverEarly()
    {
        SystemClock clock;
        constexpr int timers = 100;
        int called = 0;
        std::chrono::milliseconds earliest = 1h;
        const auto begin = clock.monotonic();
        for (int i = 0; i < timers; ++i) {
            const std::chrono::milliseconds delay = 2'000ms + i * 3ms; // from two seconds on timers are coarse unless told otherwise
            clock.after(delay, this, [&, delay] {
                earliest = std::min(earliest, clock.monotonic() - begin - delay);
                ++called;
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(called, timers, 30'000);
        QVERIFY2(earliest >= 0ms, qPrintable(QString::number(earliest.count())));
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
