#pragma once

#include "app/sandbox/documentrules.h"

namespace selwise::sandbox {

/// One event as it came in on a public path, checked.
struct IncomingEvent {
    QString id; ///< empty: it brought none
    QString name;
    QByteArray testId;
    Json event;
};

/// The body of `events/batch`: {"events":[...]} or a bare list (contract, section 2).
struct IncomingBatch {
    std::vector<IncomingEvent> events;
    FieldErrors errors; ///< by "events[3].id"; with errors nothing is taken
    bool tooMany = false;
};
/// `testId` is the request's X-Test-Id: events without one of their own get it.
IncomingBatch readBatch(const Json &body, const QByteArray &testId);

/// An order (contract, section 2) as the purchase event that it is, with the id `order:{orderId}` (section 10).
struct IncomingOrder {
    IncomingEvent event;
    FieldErrors errors;
};
IncomingOrder readOrder(const Json &body, const QByteArray &testId);

} // namespace selwise::sandbox
