#pragma once

#include "models/ports/logarchive.h"

#include <map>
#include <set>

namespace selwise {

/// An archive in memory, as plain as can be: every question goes through the reference matcher. For one thread; answers come
/// with the next turn of the event loop.
class MemoryArchive : public LogArchive {
public:
    using Row = std::shared_ptr<const DeliveryLogEntry>;

    std::vector<DeliveryLogEntry> entries() const;
    std::vector<CoverageRange> ranges;
    std::optional<ArchiveError> fails; ///< every call ends in it while it is set
    ArchiveState::Access access = ArchiveState::Access::Writable;
    int runs = 0;

    ArchiveState state() const override;
    void watch(std::function<void(const ArchiveState &)> tell) override { m_tell.push_back(std::move(tell)); }
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
    RetentionPolicy retention() const override { return m_retention; }
    ArchiveReply<CheckReport> check(bool repair) override;

private:
    std::vector<Row> matching(const LogRequest &request, const std::vector<logquery::Node> &parts) const;
    AppendSummary take(std::vector<DeliveryLogEntry> entries);

    std::vector<Row> m_rows; ///< as they came
    std::map<EntryKey, size_t> m_byKey;
    std::set<EntryKey> m_bookmarks;
    std::vector<std::function<void(const ArchiveState &)>> m_tell;
    RetentionPolicy m_retention;
};

/// Serves one archive whatever site is asked for; or fails.
class MemoryArchives : public LogArchives {
public:
    std::shared_ptr<MemoryArchive> archive = std::make_shared<MemoryArchive>();
    std::shared_ptr<LogArchive> other; ///< a real one, served instead where it is set
    std::optional<ArchiveError> fails;

    Opened open(const QString &, bool) override { return opened(); }
    Opened open(const ConnectionId &, const SiteId &) override { return opened(); }
    Result<Done, ArchiveError> remove(const ConnectionId &, const SiteId &) override { return Done(); }
    Result<Done, ArchiveError> rebuildCatalogue(const QString &) override { return Done(); }

private:
    Opened opened() const
    {
        if (fails)
            return Failure{*fails};
        return other ? other : std::shared_ptr<LogArchive>(archive);
    }
};

} // namespace selwise
