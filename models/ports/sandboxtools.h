#pragma once

#include "models/domain/sandboxtools.h"
#include "models/ports/controlplane.h"

#include <QUrl>

namespace selwise {

/// The sandbox's helpers (contract, sections 4 and 10). Only the control plane of a sandbox has them: they are never called
/// against a real service. Asynchronous as the control plane is, and as long-lived.
class SandboxTools {
public:
    virtual ~SandboxTools() = default;
    virtual QUrl origin() const = 0; ///< where its test receivers are: origin + "/hooks/{name}"

    virtual Reply<DeadLetters> deadLetters(const QString &destination) = 0;
    /// Sends something unless it is a dry run; a POST, so never repeated by itself.
    virtual Reply<ReplayPlan> replay(const ReplayOrder &order) = 0;
    virtual Reply<ReceiverBehaviour> receiver(const QString &destination) = 0;
    /// The behaviour as it is then.
    virtual Reply<ReceiverBehaviour> setReceiver(const ReceiverBehaviour &behaviour) = 0;

    /// The public runtime's key of the site. NotFound from a server that is no sandbox after all.
    virtual Reply<QString> siteKey() = 0;
    /// Hands one event in, as a shop does; the ids under which it is known. A POST, so never repeated by itself.
    virtual Reply<QStringList> sendEvent(const QString &siteKey, const Json &event) = 0;
};

} // namespace selwise
