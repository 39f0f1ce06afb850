#include "models/domain/codec/observationcodec.h"
#include "models/services/logfetch.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontrolplane.h"
#include "tests/support/memoryarchive.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace selwise;
using namespace Qt::Literals::StringLiterals;

namespace {

const ProviderId meta = ProviderId::of(Provider::Meta);

DeliveryLogEntry entryAt(int number, qint64 time, bool withId = true)
{
    const QByteArray id = withId ? "\"id\":\"log_" + QByteArray::number(number) + "\"," : QByteArray();
    const QByteArray json = "[{" + id + "\"provider\":\"meta\",\"event\":\"e" + QByteArray::number(number) + "\",\"timestamp\":" + QByteArray::number(time) + "}]";
    return codec::decodeLogPage(*Json::parse(json))->entries.at(0);
}

/// A server with logs and habits of its own.
class LogServer : public FakeControlPlane {
public:
    std::vector<DeliveryLogEntry> log; ///< newest first
    bool cursors = true, knowsTo = true, circle = false;
    int atMost = 1'000;
    std::deque<ApiError> errors; ///< for the next requests
    std::vector<LogQuery> queries;
    std::function<void(std::vector<DeliveryLogEntry> &)> disturb; ///< each page before it leaves
    std::function<void()> afterRequest;

    Reply<LogPage> providerLogs(const ProviderId &, const LogQuery &query) override { return answer(query); }
    Reply<LogPage> webhookLogs(const WebhookId &, const LogQuery &query) override { return answer(query); }

private:
    Reply<LogPage> answer(const LogQuery &query)
    {
        queries.push_back(query);
        if (!errors.empty()) {
            const ApiError error = errors.front();
            errors.pop_front();
            return QtFuture::makeReadyFuture(Result<LogPage, ApiError>(Failure{error}));
        }
        LogPage page;
        const size_t from = query.cursor.isEmpty() ? 0 : size_t(query.cursor.mid(1).toInt());
        size_t at = from;
        for (; at < log.size() && page.entries.size() < size_t(std::min(query.limit, atMost)); ++at) {
            if (!knowsTo || !query.to.isValid() || log[at].timestamp < query.to)
                page.entries.push_back(log[at]);
        }
        if (cursors && at < log.size())
            page.nextCursor = u"c%1"_s.arg(circle ? at % 20 : at);
        if (disturb)
            disturb(page.entries);
        if (afterRequest)
            afterRequest();
        return QtFuture::makeReadyFuture(Result<LogPage, ApiError>(std::move(page)));
    }
};

} // namespace

class TestLogFetch : public QObject {
    Q_OBJECT

private:
    FakeClock clock;
    std::unique_ptr<LogServer> server;
    std::unique_ptr<MemoryArchive> archive;
    std::unique_ptr<LogFetch> fetch;

