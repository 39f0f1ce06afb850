#pragma once

#include "models/ports/clock.h"

#include <algorithm>
#include <QDateTime>
#include <QMetaObject>
#include <QPointer>
#include <vector>

namespace selwise {

/// Time that stands still until a test moves it. For one thread; callbacks to receivers of another are queued there.
class FakeClock final : public Clock {
public:
    QDateTime now() const override { return m_start.addMSecs(m_passed.count()); }
    std::chrono::milliseconds monotonic() const override { return m_passed; }
    void after(std::chrono::milliseconds delay, QObject *receiver, std::function<void()> f) override
    {
        m_timers.push_back({m_passed + delay, receiver, std::move(f)});
    }

    /// Moves on, calling what becomes due in its order, at its time.
    void advance(std::chrono::milliseconds by)
    {
        const std::chrono::milliseconds until = m_passed + by;
        for (;;) {
            const auto due = std::min_element(m_timers.begin(), m_timers.end(),
                                              [](const Timer &a, const Timer &b) { return a.due < b.due; });
            if (due == m_timers.end() || due->due > until)
                break;
            const Timer timer = std::move(*due);
            m_timers.erase(due);
            m_passed = std::max(m_passed, timer.due);
            if (timer.receiver)
                QMetaObject::invokeMethod(timer.receiver, timer.f);
        }
        m_passed = until;
    }
    /// The wall clock is set; what waits goes on waiting as long as it would have.
    void jump(std::chrono::milliseconds by) { m_start = m_start.addMSecs(by.count()); }
    /// Calls what is due next, if anything, without time passing for anybody else.
    void step()
    {
        const auto due = std::min_element(m_timers.begin(), m_timers.end(),
                                          [](const Timer &a, const Timer &b) { return a.due < b.due; });
        if (due == m_timers.end())
            return;
        const Timer timer = std::move(*due);
        m_timers.erase(due);
        if (timer.receiver)
            QMetaObject::invokeMethod(timer.receiver, timer.f);
    }
    int waiting() const { return int(m_timers.size()); } ///< timers not yet due
    /// How long until the next one is due; zero when there is none.
    std::chrono::milliseconds untilNext() const
    {
        std::chrono::milliseconds least{0};
        for (const Timer &timer : m_timers)
            least = least.count() == 0 ? timer.due - m_passed : std::min(least, timer.due - m_passed);
        return least;
    }

private:
    struct Timer {
        std::chrono::milliseconds due;
        QPointer<QObject> receiver;
        std::function<void()> f;
    };
    QDateTime m_start = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    std::chrono::milliseconds m_passed{0};
    std::vector<Timer> m_timers;
};

} // namespace selwise
