#pragma once

#include "models/domain/logquery.h"

/// How numbers, lengths of time and points of time are written in a query.
namespace selwise::logquery {

/// "250ms", "1.5s", "1h30m", "2d", "1w" in milliseconds; nullopt for anything else, a bare number too.
std::optional<qint64> durationOf(QStringView text);
QString durationText(qint64 milliseconds); ///< the shortest that reads back the same: "1h30m", "0ms"

/// What a point of time stands for: a date is a whole day, 14:03 a whole minute. `end` is the first moment behind it. A moment
/// that was given to the millisecond, or as so long ago, is a point: begin and end are the same.
struct MomentLiteral {
    Moment begin, end;
    bool isPoint() const { return begin == end; }
};
/// now, today, yesterday, today-3, 2h, 1h30m (ago), 2026-01, 2026-01-05, 2026-01-05T14, …T14:03, …T14:03:07, …T14:03:07.250,
/// with a blank for the T when it was quoted, and with Z or an offset (+01:00) behind the hour.
std::optional<MomentLiteral> momentOf(QStringView text);
/// Reads back with this begin. `asPoint`: to the millisecond, so that it reads back as a point.
QString momentText(const Moment &moment, bool asPoint);

} // namespace selwise::logquery
