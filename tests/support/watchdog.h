#pragma once

#include "tests/support/cputime.h"

#include <QElapsedTimer>
#include <QStringList>
#include <QTest>
#include <QTestEventLoop>
#include <QTimer>
#include <algorithm>
#include <functional>

namespace selwise::test {

/// Watches the GUI thread while something is done: how long its event loop was kept from a timer of 2 ms. What
/// is enforced is the processor time of the thread, which other programs on the machine do not change; the time by the
/// clock is printed beside it.
class Watchdog : public QObject {
public:
#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__)
    static constexpr double stallMs = 50;
#else
    static constexpr double stallMs = 250; ///< compiled without optimisation, or watched over
#endif

    Watchdog()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] { beat(); });
    }

    /// Runs this, and the event loop until `ended` is true and what was posted is done; false after `patience` ms.
    bool during(const QString &what, const std::function<void()> &run, const std::function<bool()> &ended, int patience = 60'000)
    {
        m_worst = m_worstWall = 0;
        m_ended = ended;
        m_turns = 0;
        QElapsedTimer all;
        all.start();
        m_wall.start();
        m_since = threadMs();
        m_beat.start(2);
        run();
        look();
        QTestEventLoop loop;
        m_loop = &loop;
        loop.enterLoopMSecs(patience);
        m_loop = nullptr;
        m_beat.stop();
        qInfo("%-34s longest stall %6.1f ms (%6.1f by the clock), whole %8.1f ms", qPrintable(what), m_worst, m_worstWall, double(all.nsecsElapsed()) / 1e6);
        if (m_worst > stallMs)
            m_failures << QStringLiteral("%1: %2 ms").arg(what).arg(m_worst);
        return !loop.timeout();
    }
    bool during(const QString &what, const std::function<void()> &run)
    {
        return during(what, run, [] { return true; });
    }
    QString failures() const { return m_failures.join(u'\n'); }

private:
    void beat()
    {
        constexpr int turns = 20; // for what was posted
        look();
        if (m_turns > 0 || m_ended())
            ++m_turns;
        if (m_turns > turns && m_loop)
            m_loop->exitLoop();
    }
    void look()
    {
        const double now = threadMs();
        m_worst = std::max(m_worst, now - m_since);
        m_worstWall = std::max(m_worstWall, double(m_wall.nsecsElapsed()) / 1e6);
        m_since = now;
        m_wall.start();
    }

    QTimer m_beat;
    QElapsedTimer m_wall;
    double m_since = 0, m_worst = 0, m_worstWall = 0;
    QStringList m_failures;
    std::function<bool()> m_ended;
    QTestEventLoop *m_loop = nullptr;
    int m_turns = 0;
};

} // namespace selwise::test
