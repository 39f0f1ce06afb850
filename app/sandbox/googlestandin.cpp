#include "app/sandbox/standin.h"

#include <algorithm>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A one-pixel transparent GIF, which is all the conversion endpoint ever says.
const QByteArray pixelImage = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

const QStringList answerNames = {u"pixel"_s,     u"redirect"_s,  u"badRequest"_s, u"unknownId"_s,
                                 u"throttled"_s, u"unavailable"_s, u"gateway"_s};

SandboxResponse page(int status, const QByteArray &text)
{
    SandboxResponse response = emptyResponse(status);
    response.headers.emplace_back("Content-Type", "text/html; charset=UTF-8");
    response.body = "<!DOCTYPE html><html><title>Error " + QByteArray::number(status) + "</title><p>" + text + "</html>";
    return response;
}

SandboxResponse named(const StandInCall &, const QString &name)
{
    switch (answerNames.indexOf(name)) {
    case 0: {
        SandboxResponse response = emptyResponse(200);
        response.headers.emplace_back("Content-Type", "image/gif");
        response.body = pixelImage;
        return response;
    }
    case 1: {
        SandboxResponse response = emptyResponse(302);
        response.headers.emplace_back("Location", "https://www.google.com/pagead/1p-conversion/");
        return response;
    }
    case 2: return page(400, "Your client has issued a malformed or illegal request.");
    case 3: return page(404, "The requested URL was not found on this server.");
    case 4: {
        SandboxResponse response = page(429, "Too many requests.");
        response.headers.emplace_back("Retry-After", "30");
        return response;
    }
    case 5: return page(503, "The service is not available now.");
    default: return gatewayError(502);
    }
}

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Google checks next to nothing: an id that is no number is another address, a label is needed.
SandboxResponse judge(const StandInCall &call)
{
    const QString &id = call.target.segments.back();
    if (!allDigits(id) || id.size() < 6 || id.size() > 12)
        return named(call, u"unknownId"_s);
    const QString *label = call.target.queryValue(u"label");
    if (!label || label->isEmpty())
        return named(call, u"badRequest"_s);
    const QString *value = call.target.queryValue(u"value");
    bool isNumber = true;
    if (value && !value->isEmpty())
        value->toDouble(&isNumber);
    return named(call, isNumber ? u"pixel"_s : u"badRequest"_s);
}

QStringList events(const SandboxRequest &, const RequestTarget &target)
{
    QStringList names;
    for (const QStringView name : {u"en", u"event", u"label"}) {
        if (const QString *value = target.queryValue(name))
            names += *value;
    }
    return names;
}

} // namespace

StandIn googleStandIn()
{
    return {u"gads"_s, answerNames, judge, named, events};
}

SandboxResponse gatewayError(int status)
{
    return page(status, "The server encountered a temporary error and could not complete your request.");
}

} // namespace selwise::sandbox
