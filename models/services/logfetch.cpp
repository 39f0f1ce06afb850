#include "models/services/logfetch.h"

#include "models/ports/clock.h"
#include "models/ports/errorof.h"
#include "models/ports/whendone.h"

#include <QPointer>
#include <algorithm>
#include <set>

namespace selwise {

using std::chrono::milliseconds;

namespace {

constexpr int mostLimit = 100'000, mostWaits = 5;
constexpr std::chrono::seconds longestWait{60}, usualWait{5};
/// What is held of the latest time is read again by each run: entries may come late.
constexpr qint64 overlapMs = 3'600'000;

/// The times that a page spans; empty when it names none.
struct Times {
    std::optional<qint64> oldest, newest;
};

Times timesOf(const std::vector<DeliveryLogEntry> &entries)
{
    Times times;
    for (const DeliveryLogEntry &entry : entries) {
        if (!entry.timestamp.isValid())
            continue;
        const qint64 at = entry.timestamp.toMSecsSinceEpoch();
        times.oldest = std::min(times.oldest.value_or(at), at);
        times.newest = std::max(times.newest.value_or(at), at);
    }
    return times;
}

} // namespace

struct LogFetch::Private {
    Private(LogFetch *owner, ControlPlane &plane, LogArchive &archive, Clock &clock)
        : q(owner), plane(plane), archive(archive), clock(clock)
    {
    }

    LogFetch *q;
    ControlPlane &plane;
    LogArchive &archive;
    Clock &clock;

    std::vector<LogSource> sources;
    Options options;
    std::vector<LogFetchReport> reports;
    bool running = false, cancelWanted = false;
    std::function<void()> cancelRequest;
    quint64 turn = 0; ///< what waits for an earlier turn does nothing

    // Of the source being read.
    LogFetchReport report;
    std::vector<CoverageRange> held; ///< of this source, before
    QString cursor, cursorBefore; ///< the latter: where to go on when a jump leads nowhere
    std::set<QString> seenCursors;
    QDateTime to;          ///< only what is older is asked for, after a jump
    bool jumped = false, jumps = true; ///< whether the server may know `to`
    int limit = 0;         ///< asked for, without a cursor
    qint64 before = 0;     ///< entries that the smaller limit gave
    std::optional<qint64> reachedTo, reachedFrom; ///< the stretch read without a gap
    int waits = 0;

    void nextSource()
    {
        if (reports.size() == sources.size() || cancelWanted) {
            running = false;
            Q_EMIT q->finished(reports);
            return;
        }
        report = {};
        report.source = sources[reports.size()];
        cursor.clear();
        seenCursors.clear();
        to = {};
        jumped = false;
        jumps = true;
        limit = options.pageSize;
        before = 0;
        reachedTo.reset();
        reachedFrom.reset();
        waits = 0;
        whenEnded(archive.coverage(), q, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
                  [this](const Result<std::vector<CoverageRange>, ArchiveError> &known) {
                      held.clear();
                      for (const CoverageRange &range : known ? *known : std::vector<CoverageRange>()) {
                          if (range.source == report.source.id && range.kind == CoverageRange::Kind::Held)
                              held.push_back(range);
                      }
                      request();
                  });
    }

    void request()
    {
        if (cancelWanted) {
            end(errorOf(ApiError::Kind::Cancelled));
            return;
        }
        LogQuery query;
        query.limit = limit;
        if (options.limit > 0 && cursor.isEmpty())
            query.limit = int(std::min<qint64>(limit, options.limit));
        query.cursor = cursor;
        if (jumped)
            query.to = to;
        const qint64 askedAt = clock.now().toMSecsSinceEpoch();
        ++report.requests;
        const Reply<LogPage> reply = report.source.isWebhook ? plane.webhookLogs(WebhookId{report.source.id}, query)
                                                             : plane.providerLogs(ProviderId::fromWire(report.source.id), query);
        auto *watcher = whenEnded(reply, q, errorOf(ApiError::Kind::Cancelled), [this, askedAt](const Result<LogPage, ApiError> &answer) {
            cancelRequest = {};
            if (answer)
                take(*answer, askedAt);
            else
                failed(answer.error());
        });
        cancelRequest = [watcher = QPointer(watcher)] {
            if (watcher)
                watcher->cancel();
        };
    }

    void failed(const ApiError &error)
    {
        const bool later = error.kind == ApiError::Kind::RateLimited && waits < mostWaits
            && error.retryAfter.value_or(usualWait) <= longestWait;
        if (!later) {
            end(error);
            return;
        }
        ++waits;
        clock.after(error.retryAfter.value_or(usualWait), q, [this, mine = ++turn] {
            if (mine == turn && running)
                request();
        });
    }

