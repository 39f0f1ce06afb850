#pragma once

#include "app/sandbox/datadirectory.h"

#include <memory>
#include <QVariantList>

class QSqlQuery;

namespace selwise::sandbox {

/// A statement prepared once and run many times, for those that run for every event.
class Statement {
public:
    Statement(QString connection, QString sql);
    ~Statement();
    /// The query is at its result until the next run.
    Result<QSqlQuery *, StoreProblem> run(const QVariantList &values);

private:
    QString m_connection, m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace selwise::sandbox
