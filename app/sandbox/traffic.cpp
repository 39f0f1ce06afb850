#include "app/sandbox/traffic.h"

#include "app/sandbox/history.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

namespace {
constexpr std::chrono::milliseconds step{1'000};
constexpr qint64 mostMissed = 600'000; // longer than that, and the computer slept: nobody saw it
constexpr std::size_t mostAtOnce = 1'000;
} // namespace

Traffic::Traffic(Site &site, Dispatcher &dispatcher, quint32 seed, double sessions)
    : m_site(site)
    , m_dispatcher(dispatcher)
    , m_shop(seed, sessions)
{
}

void Traffic::start()
{
    const auto until = m_site.repository.note(History::note());
    const qint64 earliest = now() - historyDays * 24 * hourMs;
    // What cannot be read cannot be written either: no visitors then.
    if (until)
        writeHistory(std::max(earliest, until->toLongLong()));
}

void Traffic::writeHistory(qint64 fromMs)
{
    m_doneMs = now() - 1;
    const qint64 toMs = now(), lastDay = toMs - 24 * hourMs;
    if (fromMs >= lastDay)
        return writeWhole(std::min(fromMs, toMs), toMs);
    // What somebody looks at first is there first.
    auto *ahead = new History(m_site, m_dispatcher, m_shop, lastDay, toMs, History::Part::Ahead, this);
    connect(ahead, &History::finished, this, [this, fromMs, toMs] { writeWhole(fromMs, toMs); });
    ahead->start();
}

void Traffic::writeWhole(qint64 fromMs, qint64 toMs)
{
    auto *history = new History(m_site, m_dispatcher, m_shop, fromMs, toMs, History::Part::Whole, this);
    connect(history, &History::finished, this, [this] {
        Q_EMIT upToDate();
        next();
    });
    history->start();
}

void Traffic::next()
{
    if (!m_stopped)
        m_site.clock.after(step, this, [this] { tick(); });
}

void Traffic::tick()
{
    const qint64 time = now();
    if (m_stopped)
        return;
    if (time - m_doneMs > mostMissed)
        return writeHistory(m_doneMs + 1);
    const qint64 hour = time - time % hourMs;
    if (hour != m_hourMs) {
        m_hourMs = hour;
        m_events = m_shop.hour(hour - hourMs); // a visit lasts past its hour
        for (Shop::Event &event : m_shop.hour(hour))
            m_events.push_back(std::move(event));
        // From here on is asked for again after a restart; what is there already is known by its id.
        m_dispatcher.commits().add([&repository = m_site.repository, hour] { return repository.setNote(History::note(), QString::number(hour)); },
                                   [](const auto &) {});
    }
    std::vector<IncomingEvent> due;
    for (const Shop::Event &event : m_events) {
        if (event.timeMs > m_doneMs && event.timeMs <= time && due.size() < mostAtOnce)
            due.push_back({event.id, event.event.find(wire::event)->toQString(), QByteArray(), event.event});
    }
    m_doneMs = std::max(m_doneMs, time); // of a clock that was set back
    if (!due.empty())
        m_dispatcher.take(std::move(due), [](const auto &) {}); // what cannot be stored was no visit
    next();
}

} // namespace selwise::sandbox
