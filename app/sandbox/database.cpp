#include "app/sandbox/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <vector>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 applicationId = 0x53574253; // "SWBS": tells our files from any other SQLite database

/// Step n brings a file from version n to n + 1. Released steps are never changed, only added to.
const std::vector<QStringList> &migrations()
{
    static const std::vector<QStringList> steps = {
        {u"CREATE TABLE meta (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID"_s,
         u"CREATE TABLE records (kind INTEGER NOT NULL, id TEXT NOT NULL, document BLOB NOT NULL, revision INTEGER NOT "
         u"NULL,"
         " created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"_s},
        // Events as they came, what is to be sent of them where (state: deliverystate.h), the log, and its sums by hour.
        {u"CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, received_ms INTEGER NOT NULL, test_id "
         u"TEXT NOT NULL, body BLOB NOT NULL)"_s,
         u"CREATE TABLE deliveries (seq INTEGER PRIMARY KEY, event_seq INTEGER NOT NULL, destination TEXT NOT NULL, state "
         u"INTEGER NOT NULL, attempts INTEGER NOT NULL, due_ms INTEGER NOT NULL, manual INTEGER NOT NULL, rules INTEGER NOT "
         u"NULL, name TEXT NOT NULL, canonical TEXT NOT NULL, provider_event TEXT NOT NULL, currency TEXT NOT NULL, error "
         u"TEXT NOT NULL)"_s,
         u"CREATE INDEX deliveries_of_event ON deliveries (event_seq)"_s,
         u"CREATE INDEX deliveries_open ON deliveries (state, destination) WHERE state < 2"_s,
         u"CREATE TABLE log (seq INTEGER PRIMARY KEY, destination TEXT NOT NULL, time_ms INTEGER NOT NULL, status INTEGER NOT "
         u"NULL, event TEXT NOT NULL, entry BLOB NOT NULL)"_s,
         u"CREATE INDEX log_of_destination ON log (destination, status, seq)"_s,
         u"CREATE TABLE tallies (destination TEXT NOT NULL, hour_ms INTEGER NOT NULL, kind INTEGER NOT NULL, count INTEGER "
         u"NOT NULL, PRIMARY KEY (destination, hour_ms, kind)) WITHOUT ROWID"_s},
        // A page of the log by event or time, and what is old enough to go, without reading what does not belong to it.
        {u"CREATE INDEX log_walk ON log (destination, seq, time_ms, status, event)"_s,
         u"CREATE INDEX events_by_time ON events (received_ms)"_s},
    };
    return steps;
}

Result<qint64, StoreProblem> pragma(const QString &connection, const QString &name)
{
    auto query = runSql(connection, u"PRAGMA "_s + name);
    if (!query)
        return Failure{query.error()};
    return query.value().next() ? query.value().value(0).toLongLong() : 0;
}

Result<Done, StoreProblem> migrate(const QString &connection)
{
    const auto version = pragma(connection, u"user_version"_s);
    if (!version)
        return Failure{version.error()};
    const auto application = pragma(connection, u"application_id"_s);
    if (!application)
        return Failure{application.error()};
    const qint64 latest = qint64(migrations().size());
    if (*version > 0 && *application != applicationId)
        return Failure{StoreProblem{StoreProblem::Kind::Damaged, u"the file belongs to another program"_s}};
    if (*version > latest)
        return Failure{StoreProblem{StoreProblem::Kind::NewerVersion,
                                    u"version %1, this program knows %2"_s.arg(*version).arg(latest)}};
    if (*version == latest)
        return Done{};

    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    QStringList statements;
    for (qint64 step = *version; step < latest; ++step)
        statements += migrations()[std::size_t(step)];
    statements += u"PRAGMA application_id = %1"_s.arg(applicationId);
    statements += u"PRAGMA user_version = %1"_s.arg(latest);
    for (const QString &statement : statements) {
        if (auto done = runSql(connection, statement); !done)
            return Failure{done.error()};
    }
    return transaction.commit();
}

} // namespace

StoreProblem storeProblem(const QSqlError &error)
{
    using Kind = StoreProblem::Kind;
    // Primary result codes of SQLite; the upper bits of an extended one say more than is needed here.
    Kind kind = Kind::Other;
    const int code = error.nativeErrorCode().toInt();
    constexpr int noRoomForSharedMemory = 10 | (19 << 8); // SQLITE_IOERR_SHMSIZE: the WAL's index cannot grow
    if (code == noRoomForSharedMemory)
        return {Kind::Full, error.databaseText()};
    switch (code & 0xff) {
    case 5:
    case 6: kind = Kind::Busy; break;
    case 8:
    case 14: kind = Kind::NotWritable; break;
    case 11:
    case 26: kind = Kind::Damaged; break;
    case 13: kind = Kind::Full; break;
    default: break;
    }
    return {kind, error.databaseText()};
}

Result<QSqlQuery, StoreProblem> runSql(const QString &connection, const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Failure{storeProblem(query.lastError())};
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return Failure{storeProblem(query.lastError())};
    return query;
}

Result<Done, StoreProblem> openDatabase(const QString &connection, const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=250"_s);
    if (!database.open())
        return Failure{storeProblem(database.lastError())};
    // secure_delete: a replaced secret does not stay behind in free pages.
    for (const QString &setting :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (auto done = runSql(connection, setting); !done)
            return Failure{done.error()};
    }
    auto check = runSql(connection, u"PRAGMA quick_check(1)"_s);
    if (!check)
        return Failure{check.error()};
    if (!check.value().next() || check.value().value(0).toString() != u"ok")
        return Failure{StoreProblem{StoreProblem::Kind::Damaged, check.value().value(0).toString().simplified()}};
    check.value().finish();
    return migrate(connection);
}

Transaction::Transaction(const QString &connection)
    : m_connection(connection)
{
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlDatabase::database(m_connection, false).rollback();
}

Result<Done, StoreProblem> Transaction::begin()
{
    auto begun = runSql(m_connection, u"BEGIN IMMEDIATE"_s);
    m_open = begun.ok();
    return begun ? Result<Done, StoreProblem>(Done{}) : Failure{begun.error()};
}

Result<Done, StoreProblem> Transaction::commit()
{
    auto committed = runSql(m_connection, u"COMMIT"_s);
    if (!committed)
        return Failure{committed.error()};
    m_open = false;
    return Done{};
}

} // namespace selwise::sandbox
