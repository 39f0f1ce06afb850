#pragma once

#include "models/domain/ids.h"
#include "models/domain/json.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace selwise {

enum class HealthStatus { Healthy, Degraded, Failing, Idle, Disabled, Unknown };

/// Counters that the server did not send are empty: no data is not zero.
struct ProviderHealth {
    ProviderId provider;
    std::optional<bool> enabled, testMode;
    HealthStatus status = HealthStatus::Unknown;
    QString statusText; ///< as on the wire; the service's words are free (contract, 8)
    std::optional<qint64> delivered, failed, retrying, filtered, skipped, test;
    std::optional<double> successRate, p50Ms, p95Ms; ///< rate 0..1; milliseconds
    QDateTime lastSuccessAt, lastFailureAt; ///< UTC; invalid when never or not said
    QString lastError;
};

struct HealthBucket {
    QDateTime start;
    ProviderId provider;
    std::optional<qint64> delivered, failed, retrying;
};

/// Contract, section 8.
struct HealthSummary {
    HealthStatus status = HealthStatus::Unknown;
    QString statusText;
    QDateTime generatedAt;
    QString window; ///< ISO 8601 duration, as received
    std::vector<ProviderHealth> providers;
    std::vector<HealthBucket> series;
    Json source;
};

} // namespace selwise
