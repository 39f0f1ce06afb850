#pragma once

#include "app/sandbox/requesttarget.h"
#include "app/sandbox/sandboxmessage.h"

#include <functional>
#include <map>

namespace selwise::sandbox {

/// What a handler gets: the request, its decoded target, the values of the pattern's `{names}`, and the parsed body.
struct Call {
    const SandboxRequest &request;
    const RequestTarget &target;
    std::map<QByteArray, QString> parameters;
    std::optional<Json> body; ///< as the route's BodyUse says

    QString parameter(const char *name) const;
};

enum class BodyUse { Ignored, Optional, Required };

struct Route {
    QByteArray method;
    QByteArray pattern; ///< "api/v1/sites/{siteId}/integrations/{provider}"
    BodyUse body = BodyUse::Ignored;
    std::function<SandboxResponse(const Call &)> handler;
};

/// The table of what is served. A literal segment is matched before a `{parameter}`, from left to right: `health`,
/// `data-layer` and `webhooks` are never taken for a provider (D, contract section 1), whatever the order of `add`.
class Router {
public:
    void add(Route route);

    struct Match {
        const Route *route = nullptr; ///< nullptr: no such path, or not with this method
        std::map<QByteArray, QString> parameters;
        std::vector<QByteArray> allowed; ///< the methods of this path; empty: no such path
    };
    /// HEAD is found as GET. The pointer is valid until the next `add`.
    Match find(QByteArrayView method, const std::vector<QString> &segments) const;

private:
    std::vector<std::pair<std::vector<QByteArray>, Route>> m_routes;
};

} // namespace selwise::sandbox
