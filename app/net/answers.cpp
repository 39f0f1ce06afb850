#include "app/net/answers.h"

#include "app/http/headers.h"
#include "models/domain/codec/observationcodec.h"

using namespace Qt::Literals::StringLiterals;

namespace selwise {

ApiError Answer::notJson(const QString &detail) const
{
    return unusableAnswer(ApiError::Kind::NotJson, request, response, detail);
}

ApiError Answer::unexpected(const codec::ShapeError &error) const
{
    return unusableAnswer(ApiError::Kind::UnexpectedShape, request, response,
                          u"%1: %2"_s.arg(error.path, error.expected));
}

Result<Json, ApiError> Answer::json() const
{
    auto parsed = Json::parse(response.body);
    if (parsed)
        return std::move(parsed).value();
    const JsonError &error = parsed.error();
    return Failure{notJson(u"%1, %2 bytes, line %3, column %4"_s
                               .arg(QString::fromLatin1(response.header("Content-Type")))
                               .arg(response.body.size())
                               .arg(error.line)
                               .arg(error.column))};
}

bool Answer::isHtml() const
{
    return response.header("Content-Type").toLower().contains("html") || response.body.trimmed().startsWith('<');
}

Result<Deletion, ApiError> deleted(const Answer &answer)
{
    if (answer.response.status == 404)
        return Deletion::WasNotThere;
    if (!answer.success())
        return Failure{answer.error()};
    if (answer.isHtml()) // not our service: a sign-in page or the like
        return Failure{answer.notJson(QString::fromLatin1(answer.response.header("Content-Type")))};
    return Deletion::Deleted;
}

Result<TestResult, ApiError> tested(const Answer &answer)
{
    switch (answer.response.status) {
    case 401:
    case 403:
    case 404:
    case 429:
    case 501:
        return Failure{answer.error()};
    default:
        break;
    }
    if (!answer.success() && answer.response.status < 400)
        return Failure{answer.error()};
    const QByteArray body = answer.response.body.trimmed();
    const auto json = answer.json();
    if (json)
        return codec::decodeTestResult(*json, answer.response.status);
    if (answer.success() && body.isEmpty())
        return codec::decodeTestResult(Json(), answer.response.status);
    if (!answer.success())
        return Failure{answer.error()};
    if (answer.response.header("Content-Type").toLower().startsWith("text/plain"))
        return codec::decodeTestResult(Json(QString::fromUtf8(body)), answer.response.status); // a bare message
    return Failure{json.error()};
}

} // namespace selwise
