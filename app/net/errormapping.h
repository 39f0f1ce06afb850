#pragma once

#include "models/domain/secret.h"
#include "models/ports/transport.h"

class QDateTime;

namespace selwise {

/// The one place where an answer that is not a success becomes an ApiError (contract, section 9): the status decides, the
/// body adds words and fields if it has any, as JSON, plain text or HTML. `secrets` went out with the request and are masked
/// should the server repeat them.
ApiError toApiError(const HttpRequest &request, const HttpResponse &response, const std::vector<Secret> &secrets,
                    const QDateTime &nowUtc);

/// A 2xx whose body is of no use: NotJson or UnexpectedShape, with the status, so that a write is known to have been taken.
ApiError unusableAnswer(ApiError::Kind kind, const HttpRequest &request, const HttpResponse &response,
                        const QString &detail);

} // namespace selwise
