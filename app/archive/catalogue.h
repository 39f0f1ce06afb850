#pragma once

#include "app/archive/files.h"
#include "models/ports/logarchive.h"

#include <map>
#include <memory>
#include <optional>

struct sqlite3;

namespace selwise::archive {

constexpr int catalogueFormat = 1;     ///< what this program writes
constexpr int catalogueReadableBy = 1; ///< the oldest program that can read it

struct SegmentRecord {
    qint64 id = 0;
    QString file; ///< within the folder
    qint64 rows = 0;
};

/// All that an archive knows beside its entries.
struct CatalogueContents {
    int format = 0, readableBy = 0;
    QString recentFile; ///< the write-ahead part; empty when there is none
    qint64 nextFile = 1;
    std::vector<SegmentRecord> segments;
    std::map<qint64, QByteArray> dead; ///< by segment: the words of a bitmap of rows that count no more
    std::vector<EntryKey> bookmarks;
    std::vector<CoverageRange> held;
    RetentionPolicy retention;
    qint64 lost = 0; ///< entries that a repair gave up
};

/// A change happens whole or not at all.
struct CatalogueChange {
    std::vector<SegmentRecord> add;
    std::vector<qint64> remove;
    std::map<qint64, QByteArray> dead; ///< replaces that segment's
    std::optional<QString> recentFile;
    std::optional<qint64> nextFile;
    std::vector<std::pair<EntryKey, bool>> bookmarks;
    std::optional<std::vector<CoverageRange>> held;
    std::optional<RetentionPolicy> retention;
    qint64 moreLost = 0;
};

/// The SQLite file that says which segments an archive consists of. One connection, of one thread at a time; the program's own
/// binding, for Qt's would load the Sql module and a plugin at each start of the window.
class Catalogue {
public:
    ~Catalogue();
    /// Makes it when it is not there and `writable`; migrates an older one.
    static Result<std::unique_ptr<Catalogue>, ArchiveError> open(const QString &folder, bool writable);
    Result<CatalogueContents, ArchiveError> read();
    Outcome apply(const CatalogueChange &change);
    qint64 version(); ///< changes when another process has changed something

private:
    explicit Catalogue(QString path);
    class Statement;
    ArchiveError error() const;
    bool run(const char *sql);
    Outcome prepare(bool writable);
    Outcome migrate(int from);
    bool applyParts(const CatalogueChange &change);

    QString m_path;
    sqlite3 *m_database = nullptr;
};

} // namespace selwise::archive
