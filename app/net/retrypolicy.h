#pragma once

#include "app/http/limits.h"
#include "models/ports/transport.h"

class QDateTime;

namespace selwise {

struct RetryRules {
    int attempts = limits::attempts; ///< the first one included
    std::chrono::milliseconds firstDelay{500};  ///< doubled with each further try
    std::chrono::milliseconds longestDelay{8000};
    std::chrono::milliseconds longestRetryAfter = limits::longestRetryAfter;
    /// No further try after the call has taken this long, waiting that the server asked for apart.
    std::chrono::milliseconds patience = limits::wholeTime;
};

struct RetryVerdict {
    bool again = false;
    std::chrono::milliseconds wait{0};
    bool pauseAll = false; ///< nothing goes to this service before `wait` is over (429)
};

/// The retry table (contract, sections 9 and 10).
///
/// Repeated: GET, PUT and DELETE, when the connection failed, on 429, and on 5xx but 501 (which time does not heal). Never a
/// POST. `Retry-After` is honoured; above a minute it means stop.
///
/// A PUT or DELETE of which the outcome is unknown may have happened. It is repeated only when it carries If-Match or
/// If-None-Match, which make a second one harmless: it either was not there yet, or meets 412 (see RetryingTransport).
/// An answered 5xx is a failure that the server states; the contract lets it be repeated.
RetryVerdict retryVerdict(const HttpRequest &request, const Result<HttpResponse, ApiError> &outcome,
                          std::chrono::milliseconds elapsed, double jitter, const QDateTime &nowUtc,
                          const RetryRules &rules = {});

/// True when the server may have done what was asked, though it did not say so.
bool mayHaveHappened(const HttpRequest &request, const Result<HttpResponse, ApiError> &outcome);

} // namespace selwise
