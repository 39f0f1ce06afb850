#include "models/ports/systemclock.h"

#include <QTest>

using namespace selwise;
using namespace std::chrono_literals;

class TestSystemClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Who waits until something is due must find it due. Long enough, and not together, for timers that may be early to be so.
    void neverCallsTooEarly()
    {
        constexpr int timers = 40;
        SystemClock clock;
        int over = 0;
        std::vector<std::chrono::milliseconds> early;
        for (int i = 0; i < timers; ++i) {
            const std::chrono::milliseconds delay = 2000ms + i * 13ms, due = clock.monotonic() + delay;
            clock.after(delay, this, [&, due] {
                ++over;
                if (clock.monotonic() < due)
                    early.push_back(due - clock.monotonic());
            });
        }
        QTRY_COMPARE(over, timers);
        QVERIFY2(early.empty(), qPrintable(QStringLiteral("%1 of %2 were early").arg(early.size()).arg(timers)));
    }

    void neverCallsForTheDead()
    {
        SystemClock clock;
        int calls = 0;
        auto gone = std::make_unique<QObject>();
        clock.after(1ms, gone.get(), [&] { calls += 10; });
        clock.after(2ms, this, [&] { ++calls; });
        gone.reset();
        QTRY_COMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(TestSystemClock)
#include "tst_systemclock.moc"
