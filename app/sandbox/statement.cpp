#include "app/sandbox/statement.h"

#include "app/sandbox/database.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace selwise::sandbox {

Statement::Statement(QString connection, QString sql)
    : m_connection(std::move(connection))
    , m_sql(std::move(sql))
{
}

Statement::~Statement() = default;

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

Result<Rows, StoreProblem> Statement::run(const QVariantList &values)
{
    if (!m_query) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        query.setForwardOnly(true);
        if (!query.prepare(m_sql))
            return Failure{storeProblem(query.lastError())};
        m_query = std::make_unique<QSqlQuery>(std::move(query));
    }
    for (int i = 0; i < values.size(); ++i)
        m_query->bindValue(i, values[i]);
    if (!m_query->exec()) {
        const StoreProblem problem = storeProblem(m_query->lastError());
        m_query->finish();
        return Failure{problem};
    }
    return Rows(*m_query);
}

} // namespace selwise::sandbox
