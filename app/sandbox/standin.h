#pragma once

#include "app/sandbox/requesttarget.h"
#include "app/sandbox/sandboxmessage.h"

#include <functional>
#include <QStringList>

namespace selwise::sandbox {

/// A request as a stand-in sees it.
struct StandInCall {
    const SandboxRequest &request;
    const RequestTarget &target;
    qint64 nowMs = 0; ///< UTC, for what is too old
};

/// A small server that answers as a vendor does: it looks at what it got and answers from one table, or with the entry of
/// that table that `_control` named.
struct StandIn {
    QString destination;                                                     ///< "ga4", "meta", "gads"
    QStringList answers;                                                     ///< the table's names
    std::function<SandboxResponse(const StandInCall &)> judge;
    std::function<SandboxResponse(const StandInCall &, const QString &)> named; ///< one of `answers`
    std::function<QStringList(const SandboxRequest &, const RequestTarget &)> events; ///< the event names a request carries
};

StandIn ga4StandIn();    ///< `/mp/collect` and its debug validator
StandIn metaStandIn();   ///< `/v{N}.0/{pixelId}/events`
StandIn googleStandIn(); ///< `/pagead/conversion/{id}/`

/// What a gateway in front of any of them may say: HTML, no JSON.
SandboxResponse gatewayError(int status);
/// A shop must be able to show a token that its provider refuses: this one has expired (resources/sandbox/demoshop.json).
inline constexpr QByteArrayView expiredMetaToken = "EAADemoNordlichtOutdoor7Qm2Zt8Lw5Xc1Vb9Ks4Hd6Jf3Gp0Ry";

} // namespace selwise::sandbox
