#pragma once

#include "models/domain/result.h"
#include "models/ports/apierror.h"

#include <QByteArray>
#include <QFuture>
#include <QUrlQuery>
#include <utility>
#include <vector>

namespace selwise {

struct HttpRequest {
    QByteArray method;
    QString path; ///< from the origin, "/api/v1/sites/…"; segments already percent-encoded
    QUrlQuery query;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< without Authorization: the transport adds it
    QByteArray body; ///< may hold secrets: never logged
    QString requestId; ///< stays the same over the tries of one call; the transport adds one of its own for each try
    int attempt = 1;   ///< which try of the call this is; whoever repeats a request counts it up
};

struct HttpResponse {
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; ///< as received; names compared without case
    QByteArray body; ///< decompressed
    int attempts = 1; ///< tries it took
    std::chrono::milliseconds elapsed{0}; ///< over all tries, pauses included
    QByteArray header(QByteArrayView name) const; ///< the first of that name, trimmed; empty when missing
};

/// One try of one HTTP exchange with one origin. Finishes exactly once and *arrives* at most once: what it sends is never
/// sent again by a lower layer. Any status is a response; an ApiError is what kept a whole response from coming.
/// Cancelling the future aborts the exchange.
class Transport {
public:
    virtual ~Transport() = default;
    virtual QFuture<Result<HttpResponse, ApiError>> send(const HttpRequest &request) = 0;
};

} // namespace selwise
