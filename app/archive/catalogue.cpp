#include "app/archive/catalogue.h"

#include <QFile>
#include <sqlite3.h>

namespace selwise::archive {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int waitForOthersMs = 5000;

// What brings a catalogue from one format to the next: the n-th is for those of format n.
constexpr const char *migrations[] = {
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value) WITHOUT ROWID;"
    "CREATE TABLE segments(id INTEGER PRIMARY KEY, file TEXT NOT NULL UNIQUE, rows INTEGER NOT NULL);"
    "CREATE TABLE dead(segment INTEGER PRIMARY KEY, rows BLOB NOT NULL);"
    "CREATE TABLE bookmarks(entry BLOB PRIMARY KEY) WITHOUT ROWID;"
    "CREATE TABLE coverage(source TEXT NOT NULL, begin INTEGER NOT NULL, finish INTEGER NOT NULL);",
};
static_assert(std::size(migrations) == catalogueFormat);

} // namespace

/// A prepared statement; parameters and columns in their order.
class Catalogue::Statement {
public:
    Statement(sqlite3 *database, const char *sql) { sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr); }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &bind(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, value);
        return *this;
    }
    Statement &bind(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Statement &bind(const QByteArray &blob)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Statement &bindNull()
    {
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    }
    bool next() { return m_statement && sqlite3_step(m_statement) == SQLITE_ROW; }
    bool execute() { return m_statement && sqlite3_step(m_statement) == SQLITE_DONE; }
    qint64 integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    QString text(int column) const
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                                 sqlite3_column_bytes(m_statement, column));
    }
    QByteArray blob(int column) const
    {
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)), sqlite3_column_bytes(m_statement, column));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

Catalogue::Catalogue(QString path) : m_path(std::move(path)) {}

Catalogue::~Catalogue()
{
    sqlite3_close(m_database);
}

ArchiveError Catalogue::error() const
{
    using Kind = ArchiveError::Kind;
    Kind kind = Kind::Io;
    switch (sqlite3_errcode(m_database)) {
    case SQLITE_FULL: kind = Kind::DiskFull; break;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: kind = Kind::NotAnArchive; break;
    case SQLITE_READONLY:
    case SQLITE_PERM: kind = Kind::NotAllowed; break;
    case SQLITE_BUSY: kind = Kind::HeldByAnother; break;
    case SQLITE_IOERR: // a full disk shows in the system's own number
        kind = sqlite3_system_errno(m_database) == ENOSPC ? Kind::DiskFull : Kind::Io;
        break;
    case SQLITE_CANTOPEN: kind = Kind::NotThere; break;
    default: break;
    }
    return {kind, m_path, QString::fromUtf8(sqlite3_errmsg(m_database))};
}

