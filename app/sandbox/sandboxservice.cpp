#include "app/sandbox/sandboxservice.h"

#include "app/http/limits.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool startsWith(const RequestTarget &target, std::initializer_list<QStringView> prefix)
{
    return target.segments.size() >= prefix.size() && std::equal(prefix.begin(), prefix.end(), target.segments.begin());
}

/// The private API and the sandbox's own helpers. Stand-ins and receivers are for whoever sends to them.
bool needsToken(const RequestTarget &target)
{
    return startsWith(target, {u"api", u"v1", u"sites"}) ||
           (!target.segments.empty() && target.segments.front().startsWith(u'_'));
}

SandboxResponse unauthorized(const QString &message)
{
    SandboxResponse response = problem(401, message);
    response.headers.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

SandboxResponse noSuchPath()
{
    return problem(
        404, u"There is nothing at this address. The integration API is under /api/v1/sites/{siteId}/integrations."_s);
}

SandboxResponse withAllow(SandboxResponse response, const std::vector<QByteArray> &methods)
{
    response.headers.emplace_back("Allow", QByteArrayList(methods.begin(), methods.end()).join(", ") + ", OPTIONS");
    return response;
}

bool isJsonType(const QByteArray &contentType)
{
    const QList<QByteArray> parts = contentType.toLower().split(';');
    if (parts.front().trimmed() != "application/json")
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const QByteArray &part) {
        const QByteArray parameter = part.trimmed().replace('"', "");
        return !parameter.startsWith("charset=") || parameter == "charset=utf-8";
    });
}

QString describe(const JsonError &error)
{
    switch (error.code) {
    case JsonError::Code::Empty: return u"The body is empty; JSON is expected."_s;
    case JsonError::Code::Depth: return u"The body is nested deeper than %1 levels."_s.arg(Json::maxDepth);
    case JsonError::Code::NotUtf8: return u"The body is not UTF-8 (byte %1)."_s.arg(error.offset);
    default: return u"The body is not JSON: line %1, column %2."_s.arg(error.line).arg(error.column);
    }
}

} // namespace

SandboxService::SandboxService(Repository &repository, Clock &clock, const SandboxSettings &settings)
    : m_site(repository, clock, settings)
    , m_dispatcher(m_site)
    , m_privateRate(limits::privateRequestsPerSecond)
{
    addProviderRoutes(m_router, m_site);
    addHealthRoutes(m_router, m_site, m_dispatcher);
    addPublicRoutes(m_router, m_site, m_dispatcher);
    addDataLayerRoutes(m_router, m_site);
    addWebhookRoutes(m_router, m_site);
    addTestRoutes(m_router, m_site);
    addStandInRoutes(m_router, m_site);
    addHelperRoutes(m_router, m_site);
    addDeadLetterRoutes(m_router, m_site, m_dispatcher);
}

std::optional<SandboxResponse> SandboxService::authorize(const SandboxRequest &head) const
{
    const QByteArray credentials = head.header("Authorization");
    if (credentials.isEmpty()) {
        if (head.headerCount("x-selwise-api-key") > 0)
            return unauthorized(
                u"x-selwise-api-key belongs to the public endpoints. Send the token as “Authorization: Bearer …”."_s);
        return unauthorized(u"No token came with the request. Send it as “Authorization: Bearer …”."_s);
    }
    const qsizetype space = credentials.indexOf(' ');
    if (head.headerCount("Authorization") > 1 || space < 0 ||
        credentials.first(space).compare("Bearer", Qt::CaseInsensitive) != 0)
        return unauthorized(u"Only a Bearer token is accepted here: “Authorization: Bearer …”."_s);
    const QByteArray token = credentials.sliced(space).trimmed();
    const SiteIdentity &identity = m_site.repository.identity();
    if (identity.token.sameAs(Secret(token)))
        return std::nullopt;
    if (token == identity.siteKey.toUtf8())
        return problem(
            403,
            u"This is the public site key. The integration API needs the private token that the sandbox printed when it started."_s);
    return unauthorized(u"The token is not the one of this sandbox. Use the one it printed when it started."_s);
}

std::optional<SandboxResponse> SandboxService::refuse(const SandboxRequest &head) const
{
    return refuse(head, RequestTarget::parse(head.target));
}

std::optional<SandboxResponse> SandboxService::refuse(const SandboxRequest &head,
                                                      const std::optional<RequestTarget> &target) const
{
    const bool asksForOptions = head.method == "OPTIONS";
    if (!target) {
        if (asksForOptions && head.target == "*")
            return emptyResponse(204);
        return problem(400, u"The address of the request cannot be read."_s);
    }
    const Router::Match match = m_router.find(head.method, target->segments);
    if (asksForOptions && !match.allowed.empty())
        return withAllow(emptyResponse(204), match.allowed);
    if (needsToken(*target)) {
        if (auto refusal = authorize(head))
            return refusal;
    }
    if (match.allowed.empty())
        return noSuchPath();
    if (!match.route)
        return withAllow(problem(405, u"This address does not take %1."_s.arg(QString::fromLatin1(
                                          head.method.first(std::min<qsizetype>(head.method.size(), 32))))),
                         match.allowed);
    const QString siteId =
        match.parameters.contains("siteId") ? match.parameters.at("siteId") : m_site.repository.identity().siteId;
    if (siteId.compare(m_site.repository.identity().siteId, Qt::CaseInsensitive) != 0)
        return problem(
            404,
            u"This sandbox has no site with this id. Use the siteId that it printed when it started (the siteKey is another thing)."_s);

    if (match.route->body != BodyUse::Ignored) {
        if (head.headerCount("Content-Encoding") > 0 &&
            head.header("Content-Encoding").compare("identity", Qt::CaseInsensitive) != 0)
            return problem(415, u"Compressed bodies are not accepted. Send plain JSON."_s);
        if (head.headerCount("Content-Type") > 0 && !isJsonType(head.header("Content-Type")))
            return problem(415, u"The body must be sent as application/json in UTF-8."_s);
    }
    return std::nullopt;
}

void SandboxService::handle(const SandboxRequest &request, const Reply &reply)
{
    const auto target = RequestTarget::parse(request.target);
    if (auto refusal = refuse(request, target))
        return reply.send(*refusal);
    if (needsToken(*target) && m_privateRate.isOver(m_site.clock.monotonic())) {
        SandboxResponse response = problem(429, u"More than %1 requests in a second. Wait a second, then go on."_s.arg(
                                                    limits::privateRequestsPerSecond));
        response.headers.emplace_back("Retry-After", "1");
        return reply.send(response);
    }
    Router::Match match = m_router.find(request.method, target->segments);
    Call call{request, *target, std::move(match.parameters), std::nullopt};
    const BodyUse use = match.route->body;
    if (use == BodyUse::Required || (use == BodyUse::Optional && !request.body.isEmpty())) {
        auto body = Json::parse(request.body);
        if (!body)
            return reply.send(problem(400, describe(body.error())));
        call.body = std::move(body).value();
    }
    match.route->handler(call, reply);
}

} // namespace selwise::sandbox
