#pragma once

#include "app/archive/importcontrol.h"
#include "app/archive/queryrunner.h"
#include "app/archive/store.h"

#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

namespace selwise {
class Clock;
}

namespace selwise::archive {

/// The archive in a folder, as a port: one thread that writes, one that answers, both with helpers on all cores.
class EmbeddedArchive : public QObject, public LogArchive {
    Q_OBJECT
public:
    EmbeddedArchive(std::shared_ptr<Store> store, Clock &clock);
    ~EmbeddedArchive() override; ///< waits for what is written; imports and questions are broken off

    ArchiveState state() const override { return m_store->state(); }
    void watch(std::function<void(const ArchiveState &)> tell) override;
    ArchiveReply<AppendSummary> append(std::vector<DeliveryLogEntry> entries) override;
    ArchiveReply<AppendSummary> appendRaw(std::vector<QByteArray> entries) override;
    ArchiveReply<ImportSummary> import(const QStringList &files, std::function<void(const ImportProgress &)> progress) override;
    ArchiveReply<LogResultPtr> run(LogRequest request) override;
    ArchiveReply<LogResultPtr> sorted(LogResultPtr result, const LogSort &sort) override;
    ArchiveReply<std::vector<LogGroup>> grouped(LogResultPtr result, std::vector<logquery::FieldRef> by) override;
    ArchiveReply<qsizetype> neighbour(LogResultPtr result, qsizetype row, Neighbour what, bool forward) override;
    ArchiveReply<Done> setBookmark(const EntryKey &key, bool on) override;
    ArchiveReply<Done> addCoverage(std::vector<CoverageRange> held) override;
    ArchiveReply<std::vector<CoverageRange>> coverage() override;
    ArchiveReply<Done> setRetention(const RetentionPolicy &policy) override;
    RetentionPolicy retention() const override { return m_store->retention(); }
    ArchiveReply<CheckReport> check(bool repair) override;

private:
    template <class T, class F>
    ArchiveReply<T> submit(QThreadPool &pool, F f);
    void tellChange();
    void tendLater();

    const std::shared_ptr<Store> m_store;
    Clock &m_clock;
    DeliveriesCache m_deliveries;
    QueryRunner m_runner{m_deliveries};
    std::vector<std::function<void(const ArchiveState &)>> m_watchers;
    std::vector<std::weak_ptr<ImportControl>> m_imports;
    std::atomic<bool> m_closing = false;
    QTimer m_refresh, m_tend;
    QThreadPool m_writing, m_asking; // last: the first to end
};

} // namespace selwise::archive