    void take(const LogPage &page, qint64 askedAt)
    {
        waits = 0;
        const Times times = timesOf(page.entries);
        if (jumped && times.newest && to.isValid() && *times.newest > to.toMSecsSinceEpoch()) {
            // The server does not know `to`: what is held has to be walked through.
            jumped = false;
            jumps = false;
            cursor = cursorBefore;
            seenCursors.insert(cursor);
            request();
            return;
        }
        report.received += qint64(page.entries.size());
        whenEnded(archive.append(page.entries), q, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}},
                  [this, page, times, askedAt](const Result<AppendSummary, ArchiveError> &stored) {
                      if (!stored) {
                          report.archiveError = stored.error();
                          end();
                          return;
                      }
                      report.added += stored->added;
                      report.replaced += stored->replaced;
                      const std::vector<CoverageRange> changes = stretch(page, *stored, times, askedAt);
                      const auto next = [this, page, stored = *stored, times](const Result<Done, ArchiveError> &recorded) {
                          if (!recorded) {
                              report.archiveError = recorded.error();
                              finishSource();
                              return;
                          }
                          Q_EMIT q->progress();
                          goOn(page, stored, times);
                      };
                      if (changes.empty())
                          next(Done());
                      else
                          whenEnded(archive.addCoverage(changes), q, ArchiveError{ArchiveError::Kind::Cancelled, {}, {}}, next);
                  });
    }

    /// What was read without a gap: from the newest entry, or from where it was jumped to, down to the oldest. Behind the
    /// newest nothing is proved, for an entry may come late, unless a later run found nothing new.
    std::vector<CoverageRange> stretch(const LogPage &page, const AppendSummary &stored, const Times &times, qint64 askedAt)
    {
        if (!times.oldest)
            return {};
        std::vector<CoverageRange> changes = wronglyHeld(page, stored);
        if (!reachedTo && jumped)
            reachedTo = to.toMSecsSinceEpoch();
        else if (!reachedTo)
            reachedTo = stored.added == 0 && !held.empty() ? std::max(askedAt, *times.newest + 1) : *times.newest + 1;
        reachedTo = std::max(*reachedTo, *times.newest + 1);
        reachedFrom = std::min(reachedFrom.value_or(*times.oldest), *times.oldest);
        changes.push_back({report.source.id, *reachedFrom, *reachedTo, CoverageRange::Kind::Held});
        return changes;
    }

    /// Ranges that hold fewer entries than the page has there: no longer jumped over, and taken back.
    std::vector<CoverageRange> wronglyHeld(const LogPage &page, const AppendSummary &stored)
    {
        if (stored.added == 0)
            return {};
        std::vector<CoverageRange> touched;
        qint64 within = 0;
        for (const CoverageRange &range : held) {
            const auto count = std::count_if(page.entries.begin(), page.entries.end(), [&](const DeliveryLogEntry &entry) {
                const qint64 at = entry.timestamp.isValid() ? entry.timestamp.toMSecsSinceEpoch() : range.to;
                return at >= range.from && at < range.to;
            });
            within += count;
            if (count > 0)
                touched.push_back({range.source, range.from, range.to, CoverageRange::Kind::Missing});
        }
        if (within <= stored.known)
            return {};
        std::erase_if(held, [&](const CoverageRange &range) {
            return std::any_of(touched.begin(), touched.end(), [&](const CoverageRange &wrong) { return wrong.from == range.from; });
        });
        return touched;
    }

    void goOn(const LogPage &page, const AppendSummary &stored, const Times &times)
    {
        const bool enough = options.limit > 0 && report.received >= options.limit;
        const bool allKnown = stored.added == 0 && stored.known > 0;
        if (enough) {
            end();
        } else if (options.depth == Options::Depth::UntilKnown && stored.known > 0) {
            report.complete = true;
            end();
        } else if (!page.nextCursor.isEmpty()) {
            const CoverageRange *range = allKnown && jumps ? rangeAround(times) : nullptr;
            if (range) {
                jump(*range, page.nextCursor);
            } else if (!seenCursors.insert(page.nextCursor).second) { // it would go round for ever
                report.limitedByServer = true;
                end();
            } else {
                cursor = page.nextCursor;
                request();
            }
        } else if (!cursor.isEmpty() || jumped || page.entries.empty()) {
            report.complete = true;
            end();
        } else {
            raise(qint64(page.entries.size()));
        }
    }

    /// Without a cursor: twice as many, until no more come. A server that stops at a round number may have more.
    void raise(qint64 count)
    {
        const bool nothingNew = count <= before;
        if (nothingNew || limit >= mostLimit) {
            report.complete = nothingNew && count % 50 != 0;
            report.limitedByServer = !report.complete;
            end();
            return;
        }
        report.received -= count; // they come again
        before = count;
        limit = std::min(limit * 2, mostLimit);
        request();
    }

    const CoverageRange *rangeAround(const Times &times) const
    {
        const auto found = std::find_if(held.begin(), held.end(), [&](const CoverageRange &range) {
            return times.oldest && *times.oldest > range.from && *times.newest < range.to && *times.oldest < range.to - overlapMs;
        });
        return found == held.end() ? nullptr : &*found;
    }

    void jump(const CoverageRange &range, const QString &next)
    {
        cursorBefore = next;
        cursor.clear();
        to = QDateTime::fromMSecsSinceEpoch(range.from + 1, Qt::UTC);
        jumped = true;
        reachedTo.reset();
        reachedFrom.reset();
        request();
    }

    void end(std::optional<ApiError> error = {})
    {
        report.error = std::move(error);
        finishSource();
    }

    void finishSource()
    {
        reports.push_back(report);
        Q_EMIT q->progress();
        nextSource();
    }
};

LogFetch::LogFetch(ControlPlane &plane, LogArchive &archive, Clock &clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, plane, archive, clock))
{
}

LogFetch::~LogFetch()
{
    if (d->cancelRequest)
        d->cancelRequest();
}

void LogFetch::start(std::vector<LogSource> sources, const Options &options)
{
    if (d->running)
        return;
    d->sources = std::move(sources);
    d->options = options;
    d->reports.clear();
    d->running = true;
    d->cancelWanted = false;
    d->nextSource();
}

bool LogFetch::isRunning() const
{
    return d->running;
}

void LogFetch::cancel()
{
    if (!d->running || d->cancelWanted)
        return;
    d->cancelWanted = true;
    ++d->turn;
    if (d->cancelRequest)
        d->cancelRequest();
    else if (d->waits > 0)
        d->end(errorOf(ApiError::Kind::Cancelled));
}

const LogFetchReport &LogFetch::current() const
{
    return d->report;
}

} // namespace selwise
