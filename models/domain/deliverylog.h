#pragma once

#include "models/domain/ids.h"
#include "models/domain/json.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace selwise {

enum class DeliveryStatus { Delivered, Failed, Retrying, Filtered, Skipped, Test, Unknown };

/// One attempt (contract, section 8). Any field may be missing.
struct DeliveryLogEntry {
    QString id;
    QDateTime timestamp; ///< UTC, milliseconds
    QString destination; ///< canonical provider or webhook id
    bool toWebhook = false;
    QString event, providerEvent;
    DeliveryStatus status = DeliveryStatus::Unknown;
    QString statusText;
    std::optional<int> attempt, httpStatus;
    std::optional<qint64> durationMs;
    QString error, currency, reason, requestId;
    QString eventId; ///< the event's own, the same at every destination; empty when the server does not say
    QString value; ///< number text, exact
    Json source;   ///< the entry as received, unknown members included
};

struct LogPage {
    std::vector<DeliveryLogEntry> entries; ///< as the server ordered them
    QString nextCursor; ///< empty when there is none
};

struct LogQuery {
    int limit = 50; ///< 1 to 1000
    QString cursor;
    std::optional<DeliveryStatus> status;
    QString event;
    QDateTime from, to;
};

} // namespace selwise
