#include "app/net/retryingtransport.h"

#include "app/http/pending.h"
#include "models/ports/clock.h"

#include <algorithm>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;
using Outcome = Result<HttpResponse, ApiError>;

} // namespace

struct RetryingTransport::Call {
    enum class Stage { Queued, Running, Waiting };
    HttpRequest request;
    Pending<HttpResponse> pending;
    std::chrono::milliseconds began{0};
    Stage stage = Stage::Queued;
    bool mayHaveHappened = false; ///< an earlier try
    QFuture<Outcome> current;
};

RetryingTransport::RetryingTransport(Transport &next, Clock &clock, QObject *parent)
    : RetryingTransport(next, clock, Options(), parent)
{
}

RetryingTransport::RetryingTransport(Transport &next, Clock &clock, Options options, QObject *parent)
    : QObject(parent), m_next(next), m_clock(clock), m_options(std::move(options))
{
}

RetryingTransport::~RetryingTransport()
{
    for (const CallPtr &call : std::set<CallPtr>(m_calls)) {
        const bool write = call->request.method != "GET" && call->request.method != "HEAD";
        if (call->stage == Call::Stage::Running && write)
            call->mayHaveHappened = true;
        call->current.cancel();
        giveUp(call, Kind::Cancelled);
    }
}

QFuture<Outcome> RetryingTransport::send(const HttpRequest &request)
{
    const CallPtr call = std::make_shared<Call>();
    call->request = request;
    call->request.attempt = 0;
    if (call->request.requestId.isEmpty())
        call->request.requestId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    call->began = m_clock.monotonic();
    whenCancelled(call->pending, this, [this, weak = std::weak_ptr<Call>(call)] {
        if (const CallPtr cancelled = weak.lock())
            cancel(cancelled);
    });
    m_calls.insert(call);
    m_queue.push_back(call);
    if (!m_online)
        holdOffline(call);
    pump();
    return call->pending.future();
}

void RetryingTransport::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    if (!online) {
        for (const CallPtr &call : m_queue)
            holdOffline(call);
    }
    pump();
}

void RetryingTransport::holdOffline(const CallPtr &call)
{
    m_clock.after(m_options.offlinePatience, this, [this, weak = std::weak_ptr<Call>(call)] {
        const CallPtr held = weak.lock();
        if (m_online || !held || held->stage != Call::Stage::Queued)
            return;
        m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), held), m_queue.end());
        start(held);
    });
}

void RetryingTransport::pump()
{
    if (!m_online || m_queue.empty())
        return;
    const auto wait = m_notBefore - m_clock.monotonic();
    if (wait.count() > 0) {
        if (!m_pumpWaits) {
            m_pumpWaits = true;
            m_clock.after(wait, this, [this] {
                m_pumpWaits = false;
                pump();
            });
        }
        return;
    }
    while (m_running < m_options.atOnce && !m_queue.empty()) {
        const CallPtr call = m_queue.front();
        m_queue.pop_front();
        start(call);
    }
}

void RetryingTransport::start(const CallPtr &call)
{
    call->stage = Call::Stage::Running;
    ++call->request.attempt;
    ++m_running;
    call->current = m_next.send(call->request);
    whenOver(call->current, this, [this, call](const Outcome &outcome) {
        --m_running;
        over(call, outcome);
        pump();
    });
}

void RetryingTransport::over(const CallPtr &call, const Outcome &outcome)
{
    if (!m_calls.contains(call))
        return;
    if (outcome)
        setOnline(true);
    const double jitter = m_options.jitter ? m_options.jitter() : QRandomGenerator::global()->generateDouble();
    const RetryVerdict verdict = retryVerdict(call->request, outcome, m_clock.monotonic() - call->began, jitter,
                                              m_clock.now(), m_options.rules);
    if (verdict.pauseAll)
        m_notBefore = std::max(m_notBefore, m_clock.monotonic() + verdict.wait);
    const bool earlier = call->mayHaveHappened;
    call->mayHaveHappened = earlier || mayHaveHappened(call->request, outcome);
    if (!verdict.again || !m_online || call->pending.isCancelled()) {
        if (!m_online && !outcome && !call->mayHaveHappened && outcome.error().kind == Kind::Dns) {
            ApiError error = outcome.error();
            error.kind = Kind::Offline; // the name was not found because there was nobody to ask
            return finish(call, Failure{std::move(error)});
        }
        // Nothing that goes wrong later tells whether an earlier try was carried out.
        const bool stillUnknown = earlier && (outcome ? outcome->status == 412 : true);
        if (!stillUnknown)
            return finish(call, outcome);
        ApiError error;
        if (!outcome)
            error = outcome.error();
        error.kind = Kind::OutcomeUnknown;
        error.httpStatus = outcome ? outcome->status : error.httpStatus;
        return finish(call, Failure{std::move(error)});
    }
    call->stage = Call::Stage::Waiting;
    m_clock.after(verdict.wait, this, [this, weak = std::weak_ptr<Call>(call)] {
        const CallPtr due = weak.lock();
        if (!due || !m_calls.contains(due))
            return;
        due->stage = Call::Stage::Queued;
        m_queue.push_front(due); // it has waited long enough
        if (!m_online)
            holdOffline(due);
        pump();
    });
}

void RetryingTransport::cancel(const CallPtr &call)
{
    if (call->stage == Call::Stage::Running)
        call->current.cancel(); // what was under way says how it ended
    else
        giveUp(call, Kind::Cancelled);
}

void RetryingTransport::giveUp(const CallPtr &call, Kind kind)
{
    ApiError error;
    error.kind = call->mayHaveHappened ? Kind::OutcomeUnknown : kind;
    finish(call, Failure{std::move(error)});
}

void RetryingTransport::finish(const CallPtr &call, Outcome outcome)
{
    m_queue.erase(std::remove(m_queue.begin(), m_queue.end(), call), m_queue.end());
    m_calls.erase(call);
    const auto elapsed = m_clock.monotonic() - call->began;
    if (outcome) {
        outcome.value().attempts = call->request.attempt;
        outcome.value().elapsed = elapsed;
        return call->pending.finish(outcome);
    }
    ApiError error = outcome.error();
    error.attempts = call->request.attempt;
    error.elapsed = elapsed;
    error.requestId = call->request.requestId;
    error.method = QString::fromLatin1(call->request.method);
    error.path = call->request.path;
    call->pending.fail(std::move(error));
}

} // namespace selwise
