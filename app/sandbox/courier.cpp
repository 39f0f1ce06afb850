#include "app/sandbox/courier.h"

#include "app/sandbox/testreport.h"
#include "app/sandbox/wirenames.h"
#include "models/forwarding/retrytimes.h"
#include "models/text/reasontext.h"

#include <algorithm>
#include <QRandomGenerator>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;
using Kind = forwarding::AnswerVerdict::Kind;

namespace {

constexpr std::chrono::milliseconds storeTrouble{1'000}; // before the store is asked again
constexpr std::chrono::milliseconds longestSleep{3'600'000}; // a timer counts milliseconds in 31 bits

forwarding::Ruling rulingOf(const Ruled &ruled)
{
    forwarding::Ruling ruling;
    ruling.outcome = forwarding::Outcome::Send;
    ruling.event = ruled.name;
    ruling.canonical = ruled.canonical;
    ruling.providerEvent = ruled.providerEvent;
    ruling.currency = ruled.currency;
    return ruling;
}

/// Why nothing goes out to it now, whatever was decided when the event came.
struct HeldBack {
    DeliveryStatus status;
    QString sentence, code;
};
std::optional<HeldBack> heldBack(const Configured *configured)
{
    if (!configured)
        return HeldBack{DeliveryStatus::Failed, u"The destination was removed before this could be sent."_s, u"destination-removed"_s};
    if (!configured->target.isEnabled())
        return HeldBack{DeliveryStatus::Failed, u"The destination was switched off before this could be sent."_s,
                        u"destination-disabled"_s};
    if (configured->target.isInTestMode())
        return HeldBack{DeliveryStatus::Test, u"Test mode was switched on before this could be sent."_s, u"test-mode"_s};
    return std::nullopt;
}

} // namespace

Courier::Courier(Dispatch dispatch, QString destination, QObject *parent)
    : QObject(parent)
    , m_dispatch(dispatch)
    , m_destination(std::move(destination))
{
}

qint64 Courier::now() const
{
    return m_dispatch.site.clock.now().toMSecsSinceEpoch();
}

void Courier::add(const EventStore::Open &open)
{
    if (open.order != 0) {
        const auto [behind, isFirst] = m_behind.try_emplace(open.order);
        if (!isFirst)
            return behind->second.push_back(open);
        m_orderOf[open.delivery] = open.order;
    }
    enqueue(open.delivery, open.dueMs);
}

/// The next of the same order may go.
void Courier::finished(qint64 delivery)
{
    const auto order = m_orderOf.find(delivery);
    if (order == m_orderOf.end())
        return;
    const auto behind = m_behind.find(order->second);
    m_orderOf.erase(order);
    if (behind->second.empty()) {
        m_behind.erase(behind);
        return;
    }
    const EventStore::Open next = behind->second.front();
    behind->second.erase(behind->second.begin());
    m_orderOf[next.delivery] = next.order;
    enqueue(next.delivery, next.dueMs);
}

void Courier::enqueue(qint64 delivery, qint64 dueMs)
{
    if (const qint64 wait = dueMs - now(); wait <= 0)
        m_ready.push_back(delivery);
    else
        later(delivery, std::chrono::milliseconds(wait));
    if (!m_pumping) {
        m_pumping = true; // once for all that come in this turn
        QMetaObject::invokeMethod(this, &Courier::pump, Qt::QueuedConnection);
    }
}

void Courier::later(qint64 delivery, std::chrono::milliseconds wait)
{
    m_later.emplace(m_dispatch.site.clock.monotonic() + wait, delivery);
}

bool Courier::mayStart() const
{
    if (m_stopped || m_ready.empty() || m_inFlight >= mostInFlight)
        return false;
    if (!m_openUntil)
        return true;
    return m_inFlight == 0 && m_dispatch.site.clock.monotonic() >= *m_openUntil; // one tries whether it is back
}

void Courier::pump()
{
    m_pumping = false;
    while (!m_later.empty() && m_later.begin()->first <= m_dispatch.site.clock.monotonic()) {
        m_ready.push_back(m_later.begin()->second);
        m_later.erase(m_later.begin());
    }
    while (mayStart()) {
        const qint64 next = m_ready.front();
        m_ready.pop_front();
        start(next);
    }
    if (!m_later.empty())
        wakeFor(m_later.begin()->first);
    if (!m_ready.empty() && m_inFlight == 0 && circuitOpen())
        wakeFor(*m_openUntil);
    if (m_inFlight == 0)
        Q_EMIT idle();
}

void Courier::wakeFor(std::chrono::milliseconds due)
{
    const std::chrono::milliseconds present = m_dispatch.site.clock.monotonic();
    due = std::clamp(due, present + std::chrono::milliseconds(1), present + longestSleep);
    if (m_wakeAt && *m_wakeAt <= due)
        return;
    m_wakeAt = due;
    m_dispatch.site.clock.after(due - present, this, [this, due] {
        if (m_wakeAt == due)
            m_wakeAt.reset();
        pump();
    });
}

void Courier::start(qint64 delivery)
{
    const auto loaded = m_dispatch.store.load(delivery);
    if (!loaded || !m_dispatch.roster.current()) // the store is out of order; nothing is lost meanwhile
        return later(delivery, storeTrouble);
    if (!*loaded)
        return finished(delivery);
    const EventStore::Due &due = **loaded;
    const auto parsed = Json::parse(due.body);
    const Json event = parsed ? *parsed : Json();
    const auto configured = m_dispatch.roster.find(m_destination);
    Target gone;
    gone.id = m_destination;
    Attempt attempt{due, due.attempts + 1, DeliveryStatus::Failed, {}, {}, {}, {}, {}, 0, -1, 0};
    if (const auto held = heldBack(configured.get())) {
        attempt.status = held->status;
        attempt.error = attempt.reason = held->sentence;
        attempt.reasonCode = held->code;
        return settle(configured ? configured->target : gone, due, event, attempt, DeliveryState::Dead);
    }
    const Target &target = configured->target;
    forwarding::SendContext context;
    context.id = due.eventId.toStdString();
    context.nowMs = now();
    context.receivedMs = due.receivedMs;
    if (target.provider)
        context.endpoint =
            m_dispatch.site.destinations.endpointOf(target.provider->provider.kind).toString().toStdString();
    const auto encoded = target.encode(event, rulingOf(due.ruled), context);
    attempt.foreseen = foreseen(*configured, due, event, m_dispatch.site.repository.identity().currency, encoded);
    if (!encoded.ok()) {
        if (const forwarding::Finding *obstacle = encoded.obstacle()) {
            const ReasonText reason = reasonText(*obstacle, target.name);
            attempt.error = attempt.reason = reason.sentence;
            attempt.reasonCode = reason.code;
        }
        return settle(target, due, event, attempt, DeliveryState::Dead);
    }
    Sender::Setup setup;
    setup.destination = m_destination;
    setup.purpose = target.purpose();
    setup.timeout = target.timeout();
    setup.testId = due.testId;
    setup.event = QString::fromStdString(due.ruled.canonical);
    ++m_inFlight;
    m_dispatch.site.sender.send(target.filledIn(*encoded.request), setup,
                                [this, guard = QPointer<Courier>(this), due, event, configured,
                                 foreseen = attempt.foreseen](const Sent &outcome) {
                                    if (guard)
                                        sent(due, event, configured, foreseen, outcome);
                                });
}

void Courier::sent(const EventStore::Due &due, const Json &event, const std::shared_ptr<const Configured> &configured,
                   const Foreseen &foreseen, const Sent &sent)
{
    --m_inFlight;
    const Target &target = configured->target;
    const forwarding::AnswerVerdict verdict = forwarding::classify(target.destination(), sent.answer, now());
    Attempt attempt{due, due.attempts + 1, DeliveryStatus::Delivered, {}, {}, {}, foreseen,
                    TestReport::shownResponse(sent.answer, target), sent.answer.status, sent.elapsed.count(), 0};
    noteOutcome(verdict.kind == Kind::Retry);
    if (verdict.kind == Kind::Delivered || verdict.kind == Kind::DeliveredWithWarnings) {
        settle(target, due, event, attempt, DeliveryState::Done);
        return pump();
    }
    const ReasonText reason = reasonText(verdict, target.name);
    attempt.error = sent.answer.trouble == forwarding::Answer::Trouble::Forbidden
                        ? QString::fromStdString(sent.answer.detail)
                        : reason.sentence;
    attempt.reason = attempt.error;
    attempt.reasonCode = reason.code;
    attempt.status = DeliveryStatus::Failed;
    DeliveryState state = DeliveryState::Dead;
    if (verdict.kind == Kind::Retry) {
        const RetryPolicy policy = target.webhook ? target.webhook->retry : RetryPolicy();
        const auto delay = forwarding::nextDelay(policy, attempt.number, verdict.retryAfter, QRandomGenerator::global()->generateDouble());
        if (delay) {
            attempt.status = DeliveryStatus::Retrying;
            attempt.nextMs = now() + delay->count();
            state = DeliveryState::Pending;
        } else {
            attempt.reason = u"attempts exhausted"_s; // these words: contract, section 10
        }
    }
    settle(target, due, event, attempt, state);
    if (verdict.disablesDestination)
        disable(*configured);
    pump();
}

void Courier::settle(const Target &target, const EventStore::Due &due, const Json &event, Attempt attempt, DeliveryState state)
{
    const LogRow row = attemptRow(target, event, attempt, now());
    write(due.delivery, state, attempt.number, attempt.nextMs, attempt.error, row);
}

/// Until it is on disk. Only then is it tried again: an attempt that nobody knows of would be made twice.
void Courier::write(qint64 delivery, DeliveryState state, int attempts, qint64 dueMs, const QString &error, const LogRow &row)
{
    m_dispatch.commits.add(
        [=, this]() -> Result<Done, StoreProblem> {
            if (auto updated = m_dispatch.store.update(delivery, state, attempts, dueMs, error); !updated)
                return updated;
            return m_dispatch.store.append(row);
        },
        [=, this, guard = QPointer<Courier>(this)](const Result<Done, StoreProblem> &outcome) {
            if (!guard)
                return;
            if (!outcome)
                m_dispatch.site.clock.after(storeTrouble, this, [=, this] { write(delivery, state, attempts, dueMs, error, row); });
            else if (state == DeliveryState::Pending)
                enqueue(delivery, dueMs);
            else
                finished(delivery);
        },
        GroupCommit::later);
}

/// Failures in a row open the circuit; the first success closes it.
void Courier::noteOutcome(bool retryable)
{
    if (!retryable) {
        m_failures = 0;
        m_openUntil.reset();
        return;
    }
    if (++m_failures < failuresThatOpen)
        return;
    m_openUntil = m_dispatch.site.clock.monotonic() + openTime;
}

void Courier::tryNow()
{
    if (circuitOpen())
        m_openUntil = m_dispatch.site.clock.monotonic();
}

/// The receiver said "gone": it is switched off, and says so in its record (contract, section 7). Not when the record names
/// another address by now: that one did not say it.
void Courier::disable(const Configured &configured)
{
    Repository &repository = m_dispatch.site.repository;
    const auto stored = repository.find(RecordKind::Webhook, configured.target.id);
    if (!stored || !*stored)
        return;
    Json document = (*stored)->document;
    if (webhookTarget(configured.target.id, document).webhook->url != configured.target.webhook->url)
        return;
    document.set(wire::enabled, Json(false));
    document.set(wire::disabledReason, Json(u"The receiver answered 410 Gone."_s));
    // When it cannot be written the next 410 comes here again.
    [[maybe_unused]] const auto saved =
        repository.save(RecordKind::Webhook, configured.target.id, document, m_dispatch.site.clock.now());
}

} // namespace selwise::sandbox
