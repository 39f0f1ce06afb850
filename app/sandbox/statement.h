#pragma once

#include "app/sandbox/datadirectory.h"

#include <memory>
#include <QVariantList>
#include <utility>

class QSqlQuery;

namespace selwise::sandbox {

/// The result of a statement, which ends with this: a SELECT that is left open keeps its read transaction, so that the
/// write-ahead log is never written back and another program's commit shuts this one out.
class Rows {
public:
    explicit Rows(QSqlQuery &query)
        : m_query(&query)
    {
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {
    }
    Rows &operator=(Rows &&) = delete;
    ~Rows();
    QSqlQuery *operator->() const { return m_query; }
    QSqlQuery &operator*() const { return *m_query; }

private:
    QSqlQuery *m_query;
};

/// A statement prepared once and run many times, for those that run for every event.
class Statement {
public:
    Statement(QString connection, QString sql);
    ~Statement();
    /// One result at a time: the one before has to be gone.
    Result<Rows, StoreProblem> run(const QVariantList &values);

private:
    QString m_connection, m_sql;
    std::unique_ptr<QSqlQuery> m_query;
};

} // namespace selwise::sandbox
