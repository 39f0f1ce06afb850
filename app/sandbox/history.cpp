#include "app/sandbox/history.h"

#include "app/sandbox/testreport.h"
#include "models/forwarding/retrytimes.h"
#include "models/text/reasontext.h"

#include <QElapsedTimer>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using forwarding::Outcome;

History::History(Site &site, Dispatcher &dispatcher, const Shop &shop, qint64 fromMs, qint64 toMs, Part part, QObject *parent)
    : QObject(parent)
    , m_site(site)
    , m_dispatcher(dispatcher)
    , m_shop(shop)
    , m_incidents(toMs)
    , m_fromMs(fromMs)
    , m_toMs(toMs)
    , m_part(part)
    , m_hourMs(fromMs - fromMs % hourMs - hourMs) // a visit lasts past its hour
{
}

QString History::note()
{
    return u"shopUntil"_s;
}

void History::writeNext()
{
    const QPointer<History> guard(this);
    m_dispatcher.commits().add([this, guard] { return guard ? writeSlice() : Written(Done{}); },
                               [this, guard](const Written &written) {
                                   if (!guard)
                                       return;
                                   if (written && m_hourMs < m_toMs)
                                       return m_site.clock.after(pause, this, [this] { writeNext(); });
                                   deleteLater();
                                   Q_EMIT finished(written.ok());
                               });
}

/// Inside the transaction. When that fails afterwards this object has no further use.
History::Written History::writeSlice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (m_hourMs < m_toMs && elapsed.elapsed() < slice.count()) {
        if (!std::exchange(m_hourRead, true)) {
            m_events = m_shop.hour(m_hourMs);
            m_position = 0;
        } else if (m_position == m_events.size()) {
            m_hourMs += hourMs;
            m_hourRead = false;
        } else {
            const Shop::Event &event = m_events[m_position++];
            if (event.timeMs < m_fromMs || event.timeMs >= m_toMs)
                continue;
            if (auto written = writeEvent(event); !written)
                return written;
        }
    }
    return m_part == Part::Ahead ? Written(Done{}) : m_site.repository.setNote(note(), QString::number(std::min(m_hourMs, m_toMs)));
}

History::Written History::writeEvent(const Shop::Event &event)
{
    const auto roster = m_dispatcher.roster().current();
    if (!roster)
        return Failure{roster.error()};
    const QByteArray body = event.event.toBytes();
    const auto number = m_dispatcher.store().insert({event.id, event.timeMs, {}, body});
    if (!number)
        return Failure{number.error()};
    if (!*number)
        return Done{};
    const forwarding::Site site{m_site.repository.identity().currency.toStdString()};
    for (const auto &configured : *roster) {
        const forwarding::Ruling ruling = configured->compiled.rule(event.event, site);
        if (ruling.outcome == Outcome::Send) {
            if (auto written = writeCourse(*configured, event, **number, body, ruling); !written)
                return written;
        } else if (ruling.outcome != Outcome::Disabled) {
            const auto decision = configured->compiled.decide(event.event, site);
            const auto row = gateRow(*configured, decision, event.event, event.id, event.timeMs);
            if (row) {
                if (auto appended = m_dispatcher.store().appendPast(*row); !appended)
                    return appended;
            }
        }
    }
    return Done{};
}

/// One event at one destination, from the first attempt to the last.
History::Written History::writeCourse(const Configured &configured, const Shop::Event &event, qint64 number,
                                      const QByteArray &body, const forwarding::Ruling &ruling)
{
    const Target &target = configured.target;
    const RetryPolicy policy = target.webhook ? target.webhook->retry : RetryPolicy();
    const Incidents::Course course = m_incidents.of(target, event.id, event.timeMs, policy.maxAttempts);
    const int attempts = course.failures + (course.delivered ? 1 : 0);
    const NewDelivery delivery{target.id, ruledBy(ruling, configured.revision), false};
    std::vector<LogRow> rows;
    QString error;
    EventStore::Due due{0, 0, false, delivery.ruled, event.id, event.timeMs, {}, body};
    qint64 time = event.timeMs;
    for (int attemptNumber = 1; attemptNumber <= attempts; ++attemptNumber) {
        Attempt attempt{due, attemptNumber, DeliveryStatus::Delivered, {}, {}, {}, {}, {}, 0, 0, 0};
        attempt.durationMs = Incidents::durationMs(target, event.id, attemptNumber);
        time = std::min(time + attempt.durationMs, m_toMs - 1);
        qint64 wait = 0;
        if (attemptNumber <= course.failures) {
            describe(attempt, configured, event, ruling, course.answer, time);
            error = attempt.error;
            const bool last = attemptNumber == attempts;
            const auto delay = forwarding::nextDelay(policy, attemptNumber, std::nullopt, 0.5);
            wait = last || !delay ? 0 : delay->count();
            attempt.status = last ? DeliveryStatus::Failed : DeliveryStatus::Retrying;
            attempt.nextMs = last ? 0 : time + wait;
            if (last && attemptNumber == policy.maxAttempts)
                attempt.reason = u"attempts exhausted"_s;
        } else {
            attempt.httpStatus = target.destination() == forwarding::Destination::Ga4 ? 204 : 200;
        }
        rows.push_back(attemptRow(target, event.event, attempt, time));
        time += wait;
    }
    const DeliveryState state = course.delivered ? DeliveryState::Done : DeliveryState::Dead;
    const auto inserted = m_dispatcher.store().insertPast(number, delivery, state, attempts, course.delivered ? QString() : error);
    if (!inserted)
        return Failure{inserted.error()};
    for (const LogRow &row : rows) {
        if (auto appended = m_dispatcher.store().appendPast(row); !appended)
            return appended;
    }
    return Done{};
}

/// A failed attempt: request and answer are there to be looked at.
void History::describe(Attempt &attempt, const Configured &configured, const Shop::Event &event,
                       const forwarding::Ruling &ruling, const forwarding::Answer &answer, qint64 timeMs) const
{
    const Target &target = configured.target;
    const ReasonText reason = reasonText(forwarding::classify(target.destination(), answer, timeMs), target.name);
    attempt.error = attempt.reason = reason.sentence;
    attempt.reasonCode = reason.code;
    attempt.httpStatus = answer.status;
    forwarding::SendContext context;
    context.id = event.id.toStdString();
    context.nowMs = timeMs;
    context.receivedMs = event.timeMs;
    if (target.provider)
        context.endpoint = m_site.destinations.endpointOf(target.provider->provider.kind).toString().toStdString();
    attempt.foreseen = foreseen(configured, attempt.due, event.event, m_site.repository.identity().currency,
                                target.encode(event.event, ruling, context));
    attempt.response = TestReport::shownResponse(answer, target);
}

} // namespace selwise::sandbox
