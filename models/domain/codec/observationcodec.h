#pragma once

#include "models/domain/codec/providercodec.h"
#include "models/domain/codec/testexchange.h"
#include "models/domain/deliverylog.h"
#include "models/domain/health.h"
#include "models/domain/testresult.h"

namespace selwise::codec {

Result<HealthSummary, ShapeError> decodeHealth(const Json &body);
Json encodeCanonical(const HealthSummary &summary);
Result<LogPage, ShapeError> decodeLogPage(const Json &body);
/// One entry; any JSON object is one. Secrets are masked.
DeliveryLogEntry decodeLogEntry(const Json &received);
Json encodeCanonical(const DeliveryLogEntry &entry);
/// Where the event's own members lie in a log entry, as paths from it (A; a webhook's body wraps the event in `data`).
const std::vector<std::string> &logPayloadRoots();
/// Where a path is looked for in a log entry: as it stands, then from each root.
std::vector<std::string> logPaths(const std::string &path);
/// Under which version of its destination's settings this delivery runs; nullopt = the server does not say.
std::optional<qint64> rulesVersion(const DeliveryLogEntry &entry);
/// The event itself (eventOf), else what was sent for it; null when the entry shows neither.
Json logPayload(const DeliveryLogEntry &entry);
/// What was sent and what came back, as the entry shows it.
TestExchange logExchange(const DeliveryLogEntry &entry);
/// When the next attempt is due (A); invalid when the entry names none.
QDateTime nextAttemptAt(const DeliveryLogEntry &entry);
/// Somebody asked for this attempt (A); false when the entry does not say.
bool isManual(const DeliveryLogEntry &entry);
QString deliveryStatusName(DeliveryStatus status); ///< as on the wire; empty for Unknown
DeliveryStatus deliveryStatusOf(const QString &word); ///< in any case; Unknown for another word
QString deliveryStatusWord(const QString &received); ///< the same in the usual spelling, when it is a known one
/// `body` null = an empty answer. Accepts `ok`/`status` words, a bare message, an empty 2xx (contract, section 3).
TestResult decodeTestResult(const Json &body, int httpStatus);
Json encodeTestRequest(const TestRequest &request);
Json encodeCanonical(const TestResult &result);
QString checkStatusWord(CheckStatus status); ///< as on the wire; empty for Unknown
QString checkNameWord(CheckName name);       ///< likewise

/// The body of an error (contract, section 9): message text or list, error text or object, fieldErrors.
struct ErrorBody {
    QString message; ///< lists joined by line feeds; empty when there is none
    QString code;    ///< `error` when it is text, or its `code`/`name`
    std::map<QString, std::vector<QString>> fieldErrors;
};
ErrorBody decodeError(const Json &body);

} // namespace selwise::codec
