#pragma once

#include <QString>
#include <chrono>
#include <map>
#include <optional>
#include <vector>

namespace selwise {

/// Why a request to the control plane did not do what was asked. Each kind is one a user can act on; the sentences are in
/// models/text/apierrortext.h.
struct ApiError {
    enum class Kind {
        // never left, or never arrived
        Offline, Dns, ConnectionRefused, Tls, ConnectTimeout, PlainHttpRefused, BadAddress, MissingToken, Cancelled,
        // no usable answer
        Timeout,          ///< idle or whole-request limit; for a write see OutcomeUnknown
        ConnectionLost,   ///< closed or reset before or in the middle of the answer
        OutcomeUnknown,   ///< a write was sent and no answer came: it may have happened
        RedirectRefused, NotJson, UnexpectedShape, AnswerTooLarge,
        // answered
        Unauthorized,     ///< 401
        Forbidden,        ///< 403
        NotFound,         ///< 404
        Conflict,         ///< 409
        PreconditionFailed, ///< 412
        Invalid,          ///< 400, 422, with fieldErrors when there are any
        RateLimited,      ///< 429
        NotImplemented,   ///< 501
        ServerError,      ///< other 5xx
        UnexpectedStatus  ///< any other
    };
    Kind kind = Kind::ConnectionLost;
    int httpStatus = 0;          ///< 0 when nothing was answered
    QString serverCode;          ///< `error` of the body
    QString serverMessage;       ///< `message` of the body, redacted
    std::map<QString, std::vector<QString>> fieldErrors; ///< by path, "config.pixelId"
    std::optional<std::chrono::milliseconds> retryAfter;
    QString requestId;           ///< of the first try; later tries carry it too
    QString method, path;        ///< path without query; never the token
    QString detail;              ///< technical: the library's or parser's own words
    int attempts = 0;
    std::chrono::milliseconds elapsed{0};
};

} // namespace selwise
