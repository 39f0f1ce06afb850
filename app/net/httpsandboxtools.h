#pragma once

#include "app/net/httpcalls.h"
#include "models/ports/sandboxtools.h"

namespace selwise {

/// The sandbox's helpers over any Transport, at the root of its port.
class HttpSandboxTools : public SandboxTools {
public:
    /// Both must outlive this.
    HttpSandboxTools(Transport &transport, const Clock &clock, const QUrl &origin) : m_calls(transport, clock), m_origin(origin) {}

    QUrl origin() const override { return m_origin; }

    Reply<DeadLetters> deadLetters(const QString &destination) override;
    Reply<ReplayPlan> replay(const ReplayOrder &order) override;
    Reply<ReceiverBehaviour> receiver(const QString &destination) override;
    Reply<ReceiverBehaviour> setReceiver(const ReceiverBehaviour &behaviour) override;
    Reply<QString> siteKey() override;
    Reply<QStringList> sendEvent(const QString &siteKey, const Json &event) override;

private:
    HttpCalls m_calls;
    const QUrl m_origin;
};

} // namespace selwise
