#pragma once

#include "app/sandbox/captures.h"
#include "app/sandbox/reply.h"
#include "app/sandbox/standincontrol.h"
#include "models/ports/clock.h"

#include <QObject>
#include <vector>

namespace selwise::sandbox {

/// The built-in destinations of one sandbox: the three vendors' stand-ins and the webhooks' test receivers. What reaches
/// them is captured, then answered as `_control` says.
class StandIns : public QObject {
    Q_OBJECT
public:
    StandIns(Clock &clock, bool captureSecrets);

    /// A request for a vendor's stand-in or for the receiver `hooks/{name}`.
    void receive(const QString &destination, const SandboxRequest &request, const RequestTarget &target,
                 const Reply &reply);

    /// Whether there is a destination of this name to control; `google_ads` is `gads`. Empty: there is none.
    static QString destinationNamed(const QString &name);
    QStringList answersOf(const QString &destination) const;
    StandInControl &control() { return m_control; }
    Captures &captures() { return m_captures; }
    /// Its names: those that the destination knows, and the canonical one of what this sandbox sent.
    QStringList eventsOf(const Captured &captured) const;

private:
    const StandIn *standIn(const QString &destination) const;
    SandboxResponse answer(const QString &destination, const StandInCall &call);

    Clock &m_clock;
    std::vector<StandIn> m_standIns;
    StandInControl m_control;
    Captures m_captures;
};

} // namespace selwise::sandbox
