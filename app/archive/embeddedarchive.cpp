#include "app/archive/embeddedarchive.h"

#include "app/archive/importer.h"
#include "models/ports/clock.h"

#include <chrono>

namespace selwise::archive {

namespace {
constexpr std::chrono::seconds refreshInterval{1};
constexpr std::chrono::seconds tendInterval{30};
constexpr std::chrono::milliseconds progressInterval{100};
}

EmbeddedArchive::EmbeddedArchive(std::shared_ptr<Store> store, Clock &clock) : m_store(std::move(store)), m_clock(clock)
{
    m_writing.setMaxThreadCount(1);
    m_asking.setMaxThreadCount(1);
    m_refresh.setInterval(refreshInterval);
    m_tend.setInterval(tendInterval);
    if (m_store->state().access == ArchiveState::Access::Writable) {
        connect(&m_tend, &QTimer::timeout, this, &EmbeddedArchive::tendLater);
        m_tend.start();
    } else {
        connect(&m_refresh, &QTimer::timeout, this, [this] {
            m_writing.start([this] {
                if (m_store->refresh())
                    tellChange();
            });
        });
        m_refresh.start();
    }
    m_asking.start([this] { // so that damage is known early, and the first answer quick
        m_store->verifyAll();
        if (!m_store->state().damage.isEmpty())
            tellChange();
    });
}

EmbeddedArchive::~EmbeddedArchive()
{
    for (const std::weak_ptr<ImportControl> &import : m_imports) {
        if (const auto control = import.lock())
            control->cancelled = true;
    }
    m_closing = true;
    m_writing.waitForDone();
    m_asking.waitForDone();
}

template <class T, class F>
ArchiveReply<T> EmbeddedArchive::submit(QThreadPool &pool, F f)
{
    auto promise = std::make_shared<QPromise<Result<T, ArchiveError>>>();
    promise->start();
    QFuture<Result<T, ArchiveError>> future = promise->future();
    pool.start([this, asks = &pool == &m_asking, promise, f = std::move(f)]() mutable {
        const auto cancelled = [this, asks, promise] { return promise->isCanceled() || (asks && m_closing); };
        if (!cancelled()) {
            Result<T, ArchiveError> result = f(cancelled);
            promise->addResult(std::move(result));
        }
        promise->finish();
    });
    return future;
}

void EmbeddedArchive::watch(std::function<void(const ArchiveState &)> tell)
{
    m_watchers.push_back(std::move(tell));
}

void EmbeddedArchive::tellChange()
{
    QMetaObject::invokeMethod(this, [this] {
        const ArchiveState now = m_store->state();
        for (const auto &tell : m_watchers)
            tell(now);
    }, Qt::QueuedConnection);
}

/// One step of retention and compaction, and another when there may be more to do.
void EmbeddedArchive::tendLater()
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    m_writing.start([this, now] {
        const auto done = m_store->maintain(now);
        if (!done || !*done)
            return;
        tellChange();
        QMetaObject::invokeMethod(this, &EmbeddedArchive::tendLater, Qt::QueuedConnection);
    });
}

ArchiveReply<AppendSummary> EmbeddedArchive::append(std::vector<DeliveryLogEntry> entries)
{
    std::vector<QByteArray> texts;
    texts.reserve(entries.size());
    for (const DeliveryLogEntry &entry : entries)
        texts.push_back(entry.source.toBytes());
    return appendRaw(std::move(texts));
}

ArchiveReply<AppendSummary> EmbeddedArchive::appendRaw(std::vector<QByteArray> entries)
{
    return submit<AppendSummary>(m_writing, [this, entries = std::move(entries)](const auto &) {
        auto summary = m_store->append(entries);
        if (summary && summary->added + summary->known > 0)
            tellChange();
        return summary;
    });
}

