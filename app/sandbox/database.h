#pragma once

#include "app/sandbox/datadirectory.h"

#include <QSqlQuery>
#include <QVariantList>

class QSqlError;

namespace selwise::sandbox {

/// Statements and their errors in one place. Values are always bound, never put into the text.
StoreProblem storeProblem(const QSqlError &error);
Result<QSqlQuery, StoreProblem> runSql(const QString &connection, const QString &sql, const QVariantList &values = {});

/// Opens the file as the named connection: damage is found now, the schema is brought up to this program's version, and
/// a file of a newer program or of something else is refused.
Result<Done, StoreProblem> openDatabase(const QString &connection, const QString &file);

/// Commits on `commit`, rolls back when it goes without.
class Transaction {
public:
    explicit Transaction(const QString &connection);
    ~Transaction();
    Result<Done, StoreProblem> begin();
    Result<Done, StoreProblem> commit();

private:
    QString m_connection;
    bool m_open = false;
};

} // namespace selwise::sandbox