    void fill(int count, qint64 newest = 1'700'000'000'000)
    {
        server->log.clear();
        for (int number = count; number > 0; --number)
            server->log.push_back(entryAt(number, newest - (count - number) * 1'000));
    }
    LogFetchReport run(const LogFetch::Options &options = {})
    {
        QSignalSpy finished(fetch.get(), &LogFetch::finished);
        fetch->start({{false, u"meta"_s}}, options);
        if (!QTest::qWaitFor([&] { return finished.count() == 1; }))
            return {};
        return finished[0][0].value<std::vector<LogFetchReport>>().at(0);
    }
    static ApiError error(ApiError::Kind kind, int seconds = -1)
    {
        ApiError error;
        error.kind = kind;
        if (seconds >= 0)
            error.retryAfter = std::chrono::seconds(seconds);
        return error;
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<LogServer>();
        archive = std::make_unique<MemoryArchive>();
        fetch = std::make_unique<LogFetch>(*server, *archive, clock);
    }
    void cleanup() { fetch.reset(); }

    void followsACursorToTheEnd()
    {
        fill(2'345);
        const LogFetchReport report = run();
        QVERIFY(report.complete && !report.error && !report.limitedByServer);
        QCOMPARE(report.added, 2'345);
        QCOMPARE(report.requests, 3);
        QCOMPARE(archive->entries().size(), size_t(2'345));
        QCOMPARE(archive->ranges.size(), size_t(1));
        QCOMPARE(archive->ranges[0].from, server->log.back().timestamp.toMSecsSinceEpoch());
    }

    void raisesTheLimitWithoutACursor()
    {
        server->cursors = false;
        server->atMost = 1'000'000;
        fill(5'003);
        const LogFetchReport report = run();
        QCOMPARE(report.added, 5'003);
        QVERIFY(report.complete && !report.limitedByServer);
        for (const LogQuery &query : server->queries)
            QVERIFY(query.cursor.isEmpty());
    }

    void saysWhenTheServerGivesNoMore()
    {
        server->cursors = false;
        server->atMost = 50;
        fill(500);
        const LogFetchReport report = run();
        QCOMPARE(report.added, 50);
        QVERIFY(report.limitedByServer && !report.complete);
    }

    void anEmptyLogIsComplete()
    {
        const LogFetchReport report = run();
        QVERIFY(report.complete);
        QCOMPARE(report.requests, 1);
        QVERIFY(archive->ranges.empty());
    }

    void stopsAtTheLimitThatWasGiven()
    {
        fill(3'000);
        LogFetch::Options options;
        options.limit = 70;
        const LogFetchReport report = run(options);
        QCOMPARE(report.received, 70);
        QCOMPARE(server->queries.size(), size_t(1));
        QCOMPARE(server->queries[0].limit, 70);
    }

    void waitsAsLongAsTheServerAsks()
    {
        fill(10);
        server->errors = {error(ApiError::Kind::RateLimited, 7), error(ApiError::Kind::RateLimited)};
        QSignalSpy finished(fetch.get(), &LogFetch::finished);
        fetch->start({{false, u"meta"_s}}, {});
        QTRY_COMPARE(server->queries.size(), size_t(1));
        QTRY_VERIFY((clock.advance(std::chrono::milliseconds(0)), clock.now().isValid()));
        QTRY_VERIFY((clock.advance(std::chrono::seconds(1)), server->queries.size() == 2));
        QVERIFY(clock.monotonic() >= std::chrono::seconds(7));
        QTRY_VERIFY((clock.advance(std::chrono::seconds(1)), finished.count() == 1));
        QCOMPARE(archive->entries().size(), size_t(10));
    }

    void givesUpWhenItWouldTakeTooLong()
    {
        fill(10);
        server->errors = {error(ApiError::Kind::RateLimited, 600)};
        const LogFetchReport report = run();
        QCOMPARE(report.error->kind, ApiError::Kind::RateLimited);
        QCOMPARE(report.requests, 1);
    }

    void keepsWhatCameBeforeAnErrorAndGoesOnFromThere()
    {
        fill(5'000);
        int requests = 0;
        server->afterRequest = [&] {
            if (++requests == 2)
                server->errors.push_back(error(ApiError::Kind::ServerError));
        };
        const LogFetchReport first = run();
        QCOMPARE(first.error->kind, ApiError::Kind::ServerError);
        QCOMPARE(archive->entries().size(), size_t(2'000));
        server->queries.clear();
        const LogFetchReport second = run();
        QVERIFY(second.complete);
        QCOMPARE(archive->entries().size(), size_t(5'000));
        QCOMPARE(second.added, 3'000);
        QVERIFY2(second.requests <= 5, qPrintable(QString::number(second.requests)));
        QCOMPARE(archive->ranges.size(), size_t(1));
    }

    void behindTheNewestEntryNothingIsHeld()
    {
        fill(2'345);
        run();
        QCOMPARE(archive->ranges.size(), size_t(1));
        QCOMPARE(archive->ranges[0].to, 1'700'000'000'001);
        QVERIFY(clock.now().toMSecsSinceEpoch() > 1'700'000'000'001);
        // A later run that finds nothing new has proved the time between.
        run();
        QCOMPARE(archive->ranges.size(), size_t(1));
        QCOMPARE(archive->ranges[0].to, clock.now().toMSecsSinceEpoch());
    }

    /// A sandbox that fills its history from its beginning: what is asked for first is the start of it.
    void aHistoryThatFillsMeanwhileIsFetched()
    {
        fill(3'000);
        const std::vector<DeliveryLogEntry> all = server->log;
        server->log.assign(all.end() - 500, all.end());
        run();
        server->log.assign(all.begin(), all.begin() + 200);
        server->log.insert(server->log.end(), all.end() - 900, all.end());
        run();
        server->log = all;
        const LogFetchReport report = run();
        QVERIFY(report.complete);
        QCOMPARE(archive->entries().size(), size_t(3'000));
    }

    void entriesThatComeLateAreFoundAndTheirTimeIsHeldAgainOnlyThen()
    {
        fill(6'000);
        const std::vector<DeliveryLogEntry> all = server->log;
        server->log.erase(server->log.begin() + 400, server->log.begin() + 5'500);
        run();
        QCOMPARE(archive->entries().size(), size_t(900));
        server->log = all;
        bool takenBack = false;
        connect(fetch.get(), &LogFetch::progress, this, [&] { takenBack |= !archive->ranges.empty() && archive->ranges[0].from > all[1'000].timestamp.toMSecsSinceEpoch(); });
        const LogFetchReport report = run();
        QVERIFY(report.complete && takenBack);
        QCOMPARE(archive->entries().size(), size_t(6'000));
        QCOMPARE(archive->ranges.size(), size_t(1));
        QCOMPARE(archive->ranges[0].from, all.back().timestamp.toMSecsSinceEpoch());
    }

    void whatIsHeldGrowsWithEachPage()
    {
        fill(3'000);
        std::vector<qint64> from;
        connect(fetch.get(), &LogFetch::progress, this, [&] { from.push_back(archive->ranges.empty() ? 0 : archive->ranges[0].from); });
        run();
        QCOMPARE(from, (std::vector<qint64>{1'699'999'001'000, 1'699'998'001'000, 1'699'997'001'000, 1'699'997'001'000}));
    }

    void walksOnWhereTheServerDoesNotKnowATime()
    {
        fill(5'000);
        int requests = 0;
        server->knowsTo = false;
        server->afterRequest = [&] {
            if (++requests == 2)
                server->errors.push_back(error(ApiError::Kind::ServerError));
        };
        run();
        const LogFetchReport second = run();
        QVERIFY(second.complete);
        QCOMPARE(archive->entries().size(), size_t(5'000));
    }

    void keepingUpStopsAtWhatIsKnown()
    {
        fill(3'000);
        run();
        server->queries.clear();
        for (int number = 3'001; number <= 3'010; ++number)
            server->log.insert(server->log.begin(), entryAt(number, 1'700'000'000'000 + number));
        LogFetch::Options options;
        options.depth = LogFetch::Options::Depth::UntilKnown;
        options.pageSize = 100;
        const LogFetchReport report = run(options);
        QCOMPARE(report.added, 10);
        QCOMPARE(server->queries.size(), size_t(1));
        QVERIFY(report.complete);
    }

    void canBeCancelled()
    {
        fill(5'000);
        QSignalSpy finished(fetch.get(), &LogFetch::finished);
        connect(fetch.get(), &LogFetch::progress, this, [this] { fetch->cancel(); });
        fetch->start({{false, u"meta"_s}, {true, u"wh_1"_s}}, {});
        QTRY_COMPARE(finished.count(), 1);
        const auto reports = finished[0][0].value<std::vector<LogFetchReport>>();
        QCOMPARE(reports.size(), size_t(1));
        QCOMPARE(reports[0].error->kind, ApiError::Kind::Cancelled);
        QCOMPARE(archive->entries().size(), size_t(1'000));
        QVERIFY(!fetch->isRunning());
    }

    void anArchiveThatCannotWriteEndsIt()
    {
        fill(3'000);
        archive->fails = ArchiveError{ArchiveError::Kind::DiskFull, {}, {}};
        const LogFetchReport report = run();
        QCOMPARE(report.archiveError->kind, ArchiveError::Kind::DiskFull);
        QCOMPARE(report.requests, 1);
    }

    void aCursorThatTurnsInACircleEndsIt()
    {
        fill(30);
        server->atMost = 10;
        server->circle = true;
        const LogFetchReport report = run();
        QCOMPARE(report.requests, 3);
        QVERIFY(report.limitedByServer && !report.complete);
    }

    /// Pages that overlap, come in another order, or hold entries twice, with and without ids.
    void whateverTheOrderTheArchiveIsTheSame()
    {
        for (quint32 seed = 0; seed < 8; ++seed) {
            init();
            server->log.clear();
            for (int number = 600; number > 0; --number)
                server->log.push_back(entryAt(number, 1'000'000 + number * 7 % 400 * 1'000, number % 3 != 0));
            QRandomGenerator random(seed);
            server->atMost = 100 + int(random.bounded(200));
            server->cursors = seed % 3 != 0;
            if (!server->cursors)
                server->atMost = 1'000'000;
            server->disturb = [&](std::vector<DeliveryLogEntry> &page) {
                for (size_t swap = 0; swap < page.size(); ++swap)
                    std::swap(page[swap], page[random.bounded(quint32(page.size()))]);
                if (!page.empty())
                    page.push_back(page[random.bounded(quint32(page.size()))]);
            };
            const LogFetchReport report = run();
            QVERIFY(!report.error);
            QCOMPARE(archive->entries().size(), size_t(600));
        }
    }
};

QTEST_GUILESS_MAIN(TestLogFetch)
#include "tst_logfetch.moc"
