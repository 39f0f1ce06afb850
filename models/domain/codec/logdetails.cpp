#include "models/domain/codec/logdetails.h"

#include "models/domain/codec/members.h"
#include "models/domain/codec/secretmembers.h"

namespace selwise::codec {

LogDetails logDetails(const DeliveryLogEntry &entry)
{
    LogDetails details;
    details.eventId = members::text(members::find(entry.source, {"eventId", "deliveryId", "messageId"}));
    details.nextAttemptAt = members::time(members::find(entry.source, {"nextAttemptAt", "nextRetryAt"}));
    details.manual = members::flag(entry.source.find("manual")).value_or(false);
    return details;
}

TestExchange logExchange(const DeliveryLogEntry &entry)
{
    TestResult shown;
    if (const Json *request = entry.source.find("request"))
        shown.request = redacted(*request);
    if (const Json *response = entry.source.find("response"))
        shown.response = redacted(*response);
    TestExchange exchange = testExchange(shown);
    if (!exchange.status)
        exchange.status = entry.httpStatus;
    return exchange;
}

} // namespace selwise::codec
