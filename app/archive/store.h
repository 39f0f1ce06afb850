#pragma once

#include "app/archive/catalogue.h"
#include "app/archive/keytable.h"
#include "app/archive/recentfile.h"
#include "app/archive/snapshot.h"

#include <mutex>
#include <set>

namespace selwise::archive {

/// What decides between two entries of one id: the greater stays.
struct Rank {
    qint64 time = noTime, attempt = noNumber;
    int status = 0;
    uint32_t content = 0;
    friend auto operator<=>(const Rank &, const Rank &) = default;
};

/// An attempt that came to an end says more than one that waits.
inline int statusRank(std::string_view status)
{
    return status == "delivered" ? 3 : status == "failed" ? 2 : status == "retrying" ? 0 : 1;
}

/// An archive's files and what is in them. Everything is synchronous, and safe to call from any thread; what changes it
/// waits for each other.
class Store {
public:
    static Result<std::shared_ptr<Store>, ArchiveError> open(const QString &folder, bool forReading);
    ~Store();

    QString folder() const { return m_folder; }
    ArchiveState state() const;
    SnapshotPtr snapshot() const;
    std::vector<CoverageRange> coverage() const;
    RetentionPolicy retention() const;

    /// Each text one entry; on disk when it returns.
    Result<AppendSummary, ArchiveError> append(const std::vector<QByteArray> &entries);

    /// Takes over what a builder holds as a segment, which counts after the next commit(). For several threads at once.
    Result<AppendSummary, ArchiveError> accept(SegmentBuilder &builder);
    /// How many of the accepted took the place of an earlier version. Others accept, append and read while it waits for the
    /// disk. After a failure nothing but abandon() makes sense.
    Result<qint64, ArchiveError> commit();
    void abandon(); ///< drops what was accepted and not committed

    Outcome setBookmark(const EntryKey &key, bool on);
    Outcome addCoverage(const std::vector<CoverageRange> &held);
    Outcome setRetention(const RetentionPolicy &policy);
    /// Applies the retention as of `now` and joins small segments; little by little. True when something was done.
    Result<bool, ArchiveError> maintain(qint64 now);
    Result<CheckReport, ArchiveError> check(bool repair);
    /// For a reader: takes in what the writer did. True when there was something.
    bool refresh();
    /// Checks the checksums of everything; the damage is in state() from then on.
    void verifyAll();

    /// A catalogue made anew from the segment files, after the damaged one was put aside.
    static Outcome rebuildCatalogue(const QString &folder);

private:
    explicit Store(QString folder);
    Outcome load(CatalogueContents contents);
    Outcome makeWritable();
    QString path(const QString &file) const { return m_folder + u'/' + file; }
    QString newFile(const QString &ending);
    void publish();
    Part *partWith(uint32_t serial);
    Part *partOfSegment(qint64 id);
    void markDead(Part &part, uint32_t row);
    bool isDead(const Part &part, uint32_t row) const;
    QByteArray deadRows(const Part &part) const;

    void ensureKeys();
    void enterKeys(const Part &part);
    void forgetKeys();
    Rank rankOf(const Part &part, uint32_t row) const;
    Outcome needWritable() const;

    Outcome replay(const RecentFile::Frame &frame);
    struct Batch;
    void sortOut(Batch &batch);
    void addRecent(Batch &batch);
    void joinRecents(size_t count);
    Outcome sealRecents(); ///< the recent part becomes a segment
    void feed(SegmentBuilder &builder, const Part &part) const;
    void settleConflicts(std::set<uint32_t> &changed);
    Outcome join(const std::vector<uint32_t> &serials, bool countLost);
    Outcome removeParts(const std::vector<uint32_t> &serials, CatalogueChange change);
    void removeOrphans();
    bool applyRetention(qint64 now, Outcome &outcome);
    bool recentsAreOver(qint64 now) const;
    std::vector<CoverageRange> provenCoverage() const;
    static Outcome makeCatalogue(const QString &folder);
    Outcome settleDuplicates();

    const QString m_folder;
    std::mutex m_committing; ///< held through a commit, and by what would take its files away; taken before m_mutex
    mutable std::mutex m_mutex;
    WriterLock m_lock;
    std::unique_ptr<Catalogue> m_catalogue;
    CatalogueContents m_contents;
    ArchiveState::Access m_access = ArchiveState::Access::Writable;
    QString m_holder;
    qint64 m_version = 0;

    std::vector<Part> m_parts;    ///< of segments that count
    std::vector<Part> m_accepted; ///< written, not committed
    std::vector<Part> m_recents;  ///< the recent part, in memory; older ones are larger
    std::set<uint32_t> m_replacedIn; ///< segments whose dead rows the catalogue does not have yet: the recent file does
    uint32_t m_lastSerial = 0;
    SnapshotPtr m_snapshot;
    std::shared_ptr<const QSet<EntryKey>> m_bookmarks;

    KeyTable m_keys;
    bool m_keysComplete = false;
    struct Conflict {
        uint64_t key = 0;
        uint32_t content = 0, part = 0, row = 0;
    };
    std::vector<Conflict> m_conflicts;
    qint64 m_replaced = 0; ///< since the last commit

    RecentFile m_recentFile;
    qint64 m_recentValid = 0;
    SegmentBuilder m_builder, m_joiner;
    std::map<QString, qint64> m_damage; ///< by file, the entries lost
};

} // namespace selwise::archive
