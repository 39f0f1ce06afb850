#include "app/net/errormapping.h"

#include "app/http/headers.h"
#include "app/http/redaction.h"
#include "app/http/retryafter.h"
#include "models/domain/codec/observationcodec.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace selwise {
namespace {

using Kind = ApiError::Kind;
constexpr qsizetype longestMessage = 2000;

Kind kindOfStatus(int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return Kind::RedirectRefused;
    case 400:
    case 422:
        return Kind::Invalid;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 412:
        return Kind::PreconditionFailed;
    case 429:
        return Kind::RateLimited;
    case 501:
        return Kind::NotImplemented;
    default:
        return status >= 500 && status <= 599 ? Kind::ServerError : Kind::UnexpectedStatus;
    }
}

/// What a person may read in an answer that is no JSON: the title of a page, or the text itself.
QString wordsOf(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 64 * 1024)));
    static const QRegularExpression title(uR"(<title[^>]*>([^<]*)</title>)"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = title.match(text); match.hasMatch())
        return match.captured(1).simplified();
    return text.trimmed().startsWith(u'<') ? QString() : text.simplified();
}

ApiError about(Kind kind, const HttpRequest &request, const HttpResponse &response)
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = response.status;
    error.requestId = request.requestId;
    error.method = QString::fromLatin1(request.method);
    error.path = request.path;
    error.attempts = response.attempts;
    error.elapsed = response.elapsed;
    return error;
}

} // namespace

ApiError toApiError(const HttpRequest &request, const HttpResponse &response, const std::vector<Secret> &secrets,
                    const QDateTime &nowUtc)
{
    ApiError error = about(kindOfStatus(response.status), request, response);
    error.retryAfter = http::parseRetryAfter(response.header("Retry-After"), nowUtc);
    const auto shown = [&secrets](const QString &text) {
        return http::redactedText(text, secrets).left(longestMessage);
    };
    const auto json = Json::parse(response.body);
    if (!json) {
        error.serverMessage = shown(wordsOf(response.body));
        error.detail = QString::fromLatin1(response.header("Content-Type"));
        return error;
    }
    codec::ErrorBody body = codec::decodeError(*json);
    error.serverMessage = shown(body.message);
    error.serverCode = shown(body.code);
    for (auto &[path, texts] : body.fieldErrors) {
        for (QString &text : texts)
            text = shown(text);
    }
    error.fieldErrors = std::move(body.fieldErrors);
    return error;
}

ApiError unusableAnswer(ApiError::Kind kind, const HttpRequest &request, const HttpResponse &response,
                        const QString &detail)
{
    ApiError error = about(kind, request, response);
    error.detail = detail;
    return error;
}

} // namespace selwise
