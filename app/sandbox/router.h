#pragma once

#include "app/sandbox/reply.h"
#include "app/sandbox/requesttarget.h"
#include "app/sandbox/sandboxmessage.h"

#include <functional>
#include <map>
#include <type_traits>

namespace selwise::sandbox {

/// What a handler gets: the request, its decoded target, the values of the pattern's `{names}`, and the parsed body.
/// Valid during the call: a handler that answers later copies what it needs.
struct Call {
    const SandboxRequest &request;
    const RequestTarget &target;
    std::map<QByteArray, QString> parameters;
    std::optional<Json> body; ///< as the route's BodyUse says

    QString parameter(const char *name) const;
};

enum class BodyUse { Ignored, Optional, Required };

/// Answers a call, at once (a function that returns the response) or later (one that takes the reply).
class Handler {
public:
    template <class F, class = std::enable_if_t<!std::is_same_v<std::decay_t<F>, Handler>>>
    Handler(F f) // NOLINT(google-explicit-constructor): a table of lambdas
    {
        if constexpr (std::is_invocable_v<F, const Call &, const Reply &>)
            m_run = std::move(f);
        else
            m_run = [f = std::move(f)](const Call &call, const Reply &reply) { reply.send(f(call)); };
    }
    void operator()(const Call &call, const Reply &reply) const { m_run(call, reply); }

private:
    std::function<void(const Call &, const Reply &)> m_run;
};

struct Route {
    QByteArray method;
    QByteArray pattern; ///< "api/v1/sites/{siteId}/integrations/{provider}"
    BodyUse body = BodyUse::Ignored;
    Handler handler;
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
