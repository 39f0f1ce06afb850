#include "app/sandbox/repository.h"

#include "app/sandbox/database.h"

#include <map>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>
#include <QVariant>

namespace selwise::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString randomText(int bytes)
{
    QByteArray random(bytes, '\0');
    for (char &byte : random)
        byte = char(QRandomGenerator::system()->generate() & 0xff);
    return QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QDateTime utc(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// From a row of id, document, revision, created_ms, updated_ms.
Result<StoredRecord, StoreProblem> recordFrom(const QSqlQuery &row)
{
    auto document = Json::parse(row.value(1).toByteArray());
    if (!document)
        return Failure{
            StoreProblem{StoreProblem::Kind::Damaged, u"record %1 is not JSON"_s.arg(row.value(0).toString())}};
    return StoredRecord{row.value(0).toString(), std::move(document).value(), row.value(2).toLongLong(),
                        utc(row.value(3)), utc(row.value(4))};
}

} // namespace

QByteArray StoredRecord::etag() const
{
    return "\"r" + QByteArray::number(revision) + '"';
}

Result<std::unique_ptr<Repository>, StoreProblem> Repository::open(const QString &databaseFile)
{
    std::unique_ptr<Repository> repository(
        new Repository(u"sandbox-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    auto opened = openDatabase(repository->m_connection, databaseFile);
    if (opened)
        opened = repository->loadIdentity();
    if (!opened)
        return Failure{opened.error()};
    return repository;
}

Repository::~Repository()
{
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Done, StoreProblem> Repository::loadIdentity()
{
    // A new site gets its identity in one statement each; a half-written set is completed at the next start.
    const std::pair<QString, QString> fresh[] = {
        {u"siteId"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"siteKey"_s, u"pk_sandbox_"_s + randomText(12)},
        {u"token"_s, u"sandbox_"_s + randomText(32)},
        {u"revision"_s, u"0"_s},
    };
    std::map<QString, QByteArray> values;
    for (const auto &[name, value] : fresh) {
        if (auto done =
                runSql(m_connection, u"INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)"_s, {name, value});
            !done)
            return Failure{done.error()};
    }
    auto rows = runSql(m_connection, u"SELECT name, value FROM meta"_s);
    if (!rows)
        return Failure{rows.error()};
    while (rows.value().next())
        values[rows.value().value(0).toString()] = rows.value().value(1).toByteArray();
    m_identity = {QString::fromUtf8(values[u"siteId"_s]), QString::fromUtf8(values[u"siteKey"_s]),
                  Secret(values[u"token"_s]), QString::fromUtf8(values[u"siteCurrency"_s])};
    m_lastOrigin = QString::fromUtf8(values[u"lastOrigin"_s]);
    m_new = !values.contains(u"started"_s);
    return Done{};
}

Result<Done, StoreProblem> Repository::replaceToken(const Secret &token)
{
    auto done =
        runSql(m_connection, u"UPDATE meta SET value = ? WHERE name = 'token'"_s, {QString::fromUtf8(token.expose())});
    if (!done)
        return Failure{done.error()};
    m_identity.token = token;
    return Done{};
}

Result<Done, StoreProblem> Repository::setSiteCurrency(const QString &code)
{
    auto done = setMeta(u"siteCurrency"_s, code.isEmpty() ? u""_s : code); // a null text would be NULL
    if (done)
        m_identity.currency = code;
    return done;
}

Result<QString, StoreProblem> Repository::note(const QString &name)
{
    auto row = runSql(m_connection, u"SELECT value FROM meta WHERE name = ?"_s, {u"note:"_s + name});
    if (!row)
        return Failure{row.error()};
    return row.value().next() ? row.value().value(0).toString() : QString();
}

Result<Done, StoreProblem> Repository::setNote(const QString &name, const QString &value)
{
    return setMeta(u"note:"_s + name, value);
}

Result<Done, StoreProblem> Repository::setLastOrigin(const QString &origin)
{
    auto done = setMeta(u"lastOrigin"_s, origin);
    if (done)
        m_lastOrigin = origin;
    return done;
}

Result<Done, StoreProblem> Repository::setMeta(const QString &name, const QString &value)
{
    auto done = runSql(m_connection, u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s, {name, value});
    if (!done)
        return Failure{done.error()};
    return Done{};
}

Result<std::optional<StoredRecord>, StoreProblem> Repository::find(RecordKind kind, const QString &id)
{
    auto rows = runSql(
        m_connection, u"SELECT id, document, revision, created_ms, updated_ms FROM records WHERE kind = ? AND id = ?"_s,
        {int(kind), id});
    if (!rows)
        return Failure{rows.error()};
    if (!rows.value().next())
        return std::optional<StoredRecord>();
    auto record = recordFrom(rows.value());
    if (!record)
        return Failure{record.error()};
    return std::optional<StoredRecord>(std::move(record).value());
}

Result<std::vector<StoredRecord>, StoreProblem> Repository::list(RecordKind kind)
{
    auto rows = runSql(
        m_connection,
        u"SELECT id, document, revision, created_ms, updated_ms FROM records WHERE kind = ? ORDER BY created_ms, id"_s,
        {int(kind)});
    if (!rows)
        return Failure{rows.error()};
    std::vector<StoredRecord> records;
    while (rows.value().next()) {
        auto record = recordFrom(rows.value());
        if (!record)
            return Failure{record.error()};
        records.push_back(std::move(record).value());
    }
    return records;
}

Result<qint64, StoreProblem> Repository::nextRevision()
{
    auto done = runSql(m_connection, u"UPDATE meta SET value = CAST(value AS INTEGER) + 1 WHERE name = 'revision'"_s);
    if (!done)
        return Failure{done.error()};
    auto row = runSql(m_connection, u"SELECT value FROM meta WHERE name = 'revision'"_s);
    if (!row)
        return Failure{row.error()};
    return row.value().next() ? row.value().value(0).toLongLong() : 0;
}

Result<StoredRecord, StoreProblem> Repository::write(RecordKind kind, const QString &id, const Json &document,
                                                     const QDateTime &now)
{
    const auto revision = nextRevision();
    if (!revision)
        return Failure{revision.error()};
    auto saved =
        runSql(m_connection,
               u"INSERT INTO records (kind, id, document, revision, created_ms, updated_ms) VALUES (?, ?, ?, ?, ?, ?)"
               " ON CONFLICT (kind, id) DO UPDATE SET document = excluded.document, revision = excluded.revision,"
               " updated_ms = excluded.updated_ms"_s,
               {int(kind), id, document.toBytes(), *revision, now.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()});
    if (!saved)
        return Failure{saved.error()};
    auto stored = find(kind, id);
    if (!stored)
        return Failure{stored.error()};
    return **stored;
}

Result<StoredRecord, StoreProblem> Repository::save(RecordKind kind, const QString &id, const Json &document,
                                                    const QDateTime &now)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return Failure{begun.error()};
    auto stored = write(kind, id, document, now);
    if (!stored)
        return stored;
    if (auto committed = transaction.commit(); !committed)
        return Failure{committed.error()};
    ++m_changes;
    return stored;
}

Result<Done, StoreProblem> Repository::saveFirst(const std::vector<FirstRecord> &records, const QDateTime &now)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    qint64 order = 0; // a millisecond apart: lists keep the order given
    for (const FirstRecord &record : records) {
        if (auto written = write(record.kind, record.id, record.document, now.addMSecs(order++)); !written)
            return Failure{written.error()};
    }
    if (auto marked = setMeta(u"started"_s, u"1"_s); !marked)
        return Failure{marked.error()};
    auto committed = transaction.commit();
    m_new = m_new && !committed;
    ++m_changes;
    return committed;
}

Result<Done, StoreProblem> Repository::remove(RecordKind kind, const QString &id)
{
    Transaction transaction(m_connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (const auto revision = nextRevision(); !revision)
        return Failure{revision.error()};
    if (auto removed = runSql(m_connection, u"DELETE FROM records WHERE kind = ? AND id = ?"_s, {int(kind), id});
        !removed)
        return Failure{removed.error()};
    ++m_changes;
    return transaction.commit();
}

} // namespace selwise::sandbox
