#pragma once

#include "models/ports/archiveerror.h"
#include "models/ports/logresult.h"

#include <QDateTime>
#include <QStringList>
#include <functional>

namespace selwise {

struct ArchiveState {
    enum class Access { Writable, AskedForReading, HeldByAnother, NewerFormat, NotWritable };
    Access access = Access::Writable;
    QString holder;      ///< who writes, for HeldByAnother: "process 4711"
    int format = 0;
    qint64 entries = 0, bytes = 0; ///< bytes on disk
    std::optional<qint64> oldest, newest; ///< ms since 1970 UTC
    qint64 lost = 0;     ///< entries that damaged files held, as far as it is known
    QStringList damage;  ///< names of damaged or missing files
};

struct AppendSummary {
    qint64 added = 0, known = 0; ///< new entries; those that were there already
    qint64 replaced = 0;         ///< of the known: those that took the place of an earlier version
    qint64 refused = 0;          ///< what is no entry
};

struct ImportFault {
    QString file;
    qint64 line = 0;    ///< from 1; 0 when the file has none
    qint64 element = 0; ///< from 1, within a page or list; 0 when the line itself is meant
    enum class Kind { NotJson, NotUtf8, NotAnEntry, TooLong, TooDeep, Broken /* compressed data */, NotCsv, Truncated } kind = Kind::NotJson;
    QString detail;     ///< technical
};
struct ImportSummary {
    AppendSummary entries;
    std::vector<ImportFault> faults; ///< the first thousand of `entries.refused`
    bool cancelled = false;          ///< then what had been read before is in
};
struct ImportProgress {
    qint64 bytes = 0, totalBytes = 0; ///< of the files as they lie there; total 0 when it is not known
    qint64 entries = 0;
};

/// Of one source (a provider, a webhook id) what is known to be complete. Between two held ranges lies a hole; outside of all
/// of them nothing is known.
struct CoverageRange {
    QString source;
    qint64 from = 0, to = 0; ///< ms since 1970 UTC, `to` excluded
    enum class Kind { Held, Missing } kind = Kind::Held;
};

struct RetentionPolicy {
    std::optional<int> days;
    std::optional<qint64> bytes;
};

struct CheckReport {
    qint64 files = 0, entries = 0;
    struct Finding {
        QString file, detail;
        qint64 lost = 0; ///< entries that cannot be read
        bool mended = false;
    };
    std::vector<Finding> findings; ///< empty: all is well
};

enum class Neighbour { NextFailure, NextSlow };

/// The delivery logs of one site, ever fetched or received. Asynchronous: each call returns at once, and its future finishes
/// exactly once; cancelling it ends the work soon and the future without a result, or with what is said below. To be called
/// from the thread that opened it; only values cross threads. Where `state().access` is not Writable, what changes anything
/// ends in an error. An entry is stored once, by id, else by content; of two that differ under one id the later one stays.
/// Whatever order they come in, the archive is the same.
class LogArchive {
public:
    virtual ~LogArchive() = default;

    virtual ArchiveState state() const = 0;
    /// Called in the opener's thread after entries have come, gone or been lost; by another process too.
    virtual void watch(std::function<void(const ArchiveState &)> tell) = 0;

    /// On disk when the future finishes. Each value or text is one entry; secrets are masked.
    virtual ArchiveReply<AppendSummary> append(std::vector<DeliveryLogEntry> entries) = 0;
    virtual ArchiveReply<AppendSummary> appendRaw(std::vector<QByteArray> entries) = 0;
    /// NDJSON, pages ({"data":[...]}) or lists, a line each or the whole file, CSV, each also gzipped; "-" is standard input.
    /// Of a cancelled one what was read is in. `progress` comes in the opener's thread, some ten times a second.
    virtual ArchiveReply<ImportSummary> import(const QStringList &files, std::function<void(const ImportProgress &)> progress) = 0;

    virtual ArchiveReply<LogResultPtr> run(LogRequest request) = 0;
    virtual ArchiveReply<LogResultPtr> sorted(LogResultPtr result, const LogSort &sort) = 0;
    /// By fields, and by minutes where Field::Time is among them ("2026-01-31T14:03"); most frequent first.
    virtual ArchiveReply<std::vector<LogGroup>> grouped(LogResultPtr result, std::vector<logquery::FieldRef> by) = 0;
    /// The next such row behind (before) `row` in the result's order; -1 when there is none. Slow: past the result's p95.
    virtual ArchiveReply<qsizetype> neighbour(LogResultPtr result, qsizetype row, Neighbour what, bool forward) = 0;

    virtual ArchiveReply<Done> setBookmark(const EntryKey &key, bool on) = 0;
    /// Held ranges add to what is known; Missing ones take it back. One behind the other.
    virtual ArchiveReply<Done> addCoverage(std::vector<CoverageRange> held) = 0;
    virtual ArchiveReply<std::vector<CoverageRange>> coverage() = 0;

    virtual ArchiveReply<Done> setRetention(const RetentionPolicy &policy) = 0; ///< kept, and applied now and then
    virtual RetentionPolicy retention() const = 0;
    virtual ArchiveReply<CheckReport> check(bool repair) = 0;
};

/// Opens archives: one for each site of a connection, or any folder.
class LogArchives {
public:
    virtual ~LogArchives() = default;
    using Opened = Result<std::shared_ptr<LogArchive>, ArchiveError>;
    /// Takes milliseconds at any size. A folder that is not there is made, unless `forReading`.
    virtual Opened open(const QString &folder, bool forReading) = 0;
    virtual Opened open(const ConnectionId &connection, const SiteId &site) = 0;
    /// Everything of a removed site, or with an empty site of a removed connection.
    virtual Result<Done, ArchiveError> remove(const ConnectionId &connection, const SiteId &site) = 0;
    /// For an archive that cannot be opened any more (NotAnArchive): a new catalogue from the files that are sound. The old one
    /// is put aside. Bookmarks, coverage and retention are lost.
    virtual Result<Done, ArchiveError> rebuildCatalogue(const QString &folder) = 0;
};

} // namespace selwise