ArchiveReply<ImportSummary> EmbeddedArchive::import(const QStringList &files, std::function<void(const ImportProgress &)> progress)
{
    auto control = std::make_shared<ImportControl>();
    std::erase_if(m_imports, [](const std::weak_ptr<ImportControl> &import) { return import.expired(); });
    m_imports.push_back(control);
    auto promise = std::make_shared<QPromise<Result<ImportSummary, ArchiveError>>>();
    promise->start();
    QFuture<Result<ImportSummary, ArchiveError>> future = promise->future();
    auto *ticker = new QTimer(this);
    ticker->setInterval(progressInterval);
    const auto report = [control, promise, progress] {
        if (promise->isCanceled())
            control->cancelled = true;
        if (progress)
            progress({control->bytes, control->totalBytes, control->entries});
    };
    connect(ticker, &QTimer::timeout, this, report);
    ticker->start();
    m_writing.start([this, files, control, promise, ticker, report] {
        auto summary = importFiles(*m_store, files, *control);
        QMetaObject::invokeMethod(this, [this, ticker, report, promise, summary = std::move(summary)]() mutable {
            report();
            delete ticker;
            const bool changed = summary && summary->entries.added > 0;
            promise->addResult(std::move(summary)); // a cancelled future takes none
            promise->finish();
            if (changed) {
                tellChange();
                tendLater();
            }
        }, Qt::QueuedConnection);
    });
    return future;
}

ArchiveReply<LogResultPtr> EmbeddedArchive::run(LogRequest request)
{
    return submit<LogResultPtr>(m_asking, [this, request = std::move(request)](const QueryRunner::IsCancelled &cancelled) -> Result<LogResultPtr, ArchiveError> {
        LogResultPtr result = m_runner.run(m_store->snapshot(), request, cancelled);
        if (!result)
            return Failure{ArchiveError{ArchiveError::Kind::Cancelled, m_store->folder(), {}}};
        return result;
    });
}

ArchiveReply<LogResultPtr> EmbeddedArchive::sorted(LogResultPtr result, const LogSort &sort)
{
    return submit<LogResultPtr>(m_asking, [this, result = std::move(result), sort](const auto &) -> Result<LogResultPtr, ArchiveError> {
        return LogResultPtr(m_runner.sorted(static_cast<const RowsResult &>(*result), sort));
    });
}

ArchiveReply<std::vector<LogGroup>> EmbeddedArchive::grouped(LogResultPtr result, std::vector<logquery::FieldRef> by)
{
    return submit<std::vector<LogGroup>>(m_asking, [this, result = std::move(result), by = std::move(by)](const auto &) -> Result<std::vector<LogGroup>, ArchiveError> {
        return m_runner.grouped(static_cast<const RowsResult &>(*result), by);
    });
}

ArchiveReply<qsizetype> EmbeddedArchive::neighbour(LogResultPtr result, qsizetype row, Neighbour what, bool forward)
{
    return submit<qsizetype>(m_asking, [this, result = std::move(result), row, what, forward](const auto &) -> Result<qsizetype, ArchiveError> {
        return m_runner.neighbour(static_cast<const RowsResult &>(*result), row, what, forward);
    });
}

ArchiveReply<Done> EmbeddedArchive::setBookmark(const EntryKey &key, bool on)
{
    return submit<Done>(m_writing, [this, key, on](const auto &) { return m_store->setBookmark(key, on); });
}

ArchiveReply<Done> EmbeddedArchive::addCoverage(std::vector<CoverageRange> held)
{
    return submit<Done>(m_writing, [this, held = std::move(held)](const auto &) { return m_store->addCoverage(held); });
}

ArchiveReply<std::vector<CoverageRange>> EmbeddedArchive::coverage()
{
    return submit<std::vector<CoverageRange>>(m_asking, [this](const auto &) -> Result<std::vector<CoverageRange>, ArchiveError> {
        std::vector<CoverageRange> all;
        for (const CoverageRange &held : m_store->coverage()) {
            if (!all.empty() && all.back().source == held.source)
                all.push_back({held.source, all.back().to, held.from, CoverageRange::Kind::Missing});
            all.push_back(held);
        }
        return all;
    });
}

ArchiveReply<Done> EmbeddedArchive::setRetention(const RetentionPolicy &policy)
{
    auto reply = submit<Done>(m_writing, [this, policy](const auto &) { return m_store->setRetention(policy); });
    tendLater();
    return reply;
}

ArchiveReply<CheckReport> EmbeddedArchive::check(bool repair)
{
    return submit<CheckReport>(m_writing, [this, repair](const auto &) {
        auto report = m_store->check(repair);
        tellChange();
        return report;
    });
}

} // namespace selwise::archive
