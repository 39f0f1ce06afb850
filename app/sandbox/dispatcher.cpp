#include "app/sandbox/dispatcher.h"

#include <algorithm>

namespace selwise::sandbox {

using forwarding::Outcome;

/// What is to be written of one request's events, and what came of it.
struct Dispatcher::Plan {
    struct Event {
        EventStore::NewEvent stored;
        std::size_t order = 0;
        std::vector<NewDelivery> deliveries;
        std::vector<LogRow> rows;
    };
    std::vector<Event> events;
    Taken taken;
    std::vector<EventStore::Open> open;
};

Ruled ruledBy(const forwarding::Ruling &ruling, qint64 revision)
{
    return {std::string(ruling.event), std::string(ruling.canonical), std::string(ruling.providerEvent),
            std::string(ruling.currency), revision};
}

Dispatcher::Dispatcher(Site &site)
    : m_site(site)
    , m_store(site.repository.connection())
    , m_roster(site.repository)
    , m_commits(site.repository.connection(), m_store)
{
}

Dispatcher::~Dispatcher()
{
    m_commits.flush();
}

Result<Done, StoreProblem> Dispatcher::resume()
{
    const auto pending = m_store.pending();
    if (!pending)
        return Failure{pending.error()};
    const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
    for (EventStore::Open open : *pending) {
        // A clock that was far ahead when this was written is no reason to wait for it.
        open.dueMs = std::min(open.dueMs, now + longestPlanned(open.destination).count());
        courier(open.destination).add(open);
    }
    return Done{};
}

/// How far ahead a delivery can have been put off: by its policy, or as the last of a slow replay.
std::chrono::milliseconds Dispatcher::longestPlanned(const QString &destination)
{
    constexpr std::chrono::seconds slowestReplay{10'000}; // ReplayOrder::most, one a second
    const auto configured = m_roster.find(destination);
    const RetryPolicy policy = configured && configured->target.webhook ? configured->target.webhook->retry : RetryPolicy();
    return std::max(slowestReplay, std::chrono::seconds(policy.maxDelaySeconds));
}

Courier &Dispatcher::courier(const QString &destination)
{
    Courier *&courier = m_couriers[destination];
    if (!courier) {
        courier = new Courier({m_site, m_roster, m_store, m_commits}, destination, this);
        connect(courier, &Courier::idle, this, [this] {
            if (m_draining && isDrained())
                Q_EMIT drained();
        });
    }
    return *courier;
}

bool Dispatcher::circuitOpen(const QString &destination) const
{
    const auto found = m_couriers.find(destination);
    return found != m_couriers.end() && found->second->circuitOpen();
}

/// What each destination does with each event, as it is configured now.
Result<std::shared_ptr<Dispatcher::Plan>, StoreProblem> Dispatcher::plan(std::vector<IncomingEvent> events)
{
    const auto roster = m_roster.current();
    if (!roster)
        return Failure{roster.error()};
    const forwarding::Site site{m_site.repository.identity().currency.toStdString()};
    const qint64 now = m_site.clock.now().toMSecsSinceEpoch();
    auto plan = std::make_shared<Plan>();
    for (IncomingEvent &event : events) {
        Plan::Event planned;
        planned.stored.id = event.id.isEmpty() ? m_ids.next(now) : event.id;
        planned.stored.receivedMs = now;
        planned.stored.testId = event.testId;
        for (const auto &configured : *roster) {
            const forwarding::Ruling ruling = configured->compiled.rule(event.event, site);
            if (ruling.outcome == Outcome::Send) {
                planned.deliveries.push_back({configured->target.id, ruledBy(ruling, configured->revision), false});
            } else if (ruling.outcome != Outcome::Disabled) {
                const auto decision = configured->compiled.decide(event.event, site);
                if (auto row = gateRow(*configured, decision, event.event, planned.stored.id, now))
                    planned.rows.push_back(std::move(*row));
            }
        }
        planned.stored.body = event.event.toBytes();
        planned.order = EventStore::orderOf(event.event);
        plan->taken.ids += planned.stored.id;
        plan->events.push_back(std::move(planned));
    }
    return plan;
}

/// Inside the transaction.
Result<Done, StoreProblem> Dispatcher::write(Plan &plan)
{
    for (const Plan::Event &event : plan.events) {
        const auto number = m_store.insert(event.stored);
        if (!number)
            return Failure{number.error()};
        plan.taken.seen += !number->has_value();
        if (!*number)
            continue;
        for (const NewDelivery &delivery : event.deliveries) {
            const auto inserted = m_store.insert(**number, delivery, event.stored.receivedMs);
            if (!inserted)
                return Failure{inserted.error()};
            plan.open.push_back({*inserted, delivery.destination, event.stored.receivedMs, event.order});
        }
        for (const LogRow &row : event.rows) {
            if (auto appended = m_store.append(row); !appended)
                return appended;
        }
    }
    return Done{};
}

void Dispatcher::take(std::vector<IncomingEvent> events, OnDisk done)
{
    const auto planned = plan(std::move(events));
    if (!planned)
        return done(Failure{planned.error()});
    m_commits.add([this, plan = *planned] { return write(*plan); },
                  [this, plan = *planned, done = std::move(done)](const Result<Done, StoreProblem> &outcome) {
                      if (!outcome)
                          return done(Failure{outcome.error()});
                      for (const EventStore::Open &open : plan->open)
                          courier(open.destination).add(open);
                      done(plan->taken);
                  });
}

void Dispatcher::drain()
{
    m_draining = true;
    for (const auto &[destination, courier] : m_couriers)
        courier->stop();
    m_commits.flush();
    if (isDrained())
        QMetaObject::invokeMethod(this, &Dispatcher::drained, Qt::QueuedConnection);
}

bool Dispatcher::isDrained() const
{
    return std::all_of(m_couriers.begin(), m_couriers.end(), [](const auto &entry) { return entry.second->inFlight() == 0; });
}

} // namespace selwise::sandbox
