#include "app/sandbox/sandboxmessage.h"

#include "app/sandbox/wirenames.h"

#include <algorithm>

namespace selwise::sandbox {

QByteArray SandboxRequest::header(QByteArrayView name) const
{
    return http::headerValue(headers, name);
}

qsizetype SandboxRequest::headerCount(QByteArrayView name) const
{
    return std::count_if(headers.begin(), headers.end(),
                         [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

SandboxResponse jsonResponse(int status, const Json &body)
{
    SandboxResponse response;
    response.status = status;
    response.headers = {{"Content-Type", "application/json; charset=utf-8"}, {"Cache-Control", "no-store"}};
    response.body = body.toBytes();
    return response;
}

SandboxResponse emptyResponse(int status)
{
    SandboxResponse response;
    response.status = status;
    response.headers = {{"Cache-Control", "no-store"}};
    return response;
}

SandboxResponse problem(int status, const QString &message, const FieldErrors &fieldErrors)
{
    Json body = Json::object();
    body.set(wire::statusCode, Json(status));
    body.set(wire::message, Json(message));
    body.set(wire::error, Json(QString::fromLatin1(reasonPhrase(status))));
    if (!fieldErrors.empty()) {
        Json fields = Json::object();
        for (const auto &[path, texts] : fieldErrors) {
            Json list = Json::array();
            for (const QString &text : texts)
                list.elements().push_back(Json(text));
            fields.set(path.toStdString(), std::move(list));
        }
        body.set(wire::fieldErrors, std::move(fields));
    }
    return jsonResponse(status, body);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200: return "OK";
    case 201: return "Created";
    case 202: return "Accepted";
    case 204: return "No Content";
    case 304: return "Not Modified";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 408: return "Request Timeout";
    case 409: return "Conflict";
    case 410: return "Gone";
    case 412: return "Precondition Failed";
    case 413: return "Content Too Large";
    case 415: return "Unsupported Media Type";
    case 417: return "Expectation Failed";
    case 422: return "Unprocessable Content";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 500: return "Internal Server Error";
    case 501: return "Not Implemented";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    case 504: return "Gateway Timeout";
    case 505: return "HTTP Version Not Supported";
    case 507: return "Insufficient Storage";
    default: return "Unknown";
    }
}

} // namespace selwise::sandbox
