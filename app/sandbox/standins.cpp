#include "app/sandbox/standins.h"

#include "app/sandbox/wirenames.h"
#include "models/domain/ids.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto hookPrefix = "hooks/"_L1;
constexpr qsizetype longestName = 100;

SandboxResponse receiverAnswer()
{
    Json body = Json::object();
    body.set(wire::received, Json(true));
    return jsonResponse(200, body);
}

/// A receiver gets the contract's webhook body, whose `type` is the event (section 7).
QStringList receivedEvents(const SandboxRequest &request)
{
    const auto body = Json::parse(request.body);
    const Json *type = body ? body->find(wire::type) : nullptr;
    return type ? QStringList{type->toQString()} : QStringList();
}

} // namespace

StandIns::StandIns(Clock &clock, bool captureSecrets)
    : m_clock(clock)
    , m_standIns{ga4StandIn(), metaStandIn(), googleStandIn()}
    , m_captures(captureSecrets)
{
}

const StandIn *StandIns::standIn(const QString &destination) const
{
    const auto found = std::find_if(m_standIns.begin(), m_standIns.end(),
                                    [&](const StandIn &one) { return one.destination == destination; });
    return found == m_standIns.end() ? nullptr : &*found;
}

QString StandIns::destinationNamed(const QString &name)
{
    if (name.startsWith(hookPrefix) && name.size() > hookPrefix.size() && name.size() <= longestName)
        return name;
    const ProviderId provider = ProviderId::fromWire(name);
    return provider.kind == Provider::Other ? QString() : provider.canonical();
}

QStringList StandIns::answersOf(const QString &destination) const
{
    const StandIn *one = standIn(destination);
    return one ? one->answers : QStringList();
}

QStringList StandIns::eventsOf(const Captured &captured) const
{
    const StandIn *one = standIn(captured.destination);
    const auto target = RequestTarget::parse(captured.request.target);
    QStringList names = !one     ? receivedEvents(captured.request)
                        : target ? one->events(captured.request, *target)
                                 : QStringList();
    if (!captured.event.isEmpty() && !names.contains(captured.event))
        names += captured.event;
    return names;
}

/// As `_control` says, else as the stand-in judges.
SandboxResponse StandIns::answer(const QString &destination, const StandInCall &call)
{
    const Behaviour &behaviour = m_control.of(destination);
    const StandIn *one = standIn(destination);
    const auto usual = [&] {
        if (!one)
            return receiverAnswer();
        return behaviour.answer.isEmpty() ? one->judge(call) : one->named(call, behaviour.answer);
    };
    SandboxResponse response;
    if (m_control.failsNow(destination)) {
        const int status = behaviour.forceStatus.value_or(503);
        response = status >= 400 && one ? gatewayError(status) : emptyResponse(status);
    } else {
        response = usual();
    }
    if (response.status >= 300 && !behaviour.retryAfter.isEmpty())
        response.headers.emplace_back("Retry-After", behaviour.retryAfter);
    return response;
}

void StandIns::receive(const QString &destination, const SandboxRequest &request, const RequestTarget &target,
                       const Reply &reply)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const SandboxResponse response = answer(destination, {request, target, now});
    m_captures.add({0, now, destination, {}, {}, request, response.status});
    const Behaviour &behaviour = m_control.of(destination);
    if (behaviour.delay.count() == 0)
        return reply.send(response, behaviour.closeAfterBytes);
    m_clock.after(behaviour.delay, this,
                  [reply, response, cut = behaviour.closeAfterBytes] { reply.send(response, cut); });
}

} // namespace selwise::sandbox
