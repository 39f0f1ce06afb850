#pragma once

#include "app/sandbox/deliverystate.h"
#include "app/sandbox/database.h"

#include <map>
#include <optional>
#include <vector>

namespace selwise::sandbox {

/// What a page of the log is to hold.
struct LogQuestion {
    int limit = 50; ///< 1 to 1000
    std::optional<qint64> before; ///< the cursor: only lines older than this one
    std::optional<DeliveryStatus> status;
    QString event;
    std::optional<qint64> fromMs, toMs; ///< from included, to not
};

/// Reads the log and its sums.
class LogReader {
public:
    explicit LogReader(QString connection)
        : m_connection(std::move(connection))
    {
    }
    /// A line has a member `payload` (A, our own addition to the contract's section 8): the event as it was received, without
    /// personal data and secrets. It is joined from the events when lines are read, for each status; missing once the event
    /// is no longer kept, or when the page's payloads come to more than 16 MiB.
    struct Page {
        Json::Array entries; ///< the latest first, with their ids
        std::optional<qint64> next;
    };
    Result<Page, StoreProblem> page(const QString &destination, const LogQuestion &question);

    /// The sums of one hour at one destination: by status, and latencies by bucket.
    struct Hour {
        std::map<int, qint64> counts; ///< by DeliveryStatus
        std::map<int, qint64> latencies;
    };
    using Hours = std::map<QString, std::map<qint64, Hour>>; ///< destination, start of the hour
    Result<Hours, StoreProblem> hours(qint64 fromMs);
    /// When each line of the hour that starts then was written, by status, in order of time. Walks through the log from there on.
    using Moments = std::map<int, std::vector<qint64>>;
    Result<Moments, StoreProblem> moments(const QString &destination, qint64 startMs);

    struct Latest {
        qint64 timeMs = 0; ///< 0: never
        QString error;
    };
    Result<Latest, StoreProblem> latest(const QString &destination, DeliveryStatus status);

private:
    QString m_connection;
};

} // namespace selwise::sandbox
