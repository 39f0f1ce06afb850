#pragma once

#include "app/sandbox/datadirectory.h"
#include "models/domain/json.h"
#include "models/domain/secret.h"

#include <memory>
#include <optional>
#include <QDateTime>
#include <vector>

namespace selwise::sandbox {

/// Who this site is; stays the same over restarts on one data directory (contract, section 10).
struct SiteIdentity {
    QString siteId;  ///< UUID, private control plane
    QString siteKey; ///< the public runtime's key, never valid on private endpoints
    Secret token;
    QString currency; ///< empty when none was ever given
};

enum class RecordKind { Provider, Webhook, DataLayer };

/// One stored document, secrets in plain: what leaves the process goes through the rules files, which mask.
struct StoredRecord {
    QString id; ///< canonical provider, webhook id, or "data-layer"
    Json document;
    qint64 revision = 0;            ///< of the last accepted write; grows over the whole site and never comes again
    QDateTime createdAt, updatedAt; ///< UTC, milliseconds
    QByteArray etag() const;
};

/// Documents in SQLite (WAL, synchronous=FULL): a call that returns a value has it on disk. One connection, for the
/// thread that opened it.
class Repository {
public:
    static Result<std::unique_ptr<Repository>, StoreProblem> open(const QString &databaseFile);
    ~Repository();
    Repository(const Repository &) = delete;
    Repository &operator=(const Repository &) = delete;

    /// The name of the database connection, for what else is kept in the same file.
    const QString &connection() const { return m_connection; }
    /// Grows with every change of a record: whoever holds something made of them looks here.
    quint64 changes() const { return m_changes; }

    const SiteIdentity &identity() const { return m_identity; }
    Result<Done, StoreProblem> replaceToken(const Secret &token);
    Result<Done, StoreProblem> setSiteCurrency(const QString &code);
    /// Small things to remember about the site; empty when there is no such note. Writing may be part of a transaction.
    Result<QString, StoreProblem> note(const QString &name);
    Result<Done, StoreProblem> setNote(const QString &name, const QString &value);
    const QString &lastOrigin() const { return m_lastOrigin; } ///< where this site was served last; empty: nowhere yet
    Result<Done, StoreProblem> setLastOrigin(const QString &origin);

    Result<std::optional<StoredRecord>, StoreProblem> find(RecordKind kind, const QString &id);
    Result<std::vector<StoredRecord>, StoreProblem> list(RecordKind kind); ///< oldest first
    /// Creates or replaces; the answer has the new revision and times.
    Result<StoredRecord, StoreProblem> save(RecordKind kind, const QString &id, const Json &document,
                                            const QDateTime &now);
    Result<Done, StoreProblem> remove(RecordKind kind, const QString &id);

    /// True until the first records were given to this site; what a start interrupted half-way leaves is still new.
    bool isNew() const { return m_new; }
    struct FirstRecord {
        RecordKind kind;
        QString id;
        Json document;
    };
    /// All or nothing; an empty list is a site that starts without records.
    Result<Done, StoreProblem> saveFirst(const std::vector<FirstRecord> &records, const QDateTime &now);

private:
    explicit Repository(QString connection)
        : m_connection(std::move(connection))
    {
    }
    Result<Done, StoreProblem> loadIdentity();
    Result<qint64, StoreProblem> nextRevision();
    Result<Done, StoreProblem> setMeta(const QString &name, const QString &value);
    /// Inside a transaction of the caller's.
    Result<StoredRecord, StoreProblem> write(RecordKind kind, const QString &id, const Json &document,
                                             const QDateTime &now);
    QString m_connection;
    SiteIdentity m_identity;
    QString m_lastOrigin;
    bool m_new = true;
    quint64 m_changes = 0;
};

} // namespace selwise::sandbox
