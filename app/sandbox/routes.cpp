#include "app/sandbox/routes.h"

#include "app/sandbox/documentrules.h"
#include "app/sandbox/wirenames.h"

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

QByteArray sitePath(const char *rest)
{
    return QByteArray("api/v1/sites/{siteId}/integrations") + rest;
}

SandboxResponse storeRefusal(const StoreProblem &problem)
{
    switch (problem.kind) {
    case StoreProblem::Kind::Full:
        return sandbox::problem(507,
                                u"Nothing was saved: the disk of the sandbox is full. Make room and send it again."_s);
    case StoreProblem::Kind::Busy: {
        SandboxResponse response = sandbox::problem(
            503, u"Nothing was saved: the sandbox's database is locked by another program. Try again in a moment."_s);
        response.headers.emplace_back("Retry-After", "1");
        return response;
    }
    case StoreProblem::Kind::NotWritable:
        return sandbox::problem(
            503,
            u"Nothing was saved: the sandbox may not write to its data directory any more. Check its permissions."_s);
    case StoreProblem::Kind::Damaged:
        return sandbox::problem(
            500, u"The sandbox's database is damaged. Stop the sandbox and start it with another data directory."_s);
    default: return sandbox::problem(500, u"The sandbox's database could not be used. Its terminal says more."_s);
    }
}

SandboxResponse invalid(const QString &what, const FieldErrors &errors)
{
    QStringList parts;
    for (const auto &[path, texts] : errors)
        parts += path.isEmpty() ? texts.front() : u"%1 %2"_s.arg(path, texts.front());
    return problem(422, u"%1: %2."_s.arg(what, parts.join(u"; "_s)), errors);
}

SandboxResponse invalidBody(const FieldErrors &errors)
{
    return invalid(u"Nothing was saved"_s, errors);
}

SandboxResponse withEtag(SandboxResponse response, const QByteArray &etag)
{
    response.headers.emplace_back("ETag", etag);
    return response;
}

SandboxResponse listOf(Site &site, RecordKind kind, const std::function<Json(const Site &, const StoredRecord &)> &shown)
{
    const auto records = site.repository.list(kind);
    if (!records)
        return storeRefusal(records.error());
    Json list = Json::array();
    for (const StoredRecord &record : *records)
        list.elements().push_back(shown(site, record));
    Json body = Json::object();
    body.set(wire::data, std::move(list));
    return jsonResponse(200, body);
}

} // namespace selwise::sandbox
