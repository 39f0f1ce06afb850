#include "models/controllers/archivefigures.h"

#include "models/ports/whendone.h"
#include "models/services/healthtally.h"

#include <QPromise>
#include <QThreadPool>
#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace selwise {

namespace {

using Kind = HealthFigures::Coverage::Kind;
using logquery::Field;
using logquery::FieldRef;
using Promise = std::shared_ptr<QPromise<std::optional<HealthFigures>>>;

logquery::Node during(const TimeSpan &span)
{
    using logquery::Bound;
    using logquery::Moment;
    const auto at = [](qint64 ms) { return Moment{Moment::Kind::Instant, ms}; };
    const logquery::TimeRange range{Bound<Moment>{at(span.fromMs), true}, Bound<Moment>{at(span.toMs), false}};
    return logquery::Node{logquery::Term{FieldRef{Field::Time, {}}, {logquery::Test(range)}}};
}

HealthTally::Row rowOf(HealthTally &tally, const LogResult &rows, qsizetype at)
{
    const auto text = [&](Field field) { return rows.text(at, FieldRef{field, {}}); };
    HealthTally::Row row;
    row.timeMs = rows.number(at, Field::Time).value_or(-1);
    const QString destination = text(Field::Destination);
    row.receiver = tally.receiver({destination, rows.toWebhook(at)});
    row.event = tally.event(text(Field::Event));
    row.status = rows.status(at);
    row.attempt = int(rows.number(at, Field::Attempt).value_or(-1));
    row.durationMs = rows.number(at, Field::Ms).value_or(-1);
    // What was delivered has no reason to tell: most rows need no text of it.
    if (row.status == DeliveryStatus::Failed || row.status == DeliveryStatus::Retrying) {
        const QString error = text(Field::Error);
        row.reason = tally.reason(error.isEmpty() ? text(Field::Reason) : error);
    } else if (row.status != DeliveryStatus::Delivered) {
        row.reason = tally.reason(text(Field::Reason));
    }
    // Only what is tried again has to be followed.
    if (row.status == DeliveryStatus::Retrying || row.attempt > 1) {
        const QString event = text(Field::EventId);
        row.delivery = event.isEmpty() ? 0 : qHashMulti(0, event, destination);
    }
    return row;
}

HealthFigures addedUp(const LogResult &rows, const std::vector<CoverageRange> &ranges, const TimeSpan &span, qint64 stepMs)
{
    HealthTally tally(span, stepMs);
    for (qsizetype at = 0; at < rows.rowCount(); ++at)
        tally.add(rowOf(tally, rows, at));
    return tally.figures(joinedCoverage(ranges, span));
}

} // namespace

ArchiveFigures::ArchiveFigures(std::function<LogArchive *()> archive, QObject *parent) : QObject(parent), m_archive(std::move(archive)) {}

QFuture<std::optional<HealthFigures>> ArchiveFigures::read(const TimeSpan &span, qint64 stepMs)
{
    Promise promise = std::make_shared<QPromise<std::optional<HealthFigures>>>();
    promise->start();
    const auto give = [promise](const std::optional<HealthFigures> &figures) {
        promise->addResult(figures);
        promise->finish();
    };
    LogArchive *archive = m_archive();
    if (!archive) {
        give(std::nullopt);
        return promise->future();
    }
    LogRequest request;
    request.query = during({span.before().fromMs, span.toMs});
    const ArchiveError cancelled{ArchiveError::Kind::Cancelled, {}, {}};
    whenEnded(archive->run(request), this, cancelled, [this, give, span, stepMs, cancelled](const Result<LogResultPtr, ArchiveError> &rows) {
        LogArchive *still = m_archive();
        if (!rows || !*rows || !still)
            return give(std::nullopt);
        whenEnded(still->coverage(), this, cancelled, [give, span, stepMs, rows = *rows](const Result<std::vector<CoverageRange>, ArchiveError> &known) {
            QThreadPool::globalInstance()->start([give, span, stepMs, rows, ranges = known ? *known : std::vector<CoverageRange>()] {
                give(addedUp(*rows, ranges, span, stepMs));
            });
        });
    });
    return promise->future();
}

std::vector<HealthFigures::Coverage> joinedCoverage(const std::vector<CoverageRange> &ranges, const TimeSpan &span)
{
    struct Source {
        qint64 first = 0, last = 0;
        std::vector<TimeSpan> held;
    };
    std::map<QString, Source> sources;
    std::set<qint64> cuts{span.fromMs, span.toMs};
    for (const CoverageRange &range : ranges) {
        Source &source = sources[range.source];
        const bool begun = source.last > source.first;
        source.first = begun ? std::min(source.first, range.from) : range.from;
        source.last = begun ? std::max(source.last, range.to) : range.to;
        if (range.kind == CoverageRange::Kind::Held)
            source.held.push_back({range.from, range.to});
        for (const qint64 cut : {range.from, range.to}) {
            if (span.holds(cut))
                cuts.insert(cut);
        }
    }
    const auto kindAt = [&](qint64 ms) {
        bool unknown = sources.empty();
        for (const auto &[name, source] : sources) {
            if (std::ranges::any_of(source.held, [ms](const TimeSpan &held) { return held.holds(ms); }))
                continue;
            // Between two held ranges lies a hole; outside of all nothing is known.
            if (ms >= source.first && ms < source.last)
                return Kind::Missing;
            unknown = true;
        }
        return unknown ? Kind::Unknown : Kind::Held;
    };
    std::vector<HealthFigures::Coverage> all;
    for (auto at = cuts.begin(); std::next(at) != cuts.end(); ++at) {
        const Kind kind = kindAt(*at);
        if (!all.empty() && all.back().kind == kind)
            all.back().span.toMs = *std::next(at);
        else
            all.push_back({{*at, *std::next(at)}, kind, {}});
    }
    return all;
}

} // namespace selwise
