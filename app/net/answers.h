#pragma once

#include "app/net/errormapping.h"
#include "models/domain/codec/providercodec.h"
#include "models/domain/testresult.h"
#include "models/ports/controlplane.h"

#include <QDateTime>

namespace selwise {

/// A request with what came back, and the ways to read it. Runs in worker threads: values only.
struct Answer {
    HttpRequest request; ///< its body is gone
    HttpResponse response;
    std::vector<Secret> secrets; ///< went out with the request
    QDateTime now;               ///< UTC

    bool success() const { return response.status >= 200 && response.status < 300; }
    ApiError error() const { return toApiError(request, response, secrets, now); }
    ApiError notJson(const QString &detail) const;
    ApiError unexpected(const codec::ShapeError &error) const;
    Result<Json, ApiError> json() const;
    bool isHtml() const;
};

/// A 2xx with a body that `decode` understands, or the error.
template <class Decode>
auto read(const Answer &answer, Decode decode)
    -> Result<std::remove_cvref_t<decltype(decode(Json()).value())>, ApiError>
{
    if (!answer.success())
        return Failure{answer.error()};
    const auto json = answer.json();
    if (!json)
        return Failure{json.error()};
    auto decoded = decode(*json);
    if (!decoded)
        return Failure{answer.unexpected(decoded.error())};
    return std::move(decoded).value();
}

/// The answer of a write: any 2xx is success, with or without a record in it; HTML or half a document is none.
template <class T, class Decode>
Result<std::optional<T>, ApiError> written(const Answer &answer, Decode decode)
{
    if (!answer.success())
        return Failure{answer.error()};
    if (answer.response.body.trimmed().isEmpty())
        return std::optional<T>();
    const auto json = answer.json();
    if (!json)
        return Failure{json.error()};
    auto decoded = decode(*json);
    if (!decoded)
        return std::optional<T>();
    std::optional<T> record(std::move(decoded).value());
    if (record)
        record->etag = answer.response.header("ETag");
    return record;
}

template <class T>
Result<T, ApiError> withEtag(Result<T, ApiError> found, const Answer &answer)
{
    if (found)
        found.value().etag = answer.response.header("ETag");
    return found;
}

/// 404 and 2xx mean the same end state (contract, 2).
Result<Deletion, ApiError> deleted(const Answer &answer);
/// See HttpControlPlane for which answers are a failed test and which an error.
Result<TestResult, ApiError> tested(const Answer &answer);

} // namespace selwise
