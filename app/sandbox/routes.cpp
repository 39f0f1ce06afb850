#include "app/sandbox/routes.h"

#include "app/sandbox/documentrules.h"
#include "app/sandbox/wirenames.h"

#include <algorithm>
#include <QDateTime>

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

SandboxResponse listResponse(Json::Array records)
{
    Json body = Json::object();
    body.set(wire::data, Json(std::move(records)));
    return jsonResponse(200, body);
}

SandboxResponse logPage(const Call &call)
{
    FieldErrors errors;
    if (const QString *limit = call.target.queryValue(u"limit")) {
        // Any number is clamped to 1..1000, however many digits it has; only another text is refused.
        const QStringView digits = limit->startsWith(u'-') ? QStringView(*limit).sliced(1) : QStringView(*limit);
        if (digits.isEmpty() ||
            !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            addError(errors, u"limit"_s, u"must be a whole number"_s);
    }
    for (const QString &name : {u"from"_s, u"to"_s}) {
        const QString *time = call.target.queryValue(name);
        if (time && !QDateTime::fromString(*time, Qt::ISODateWithMs).isValid())
            addError(errors, name, u"must be a time like 2026-01-31T12:00:00Z"_s);
    }
    if (const QString *status = call.target.queryValue(u"status")) {
        static const QStringList words = {u"delivered"_s, u"failed"_s,  u"retrying"_s,
                                          u"filtered"_s,  u"skipped"_s, u"test"_s};
        if (!words.contains(*status))
            addError(errors, u"status"_s, u"must be one of "_s + words.join(u", "_s));
    }
    if (!errors.empty())
        return invalid(u"The question was not understood"_s, errors);
    Json body = Json::object();
    body.set(wire::data, Json::array());
    body.set(wire::nextCursor, Json());
    return jsonResponse(200, body);
}

} // namespace selwise::sandbox