bool Catalogue::run(const char *sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

Result<std::unique_ptr<Catalogue>, ArchiveError> Catalogue::open(const QString &folder, bool writable)
{
    std::unique_ptr<Catalogue> catalogue(new Catalogue(folder + u"/catalogue.sqlite"_s));
    const QByteArray path = catalogue->m_path.toUtf8();
    // A reader may have to roll back what a killed writer left, and so would write; where it must not, it only reads.
    const int flags[] = {SQLITE_OPEN_READWRITE | (writable ? SQLITE_OPEN_CREATE : 0), SQLITE_OPEN_READONLY};
    for (const int flag : flags) {
        sqlite3_close(catalogue->m_database);
        catalogue->m_database = nullptr;
        if (sqlite3_open_v2(path.constData(), &catalogue->m_database, flag | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) {
            const Outcome ready = catalogue->prepare(writable);
            if (ready)
                return catalogue;
            if (writable || ready.error().kind == ArchiveError::Kind::NotAnArchive)
                return Failure{ready.error()};
        }
        if (writable)
            break;
    }
    return Failure{catalogue->error()};
}

Outcome Catalogue::prepare(bool writable)
{
    sqlite3_busy_timeout(m_database, waitForOthersMs);
    if (!run("PRAGMA synchronous=FULL"))
        return Failure{error()};
    int format = 0;
    {
        Statement version(m_database, "PRAGMA user_version");
        if (!version.next())
            return Failure{error()};
        format = int(version.integer(0));
    }
    return writable && format < catalogueFormat ? migrate(format) : Outcome(Done());
}

Outcome Catalogue::migrate(int from)
{
    bool done = run("BEGIN IMMEDIATE");
    for (int format = from; done && format < catalogueFormat; ++format)
        done = run(migrations[format]);
    const QByteArray version = "PRAGMA user_version=" + QByteArray::number(catalogueFormat);
    const auto note = [&](const QString &name, qint64 value) {
        return Statement(m_database, "INSERT OR REPLACE INTO meta VALUES(?,?)").bind(name).bind(value).execute();
    };
    done = done && note(u"readableBy"_s, catalogueReadableBy) && run(version.constData()) && run("COMMIT");
    if (!done) {
        const ArchiveError why = error();
        run("ROLLBACK");
        return Failure{why};
    }
    return Done();
}

Result<CatalogueContents, ArchiveError> Catalogue::read()
{
    CatalogueContents contents;
    if (!run("BEGIN"))
        return Failure{error()};
    Statement version(m_database, "PRAGMA user_version");
    contents.format = version.next() ? int(version.integer(0)) : 0;
    Statement meta(m_database, "SELECT name, value FROM meta");
    while (meta.next()) {
        const QString name = meta.text(0);
        if (name == "readableBy"_L1)
            contents.readableBy = int(meta.integer(1));
        else if (name == "recentFile"_L1)
            contents.recentFile = meta.text(1);
        else if (name == "nextFile"_L1)
            contents.nextFile = meta.integer(1);
        else if (name == "lost"_L1)
            contents.lost = meta.integer(1);
        else if (name == "retentionDays"_L1 && !meta.isNull(1))
            contents.retention.days = int(meta.integer(1));
        else if (name == "retentionBytes"_L1 && !meta.isNull(1))
            contents.retention.bytes = meta.integer(1);
    }
    Statement segments(m_database, "SELECT id, file, rows FROM segments ORDER BY id");
    while (segments.next())
        contents.segments.push_back({segments.integer(0), segments.text(1), segments.integer(2)});
    Statement dead(m_database, "SELECT segment, rows FROM dead");
    while (dead.next())
        contents.dead[dead.integer(0)] = dead.blob(1);
    Statement bookmarks(m_database, "SELECT entry FROM bookmarks");
    while (bookmarks.next())
        contents.bookmarks.push_back(bookmarks.blob(0));
    Statement coverage(m_database, "SELECT source, begin, finish FROM coverage ORDER BY source, begin");
    while (coverage.next())
        contents.held.push_back({coverage.text(0), coverage.integer(1), coverage.integer(2), CoverageRange::Kind::Held});
    const int code = sqlite3_errcode(m_database);
    const ArchiveError why = error();
    run("COMMIT");
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        return Failure{why};
    return contents;
}

bool Catalogue::applyParts(const CatalogueChange &change)
{
    const auto note = [&](const QString &name, std::optional<qint64> value) {
        Statement statement(m_database, "INSERT OR REPLACE INTO meta VALUES(?,?)");
        statement.bind(name);
        return (value ? statement.bind(*value) : statement.bindNull()).execute();
    };
    bool done = true;
    for (const SegmentRecord &record : change.add)
        done = done && Statement(m_database, "INSERT INTO segments VALUES(?,?,?)").bind(record.id).bind(record.file).bind(record.rows).execute();
    for (const qint64 id : change.remove) {
        done = done && Statement(m_database, "DELETE FROM segments WHERE id=?").bind(id).execute()
               && Statement(m_database, "DELETE FROM dead WHERE segment=?").bind(id).execute();
    }
    for (const auto &[id, rows] : change.dead)
        done = done && Statement(m_database, "INSERT OR REPLACE INTO dead VALUES(?,?)").bind(id).bind(rows).execute();
    for (const auto &[key, on] : change.bookmarks) {
        const char *sql = on ? "INSERT OR REPLACE INTO bookmarks VALUES(?)" : "DELETE FROM bookmarks WHERE entry=?";
        done = done && Statement(m_database, sql).bind(key).execute();
    }
    if (change.held) {
        done = done && run("DELETE FROM coverage");
        for (const CoverageRange &range : *change.held)
            done = done && Statement(m_database, "INSERT INTO coverage VALUES(?,?,?)").bind(range.source).bind(range.from).bind(range.to).execute();
    }
    if (change.recentFile)
        done = done && Statement(m_database, "INSERT OR REPLACE INTO meta VALUES('recentFile',?)").bind(*change.recentFile).execute();
    if (change.nextFile)
        done = done && note(u"nextFile"_s, *change.nextFile);
    if (change.retention) {
        done = done && note(u"retentionDays"_s, change.retention->days ? std::optional<qint64>(*change.retention->days) : std::nullopt)
               && note(u"retentionBytes"_s, change.retention->bytes);
    }
    if (change.moreLost != 0) {
        done = done && Statement(m_database, "INSERT INTO meta VALUES('lost',?1) ON CONFLICT(name) DO UPDATE SET value=value+?1")
                           .bind(change.moreLost).execute();
    }
    return done;
}

Outcome Catalogue::apply(const CatalogueChange &change)
{
    if (run("BEGIN IMMEDIATE") && applyParts(change) && run("COMMIT"))
        return Done();
    const ArchiveError why = error();
    run("ROLLBACK");
    return Failure{why};
}

qint64 Catalogue::version()
{
    Statement version(m_database, "PRAGMA data_version");
    return version.next() ? version.integer(0) : -1;
}

} // namespace selwise::archive
