#pragma once

#include "app/sandbox/dispatcher.h"
#include "app/sandbox/shop.h"

namespace selwise::sandbox {

/// Keeps the demo shop alive: every second what its visitors did in it is taken in and delivered like anybody's events.
/// What it missed before it was started, thirty days at most, or while the computer slept, is written as History first.
class Traffic : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 historyDays = 30;
    static constexpr double sessionsAnHour = 6;

    Traffic(Site &site, Dispatcher &dispatcher, quint32 seed, double sessions = sessionsAnHour);
    void start();
    void stop() { m_stopped = true; }

Q_SIGNALS:
    void upToDate(); ///< the history is written

private:
    void writeHistory(qint64 fromMs);
    void writeWhole(qint64 fromMs, qint64 toMs);
    void tick();
    void next();
    qint64 now() const { return m_site.clock.now().toMSecsSinceEpoch(); }

    Site &m_site;
    Dispatcher &m_dispatcher;
    Shop m_shop;
    qint64 m_doneMs = 0;      ///< what visitors did up to then is taken in
    qint64 m_hourMs = -1;     ///< whose events are held
    std::vector<Shop::Event> m_events;
    bool m_stopped = false;
};

} // namespace selwise::sandbox
