#pragma once

#include "models/domain/receiver.h"

#include <QDateTime>
#include <optional>
#include <vector>

namespace selwise {

/// When somebody wants to be told. Kept on this computer for each connection and site.
struct AlertRule {
    enum class Kind {
        RateBelow,   ///< success rate, 0 to 1
        NoDelivery,  ///< none for `windowMinutes`
        NewError,    ///< one that was not seen in the day before
        LatencyAbove ///< p95, milliseconds
    };
    QString id; ///< unique among the rules of a site
    Kind kind = Kind::RateBelow;
    std::optional<Receiver> receiver; ///< none = any that is enabled and not in test mode
    double threshold = 0;             ///< RateBelow, LatencyAbove
    int windowMinutes = 15;
    int least = 50; ///< with fewer finished ones in the window nothing is said (RateBelow, LatencyAbove)
    bool on = true;
    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// One time that something was raised.
struct AlertRecord {
    QString key;  ///< of the rule or loss
    QString text; ///< as it was said
    QDateTime raisedAt, endedAt; ///< UTC; not ended: invalid
    bool told = true;            ///< false: it was quiet; told when that is over, if it still goes on
    friend bool operator==(const AlertRecord &, const AlertRecord &) = default;
};

/// Of a day in local time, minutes after midnight; from = to: none.
struct QuietHours {
    int from = 0, to = 0;
    bool holds(int minuteOfDay) const
    {
        return from <= to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || minuteOfDay < to;
    }
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct AlertBook {
    std::vector<AlertRule> rules;
    std::vector<AlertRecord> history; ///< the newest first
    QuietHours quiet;
    bool notify = true; ///< through the desktop
    friend bool operator==(const AlertBook &, const AlertBook &) = default;
};

} // namespace selwise
