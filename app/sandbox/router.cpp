#include "app/sandbox/router.h"

#include <algorithm>

namespace selwise::sandbox {

namespace {

bool isParameter(QByteArrayView part)
{
    return part.startsWith('{');
}

bool matches(const std::vector<QByteArray> &pattern, const std::vector<QString> &segments)
{
    return std::equal(pattern.begin(), pattern.end(), segments.begin(), segments.end(),
                      [](const QByteArray &part, const QString &segment) {
                          return isParameter(part) ? !segment.isEmpty() : QLatin1StringView(part) == segment;
                      });
}

/// True when `a` is literal where both first differ in kind.
bool moreLiteral(const std::vector<QByteArray> &a, const std::vector<QByteArray> &b)
{
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
        if (isParameter(a[i]) != isParameter(b[i]))
            return isParameter(b[i]);
    }
    return false;
}

} // namespace

QString Call::parameter(const char *name) const
{
    const auto found = parameters.find(QByteArray(name));
    return found == parameters.end() ? QString() : found->second;
}

void Router::add(Route route)
{
    const QList<QByteArray> parts = route.pattern.split('/');
    m_routes.emplace_back(std::vector<QByteArray>(parts.begin(), parts.end()), std::move(route));
}

Router::Match Router::find(QByteArrayView method, const std::vector<QString> &segments) const
{
    const std::vector<QByteArray> *best = nullptr;
    for (const auto &[pattern, route] : m_routes) {
        if (matches(pattern, segments) && (!best || moreLiteral(pattern, *best)))
            best = &pattern;
    }
    Match match;
    if (!best)
        return match;

    const QByteArrayView wanted = method == QByteArrayView("HEAD") ? QByteArrayView("GET") : method;
    for (const auto &[pattern, route] : m_routes) {
        if (pattern != *best)
            continue;
        match.allowed.push_back(route.method);
        if (route.method == "GET")
            match.allowed.push_back("HEAD");
        if (route.method == wanted)
            match.route = &route;
    }
    for (std::size_t i = 0; i < best->size(); ++i) {
        if (isParameter((*best)[i]))
            match.parameters[(*best)[i].sliced(1).chopped(1)] = segments[i];
    }
    return match;
}

} // namespace selwise::sandbox
